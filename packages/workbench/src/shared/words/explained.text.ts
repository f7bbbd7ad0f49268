import { catalogue } from "../../language/catalogue.ts";

/** What stands at a word that is explained, under the codes by which offices have translated it. */
export const explainedText = catalogue("help", {
  explain: { en: "What does “{$word}” mean?", zh: "“{$word}”是什么意思？" },
  all: { en: "All terms", zh: "全部术语" },
});
