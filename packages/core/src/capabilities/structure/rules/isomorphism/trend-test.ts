import type { Trend } from "@quoin/methods";
import type { ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import type { SharedLimits } from "../../../../diagnosis/verdict/shared-limits.ts";
import type { FirmPanel } from "./firm-panel.ts";
import type { IsomorphismLimits } from "./limits.ts";

/** The slope of a distance (of a cosine: `alikeWhen` rising) as a test whose effect is the change over the whole time. */
export function trendTest(
  { slope }: Pick<Trend, "slope">,
  { years }: Pick<FirmPanel, "years">,
  { minimum_change }: Pick<IsomorphismLimits, "minimum_change">,
  alikeWhen: "falling" | "rising" = "falling",
): ChanceTest {
  return {
    observed: slope,
    claim: alikeWhen === "falling" ? "below" : "above",
    minimum: minimum_change,
    scale: Number(years.at(-1)) - Number(years[0]),
    isOfItself: true,
  };
}

/** What a trend that is not confirmed says: whether it lies beyond chance on the side of convergence and is yet too small to act on, or goes nowhere by itself. */
export function unconfirmed(trend: Pick<Trend, "slope">, { significance }: Pick<SharedLimits, "significance">): "too-small" | "as-chance" | "no-trend" {
  const { observed, mean, pValue } = trend.slope;
  if (observed >= 0) return "no-trend";
  return observed < mean && pValue < significance ? "too-small" : "as-chance";
}

/** Whether a distance fell less, or rose more, than chance gives. */
export function isDiverging({ slope }: Pick<Trend, "slope">, { significance }: Pick<SharedLimits, "significance">): boolean {
  return slope.observed > slope.mean && slope.pValue < significance;
}
