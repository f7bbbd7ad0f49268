import type { NoteTable } from "./template.ts";

/** What can be wrong in quoin.yaml, datapackage.json and other files that a person writes by hand. */
export const documentNotes = {
  "document.broken": {
    severity: "error",
    message: { en: "{$file} cannot be read: {$problem}", zh: "{$file} 无法解析：{$problem}" },
    fix: { en: "Correct the text at this place.", zh: "请更正该处文本。" },
  },
  "document.wrong-value": {
    severity: "error",
    message: { en: "{$field}: {$problem}", zh: "{$field}：{$problem}" },
    fix: { en: "Correct {$field} in {$file}.", zh: "请更正 {$file} 中的 {$field}。" },
  },
  "document.unknown-key": {
    severity: "error",
    message: { en: "{$file} has no setting '{$key}'.", zh: "{$file} 中没有名为“{$key}”的设定。" },
    fix: {
      en: "Remove or correct '{$key}'; a misspelt setting would silently not apply. Known here: {$known}.",
      zh: "请删除或更正“{$key}”；写错的设定不会生效。此处可用：{$known}。",
    },
  },
} as const satisfies NoteTable;
