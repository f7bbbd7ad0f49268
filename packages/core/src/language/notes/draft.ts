import type { NoteTable } from "./template.ts";

/** What can be wrong with a plan that an office types. */
export const draftNotes = {
  "draft.unknown-column": {
    severity: "error",
    message: { en: "No plan has a column '{$column}' in table {$table}.", zh: "规划的表 {$table} 没有“{$column}”列。" },
    fix: { en: "⟦Use the columns that `quoin plan draft-show` prints.⟧", zh: "⟦请使用 `quoin plan draft-show` 列出的列。⟧" },
  },
  "draft.no-name": {
    severity: "error",
    message: {
      en: "A plan is kept under its office and its number; one of them is missing or is no number.",
      zh: "规划按编制单位和规划编号保存；其中一项缺失或编号不合规。",
    },
    fix: {
      en: "Choose the office, and give a number of 1 to 80 signs without blanks, : and @.",
      zh: "请选择编制单位，并填写 1 至 80 个字符、不含空格、: 和 @ 的编号。",
    },
  },
  "draft.no-lines": {
    severity: "error",
    message: { en: "The plan has no line.", zh: "规划没有任务。" },
    fix: { en: "Add what is to be done.", zh: "请添加任务。" },
  },
  "draft.handed-in": {
    severity: "error",
    message: { en: "{$draft} was handed in already.", zh: "{$draft} 已经报送。" },
    fix: { en: "Save it again to take it back and to hand in another one.", zh: "如需修改，请重新保存（即撤回），再行报送。" },
  },
  "draft.not-handed-in": {
    severity: "error",
    message: { en: "{$draft} has not been handed in, or was taken back.", zh: "{$draft} 尚未报送或已撤回。" },
    fix: { en: "Ask the office to hand it in.", zh: "请编制单位报送后再接收。" },
  },
  "draft.file-or-draft": {
    severity: "error",
    message: { en: "Either a file is taken in or a plan that was typed.", zh: "只能接收一份文件，或一份在线填报的规划。" },
    fix: { en: "⟦Give --data or --draft, and not both.⟧", zh: "请在文件与在线填报规划中选择其一。" },
  },
} as const satisfies NoteTable;
