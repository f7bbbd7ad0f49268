import { elementAt, entryOf } from "../../contract/assert-present.ts";
import type { Query } from "./derivation-engine.ts";
import { type DerivedSum, sumValue } from "./exact-sums.ts";
import { equal, isNumberText, type JoinedLookup, numberOf, type QueryColumn, type QueryTable, repeatedKeys, textOf } from "./row-source.ts";
import { allOf, joined, named, nothing, sql, value, whole } from "./sql.ts";

/** A figure of counted groups. */
export type CountedFigure = { readonly is: "rows" } | { readonly is: "distinct"; readonly column: QueryColumn } | ({ readonly is: "sum" } & DerivedSum);

const k = (index: number): Query => named(`k${index}`);
const f = (index: number): Query => named(`f${index}`);
const as = (columns: readonly Query[], name: (index: number) => Query): Query[] => columns.map((column, index) => sql`${column} AS ${name(index)}`);
const places = (columns: readonly unknown[], name: (index: number) => Query): Query[] => columns.map((_, index) => name(index));
/** A key as it is printed and ordered: text, the missing one as the empty text, which comes first. */
const printed = (columns: readonly QueryColumn[], name: (index: number) => Query): Query[] =>
  columns.map(({ kind }, index) => sql`coalesce(${textOf({ sql: name(index), kind })}, '')`);
const grouped = (columns: readonly Query[]): Query => (columns.length === 0 ? sql` HAVING count(*) > 0` : sql` GROUP BY ${columns}`);
const ordered = (columns: number): Query =>
  columns === 0 ? nothing : sql` ORDER BY ${Array.from({ length: columns }, (_, index) => sql`${whole(index + 1)} NULLS FIRST`)}`;

/**
 * Everything that is asked of an engine, written once in what DuckDB and Spark SQL share: names without quotes, `STRING`, `NULLS FIRST` said, values in places,
 * `regexp_extract`, `percentile_cont … WITHIN GROUP`, no order inside an aggregate. Texts come as STRING, counts as BIGINT, decimals as STRING.
 */
export const namedQueries = {
  /** How many rows a table has. */
  rowsRead: ({ from }: QueryTable): Query => sql`SELECT count(*) FROM ${from}`,

  /** A key that a lookup has twice and that a row of ours asks for, with how many rows do. */
  lookupRepeated: (rows: QueryTable, lookup: JoinedLookup): Query => {
    const { on, other } = lookup;
    const mine = on.map(([left]) => entryOf(rows.columns, left));
    const pairs = on.map(([, theirs], index) =>
      equal({ ...elementAt(mine, index), sql: named(`r.m${index}`) }, { ...entryOf(other.columns, theirs), sql: named(`d.k${index}`) }),
    );
    const columns = as(
      mine.map((column) => column.sql),
      (index) => named(`m${index}`),
    );
    const told = mine.map((column, index) => textOf({ ...column, sql: named(`r.m${index}`) }));
    return sql`SELECT ${told}, count(*) FROM (SELECT ${columns} FROM ${rows.from}) AS r JOIN (${repeatedKeys(lookup)}) AS d ON ${allOf(pairs)} GROUP BY ${told}${ordered(on.length)} LIMIT 1`;
  },

  /** Rows for which a lookup finds nothing; `looked` has the rows joined, all kept. */
  lookupUnmatched: (looked: QueryTable, place: number): Query => sql`SELECT count(*) FROM ${looked.from} WHERE NOT ${named(`f${place}`)}`,

  /** Cells of a column that should be numbers and are none, with one of them. */
  notNumbers: ({ from }: QueryTable, column: QueryColumn, markers: readonly string[]): Query =>
    sql`SELECT count(*), min(${column.sql}) FROM ${from} WHERE ${column.sql} IS NOT NULL AND NOT ${isNumberText(column)} AND trim(${column.sql}) NOT IN (${markers.map(value)})`,

  /** Most digits behind and before the point of the numbers of a column, exponents counted in. */
  digits: ({ from }: QueryTable, column: QueryColumn): Query => {
    const part = (pattern: string): Query => sql`regexp_extract(trim(${column.sql}), ${value(pattern)}, 1)`;
    const exponent = sql`coalesce(try_cast(${part("[eE]([+-]?[0-9]+)$")} AS INT), 0)`;
    return sql`SELECT coalesce(max(length(${part("[.]([0-9]*)")}) - ${exponent}), 0), coalesce(max(length(${part("^[+-]?0*([0-9]*)")}) + ${exponent}), 0) FROM ${from} WHERE ${isNumberText(column)}`;
  },

  /** One where any row is marked as invented, else 0; the first that is found ends the search. */
  invented: ({ from }: QueryTable, column: QueryColumn, marks: readonly string[]): Query =>
    sql`SELECT count(*) FROM (SELECT 1 AS one FROM ${from} WHERE lower(${textOf(column)}) IN (${marks.map(value)}) LIMIT 1) AS x`,

  /** Rows whose cell of a column is missing. */
  missing: ({ from }: QueryTable, column: QueryColumn): Query => sql`SELECT count(*) FROM ${from} WHERE ${column.sql} IS NULL`,

  /** First and last time of a panel, and one that is no whole year. */
  years: ({ from }: QueryTable, time: QueryColumn): Query => {
    const text = textOf(time);
    const isYear = sql`regexp_extract(${text}, '^-?[0-9]{1,6}$', 0) <> ''`;
    return sql`SELECT min(CASE WHEN ${isYear} THEN try_cast(${text} AS BIGINT) END), max(CASE WHEN ${isYear} THEN try_cast(${text} AS BIGINT) END), min(CASE WHEN ${text} IS NOT NULL AND NOT ${isYear} THEN ${text} END), count(*) FILTER (WHERE ${text} IS NULL) FROM ${from}`;
  },

  /** Rows, sums and distincts by keys. */
  count: ({ from }: QueryTable, keys: readonly QueryColumn[], figures: readonly CountedFigure[]): Query => {
    const counted = figures.map((figure) => {
      if (figure.is === "rows") return sql`count(*)`;
      return figure.is === "distinct" ? sql`count(DISTINCT ${figure.column.sql})` : sql`CAST(sum(${sumValue(figure)}) AS STRING)`;
    });
    const own = keys.map((key) => key.sql);
    return sql`SELECT ${[...printed(keys, k), ...places(figures, f)]} FROM (SELECT ${[...as(own, k), ...as(counted, f)]} FROM ${from}${grouped(own)}) AS g${ordered(keys.length)}`;
  },

  /** Values of one combination of a unit that differ where they may not: `clash` columns are compared as they stand. */
  clash: ({ from }: QueryTable, combination: readonly QueryColumn[], one: Query): Query => {
    const own = combination.map((column) => column.sql);
    return sql`SELECT ${printed(combination, k)}, a, b FROM (SELECT ${as(own, k)}, CAST(min(${one}) AS STRING) AS a, CAST(max(${one}) AS STRING) AS b FROM ${from} GROUP BY ${own} HAVING min(${one}) <> max(${one})) AS g${ordered(combination.length)} LIMIT 1`;
  },

  /** Counts and sums by keys and by n, the number of combinations of a unit; a combination counts once. */
  countFractional: (
    { from }: QueryTable,
    { unit, over, keys, sums }: { unit: QueryColumn; over: readonly QueryColumn[]; keys: readonly QueryColumn[]; sums: readonly DerivedSum[] },
  ): Query => {
    const combination = [unit, ...over].map((column) => column.sql);
    const once = [...keys.map((key) => sql`min(${key.sql})`), ...sums.map((sum) => sql`max(${sumValue(sum)})`)];
    const names = [...places(keys, k), ...places(sums, f)];
    const combinations = sql`SELECT ${unit.sql} AS u, ${once.length === 0 ? sql`1 AS one` : once.map((each, index) => sql`${each} AS ${elementAt(names, index)}`)} FROM ${from} GROUP BY ${combination}`;
    const sized = sql`SELECT ${names.length === 0 ? sql`1 AS one` : names}, count(*) OVER (PARTITION BY u) AS n FROM (${combinations}) AS c`;
    const own = places(keys, k);
    const added = places(sums, f).map((each) => sql`CAST(sum(${each}) AS STRING)`);
    return sql`SELECT ${[...printed(keys, k), sql`n`, sql`count(*) AS m`, ...added]} FROM (${sized}) AS s GROUP BY ${[...own, sql`n`]}${ordered(keys.length + 1)}`;
  },

  /** The unit with the most ends, and how many pairs there are in all. */
  largestUnit: ({ from }: QueryTable, unit: QueryColumn, end: QueryColumn): Query =>
    sql`SELECT max(n), coalesce(sum(CAST(n AS DOUBLE) * (n - 1) / 2), 0) FROM (SELECT count(*) AS n FROM (SELECT DISTINCT ${unit.sql} AS u, ${end.sql} AS e FROM ${from} WHERE ${unit.sql} IS NOT NULL AND ${end.sql} IS NOT NULL) AS d GROUP BY u) AS s`,

  /** Pairs of ends that share a unit, by n, the number of ends of the unit (0 where all weigh alike). */
  links: ({ from }: QueryTable, unit: QueryColumn, end: QueryColumn, weighs: "whole" | "fractional", least: number): Query => {
    const ends = sql`SELECT DISTINCT ${unit.sql} AS u, ${textOf(end)} AS e FROM ${from} WHERE ${unit.sql} IS NOT NULL AND ${end.sql} IS NOT NULL`;
    const n = weighs === "whole" ? sql`CAST(0 AS BIGINT)` : sql`count(*) OVER (PARTITION BY u)`;
    const enough = weighs === "whole" && least > 1 ? sql` HAVING count(*) >= ${value(least)}` : nothing;
    return sql`WITH sized AS (SELECT u, e, ${n} AS n FROM (${ends}) AS d) SELECT a.e, b.e, a.n, count(*) AS m FROM sized AS a JOIN sized AS b ON a.u = b.u AND a.e < b.e GROUP BY a.e, b.e, a.n${enough}${ordered(3)}`;
  },

  /** Of each technology: its units that are cited, and the citations that count. */
  cited: (parts: CitationParts): Query => sql`${counted(parts)} SELECT t, count(DISTINCT p), count(*) FROM counted GROUP BY t${ordered(1)}`,

  /** Citations by technology cited, technology citing, and the number of technologies of the citing unit. */
  citations: (parts: CitationParts): Query =>
    sql`${counted(parts)} SELECT counted.t, sized.t, sized.n, count(*) FROM counted JOIN sized ON counted.q = sized.u GROUP BY counted.t, sized.t, sized.n${ordered(3)}`,

  /** First and last time of each unit, and at how many times it is there. */
  transitions: ({ from }: QueryTable, keys: readonly QueryColumn[], unit: QueryColumn, time: QueryColumn): Query => {
    const all = [...keys, unit];
    const own = all.map((column) => column.sql);
    const text = textOf(time);
    return sql`SELECT ${printed(all, k)}, coalesce(a, ''), coalesce(b, ''), n FROM (SELECT ${as(own, k)}, min(${text}) AS a, max(${text}) AS b, count(DISTINCT ${text}) AS n FROM ${from} GROUP BY ${own}) AS g${ordered(all.length)}`;
  },

  /** Exact percentiles by keys, between two values by a straight line. */
  quantiles: ({ from }: QueryTable, keys: readonly QueryColumn[], of: QueryColumn, at: readonly string[]): Query => {
    const own = keys.map((key) => key.sql);
    const number = [...as(own, k), sql`${numberOf(of)} AS v`];
    const each = at.map((share) => sql`percentile_cont(${plainDecimal(share)}) WITHIN GROUP (ORDER BY v)`);
    const figures = [sql`count(v)`, ...each];
    return sql`SELECT ${[...printed(keys, k), ...places(figures, f)]} FROM (SELECT ${[...places(keys, k), ...as(figures, f)]} FROM (SELECT ${number} FROM ${from}) AS x${grouped(places(keys, k))}) AS g${ordered(keys.length)}`;
  },
} as const;

/** What citations are counted over. */
export interface CitationParts {
  readonly rows: QueryTable;
  readonly unit: QueryColumn;
  readonly technology: QueryColumn;
  readonly cites: QueryTable;
  readonly citing: QueryColumn;
  readonly cited: QueryColumn;
  /** Leaves out citations inside one technology, and with an owner those between units of one owner. */
  readonly without: "nothing" | "own";
  readonly owner: QueryColumn | null;
}

/** `sized`: units with their technologies; `counted`: citing unit q, cited unit p, technology t of p, each pair once. */
function counted({ rows, unit, technology, cites, citing, cited, without, owner }: CitationParts): Query {
  const isWhole = [unit, citing, cited].every(({ kind }) => kind === "integer");
  const id = (column: QueryColumn): Query => (isWhole ? column.sql : textOf(column));
  const units = sql`SELECT DISTINCT ${id(unit)} AS u, ${textOf(technology)} AS t FROM ${rows.from} WHERE ${unit.sql} IS NOT NULL AND ${technology.sql} IS NOT NULL`;
  const pairs = sql`SELECT DISTINCT ${id(citing)} AS q, ${id(cited)} AS p FROM ${cites.from} WHERE ${citing.sql} IS NOT NULL AND ${cited.sql} IS NOT NULL`;
  const inside = sql`NOT EXISTS (SELECT 1 FROM sized AS own WHERE own.u = pairs.q AND own.t = sized.t)`;
  const owned =
    owner === null
      ? nothing
      : sql`, owners AS (SELECT DISTINCT ${id(unit)} AS u, ${textOf(owner)} AS o FROM ${rows.from} WHERE ${unit.sql} IS NOT NULL AND ${owner.sql} IS NOT NULL), related AS (SELECT DISTINCT pairs.q AS q, pairs.p AS p FROM pairs JOIN owners AS a ON a.u = pairs.q JOIN owners AS b ON b.u = pairs.p AND a.o = b.o)`;
  const unrelated = sql`NOT EXISTS (SELECT 1 FROM related WHERE related.q = pairs.q AND related.p = pairs.p)`;
  const conditions = [
    sql`EXISTS (SELECT 1 FROM sized AS known WHERE known.u = pairs.q)`,
    ...(without === "own" ? [inside, ...(owner === null ? [] : [unrelated])] : []),
  ];
  return sql`WITH sized AS (SELECT u, t, count(*) OVER (PARTITION BY u) AS n FROM (${units}) AS d), pairs AS (${pairs})${without === "own" ? owned : nothing}, counted AS (SELECT pairs.q AS q, pairs.p AS p, sized.t AS t FROM pairs JOIN sized ON pairs.p = sized.u WHERE ${joined(conditions, " AND ")})`;
}

/** A share from 0 to 1 as a constant: what an engine asks of a percentile. */
function plainDecimal(text: string): Query {
  if (!/^[01](\.[0-9]+)?$/.test(text)) throw new RangeError(`plainDecimal: '${text}'`);
  return { text, values: [] };
}
