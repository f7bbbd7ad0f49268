import { ShapeError } from "../../shape-error/shape-error.ts";
import { type Presence, presenceMarks, transposedPresence, ubiquity } from "../presence/presence.ts";

/**
 * Relatedness across two spaces: how near the industries of a location lie to its technologies, though it may hold no neighbouring industry.
 *
 *   φ_ti = #{c holds technology t and industry i} / max(k_t, k_i)
 *   density[c,i] = Σ_t M_ct φ_ti / Σ_t φ_ti
 *
 * @param source   presences of the space that is asked from (technologies), locations as in `target`
 * @param target   presences of the space that is asked about (industries)
 * @returns `phi` source activities x target activities; `density` locations x target activities, NaN where nothing of the source lies near
 * Cost O(Σ_c k_c k'_c + presences · target activities). Reference: Catalán, Navarrete and Figueroa 2022; econcomplex `cross_relatedness`.
 */
export function crossRelatedness(source: Presence, target: Presence): { readonly phi: Float64Array; readonly density: Float64Array } {
  if (source.locations !== target.locations) throw new ShapeError("crossRelatedness", `${source.locations} locations on both sides`, `${target.locations}`);
  const [n, m, locations] = [source.activities, target.activities, source.locations];
  const [ks, kt] = [ubiquity(source), ubiquity(target)];
  const holders = transposedPresence(source);
  const marks = presenceMarks(target);
  const phi = new Float64Array(n * m);
  for (let t = 0; t < n; t++)
    for (let i = 0; i < m; i++) {
      let both = 0;
      for (let h = holders.start[t]!; h < holders.start[t + 1]!; h++) both += marks[holders.held[h]! * m + i]!;
      phi[t * m + i] = both === 0 ? 0 : both / Math.max(ks[t]!, kt[i]!);
    }
  const total = new Float64Array(m);
  for (let cell = 0; cell < phi.length; cell++) total[cell % m] = total[cell % m]! + phi[cell]!;
  const density = new Float64Array(locations * m);
  for (let c = 0; c < locations; c++) {
    for (let h = source.start[c]!; h < source.start[c + 1]!; h++) {
      const row = source.held[h]! * m;
      for (let i = 0; i < m; i++) density[c * m + i] = density[c * m + i]! + phi[row + i]!;
    }
    for (let i = 0; i < m; i++) density[c * m + i] = total[i]! > 0 ? density[c * m + i]! / total[i]! : Number.NaN;
  }
  return { phi, density };
}
