import { byCodePoint, signFlipNull } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import { betweenEnds } from "../../../../diagnosis/falling-share/between-ends.ts";
import { unbrokenYears } from "../../../../diagnosis/falling-share/unbroken-years.ts";
import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import {
  anySynthetic,
  firstRepeatedKey,
  type GatheredTable,
  numberOf,
  referenceTo,
  type TableWith,
  textOf,
} from "../../../../evidence/roles/gathered-table.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import { integer, listed, percent, points, probability, span, verbatim, year } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { unitOf } from "../../../../language/unit-words/unit-of.ts";
import type { publicBodiesFacts } from "./public-bodies.ts";
import { publicBodiesWords as words } from "./public-bodies.words.ts";

export interface PublicBodies {
  /** Null where no table plays the role. */
  readonly performers: TableWith<"geo" | "performed_by" | "funded_by" | "unit", "year" | "value"> | null;
  readonly facts: TableWith<"fact" | "place" | "figure", "year" | "value"> | null;
}

type Limits = LimitsOf<typeof publicBodiesFacts>;

interface ShareYear {
  readonly year: number;
  readonly value: number;
  /** What the value was read from, or divided from. */
  readonly rows: readonly EvidenceRow[];
}

/** A part of public bodies by year, with the table that it is of. */
interface Series {
  readonly part: "research" | "testing";
  readonly bearsOn: readonly string[];
  readonly role: string;
  readonly key: readonly string[];
  readonly table: GatheredTable | null;
  readonly values: readonly ShareYear[];
}

export function judgePublicBodies({ performers, facts }: PublicBodies, limits: Limits): FindingDraft[] {
  const research: Series = {
    part: "research",
    bearsOn: ["M3.1"],
    role: "research_by_payer",
    key: ["geo", "year", "performed_by", "funded_by", "unit"],
    table: performers,
    values: performers === null ? [] : researchShares(performers),
  };
  const testing: Series = {
    part: "testing",
    bearsOn: ["M4.1"],
    role: "published_facts",
    key: ["place", "year", "figure"],
    table: facts,
    values: facts === null ? [] : testingShares(facts),
  };
  return [research, testing].map((series) => seriesDraft(series, limits));
}

function seriesDraft({ part, bearsOn, role, key, table, values }: Series, limits: Limits): FindingDraft {
  const asked = { part, question: words.text(`question-${part}`), bearsOn };
  if (table === null) return insufficientData(nation, words.say("no-table", { table: verbatim(role) }), [], asked);
  const repeated = firstRepeatedKey(table.rows, key);
  if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  const evidence = referenceTo(table, table.rows);
  const synthetic = anySynthetic(table.rows);
  const test = (own: readonly ShareYear[], block: number): ChanceTest | null =>
    own.length < 2 * limits.period_years
      ? null
      : {
          observed: signFlipNull(
            Float64Array.from(own, ({ value }) => value),
            limits.period_years,
            block,
            limits,
          ),
          claim: "below",
          minimum: limits.minimum_fall,
        };
  const run = unbrokenYears(values);
  const apart = values.filter((each) => !run.includes(each));
  const main = test(run, 1);
  const [first, last] = [run[0], run.at(-1)];
  if (main === null || first === undefined || last === undefined)
    return insufficientData(
      nation,
      words.say("few-years", { what: words.text(part), known: integer(run.length, "years"), needed: integer(2 * limits.period_years, "years") }),
      evidence,
      { ...asked, synthetic },
    );
  const judged = againstChance(main, limits);
  const line = (label: LocalText, other: ChanceTest | null): Choice => {
    if (other === null) return { label, value: null, null: null, verdict: "insufficient-data" };
    const { verdict, null: chance } = againstChance(other, limits);
    return { label, value: other.observed.observed, null: chance, verdict };
  };
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    value: main.observed.observed,
    comparison: { kind: "null", text: words.text("comparison"), first_value: first.value, last_value: last.value },
    baseline: words.text("baseline", { years: integer(limits.period_years, "years") }),
    choices: [line(words.text("pairs"), test(run, 2)), line(words.text("without-newest"), test(run.slice(0, -1), 1))],
    effectWords: (effect) => words.say("a-fall", { size: points(Math.abs(effect)) }),
    chart: {
      kind: "trend",
      title: words.text("chart"),
      years: values.map((each) => each.year),
      lines: [{ label: words.text(part), unit: "share", values: values.map(({ value }) => value) }],
      band: null,
      threshold: null,
    },
    statement: words.say("result", {
      first: year(first.year),
      last: year(last.year),
      what: words.text(part),
      before: readFrom(percent(first.value), table, first.rows),
      now: readFrom(percent(last.value), table, last.rows),
      years: integer(limits.period_years, "years"),
      change: points(main.observed.observed),
      chance: span(points(main.observed.p05), points(main.observed.p95)),
      p: probability(judged.null.p_value),
      outcome: words.say(judged.told),
      note: words.say(`note-${part}`),
      between: betweenEnds(run, limits.minimum_fall, "share", { table, of: (at) => run.find((each) => each.year === at)?.rows ?? [] }),
      apart:
        apart.length === 0
          ? []
          : [
              words.say("apart", {
                told: listed(apart.map(({ year: at, value, rows }) => words.say("in-year", { year: year(at), value: readFrom(percent(value), table, rows) }))),
              }),
            ],
    }),
  });
}

/** Of one unit, since only relations are asked for: the first in text order that is no share. */
function researchShares({ rows }: NonNullable<PublicBodies["performers"]>): readonly ShareYear[] {
  const [unit] = [...new Set(rows.map((row) => textOf(row, "unit") ?? ""))].filter((each) => unitOf(each).kind !== "share").sort(byCodePoint);
  const own = rows.filter((row) => (textOf(row, "unit") ?? "") === unit);
  return [...groupBy(own, (row) => numberOf(row, "year"))]
    .flatMap(([at, inYear]): ShareYear[] => {
      const of = (performed: string) => inYear.find((each) => textOf(each, "performed_by") === performed);
      const cells = [of("government"), of("total")] as const;
      const [part, all] = cells.map((row) => (row === undefined ? null : numberOf(row, "value"))) as [number | null, number | null];
      return at === null || part === null || all === null || all <= 0 ? [] : [{ year: at, value: part / all, rows: cells.flatMap((row) => row ?? []) }];
    })
    .toSorted((a, b) => a.year - b.year);
}

/** Printed in percent; a figure of a part of the territory, or of no single year, is none of the whole by year. */
function testingShares({ rows }: NonNullable<PublicBodies["facts"]>): readonly ShareYear[] {
  return rows
    .flatMap((row): ShareYear[] => {
      const [at, value] = [numberOf(row, "year"), numberOf(row, "value")];
      return textOf(row, "place") !== wholeTerritory || at === null || value === null ? [] : [{ year: at, value: value / 100, rows: [row] }];
    })
    .toSorted((a, b) => a.year - b.year);
}
