import { placed, toOne } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { hightechIndicators, industryIndicators, type SpendingIndicators } from "./gather.ts";
import { introductionWords as words } from "./introduction-without-absorption.words.ts";

/** Whose spending is looked at. */
export interface Scope {
  readonly indicators: SpendingIndicators;
  readonly who: LocalText;
  readonly asked: { readonly part: string | null };
  /** @param place null for the nation */
  question(place: Parameters<typeof placed>[0] | null, ratio: number): LocalText;
}

/** A limit in figures: without decimals where it is whole. */
export function limitOf(ratio: number) {
  return toOne(ratio);
}

function scope(part: string | null, indicators: SpendingIndicators, who: LocalText): Scope {
  return {
    indicators,
    who,
    asked: { part },
    question: (place, ratio) => {
      const whose = place === null ? who : words.say("who-of", { who, place: placed(place) });
      return ratio === 1 ? words.text("question-more", { who: whose }) : words.text("question-ratio", { who: whose, limit: limitOf(ratio) });
    },
  };
}

export const scopes = {
  hightech: scope(null, hightechIndicators, words.text("hightech")),
  industry: scope("industry", industryIndicators, words.text("industry")),
} as const;
