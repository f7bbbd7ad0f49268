import type { NoteTable } from "./template.ts";

/** Faults of a graph of components and links. */
export const readinessNotes = {
  "readiness.no-cost": {
    severity: "warning",
    message: {
      en: "{$count} components and links below level 9 have no cost and were not raised: {$names}.",
      zh: "{$count} 个未达 9 级的部件或联系没有成本数据，方案未予提升：{$names}。",
    },
    fix: { en: "Fill in cost_per_level where it is known.", zh: "请补充已知的 cost_per_level。" },
  },
  "readiness.level-out-of-range": {
    severity: "error",
    message: { en: "{$level} in column '{$column}' is not a whole level from 1 to 9.", zh: "“{$column}”列中的 {$level} 不是 1 到 9 的整数等级。" },
    fix: { en: "Give a whole number from 1 to 9; leave out the row of a pair that has no link.", zh: "请填写 1 到 9 的整数；没有联系的一对请删去该行。" },
  },
  "readiness.unknown-component": {
    severity: "error",
    message: { en: "'{$component}' is not in the file of components.", zh: "部件文件中没有“{$component}”。" },
    fix: { en: "Add the component with its TRL, or correct the name.", zh: "请补充该部件及其技术成熟度，或更正名称。" },
  },
  "readiness.self-link": {
    severity: "error",
    message: { en: "'{$component}' is linked to itself.", zh: "“{$component}”与自身相连。" },
    fix: { en: "Remove the row: a component counts as integrated with itself.", zh: "请删除该行：部件与自身视为已集成。" },
  },
  "readiness.repeated-link": {
    severity: "error",
    message: {
      en: "The pair {$from} - {$to} stands in line {$first} already; links have no direction.",
      zh: "{$from} 与 {$to} 这一对已出现在第 {$first} 行；联系不分方向。",
    },
    fix: { en: "Keep one row a pair.", zh: "每对只保留一行。" },
  },
} as const satisfies NoteTable;
