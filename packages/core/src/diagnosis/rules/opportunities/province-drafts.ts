import { markedScoreNull } from "@quoin/methods";
import { elementAt, lastOf, memberOf } from "../../../contract/held.ts";
import type { GatheredReference } from "../../../evidence/roles/gathered-table.ts";
import type { Panel, Province } from "../../../evidence/territory/panel.ts";
import type { Said } from "../../../language/statement/place.ts";
import { decimal, given, listed, percent, placed, points, probability, span, whole, year, years } from "../../../language/statement/values.ts";
import { asTyped } from "../../../language/text.ts";
import { rankedCandidates } from "../../../measures/opportunities/ranked-candidates.ts";
import { basketComplexity, isComplexityCertain, type RegionOption, regionOptions } from "../../../measures/opportunities/region-options.ts";
import type { SpaceComplexity } from "../../../measures/opportunities/region-space.ts";
import { entryCandidates, type Transition } from "../../../measures/relatedness/transitions.ts";
import type { Choice } from "../../finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, province } from "../../finding/finding-draft.ts";
import { nullOf } from "../../finding/null-of.ts";
import { type ChanceTest, outcomeOf } from "../../verdict/against-chance.ts";
import { drawsFor, type FamilyVerdict, familyVerdicts } from "../../verdict/families.ts";
import type { IndustryTables } from "./gather.ts";
import { type IndustrySpace, industryNames, type OtherSpace } from "./industry-space.ts";
import type { OpportunityLimits } from "./limits.ts";
import { opportunitiesWords as words } from "./opportunities.words.ts";

/** Present activities named as the reason of a nearness. */
const reasonsShown = 2;
/** Nearest options that the chart draws. */
const optionsDrawn = 10;

interface Opportunities {
  readonly evidence: IndustryTables;
  readonly held: IndustrySpace;
  readonly others: readonly OtherSpace[];
  readonly complexity: SpaceComplexity;
  readonly references: readonly GatheredReference[];
  readonly synthetic: boolean;
}

/** Did each province enter what lay near, beyond what it nearly held; and what lies nearest to it now? One family. */
export function provinceDrafts(given: Opportunities, limits: OpportunityLimits): FindingDraft[] {
  const { evidence, held, complexity, references, synthetic } = given;
  const { tests, verdicts, draws } = provinceTests(evidence.panel, held, limits);
  const others = given.others.map(({ label, held: other }) => ({ label, ...provinceTests(evidence.panel, other, limits) }));
  return evidence.panel.map((each) => {
    const shared = { question: words.text("region-question", { region: placed(each) }), synthetic };
    const own = absentOf(held, each.id);
    const [test, said] = [tests.get(each.id), verdicts.get(each.id)];
    if (!isComplexityCertain(complexity)) return insufficientData(province(each.id), noSign(complexity), references, shared);
    if (test === undefined || said === undefined) return insufficientData(province(each.id), tooFew(each, own, limits), references, shared);
    const choices = others.map((other): Choice => {
      const found = other.tests.get(each.id);
      const verdict = other.verdicts.get(each.id)?.verdict ?? "insufficient-data";
      return { label: other.label, value: found?.held.observed ?? null, null: found === undefined ? null : nullOf(found.held), verdict };
    });
    return { ...provinceDraft(each, own, { test, said, draws }, given, limits), ...shared, choices, baseline: words.text("baseline") };
  });
}

/** The question put to every province with entries enough. */
function provinceTests(panel: Panel, held: IndustrySpace, limits: OpportunityLimits) {
  const draws = drawsFor(panel.length, limits.draws, limits);
  const tests = new Map(
    panel.flatMap(({ id }) => {
      const own = absentOf(held, id);
      return entriesOf(own) < limits.minimum_region_entries ? [] : [[id, entryTestOf(own, { ...limits, draws })] as const];
    }),
  );
  return { draws, tests, verdicts: familyVerdicts("P2.3-opportunities", new Map([...tests].map(([id, test]) => [id, outcomeOf(test, limits)])), limits) };
}

function absentOf({ space }: IndustrySpace, id: string): readonly Transition[] {
  return space.transitions.filter(({ location, kind }) => location === id && (kind === "entry" || kind === "absent"));
}

function entriesOf(absent: readonly Transition[]): number {
  return absent.filter(({ kind }) => kind === "entry").length;
}

/** Mean difference of two ranks over the entries: by density, and by current advantage, each among what the province lacked at that time. Entries dealt anew give 0 on average. */
function entryTestOf(absent: readonly Transition[], { draws, seed, minimum_places }: OpportunityLimits): ChanceTest {
  const { score, rivals, entered, transition } = rankedCandidates(entryCandidates(absent));
  const there = memberOf(rivals, "rca");
  const difference = score.map((near, i) => (near - there[i]!) / entriesOf(absent));
  return { held: markedScoreNull(difference, entered, transition, { draws, seed }), claim: "above", minimum: minimum_places };
}

function noSign({ sign }: SpaceComplexity): Said {
  return words.say("no-sign", { correlation: decimal(sign?.correlation ?? Number.NaN, 2, "correlation") });
}

function tooFew(each: Province, absent: readonly Transition[], { minimum_region_entries }: OpportunityLimits): Said {
  return words.say("region-too-few", {
    region: placed(each),
    entries: whole(entriesOf(absent), "entries"),
    minimum: given(minimum_region_entries, "entries"),
  });
}

function provinceDraft(
  each: Province,
  absent: readonly Transition[],
  { test, said, draws }: { readonly test: ChanceTest; readonly said: FamilyVerdict; readonly draws: number },
  { evidence, held, complexity, references, synthetic }: Opportunities,
  limits: OpportunityLimits,
): FindingDraft {
  const newest = lastOf(held.space.times);
  const nearest = regionOptions(newest, complexity, each.id, reasonsShown);
  const basket = basketComplexity(newest, complexity, each.id);
  // Nothing is an option where nearness was not found to say what comes next at this very place.
  const worth =
    said.verdict === "confirmed" ? nearest.filter(({ complexity: own }) => own !== null && basket !== null && own > basket).slice(0, limits.options_shown) : [];
  const at = Number(newest.matrix.time);
  const nameOf = industryNames(evidence);
  const { power } = outcomeOf(test, limits);
  return findingDraft({
    subject: province(each.id),
    evidence: references,
    synthetic,
    ...said,
    null: nullOf(test.held),
    power,
    threshold: test.held.p975,
    value: test.held.observed,
    measure: "relatedness.relative-density",
    unit: "rank, as a share of what was absent",
    effectWords: (effect) => words.say("places", { points: points(Math.abs(effect)) }),
    comparison: {
      kind: "null",
      text: words.text("by-entries", { draws: whole(draws, "draws") }),
      draws,
      seed: limits.seed,
      year: at,
      basket_complexity: basket,
      options: worth.map(({ activity, density, complexity: own, because }) => ({ activity, density, complexity: own, because })),
    },
    chart: {
      kind: "bars",
      title: words.text("region-chart", { region: placed(each), year: year(at) }),
      unit: "density",
      bars: nearest
        .slice(0, optionsDrawn)
        .map(({ activity, density }) => ({ id: activity, label: asTyped(nameOf(activity)), value: density, low: null, high: null, count: null })),
      band: null,
      threshold: null,
    },
    statement: words.say("region", {
      years: years(elementAt(held.years, 0), at),
      region: placed(each),
      entries: whole(entriesOf(absent), "entries"),
      candidates: whole(absent.length, "pairs"),
      points: points(test.held.observed),
      chance: span(points(test.held.p05), points(test.held.p95)),
      p: probability(test.held.pValue),
      outcome: words.say(`region-${said.told}`),
      options: said.verdict === "confirmed" ? optionsSaid(worth, at, nameOf) : [],
    }),
  });
}

function optionsSaid(worth: readonly RegionOption[], at: number, nameOf: ReturnType<typeof industryNames>): Said {
  if (worth.length === 0) return words.say("no-options", { year: year(at) });
  return words.say("options", {
    year: year(at),
    options: listed(
      worth.map(({ activity, density, because }) =>
        words.say("option", {
          activity: nameOf(activity),
          density: percent(density),
          because: listed(because.map(({ activity: held }) => nameOf(held))),
        }),
      ),
    ),
  });
}
