import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { judgeOverlap } from "./judge-overlap.ts";
import { gatherCoordination } from "./matrix.ts";

/** Also those of the matrix that `quoin coordination` shows. */
export const overlapThresholds = {
  overlap: {
    default: 0.3,
    unit: "1",
    why: { en: "One department with four fifths of the money and another with the rest reach 0.32.", zh: "一个部门占五分之四、另一个占其余时为0.32。" },
  },
  overlap_tolerance: {
    default: 0.1,
    unit: "1",
    why: { en: "Nothing fixes the limit: 0.2 and 0.4 should say the same.", zh: "界限并无公认标准，0.2与0.4应得出相同结论。" },
  },
  minimum_coded_share: {
    default: 0.5,
    unit: "share of calls, programmes and projects that name a technology or item",
    why: { en: "Where most records name nothing, that nobody overlaps is not known.", zh: "多数记录未注明时，没有重复只是未知。" },
  },
  minimum_cells: { default: 5, unit: "things", why: { en: "Fewer say nothing about how departments divide their work.", zh: "再少则无法说明部门分工。" } },
} as const;

/** P2.2: do several departments act on the same technology or card item? */
export const overlap = diagnosisRule({
  code: "overlap",
  version: 4,
  title: { en: "Overlap of departments", zh: "部门重复支持" },
  question: { en: "Are there things on which several departments act in comparable parts?", zh: "是否存在多部门重复支持的事项？" },
  item: "P2.2",
  bearsOn: [],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["call", "programme", "project", "item", "technology"],
  measure: "coordination.overlap",
  unit: "share of technologies and items",
  method: {
    en: "A cell is a department acting on a technology or card item by a call, a project or a programme. Value: share of those things on which several departments act in comparable parts, 1 − Σ share² at least `overlap`; by money where all of a thing's amounts are known and in one currency, a project under a budgeted call counted within it, else by count. Insufficient data below minimum_cells things or two departments, and where none is shared while fewer than minimum_coded_share of the records name anything.",
    zh: "单元格为某部门通过指南、项目或计划支持某项技术或清单条目。数值：由多个部门以相当份额同时支持（1 − Σ份额² 不低于 overlap）的事项所占比例；金额齐全且币种一致时按金额（有预算指南下的项目计入该预算），否则按次数。事项少于 minimum_cells 或部门少于两个，或没有重复而注明技术或条目的记录不足 minimum_coded_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Only what the register links to departments is seen; budgets by ministry are not in the data.",
    zh: "仅能看到登记册中与部门关联的事项；没有分部门预算数据。",
  },
  thresholds: overlapThresholds,
  gather: gatherCoordination,
  judge: judgeOverlap,
});
