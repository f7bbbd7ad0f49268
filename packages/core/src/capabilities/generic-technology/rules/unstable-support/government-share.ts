import { signFlipNull } from "@quoin/methods";
import { betweenEnds } from "../../../../diagnosis/falling-share/between-ends.ts";
import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import { type FindingDraft, findingDraft, insufficientData, nation, province } from "../../../../diagnosis/finding/finding-draft.ts";
import { lacksTables } from "../../../../diagnosis/finding/lacks-table.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { againstChance, type ChanceTest, outcomeOf } from "../../../../diagnosis/verdict/against-chance.ts";
import { type FamilyVerdict, familyVerdicts } from "../../../../diagnosis/verdict/families.ts";
import { anySynthetic, firstRepeatedKey, numberOf, type RowWith, referenceTo, type TableWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { indicators as indicatorsTable } from "../../../../evidence/tables/indicators.ts";
import type { Panel } from "../../../../evidence/territory/panel.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import { programName } from "../../../../language/statement/place.ts";
import type { Figure } from "../../../../language/statement/value.ts";
import { integer, money, percent, placed, points, probability, span, years } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { governmentIndicator, totalIndicator } from "./gather.ts";
import type { unstableSupportFacts } from "./unstable-support.ts";
import { unstableSupportWords as words } from "./unstable-support.words.ts";

export type ShareLimits = LimitsOf<typeof unstableSupportFacts>;

/** One year of a region: what government paid of R&D spending, in ten thousand of the currency. */
interface PaidYear {
  readonly year: number;
  readonly paid: number;
  readonly share: number;
}

const part = {
  part: "government-share",
  question: words.text("share-question"),
  measure: "ratio.government-share-of-rd",
  unit: "change of the share",
} as const;

/** A way to look at the walk of a share: the years that make a period, and how many following steps move together. */
interface Walk {
  readonly period: number;
  readonly block: number;
  /** Years left out at the end. */
  readonly without: number;
}

/** The change of government's share of R&D spending from the first to the last years of the table: the nation from its own cells, and every province. */
export function governmentShareDrafts(panel: Panel, spending: TableWith<"region" | "indicator", "year" | "value"> | null, limits: ShareLimits): FindingDraft[] {
  if (spending === null)
    return [nation, ...panel.map(({ id }) => province(id))].map((subject) => insufficientData(subject, lacksTables([indicatorsTable]), [], part));
  const repeated = firstRepeatedKey(spending.rows, ["region", "year", "indicator"]);
  if (repeated !== null) return [nation, ...panel.map(({ id }) => province(id))].map((subject) => ({ ...repeatedKey(subject, spending, repeated), ...part }));
  const paid = new Map([wholeTerritory, ...panel.map(({ id }) => id)].map((id) => [id, paidYears(spending.rows, id)]));
  const baseline: Walk = { period: limits.period_years, block: 1, without: 0 };
  const verdicts = provinceVerdicts(panel, paid, baseline, limits);
  const others = otherWalks(limits).map(([label, walk]) => ({ label, walk, verdicts: provinceVerdicts(panel, paid, walk, limits) }));
  const nationwide = changeOf(paid.get(wholeTerritory) ?? [], limits);
  return [{ id: wholeTerritory, name: programName(words.say("nation")) }, ...panel].map(({ id, name }) => {
    const own = paid.get(id) ?? [];
    const choices = others.flatMap(({ label, walk, verdicts: said }) => {
      const test = walkTest(own, walk, limits);
      if (test === null) return [];
      const { verdict, null: chance } = againstChance(test, limits);
      return [{ label, value: test.observed.observed, null: chance, verdict: id === wholeTerritory ? verdict : (said.get(id)?.verdict ?? verdict) }];
    });
    const test = walkTest(own, baseline, limits);
    return regionDraft(
      { id, name, own, test, choices, said: verdicts.get(id) ?? null },
      spending,
      id === wholeTerritory ? null : (nationwide?.change ?? null),
      limits,
    );
  });
}

function otherWalks({ period_years }: ShareLimits): readonly (readonly [LocalText, Walk])[] {
  return [
    ...[2, 4]
      .filter((period) => period !== period_years)
      .map((period) => [words.text("means-of", { years: integer(period, "years") }), { period, block: 1, without: 0 }] as const),
    [words.text("two-steps"), { period: period_years, block: 2, without: 0 }],
    [words.text("without-newest"), { period: period_years, block: 1, without: 1 }],
  ];
}

/** Null where there are too few years. */
function walkTest(years: readonly PaidYear[], { period, block, without }: Walk, limits: ShareLimits): ChanceTest | null {
  const shares = years.slice(0, years.length - without).map(({ share }) => share);
  if (period < 1 || shares.length < 2 * period) return null;
  return { observed: signFlipNull(Float64Array.from(shares), period, block, limits), claim: "below", minimum: limits.minimum_fall };
}

function provinceVerdicts(panel: Panel, paid: ReadonlyMap<string, readonly PaidYear[]>, walk: Walk, limits: ShareLimits) {
  const outcomes = panel.flatMap(({ id }) => {
    const test = walkTest(paid.get(id) ?? [], walk, limits);
    return test === null ? [] : [[id, outcomeOf(test, limits)] as const];
  });
  return familyVerdicts("P3.4-unstable-support-government-share", new Map(outcomes), limits);
}

interface Region {
  readonly id: string;
  readonly name: LocalText;
  readonly own: readonly PaidYear[];
  readonly test: ChanceTest | null;
  readonly choices: FindingDraft["choices"];
  /** Null for the nation, which is one look. */
  readonly said: FamilyVerdict | null;
}

function regionDraft(
  { id, name, own, test, choices, said }: Region,
  spending: TableWith<"region" | "indicator", "year" | "value">,
  nationwide: number | null,
  limits: ShareLimits,
): FindingDraft {
  const subject = province(id);
  const place = placed({ id, name });
  const asked = id === wholeTerritory ? part : { ...part, question: words.text("share-question-of", { place }) };
  const rows = spending.rows.filter((row) => textOf(row, "region") === id);
  const evidence = referenceTo(spending, rows);
  const measured = changeOf(own, limits);
  const chart = shareChart(own);
  const synthetic = anySynthetic(rows);
  if (measured === null || test === null)
    return insufficientData(
      subject,
      words.say("few-years", { years: integer(own.length, "years"), place, needed: integer(2 * limits.period_years, "years") }),
      evidence,
      { ...asked, chart, synthetic },
    );
  const { first, last, change } = measured;
  const judged = againstChance(test, limits);
  const cellsOf = ({ from, to }: { readonly from: number; readonly to: number }, ...indicators: readonly string[]) =>
    rows.filter((row) => {
      const at = numberOf(row, "year") ?? Number.NaN;
      return at >= from && at <= to && indicators.includes(textOf(row, "indicator") ?? "");
    });
  const made = <F extends Figure>(figure: F, period: { readonly from: number; readonly to: number }, ...indicators: readonly string[]): F =>
    readFrom(figure, spending, cellsOf(period, ...indicators));
  const sentence = {
    place,
    last: made(percent(last.share), last.period, totalIndicator, governmentIndicator),
    last_years: last.period,
    first: made(percent(first.share), first.period, totalIndicator, governmentIndicator),
    first_years: first.period,
    change: points(change),
    walks: span(points(test.observed.p05), points(test.observed.p95)),
    p: probability(judged.null.p_value),
    before: made(money(first.paid * 10_000, "@currency"), first.period, governmentIndicator),
    now: made(money(last.paid * 10_000, "@currency"), last.period, governmentIndicator),
    between: betweenEnds(
      own.map(({ year: at, share }) => ({ year: at, value: share })),
      limits.minimum_fall,
      "share",
      { table: spending, of: (at) => cellsOf({ from: at, to: at }, totalIndicator, governmentIndicator) },
    ),
    rest: nationwide === null ? [] : [words.say("nation-as-a-whole", { change: points(nationwide) })],
  };
  return findingDraft({
    subject,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    ...said,
    choices,
    effectWords: (effect) => words.say("a-fall-of", { size: points(Math.abs(effect)) }),
    value: change,
    comparison: {
      kind: "null",
      text: words.text("walks", { years: first.period }),
      first_value: first.share,
      last_value: last.share,
      nation: nationwide,
      steps: own.length - 1,
    },
    chart,
    statement: change > 0 ? words.say("rose", sentence) : words.say("fell", { ...sentence, outcome: words.say((said ?? judged).told) }),
  });
}

function paidYears(rows: readonly RowWith<"region" | "indicator", "year" | "value">[], region: string): PaidYear[] {
  const cells = new Map<number, { total?: number; paid?: number }>();
  for (const row of rows) {
    const [year, value] = [numberOf(row, "year"), numberOf(row, "value")];
    if (textOf(row, "region") !== region || year === null || value === null) continue;
    const name = textOf(row, "indicator") === totalIndicator ? "total" : textOf(row, "indicator") === governmentIndicator ? "paid" : null;
    if (name !== null) cells.set(year, { ...cells.get(year), [name]: value });
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, { total, paid }]) => (total === undefined || paid === undefined || total <= 0 ? [] : [{ year, paid, share: paid / total }]));
}

function changeOf(paid: readonly PaidYear[], { period_years: length }: ShareLimits) {
  if (paid.length < 2 * length || length < 1) return null;
  const [first, last] = [meanOf(paid.slice(0, length)), meanOf(paid.slice(-length))];
  return { first, last, change: last.share - first.share };
}

function meanOf(paid: readonly PaidYear[]) {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    period: years(Number(paid[0]?.year), Number(paid.at(-1)?.year)),
    share: mean(paid.map(({ share }) => share)),
    paid: mean(paid.map((year) => year.paid)),
  };
}

function shareChart(paid: readonly PaidYear[]): FindingDraft["chart"] {
  if (paid.length === 0) return null;
  return {
    kind: "trend",
    title: words.text("share-chart"),
    years: paid.map(({ year }) => year),
    lines: [{ label: words.text("government"), unit: "share", values: paid.map(({ share }) => share) }],
    band: null,
    threshold: null,
  };
}
