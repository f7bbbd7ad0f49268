import type { NotIdentified, ScoreSign } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { StructureMatrices } from "../structure/structure-matrices.ts";
import type { ComplexityOfTime } from "./complexity-of-time.ts";

/** What diagnostics.json says of one time: whether the indices mean anything, and what has none. */
export interface ComplexityDiagnostics {
  readonly time: string | null;
  readonly components: number;
  readonly eigenvalues: readonly (number | null)[];
  readonly spectral_gap: number | null;
  readonly sign: ScoreSign | null;
  readonly not_identified: NotIdentified | null;
  readonly identified: { readonly locations: number; readonly activities: number };
  readonly fitness: { readonly steps: number; readonly change: number; readonly degenerate: boolean };
  readonly dropped: readonly { readonly kind: "location" | "activity"; readonly id: string; readonly reason: string }[];
}

/** One entry a time, in order. */
export function complexityDiagnostics({ times, dropped }: StructureMatrices, computed: readonly ComplexityOfTime[]): ComplexityDiagnostics[] {
  return computed.map(({ matrix, indices, fitness, core }) => {
    const { set, eigenvalues, spectralGap, sign, notIdentified } = indices.scores;
    const gone = dropped.filter(({ time }) => time === matrix.time).map(({ kind, id }) => ({ kind, id, reason: "zero-total" }));
    const outside = set.dropped.map(({ kind, index, reason }) => {
      const names = kind === "location" ? matrix.locations : matrix.activities;
      const stays = kind === "location" ? core.locations : core.activities;
      return { kind, id: elementAt(names, index), reason: stays[index] === 0 ? "outside-core" : reason };
    });
    return {
      time: times === null ? null : matrix.time,
      components: set.components,
      eigenvalues: [0, 1, 2].map((place) => eigenvalues[place] ?? null),
      spectral_gap: spectralGap,
      sign,
      not_identified: notIdentified,
      identified: notIdentified === null ? { locations: set.locations.length, activities: set.activities.length } : { locations: 0, activities: 0 },
      fitness: { steps: fitness.steps, change: fitness.change, degenerate: fitness.degenerate },
      dropped: [...gone, ...outside],
    };
  });
}
