import { elementAt, lastOf } from "../../../../contract/assert-present.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, province } from "../../../../diagnosis/finding/finding-draft.ts";
import { nullOf } from "../../../../diagnosis/finding/null-of.ts";
import { type ChanceTest, outcomeOf } from "../../../../diagnosis/verdict/against-chance.ts";
import { verdictOfEffect } from "../../../../diagnosis/verdict/effect.ts";
import { type FamilyVerdict, familyVerdicts } from "../../../../diagnosis/verdict/families.ts";
import type { GatheredReference } from "../../../../evidence/roles/gathered-table.ts";
import type { Province } from "../../../../evidence/territory/panel.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { decimal, given, integer, listed, percent, placed, points, probability, span, year, years } from "../../../../language/statement/values.ts";
import { asTyped, type LocalText } from "../../../../language/text.ts";
import type { Transition } from "../../../../measures/relatedness/transitions.ts";
import { basketComplexity, isComplexityCertain, type RegionOption, regionOptions } from "../../measures/opportunities/region-options.ts";
import type { SpaceComplexity } from "../../measures/opportunities/region-space.ts";
import type { IndustryTables } from "./gather.ts";
import { type IndustrySpace, industryNames } from "./industry-space.ts";
import type { OpportunityLimits } from "./limits.ts";
import { opportunitiesWords as words } from "./opportunities.words.ts";
import type { SpaceEntries } from "./own-mix.ts";

/** Present activities named as the reason of a nearness. */
const reasonsShown = 2;
/** Nearest options that the chart draws. */
const optionsDrawn = 10;

interface Opportunities {
  readonly evidence: IndustryTables;
  readonly held: IndustrySpace;
  readonly entries: SpaceEntries;
  readonly others: readonly OtherEntries[];
  readonly complexity: SpaceComplexity;
  readonly references: readonly GatheredReference[];
  readonly synthetic: boolean;
}

/** The entries of another choice; null where it has no two years. */
export interface OtherEntries {
  readonly label: LocalText;
  readonly entries: SpaceEntries | null;
}

/** Did each province enter what lay near, beyond what it nearly held; and what lies nearest to it now? One family. */
export function provinceDrafts(given: Opportunities, limits: OpportunityLimits): FindingDraft[] {
  const { evidence, held, entries, complexity, references, synthetic } = given;
  const tests = provinceTests(entries, limits);
  const outcomes = new Map([...tests].map(([id, { test }]) => [id, outcomeOf(test, limits)]));
  const verdicts = familyVerdicts("P2.3-opportunities", outcomes, limits);
  const others = given.others.map(({ label, entries: other }) => ({ label, tests: other === null ? new Map() : provinceTests(other, limits) }));
  return evidence.panel.map((each) => {
    const shared = { question: words.text("region-question", { region: placed(each) }), synthetic };
    const own = absentOf(held, each.id);
    const [tested, said] = [tests.get(each.id), verdicts.get(each.id)];
    if (!isComplexityCertain(complexity)) return insufficientData(province(each.id), noSign(complexity), references, shared);
    if (tested === undefined || said === undefined) return insufficientData(province(each.id), tooFew(each, entries, limits), references, shared);
    // With fewer worlds a choice has no place in the family: its own interval decides.
    const choices = others.map(({ label, tests: other }: { label: LocalText; tests: ReadonlyMap<string, PlaceTest> }): Choice => {
      const found = other.get(each.id)?.test;
      if (found === undefined) return { label, value: null, null: null, verdict: "insufficient-data" };
      return { label, value: found.observed.observed, null: nullOf(found.observed), verdict: verdictOfEffect(outcomeOf(found, limits).effect).verdict };
    });
    return { ...provinceDraft(each, own, { ...tested, said }, given, limits), ...shared, choices, baseline: words.text("baseline") };
  });
}

/** The question put to one province. */
interface PlaceTest {
  readonly test: ChanceTest;
  readonly entries: number;
}

/** The question put to every province with entries enough. */
function provinceTests(entries: SpaceEntries, { minimum_region_entries, minimum_places }: OpportunityLimits): ReadonlyMap<string, PlaceTest> {
  return new Map(
    entries.locations.flatMap((id, place): [string, PlaceTest][] => {
      const [held, count] = [entries.heldOf[place] ?? null, entries.entries[place] ?? 0];
      return held === null || count < minimum_region_entries
        ? []
        : [[id, { test: { observed: held, claim: "above", minimum: minimum_places }, entries: count }]];
    }),
  );
}

function absentOf({ space }: IndustrySpace, id: string): readonly Transition[] {
  return space.transitions.filter(({ location, kind }) => location === id && (kind === "entry" || kind === "absent"));
}

function noSign({ sign }: SpaceComplexity): Said {
  return words.say("no-sign", { correlation: decimal(sign?.correlation ?? Number.NaN, 2, "correlation") });
}

function tooFew(each: Province, { locations, entries }: SpaceEntries, { minimum_region_entries }: OpportunityLimits): Said {
  const place = locations.indexOf(each.id);
  return words.say("region-too-few", {
    region: placed(each),
    entries: integer(place < 0 ? 0 : (entries[place] ?? 0), "entries"),
    minimum: given(minimum_region_entries, "entries"),
  });
}

function provinceDraft(
  each: Province,
  absent: readonly Transition[],
  { test, entries: entered, said }: PlaceTest & { readonly said: FamilyVerdict },
  { evidence, held, entries, complexity, references, synthetic }: Opportunities,
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
    null: nullOf(test.observed),
    power,
    threshold: test.observed.p975,
    value: test.observed.observed,
    measure: "relatedness.relative-density",
    unit: "rank, as a share of what was absent",
    effectWords: (effect) => words.say("places", { points: points(Math.abs(effect)) }),
    comparison: {
      kind: "null",
      text: words.text(entries.kind === "stock" ? "own-mix-stock" : "own-mix-samples", { draws: integer(limits.worlds, "worlds") }),
      draws: limits.worlds,
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
      entries: integer(entered, "entries"),
      candidates: integer(absent.length, "pairs"),
      points: points(test.observed.observed),
      chance: span(points(test.observed.p05), points(test.observed.p95)),
      p: probability(test.observed.pValue),
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
