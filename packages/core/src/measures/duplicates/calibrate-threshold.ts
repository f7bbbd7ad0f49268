import { overlapSearch } from "@quoin/methods";
import { plantedCopies } from "./planted-copies.ts";
import type { GramTable, TextCorpus } from "./text-corpus.ts";

/** What a threshold finds and what it takes for a copy, measured on copies planted in this data. */
export interface DuplicateCalibration {
  readonly threshold: number;
  readonly planted: number;
  /** Share of the planted copies whose original was found; null where none could be planted. */
  readonly recall: number | null;
  /** Of 1,000 texts that nobody copied, how many have a match all the same. Texts that are equal word for word are no false alarm. */
  readonly false_alarms_per_1000: number | null;
  readonly seed: number;
}

const mostPlanted = 600;
const mostUncopied = 1000;
/** Where there is too little to calibrate on: between the scores of copies and of strangers in the titles of 2,149 national projects. */
const fallbackThreshold = 0.66;
const lowest = 0.3;

/**
 * Chooses the threshold at which recall minus the share of false alarms is largest (Youden's index) among 0.30, 0.31 … 0.95, the highest where several are,
 * or measures the one that was given.
 */
export function calibrateThreshold(texts: readonly string[], own: TextCorpus, table: GramTable, given: number | undefined, seed: number): DuplicateCalibration {
  const copies = plantedCopies(texts, mostPlanted, seed);
  const probes = table.probe(copies.map(({ text }) => text));
  const weight = table.weights();
  const copyScores = bestScores(
    overlapSearch(probes.sets, own.sets, weight, lowest, (probe, row) => copies[probe]?.original !== row),
    copies.length,
  );
  const strangers = copies.slice(0, mostUncopied).map(({ original }) => original);
  const sample = table.probe(strangers.map((row) => texts[row] ?? ""));
  const strangerScores = bestScores(
    overlapSearch(sample.sets, own.sets, weight, lowest, (probe, row) => own.plain[row] === sample.plain[probe]),
    strangers.length,
  );
  const recallAt = (threshold: number): number => share(copyScores, threshold);
  const falseAt = (threshold: number): number => share(strangerScores, threshold);
  const steps = Array.from({ length: 66 }, (_, step) => (30 + step) / 100);
  const best =
    copies.length < 12
      ? fallbackThreshold
      : steps.reduce((chosen, step) => (recallAt(step) - falseAt(step) >= recallAt(chosen) - falseAt(chosen) ? step : chosen), lowest);
  const threshold = given ?? best;
  return {
    threshold,
    planted: copies.length,
    recall: copies.length === 0 ? null : recallAt(threshold),
    false_alarms_per_1000: strangers.length === 0 ? null : 1000 * falseAt(threshold),
    seed,
  };
}

function bestScores({ query, score }: { readonly query: Int32Array; readonly score: Float64Array }, queries: number): Float64Array {
  const best = new Float64Array(queries);
  query.forEach((q, place) => {
    best[q] = Math.max(best[q] ?? 0, score[place] ?? 0);
  });
  return best;
}

function share(scores: Float64Array, threshold: number): number {
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + (score >= threshold ? 1 : 0), 0) / scores.length;
}
