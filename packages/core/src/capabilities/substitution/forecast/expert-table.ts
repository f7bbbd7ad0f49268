import { byCodePoint } from "@quoin/methods";
import { elementAt } from "../../../contract/assert-present.ts";
import type { CsvCell } from "../../../contract/csv-text.ts";
import type { SourceFile } from "../../../contract/fields.ts";
import { type Outcome, success } from "../../../contract/outcome.ts";
import type { Ports } from "../../../contract/ports.ts";
import { readKeyedTable } from "../../../evidence/files/keyed-table.ts";
import type { TableOptions } from "../../../evidence/files/table-reader.ts";
import { type Note, note } from "../../../language/note.ts";
import { forecastGroups, type PreparedEpisode } from "./back-test/forecast-episode.ts";

export const expertColumns = ["made_by", "made_in", "episode", "region", "technology", "target_year", "forecast", "observed", "error", "share_p50"] as const;

/** A published forecast of a share; region and technology are empty where it is of something else. */
export interface ExpertForecast {
  readonly madeBy: string;
  readonly madeIn: number;
  readonly episode: string;
  readonly region: string;
  readonly technology: string;
  readonly targetYear: number;
  readonly forecast: number;
}

export interface ReadExperts {
  readonly forecasts: readonly ExpertForecast[];
  readonly sha256: string;
}

/** Reads made_by, made_in, episode, region, technology, target_year, forecast; in text order of episode, region, technology, then by year made, target and author. */
export async function readExperts({ tables }: Pick<Ports, "tables">, file: SourceFile, options: TableOptions): Promise<Outcome<ReadExperts>> {
  const number = { missing: "keep", negative: "keep" } as const;
  const read = await readKeyedTable(tables, file, {
    keys: {},
    numbers: { made_in: { column: "made_in", ...number }, target_year: { column: "target_year", ...number }, forecast: { column: "forecast", ...number } },
    texts: { made_by: "made_by", episode: "episode", region: "region", technology: "technology" },
    repeats: "keep",
    options,
  });
  if (!read.ok) return read;
  const { numbers, texts, rowCount, decided } = read.value;
  const forecasts = Array.from(
    { length: rowCount },
    (_, row): ExpertForecast => ({
      madeBy: texts.made_by.text(row),
      madeIn: numbers.made_in[row]!,
      episode: texts.episode.text(row),
      region: texts.region.text(row),
      technology: texts.technology.text(row),
      targetYear: numbers.target_year[row]!,
      forecast: numbers.forecast[row]!,
    }),
  );
  forecasts.sort(
    (a, b) =>
      byCodePoint(a.episode, b.episode) ||
      byCodePoint(a.region, b.region) ||
      byCodePoint(a.technology, b.technology) ||
      byNumber(a.madeIn, b.madeIn) ||
      byNumber(a.targetYear, b.targetYear) ||
      byCodePoint(a.madeBy, b.madeBy) ||
      byNumber(a.forecast, b.forecast),
  );
  return success({ forecasts, sha256: decided.sha256 }, read.notes);
}

/**
 * Experts beside what happened and beside the method: error = forecast - observed, positive where too high;
 * `share_p50` is the median that the method gives for the same year from the rows up to the year in which the expert spoke.
 */
export function expertTable(prepared: readonly PreparedEpisode[], forecasts: readonly ExpertForecast[], file: string) {
  let unmatched = 0;
  const rows = forecasts.map((each): CsvCell[] => {
    const market = prepared.find(({ episode }) => episode.episode === each.episode && episode.region === each.region);
    const index = market?.episode.series.findIndex(({ technology }) => technology === each.technology) ?? -1;
    const series = market?.episode.series[index];
    const observed = series?.shares[series.years.indexOf(each.targetYear)] ?? null;
    if (observed === null) unmatched += 1;
    const own = [each.madeBy, each.madeIn, each.episode, each.region, each.technology, each.targetYear, each.forecast];
    return [...own, observed, observed === null ? null : each.forecast - observed, market === undefined ? null : medianFrom(market, index, each)];
  });
  const notes: Note[] = unmatched === 0 ? [] : [note("substitution.expert-unmatched", { count: unmatched, total: forecasts.length }, { file })];
  return { rows, notes };
}

function medianFrom(market: PreparedEpisode, index: number, { madeIn, targetYear }: ExpertForecast): number | null {
  for (const group of forecastGroups(market, madeIn)) {
    const place = group.members.findIndex((member) => member.index === index);
    const member = group.members[place];
    if (member !== undefined) return targetYear > member.lastYear ? elementAt(group.at(targetYear - member.lastYear), place).median : null;
  }
  return null;
}

/** Missing numbers last. */
function byNumber(a: number, b: number): number {
  return (Number.isNaN(a) ? 1 : 0) - (Number.isNaN(b) ? 1 : 0) || (a < b ? -1 : a > b ? 1 : 0);
}
