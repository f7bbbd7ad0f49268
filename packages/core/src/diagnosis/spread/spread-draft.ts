import { blocksHerfindahlNull, byCodePoint, herfindahlNull } from "@quoin/methods";
import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, referenceTo, textUnder } from "../../evidence/roles/gathered-table.ts";
import type { Panel } from "../../evidence/territory/panel.ts";
import type { Said } from "../../language/statement/place.ts";
import { citing, decimal, integer, listed, percent, placed as placeOf, probability, span, year } from "../../language/statement/values.ts";
import { asTyped, type LocalText } from "../../language/text.ts";
import { quotientFrom } from "../figures/figure-rows.ts";
import type { Choice } from "../finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../finding/finding-draft.ts";
import { repeatedKey } from "../finding/repeated-key.ts";
import { againstChance, type ChanceTest, type Judged } from "../verdict/against-chance.ts";
import { movedWhole } from "../verdict/blocks.ts";
import type { SharedLimits } from "../verdict/shared-limits.ts";
import { type FilledBase, filledBase } from "./missing-base.ts";
import { spreadWords as words } from "./spread.words.ts";
import type { SpreadBase, SpreadUnits, UnitBlock } from "./spread-units.ts";
import { turnKind } from "./turn-kind.ts";
import { type IndicatorTable, isDeclaredKind, type NamedIndicators, type SearchedBase, searchedBases } from "./turned-by.ts";

export interface SpreadLimits extends SharedLimits {
  readonly draws: number;
  readonly seed: number;
  readonly minimum_units: number;
  readonly minimum_placed_share: number;
  readonly minimum_excess: number;
}

/** Tables of one grain whose columns are tried as a base, and what the office calls them. */
export interface Searched {
  readonly tables: readonly IndicatorTable[];
  readonly names: NamedIndicators;
}

const nothingSearched: Searched = { tables: [], names: new Map() };

/**
 * Are things spread over the provinces as what they could follow is? Their Herfindahl index against draws that spread as many in proportion to the base.
 * The first base carries the verdict; the others, each without the largest province, and the other counts are the choices. Beside them every size of the same grain that the workspace
 * holds is searched for the nearest that turns the answer (`turned_by`).
 */
export function spreadDraft(
  units: SpreadUnits,
  bases: readonly SpreadBase[],
  panel: Panel,
  limits: SpreadLimits,
  /** Tables of the same grain, all of whose columns are searched for one that turns the answer. */
  searched: Searched = nothingSearched,
): FindingDraft {
  const [given, ...others] = bases;
  const filled = given === undefined ? null : filledBase(given);
  const base = given === undefined || filled === null ? given : { ...given, values: filled.values };
  const asked = { part: units.part, question: questionOf(units, base), bearsOn: units.bearsOn };
  if (base === undefined) return insufficientData(nation, words.say("no-base", { plural: units.plural }), [], asked);
  const keyed = bases.map((each) => [each.table, each.rows, ["region", "year", "indicator"]] as const);
  for (const [table, rows, key] of [[units.table, units.table.rows, units.key] as const, ...keyed]) {
    const repeated = firstRepeatedKey(rows, key);
    if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  }
  const evidence = [...referenceTo(units.table, units.table.rows), ...bases.flatMap((each) => referenceTo(each.table, each.rows))];
  const synthetic = anySynthetic([...units.table.rows, ...bases.flatMap(({ rows }) => rows)]);
  const refusal = refusalOf(units, base, panel, limits);
  if (refusal !== null) return insufficientData(nation, refusal, evidence, { ...asked, synthetic });
  const test = testOf(units.counts, base.values, units, units.moved?.blocks ?? null, limits);
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
  const turned = turnOf(units, base, judged, panel, searched, limits);
  const answers = [judged, turned?.judged, turned?.declared?.judged].map((each) => each?.verdict);
  const named = turned === null ? null : namedTurn(turned, judged, units);
  // A refusal is held to what a confirmation is: where no norm is declared, neither stands that another size turns.
  const isWithheld = units.norm === "undeclared" && turned !== null && answers.includes("confirmed");
  // What was seen stays said; no verdict is made of it, under this base or another.
  const shown: Judged = isWithheld ? { ...judged, verdict: "insufficient-data", size: null, atLevels: [] } : judged;
  const shownChoices: readonly Choice[] = isWithheld ? choices.map((each): Choice => ({ ...each, verdict: "insufficient-data" })) : choices;
  return findingDraft({
    subject: nation,
    ...asked,
    evidence:
      turned === null
        ? evidence
        : [...evidence, ...[turned, turned.declared].flatMap((each) => (each === null ? [] : referenceTo(each.searched.base.table, each.searched.base.rows)))],
    synthetic,
    ...shown,
    reason: isWithheld ? "choices-disagree" : null,
    turnedBy: named === null ? null : { column: named.searched.indicator, of: named.searched.base.table.table, value: named.judged.effect.value },
    value: test.observed.observed,
    comparison: {
      kind: "null",
      text: words.text(units.moved === null ? "draws" : "draws-whole", { draws: integer(limits.draws, "draws"), base: base.label, year: year(base.year) }),
      draws: limits.draws,
      seed: limits.seed,
      units: sum(units.counts),
      ...(units.moved === null ? {} : { blocks: units.moved.blocks.length }),
      without_region: units.all - sum(units.counts),
      shares: sharesOf(units, base, panel),
      ...(filled === null ? {} : { missing_base: filled.missing.flatMap((place) => panel[place]?.id ?? []) }),
    },
    baseline: units.moved?.label ?? words.text("against", { base: base.label, year: year(base.year) }),
    blocks: movedWhole(units.moved?.unit ?? units.part),
    choices: shownChoices,
    effectWords: (effect) => words.say(effect < 0 ? "lower-index" : "higher-index", { size: indexOf(Math.abs(effect)), base: base.label }),
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
    statement: statementOf(units, base, shown, test, panel, filled),
    // After the interval, which is that of the first base.
    afterEffect: turned === null || named === null || !(isWithheld || turned.declared !== null) ? [] : [turnSaid(units, named, judged, isWithheld)],
  });
}

function questionOf({ plural, claim }: SpreadUnits, base: SpreadBase | undefined): LocalText {
  return words.text(`question-${claim}`, { plural, base: base?.label ?? words.text("any-base") });
}

function indexOf(value: number) {
  return decimal(value, 3, "Herfindahl index");
}

/** @param blocks what moves whole; null where each thing moves by itself */
function testOf(
  counts: Float64Array,
  base: Float64Array,
  { claim }: Pick<SpreadUnits, "claim">,
  blocks: readonly UnitBlock[] | null,
  limits: SpreadLimits,
): ChanceTest {
  const held =
    blocks === null
      ? herfindahlNull(counts, base, limits)
      : blocksHerfindahlNull(
          counts,
          Float64Array.from(blocks, ({ size }) => size),
          base,
          limits,
        );
  return { observed: held, claim, minimum: limits.minimum_excess };
}

function refusalOf({ part, plural, counts, all }: SpreadUnits, base: SpreadBase, panel: Panel, limits: SpreadLimits): Said | null {
  const uncounted = panel.filter((_, place) => Number.isNaN(counts[place]));
  if (uncounted.length > 0) return words.say("uncounted", { plural, regions: namedPlaces(uncounted) });
  const placed = sum(counts);
  if (placed < limits.minimum_units || placed < limits.minimum_placed_share * all)
    return words.say("too-few", {
      placed: integer(placed, part),
      all: integer(all, part),
      plural,
      minimum: integer(limits.minimum_units, part),
      share: percent(limits.minimum_placed_share, 0),
    });
  return unknownBase(base, panel);
}

/** Whether another share of the rest for those that are missing gives another verdict. */
function isTurned(units: SpreadUnits, { ends }: FilledBase, { verdict }: Judged, limits: SpreadLimits): boolean {
  const fewer = { ...limits, draws: Math.ceil(limits.draws / 2) };
  return ends.some((values) => againstChance(testOf(units.counts, values, units, units.moved?.blocks ?? null, fewer), limits).verdict !== verdict);
}

/** The nearest other size of the workspace against which the answer is another. */
interface Turn {
  readonly searched: SearchedBase;
  readonly judged: Judged;
}

/** The nearest of all, and the nearest of a declared kind (people, budgets, firms, personnel), which the sentence names. */
interface NearestTurns extends Turn {
  readonly declared: Turn | null;
}

function turnOf(units: SpreadUnits, base: SpreadBase, { verdict }: Judged, panel: Panel, searched: Searched, limits: SpreadLimits): NearestTurns | null {
  if (verdict === "insufficient-data") return null;
  let nearest: Turn | null = null;
  for (const each of searchedBases(panel, searched.tables, base, units.year, searched.names)) {
    const fewer = { ...limits, draws: Math.ceil(limits.draws / 10) };
    const judged = againstChance(testOf(units.counts, each.base.values, units, units.moved?.blocks ?? null, fewer), limits);
    if (judged.verdict === verdict) continue;
    const turn = { searched: each, judged };
    nearest ??= turn;
    if (isDeclaredKind(each.indicator)) return { ...nearest, declared: turn };
  }
  return nearest === null ? null : { ...nearest, declared: null };
}

/**
 * The one of the two that stands in the figures and, where it is told, in the sentence: the nearest of a declared kind; where an answer is withheld, the nearest of all that withholds it.
 */
function namedTurn(turned: NearestTurns, { verdict }: Judged, { norm }: SpreadUnits): Turn {
  const withholds = norm === "undeclared" && [verdict, turned.judged.verdict].includes("confirmed");
  return withholds ? turned : (turned.declared ?? turned);
}

function turnSaid({ plural, claim }: SpreadUnits, { searched: { base }, judged }: Turn, now: Judged, isWithheld: boolean): Said {
  const answer = words.text(judged.size === "small" ? "answer-small" : `answer-${judged.verdict}`);
  const side = words.text((claim === "below") === judged.effect.value > 0 ? "lower" : "higher");
  const told = { base: base.label, year: year(base.year), answer, side, size: indexOf(Math.abs(judged.effect.value)) };
  const said = words.say(turnKind(judged.effect, now.effect), told);
  return isWithheld ? words.say("no-norm", { turn: said, plural }) : said;
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
  const moved = units.moved?.blocks ?? null;
  const line = (label: LocalText, counts: Float64Array, values: Float64Array, blocks: readonly UnitBlock[] | null): Choice => {
    if (values.some((value) => !(value > 0)) || !(sum(counts) >= limits.minimum_units)) return { label, value: null, null: null, verdict: "insufficient-data" };
    const test = testOf(counts, values, units, blocks, { ...limits, draws: Math.ceil(limits.draws / 4) });
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.observed.observed, null: chance, verdict };
  };
  const largest = units.counts.indexOf(Math.max(...units.counts));
  const without = (values: Float64Array): Float64Array => values.filter((_, place) => place !== largest);
  const name = panel[largest]?.name ?? { en: "", zh: "" };
  const unknown = units.all - sum(units.counts);
  const total = sum(base.values);
  const filled = Float64Array.from(units.counts, (count, place) => count + Math.round((unknown * base.values[place]!) / total));
  const none: readonly UnitBlock[] = Array.from({ length: unknown }, () => ({ size: 1, place: 0 }));
  return [
    ...(units.moved === null ? [] : [line(words.text("one-by-one"), units.counts, base.values, null)]),
    line(words.text("without", { region: name }), without(units.counts), without(base.values), moved?.filter(({ place }) => place !== largest) ?? null),
    ...others.map((other) => line(againstBase(other), units.counts, other.values, moved)),
    ...(unknown === 0
      ? []
      : [
          line(
            words.text("filled", { count: integer(unknown, units.part), base: base.label }),
            filled,
            base.values,
            moved === null ? null : [...moved, ...none],
          ),
        ]),
    ...units.otherCounts.map(({ label, counts, blocks }) => line(label, counts, base.values, blocks ?? null)),
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
  { observed: held }: ChanceTest,
  panel: Panel,
  filled: FilledBase | null,
): Said {
  const top = sharesOf(units, base, panel)
    .slice(0, 3)
    .map(({ id, share, base: expected, count }) => {
      const province = placeOf(panel.find((each) => each.id === id) ?? { id, name: { en: id, zh: id } });
      const own = <R extends EvidenceRow>(rows: readonly R[]): readonly R[] => rows.filter((row) => textUnder(row, "region") === id);
      const [above, all] = [sum(units.counts), sum(base.values)];
      const counted = units.table.rows.filter((row) => panel.some((each) => each.id === textUnder(row, "region")));
      return words.say("share-of", {
        region: province,
        share: quotientFrom(percent(share), units.table, { value: count, rows: own(counted) }, { value: above, rows: counted }, units.part),
        base: base.label,
        expected: quotientFrom(
          percent(expected),
          base.table,
          { value: expected * all, rows: own(base.rows) },
          { value: all, rows: base.rows },
          "value of the table",
        ),
      });
    });
  const placed = sum(units.counts);
  return words.say("result", {
    units: citing(integer(placed, units.part), units.table.table),
    plural: units.plural,
    index: indexOf(held.observed),
    base: base.label,
    year: year(base.year),
    chance: span(indexOf(chance.p05), indexOf(chance.p95)),
    p: probability(chance.p_value),
    outcome: words.say(`${units.claim}-${told}`, { base: base.label }),
    top: listed(top),
    rest: [
      ...(units.all === placed ? [] : [words.say("unplaced", { count: integer(units.all - placed, units.part) })]),
      ...(filled === null ? [] : [words.say("missing-bounded", { base: base.label, year: year(base.year), regions: missingPlaces(filled, panel) })]),
    ],
  });
}
