import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import { benchmarkDraft, meanOf, medianOf, type Way } from "../../../../diagnosis/benchmark/benchmark-draft.ts";
import { economyName } from "../../../../diagnosis/benchmark/economy-name.ts";
import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import { type FindingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { Placebo } from "../../../../diagnosis/verdict/placebo.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import { firstRepeatedKey, type GatheredTable, numberOf, type TableWith, textOf, textUnder } from "../../../../evidence/roles/gathered-table.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import { integer, listed, percent, verbatim, years } from "../../../../language/statement/values.ts";
import { unitOf } from "../../../../language/unit-words/unit-of.ts";
import type { researchPayersFacts } from "./research-payers.ts";
import { researchPayersWords as words } from "./research-payers.words.ts";

type PayersTable = TableWith<"geo" | "performed_by" | "funded_by" | "unit", "year" | "value">;
type ActivitiesTable = TableWith<"geo" | "performed_by" | "activity", "year" | "value">;

export interface ResearchPayers {
  /** Null where no table plays the role. */
  readonly payers: PayersTable | null;
  readonly activities: ActivitiesTable | null;
}

type Limits = LimitsOf<typeof researchPayersFacts>;

/** One cell of a table of R&D: of whom, when, what. */
interface Cell {
  readonly geo: string;
  readonly year: number;
  readonly performed: string;
  /** Who paid, or of what kind it is. */
  readonly column: string;
  readonly value: number;
  readonly row: EvidenceRow;
}

interface Part {
  readonly part: "state" | "abroad" | "firms-state" | "institutes-state" | "institutes-firms" | "institutes-research";
  readonly performed: string;
  readonly column: string;
  /** What is not of the column instead of what is. */
  readonly isRest?: true;
  readonly bearsOn: readonly string[];
}

const byPayer: readonly Part[] = [
  { part: "state", performed: "total", column: "government", bearsOn: ["M1.5"] },
  { part: "abroad", performed: "total", column: "abroad", bearsOn: ["M5.4"] },
  { part: "firms-state", performed: "business", column: "government", bearsOn: ["M1.T3"] },
  { part: "institutes-state", performed: "government", column: "government", bearsOn: ["M3.4"] },
  { part: "institutes-firms", performed: "government", column: "business", bearsOn: ["M3.2"] },
];
const byActivity: Part = { part: "institutes-research", performed: "government", column: "experimental_development", isRest: true, bearsOn: ["M3.3"] };

/** A table as its cells, whatever its second column is called. */
interface Told {
  readonly role: string;
  readonly key: readonly string[];
  readonly table: GatheredTable | null;
  readonly cells: readonly Cell[];
}

export function judgeResearchPayers({ payers, activities }: ResearchPayers, limits: Limits): FindingDraft[] {
  const paid: Told = {
    role: "research_by_payer",
    key: ["geo", "year", "performed_by", "funded_by", "unit"],
    table: payers,
    cells: payers === null ? [] : payerCells(payers),
  };
  const done: Told = {
    role: "research_by_activity",
    key: ["geo", "year", "performed_by", "activity"],
    table: activities,
    cells: activities === null ? [] : activityCells(activities),
  };
  return [...byPayer.map((part) => partDraft(part, paid, limits)), partDraft(byActivity, done, limits)];
}

function partDraft({ part, performed, column, isRest, bearsOn }: Part, { role, key, table, cells }: Told, limits: Limits): FindingDraft {
  const about = { part, question: words.text(`question-${part}`), bearsOn };
  if (table === null) return insufficientData(nation, words.say("no-table", { table: verbatim(role) }), [], about);
  const repeated = firstRepeatedKey(table.rows, key);
  if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...about };
  const byEconomy = groupBy(
    cells.filter((cell) => cell.performed === performed && ["total", column].includes(cell.column)),
    ({ geo }) => geo,
  );
  const sharesOf = (geo: string): readonly ShareYear[] => shareYears(byEconomy.get(geo) ?? [], column, isRest === true);
  // A table of the office may keep its own rows under the name of the whole.
  const own = sharesOf(byEconomy.has(limits.country) ? limits.country : wholeTerritory);
  const newest = own.at(-1)?.year ?? Number.NaN;
  const known = limits.comparators.flatMap((geo) => {
    const value = newestMean(
      sharesOf(geo).filter(({ year }) => year <= newest),
      limits.period_years,
    );
    return value === null ? [] : [{ geo, value }];
  });
  const value = newestMean(own, limits.period_years);
  const limitOf = (at: number, ...without: readonly string[]): number | null => {
    const figures = known.filter(({ geo }) => !without.includes(geo)).map((each) => each.value);
    const middle = figures.length < 2 ? null : medianOf(figures);
    return middle === null ? null : at * middle;
  };
  // Each comparator in the country's place, held against the other ones; the country itself is who is asked about.
  const placeboOf = (at: number, ...without: readonly string[]): Placebo => {
    const tried = known.filter(({ geo }) => !without.includes(geo));
    return {
      subjects: tried.map(({ geo }) => geo),
      called: tried.flatMap((each) => {
        const limit = limitOf(at, each.geo, ...without);
        return limit !== null && each.value < limit ? [each.geo] : [];
      }),
    };
  };
  const factor = percent(limits.factor, 0);
  const limit = limitOf(limits.factor);
  const placebo = placeboOf(limits.factor);
  const ways: [Way, ...Way[]] = [
    { label: words.text("baseline", { years: integer(limits.period_years, "years"), factor }), value, limit },
    ...[limits.factor - limits.factor_tolerance, limits.factor + limits.factor_tolerance].map((other) => ({
      label: words.text("factor", { factor: percent(other, 0) }),
      value,
      limit: limitOf(other),
      placebo: placeboOf(other),
      moves: { threshold: "factor", to: other },
    })),
    ...known.map(({ geo }) => ({
      label: words.text("without", { geo: economyName(geo) }),
      value,
      limit: limitOf(limits.factor, geo),
      placebo: placeboOf(limits.factor, geo),
    })),
    // Another figure of the country against the limit of the first way, which calls whom it calls there.
    { label: words.text("newest"), value: own.at(-1)?.share ?? null, limit, placebo },
  ];
  const from = own.at(-limits.period_years)?.year ?? newest;
  // Of each economy the cells of its newest years that count, as its own mean takes them.
  const rowsOf = (economies: readonly string[]) =>
    economies.flatMap((geo) => {
      const years = new Set(
        sharesOf(geo)
          .filter(({ year }) => year <= newest)
          .slice(-limits.period_years)
          .map(({ year }) => year),
      );
      return (byEconomy.get(geo) ?? []).flatMap((cell) => (years.has(cell.year) ? [cell.row] : []));
    });
  return benchmarkDraft({
    ...about,
    measure: "ratio.paid-share-of-rd",
    unit: "share of R&D spending",
    claim: "below",
    placebo,
    ways,
    comparison: words.text("comparison", { factor, geos: listed(known.map(({ geo }) => economyName(geo))) }),
    tables: [{ table, rows: table.rows.filter((row) => textUnder(row, "performed_by") === performed) }],
    ...(value === null ? {} : { years: { from, to: newest } }),
    found: words.say("found", {
      years: years(from, newest),
      what: words.say(part, { share: readFrom(percent(value ?? 0), table, rowsOf([byEconomy.has(limits.country) ? limits.country : wholeTerritory])) }),
      factor,
      limit: readFrom(percent(limit ?? 0), table, rowsOf(known.map(({ geo }) => geo))),
    }),
    missing: words.say("missing", {
      own: integer(own.length, "years"),
      country: economyName(limits.country),
      known: integer(known.length, "economies"),
      all: integer(limits.comparators.length, "economies"),
      needed: integer(limits.period_years, "years"),
    }),
    limit: words.text("limit", { factor, limit: percent(limit ?? 0) }),
    outcome: { confirmed: words.text("confirmed"), "not-supported": words.text("not-supported") },
  });
}

interface ShareYear {
  readonly year: number;
  readonly share: number;
}

function shareYears(cells: readonly Cell[], column: string, isRest: boolean): readonly ShareYear[] {
  return [...groupBy(cells, ({ year }) => year)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, own]) => {
      const [all, part] = [own.find((cell) => cell.column === "total")?.value, own.find((cell) => cell.column === column)?.value];
      return all === undefined || part === undefined || all <= 0 ? [] : [{ year, share: isRest ? 1 - part / all : part / all }];
    });
}

function newestMean(shares: readonly ShareYear[], length: number): number | null {
  return shares.length < length ? null : meanOf(shares.slice(-length).map(({ share }) => share));
}

/** The rows of one unit, since only their relations are asked for: the first in text order that is no share. */
function payerCells({ rows }: PayersTable): readonly Cell[] {
  const [unit] = [...new Set(rows.map((row) => textOf(row, "unit") ?? ""))].filter((each) => unitOf(each).kind !== "share").sort(byCodePoint);
  return rows.flatMap((row) => ((textOf(row, "unit") ?? "") === unit ? cell(row, textOf(row, "funded_by")) : []));
}

function activityCells({ rows }: ActivitiesTable): readonly Cell[] {
  return rows.flatMap((row) => cell(row, textOf(row, "activity")));
}

function cell(row: TableWith<"geo" | "performed_by", "year" | "value">["rows"][number], column: string | null): readonly Cell[] {
  const [geo, year, performed, value] = [textOf(row, "geo"), numberOf(row, "year"), textOf(row, "performed_by"), numberOf(row, "value")];
  return geo === null || year === null || performed === null || column === null || value === null ? [] : [{ geo, year, performed, column, value, row }];
}
