import type { LocalText } from "../../language/text.ts";
import { percent } from "../../language/wording.ts";

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
 *   uncoded({ en: "calls, programmes and projects", … }, { en: "a technology or item", … }, { coded: 8, all: 2217 }, 0.5).en
 *   // "Of 2217 calls, programmes and projects 8 (0.4%) name a technology or item; at least 50% must, else what is not named is unknown and not absent."
 */
export function uncoded(things: LocalText, code: LocalText, { coded, all }: CodedShare, minimum: number): LocalText {
  const share = all === 0 ? "" : ` (${percent(coded / all)})`;
  return {
    en: `Of ${all} ${things.en} ${coded}${share} name ${code.en}; at least ${percent(minimum, 0)} must, else what is not named is unknown and not absent.`,
    zh: `${all}个${things.zh}中有${coded}个${all === 0 ? "" : `（${percent(coded / all)}）`}注明${code.zh}；至少需要${percent(minimum, 0)}，否则未注明只是未知，并非没有。`,
  };
}
