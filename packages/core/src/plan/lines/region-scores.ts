import { roleEvidence } from "../../evidence/bind-table.ts";
import type { EvidenceReference } from "../../evidence/evidence-reference.ts";
import type { DesignContext, Place } from "../design-context.ts";
import { regionIndicator, rowsByRegion } from "../region-indicators.ts";
import { type LeadRegionItem, leadRegionScorecard } from "../scorecard/lead-region-scorecard.ts";
import { piecewiseScore } from "../scorecard/piecewise-score.ts";

/** A province on the lead-region scorecard: points by item, null where the input is missing. */
export interface RegionScore {
  readonly place: Place;
  readonly points: readonly (number | null)[];
  readonly total: number;
  readonly missing: readonly string[];
  /** 1 = highest total; ties by code. */
  readonly rank: number;
}

export interface RegionScores {
  readonly items: readonly LeadRegionItem[];
  readonly years: readonly (number | null)[];
  readonly scores: readonly RegionScore[];
  readonly evidence: readonly EvidenceReference[];
}

/** Places every province of the panel on the lead-region scorecard, best first. A missing input gives no points and is named. */
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
  const scored = panel.map((place) => {
    const points = items.map((item, index) => piecewiseScore(item.points, inputs[index]?.byRegion.get(place.code) ?? null));
    return {
      place,
      points,
      total: points.reduce<number>((sum, each) => sum + (each ?? 0), 0),
      missing: items.filter((_, index) => points[index] === null).map(({ code }) => code),
    };
  });
  const ordered = scored.toSorted((a, b) => b.total - a.total || (a.place.code < b.place.code ? -1 : 1));
  return {
    items,
    years: inputs.map(({ year }) => year),
    scores: ordered.map((score, index) => ({ ...score, rank: index + 1 })),
    evidence: inputs.map(({ evidence: reference }) => reference),
  };
}
