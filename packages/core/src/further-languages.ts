import type { ReaderLanguage } from "./language/text.ts";
import { bringSaid, learnTongue as learnBrought, type Tongue } from "./language/tongues.ts";

/**
 * Loads a further language once, with what the rooms say in it beside their sentences and rules: the room of languages knows none of them, and is handed it here, above all.
 * Every face loads its reader's language so before it asks; null for the two languages of the program, which need nothing.
 */
export async function learnTongue(language: ReaderLanguage): Promise<Tongue | null> {
  bringSaid("de", async () => (await import("./said.de.ts")).saidInGerman);
  return learnBrought(language);
}
