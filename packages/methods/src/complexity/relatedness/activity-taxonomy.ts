import { diversity, type Presence, transposedPresence, ubiquity } from "../presence/presence.ts";

/**
 * Which activity leads to which: the probability of going from i to j by a location that holds i, its diversity taken into account.
 *
 *   B_ij = 1 / max(u_i, u_j) · Σ_c M_ci M_cj / k_c
 *
 * A link points from the more widespread activity to the rarer one that its holders also hold; the network that keeps each activity's strongest link is the taxonomy.
 *
 * @returns activities x activities, symmetric, diagonal as the formula gives it
 * Cost O(Σ_c k_c²). Reference: Zaccaria, Cristelli, Tacchella and Pietronero 2014; fermi 5842d4b.
 */
export function activityTaxonomy(presence: Presence): Float64Array {
  const u = ubiquity(presence);
  return assisted(presence, (i, j) => 1 / Math.max(u[i]!, u[j]!));
}

/**
 * The assist matrix: the probability that a step from activity i to a random holder, and from there to a random activity, ends in j.
 *
 *   A_ij = 1 / u_i · Σ_c M_ci M_cj / k_c;  each row of an activity that somebody holds adds to 1
 *
 * Cost O(Σ_c k_c²). Reference: Pugliese et al. 2019.
 */
export function assistMatrix(presence: Presence): Float64Array {
  const u = ubiquity(presence);
  return assisted(presence, (i) => 1 / u[i]!);
}

function assisted(presence: Presence, factor: (i: number, j: number) => number): Float64Array {
  const { locations, activities, start, held } = presence;
  const k = diversity(presence);
  const sum = new Float64Array(activities * activities);
  for (let c = 0; c < locations; c++)
    for (let i = start[c]!; i < start[c + 1]!; i++)
      for (let j = start[c]!; j < start[c + 1]!; j++) {
        const cell = held[i]! * activities + held[j]!;
        sum[cell] = sum[cell]! + 1 / k[c]!;
      }
  return sum.map((value, cell) => (value === 0 ? 0 : value * factor(Math.floor(cell / activities), cell % activities)));
}

/**
 * For each activity the one that the taxonomy puts before it: the strongest link to a more widespread one; -1 where it has none. Ties by the lower number.
 * Cost O(Σ_c k_c² + activities²). Reference: Zaccaria et al. 2014.
 */
export function taxonomyParents(presence: Presence): Int32Array {
  const { activities } = presence;
  const u = ubiquity(presence);
  const link = activityTaxonomy(presence);
  const holders = transposedPresence(presence);
  return Int32Array.from({ length: activities }, (_, j) => {
    if (holders.start[j + 1] === holders.start[j]) return -1;
    let best = -1;
    for (let i = 0; i < activities; i++)
      if (u[i]! > u[j]! && link[i * activities + j]! > 0 && (best < 0 || link[i * activities + j]! > link[best * activities + j]!)) best = i;
    return best;
  });
}
