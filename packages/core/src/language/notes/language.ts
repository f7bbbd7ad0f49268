/** Faults of a table of translations that an office brings along. */
import type { NoteTable } from "./template.ts";

export const languageNotes = {
  "language.spoken": {
    severity: "error",
    message: { en: "The program speaks '{language}' itself.", zh: "本程序已支持“{language}”。" },
    fix: { en: "Name another language, such as pt or fr.", zh: "请指定其他语言，如 pt 或 fr。" },
  },
  "language.no-column": {
    severity: "error",
    message: { en: "The table has no column '{column}'.", zh: "表中没有“{column}”列。" },
    fix: { en: "Begin with the table that 'language export' writes.", zh: "请以 language export 导出的表为底稿填写。" },
  },
  "language.unknown-code": {
    severity: "error",
    message: { en: "The program has no message with the code '{code}'.", zh: "本程序没有代码为“{code}”的文本。" },
    fix: {
      en: "Take the row away, or write a code that 'language export' gives; nearest: {near}.",
      zh: "请删除该行，或改用 language export 给出的代码；最接近的是：{near}。",
    },
  },
  "language.twice": {
    severity: "error",
    message: { en: "The code '{code}' stands in two rows.", zh: "代码“{code}”出现两行。" },
    fix: { en: "Leave one of them.", zh: "请只保留一行。" },
  },
  "language.places": {
    severity: "error",
    message: {
      en: "The translation of '{code}' has other places than the text: {given} instead of {expected}.",
      zh: "“{code}”的译文占位与原文不同：译文为 {given}，应为 {expected}。",
    },
    fix: { en: "Write each place as it stands in the column 'places', and no other.", zh: "请按“places”列所列占位书写，不增不减。" },
  },
  "language.forms": {
    severity: "error",
    message: {
      en: "A word of '{code}' goes with a count and needs {count} forms in this language: {categories}.",
      zh: "“{code}”中有随数量变化的词，该语言需给出 {count} 种形式：{categories}。",
    },
    fix: { en: "Write the forms in this order with | between them.", zh: "请按此顺序书写，各形式以 | 分隔。" },
  },
  "language.unusable": {
    severity: "error",
    message: {
      en: "The translation of '{code}' cannot be said: it holds a sign that no text holds, or is too long.",
      zh: "“{code}”的译文无法使用：含有不可用字符，或过长。",
    },
    fix: { en: "Write it as plain text on one line.", zh: "请改为单行纯文本。" },
  },
  "language.not-read": {
    severity: "warning",
    message: { en: "The office does not read '{language}'; it reads {languages}.", zh: "本办不使用“{language}”；使用的语言为 {languages}。" },
    fix: { en: "Add it to 'languages' in the settings.", zh: "请在设定的 languages 中加入该语言。" },
  },
  "language.lacking": {
    severity: "info",
    message: {
      en: "'{language}': {missing} of {all} messages have no translation and are said in {next}.",
      zh: "“{language}”：{all} 条文本中有 {missing} 条尚无译文，以 {next} 显示。",
    },
    fix: {
      en: "Export the texts, translate them, and take the table. ⟦quoin language export DIR --lang {language} --missing --to FILE⟧",
      zh: "请导出文本，翻译后再读入。⟦quoin language export DIR --lang {language} --missing --to FILE⟧",
    },
  },
} as const satisfies NoteTable;
