/**
 * What the activities are to one another, as sums over neighbours: all that density and outlook need. A matrix of activities x activities is formed by none of its users.
 *
 * φ_pp' stands for the proximity of p and p'; its diagonal is 0 or 1, as the convention has it.
 */
export interface Neighbourhood {
  /** Σ_p' φ_pp' for each activity p. */
  readonly total: Float64Array;
  /** Σ_p' M_cp' φ_pp': what each location holds near each activity; locations x activities. */
  near(): Float64Array;
  /** Σ_p' (1 - M_cp') φ_p'p weight_p': what each location lacks near each activity, weighted; locations x activities. */
  lacking(weight: Float64Array): Float64Array;
}

/** What φ_pp is. */
export type ProximityDiagonal = 0 | 1;
