import type { NoteTable } from "./template.ts";

/** What can be wrong with results that are passed on. */
export const passingOnNotes = {
  "passing-on.before-offer": {
    severity: "warning",
    message: { en: "The result {id} was transferred before the day on which it was offered; it is not counted.", zh: "成果 {id} 的转移早于公开日期，未计入。" },
    fix: { en: "Correct the day of the offer or that of the transfer.", zh: "请更正公开日期或转移日期。" },
  },
  "match.as-decided": {
    severity: "error",
    message: { en: "The match {id} stands so already for this side.", zh: "匹配 {id} 在该方已是此状态。" },
    fix: { en: "Decide for the other side, or otherwise.", zh: "请由另一方处理，或作出不同决定。" },
  },
} as const satisfies NoteTable;
