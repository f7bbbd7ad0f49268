import type { NoteTable } from "./template.ts";

/** What can be wrong with series of shares, and what should be known about a forecast. */
export const substitutionNotes = {
  "substitution.share-out-of-range": {
    severity: "error",
    message: {
      en: "{$text} in column 'value' is no share: the unit '{$unit}' runs from 0 to 100.",
      zh: "“value”列中的 {$text} 不是份额：单位“{$unit}”的取值为 0 到 100。",
    },
    fix: { en: "Correct the value, or the unit where it is no percentage.", zh: "请更正数值；若不是百分比，请更正单位。" },
  },
  "substitution.fractions": {
    severity: "warning",
    message: {
      en: "{$episode}, {$region}: no share in '{$unit}' is above {$highest}; these look like fractions.",
      zh: "{$episode}、{$region}：单位“{$unit}”的份额均不超过 {$highest}，看似小数而非百分数。",
    },
    fix: {
      en: "Multiply by 100 where 1 means the whole; where these are percentages, nothing is wrong.",
      zh: "若 1 表示全部，请乘以 100；若确为百分数，则无需处理。",
    },
  },
  "substitution.two-units": {
    severity: "error",
    message: {
      en: "{$episode}, {$region} is given in '{$first}' and here in '{$second}'.",
      zh: "{$episode}、{$region} 此前以“{$first}”计，此处以“{$second}”计。",
    },
    fix: { en: "Give an episode of a region in one unit.", zh: "同一地区的同一替代过程请只用一种单位。" },
  },
  "substitution.unknown-selection": {
    severity: "error",
    message: { en: "The file has no {$what} '{$name}'.", zh: "文件中没有{$what_zh}“{$name}”。" },
    fix: { en: "Name one that it has: {$known}.", zh: "请使用文件中已有的：{$known}。" },
  },
  "substitution.unknown-role": {
    severity: "error",
    message: { en: "'{$text}' does not say which column plays which role.", zh: "“{$text}”未说明哪一列对应哪种含义。" },
    fix: { en: "Write ROLE=COLUMN; the roles are {$roles}.", zh: "请写成 含义=列名；含义可为 {$roles}。" },
  },
  "substitution.no-column": {
    severity: "error",
    message: { en: "The table has no column '{$column}' for the {$role}.", zh: "表格中没有用作 {$role} 的“{$column}”列。" },
    fix: { en: "Name one that it has: {$columns}.", zh: "请使用表格中已有的列：{$columns}。" },
  },
  "substitution.no-role": {
    severity: "error",
    message: { en: "No column of the table is known to hold the {$role}.", zh: "表格中没有可识别为 {$role} 的列。" },
    fix: { en: "⟦Say which with --columns {$role}=COLUMN, one of {$columns}.⟧", zh: "⟦请用 --columns {$role}=列名 指明，可选：{$columns}。⟧" },
  },
  "substitution.no-unit": {
    severity: "error",
    message: { en: "No column says whether the numbers are percentages or amounts.", zh: "没有列说明数值是百分比还是数量。" },
    fix: {
      en: "⟦Say --values percent, or --values amounts;⟧ or name a column of units.",
      zh: "⟦请用 --values percent 或 --values amounts 说明，或指明单位列。⟧",
    },
  },
  "substitution.unknown-model": {
    severity: "error",
    message: { en: "There is no model '{$name}'.", zh: "没有“{$name}”这一模型。" },
    fix: { en: "Choose among {$known}.", zh: "请从以下模型中选择：{$known}。" },
  },
  "substitution.rounded-share": {
    severity: "warning",
    message: {
      en: "{$count} shares between 100 and 100.5 are read as 100 ({$names}).",
      zh: "{$count} 个介于 100 与 100.5 之间的份额按 100 处理（{$names}）。",
    },
    fix: { en: "Nothing to do where this is rounding.", zh: "若为四舍五入所致，则无需处理。" },
  },
  "substitution.missing-values": {
    severity: "warning",
    message: { en: "{$count} rows without a value are left out ({$names}).", zh: "{$count} 行没有数值，已略去（{$names}）。" },
    fix: { en: "Complete them if the values are known; missing is not zero.", zh: "若已知数值请补全；缺失不等于零。" },
  },
  "substitution.incomplete-year": {
    severity: "warning",
    message: {
      en: "{$episode}, {$region}: years in which a technology that has started is missing are left out ({$years}).",
      zh: "{$episode}、{$region}：已出现的技术缺少数值的年份已略去（{$years}）。",
    },
    fix: { en: "Complete these years, so that shares can be formed.", zh: "请补全这些年份，以便计算份额。" },
  },
  "substitution.empty-year": {
    severity: "warning",
    message: {
      en: "{$episode}, {$region}: years in which everything is 0 are left out ({$years}).",
      zh: "{$episode}、{$region}：各技术均为零的年份已略去（{$years}）。",
    },
    fix: { en: "Check these years.", zh: "请核对这些年份。" },
  },
  "substitution.single-technology": {
    severity: "warning",
    message: {
      en: "{$episode}, {$region} holds one technology in '{$unit}': it has no share, and no row.",
      zh: "{$episode}、{$region} 只有一种技术（单位“{$unit}”），无法计算份额，不输出。",
    },
    fix: {
      en: "Add the technologies it competes with, or give shares of 0 to 100 with the unit 'percent' (multiply fractions by 100).",
      zh: "请补充与其竞争的技术，或直接给出 0 到 100 的份额，单位填“percent”（小数请乘以 100）。",
    },
  },
  "substitution.not-complete": {
    severity: "warning",
    message: {
      en: "{$episode}, {$region}: the technologies do not sum to 100 (from {$low} to {$high}), so each is forecast alone.",
      zh: "{$episode}、{$region}：各技术之和不为 100（介于 {$low} 与 {$high} 之间），分别独立预测。",
    },
    fix: { en: "Add the rest as a technology of its own, or remove what is counted twice.", zh: "请将其余部分单列为一种技术，或去除重复计算。" },
  },
  "substitution.too-short": {
    severity: "warning",
    message: { en: "Fewer than two years, so no forecast: {$names}.", zh: "不足两个年份，无法预测：{$names}。" },
    fix: { en: "Add earlier or later years.", zh: "请补充更早或更晚的年份。" },
  },
  "substitution.expert-unmatched": {
    severity: "warning",
    message: {
      en: "{$count} of {$total} expert forecasts have no observed share to be compared with.",
      zh: "{$total} 条专家预测中有 {$count} 条没有可比较的实际份额。",
    },
    fix: { en: "They are kept with an empty error.", zh: "已保留，误差留空。" },
  },
  "substitution.short-fit": {
    severity: "warning",
    message: { en: "Fewer than three usable years, so no fit of {$model}: {$names}.", zh: "可用年份不足三个，未拟合 {$model}:{$names}。" },
    fix: { en: "Add years.", zh: "请补充年份。" },
  },
  "substitution.no-set-fit": {
    severity: "warning",
    message: {
      en: "{$model} fits the technologies of an episode together and does not apply to {$names}.",
      zh: "{$model} 对同一替代过程中的各项技术联合拟合，不适用于：{$names}。",
    },
    fix: {
      en: "It needs three years in common of at least two technologies; lotka-volterra exactly two and five years; marchetti-nakicenovic shares that sum to 100; norton-bass amounts of every year and one entry after another.",
      zh: "至少两项技术须有三个共同年份；lotka-volterra 须恰为两项技术且不少于五年；marchetti-nakicenovic 须份额合计为 100；norton-bass 须为逐年数量且各代技术先后进入。",
    },
  },
  "substitution.fit-not-converged": {
    severity: "warning",
    message: { en: "The fit of {$model} was stopped before it had settled: {$names}.", zh: "{$model} 的拟合在收敛前停止：{$names}。" },
    fix: { en: "Do not read its parameters; its curve is close to the best one.", zh: "请勿解读其参数；其曲线接近最优。" },
  },
} as const satisfies NoteTable;
