import { learnTongue } from "../src/further-languages.ts";
import type { Tongue } from "../src/language/tongues.ts";

/** German as a reader of the whole program meets it, with what the sentences of every room say. */
export const german: Tongue = await wholeGerman();

async function wholeGerman(): Promise<Tongue> {
  const tongue = await learnTongue("de");
  if (tongue === null) throw new Error("German is a further language");
  return tongue;
}
