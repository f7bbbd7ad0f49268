import type { NoteTable } from "./template.ts";

/** Faults of a siting problem's files and options. */
export const sitingNotes = {
  "siting.option-needed": {
    severity: "error",
    message: { en: "The model {model} needs {option}.", zh: "模型 {model} 需要 {option}。" },
    fix: { en: "Add {option} with a number.", zh: "请添加 {option} 及其数值。" },
  },
  "siting.unknown-client": {
    severity: "error",
    message: { en: "'{client}' is not in the file of clients.", zh: "客户文件中没有“{client}”。" },
    fix: { en: "Add the client with its demand, or correct the name.", zh: "请补充该客户及其需求，或更正名称。" },
  },
  "siting.unknown-site": {
    severity: "error",
    message: { en: "'{site}' is not in the file of sites.", zh: "场址文件中没有“{site}”。" },
    fix: { en: "Add the site, or correct the name.", zh: "请补充该场址，或更正名称。" },
  },
  "siting.not-a-flag": {
    severity: "error",
    message: { en: "{value} in column '{column}' is neither 0 nor 1.", zh: "“{column}”列中的 {value} 既不是 0 也不是 1。" },
    fix: { en: "Write 1 for a site that stands already, else 0.", zh: "已有场址填 1，否则填 0。" },
  },
} as const satisfies NoteTable;
