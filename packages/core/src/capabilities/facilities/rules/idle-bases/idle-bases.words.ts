import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of testing bases of firms that hardly serve others. */
export const idleBasesWords = sentences("idle-bases", {
  things: { en: "testing bases that firms or their federations hold", zh: "企业或企业联合体的试验基地" },
  lack: { en: "lend less than the limit to others or stand idle", zh: "对外服务或使用机时低于界限" },
});
