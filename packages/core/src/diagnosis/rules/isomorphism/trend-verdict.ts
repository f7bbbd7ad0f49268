import type { Trend } from "@quoin/methods";
import type { Verdict } from "../../finding.ts";

/**
 * The verdict on a trend: converging is a confirmation and diverging refuses it. Where neither can be told, the test counts as made only if
 * the smallest change that the evidence could have shown is no larger than the one that matters.
 */
export function trendVerdict({ verdict, detectableChange }: Trend, minimumChange: number): Verdict {
  if (verdict === "converging") return "confirmed";
  if (verdict === "diverging") return "not-supported";
  return detectableChange <= minimumChange ? "not-supported" : "insufficient-data";
}
