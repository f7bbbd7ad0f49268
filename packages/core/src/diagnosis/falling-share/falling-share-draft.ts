import { type NullSummary, nullSummary, RandomStream } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, numberOf, type RowWith, referenceTo, type TableWith, textOf } from "../../evidence/roles/gathered-table.ts";
import type { Panel } from "../../evidence/territory/panel.ts";
import { wholeTerritory } from "../../evidence/territory/territory.ts";
import type { Said } from "../../language/statement/place.ts";
import { percent, points, probability, span, whole, year } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { MeasureId } from "../../measures/registry.ts";
import type { Choice } from "../finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../finding/finding-draft.ts";
import { repeatedKey } from "../finding/repeated-key.ts";
import { againstChance, type ChanceTest } from "../verdict/against-chance.ts";
import type { SharedLimits } from "../verdict/shared-limits.ts";
import { fallingShareWords as words } from "./falling-share.words.ts";

export interface FallingShareLimits extends SharedLimits {
  readonly period_years: number;
  readonly minimum_fall: number;
  readonly minimum_regions: number;
  readonly draws: number;
  readonly seed: number;
}

/** A share of two indicators of one table, and how it is asked about. */
export interface FallingShare {
  readonly part: string | null;
  readonly question: LocalText;
  /** The share of what, as it stands in a sentence. */
  readonly name: LocalText;
  readonly numerator: string;
  readonly denominator: string;
  readonly measure: MeasureId;
  readonly unit: string;
  readonly bearsOn: readonly string[];
}

/** Does a share fall in the provinces? The mean of their changes against draws in which every change keeps its size and throws its sign. */
export function fallingShareDraft(
  { name, numerator, denominator, ...asked }: FallingShare,
  panel: Panel,
  table: TableWith<"region" | "indicator", "year" | "value">,
  limits: FallingShareLimits,
): FindingDraft {
  const repeated = firstRepeatedKey(table.rows, ["region", "year", "indicator"]);
  if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  const of = (id: string): readonly ShareYear[] => sharesOf(table.rows, id, numerator, denominator);
  const known = panel.map(({ id }) => of(id)).filter((years) => years.length >= 2 * limits.period_years);
  const rows = table.rows.filter((row) => [numerator, denominator].includes(textOf(row, "indicator") ?? ""));
  const evidence = referenceTo(table, rows);
  const synthetic = anySynthetic(rows);
  if (known.length < limits.minimum_regions)
    return insufficientData(
      nation,
      words.say("too-few", {
        part: name,
        years: whole(2 * limits.period_years, "years"),
        known: whole(known.length, "regions"),
        minimum: whole(limits.minimum_regions, "regions"),
      }),
      evidence,
      { ...asked, synthetic },
    );
  const changes = known.map((years) => changeOf(years, limits.period_years));
  const test = testOf(changes, limits);
  const judged = againstChance(test, limits);
  const fell = changes.filter((change) => change < 0).length;
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    value: test.held.observed,
    comparison: {
      kind: "null",
      text: words.text("comparison", { draws: whole(limits.draws, "draws") }),
      regions: known.length,
      fell,
      draws: limits.draws,
      seed: limits.seed,
    },
    baseline: words.text("baseline", { years: whole(limits.period_years, "years") }),
    choices: choicesOf(known, limits),
    effectWords: (effect) => words.say("a-fall", { size: points(Math.abs(effect)) }),
    statement: words.say("result", {
      years: whole(limits.period_years, "years"),
      part: name,
      change: points(test.held.observed),
      known: whole(known.length, "regions"),
      fell: whole(fell, "regions"),
      chance: span(points(test.held.p05), points(test.held.p95)),
      p: probability(judged.null.p_value),
      outcome: words.say(judged.told),
      nation: nationOf(of(wholeTerritory)),
    }),
  });
}

function nationOf(years: readonly ShareYear[]): readonly Said[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first.part === 0) return [];
  return [
    words.say("nation", {
      before: percent(first.share),
      first: year(first.year),
      now: percent(last.share),
      last: year(last.year),
      growth: percent(last.part / first.part - 1, 0),
    }),
  ];
}

interface ShareYear {
  readonly year: number;
  readonly share: number;
  /** What the share is of: the numerator itself. */
  readonly part: number;
}

function sharesOf(rows: readonly RowWith<"region" | "indicator", "year" | "value">[], region: string, numerator: string, denominator: string): ShareYear[] {
  const own = rows.filter((row) => textOf(row, "region") === region);
  const cell = (at: number, name: string): number | null => {
    const row = own.find((each) => numberOf(each, "year") === at && textOf(each, "indicator") === name);
    return row === undefined ? null : numberOf(row, "value");
  };
  const years = [...new Set(own.map((row) => numberOf(row, "year")))].filter((at) => at !== null).sort((a, b) => a - b);
  return years.flatMap((at) => {
    const [part, all] = [cell(at, numerator), cell(at, denominator)];
    return part === null || all === null || all <= 0 ? [] : [{ year: at, share: part / all, part }];
  });
}

function changeOf(years: readonly ShareYear[], length: number): number {
  const mean = (own: readonly ShareYear[]): number => own.reduce((sum, { share }) => sum + share / own.length, 0);
  return mean(years.slice(-length)) - mean(years.slice(0, length));
}

function testOf(changes: readonly number[], { minimum_fall, draws, seed }: FallingShareLimits): ChanceTest {
  return { held: meanOfThrownSigns(changes, draws, seed), claim: "below", minimum: minimum_fall };
}

/** The mean change against draws in which each change keeps its size and throws its sign. Changes in ascending order, so that the order of provinces decides nothing. */
function meanOfThrownSigns(changes: readonly number[], draws: number, seed: number): NullSummary {
  const sorted = [...changes].sort((a, b) => a - b);
  const random = new RandomStream(seed);
  const drawn = Float64Array.from({ length: draws }, (_, draw) => {
    random.restart(seed, draw);
    return sorted.reduce((sum, change) => sum + (random.bits() & 1 ? change : -change) / sorted.length, 0);
  });
  return nullSummary(
    sorted.reduce((sum, change) => sum + change / sorted.length, 0),
    drawn,
  );
}

function choicesOf(known: readonly (readonly ShareYear[])[], limits: FallingShareLimits): Choice[] {
  const line = (label: LocalText, changes: readonly number[]): Choice => {
    const test = testOf(changes, limits);
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.held.observed, null: chance, verdict };
  };
  const base = known.map((years) => changeOf(years, limits.period_years));
  const extreme = base.indexOf(base.reduce((far, change) => (Math.abs(change) > Math.abs(far) ? change : far), 0));
  return [
    line(
      words.text("ends"),
      known.map((years) => changeOf(years, 1)),
    ),
    line(
      words.text("two-years"),
      known.map((years) => changeOf(years, 2)),
    ),
    line(
      words.text("without-extreme"),
      base.filter((_, place) => place !== extreme),
    ),
    line(
      words.text("without-newest"),
      known.map((years) => changeOf(years.slice(0, -1), Math.min(2, limits.period_years))),
    ),
  ];
}
