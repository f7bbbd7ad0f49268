import { byCodePoint } from "@quoin/methods";
import type { EvidenceReference } from "../../../evidence/evidence-reference.ts";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import type { DesignContext, Place } from "../../../plan/design-context.ts";
import { regionIndicator, rowsByRegion } from "../../../plan/region-indicators.ts";
import { type LeadRegionItem, leadRegionScorecard } from "../scorecard/lead-region-scorecard.ts";
import { piecewiseScore } from "../scorecard/piecewise-score.ts";
import { perHeadRanks, rankRanges, ranksOf } from "../scorecard/ranks.ts";

/** A province on the lead-region scorecard. A missing input leaves it without total, rank and class: missing is not 0 points. */
export interface RegionScore {
  readonly place: Place;
  /** By item, null where the input is missing. */
  readonly points: readonly (number | null)[];
  readonly total: number | null;
  readonly missing: readonly string[];
  /** 1 = highest total; equal totals share a rank. */
  readonly rank: number | null;
  /** Best and worst rank over all weights of items between half and twice their own. */
  readonly ranks: { readonly best: number; readonly worst: number } | null;
  /** Rank by the same inputs for each research person-year; null where one is missing. */
  readonly perHead: number | null;
}

export interface RegionScores {
  readonly items: readonly LeadRegionItem[];
  readonly years: readonly (number | null)[];
  /** Ranked ones first, best first; then those without a rank, by code. */
  readonly scores: readonly RegionScore[];
  readonly evidence: readonly EvidenceReference[];
}

/** By what size is divided for ranks per head. */
const heads = "rd_personnel_fte";

/** Places every province of the panel on the lead-region scorecard, in total and per head, with what its rank owes to the weights. */
export async function regionScores({ panel, settings, evidence }: Pick<DesignContext, "panel" | "settings" | "evidence">): Promise<RegionScores> {
  const items = (settings.scorecards["lead_region"] as readonly LeadRegionItem[] | undefined) ?? leadRegionScorecard;
  const codes = panel.map(({ code }) => code);
  const sources = roleEvidence(evidence, settings);
  const inputs = await Promise.all(
    items.map(async ({ input }) => {
      if ("indicator" in input) return regionIndicator(sources, input.indicator, codes);
      const counted = await rowsByRegion(sources, settings, input.count);
      return { year: null, byRegion: new Map(codes.map((code) => [code, counted.byRegion.get(code) ?? 0])), evidence: counted.evidence };
    }),
  );
  const personnel = await regionIndicator(sources, heads, codes);
  const values = panel.map(({ code }) => inputs.map(({ byRegion }) => byRegion.get(code) ?? null));
  const points = values.map((own) => items.map((item, at) => piecewiseScore(item.points, own[at] ?? null)));
  const totals = points.map(sumOrNull);
  const ranks = ranksOf(totals);
  const ranges = rankRanges(points);
  // A ratio is per head already, and heads for each head are one.
  const sizes = items.map(({ input, unit }) => !("indicator" in input && (input.indicator === heads || unit.startsWith("%"))));
  const perHead = perHeadRanks(
    values,
    panel.map(({ code }) => personnel.byRegion.get(code) ?? null),
    sizes,
    items.map(({ input }) => !("indicator" in input && input.indicator === heads)),
  );
  const scored = panel.map(
    (place, at): RegionScore => ({
      place,
      points: points[at] ?? [],
      total: totals[at] ?? null,
      missing: items.filter((_, item) => points[at]?.[item] === null).map(({ code }) => code),
      rank: ranks[at] ?? null,
      ranks: ranges[at] ?? null,
      perHead: perHead[at] ?? null,
    }),
  );
  return {
    items,
    years: inputs.map(({ year }) => year),
    scores: scored.toSorted((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || byCodePoint(a.place.code, b.place.code)),
    evidence: inputs.map(({ evidence: reference }) => reference),
  };
}

function sumOrNull(points: readonly (number | null)[]): number | null {
  return points.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}
