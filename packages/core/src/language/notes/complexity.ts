import type { NoteTable } from "./template.ts";

/** What should be known of complexity, relatedness and generality before they are believed. */
export const complexityNotes = {
  "opportunities.no-year": {
    severity: "error",
    message: { en: "The table holds no year {$year}.", zh: "数据表中没有 {$year} 年。" },
    fix: { en: "Choose among {$years}.", zh: "请从 {$years} 中选择。" },
  },
  "opportunities.unknown-place": {
    severity: "error",
    message: { en: "The table holds nothing of {$region} in {$year}.", zh: "数据表中没有 {$region} {$year} 年的数据。" },
    fix: { en: "Choose among {$places}.", zh: "请从 {$places} 中选择。" },
  },
  "complexity.not-presence": {
    severity: "error",
    message: {
      en: "Column '{$column}' holds {$value}; with --presence manual every value is 0 or 1.",
      zh: "“{$column}”列中有 {$value}；采用 --presence manual 时数值只能是 0 或 1。",
    },
    fix: { en: "⟦Mark presence as 1 and absence as 0, or leave --presence out.⟧", zh: "⟦请以 1 表示有、0 表示无，或不使用 --presence。⟧" },
  },
  "complexity.no-population": {
    severity: "error",
    message: { en: "No population above 0 is known of: {$names}.", zh: "下列地区没有大于 0 的人口数：{$names}。" },
    fix: {
      en: "⟦Complete the file of --population, or leave them out with --exclude-location.⟧",
      zh: "⟦请补全 --population 文件，或用 --exclude-location 略去。⟧",
    },
  },
  "complexity.population-needed": {
    severity: "error",
    message: { en: "Presence by head needs the populations.", zh: "按人口判断是否具有时须提供人口数。" },
    fix: {
      en: "⟦Give a file with the columns location and population: --population FILE.⟧",
      zh: "⟦请用 --population 提供含 location 与 population 两列的文件。⟧",
    },
  },
  "complexity.confidence-needs-counts": {
    severity: "error",
    message: { en: "--confidence needs counts; column '{$column}' holds other numbers.", zh: "--confidence 只适用于计数，而“{$column}”列含有其他数值。" },
    fix: {
      en: "⟦Leave --confidence out, or count units (patents, firms) in place of amounts.⟧",
      zh: "⟦请勿使用 --confidence，或以计数（专利、企业数）代替金额。⟧",
    },
  },
  "complexity.bands-of-marks": {
    severity: "error",
    message: {
      en: "Marks given by hand have no bands: there is no limit to move and no count to draw again.",
      zh: "直接给定的有无标记没有区间：没有可变动的界限，也没有可重新抽样的计数。",
    },
    fix: { en: "⟦Leave bands out of --tables, or give counts in place of marks.⟧", zh: "⟦请从 --tables 中去掉 bands，或以计数代替有无标记。⟧" },
  },
  "complexity.bands-by-share": {
    severity: "warning",
    message: {
      en: "The bands are those of advantage by share alone: {$options} are not in them, so their ranks need not be those of the other tables.",
      zh: "区间只按份额优势计算，不含 {$options}，其中的名次可能与其他表不同。",
    },
    fix: { en: "⟦Hold the bands against a table made without these options.⟧", zh: "⟦请与不使用这些选项所得的表对照。⟧" },
  },
  "complexity.not-counts": {
    severity: "warning",
    message: { en: "The values are no counts, so nothing can be drawn again: the drawn bands are empty.", zh: "数值不是计数，无法重新抽样：抽样区间为空。" },
    fix: { en: "Read the bands over limits.", zh: "请看界限变动给出的区间。" },
  },
  "comparison.one-time": {
    severity: "warning",
    message: {
      en: "Growth needs two times; the data hold {$count}: growth and growth-cells are empty.",
      zh: "计算增长需要两个时点，数据只有 {$count} 个：growth 与 growth-cells 为空。",
    },
    fix: { en: "⟦Name the column of times with --time, or add another year.⟧", zh: "⟦请用 --time 指明时间列，或补充另一年份。⟧" },
  },
  "comparison.cells-left-out": {
    severity: "warning",
    message: {
      en: "{$count} cells have no number at some time and are left out at every time: {$names}.",
      zh: "{$count} 个单元格在某一时点没有数值，各时点均不计入：{$names}。",
    },
    fix: { en: "Complete them, or read totals as those of the rest.", zh: "请补全，或将合计理解为其余单元格的合计。" },
  },
  "comparison.not-counts": {
    severity: "warning",
    message: {
      en: "The values are no counts, so nothing can be drawn: the nulls of growth, twins and variety are empty.",
      zh: "数值不是计数，无法抽样：增长、结构相近地区与多样性的随机对照为空。",
    },
    fix: { en: "Count units (firms, persons), where there are any.", zh: "如有可能，请以计数（企业数、人数）代替金额。" },
  },
  "complexity.two-spaces-needed": {
    severity: "error",
    message: { en: "Two different spaces of column '{$column}' are needed; it holds {$spaces}.", zh: "需要“{$column}”列中的两个不同空间；该列有 {$spaces}。" },
    fix: { en: "⟦Name them with --source and --target.⟧", zh: "⟦请用 --source 与 --target 指明。⟧" },
  },
  "complexity.unknown-table": {
    severity: "error",
    message: { en: "There is no table '{$table}'.", zh: "没有名为“{$table}”的表。" },
    fix: { en: "Choose among {$tables}.", zh: "请从 {$tables} 中选择。" },
  },
  "complexity.unknown-excluded": {
    severity: "warning",
    message: { en: "To be left out, but not in the data: {$names}.", zh: "要求略去但数据中没有：{$names}。" },
    fix: { en: "Compare the codes with those of the file.", zh: "请核对编码是否与文件一致。" },
  },
  "complexity.disconnected": {
    severity: "warning",
    message: {
      en: "The presences fall into {$count} parts that share nothing{$times}; ECI, PCI, COI and COG are those of the largest part and empty elsewhere.",
      zh: "具有关系分成 {$count} 个互不相连的部分{$times_zh}；ECI、PCI、COI 与 COG 只在最大部分计算，其余为空。",
    },
    fix: {
      en: "⟦Use wider activities or a lower --threshold;⟧ diagnostics.json names what lies outside.",
      zh: "⟦请合并活动或降低 --threshold；⟧diagnostics.json 列出了未计入者。",
    },
  },
  "complexity.not-identified": {
    severity: "warning",
    message: {
      en: "ECI, PCI, COI and COG are not identified{$times}: {$reason}.",
      zh: "ECI、PCI、COI 与 COG 无法识别{$times_zh}：{$reason_zh}。",
    },
    fix: { en: "Read density, fitness and GENEPY instead, which need no second eigenvector.", zh: "请改看密度、适合度或 GENEPY，它们不依赖第二特征向量。" },
  },
  "complexity.sign-ambiguous": {
    severity: "warning",
    message: {
      en: "The sign of ECI and PCI is doubtful{$times}: diversity and ubiquity contradict each other, or hardly go with them (correlation with diversity {$correlation}).",
      zh: "ECI 与 PCI 的方向存疑{$times_zh}：按多样性与按普遍性判断相互矛盾，或相关很弱（与多样性的相关系数 {$correlation}）。",
    },
    fix: {
      en: "⟦Do not rest a decision on them, or name a variable that they should go with: --anchor FILE.⟧",
      zh: "不宜据此决策；⟦或用 --anchor 指定其应当同向的变量。⟧",
    },
  },
  "complexity.fitness-degenerate": {
    severity: "warning",
    message: {
      en: "Some values of fitness still fall towards 0 when the steps end{$times}: among these only the order means something.",
      zh: "迭代结束时部分适合度仍趋于 0{$times_zh}：其大小无意义，只能看次序。",
    },
    fix: { en: "⟦Use --fitness servedio, which converges.⟧", zh: "⟦请使用会收敛的 --fitness servedio。⟧" },
  },
  "complexity.constant-activity": {
    severity: "warning",
    message: {
      en: "Advantage is the same everywhere, so there is no correlation and the proximity is 0: {$names}.",
      zh: "下列活动在各地优势相同，无法计算相关，接近度取 0：{$names}。",
    },
    fix: { en: "⟦Leave them out with --exclude-activity.⟧", zh: "⟦请用 --exclude-activity 略去。⟧" },
  },
  "complexity.few-anchors": {
    severity: "warning",
    message: {
      en: "The anchor is known of {$count} locations only and does not vary with the scores there; the sign is by diversity.",
      zh: "锚定变量仅覆盖 {$count} 个地区或与指数无关，方向仍按多样性确定。",
    },
    fix: { en: "Give it for more locations.", zh: "请为更多地区提供该变量。" },
  },
  "complexity.chance-above-one": {
    severity: "warning",
    message: { en: "Association has no upper limit; density stays a share of it.", zh: "association 没有上限；密度仍是其份额。" },
    fix: { en: "Compare values within one table only.", zh: "只在同一表内比较。" },
  },
  "complexity.few-entries": {
    severity: "warning",
    message: { en: "{$entries} entries are too few for intervals.", zh: "仅有 {$entries} 次进入，不足以给出区间。" },
    fix: { en: "Compare times further apart.", zh: "请比较间隔更长的时期。" },
  },
  "complexity.no-gain": {
    severity: "warning",
    message: {
      en: "Here density does not predict entry better than current advantage does (area {$density} against {$rca}): what looks like relatedness is being nearly there already.",
      zh: "在此数据中，密度对进入的预测并不优于当前优势（AUC {$density} 对 {$rca}）：看似关联，实为已经接近。",
    },
    fix: { en: "Rank what is absent by its advantage, or say that density gains nothing.", zh: "请按当前优势排序，或说明密度没有增益。" },
  },
} as const satisfies NoteTable;
