import type { NoteTable } from "./template.ts";

/** Faults of input-output tables, and what their audit finds. */
export const inputOutputNotes = {
  "input-output.nothing-given": {
    severity: "error",
    message: { en: "No table is given: neither flows with final demand nor a national table.", zh: "没有给出投入产出表：既无流量与最终需求，也无单国表。" },
    fix: { en: "⟦Give --flows and --final, or --national.⟧", zh: "⟦请给出 --flows 与 --final，或 --national。⟧" },
  },
  "input-output.two-kinds": {
    severity: "error",
    message: { en: "'{$option}' does not go with a national table.", zh: "“{$option}”不能与单国表同时使用。" },
    fix: { en: "⟦Leave out --national, or the other option.⟧", zh: "⟦请去掉 --national 或另一个选项。⟧" },
  },
  "input-output.layout-needs": {
    severity: "error",
    message: { en: "A table in the layout {$layout} needs {$option}, too.", zh: "{$layout}格式的表还需要 {$option}。" },
    fix: { en: "Give the file that was published beside it.", zh: "请给出同时发布的对应文件。" },
  },
  "input-output.other-layout": {
    severity: "error",
    message: { en: "The file is not in the layout {$layout}: its labels were not found.", zh: "文件不是{$layout}格式：未找到相应的行列标签。" },
    fix: { en: "⟦Name another --layout, or the sheet with --sheet.⟧", zh: "⟦请改用其他 --layout，或用 --sheet 指定工作表。⟧" },
  },
  "input-output.unknown-table": {
    severity: "error",
    message: { en: "There is no table '{$table}'; there are: {$tables}.", zh: "没有“{$table}”这张表；可选：{$tables}。" },
    fix: {
      en: "Name tables of the list; footprints come with stressors, without being named.",
      zh: "请使用列出的表名；给出 stressors 即输出 footprints，无需指定。",
    },
  },
  "input-output.unknown-category": {
    severity: "error",
    message: { en: "Final demand has no category '{$category}'; it has: {$categories}.", zh: "最终需求中没有“{$category}”类别；现有：{$categories}。" },
    fix: { en: "⟦Name categories of the file in --inventories.⟧", zh: "⟦请在 --inventories 中使用文件里的类别。⟧" },
  },
  "input-output.no-year": {
    severity: "error",
    message: { en: "The table has no rows of year '{$year}'; it has: {$years}.", zh: "表中没有“{$year}”年的数据；现有年份：{$years}。" },
    fix: { en: "⟦Name one of its years with --year.⟧", zh: "⟦请用 --year 指定其中一个年份。⟧" },
  },
  "input-output.no-sectors": {
    severity: "error",
    message: { en: "No code stands both as a row and as a column: the table has no sectors.", zh: "没有同时作为行和列的代码：表中没有部门。" },
    fix: { en: "Write sectors with the same code in both columns.", zh: "请在行、列中使用相同的部门代码。" },
  },
  "input-output.no-output": {
    severity: "error",
    message: { en: "The table tells no output: neither a column GO nor a row OUTPUT.", zh: "表中没有总产出：既无 GO 列，也无 OUTPUT 行。" },
    fix: { en: "Add the total output of each sector.", zh: "请补充各部门的总产出。" },
  },
  "input-output.unknown-origin": {
    severity: "error",
    message: { en: "Origins that are not known: {$origins}.", zh: "无法识别的来源：{$origins}。" },
    fix: { en: "Write Domestic, Imports (or Imported) and TOT.", zh: "请填写 Domestic、Imports（或 Imported）与 TOT。" },
  },
  "input-output.unknown-kind": {
    severity: "error",
    message: { en: "'{$kind}' is no kind of code: country or industry.", zh: "“{$kind}”不是代码的种类：应为 country 或 industry。" },
    fix: { en: "Write country or industry.", zh: "请填写 country 或 industry。" },
  },
  "input-output.no-group": {
    severity: "error",
    message: { en: "Codes of kind {$kind} without a group: {$codes}.", zh: "{$kind} 类代码没有对应的组：{$codes}。" },
    fix: { en: "Give every code of the table a group; its own name where it stays alone.", zh: "请为表中每个代码指定组；单独保留的可用其本名。" },
  },
  "input-output.unknown-sector": {
    severity: "error",
    message: { en: "The table has no sector {$country}, {$industry}.", zh: "表中没有部门 {$country}、{$industry}。" },
    fix: { en: "Use the codes of the table.", zh: "请使用表中的代码。" },
  },
  "input-output.no-subject": {
    severity: "error",
    message: { en: "The table '{$table}' looks from one place of the chain, and none is named.", zh: "“{$table}”表须指定所考察的国家或部门，目前没有指定。" },
    fix: { en: "Name it with {$option}.", zh: "请用 {$option} 指定。" },
  },
  "input-output.unknown-code": {
    severity: "error",
    message: { en: "The table has no code '{$code}'; it has: {$codes}.", zh: "表中没有代码“{$code}”；现有：{$codes}。" },
    fix: { en: "Use a code of the table.", zh: "请使用表中的代码。" },
  },
  "input-output.other-sectors": {
    severity: "error",
    message: { en: "The two dates do not have the same sectors; only one of them has: {$codes}.", zh: "两个时期的部门不一致；仅见于其中一期：{$codes}。" },
    fix: { en: "⟦Bring both to the same codes with --aggregate.⟧", zh: "⟦请用 --aggregate 把两期归并为相同的代码。⟧" },
  },
  "input-output.share-above-one": {
    severity: "error",
    message: { en: "More than all of an input would be shifted: {$share} of it.", zh: "转移的份额超过该投入的全部：{$share}。" },
    fix: {
      en: "Write shares from 0 to 1 that add up to 1 at most for each buyer and seller.",
      zh: "请填写 0 到 1 之间的份额，同一买方对同一卖方合计不超过 1。",
    },
  },
  "input-output.not-productive": {
    severity: "error",
    message: {
      en: "The table is not productive: a unit of final demand would call for endless output (the spectral radius of the input coefficients is 1 or more).",
      zh: "该表不具备生产性：一单位最终需求会引致无穷产出（投入系数矩阵的谱半径不小于 1）。",
    },
    fix: {
      en: "Look for inputs above output: a transposed file, a total among the sectors, columns in another unit.",
      zh: "请检查投入大于产出的列：文件转置、部门中混入合计、列的单位不一致。",
    },
  },
  "input-output.too-large": {
    severity: "error",
    message: {
      en: "An inverse of {$sectors} sectors takes {$needed} of memory; {$limit} can be had.",
      zh: "{$sectors} 个部门的逆矩阵需内存 {$needed}；可用 {$limit}。",
    },
    fix: {
      en: "⟦Ask for --tables vectors,audit, which need none, or add up sectors with --aggregate.⟧",
      zh: "⟦请只要求不需要逆矩阵的 --tables vectors,audit，或用 --aggregate 合并部门。⟧",
    },
  },
  "input-output.too-many-sectors": {
    severity: "error",
    message: {
      en: "{$countries} countries with {$industries} industries are more than can be computed.",
      zh: "{$countries} 个国家、{$industries} 个行业，超出可计算的规模。",
    },
    fix: { en: "Look whether the columns of the file are mixed up, or add up sectors first.", zh: "请检查文件的列是否错位，或先合并部门。" },
  },
  "input-output.audit": {
    severity: "warning",
    message: { en: "The audit of the table has {$errors} errors and {$warnings} warnings.", zh: "投入产出表审查有 {$errors} 项错误、{$warnings} 项警告。" },
    fix: { en: "⟦Read audit.csv (--tables audit) before the numbers.⟧", zh: "使用数字之前请先阅读 audit.csv⟦（--tables audit）⟧。" },
  },
  "input-output.imbalance": {
    severity: "error",
    message: { en: "Output as published differs from {$what} by {$value}.", zh: "公布的总产出与{$what_zh}相差 {$value}。" },
    fix: { en: "Ask the publisher which of them holds.", zh: "请向发布机构核实以何者为准。" },
  },
  "input-output.control-total": {
    severity: "warning",
    message: { en: "The total {$total} differs from the sum of its cells by {$value}.", zh: "合计项 {$total} 与其各单元格之和相差 {$value}。" },
    fix: { en: "Sums of cells were used.", zh: "计算使用各单元格之和。" },
  },
  "input-output.rounding": {
    severity: "info",
    message: {
      en: "Output as published differs from the sum of the row by {$value}, within the rounding of its cells.",
      zh: "公布的总产出与行合计相差 {$value}，在取整误差之内。",
    },
    fix: { en: "The sum of the row is used.", zh: "计算使用行合计。" },
  },
  "input-output.column-sum-above-one": {
    severity: "warning",
    message: { en: "The sector takes inputs of {$value} per unit of output.", zh: "该部门单位产出的投入为 {$value}。" },
    fix: { en: "Its multipliers say little; look at value added.", zh: "其乘数意义有限；请核对增加值。" },
  },
  "input-output.negative-value-added": {
    severity: "warning",
    message: { en: "Value added is {$value}.", zh: "增加值为 {$value}。" },
    fix: { en: "Subsidies or an error: look it up at the publisher.", zh: "可能为补贴或错误：请向发布机构核实。" },
  },
  "input-output.zero-output": {
    severity: "info",
    message: { en: "The sector has no output: its coefficients are 0.", zh: "该部门产出为零：其系数均为 0。" },
    fix: { en: "Nothing is to be done.", zh: "无需处理。" },
  },
  "input-output.negative-output": {
    severity: "warning",
    message: {
      en: "Output is {$value}, stocks being withdrawn: it counts as none for coefficients.",
      zh: "产出为 {$value}（存货减少所致）：计算系数时按零处理。",
    },
    fix: { en: "⟦Add the sector to another one with --aggregate.⟧", zh: "⟦可用 --aggregate 将其并入其他部门。⟧" },
  },
  "input-output.exports-without-output": {
    severity: "warning",
    message: {
      en: "Exports of {$value} by a sector without positive output: they belong to no term of value added.",
      zh: "无正产出的部门有出口 {$value}：不归入任何增加值分解项。",
    },
    fix: { en: "The terms add up to exports less this amount.", zh: "各分解项之和等于出口减去该数额。" },
  },
  "input-output.negative-flow": {
    severity: "warning",
    message: { en: "Negative deliveries to sectors, {$value} together: they were kept.", zh: "对其他部门的销售中有负值，合计 {$value}：予以保留。" },
    fix: { en: "A flow below 0 has no meaning as a delivery: look it up at the publisher.", zh: "负的流量没有销售含义：请向发布机构核实。" },
  },
  "input-output.negative-final-demand": {
    severity: "info",
    message: {
      en: "Negative final demand, {$value} together: terms built on it may be negative.",
      zh: "最终需求中有负值，合计 {$value}：由其构成的分解项可能为负。",
    },
    fix: { en: "⟦Normal for changes of stocks: name their categories in --inventories.⟧", zh: "⟦存货变动属正常情况：请用 --inventories 指明其类别。⟧" },
  },
  "input-output.unlinked": {
    severity: "info",
    message: { en: "Only final demand holds this name: nothing is bought or sold between sectors under it.", zh: "该名称仅见于最终需求：没有部门间的买卖。" },
    fix: { en: "Look whether the files use the same codes.", zh: "请检查两个文件的代码是否一致。" },
  },
  "input-output.duplicate-flow": {
    severity: "error",
    message: {
      en: "{$table} holds the same flow twice (rows {$first} and {$second}); it cannot be told which one counts.",
      zh: "{$table} 中同一流量出现两次（第{$first}行和第{$second}行），无法判断以哪一行为准。",
    },
    fix: { en: "Keep one of the rows, or add them up, and import the table again.", zh: "请保留其中一行或将其相加，然后重新导入该表。" },
  },
  "input-output.repeated-row": {
    severity: "warning",
    message: { en: "The sector sells the same to everybody as {$other}.", zh: "该部门对各方的销售与 {$other} 完全相同。" },
    fix: { en: "Look whether a row was copied.", zh: "请检查是否重复了某一行。" },
  },
  "input-output.repeated-column": {
    severity: "warning",
    message: { en: "The sector buys the same from everybody as {$other}.", zh: "该部门从各方的购买与 {$other} 完全相同。" },
    fix: { en: "Look whether a column was copied.", zh: "请检查是否重复了某一列。" },
  },
  "input-output.total-among-sectors": {
    severity: "error",
    message: { en: "'{$name}' sells as much as all others together: it seems to be their total.", zh: "“{$name}”的销售等于其余各项之和：疑为合计项。" },
    fix: { en: "Take totals and subtotals out of the files: they are counted twice.", zh: "请从文件中去掉合计与小计，以免重复计算。" },
  },
  "input-output.subtotal-among-sectors": {
    severity: "error",
    message: {
      en: "'{$name}' sells to everybody as much as {$parts} together: it seems to be their subtotal.",
      zh: "“{$name}”对各方的销售等于{$parts}之和：疑为小计项。",
    },
    fix: { en: "Take totals and subtotals out of the files: they are counted twice.", zh: "请从文件中去掉合计与小计，以免重复计算。" },
  },
  "input-output.total-among-categories": {
    severity: "error",
    message: {
      en: "The category '{$name}' of final demand is everywhere as much as {$parts} together: it seems to be their total.",
      zh: "最终需求类别“{$name}”处处等于{$parts}之和：疑为合计项。",
    },
    fix: { en: "Take totals and subtotals out of the files: they are counted twice.", zh: "请从文件中去掉合计与小计，以免重复计算。" },
  },
  "input-output.maybe-transposed": {
    severity: "warning",
    message: {
      en: "{$value} sectors have negative value added, far fewer if rows were columns: the flows may be transposed.",
      zh: "{$value} 个部门增加值为负，行列互换后则少得多：流量表可能被转置。",
    },
    fix: { en: "The row sells to the column: src sells to dst.", zh: "应为行部门向列部门销售：src 卖给 dst。" },
  },
  "input-output.maybe-other-unit": {
    severity: "warning",
    message: {
      en: "Published output is about {$value} times the sums of the rows: the files may be in different units.",
      zh: "公布产出约为行合计的 {$value} 倍：文件单位可能不一致。",
    },
    fix: { en: "Give all files in one unit.", zh: "请统一各文件的单位。" },
  },
  "input-output.maybe-other-unit-of-demand": {
    severity: "warning",
    message: {
      en: "Of all sales {$value} goes to sectors; in published tables it is 0.3 to 0.65: flows and final demand may be in different units.",
      zh: "全部销售中投向各部门的比重为 {$value}，已公布的表为 0.3 至 0.65：流量与最终需求的单位可能不一致。",
    },
    fix: { en: "Give all files in one unit.", zh: "请统一各文件的单位。" },
  },
  "input-output.spectral-radius": {
    severity: "info",
    message: {
      en: "Spectral radius of the input coefficients: {$value}; below 1 the table is productive.",
      zh: "投入系数矩阵的谱半径：{$value}；小于 1 表示具备生产性。",
    },
    fix: { en: "Nothing is to be done.", zh: "无需处理。" },
  },
  "input-output.condition": {
    severity: "info",
    message: { en: "Condition of I - A in the norm of column sums: {$value}.", zh: "I - A 的条件数（列和范数）：{$value}。" },
    fix: { en: "Nothing is to be done below 1e10.", zh: "低于 1e10 无需处理。" },
  },
  "input-output.identities-hold": {
    severity: "info",
    message: { en: "{$table}: {$formula} holds; both sides differ by {$value} of their size.", zh: "{$table}：{$formula} 成立，两边相对误差 {$value}。" },
    fix: { en: "Nothing is to be done.", zh: "无需处理。" },
  },
  "input-output.identity-broken": {
    severity: "error",
    message: { en: "{$table}: {$formula} does not hold; both sides differ by {$value} of their size.", zh: "{$table}：{$formula} 不成立，两边相差 {$value}。" },
    fix: { en: "Do not use the columns; look for sectors without output that buy or sell.", zh: "请勿使用这些列；请检查无产出却有买卖的部门。" },
  },
  "input-output.kww-biased": {
    severity: "info",
    message: {
      en: "kww.csv counts twice what Borin & Mancini count once, and holds for countries only: do not mix its columns with dc to fdc.",
      zh: "kww.csv 的重复计算口径与 Borin & Mancini 不同，且仅适用于国家层面：不要与 dc 至 fdc 各列混用。",
    },
    fix: { en: "Use countries.csv for statements.", zh: "结论请依据 countries.csv。" },
  },
  "balance.unknown-line": {
    severity: "error",
    message: { en: "New totals of what the table does not hold: {$names}.", zh: "新合计数中有原表没有的项：{$names}。" },
    fix: { en: "Use the names of the table, or give the table a cell of each.", zh: "请使用原表中的名称，或在原表中为其补充单元格。" },
  },
  "balance.no-total": {
    severity: "error",
    message: { en: "No new total for: {$names}.", zh: "缺少新合计数：{$names}。" },
    fix: { en: "Give each a total; the old one where it stays as it is.", zh: "请逐项给出合计数；不变的填原合计数。" },
  },
  "balance.totals-differ": {
    severity: "error",
    message: {
      en: "The totals of the rows add up to {$rows}, those of the columns to {$columns}: no table has both.",
      zh: "各行合计数之和为{$rows}，各列合计数之和为{$columns}：不存在同时满足两者的表。",
    },
    fix: { en: "Bring one side to the other's sum first.", zh: "请先使两侧之和一致。" },
  },
  "balance.no-such-table": {
    severity: "error",
    message: {
      en: "No table with these zeros and signs has these totals: after all rounds a total is still missed by {$residual} of the largest one.",
      zh: "在保留原表零值和正负号的条件下，没有满足这些合计数的表：迭代后仍有合计数相差最大合计数的{$residual}。",
    },
    fix: {
      en: "Look for a row or column whose few cells cannot carry its total, or give it a cell where the old table has none.",
      zh: "请检查单元格过少、无法达到合计数的行或列，或在原表空缺处补充单元格。",
    },
  },
} as const satisfies NoteTable;
