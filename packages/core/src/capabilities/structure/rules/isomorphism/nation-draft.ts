import type { HeldTrend, NullSummary, SimilarityTrend, Trend } from "@quoin/methods";
import { elementAt, lastOf } from "../../../../contract/assert-present.ts";
import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { againstChance } from "../../../../diagnosis/verdict/against-chance.ts";
import type { Place, Said } from "../../../../language/statement/place.ts";
import { decimal, integer, listed, placed, probability, span, year, years } from "../../../../language/statement/values.ts";
import type { FirmPanel } from "./firm-panel.ts";
import { isomorphismWords as words } from "./isomorphism.words.ts";
import type { IsomorphismLimits } from "./limits.ts";
import { trendChoice } from "./other-panels.ts";
import { isDiverging, trendTest, unconfirmed } from "./trend-test.ts";

/** Do the provinces' mixes converge more than growing numbers alone would make them? */
export function nationDraft(
  { panel, trend, draws }: { readonly panel: FirmPanel; readonly trend: SimilarityTrend; readonly draws: number },
  others: readonly Choice[],
  limits: IsomorphismLimits,
): FindingDraft {
  const { krugman, cosine } = trend;
  const judged = againstChance(trendTest(krugman, panel, limits), limits);
  const { verdict } = judged;
  return findingDraft({
    subject: nation,
    ...judged,
    effectWords,
    baseline: words.text("baseline", { from: year(limits.from_year) }),
    evidence: [],
    synthetic: false,
    value: krugman.slope.observed,
    comparison: {
      kind: "null",
      text: words.text("own-mix-draws", { draws: integer(draws, "draws") }),
      trend: verdict === "confirmed" ? "converging" : isDiverging(krugman, limits) ? "diverging" : "not-distinguishable",
      draws,
      seed: limits.seed,
      ...(trend.drift > 0 ? { yearly_drift: trend.drift } : {}),
      detectable_change: judged.power.detectable === null ? null : Math.abs(judged.power.detectable),
      minimum_change: limits.minimum_change,
      regions: panel.provinces.length,
      left_out: panel.leftOut.map(({ id }) => id),
      firms: panel.firms,
      distances: panel.years.map((year, t) => ({
        year,
        observed: elementAt(krugman.ownMix, t).observed,
        own_mix: elementAt(krugman.ownMix, t).mean,
        pooled_mix: elementAt(krugman.pooled, t).mean,
      })),
    },
    choices: [...others, trendChoice(words.text("cosine"), trendTest(cosine, panel, { minimum_change: limits.minimum_cosine }, "rising"), limits)],
    chart: {
      kind: "trend",
      title: words.text("chart", { since: year(elementAt(panel.years, 0)) }),
      years: [...panel.years],
      lines: [
        { label: { en: "observed", zh: "实际" }, unit: "Krugman distance", values: krugman.change.map(({ observed }) => observed) },
        {
          label: { en: "if all @regions had one mix", zh: "若各@region构成相同" },
          unit: "Krugman distance",
          values: krugman.pooled.map(({ mean }) => mean - elementAt(krugman.pooled, 0).mean),
        },
      ],
      band: bandOf(krugman.change),
      threshold: null,
    },
    statement: statementOf(panel, krugman, trend.drift, verdict, limits),
  });
}

/** Where the draws that keep own mixes lie. */
export function bandOf(ownMix: readonly NullSummary[]) {
  return {
    label: { en: "own mixes kept, by chance", zh: "构成不变时的随机范围" },
    low: ownMix.map(({ p05 }) => p05),
    high: ownMix.map(({ p95 }) => p95),
  };
}

function statementOf(panel: FirmPanel, trend: HeldTrend, drift: number, verdict: Verdict, limits: IsomorphismLimits): Said {
  const said = {
    years: yearsOf(panel),
    regions: integer(panel.provinces.length, "regions"),
    figures: slopeFigures(trend, drift),
    rest: [rawDistance(panel, trend), ...leftOut(panel)],
  };
  if (verdict === "confirmed") return words.say("confirmed", said);
  if (verdict === "insufficient-data") return words.say("cannot-be-told", said);
  if (isDiverging(trend, limits)) return words.say("diverging", said);
  const kind = unconfirmed(trend, limits);
  return kind === "too-small" ? words.say("too-small", { ...said, minimum: distance(limits.minimum_change, 3) }) : words.say(kind, said);
}

/** The years of a panel, from the first to the last. */
export function yearsOf({ years: all }: FirmPanel) {
  return years(elementAt(all, 0), lastOf(all));
}

/** The slope with what chance would give, and whether chance includes that mixes drift from year to year. */
export function slopeFigures({ slope }: Trend, drift: number): Said {
  const yearly = (value: number) => decimal(value, 4, "Krugman distance a year");
  return words.say(drift > 0 ? "figures-drift" : "figures", {
    slope: yearly(slope.observed),
    chance: span(yearly(slope.p05), yearly(slope.p95)),
    p: probability(slope.pValue),
  });
}

/** An effect of this rule as a change of distance over the whole time. */
export function effectWords(effect: number): Place {
  return words.text("effect", { change: distance(Math.abs(effect), 3) });
}

/** A distance between two mixes. */
export function distance(value: number, decimals: number) {
  return decimal(value, decimals, "Krugman distance");
}

function rawDistance(panel: FirmPanel, { ownMix }: HeldTrend): Said {
  return words.say("raw", {
    years: yearsOf(panel),
    before: distance(elementAt(ownMix, 0).observed, 3),
    after: distance(lastOf(ownMix).observed, 3),
    regions: integer(panel.provinces.length, "regions"),
    firms: integer(panel.firms, "firms"),
    groups: integer(panel.activities.length, "groups"),
  });
}

/** Names while they can be read, else their number. */
function leftOut({ leftOut: out }: FirmPanel): readonly Said[] {
  if (out.length === 0) return [];
  return [out.length > 6 ? words.say("left-out-many", { count: integer(out.length, "regions") }) : words.say("left-out", { names: listed(out.map(placed)) })];
}
