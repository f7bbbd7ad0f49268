/** Faults of a table of translations that an office brings along. */
import type { NoteTable } from "./template.ts";

export const languageNotes = {
  "language.spoken": {
    severity: "error",
    message: { en: "The program speaks '{$language}' itself.", zh: "本程序已支持“{$language}”。" },
    fix: { en: "Name another language, such as pt or fr.", zh: "请指定其他语言，如 pt 或 fr。" },
  },
  "language.no-column": {
    severity: "error",
    message: { en: "The table has no column '{$column}'.", zh: "表中没有“{$column}”列。" },
    fix: { en: "Begin with the table that 'language export' writes.", zh: "请以 language export 导出的表为底稿填写。" },
  },
  "language.unknown-code": {
    severity: "error",
    message: { en: "The program has no message with the code '{$code}'.", zh: "本程序没有代码为“{$code}”的文本。" },
    fix: {
      en: "Take the row away, or write a code that 'language export' gives; nearest: {$near}.",
      zh: "请删除该行，或改用 language export 给出的代码；最接近的是：{$near}。",
    },
  },
  "language.twice": {
    severity: "error",
    message: { en: "The code '{$code}' stands in two rows.", zh: "代码“{$code}”出现两行。" },
    fix: { en: "Leave one of them.", zh: "请只保留一行。" },
  },
  "language.places": {
    severity: "error",
    message: {
      en: "The translation of '{$code}' has other places than the text: {$given} instead of {$expected}.",
      zh: "“{$code}”的译文占位与原文不同：译文为 {$given}，应为 {$expected}。",
    },
    fix: { en: "Write each place as it stands in the column 'places', and no other.", zh: "请按“places”列所列占位书写，不增不减。" },
  },
  "language.forms": {
    severity: "error",
    message: {
      en: "A word of '{$code}' goes with a count and needs {$count} forms in this language: {$categories}.",
      zh: "“{$code}”中有随数量变化的词，该语言需给出 {$count} 种形式：{$categories}。",
    },
    fix: { en: "Give a form for each of these and no other: {$example}", zh: "请为上述每一类各写一种形式，不增不减：{$example}" },
  },
  "language.unusable": {
    severity: "error",
    message: {
      en: "The translation of '{$code}' cannot be said: it holds a sign that no text holds, or is too long.",
      zh: "“{$code}”的译文无法使用：含有不可用字符，或过长。",
    },
    fix: { en: "Write it as plain text on one line.", zh: "请改为单行纯文本。" },
  },
  "language.sign": {
    severity: "error",
    message: {
      en: "'{$code}' is one sign: a point, a comma or the Arabic one for decimals; between thousands also an apostrophe or a blank.",
      zh: "“{$code}”须为单个符号：小数点可用点号、逗号或阿拉伯小数点；千位分隔另可用撇号或空格。",
    },
    fix: { en: "Write that one sign alone; leave the cell empty to take it away.", zh: "请只写该符号；留空则取消。" },
  },
  "language.same-signs": {
    severity: "error",
    message: {
      en: "Decimals and thousands would both be parted by '{$sign}': nobody could tell 1{$sign}234 of one from that of the other.",
      zh: "小数点与千位分隔符均为“{$sign}”：1{$sign}234 将无法辨认。",
    },
    fix: {
      en: "Give figures.decimal and figures.thousands different signs, in one table.",
      zh: "请在同一表中为 figures.decimal 与 figures.thousands 指定不同符号。",
    },
  },
  "language.page-forms": {
    severity: "error",
    message: {
      en: "'{$code}' goes with a count: it has one text for all counts, or several by .match, for these of this language and * for the rest: {$categories}.",
      zh: "“{$code}”随数量变化：可只写一种，或以 .match 按该语言的类别分写，其余归 *：{$categories}。",
    },
    fix: { en: "Write it like this, no text of it empty: {$example}", zh: "请按此书写，各种均不得为空：{$example}" },
  },
  "language.no-forms": {
    severity: "error",
    message: { en: "'{$code}' does not go with a count and has one form.", zh: "“{$code}”不随数量变化，只有一种形式。" },
    fix: { en: "Take .match out of it.", zh: "请去掉 .match。" },
  },
  "language.half-notes": {
    severity: "warning",
    message: {
      en: "{$count} notes have a translation of only one of their two texts (message, fix) and are said in the next language: {$codes}",
      zh: "有 {$count} 条提示只译了一半（message 或 fix），仍以下一种语言显示：{$codes}",
    },
    fix: { en: "Translate the other text too.", zh: "请补译另一半。" },
  },
  "language.encoding-undecided": {
    severity: "error",
    message: {
      en: "The letters of the table read about as well in {$encoding} (“{$text}”) as in {$rival} (“{$otherwise}”).",
      zh: "译文表按 {$encoding} 读作“{$text}”，按 {$rival} 读作“{$otherwise}”，同样通顺。",
    },
    fix: { en: "Save the table as UTF-8, or say in which it is⟦: --encoding {$encoding}⟧", zh: "请将该表另存为 UTF-8，或指明编码⟦：--encoding {$encoding}⟧" },
  },
  "language.former-gone": {
    severity: "error",
    message: {
      en: "The table {$path} as it was before {$id} is not kept any longer, or was changed: {$file}",
      zh: "{$id} 之前的 {$path} 已不再保存或已被改动：{$file}",
    },
    fix: { en: "Take the translations from a backup or from a table of your own.", zh: "请从备份或自有表格中恢复译文。" },
  },
  "language.not-read": {
    severity: "warning",
    message: { en: "The office does not read '{$language}'; it reads {$languages}.", zh: "本单位不使用“{$language}”；使用的语言为 {$languages}。" },
    fix: { en: "Add it to 'languages' in the settings.", zh: "请在设定的 languages 中加入该语言。" },
  },
  "language.lacking": {
    severity: "info",
    message: {
      en: "'{$language}': {$missing} of {$all} messages have no translation and are said in {$next}.",
      zh: "“{$language}”：{$all} 条文本中有 {$missing} 条尚无译文，以 {$next} 显示。",
    },
    fix: {
      en: "Export the texts, translate them, and take the table. ⟦quoin language export DIR --lang {$language} --missing --to FILE⟧",
      zh: "请导出文本，翻译后再读入。⟦quoin language export DIR --lang {$language} --missing --to FILE⟧",
    },
  },
} as const satisfies NoteTable;
