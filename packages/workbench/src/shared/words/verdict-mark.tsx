import type { Verdict } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import classes from "./verdict-mark.module.css";

export const verdictWords = { confirmed: "confirmed", "not-supported": "notSupported", "insufficient-data": "insufficientData" } as const satisfies Record<
  Verdict,
  keyof typeof sharedText.messages
>;

/** The verdicts in the order in which lists show them. */
export const verdictOrder = Object.keys(verdictWords) as readonly Verdict[];

/** The shape of a verdict: a full disc, a ring, a dashed ring. Never seen without its word, except where the word stands beside it already. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }): ReactNode {
  return (
    <svg className={classes.shape} viewBox="0 0 16 16" data-verdict={verdict} aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
    </svg>
  );
}

/** A verdict as a word, a shape and a colour together. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { t } = useText(sharedText);
  return (
    <span className={classes.mark} data-verdict={verdict}>
      <VerdictShape verdict={verdict} />
      {t(verdictWords[verdict])}
    </span>
  );
}
