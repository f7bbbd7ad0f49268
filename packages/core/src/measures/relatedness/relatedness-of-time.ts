import {
  advantageMarks,
  benjaminiHochberg,
  bipartiteConfiguration,
  type CooccurrenceSums,
  configurationTail,
  cooccurrenceScore,
  cooccurrenceSums,
  cooccurrenceTail,
  locationQuotients,
  matrixNeighbourhood,
  type Presence,
  presenceOf,
  relatedness,
  relatednessDensity,
  relativeRelatedness,
  ubiquity,
} from "@quoin/methods";
import type { StructureMatrix } from "../structure/structure-matrices.ts";
import type { RelatednessParameters } from "./relatedness-parameters.ts";

/** Who holds what at one time, how near activities are, and what each location holds near them. */
export interface NearnessOfTime {
  readonly matrix: StructureMatrix;
  readonly advantage: Float64Array;
  readonly marks: Uint8Array;
  readonly holders: Int32Array;
  readonly sums: CooccurrenceSums;
  /** activities x activities */
  readonly phi: Float64Array;
  readonly density: Float64Array;
  readonly relative: Float64Array;
  readonly presence: Presence;
}

/** The same with the evidence for each pair. */
export interface RelatednessOfTime extends NearnessOfTime {
  readonly score: Float64Array;
  /** One-sided p of each pair a < b, in order, and adjusted over them. */
  readonly tail: readonly number[];
  readonly adjusted: readonly number[];
}

/** Nearness at one time. A cell without a number is not known to be held. */
export function nearnessOfTime(
  matrix: StructureMatrix,
  { normalisation, threshold }: Pick<RelatednessParameters, "normalisation" | "threshold">,
): NearnessOfTime {
  const { locations, activities, values, unknown } = matrix;
  const [C, P] = [locations.length, activities.length];
  const advantage = locationQuotients(values, C, P);
  const marks = advantageMarks(advantage, threshold, false);
  for (let cell = 0; cell < marks.length; cell++) if (unknown[cell] === 1) marks[cell] = 0;
  const presence = presenceOf(marks, C, P);
  const sums = cooccurrenceSums(presence);
  const phi = relatedness(sums, presence, normalisation);
  const density = relatednessDensity(matrixNeighbourhood(presence, phi));
  return { matrix, advantage, marks, holders: ubiquity(presence), sums, phi, density, relative: relativeRelatedness(density, marks, C, P), presence };
}

/** Nearness with the evidence for each pair. */
export function relatednessOfTime(nearness: NearnessOfTime, parameters: RelatednessParameters): RelatednessOfTime {
  const { matrix, sums, presence } = nearness;
  const [C, P] = [matrix.locations.length, matrix.activities.length];
  const p =
    parameters.null === "hypergeometric" ? cooccurrenceTail(sums.count, presence) : configurationTail(sums.count, bipartiteConfiguration(presence), C, P);
  const tail: number[] = [];
  for (let a = 0; a < P; a++) for (let b = a + 1; b < P; b++) tail.push(p[a * P + b]!);
  return { ...nearness, score: cooccurrenceScore(sums, presence), tail, adjusted: benjaminiHochberg(tail) };
}
