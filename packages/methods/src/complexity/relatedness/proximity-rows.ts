import { type Presence, transposedPresence, ubiquity } from "../presence/presence.ts";
import { HolderBits } from "../presence/presence-sums.ts";
import { activityProximity, type ProximityKind } from "./activity-neighbourhood.ts";
import type { ComplexityConvention } from "./complexity-convention.ts";
import { standardisedColumns } from "./correlation-neighbourhood.ts";

/** φ of one activity to all, in an array that the next row overwrites. */
export interface ProximityRows {
  readonly activities: number;
  row(p: number): Float64Array;
}

/**
 * Proximities row by row, without a matrix of activities x activities: co-occurrences are counted from rows of bits where they are asked for.
 *
 * The numbers are those of `activityProximity`, bit for bit; the probability index alone (convention `econgeo`) forms the matrix, since every number of it rests on all.
 *
 * @param advantage locations x activities, needed by `continuous` only
 * Cost a row: activities · locations / 64 words, `continuous` activities · locations. Memory activities · locations / 8 bytes (`continuous`: 8 times locations · activities).
 * References as of `activityProximity`.
 */
export function proximityRows(
  presence: Presence,
  advantage: Float64Array,
  kind: ProximityKind,
  choice: Pick<ComplexityConvention, "diagonal" | "proximity">,
): ProximityRows {
  const { activities } = presence;
  if (kind === "continuous") return correlationRows(advantage, presence, choice.diagonal);
  if (kind === "discrete" && choice.proximity !== "minimum") return matrixRows(activityProximity(presence, advantage, kind, choice), activities);
  const [bits, k, row] = [new HolderBits(transposedPresence(presence)), ubiquity(presence), new Float64Array(activities)];
  return {
    activities,
    row: (p) => {
      const both = bits.row(p, activities - 1);
      const own = k[p]!;
      for (let q = 0; q < activities; q++) row[q] = both[q] === 0 ? 0 : both[q]! / (kind === "asymmetric" ? own : Math.max(own, k[q]!));
      row[p] = own > 0 ? choice.diagonal : 0;
      return row;
    },
  };
}

/**
 * The same for links, which have no direction: proximity that depends on the order is that given the activity of lower number.
 * Cost as of `proximityRows`.
 */
export function linkRows(
  presence: Presence,
  advantage: Float64Array,
  kind: ProximityKind,
  choice: Pick<ComplexityConvention, "diagonal" | "proximity">,
): ProximityRows {
  const rows = proximityRows(presence, advantage, kind, choice);
  if (kind !== "asymmetric") return rows;
  const k = ubiquity(presence);
  return {
    activities: rows.activities,
    row: (p) => {
      const row = rows.row(p);
      for (let q = 0; q < p; q++) row[q] = row[q] === 0 ? 0 : Math.round(row[q]! * k[p]!) / k[q]!;
      return row;
    },
  };
}

/** The rows of a matrix that is there, activities x activities, row-major. Cost O(1) a row: it shares the matrix's memory. */
export function matrixRows(phi: Float64Array, activities: number): ProximityRows {
  return { activities, row: (p) => phi.subarray(p * activities, (p + 1) * activities) };
}

function correlationRows(advantage: Float64Array, { locations, activities }: Presence, diagonal: 0 | 1): ProximityRows {
  const { standardised, varies } = standardisedColumns(advantage, locations, activities);
  const row = new Float64Array(activities);
  return {
    activities,
    row: (p) => {
      for (let q = 0; q < activities; q++) {
        let inner = 0;
        for (let c = 0; c < locations; c++) inner += standardised[c * activities + p]! * standardised[c * activities + q]!;
        row[q] = varies[p] === 0 || varies[q] === 0 ? 0 : (1 + inner) / 2;
      }
      row[p] = varies[p] === 0 ? 0 : diagonal;
      return row;
    },
  };
}
