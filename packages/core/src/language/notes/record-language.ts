import type { NoteTable } from "./template.ts";

/** In which languages records are named. */
export const recordLanguageNotes = {
  "record.bad-language": {
    severity: "error",
    message: { en: "{$field} of {$type} names no language.", zh: "{$type} 的 {$field} 不是语言代码。" },
    fix: { en: "Names stand under the code of a language (BCP 47): en, zh, pt, pt-BR, ko.", zh: "名称应放在语言代码（BCP 47）之下：en、zh、pt、pt-BR、ko。" },
  },
  "record.unnamed": {
    severity: "info",
    message: {
      en: "{$unnamed} of {$records} records have no name in '{$language}' ({$types}); its readers see the one in the next language.",
      zh: "{$records}条记录中有{$unnamed}条没有“{$language}”名称（{$types}）；使用该语言的读者看到的是下一语言的名称。",
    },
    fix: {
      en: "Add them one by one, or all in a table with a column labels.{$language}⟦: quoin record export, quoin record table⟧.",
      zh: "可逐条补充，也可用含 labels.{$language} 列的表格一次补齐⟦：quoin record export、quoin record table⟧。",
    },
  },
} as const satisfies NoteTable;
