import { markedScoreNull } from "@quoin/methods";
import { elementAt, lastOf } from "../../../../contract/assert-present.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { anySynthetic, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { citing, decimal, given, integer, probability, span, year, years } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { IndustryPanel, IndustryTables, OtherChoice } from "../opportunities/gather.ts";
import { type IndustryChoice, type IndustrySpace, industryNames, type OtherSpace } from "../opportunities/industry-space.ts";
import { knowsManufacturing, yearsApart } from "../opportunities/other-years.ts";
import { type CrowdedEntries, crowdedEntries } from "./crowded-entries.ts";
import type { unrelatedHerdingFacts } from "./unrelated-herding.ts";
import { unrelatedHerdingWords as words } from "./unrelated-herding.words.ts";

type Limits = LimitsOf<typeof unrelatedHerdingFacts>;

/** Before any year of any evidence. */
const everyYear = Number.NEGATIVE_INFINITY;

/** The choice that carries the verdict. */
export function ownChoice({ advantage }: Pick<Limits, "advantage">): IndustryChoice {
  return { sector: "all", fromYear: everyYear, threshold: advantage, normalisation: "minimum-conditional" };
}

/** The same question put to other years, industries and definitions. */
export function otherChoices(all: readonly number[], tables: IndustryTables): OtherChoice[] {
  const apart = yearsApart(all);
  return [
    ...(knowsManufacturing(tables) ? [{ label: words.text("manufacturing"), change: { sector: "manufacturing" as const } }] : []),
    ...[...new Set([all[1], all[Math.floor(all.length / 2)]])].flatMap((from) =>
      from === undefined || from === all[0] ? [] : [{ label: words.text("since", { year: year(from) }), change: { fromYear: from } }],
    ),
    ...(apart === null ? [] : [{ label: words.text("apart", { years: integer(apart.every, "years") }), change: apart }]),
    ...[0.5, 1.5].map((threshold) => ({ label: words.text("threshold", { threshold: given(threshold, "advantage") }), change: { threshold } })),
    { label: words.text("cosine"), change: { normalisation: "cosine" as const } },
  ];
}

/** Do provinces enter together what lies far from what each of them holds? */
export function judgeUnrelatedHerding(evidence: IndustryPanel, limits: Limits): FindingDraft[] {
  if (evidence.repeated !== null) return [repeatedKey(nation, evidence.firms, evidence.repeated)];
  const { held, others } = evidence.spaces;
  const references = [
    ...referenceTo(evidence.firms, held.rows),
    ...(evidence.industries === null ? [] : referenceTo(evidence.industries, evidence.industries.rows)),
  ];
  const synthetic = anySynthetic(held.rows);
  const entries = crowdedEntries(held.space.transitions, limits.entrants);
  const refusal = refusalOf(held, entries, limits);
  if (refusal !== null) return [insufficientData(nation, refusal, references, { synthetic })];
  const test = testOf(entries, limits);
  const judged = againstChance(test, limits);
  const nameOf = industryNames(evidence);
  return [
    findingDraft({
      subject: nation,
      evidence: references,
      synthetic,
      ...judged,
      value: test.observed.observed,
      baseline: words.text("baseline", { least: given(limits.entrants, "regions"), threshold: given(limits.advantage, "advantage") }),
      effectWords: (effect) => words.say("deviations", { deviations: given(Number(Math.abs(effect).toPrecision(2)), "standard deviations") }),
      comparison: {
        kind: "null",
        text: words.text("draws", { draws: integer(limits.draws, "draws") }),
        draws: limits.draws,
        seed: limits.seed,
        candidates: entries.candidates,
        entries: entries.entries,
        crowded: entries.crowded,
        least_entrants: limits.entrants,
        busiest: entries.busiest,
      },
      choices: choicesOf(held, others, limits),
      chart: {
        kind: "bars",
        title: words.text("chart"),
        unit: "regions",
        bars: entries.busiest.map(({ activity, to, entrants }) => ({
          id: `${activity} ${to}`,
          label: words.text("bar", { industry: nameOf(activity), year: year(Number(to)) }),
          value: entrants,
          low: null,
          high: null,
          count: null,
        })),
        band: null,
        threshold: limits.entrants,
      },
      statement: words.say("result", {
        years: years(elementAt(held.years, 0), lastOf(held.years)),
        regions: integer(new Set(held.space.transitions.map(({ location }) => location)).size, "regions"),
        advantage: given(limits.advantage, "advantage"),
        entries: citing(integer(entries.entries, "entries"), evidence.firms.table),
        unknown: entries.unknown === 0 ? [] : words.say("unknown", { count: integer(entries.unknown, "entries") }),
        crowded: citing(integer(entries.crowded, "entries"), evidence.firms.table),
        least: given(limits.entrants, "regions"),
        difference: decimal(Math.abs(test.observed.observed), 2, "standard deviations"),
        side: words.say(test.observed.observed < 0 ? "farther" : "nearer"),
        chance: span(decimal(test.observed.p05, 2, "standard deviations"), decimal(test.observed.p95, 2, "standard deviations")),
        p: probability(test.observed.pValue),
        outcome: words.say(judged.told),
      }),
    }),
  ];
}

function testOf({ score, marks, stratum }: CrowdedEntries, { draws, seed, minimum_difference }: Limits): ChanceTest {
  return { observed: markedScoreNull(score, marks, stratum, { draws, seed }), claim: "below", minimum: minimum_difference };
}

function refusalOf({ years: held, space }: IndustrySpace, { entries, crowded }: CrowdedEntries, { entrants, minimum_entries }: Limits): Said | null {
  if (held.length < 2)
    return words.say("one-year", { years: integer(held.length, "years"), regions: integer(space.times[0]?.matrix.locations.length ?? 0, "regions") });
  if (crowded >= minimum_entries && entries - crowded >= minimum_entries) return null;
  return words.say("too-few", {
    entries: integer(entries, "entries"),
    crowded: integer(crowded, "entries"),
    least: given(entrants, "regions"),
    minimum: given(minimum_entries, "entries"),
  });
}

function choicesOf(own: IndustrySpace, others: readonly OtherSpace[], limits: Limits): Choice[] {
  const line = (label: LocalText, held: IndustrySpace, least = limits.entrants): Choice => {
    const entries = crowdedEntries(held.space.transitions, least);
    if (refusalOf(held, entries, limits) !== null) return { label, value: null, null: null, verdict: "insufficient-data" };
    const test = testOf(entries, limits);
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.observed.observed, null: chance, verdict, entries: entries.entries, crowded: entries.crowded };
  };
  return [
    ...[limits.entrants - 1, limits.entrants + 2].map((least) => line(words.text("least", { least: given(least, "regions") }), own, least)),
    ...others.map(({ label, held }) => line(label, held)),
  ];
}
