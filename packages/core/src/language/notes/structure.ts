import type { NoteTable } from "./template.ts";

/** What should be known about the similarity of structures. */
export const structureNotes = {
  "structure.no-positive-value": {
    severity: "error",
    message: { en: "No value of column '{$column}' is positive.", zh: "“{$column}”列没有正值。" },
    fix: { en: "⟦Name the column that holds the values with --value.⟧", zh: "⟦请用 --value 指明数值所在的列。⟧" },
  },
  "structure.zero-total": {
    severity: "warning",
    message: { en: "Without a positive value and left out: {$names}.", zh: "没有正值，已略去：{$names}。" },
    fix: { en: "Nothing to do where they really hold nothing.", zh: "若确无数值，则无需处理。" },
  },
  "structure.missing-values": {
    severity: "warning",
    message: {
      en: "{$count} cells have no number; they stay empty and count in no total ({$names}).",
      zh: "有 {$count} 个单元格没有数值，保持空白且不计入合计（{$names}）。",
    },
    fix: { en: "Complete the file, or read the mixes of these locations with care.", zh: "请补全文件；否则对这些地区的结构应谨慎解读。" },
  },
  "structure.not-counts": {
    severity: "warning",
    message: {
      en: "The values are not whole numbers: the nulls take each unit of 1 for one independent decision, which money or output is not.",
      zh: "数值不是整数：零假设把每 1 个单位视为一次独立决定，而金额或产值并非如此。",
    },
    fix: { en: "⟦Say with --count-unit which value one independent decision is worth.⟧", zh: "⟦请用 --count-unit 指明一次独立决定对应多大数值。⟧" },
  },
  "structure.few-units": {
    severity: "warning",
    message: { en: "Fewer than 20 units, so that the mix is largely chance: {$names}.", zh: "不足 20 个单位，其结构多半出于偶然：{$names}。" },
    fix: { en: "Use wider activities or later times, or leave these locations out.", zh: "请合并行业、改用较晚时期，或略去这些地区。" },
  },
  "structure.incomplete-panel": {
    severity: "warning",
    message: {
      en: "similarity.csv compares the {$kept} locations that hold something at every time; these do not and are out of it: {$names}.",
      zh: "similarity.csv 只比较各期均有数值的 {$kept} 个地区；以下地区不满足，未计入：{$names}。",
    },
    fix: { en: "Begin at a later time to keep them.", zh: "若要保留，请从较晚时期开始。" },
  },
  "structure.no-common-set": {
    severity: "warning",
    message: { en: "Fewer than two locations hold something at every time: similarity has no value.", zh: "各期均有数值的地区不足两个，无法计算相似度。" },
    fix: { en: "Compare fewer times.", zh: "请减少比较的时期。" },
  },
  "structure.few-draws": {
    severity: "warning",
    message: { en: "{$draws} draws can never reach the 5% level.", zh: "仅 {$draws} 次抽样，不可能达到 5% 的显著水平。" },
    fix: { en: "⟦Ask for at least 20 with --draws;⟧ 200 is the default.", zh: "⟦请用 --draws 指定至少 20 次；⟧默认 200 次。" },
  },
} as const satisfies NoteTable;
