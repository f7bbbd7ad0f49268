import { type KeptCorpus, keptCorpus, keptSearch, keptShareOf } from "@quoin/methods";
import { bestScores } from "./best-scores.ts";
import { patchworks } from "./patchworks.ts";
import { type PlantStrength, plantedCopies, sampledTexts, strengths } from "./planted-copies.ts";
import { smoothedRank } from "./smoothed-rank.ts";
import { GramTable, type TextCorpus } from "./text-corpus.ts";

/** What a threshold finds and what it takes for a copy, measured on copies planted in this data. */
export interface DuplicateCalibration {
  readonly threshold: number;
  readonly planted: number;
  /** Share of the planted copies whose original was found; null where none could be planted. */
  readonly recall: number | null;
  /** The same by the number of disguises that a copy wears. */
  readonly by_strength: readonly { readonly strength: PlantStrength; readonly planted: number; readonly recall: number | null }[];
  /** Of 1,000 texts that copy nothing (patchworks of four of the data), how many are called copies all the same. */
  readonly false_alarms_per_1000: number | null;
  /** Of 1,000 texts of later years, how many are called copies of an earlier text of the same programme; null where programmes or years are not given. */
  readonly sister_alarms_per_1000: number | null;
  /** Texts that `sister_alarms_per_1000` is counted over: those with an earlier text in their programme. */
  readonly sister_texts: number;
  /** Of 1,000 texts of the data, how many are called copies of another that is not equal word for word: real near-copies, projects under one heading, and false alarms. */
  readonly near_texts_per_1000: number | null;
  readonly seed: number;
}

/** A text's programme and year, as far as they are known. */
export interface TextOrigin {
  readonly programme: string | null;
  readonly from: string | null;
}

const mostPlanted = 1200;
const mostUncopied = 1000;
const enoughPlanted = 12;
/** Where there is too little to calibrate on: about where the titles of 2,149 national projects lead. */
const fallbackThreshold = 0.78;
/** A text that has less of another is no copy, whatever could be found by calling it so. */
const leastThreshold = 0.6;
/** Copies that may be missed, by how well they are disguised: a little less than the 3 and 8 in a hundred that are promised of copies made otherwise. */
const missed: Readonly<Record<PlantStrength, number>> = { light: 0.028, medium: 0.028, strong: 0.075 };
/** Ranks over which the threshold is smoothed, as a share of those missed. */
const smoothing = 0.8;

/**
 * Chooses the highest threshold that still finds the share of planted copies that is promised (97 % of those with one or two disguises, 92 % of those with four), or measures the one that was given.
 * Nothing that is less of a copy needs to be looked at; what that leaves of false alarms is counted and printed.
 *
 * @param origins  of each text; programmes and years tell how many sister projects are taken for copies
 * @returns the texts too, ready to be searched for copies
 */
export function calibrateCopies(
  texts: readonly string[],
  own: TextCorpus,
  table: GramTable,
  origins: readonly TextOrigin[],
  { threshold: given, seed }: { readonly threshold: number | undefined; readonly seed: number },
): { readonly calibration: DuplicateCalibration; readonly corpus: KeptCorpus } {
  const copies = plantedCopies(texts, mostPlanted, seed);
  const probes = table.probe(copies.map(({ text }) => text));
  const sampled = sampledTexts(texts, mostUncopied, seed + 2);
  const strangers = table.probe(patchworks(sampled.map((row) => texts[row] ?? "")));
  const weights = table.weights();
  const rows = GramTable.rowsOf(own, weights);
  // No later probe brings a gram that is not among these.
  const corpus = keptCorpus(rows, weights.length);
  const copyRows = GramTable.rowsOf(probes, weights);
  const scores = copies.map(({ original }, copy) => keptShareOf(copyRows, copy, rows, original));
  const scoresOf = (strength: PlantStrength) => scores.filter((_, copy) => copies[copy]?.strength === strength);
  const chosen = strengths.map(
    ({ strength }) =>
      smoothedRank(
        scoresOf(strength).sort((a, b) => a - b),
        missed[strength],
        smoothing * missed[strength],
      ) ?? 1,
  );
  const threshold = given ?? (copies.length < enoughPlanted ? fallbackThreshold : Math.max(leastThreshold, Math.min(...chosen)));
  const recallOf = (own: readonly number[]): number | null => (own.length === 0 ? null : own.filter((score) => score >= threshold).length / own.length);
  const alarmed = (probed: TextCorpus, isSame: (probe: number, row: number) => boolean) =>
    bestScores(keptSearch(GramTable.rowsOf(probed, weights), corpus, threshold, isSame), probed.plain.length);
  const perThousand = (best: Float64Array) => (best.length === 0 ? null : (1000 * best.filter((score) => score > 0).length) / best.length);
  const registered = table.probe(sampled.map((row) => texts[row] ?? ""));
  const isEqual = (probed: TextCorpus) => (probe: number, row: number) => own.plain[row] === probed.plain[probe];
  const { hasEarlier, isEarlier } = sisterhood(origins);
  const sisters = sampled.filter(hasEarlier);
  const later = table.probe(sisters.map((row) => texts[row] ?? ""));
  const sisterAlarms = alarmed(later, (probe, row) => own.plain[row] === later.plain[probe] || !isEarlier(row, sisters[probe] ?? -1));
  const calibration = {
    threshold,
    planted: copies.length,
    recall: recallOf(scores),
    by_strength: strengths.map(({ strength }) => ({ strength, planted: scoresOf(strength).length, recall: recallOf(scoresOf(strength)) })),
    false_alarms_per_1000: perThousand(alarmed(strangers, isEqual(strangers))),
    sister_alarms_per_1000: perThousand(sisterAlarms),
    sister_texts: sisters.length,
    near_texts_per_1000: perThousand(alarmed(registered, isEqual(registered))),
    seed,
  };
  return { calibration, corpus };
}

/** Whether a text has an earlier one in its programme, and whether one is such a text of another. Programmes and years that are not known have none. */
function sisterhood(origins: readonly TextOrigin[]) {
  const earliest = new Map<string, string>();
  for (const { programme, from } of origins) {
    if (programme === null || from === null) continue;
    const known = earliest.get(programme);
    if (known === undefined || from < known) earliest.set(programme, from);
  }
  const originOf = (row: number): TextOrigin => origins[row] ?? { programme: null, from: null };
  return {
    hasEarlier: (row: number): boolean => {
      const { programme, from } = originOf(row);
      return programme !== null && from !== null && (earliest.get(programme) ?? from) < from;
    },
    isEarlier: (row: number, of: number): boolean => {
      const [a, b] = [originOf(row), originOf(of)];
      return a.programme !== null && a.programme === b.programme && a.from !== null && b.from !== null && a.from < b.from;
    },
  };
}
