import { readFileSync } from "node:fs";
import { readEpisodes } from "../../packages/core/src/capabilities/substitution/forecast/series/read-episodes.ts";
import type { Episode } from "../../packages/core/src/capabilities/substitution/forecast/series/share-series.ts";
import { tableReader } from "../../packages/engines/src/index.ts";
import { familyOf } from "./families.ts";

/** A market of the reference class with the family that is held out together with it. */
export interface ReferenceEpisode {
  readonly family: string;
  readonly episode: Episode;
}

/** The markets of files of the measure, and the hash of each file. */
export async function referenceEpisodes(
  paths: readonly string[],
): Promise<{ readonly episodes: readonly ReferenceEpisode[]; readonly sha256: readonly string[] }> {
  const read = await Promise.all(
    paths.map(async (path) => {
      const own = await readEpisodes({ tables: tableReader }, { name: path, path, bytes: async () => readFileSync(path) }, {});
      if (!own.ok) throw new Error(JSON.stringify(own.notes));
      return own.value;
    }),
  );
  return {
    episodes: read.flatMap(({ episodes }) => episodes.map((episode) => ({ family: familyOf(episode.episode), episode }))),
    sha256: read.map(({ decided }) => decided.sha256),
  };
}
