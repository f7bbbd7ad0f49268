import { byCodePoint, herfindahlNull } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, referenceTo } from "../../evidence/roles/gathered-table.ts";
import type { Panel } from "../../evidence/territory/panel.ts";
import type { Said } from "../../language/statement/place.ts";
import { decimal, listed, percent, placed as placeOf, probability, restingOn, span, whole, year } from "../../language/statement/values.ts";
import { asTyped, type LocalText } from "../../language/text.ts";
import type { Choice } from "../finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../finding/finding-draft.ts";
import { repeatedKey } from "../finding/repeated-key.ts";
import { againstChance, type ChanceTest, type Judged } from "../verdict/against-chance.ts";
import type { SharedLimits } from "../verdict/shared-limits.ts";
import { type FilledBase, filledBase } from "./missing-base.ts";
import { spreadWords as words } from "./spread.words.ts";
import type { SpreadBase, SpreadUnits } from "./spread-units.ts";

export interface SpreadLimits extends SharedLimits {
  readonly draws: number;
  readonly seed: number;
  readonly minimum_units: number;
  readonly minimum_placed_share: number;
  readonly minimum_excess: number;
}

/**
 * Are things spread over the provinces as what they could follow is? Their Herfindahl index against draws that spread as many in proportion to the base.
 * The first base carries the verdict; the others, each without the largest province, and the other counts are the choices.
 */
export function spreadDraft(units: SpreadUnits, bases: readonly SpreadBase[], panel: Panel, limits: SpreadLimits): FindingDraft {
  const [given, ...others] = bases;
  const filled = given === undefined ? null : filledBase(given);
  const base = given === undefined || filled === null ? given : { ...given, values: filled.values };
  const asked = { part: units.part, question: questionOf(units, base), bearsOn: units.bearsOn };
  if (base === undefined) return insufficientData(nation, words.say("no-base", { plural: units.plural }), [], asked);
  for (const [table, key] of [[units.table, units.key], ...bases.map((each) => [each.table, ["region", "year", "indicator"]] as const)] as const) {
    const repeated = firstRepeatedKey(table.rows, key);
    if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  }
  const evidence = [...referenceTo(units.table, units.table.rows), ...bases.flatMap((each) => referenceTo(each.table, each.rows))];
  const synthetic = anySynthetic([...units.table.rows, ...bases.flatMap(({ rows }) => rows)]);
  const refusal = refusalOf(units, base, panel, limits);
  if (refusal !== null) return insufficientData(nation, refusal, evidence, { ...asked, synthetic });
  const test = testOf(units.counts, base.values, units.claim, limits);
  const judged = againstChance(test, limits);
  if (filled !== null && isTurned(units, filled, judged, limits))
    return insufficientData(
      nation,
      words.say("missing-decides", { base: base.label, regions: missingPlaces(filled, panel), year: year(base.year), plural: units.plural }),
      evidence,
      {
        ...asked,
        synthetic,
      },
    );
  const choices = choicesOf(units, base, others, panel, limits);
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    value: test.held.observed,
    comparison: {
      kind: "null",
      text: words.text("draws", { draws: whole(limits.draws, "draws"), base: base.label, year: year(base.year) }),
      draws: limits.draws,
      seed: limits.seed,
      units: sum(units.counts),
      without_region: units.all - sum(units.counts),
      shares: sharesOf(units, base, panel),
      ...(filled === null ? {} : { missing_base: filled.missing.flatMap((place) => panel[place]?.id ?? []) }),
    },
    baseline: words.text("against", { base: base.label, year: year(base.year) }),
    choices,
    effectWords: (effect) => words.say(effect < 0 ? "lower-index" : "higher-index", { size: indexOf(Math.abs(effect)) }),
    chart: {
      kind: "bars",
      title: words.text("chart", { plural: units.plural, base: base.label }),
      unit: "share",
      bars: sharesOf(units, base, panel).map(({ id, share, base: expected, count }) => ({
        id,
        label: asTyped(panel.find((each) => each.id === id)?.name ?? { en: id, zh: id }),
        value: share,
        low: null,
        high: null,
        reference: expected,
        count,
      })),
      band: null,
      threshold: null,
    },
    statement: statementOf(units, base, judged, test, panel, filled),
  });
}

function questionOf({ plural, claim }: SpreadUnits, base: SpreadBase | undefined): LocalText {
  return words.text(`question-${claim}`, { plural, base: base?.label ?? words.text("any-base") });
}

function indexOf(value: number) {
  return decimal(value, 3, "Herfindahl index");
}

function testOf(counts: Float64Array, base: Float64Array, claim: SpreadUnits["claim"], limits: SpreadLimits): ChanceTest {
  return { held: herfindahlNull(counts, base, limits), claim, minimum: limits.minimum_excess };
}

function refusalOf({ part, plural, counts, all }: SpreadUnits, base: SpreadBase, panel: Panel, limits: SpreadLimits): Said | null {
  const uncounted = panel.filter((_, place) => Number.isNaN(counts[place]));
  if (uncounted.length > 0) return words.say("uncounted", { plural, regions: namedPlaces(uncounted) });
  const placed = sum(counts);
  if (placed < limits.minimum_units || placed < limits.minimum_placed_share * all)
    return words.say("too-few", {
      placed: whole(placed, part),
      all: whole(all, part),
      plural,
      minimum: whole(limits.minimum_units, part),
      share: percent(limits.minimum_placed_share, 0),
    });
  return unknownBase(base, panel);
}

/** Whether another share of the rest for those that are missing gives another verdict. */
function isTurned({ counts, claim }: SpreadUnits, { ends }: FilledBase, { verdict }: Judged, limits: SpreadLimits): boolean {
  return ends.some((values) => againstChance(testOf(counts, values, claim, { ...limits, draws: Math.ceil(limits.draws / 2) }), limits).verdict !== verdict);
}

function missingPlaces({ missing }: FilledBase, panel: Panel) {
  return namedPlaces(panel.filter((_, place) => missing.includes(place)));
}

function unknownBase({ label, values, year: at }: SpreadBase, panel: Panel): Said | null {
  const unknown = panel.filter((_, place) => !(values[place]! > 0));
  if (unknown.length === 0) return null;
  const provinces = unknown.length === panel.length ? words.say("all-regions") : namedPlaces(unknown);
  return Number.isNaN(at)
    ? words.say("no-values", { base: label, regions: provinces })
    : words.say("no-values-of-year", { base: label, regions: provinces, year: year(at) });
}

/** Places by their names; of very many a few, and how many more. */
function namedPlaces(places: Panel) {
  return listed(places.map(placeOf), { shown: places.length > 40 ? 5 : places.length });
}

function choicesOf(units: SpreadUnits, base: SpreadBase, others: readonly SpreadBase[], panel: Panel, limits: SpreadLimits): Choice[] {
  const line = (label: LocalText, counts: Float64Array, values: Float64Array): Choice => {
    if (values.some((value) => !(value > 0)) || !(sum(counts) >= limits.minimum_units)) return { label, value: null, null: null, verdict: "insufficient-data" };
    const test = testOf(counts, values, units.claim, { ...limits, draws: Math.ceil(limits.draws / 4) });
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.held.observed, null: chance, verdict };
  };
  const largest = units.counts.indexOf(Math.max(...units.counts));
  const without = (values: Float64Array): Float64Array => values.filter((_, place) => place !== largest);
  const name = panel[largest]?.name ?? { en: "", zh: "" };
  const unknown = units.all - sum(units.counts);
  const total = sum(base.values);
  const filled = Float64Array.from(units.counts, (count, place) => count + Math.round((unknown * base.values[place]!) / total));
  return [
    line(words.text("without", { region: name }), without(units.counts), without(base.values)),
    ...others.map((other) => line(againstBase(other), units.counts, other.values)),
    ...(unknown === 0 ? [] : [line(words.text("filled", { count: whole(unknown, units.part), base: base.label }), filled, base.values)]),
    ...units.otherCounts.map(({ label, counts }) => line(label, counts, base.values)),
  ];
}

/** What a choice is called that takes another base; of a base without a figure no year is known. */
function againstBase({ label, year: at }: SpreadBase): LocalText {
  return Number.isNaN(at) ? words.text("against-none", { base: label }) : words.text("against", { base: label, year: year(at) });
}

function sharesOf({ counts }: SpreadUnits, { values }: SpreadBase, panel: Panel) {
  const [all, whole] = [sum(counts), sum(values)];
  return panel
    .map(({ id }, place) => ({ id, count: counts[place]!, share: counts[place]! / all, base: values[place]! / whole }))
    .sort((a, b) => b.share - a.share || byCodePoint(a.id, b.id));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function statementOf(
  units: SpreadUnits,
  base: SpreadBase,
  { told, null: chance }: Judged,
  { held }: ChanceTest,
  panel: Panel,
  filled: FilledBase | null,
): Said {
  const top = sharesOf(units, base, panel)
    .slice(0, 3)
    .map(({ id, share, base: expected }) => {
      const province = placeOf(panel.find((each) => each.id === id) ?? { id, name: { en: id, zh: id } });
      return words.say("share-of", { region: province, share: percent(share), base: base.label, expected: percent(expected) });
    });
  const placed = sum(units.counts);
  return words.say("result", {
    units: restingOn(whole(placed, units.part), units.table.table),
    plural: units.plural,
    index: indexOf(held.observed),
    base: base.label,
    year: year(base.year),
    chance: span(indexOf(chance.p05), indexOf(chance.p95)),
    p: probability(chance.p_value),
    outcome: words.say(`${units.claim}-${told}`, { base: base.label }),
    top: listed(top),
    rest: [
      ...(units.all === placed ? [] : [words.say("unplaced", { count: whole(units.all - placed, units.part) })]),
      ...(filled === null ? [] : [words.say("missing-bounded", { base: base.label, year: year(base.year), regions: missingPlaces(filled, panel) })]),
    ],
  });
}
