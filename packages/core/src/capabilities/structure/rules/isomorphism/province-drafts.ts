import type { HeldTrend, SimilarityTrend } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, province } from "../../../../diagnosis/finding/finding-draft.ts";
import { againstChance, outcomeOf } from "../../../../diagnosis/verdict/against-chance.ts";
import { type FamilyVerdict, familyVerdicts } from "../../../../diagnosis/verdict/families.ts";
import type { Panel, Province } from "../../../../evidence/territory/panel.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { given, integer, placed, year } from "../../../../language/statement/values.ts";
import { asTyped } from "../../../../language/text.ts";
import { type FirmPanel, fewestFirms } from "./firm-panel.ts";
import { isomorphismWords as words } from "./isomorphism.words.ts";
import type { IsomorphismLimits } from "./limits.ts";
import { bandOf, distance, effectWords, slopeFigures, yearsOf } from "./nation-draft.ts";
import { isDiverging, trendTest, unconfirmed } from "./trend-test.ts";

/** Does a province's mix grow more like the others' than its growing numbers alone would make it? On the same draws as the nation's finding. */
export function provinceDrafts(
  all: Panel,
  { panel, trend, draws }: { readonly panel: FirmPanel; readonly trend: SimilarityTrend; readonly draws: number },
  choices: ReadonlyMap<string, readonly Choice[]>,
  limits: IsomorphismLimits,
): FindingDraft[] {
  const fewest = fewestFirms(panel);
  const tested = panel.provinces.flatMap(({ id }, place) => {
    const own = trend.locations[place];
    return own === undefined || elementAt(fewest, place) < limits.minimum_firms ? [] : [[id, outcomeOf(trendTest(own, panel, limits), limits)] as const];
  });
  const verdicts = familyVerdicts("P1.1-isomorphism", new Map(tested), limits);
  return all.map((each) => {
    const place = panel.provinces.findIndex(({ id }) => id === each.id);
    const own = trend.locations[place];
    const question = words.text("region-question", { region: placed(each) });
    if (own === undefined) return { ...leftOut(each), question };
    const least = elementAt(fewest, place);
    const said = verdicts.get(each.id);
    if (said === undefined) return { ...tooFew(each, least, limits), question };
    return { ...provinceDraft(each, own, said, { panel, draws, drift: trend.drift }, limits), question, choices: choices.get(each.id) ?? [] };
  });
}

function leftOut(each: Province): FindingDraft {
  return insufficientData(province(each.id), words.say("region-left-out", { region: placed(each) }));
}

function tooFew(each: Province, least: number, { minimum_firms }: IsomorphismLimits): FindingDraft {
  return insufficientData(
    province(each.id),
    words.say("region-too-few", { region: placed(each), firms: integer(least, "firms"), minimum: given(minimum_firms, "firms") }),
  );
}

function provinceDraft(
  each: Province,
  own: HeldTrend,
  said: FamilyVerdict,
  { panel, draws, drift }: { readonly panel: FirmPanel; readonly draws: number; readonly drift: number },
  limits: IsomorphismLimits,
): FindingDraft {
  const judged = againstChance(trendTest(own, panel, limits), limits);
  return findingDraft({
    subject: province(each.id),
    ...judged,
    ...said,
    effectWords,
    evidence: [],
    synthetic: false,
    value: own.slope.observed,
    comparison: {
      kind: "null",
      text: words.text("own-mix-draws", { draws: integer(draws, "draws") }),
      trend: said.verdict === "confirmed" ? "converging" : isDiverging(own, limits) ? "diverging" : "not-distinguishable",
      draws,
      seed: limits.seed,
      detectable_change: judged.power.detectable === null ? null : Math.abs(judged.power.detectable),
      minimum_change: limits.minimum_change,
      regions: panel.provinces.length,
      distances: panel.years.map((year, t) => ({ year, observed: elementAt(own.ownMix, t).observed })),
    },
    chart: {
      kind: "trend",
      title: words.text("region-chart", { region: placed(each), since: year(elementAt(panel.years, 0)) }),
      years: [...panel.years],
      lines: [{ label: asTyped(each.name), unit: "Krugman distance", values: own.change.map(({ observed }) => observed) }],
      band: bandOf(own.change),
      threshold: null,
    },
    statement: statementOf(each, own, drift, said, panel, limits),
  });
}

function statementOf(each: Province, own: HeldTrend, drift: number, { verdict, reason }: FamilyVerdict, panel: FirmPanel, limits: IsomorphismLimits): Said {
  const said = { years: yearsOf(panel), region: placed(each), others: integer(panel.provinces.length - 1, "regions"), figures: slopeFigures(own, drift) };
  if (verdict === "confirmed") return words.say("region-confirmed", said);
  if (verdict === "insufficient-data") return words.say(reason === "many-looks" ? "region-many-looks" : "region-cannot-be-told", said);
  if (isDiverging(own, limits)) return words.say("region-diverging", said);
  const kind = unconfirmed(own, limits);
  return kind === "too-small" ? words.say("region-too-small", { ...said, minimum: distance(limits.minimum_change, 3) }) : words.say(`region-${kind}`, said);
}
