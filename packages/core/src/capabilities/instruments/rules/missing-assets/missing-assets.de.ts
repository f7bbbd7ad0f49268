import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { missingAssetsFacts } from "./missing-assets.ts";
import type { missingAssetsWords } from "./missing-assets.words.ts";

export const missingAssetsGerman: TextsOf<typeof missingAssetsWords> = {
  things: "ergänzende Vermögenswerte und Geschäftsmodelle, die Karten nennen",
  lack: "fehlend",
};

export const missingAssetsRuleGerman: FixedTextsOf<typeof missingAssetsFacts, "title" | "question" | "leavesOpen"> = {
  title: "Ergänzende Vermögenswerte und Geschäftsmodelle",
  question: "Fehlen ergänzende Vermögenswerte oder Geschäftsmodelle, die Karten nennen?",
  leavesOpen: "Ob ein Geschäftsmodell trägt, zeigt sich erst an Umsatz und Nutzern; Karten sagen, ob es da ist.",
};
