import { sentences } from "../../../language/statement/sentences.ts";

/** Who leads what several departments fund. */
export const mergeWords = sentences("merge-overlaps", {
  action: {
    en: "Let one department lead each of the {$things} technologies and items that several fund, and the others join its @call: see the list.",
    zh: "对由多个部门支持的{$things}项技术与清单条目逐项明确牵头部门，其他部门并入其@call：见清单。",
  },
  cost: {
    en: "No saving is claimed: joined money is not money saved. What departments do outside the register is not known.",
    zh: "不主张节约：并入资金不等于节省资金。登记册之外的部门工作未知。",
  },
});
