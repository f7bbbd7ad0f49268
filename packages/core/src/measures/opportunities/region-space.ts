import type { EntryCandidates, RelatednessNormalisation } from "@quoin/methods";
import { type ComplexityOfTime, complexityOfTime } from "../complexity/complexity-of-time.ts";
import { complexityParameters } from "../complexity/complexity-parameters.ts";
import type { Observations } from "../observations.ts";
import { type NearnessOfTime, nearnessOfTime } from "../relatedness/relatedness-of-time.ts";
import { entryCandidates, type Transition, transitionsOf } from "../relatedness/transitions.ts";
import { structureMatrices } from "../structure/structure-matrices.ts";

/** How regions are said to hold activities, and activities to be near each other. */
export interface SpaceChoice {
  readonly threshold: number;
  readonly normalisation: RelatednessNormalisation;
}

/** Regions in the space of their activities: who holds what at each time, how near the rest lies, and what came next. */
export interface RegionSpace {
  /** In the order of times; none where the evidence holds nothing. */
  readonly times: readonly NearnessOfTime[];
  readonly transitions: readonly Transition[];
  readonly candidates: EntryCandidates;
}

/** The one place where findings and pages get relatedness and entries from. */
export function regionSpace(observations: Observations, choice: SpaceChoice): RegionSpace {
  const { matrices } = structureMatrices(observations);
  const times = matrices.filter(({ locations }) => locations.length > 0).map((matrix) => nearnessOfTime(matrix, choice));
  const transitions = transitionsOf(times);
  return { times, transitions, candidates: entryCandidates(transitions) };
}

/** Complexity of one time of the space, in the convention of py-ecomplexity. */
export function spaceComplexity({ matrix }: NearnessOfTime, { threshold }: Pick<SpaceChoice, "threshold">): ComplexityOfTime {
  return complexityOfTime(matrix, complexityParameters.parse({ threshold }), {});
}
