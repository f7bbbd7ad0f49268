import type { Said } from "../../language/statement/place.ts";
import { integer, percent } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import { surenessWords as words } from "./sureness.words.ts";

/** Of these things so many say what a rule about "nobody" has to know. */
export interface CodedShare {
  readonly coded: number;
  readonly all: number;
}

/** Whether enough is coded that silence means none. An empty list is not coded. */
export function isCodedEnough({ coded, all }: CodedShare, minimum: number): boolean {
  return all > 0 && coded / all >= minimum;
}

/**
 * The refusal of a question about what nobody does: how much carries a code, and what to code first.
 *
 *   uncoded({ en: "calls, programmes and projects", … }, { en: "a technology or item", … }, { coded: 8, all: 2217 }, 0.5).text.en
 *   // "Of 2,217 calls, programmes and projects 8 (0.4%) name a technology or item; at least 50% must, else what is not named is unknown and not absent."
 */
export function uncoded(things: LocalText, code: LocalText, { coded, all }: CodedShare, minimum: number): Said {
  const said = { things, code, minimum: percent(minimum, 0) };
  if (all === 0) return words.say("empty", said);
  return words.say("uncoded", { ...said, all: integer(all, "records"), coded: integer(coded, "records"), share: percent(coded / all) });
}
