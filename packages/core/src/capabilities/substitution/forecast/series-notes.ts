import { elementAt } from "../../../contract/assert-present.ts";
import { type Note, note } from "../../../language/note.ts";
import { listedNames } from "../../../measures/listed-names.ts";
import type { PreparedEpisode } from "./back-test/forecast-episode.ts";
import { seriesName } from "./series/share-series.ts";
import { isCompleteAt } from "./series/share-sums.ts";

/** What should be known about the series themselves: sets that are not complete, and series too short to say anything. */
export function seriesNotes(prepared: readonly PreparedEpisode[], file: string): Note[] {
  const open = prepared.flatMap(({ episode, sums }) => {
    const last = sums.years.length - 1;
    if (episode.series.length < 2 || isCompleteAt(sums, last)) return [];
    const [low, high] = [elementAt(sums.low, last), elementAt(sums.high, last)];
    return [note("substitution.not-complete", { episode: episode.episode, region: episode.region, low: rounded(low), high: rounded(high) }, { file })];
  });
  const short = prepared.flatMap(({ episode }) => episode.series.filter(({ years }) => years.length < 2).map((series) => seriesName(episode, series)));
  return short.length === 0 ? open : [...open, note("substitution.too-short", { names: listedNames(short) }, { file })];
}

function rounded(sum: number): string {
  return String(Math.round(sum * 10) / 10);
}
