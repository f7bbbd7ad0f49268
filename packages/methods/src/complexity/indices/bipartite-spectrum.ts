import { diversity, type Presence, transposedPresence, ubiquity } from "../presence/presence.ts";
import { pairSums } from "../presence/presence-sums.ts";
import { rowSums } from "../presence/row-sums.ts";
import { symmetricSpectrum } from "../spectra/symmetric-spectrum.ts";

/** The second eigenvector of the walk between locations and activities, as a raw pair of scores, and the spectrum it stands in. */
export interface BipartiteSpectrum {
  /** Descending, of the smaller side: 1 first. */
  readonly eigenvalues: Float64Array;
  /** One score a location: exactly the mean of its activities' scores. */
  readonly locationScore: Float64Array;
  readonly activityScore: Float64Array;
}

/**
 * Scores of locations and activities by the second eigenvector of D_c⁻¹ M D_p⁻¹ Mᵀ. Scale and sign carry no meaning.
 *
 *   B = D_c^-1/2 M D_p^-1/2;  v the second eigenvector of B Bᵀ (of Bᵀ B where there are fewer activities);
 *   c = D_c^-1/2 v,  activityScore = D_p⁻¹ Mᵀ c,  locationScore = D_c⁻¹ M activityScore
 *
 * @param presence connected, without an empty location or activity; at least two of each
 * Cost Σ_p k_p²/2 + 4/3 C³ where there are fewer locations, else Σ_c k_c²/2 + 4/3 P³: no matrix of the larger side is ever formed.
 * Reference: Hidalgo and Hausmann 2009 in the form of Mealy, Farmer and Teytelboym 2019.
 */
export function bipartiteSpectrum(presence: Presence): BipartiteSpectrum {
  const turned = transposedPresence(presence);
  const byLocations = presence.locations <= presence.activities;
  const spectrum = smallSpectrum(byLocations ? presence : turned, byLocations ? turned : presence);
  const start = spectrum.vector(1);
  const size = byLocations ? diversity(presence) : ubiquity(presence);
  const score = start.map((x, i) => x / Math.sqrt(size[i]!));
  const activityScore = byLocations ? means(turned, score) : means(turned, means(presence, score));
  return { eigenvalues: spectrum.values, activityScore, locationScore: means(presence, activityScore) };
}

/** Spectrum of B Bᵀ over the rows of `side`, summed activity by activity over pairs of its holders. */
function smallSpectrum(side: Presence, across: Presence) {
  const n = side.locations;
  const matrix = pairSums(
    across,
    Float64Array.from(diversity(across), (k) => 1 / k),
  );
  const root = Float64Array.from(diversity(side), Math.sqrt);
  for (let c = 0; c < n; c++) for (let d = 0; d <= c; d++) matrix[c * n + d] = matrix[c * n + d]! / (root[c]! * root[d]!);
  return symmetricSpectrum(matrix, n);
}

/** Mean of the scores of what each row holds. */
export function means(presence: Presence, score: Float64Array): Float64Array {
  const { locations, start } = presence;
  const mean = rowSums(presence, score, new Float64Array(locations));
  for (let c = 0; c < locations; c++) mean[c] = mean[c]! / (start[c + 1]! - start[c]!);
  return mean;
}
