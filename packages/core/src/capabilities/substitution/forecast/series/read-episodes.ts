import { byCodePoint } from "@quoin/methods";
import { elementAt, entryOf } from "../../../../contract/assert-present.ts";
import type { SourceFile } from "../../../../contract/fields.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import { fault, type Outcome, success } from "../../../../contract/outcome.ts";
import type { Ports } from "../../../../contract/ports.ts";
import { type KeyedTable, keyedTable } from "../../../../evidence/files/keyed-table.ts";
import { ListedFaults } from "../../../../evidence/files/listed-faults.ts";
import type { TableDecisions, TableOptions } from "../../../../evidence/files/table-reader.ts";
import { isInventedMark } from "../../../../evidence/roles/invented-rows.ts";
import { type Note, note } from "../../../../language/note.ts";
import { listedNames } from "../../../../measures/listed-names.ts";
import { missingRoles, type SeriesColumns, type SeriesRole, seriesColumns, usualColumns, usualName } from "./series-columns.ts";
import type { Episode, ShareFigure } from "./share-series.ts";
import { type AmountSeries, sharesOfAmounts } from "./shares-of-amounts.ts";

/** Above this a share is an error; between 100 and this it is rounding and read as 100. */
const highestShare = 100.5;

type SeriesTable = KeyedTable<"episode" | "technology" | "region" | "unit", "year" | "value", "published" | "synthetic">;

interface Row {
  readonly row: number;
  readonly episode: string;
  readonly region: string;
  readonly technology: string;
  readonly year: number;
  readonly value: number;
  readonly published: string | null;
  readonly synthetic: boolean;
}

export interface ReadEpisodes {
  /** In text order of episode, then region. */
  readonly episodes: readonly Episode[];
  readonly decided: TableDecisions;
}

/** How the numbers of a table without a column of units are meant. */
export type ValuesMeant = "percent" | "amounts";

/**
 * Reads market, technology, region, year, value and unit and makes shares of them; every fault with its place.
 *
 * @param named  `ROLE=COLUMN` texts, for a table whose columns are called otherwise; see `seriesColumns`. Without a column of markets, or regions, all rows are of one
 * @param meant  what the numbers are where no column says so
 */
export async function readEpisodes(
  { tables }: Pick<Ports, "tables">,
  file: SourceFile,
  options: TableOptions,
  named: readonly string[] = [],
  meant?: ValuesMeant,
): Promise<Outcome<ReadEpisodes>> {
  const raw = await tables.read(file, options);
  if (!raw.ok) return raw;
  const found = named.length === 0 && meant === undefined ? success(usualColumns) : seriesColumns(raw.value, named);
  if (!found.ok) return found;
  const usual = (role: SeriesRole) =>
    found.value[role] ??
    (found.value === usualColumns
      ? usualName(
          raw.value.columns.map(({ name }) => name),
          role,
        )
      : undefined);
  const columns: SeriesColumns = { ...found.value, published: usual("published"), synthetic: usual("synthetic") };
  const missing = missingRoles(columns);
  const head = { file: raw.value.file, line: raw.value.headerLine, column: 1 };
  const names = listedNames(raw.value.columns.map(({ name }) => name));
  if (missing.length > 0) return fault(missing.map((role) => note("substitution.no-role", { role, columns: names }, head)));
  if (columns.unit === undefined && meant === undefined) return fault(note("substitution.no-unit", {}, head));
  const read = keyedTable(raw.value, {
    keys: { episode: columns.episode, technology: columns.technology, region: columns.region, unit: columns.unit },
    numbers: { year: { column: columns.year ?? "", missing: "refuse", negative: "keep" }, value: { column: columns.value ?? "" } },
    texts: { published: columns.published, synthetic: columns.synthetic },
    repeats: "keep",
    options,
  });
  if (!read.ok) return read;
  const made = episodesOf(read.value, columns, meant);
  return made.ok ? success({ episodes: made.value, decided: read.value.decided }, [...raw.notes, ...read.notes, ...made.notes]) : made;
}

/** The pure half of `readEpisodes`. */
function episodesOf(table: SeriesTable, columns: SeriesColumns, meant: ValuesMeant | undefined): Outcome<Episode[]> {
  const at = (row: number, role: SeriesRole) => ({ file: table.file, line: table.line(row), column: table.place(columns[role] ?? "") });
  const text = (role: keyof SeriesTable["keys"], row: number) => {
    if (columns[role] === undefined) return role === "unit" ? (meant ?? "") : "";
    return elementAt(table.keys[role].texts, table.keys[role].codes[row]!);
  };
  const beside = (role: "published" | "synthetic", row: number) => {
    const cell = columns[role] === undefined ? "" : table.texts[role].text(row).trim();
    return cell === "" ? null : cell;
  };
  const rows = Array.from(
    { length: table.rowCount },
    (_, row): Row => ({
      row,
      episode: text("episode", row),
      region: text("region", row),
      technology: text("technology", row),
      year: table.numbers.year[row]!,
      value: table.numbers.value[row]!,
      published: beside("published", row),
      synthetic: isInventedMark(beside("synthetic", row)),
    }),
  );
  const faults = new ListedFaults();
  for (const { row, value } of rows)
    if (isShareUnit(text("unit", row)) && value > highestShare)
      faults.add("substitution.share-out-of-range", { text: String(value), unit: text("unit", row) }, at(row, "value"));
  const markets = [...groupBy(rows, ({ episode, region }) => JSON.stringify([episode, region])).values()].sort((a, b) =>
    byMarket(elementAt(a, 0), elementAt(b, 0)),
  );
  for (const market of markets) {
    const { row: firstRow, episode, region } = elementAt(market, 0);
    const first = text("unit", firstRow);
    for (const { row } of market)
      if (text("unit", row) !== first) faults.add("substitution.two-units", { episode, region, first, second: text("unit", row) }, at(row, "unit"));
    const seen = new Map<string, number>();
    for (const { row, technology, year } of market) {
      const key = JSON.stringify([technology, year]);
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, row);
      else faults.add("table.duplicate-key", { key: `${episode}, ${region}, ${technology}, ${year}`, first: table.line(earlier) }, at(row, "year"));
    }
  }
  if (faults.any) return fault(faults.notes());

  const notes: Note[] = [];
  const missing = rows.filter(({ value }) => Number.isNaN(value));
  if (missing.length > 0) notes.push(note("substitution.missing-values", { count: missing.length, names: namesOf(missing) }, { file: table.file }));
  const rounded = rows.filter(({ row, value }) => isShareUnit(text("unit", row)) && value > 100);
  if (rounded.length > 0) notes.push(note("substitution.rounded-share", { count: rounded.length, names: namesOf(rounded) }, { file: table.file }));
  const episodes = markets.flatMap((market) => {
    const known = market.filter(({ value }) => !Number.isNaN(value));
    return known.length === 0 ? [] : [episodeOf(known, text("unit", elementAt(known, 0).row), table.file, notes)].filter((each) => each !== null);
  });
  return success(episodes, notes);
}

function episodeOf(rows: readonly Row[], unit: string, file: string, notes: Note[]): Episode | null {
  const { episode, region } = elementAt(rows, 0);
  const synthetic = rows.some((row) => row.synthetic);
  const sortedRows = [...groupBy(rows, ({ technology }) => technology)]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([technology, own]) => ({ technology, sorted: own.toSorted((a, b) => a.year - b.year) }));
  const series = sortedRows.map(({ technology, sorted }): AmountSeries => {
    return { technology, years: Float64Array.from(sorted, ({ year }) => year), amounts: Float64Array.from(sorted, ({ value }) => value) };
  });
  if (isShareUnit(unit)) {
    const highest = Math.max(...rows.map(({ value }) => value));
    if (highest > 0 && highest <= 1) notes.push(note("substitution.fractions", { episode, region, unit, highest }, { file }));
    const shares = series.map(({ technology, years, amounts }) => ({ technology, years, shares: amounts.map((share) => Math.min(100, share)) }));
    const figures = sortedRows.map(({ sorted }) => sorted.map(({ year, row, published }): ShareFigure => ({ year, row: row + 1, published, quality: null })));
    return { episode, region, givenAsShares: true, series: shares, figures, synthetic };
  }
  if (series.length < 2) {
    notes.push(note("substitution.single-technology", { episode, region, unit }, { file }));
    return null;
  }
  const { years, shares, amounts, incompleteYears, emptyYears } = sharesOfAmounts(series);
  if (incompleteYears.length > 0)
    notes.push(note("substitution.incomplete-year", { episode, region, years: listedNames(incompleteYears.map(String)) }, { file }));
  if (emptyYears.length > 0) notes.push(note("substitution.empty-year", { episode, region, years: listedNames(emptyYears.map(String)) }, { file }));
  // A share is known once the last of the amounts of its year is; one that nobody dates leaves the share undated.
  const ofYear = groupBy(rows, ({ year }) => year);
  const knownIn = (year: number): ShareFigure => {
    const dates = entryOf(ofYear, year).map((row) => row.published);
    const published = dates.reduce((a, b) => (a === null || b === null ? null : byCodePoint(a, b) < 0 ? b : a));
    return { year, row: null, published: published ?? null, quality: null };
  };
  return {
    episode,
    region,
    givenAsShares: false,
    figures: series.map(() => Array.from(years, knownIn)),
    synthetic,
    series: series.map(({ technology }, index) => ({
      technology,
      years,
      shares: elementAt(shares, index),
      amounts: elementAt(amounts, index),
    })),
  };
}

function isShareUnit(unit: string): boolean {
  return unit.trim().toLowerCase().startsWith("percent");
}

function byMarket(a: Row, b: Row): number {
  return byCodePoint(a.episode, b.episode) || byCodePoint(a.region, b.region);
}

function namesOf(rows: readonly Row[]): string {
  return listedNames([...new Set(rows.map(({ episode, region, technology }) => `${episode} / ${region} / ${technology}`))].sort(byCodePoint));
}
