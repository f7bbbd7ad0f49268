import type { NoteTable } from "./template.ts";

/** Faults of a table of the office's own words. */
export const glossaryNotes = {
  "glossary.no-term": {
    severity: "error",
    message: { en: "The table has no column 'term'.", zh: "表中没有“term”列。" },
    fix: { en: "Begin with the table that 'glossary export' writes.", zh: "请以 glossary export 导出的表为底稿填写。" },
  },
  "glossary.unknown-column": {
    severity: "error",
    message: { en: "The column '{$column}' is none of a glossary.", zh: "“{$column}”不是术语表的列。" },
    fix: {
      en: "Columns are term, meaning, and one_ and many_ before the code of a language; this office reads {$languages}.",
      zh: "可用的列为 term、meaning，以及以 one_、many_ 开头并接语言代码的列；本单位使用的语言为 {$languages}。",
    },
  },
  "glossary.unknown-term": {
    severity: "error",
    message: { en: "'{$term}' is no term of the glossary.", zh: "术语表中没有“{$term}”。" },
    fix: { en: "Write {$near}, or take the row away.", zh: "请改为 {$near}，或删除该行。" },
  },
  "glossary.twice": {
    severity: "error",
    message: { en: "The term '{$term}' stands in two rows.", zh: "术语“{$term}”出现两行。" },
    fix: { en: "Leave one of them.", zh: "请只保留一行。" },
  },
  "glossary.only-several": {
    severity: "error",
    message: { en: "Sentences never speak of one '{$term}' alone.", zh: "语句中不使用“{$term}”的单数形式。" },
    fix: { en: "Leave this cell empty and fill in the word for several.", zh: "请清空此格，填写复数用词。" },
  },
} as const satisfies NoteTable;
