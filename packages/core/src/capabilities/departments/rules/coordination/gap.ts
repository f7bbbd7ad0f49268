import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { judgeGap } from "./judge-gap.ts";
import { gatherCoordination } from "./matrix.ts";

/** Also those of the matrix that `quoin coordination` shows. */
export const gapThresholds = {
  gaps: {
    default: 1,
    unit: "things",
    why: { en: "One needed thing without anyone in charge is worth a decision.", zh: "一项需要而无人负责的事项即值得决策。" },
  },
  minimum_coded_share: {
    default: 0.5,
    unit: "share of calls, programmes and projects that name a technology or item",
    why: { en: "Where most records name nothing, that nobody acts is not known: unknown is not none.", zh: "多数记录未注明时，未注明不等于无人支持。" },
  },
  minimum_needed: { default: 3, unit: "things", why: { en: "Fewer is no list to check against.", zh: "再少则不成清单。" } },
} as const;

/** P2.2: is something needed on which nobody acts? */
export const gap = diagnosisRule({
  code: "gap",
  version: 4,
  title: { en: "Gap between departments", zh: "部门支持空缺" },
  question: {
    en: "Are there needed things that no call, project or programme of the register names?",
    zh: "登记册中是否有需要而未见于任何指南、项目或计划的事项？",
  },
  item: "P2.2",
  bearsOn: ["D2", "M1.1"],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["call", "programme", "project", "item", "technology"],
  measure: "coordination.gaps",
  unit: "needed things",
  method: {
    en: "Value: card items marked as needed and generic technologies that no call, project or programme of the register names, itself or through the item's technology. Confirmed from `gaps` on. A producer does not close a gap of support; whether a thing is made at all is the question of *missing complement*. A record for which an item was entered does not close its gap. Insufficient data below minimum_needed things, and where something is open while fewer than minimum_coded_share of the records name anything.",
    zh: "数值：标为需要的清单条目与共性技术中，未被登记册中任何指南、项目或计划（直接或通过其技术）提及的数量。达到 gaps 判定为证据支持。有生产单位并不等于有支持；是否有人生产由“配套缺失”回答。条目若因某记录而登记，该记录不能填补其空缺。需要事项少于 minimum_needed，或存在空缺而注明技术或条目的记录不足 minimum_coded_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "What departments do outside the register is not known.", zh: "登记册之外的部门工作未知。" },
  thresholds: gapThresholds,
  gather: gatherCoordination,
  judge: judgeGap,
});
