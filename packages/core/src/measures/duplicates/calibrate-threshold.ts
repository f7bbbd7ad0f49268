import { overlapSearch } from "@quoin/methods";
import { type PlantStrength, plantedCopies, sampledTexts, strengths } from "./planted-copies.ts";
import type { GramTable, TextCorpus } from "./text-corpus.ts";

/** What a threshold finds and what it takes for a copy, measured on copies planted in this data. */
export interface DuplicateCalibration {
  readonly threshold: number;
  readonly planted: number;
  /** Share of the planted copies whose original was found; null where none could be planted. */
  readonly recall: number | null;
  /** The same by the number of disguises that a copy wears. */
  readonly by_strength: readonly { readonly strength: PlantStrength; readonly planted: number; readonly recall: number | null }[];
  /** Of 1,000 texts that copy nothing (patchworks of four of the data), how many have a match all the same. */
  readonly false_alarms_per_1000: number | null;
  /** Of 1,000 texts of the data, how many have a match in it that is not equal word for word: sister projects, real near-copies and false alarms. */
  readonly near_texts_per_1000: number | null;
  readonly seed: number;
}

const mostPlanted = 600;
const mostUncopied = 1000;
const enoughPlanted = 12;
/** Where there is too little to calibrate on: about where the titles of 2,149 national projects lead. */
const fallbackThreshold = 0.7;
/** The threshold is the mean of the best scores of strangers that this many of a thousand reach, so that one text more or less hardly moves it. */
const [fewest, most] = [8, 10] as const;
/** Scores are looked for from the first, and from the second where too few strangers reach it; no threshold is lower. */
const searchedFrom = [0.7, 0.55] as const;

/**
 * Chooses the threshold at which 8 to 10 of 1,000 texts that copy nothing have a match all the same (the mean of their best scores there), or measures the one that was given:
 * what share of the planted copies it finds, by how well they are disguised.
 *
 * The texts of a register cannot serve as the texts that copy nothing: sister projects read alike, and are what the search is for.
 */
export function calibrateThreshold(texts: readonly string[], own: TextCorpus, table: GramTable, given: number | undefined, seed: number): DuplicateCalibration {
  const copies = plantedCopies(texts, mostPlanted, seed);
  const probes = table.probe(copies.map(({ text }) => text));
  const sampled = sampledTexts(texts, mostUncopied, seed + 2);
  const strangers = table.probe(patchworks(sampled.map((row) => texts[row] ?? "")));
  const registered = table.probe(sampled.map((row) => texts[row] ?? ""));
  const weight = table.weights();
  const scoresOf = (probed: TextCorpus, minimum: number) =>
    bestScores(
      overlapSearch(probed.sets, own.sets, weight, minimum, (probe, row) => own.plain[row] === probed.plain[probe]),
      sampled.length,
    );
  const strangerScores = (minimum: number) => scoresOf(strangers, minimum);
  const perThousand = (scores: Float64Array) =>
    sampled.length === 0 ? null : (1000 * scores.reduce((sum, score) => sum + (score >= threshold ? 1 : 0), 0)) / sampled.length;
  const threshold = given ?? (copies.length < enoughPlanted ? fallbackThreshold : chosenThreshold(strangerScores));
  const copyScores = bestScores(
    overlapSearch(probes.sets, own.sets, weight, threshold, (probe, row) => copies[probe]?.original !== row),
    copies.length,
  );
  const recallOf = (places: readonly number[]): number | null =>
    places.length === 0 ? null : places.filter((place) => (copyScores[place] ?? 0) >= threshold).length / places.length;
  const places = copies.map((_, place) => place);
  return {
    threshold,
    planted: copies.length,
    recall: recallOf(places),
    by_strength: strengths.map(({ strength }) => {
      const worn = places.filter((place) => copies[place]?.strength === strength);
      return { strength, planted: worn.length, recall: recallOf(worn) };
    }),
    false_alarms_per_1000: perThousand(strangerScores(threshold)),
    near_texts_per_1000: perThousand(scoresOf(registered, threshold)),
    seed,
  };
}

function chosenThreshold(strangerScores: (minimum: number) => Float64Array): number {
  const [high, low] = searchedFrom;
  const found = strangerScores(high);
  const last = Math.floor((most * found.length) / 1000);
  const sorted = (scores: Float64Array) => scores.toSorted((a, b) => b - a);
  const best = (sorted(found)[last] ?? 0) >= high ? sorted(found) : sorted(strangerScores(low));
  const at = best.slice(Math.floor((fewest * best.length) / 1000), last + 1);
  // Just above the mean: a text that scores exactly as much is no match.
  return Math.min(1, Math.max(low, at.reduce((sum, score) => sum + score, 0) / at.length + 1e-9));
}

const pieces = 4;

/** A quarter of each of four texts that follow one another, each from its place: as long as a text, about nothing. */
function patchworks(texts: readonly string[]): string[] {
  return texts.map((_, place) =>
    Array.from({ length: pieces }, (_piece, piece) => {
      const own = [...(texts[(place + piece) % texts.length] ?? "")];
      return own.slice(Math.floor((piece * own.length) / pieces), Math.floor(((piece + 1) * own.length) / pieces)).join("");
    }).join(""),
  );
}

function bestScores({ query, score }: { readonly query: Int32Array; readonly score: Float64Array }, queries: number): Float64Array {
  const best = new Float64Array(queries);
  query.forEach((q, place) => {
    best[q] = Math.max(best[q] ?? 0, score[place] ?? 0);
  });
  return best;
}
