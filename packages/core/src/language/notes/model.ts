import type { NoteTable } from "./template.ts";

/** What can be wrong in a model file that `quoin solve` is handed. */
export const modelNotes = {
  "model.not-json": {
    severity: "error",
    message: { en: "The model is not JSON: {$problem}", zh: "模型不是 JSON:{$problem}" },
    fix: { en: "Correct the text at this place; a model in MPS begins with NAME or ROWS.", zh: "请更正该处文本；MPS 格式的模型以 NAME 或 ROWS 开头。" },
  },
  "model.missing-key": {
    severity: "error",
    message: { en: "The model has no '{$key}'.", zh: "模型缺少“{$key}”。" },
    fix: { en: "A JSON model needs n, m, start, index, value, lo, hi and c.", zh: "JSON 模型需要 n、m、start、index、value、lo、hi 和 c。" },
  },
  "model.unknown-key": {
    severity: "warning",
    message: { en: "The key '{$key}' means nothing here and was not used.", zh: "键“{$key}”没有含义，未被使用。" },
    fix: { en: "Remove it, or correct its spelling.", zh: "请删除或更正拼写。" },
  },
  "model.wrong-length": {
    severity: "error",
    message: { en: "'{$key}' has {$found} entries, expected {$expected}.", zh: "“{$key}”有 {$found} 项，应为 {$expected} 项。" },
    fix: { en: "Give one entry for each of them.", zh: "请逐项给出。" },
  },
  "model.wrong-value": {
    severity: "error",
    message: { en: "{$key} is {$found}; expected {$expected}.", zh: "{$key} 为 {$found}；应为{$expected_zh}。" },
    fix: { en: "Correct the value.", zh: "请更正该值。" },
  },
  "model.index-out-of-range": {
    severity: "error",
    message: { en: "{$key} is {$found}, but rows are numbered 0 to {$last}.", zh: "{$key} 为 {$found}，而行号为 0 至 {$last}。" },
    fix: { en: "Correct the row number; the first row is 0.", zh: "请更正行号；首行为 0。" },
  },
  "model.repeated-row": {
    severity: "error",
    message: { en: "Row {$row} stands twice in column {$column}.", zh: "行 {$row} 在列 {$column} 中出现两次。" },
    fix: { en: "Add the two coefficients up.", zh: "请将两个系数合并。" },
  },
  "model.crossed-limits": {
    severity: "error",
    message: { en: "The lower limit {$lower} of {$name} is above its upper limit {$upper}.", zh: "{$name} 的下限 {$lower} 高于上限 {$upper}。" },
    fix: { en: "Exchange or correct the two.", zh: "请调换或更正二者。" },
  },
  "model.repeated-name": {
    severity: "error",
    message: { en: "The name '{$name}' stands twice.", zh: "名称“{$name}”重复。" },
    fix: { en: "Give each row and each column a name of its own.", zh: "请为每行每列取不同的名称。" },
  },
  "model.blank": {
    severity: "error",
    message: { en: "The file holds no model: it is empty.", zh: "文件为空，没有模型。" },
    fix: { en: "Give a model as JSON of compressed columns or as MPS.", zh: "请提供压缩列 JSON 或 MPS 格式的模型。" },
  },
  "model.empty": {
    severity: "error",
    message: { en: "The model has no column.", zh: "模型没有任何列。" },
    fix: { en: "Give a model with at least one variable.", zh: "请提供至少有一个变量的模型。" },
  },
  "model.mps-line": {
    severity: "error",
    message: { en: "{$problem}", zh: "{$problem_zh}" },
    fix: { en: "Correct this line of the MPS file.", zh: "请更正 MPS 文件的该行。" },
  },
  "model.mps-unsupported": {
    severity: "error",
    message: { en: "{$what} is not supported: only linear models are solved.", zh: "不支持 {$what}：仅求解线性模型。" },
    fix: { en: "Remove the section, or state the model in linear terms.", zh: "请删除该部分，或改写为线性模型。" },
  },
  "model.mps-ignored": {
    severity: "warning",
    message: { en: "{$what} was not used.", zh: "{$what_zh}未被使用。" },
    fix: { en: "Nothing to do if that is meant.", zh: "如属有意，无需处理。" },
  },
  "model.too-large": {
    severity: "error",
    message: { en: "The model is too large for this machine's solver: {$problem}.", zh: "模型超出求解器容量：{$problem}。" },
    fix: { en: "⟦Make it smaller, or name an installed solver with --engine highs.⟧", zh: "⟦请缩小模型，或用 --engine highs 指定已安装的求解器。⟧" },
  },
  "model.engine-failed": {
    severity: "error",
    message: { en: "The solver could not work on this model: {$problem}.", zh: "求解器无法处理该模型：{$problem}。" },
    fix: { en: "Check for coefficients beyond 1e15 or below 1e-9.", zh: "请检查是否有大于 1e15 或小于 1e-9 的系数。" },
  },
  "model.engine-missing": {
    severity: "error",
    message: { en: "The solver '{$engine}' cannot be run: {$problem}.", zh: "无法运行求解器“{$engine}”：{$problem}。" },
    fix: {
      en: "⟦Install it, put its path into QUOIN_HIGHS or QUOIN_CBC, or leave --engine out.⟧",
      zh: "⟦请安装该程序，或在 QUOIN_HIGHS、QUOIN_CBC 中给出路径，或去掉 --engine。⟧",
    },
  },
} as const satisfies NoteTable;
