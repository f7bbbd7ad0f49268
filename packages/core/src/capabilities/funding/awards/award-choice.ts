import type { StatementValue } from "../../../language/statement/value.ts";
import { given, integer, verbatim } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Certificate } from "../../../plan/plan.ts";
import type { RankedApplication } from "../reviews/ranked-applications.ts";

/** What would have brought an unsuccessful application in, each taken alone with everything else as it is. */
export interface WhatWouldHaveChanged {
  /** A mean score above this. Null where no score would have done, or it is not known. */
  readonly score_above: number | null;
  /** So much more money in the budgets named, in the call's currency. Null where money is not in the way. */
  readonly more_money: { readonly amount: string; readonly budgets: readonly string[] } | null;
  readonly words: LocalText;
}

/** Which applications a method chooses, and why. */
export interface AwardChoice {
  readonly awarded: readonly { readonly row: RankedApplication; readonly reason: LocalText }[];
  readonly rejected: readonly { readonly row: RankedApplication; readonly reason: LocalText; readonly change: WhatWouldHaveChanged }[];
  /** Null for an award by ranking, which proves nothing beyond its own rule. */
  readonly certificate: Certificate | null;
}

/** A score in a sentence, to a hundredth of a point. */
export function pointsOf(mean: number | null): StatementValue {
  return mean === null ? verbatim("–") : given(Math.round(mean * 100) / 100, "points");
}

/** A place in the ranking; one without a mean has none. */
export function rankOf({ rank }: RankedApplication): StatementValue {
  return rank === null ? verbatim("–") : integer(rank, "rank");
}
