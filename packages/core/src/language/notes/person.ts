import type { NoteTable } from "./template.ts";

/** Notes on what is kept of people. */
export const personNotes = {
  "person.reason": {
    severity: "error",
    message: { en: "What is erased is gone for good; the history must say why.", zh: "删除后无法恢复；须在历史中说明理由。" },
    fix: { en: "Give a reason⟦ (--reason)⟧, or look first⟦ (--dry-run)⟧.", zh: "请填写理由⟦（--reason）⟧，或先预览⟦（--dry-run）⟧。" },
  },
  "person.no-such-place": {
    severity: "error",
    message: { en: "Nothing of this person is kept at '{$place}'.", zh: "“{$place}”处没有此人的信息。" },
    fix: { en: "Take places as 'person show' names them.", zh: "请使用 person show 列出的位置。" },
  },
  "person.account-in-use": {
    severity: "error",
    message: { en: "The account '{$name}' is let in.", zh: "账号“{$name}”仍可登录。" },
    fix: {
      en: "Hand over what waits for it and shut it out first⟦ ('quoin user hand-over', 'quoin user disable')⟧, or name the places that are to be erased.",
      zh: "请先移交其待办并停用账号⟦（quoin user hand-over、quoin user disable）⟧，或指明要删除的位置。",
    },
  },
  "person.nothing-held": {
    severity: "error",
    message: { en: "No account and no text bears the name '{$who}' whole.", zh: "没有名称恰为“{$who}”的账号或文字。" },
    fix: {
      en: "See 'person show': texts that hold the name among other words are erased where they are named.",
      zh: "请查看 person show：含有该姓名的其他文字须指明位置方可删除。",
    },
  },
  "person.copies": {
    severity: "warning",
    message: {
      en: "Copies hold it until they go: backups, stores kept from before an upgrade, files that were exported.",
      zh: "副本删除前仍含有该内容：备份、升级前保留的记录库、已导出的文件。",
    },
    fix: { en: "Take away those that need not be kept.", zh: "请删除无须保留的副本。" },
  },
  "person.sealed": {
    severity: "warning",
    message: { en: "Rows of the history from before that are sealed may hold the name still: {$rows}.", zh: "此前历史中已封存的行可能仍含有该姓名：{$rows}。" },
    fix: { en: "The owner of the folder deletes them whole⟦: 'quoin person unseal'⟧.", zh: "由文件夹所有者将其整体删除⟦：quoin person unseal⟧。" },
  },
  "person.nothing-sealed": {
    severity: "error",
    message: { en: "Nothing of the history is sealed.", zh: "历史中没有已封存的内容。" },
    fix: { en: "Nothing is to be done.", zh: "无需操作。" },
  },
} as const satisfies NoteTable;
