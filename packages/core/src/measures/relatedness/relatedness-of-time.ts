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

/** Relatedness of the activities of one time, and what each location holds near them. */
export interface RelatednessOfTime {
  readonly matrix: StructureMatrix;
  readonly advantage: Float64Array;
  readonly marks: Uint8Array;
  readonly holders: Int32Array;
  readonly sums: CooccurrenceSums;
  /** activities x activities */
  readonly phi: Float64Array;
  readonly score: Float64Array;
  /** One-sided p of each pair a < b, in order, and adjusted over them. */
  readonly tail: readonly number[];
  readonly adjusted: readonly number[];
  readonly density: Float64Array;
  readonly relative: Float64Array;
  readonly presence: Presence;
}

/** The measures of one time. A cell without a number is not known to be held. */
export function relatednessOfTime(matrix: StructureMatrix, { normalisation, threshold, null: chance }: RelatednessParameters): RelatednessOfTime {
  const { locations, activities, values, unknown } = matrix;
  const [C, P] = [locations.length, activities.length];
  const advantage = locationQuotients(values, C, P);
  const marks = advantageMarks(advantage, threshold, false);
  for (let cell = 0; cell < marks.length; cell++) if (unknown[cell] === 1) marks[cell] = 0;
  const presence = presenceOf(marks, C, P);
  const sums = cooccurrenceSums(presence);
  const phi = relatedness(sums, presence, normalisation);
  const density = relatednessDensity(matrixNeighbourhood(presence, phi));
  const p = chance === "hypergeometric" ? cooccurrenceTail(sums.count, presence) : configurationTail(sums.count, bipartiteConfiguration(presence), C, P);
  const tail: number[] = [];
  for (let a = 0; a < P; a++) for (let b = a + 1; b < P; b++) tail.push(p[a * P + b] as number);
  return {
    matrix,
    advantage,
    marks,
    holders: ubiquity(presence),
    sums,
    phi,
    score: cooccurrenceScore(sums, presence),
    tail,
    adjusted: benjaminiHochberg(tail),
    density,
    relative: relativeRelatedness(density, marks, C, P),
    presence,
  };
}
