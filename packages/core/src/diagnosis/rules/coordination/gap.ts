import { diagnosisRule } from "../../rule.ts";
import { judgeGap } from "./judge-gap.ts";
import { gatherCoordination } from "./matrix.ts";

/** Also those of the matrix that `quoin coordination` shows. */
export const gapThresholds = {
  gaps: {
    default: 1,
    unit: "things",
    why: { en: "One needed thing without anyone in charge is worth a decision.", zh: "一项需要而无人负责的事项即值得决策。" },
  },
  minimum_needed: { default: 3, unit: "things", why: { en: "Fewer is no list to check against.", zh: "再少则不成清单。" } },
} as const;

/** P2.2: is something needed on which nobody acts? */
export const gap = diagnosisRule({
  code: "gap",
  version: 2,
  title: { en: "Gap between departments", zh: "部门支持空缺" },
  question: { en: "Is something needed that no call, project or programme names?", zh: "是否有需要而无指南、项目或计划支持的事项？" },
  item: "P2.2",
  bearsOn: ["D2"],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["nation"],
  tables: [],
  records: ["call", "programme", "project", "item", "technology"],
  measure: "coordination.gaps",
  unit: "needed things",
  method: {
    en: "Value: card items marked as needed and generic technologies that no call, project or programme of the register names, itself or through the item's technology. Confirmed from `gaps` on. A producer does not close a gap of support; whether a thing is made at all is the question of *missing complement*. Insufficient data below minimum_needed things.",
    zh: "数值：标为需要的清单条目与共性技术中，未被登记册中任何指南、项目或计划（直接或通过其技术）提及的数量。达到 gaps 判定为证据支持。有生产单位并不等于有支持；是否有人生产由“配套缺失”回答。需要事项少于 minimum_needed 时判定为数据不足。",
  },
  leavesOpen: { en: "What departments do outside the register is not known.", zh: "登记册之外的部门工作未知。" },
  thresholds: gapThresholds,
  gather: gatherCoordination,
  judge: judgeGap,
});
