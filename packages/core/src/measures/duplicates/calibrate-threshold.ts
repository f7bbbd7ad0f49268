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
const fallbackThreshold = 0.6;
/**
 * The threshold is the best score that `allowed` of a thousand strangers reach: the mean of the scores about that rank, weights falling smoothly to 0 at `reach` ranks (of a thousand) on both sides,
 * so that neither one text more nor one score more moves it by much.
 */
const [allowed, reach] = [6, 6] as const;
/** Scores are looked for from the first, and from the second where too few strangers reach it; no threshold is lower. */
const searchedFrom = [0.7, 0.55] as const;

/**
 * Chooses the threshold that about 6 of 1,000 texts that copy nothing reach all the same (10 are allowed; samples differ), or measures the one that was given:
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
      probed.plain.length,
    );
  const strangerScores = (minimum: number) => scoresOf(strangers, minimum);
  const perThousand = (scores: Float64Array) =>
    scores.length === 0 ? null : (1000 * scores.reduce((sum, score) => sum + (score >= threshold ? 1 : 0), 0)) / scores.length;
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
  const sorted = (scores: Float64Array) => scores.toSorted((a, b) => b - a);
  const last = Math.ceil(((allowed + reach) * found.length) / 1000);
  const best = (sorted(found)[last] ?? 0) >= high ? sorted(found) : sorted(strangerScores(low));
  let [sum, total] = [0, 0];
  best.slice(0, last + 1).forEach((score, place) => {
    const off = ((1000 * (place + 0.5)) / best.length - allowed) / reach;
    const weight = Math.max(0, 1 - off * off) ** 2;
    sum += weight * score;
    total += weight;
  });
  // Just above the mean: a text that scores exactly as much is no match.
  return Math.min(1, Math.max(low, total > 0 ? sum / total + 1e-9 : low));
}

/**
 * Of as many texts a stranger is patched together, by whether its first has an even length, so that a text more or less leaves the others as they are.
 * Patchworks of quarters are a little nearer to the texts than real strangers are, those of fifths a little farther.
 */
const pieces = [4, 5] as const;

/** Of fewer texts than are sampled at most, so many rounds of patchworks are made that one of them hardly moves the threshold. */
const mostStrangers = 2 * mostUncopied - 1;

/** A part of each of four or five texts, each from its place: as long as a text, about nothing. In each round the texts lie one step farther from each other. */
function patchworks(texts: readonly string[]): string[] {
  const rounds = Math.max(1, Math.floor(mostStrangers / Math.max(1, texts.length)));
  return Array.from({ length: rounds }, (_round, round) =>
    texts.map((first, place) => {
      const count = pieces[first.length % pieces.length] ?? pieces[0];
      return Array.from({ length: count }, (_piece, piece) => {
        const own = [...(texts[(place + piece * (round + 1)) % texts.length] ?? "")];
        return own.slice(Math.floor((piece * own.length) / count), Math.floor(((piece + 1) * own.length) / count)).join("");
      }).join("");
    }),
  ).flat();
}

function bestScores({ query, score }: { readonly query: Int32Array; readonly score: Float64Array }, queries: number): Float64Array {
  const best = new Float64Array(queries);
  query.forEach((q, place) => {
    best[q] = Math.max(best[q] ?? 0, score[place] ?? 0);
  });
  return best;
}
