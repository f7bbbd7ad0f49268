import type { NoteTable } from "./template.ts";

/** Kinds of organisations that somebody decides. */
export const organisationNotes = {
  "organisation.unknown-kind": {
    severity: "error",
    message: { en: "There is no kind of organisation '{$kind}'.", zh: "没有单位类型“{$kind}”。" },
    fix: { en: "Take one of {$kinds}, or 'unknown' to take a decision back.", zh: "请从 {$kinds} 中选择；填写 unknown 则撤回认定。" },
  },
} as const satisfies NoteTable;
