import type { NoteTable } from "./template.ts";

/** Faults and warnings of efficiency analysis. */
export const efficiencyNotes = {
  "efficiency.no-columns": {
    severity: "error",
    message: { en: "At least one input and one output are needed.", zh: "至少需要一个投入与一个产出。" },
    fix: { en: "⟦Name columns with --inputs A,B and --outputs C,D.⟧", zh: "⟦请用 --inputs A,B 与 --outputs C,D 指明列。⟧" },
  },
  "efficiency.column-twice": {
    severity: "error",
    message: { en: "Column '{$column}' is named twice.", zh: "“{$column}”列被指定了两次。" },
    fix: { en: "Let each column be an input, an output or an undesirable output.", zh: "每列只能作为投入、产出或非期望产出之一。" },
  },
  "efficiency.no-orientation": {
    severity: "error",
    message: { en: "The model {$model} needs an orientation.", zh: "模型 {$model} 需要指定导向。" },
    fix: {
      en: "⟦Use --orientation input or output;⟧ none is for sbm, super-sbm and additive.",
      zh: "⟦请用 --orientation input 或 output;⟧none 仅用于 sbm、super-sbm、additive。",
    },
  },
  "efficiency.malmquist-only": {
    severity: "error",
    message: {
      en: "Change over time is told by the radial model under constant or variable returns, not by {$model} under {$returns}.",
      zh: "生产率变化只用规模报酬不变（crs）或可变（vrs）的径向模型计算，不用 {$returns} 下的 {$model}。",
    },
    fix: {
      en: "⟦Use --model radial and --returns crs or vrs with --time,⟧ or score each time by itself.",
      zh: "⟦请在 --time 下使用 --model radial 与 --returns crs 或 vrs；⟧也可分期单独评分。",
    },
  },
  "efficiency.bootstrap-radial": {
    severity: "error",
    message: { en: "Intervals are drawn for radial scores only, not for {$model}.", zh: "仅径向得分可给出区间，{$model} 不可。" },
    fix: { en: "⟦Use --model radial without --time, or leave --bootstrap out.⟧", zh: "⟦请使用 --model radial 且不加 --time，或去掉 --bootstrap。⟧" },
  },
  "efficiency.zero-row": {
    severity: "error",
    message: { en: "Every {$side} of '{$unit}' is zero.", zh: "“{$unit}”的全部{$side_zh}为零。" },
    fix: { en: "Leave the unit out, or give what is missing.", zh: "请删去该单位，或补全数据。" },
  },
  "efficiency.few-units": {
    severity: "warning",
    message: {
      en: "{$units} units for so many columns: scores crowd at 1 below {$needed}.",
      zh: "单位仅 {$units} 个，而列数较多：少于 {$needed} 个时得分会集中于 1。",
    },
    fix: { en: "Use fewer columns or more units.", zh: "请减少列数或增加单位。" },
  },
  "efficiency.zeros-replaced": {
    severity: "warning",
    message: {
      en: "The model {$model} cannot take zeros: each was replaced by a hundredth of the smallest positive value of its column, for every unit.",
      zh: "模型 {$model} 不能处理零：各列的零已对所有单位替换为该列最小正值的百分之一。",
    },
    fix: { en: "Read scores near 0 with care, or use the radial model.", zh: "接近 0 的得分请谨慎解读，或改用径向模型。" },
  },
  "efficiency.infeasible": {
    severity: "warning",
    message: { en: "No reference point exists for: {$units}. They have no score and no rank.", zh: "以下单位没有参照点，无得分与排名：{$units}。" },
    fix: { en: "Use constant returns, or read them as beyond comparison.", zh: "请改用规模报酬不变，或视为不可比。" },
  },
  "efficiency.undesirable-as-input": {
    severity: "warning",
    message: { en: "Undesirable outputs are treated as inputs: {$columns}.", zh: "非期望产出按投入处理：{$columns}。" },
    fix: { en: "Nothing to do; name this treatment where you print the scores.", zh: "无需处理；引用得分时请注明此处理方式。" },
  },
  "efficiency.incomplete-panel": {
    severity: "warning",
    message: {
      en: "Only the {$kept} units that are there at every time are compared; left out: {$units}.",
      zh: "仅比较各期均有数据的 {$kept} 个单位；未纳入：{$units}。",
    },
    fix: { en: "Complete the file to keep them.", zh: "若要纳入，请补全数据。" },
  },
} as const satisfies NoteTable;
