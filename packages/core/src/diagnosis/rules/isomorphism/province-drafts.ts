import { type HeldTrend, holmAdjusted, type SimilarityTrend } from "@quoin/methods";
import type { Panel, Province } from "../../../evidence/panel.ts";
import type { Said } from "../../../language/statement/sentences.ts";
import { given, placed, probability, whole, year } from "../../../language/statement/values.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, province } from "../../finding-draft.ts";
import { nullOf } from "../../null-of.ts";
import { type FirmPanel, fewestFirms } from "./firm-panel.ts";
import { isomorphismWords as words } from "./isomorphism.words.ts";
import type { IsomorphismLimits } from "./limits.ts";
import { bandOf, distance, slopeFigures, yearsOf } from "./nation-draft.ts";
import { trendVerdict } from "./trend-verdict.ts";

/** Does a province's mix grow more like the others' than its growing numbers alone would make it? On the same draws as the nation's finding. */
export function provinceDrafts(
  all: Panel,
  { panel, trend }: { readonly panel: FirmPanel; readonly trend: SimilarityTrend },
  limits: IsomorphismLimits,
): FindingDraft[] {
  const adjusted = holmAdjusted(trend.locations.map(({ slope }) => slope.pValue));
  const fewest = fewestFirms(panel);
  return all.map((each) => {
    const place = panel.provinces.findIndex(({ id }) => id === each.id);
    const own = trend.locations[place];
    const question = words.text("province-question", { province: placed(each) });
    if (own === undefined) return { ...leftOut(each), question };
    const least = fewest[place] ?? 0;
    return {
      ...(least < limits.minimum_firms ? tooFew(each, least, limits) : provinceDraft(each, own, adjusted[place] ?? Number.NaN, panel, limits)),
      question,
    };
  });
}

function leftOut(each: Province): FindingDraft {
  return insufficientData(province(each.id), words.say("province-left-out", { province: placed(each) }));
}

function tooFew(each: Province, least: number, { minimum_firms }: IsomorphismLimits): FindingDraft {
  return insufficientData(
    province(each.id),
    words.say("province-too-few", { province: placed(each), firms: whole(least, "firms"), minimum: given(minimum_firms, "firms") }),
  );
}

function provinceDraft(each: Province, own: HeldTrend, adjusted: number, panel: FirmPanel, limits: IsomorphismLimits): FindingDraft {
  const verdict = trendVerdict(own, limits.minimum_change);
  return findingDraft({
    subject: province(each.id),
    verdict,
    evidence: [],
    synthetic: false,
    value: own.slope.observed,
    threshold: own.slope.p025,
    null: nullOf(own.slope),
    comparison: {
      kind: "null",
      text: words.text("own-mix-draws", { draws: whole(limits.draws, "draws") }),
      trend: own.verdict,
      draws: limits.draws,
      seed: limits.seed,
      detectable_change: own.detectableChange,
      minimum_change: limits.minimum_change,
      provinces: panel.provinces.length,
      distances: panel.years.map((year, t) => ({ year, observed: own.ownMix[t]?.observed ?? null })),
      p_value_of_all_provinces: adjusted,
    },
    choices: [
      {
        label: words.text("holm", { provinces: whole(panel.provinces.length, "provinces"), p: probability(adjusted) }),
        value: own.slope.observed,
        null: { ...nullOf(own.slope), p_value: adjusted },
        verdict: verdict === "confirmed" && !(adjusted < 0.05) ? "insufficient-data" : verdict,
      },
    ],
    chart: {
      kind: "trend",
      title: words.text("province-chart", { province: placed(each), since: year(panel.years[0] as number) }),
      years: [...panel.years],
      lines: [{ label: each.name, unit: "Krugman distance", values: own.change.map(({ observed }) => observed) }],
      band: bandOf(own.change),
      threshold: null,
    },
    statement: statementOf(each, own, verdict, panel, limits),
  });
}

function statementOf(each: Province, own: HeldTrend, verdict: Verdict, panel: FirmPanel, limits: IsomorphismLimits): Said {
  const said = { years: yearsOf(panel), province: placed(each), others: whole(panel.provinces.length - 1, "provinces"), figures: slopeFigures(own) };
  if (verdict === "confirmed") return words.say("province-confirmed", { ...said, provinces: whole(panel.provinces.length, "provinces") });
  if (verdict === "insufficient-data")
    return words.say("province-cannot-be-told", {
      ...said,
      detectable: distance(own.detectableChange, 2),
      minimum: distance(limits.minimum_change, 2),
    });
  if (own.verdict === "diverging") return words.say("province-diverging", said);
  return words.say("province-as-chance", { ...said, detectable: distance(own.detectableChange, 3) });
}
