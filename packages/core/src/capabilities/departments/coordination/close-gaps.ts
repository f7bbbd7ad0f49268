import { byCodePoint } from "@quoin/methods";
import { ProgrammeBuilder, type Solver } from "@quoin/optimise";
import { elementAt } from "../../../contract/assert-present.ts";
import type { Certificate } from "../../../plan/plan.ts";

/** A programme and the gaps that it could take up. */
export interface CoveringProgramme {
  readonly id: string;
  readonly covers: readonly string[];
}

export interface GapCover {
  /** The fewest programmes that together take up every gap that any can, by id. */
  readonly programmes: readonly CoveringProgramme[];
  /** Gaps that no programme's technologies reach. */
  readonly uncovered: readonly string[];
  readonly certificate: Certificate;
}

/**
 * Set cover:  min sum_p y_p   with   sum_{p: g in covers(p)} y_p >= 1 for each gap g that some programme reaches,  y_p in {0,1}.
 * Among covers of the same size the one whose programmes come first in text order is taken. Exact.
 */
export async function closeGaps(gaps: readonly string[], programmes: readonly CoveringProgramme[], solver: Solver): Promise<GapCover> {
  const ordered = programmes.filter(({ covers }) => covers.some((gap) => gaps.includes(gap))).toSorted((a, b) => byCodePoint(a.id, b.id));
  const reachable = gaps.filter((gap) => ordered.some(({ covers }) => covers.includes(gap)));
  const uncovered = gaps.filter((gap) => !reachable.includes(gap)).toSorted();
  const model = new ProgrammeBuilder("min");
  const columns = ordered.map((_, place) => model.addColumn({ cost: 1 + (1e-6 * (place + 1)) / (ordered.length + 1), upper: 1, integer: true }));
  for (const gap of reachable)
    model.addRow({ lower: 1, terms: ordered.flatMap(({ covers }, place) => (covers.includes(gap) ? [[elementAt(columns, place), 1] as const] : [])) });
  if (reachable.length === 0)
    return {
      programmes: [],
      uncovered,
      certificate: { objective: 0, bound: 0, gap: 0, status: "optimal", solver: "arithmetic", seed: 1, check: { rules: 0, violated: 0, worst: 0 } },
    };
  const { solution, bound, engine, status } = await solver.solve(model.programme(), { gap: 0, timeLimitSeconds: 30, seed: 1 });
  const chosen = ordered.filter((_, place) => (solution?.[elementAt(columns, place)] ?? 0) > 0.5);
  const missed = reachable.filter((gap) => !chosen.some(({ covers }) => covers.includes(gap)));
  // The tie-break adds less than one millionth: the number of programmes is the bound rounded down.
  const proved = bound === null ? null : Math.min(chosen.length, Math.ceil(bound - 1e-5));
  return {
    programmes: chosen.map(({ id, covers }) => ({ id, covers: covers.filter((gap) => reachable.includes(gap)) })),
    uncovered,
    certificate: {
      objective: chosen.length,
      bound: proved,
      gap: proved === null ? null : chosen.length - proved,
      status: proved === chosen.length ? "optimal" : status,
      solver: engine,
      seed: 1,
      check: { rules: reachable.length, violated: missed.length, worst: missed.length > 0 ? 1 : 0 },
    },
  };
}
