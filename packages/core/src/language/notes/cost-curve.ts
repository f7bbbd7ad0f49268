import type { NoteTable } from "./template.ts";

/** What can be wrong with the costs of technologies. */
export const costCurveNotes = {
  "cost-curve.not-positive": {
    severity: "error",
    message: {
      en: "{$text} in column '{$column}' has no logarithm or is too large to be a number.",
      zh: "“{$column}”列中的 {$text} 不能取对数，或超出数值范围。",
    },
    fix: { en: "Give costs and capacities above 0; leave the cell empty where nothing is known.", zh: "成本和产能须大于 0；未知时请留空。" },
  },
  "cost-curve.missing-costs": {
    severity: "warning",
    message: { en: "{$count} rows without a cost are left out ({$names}).", zh: "{$count} 行没有成本，已略去（{$names}）。" },
    fix: { en: "Add the costs where they are known.", zh: "如已掌握成本数据，请补充。" },
  },
  "cost-curve.short": {
    severity: "warning",
    message: { en: "Fewer than three years with a cost, so no trend and no forecast: {$names}.", zh: "有成本数据的年份不足三个，未计算趋势与预测：{$names}。" },
    fix: { en: "Add years.", zh: "请补充年份。" },
  },
  "cost-curve.short-capacity": {
    severity: "warning",
    message: {
      en: "Fewer than three years with cost and capacity, or a capacity that does not move, so no learning rate: {$names}.",
      zh: "同时有成本和产能的年份不足三个，或产能没有变化，未计算学习率：{$names}。",
    },
    fix: { en: "Add years with both.", zh: "请补充同时含有成本和产能的年份。" },
  },
} as const satisfies NoteTable;
