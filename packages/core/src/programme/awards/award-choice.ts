import type { LocalText } from "../../language/text.ts";
import type { Certificate } from "../../plan/plan.ts";
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

/** How a score is written in a sentence. */
export function pointsText(mean: number | null): string {
  return mean === null ? "-" : String(Math.round(mean * 100) / 100);
}
