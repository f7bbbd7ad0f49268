import { fault, type Outcome, success } from "../../../../contract/outcome.ts";
import { note } from "../../../../language/note.ts";
import { listedNames } from "../../../../measures/listed-names.ts";
import type { Episode } from "./share-series.ts";

/** The episodes of a name and of a region; a name that the file has not is a fault. */
export function selectedEpisodes(
  episodes: readonly Episode[],
  { episode, region }: { readonly episode?: string | undefined; readonly region?: string | undefined },
  file: string,
): Outcome<readonly Episode[]> {
  const named = episode === undefined ? episodes : episodes.filter((each) => each.episode === episode);
  if (episode !== undefined && named.length === 0)
    return unknown(
      "episode",
      "替代过程",
      episode,
      episodes.map((each) => each.episode),
      file,
    );
  const placed = region === undefined ? named : named.filter((each) => each.region === region);
  if (region !== undefined && placed.length === 0)
    return unknown(
      "region",
      "地区",
      region,
      named.map((each) => each.region),
      file,
    );
  return success(placed);
}

function unknown(what: string, what_zh: string, name: string, all: readonly string[], file: string): Outcome<never> {
  return fault(note("substitution.unknown-selection", { what, what_zh, name, known: listedNames([...new Set(all)]) }, { file, line: 1, column: 1 }));
}
