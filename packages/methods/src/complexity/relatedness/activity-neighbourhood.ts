import { type Presence, presenceMarks } from "../presence/presence.ts";
import type { ComplexityConvention } from "./complexity-convention.ts";
import { conditionalNeighbourhood } from "./conditional-neighbourhood.ts";
import { type CorrelationNeighbourhood, correlationNeighbourhood } from "./correlation-neighbourhood.ts";
import { matrixNeighbourhood } from "./matrix-neighbourhood.ts";
import { minimumNeighbourhood, walkPays } from "./minimum-neighbourhood.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { conditionalProximity, correlationProximity, proximity } from "./proximity.ts";
import { cooccurrenceSums, relatedness } from "./relatedness.ts";

/** How near two activities are: by the lower conditional probability, by the one given the first, or by the correlation of advantage. */
export const proximityKinds = ["discrete", "asymmetric", "continuous"] as const;
export type ProximityKind = (typeof proximityKinds)[number];

type Choice = Pick<ComplexityConvention, "diagonal" | "proximity">;

/**
 * The neighbourhood of a convention, by the cheapest way that gives it.
 *
 * @param advantage locations x activities, needed by `continuous` only
 * Only the probability index, and matrices with more locations than pay for the walk, form activities x activities numbers.
 * Cost of the making O(presences); of one sum over neighbours O(locations · presences) by the walk, O(locations · activities²) by a matrix. References: see `minimumNeighbourhood`, `proximity`.
 */
export function activityNeighbourhood(
  presence: Presence,
  advantage: Float64Array,
  kind: ProximityKind,
  { diagonal, proximity: index }: Choice,
): Neighbourhood | CorrelationNeighbourhood {
  if (kind === "asymmetric") return conditionalNeighbourhood(presence, diagonal);
  if (kind === "continuous") return correlationNeighbourhood(advantage, presenceMarks(presence), [presence.locations, presence.activities], diagonal);
  if (index === "minimum" && walkPays(presence)) return minimumNeighbourhood(presence, diagonal);
  return matrixNeighbourhood(presence, activityProximity(presence, advantage, kind, { diagonal, proximity: index }));
}

/** The same φ as a matrix of activities x activities; 0 where an activity is held by nobody or does not vary. Cost and references as of the index: `proximity`, `relatedness`; 8 activities² bytes. */
export function activityProximity(presence: Presence, advantage: Float64Array, kind: ProximityKind, { diagonal, proximity: index }: Choice): Float64Array {
  if (kind === "asymmetric") return conditionalProximity(presence, diagonal);
  if (kind === "continuous") return correlationProximity(advantage, [presence.locations, presence.activities], diagonal);
  return index === "minimum" ? proximity(presence, diagonal) : relatedness(cooccurrenceSums(presence), presence, "probability");
}
