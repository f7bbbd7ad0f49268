import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of needed items that come from abroad. */
export const foreignItemsWords = sentences("foreign-items", {
  things: { en: "needed card items of which it is known how much comes from abroad", zh: "对外依存度已知的所需清单条目" },
  lack: { en: "come mostly from abroad and have no producer at home", zh: "主要来自境外且境内无生产单位" },
});
