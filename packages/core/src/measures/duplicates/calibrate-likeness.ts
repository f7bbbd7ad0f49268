import { overlapSearch } from "@quoin/methods";
import { bestScores } from "./best-scores.ts";
import { patchworks } from "./patchworks.ts";
import { sampledTexts } from "./planted-copies.ts";
import { smoothedRank } from "./smoothed-rank.ts";
import type { GramTable, TextCorpus } from "./text-corpus.ts";

const mostUncopied = 1000;
const enoughTexts = 12;
/** Where there is too little to calibrate on: about where the titles of 2,149 national projects lead. */
const fallbackThreshold = 0.6;
/** The threshold is the best score that `allowed` of a thousand strangers reach, smoothed over `reach` ranks (of a thousand) on both sides. */
const [allowed, reach] = [0.006, 0.006] as const;
/** Scores are looked for from the first, and from the second where too few strangers reach it; no threshold is lower. */
const searchedFrom = [0.7, 0.55] as const;

/**
 * The likeness from which two texts are about the same: that which about 6 of 1,000 texts that are about nothing reach all the same (10 are allowed; samples differ).
 *
 * The texts of a register cannot serve as the texts that resemble nothing: sister projects read alike, and are what the search is for.
 */
export function calibrateLikeness(texts: readonly string[], own: TextCorpus, table: GramTable, seed: number): number {
  const sampled = sampledTexts(texts, mostUncopied, seed + 2);
  if (sampled.length < enoughTexts) return fallbackThreshold;
  const strangers = table.probe(patchworks(sampled.map((row) => texts[row] ?? "")));
  const weight = table.weights();
  const scores = (minimum: number) =>
    bestScores(
      overlapSearch(strangers.sets, own.sets, weight, minimum, (probe, row) => own.plain[row] === strangers.plain[probe]),
      strangers.plain.length,
    ).sort((a, b) => b - a);
  const [high, low] = searchedFrom;
  const found = scores(high);
  const last = Math.ceil((allowed + reach) * found.length);
  const best = (found[last] ?? 0) >= high ? found : scores(low);
  // Just above the mean: a text that scores exactly as much is no match.
  return Math.min(1, Math.max(low, (smoothedRank(best, allowed, reach) ?? low) + 1e-9));
}
