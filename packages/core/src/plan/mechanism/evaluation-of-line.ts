import { cutoffDesignEffect, detectableDifference } from "@quoin/methods";
import { codeOfPaper } from "../../codes/paper/paper.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { DesignContext } from "../design-context.ts";
import type { PlanLine } from "../plan.ts";

export type Evaluation = NonNullable<PlanLine["evaluation"]>;

/** How the effect of a line of each sub-item can be known: calls at the cut of their scores, places and bodies in turn. All others change one rule for everybody at once. */
const designOf: Readonly<Record<string, "cutoff" | "phased" | "match">> = {
  "M1.2": "cutoff",
  "M1.3": "match",
  "M1.5": "phased",
  "M1.6": "phased",
  "M1.7": "cutoff",
  "M2.1": "phased",
  "M2.2": "phased",
  "M2.3": "match",
  "M3.1": "phased",
  "M3.2": "phased",
  "M3.3": "phased",
  "M3.4": "match",
  "M4.1": "match",
  "M4.3": "phased",
  "M4.4": "phased",
  "M4.5": "phased",
  "M5.1": "phased",
  "M5.2": "match",
  "M5.4": "match",
};

const spreads = "standard deviations";

/**
 * How the effect of a line will be known, and how small an effect would be noticed: with probability 0.8, two-sided at 0.05.
 *
 * The outcome is the line's indicator. Of units whose spread nobody has measured yet the detectable effect is in spreads. A line that changes one rule for everybody has no comparison: its
 * design is `none`, and what its indicator would have to change by to be told from chance stands in place of an effect, where its finding knows it.
 *
 * @param units of the comparison that the line itself plans (projects that a call can pay for); else the places of the panel
 */
export function evaluationOf(
  item: string,
  indicator: PlanLine["indicator"],
  findings: readonly Pick<Finding, "measure" | "power">[],
  units: number | null,
  { isNation, panel, settings }: Pick<DesignContext, "isNation" | "panel" | "settings">,
): Evaluation | null {
  if (indicator === null) return null;
  const outcome = { outcome: indicator.id, outcome_label: indicator.label };
  const planned = designOf[codeOfPaper(item, settings)];
  const n = units ?? panel.length;
  // What one place does for itself is held beside like places that do not.
  const design = planned === "phased" && !isNation ? "match" : planned;
  if (design === undefined || n < leastUnits) {
    const told = findings.find(({ measure, power }) => measure === indicator.id && power?.detectable != null)?.power?.detectable ?? null;
    return { design: "none", ...outcome, detectable: told === null ? null : Math.abs(told), unit: told === null ? null : indicator.unit, n: null };
  }
  const treated = design === "match" && units === null ? 1 : Math.floor(n / 2);
  const detectable = detectableDifference({
    treated,
    others: n - treated,
    spread: 1,
    designEffect: design === "cutoff" ? cutoffDesignEffect : 1,
  });
  return { design, ...outcome, detectable, unit: spreads, n };
}

/** Of fewer units no effect of any size that is met with would be noticed. */
const leastUnits = 8;
