import { diversity, type Presence, transposedPresence, ubiquity } from "../presence/presence.ts";
import { means } from "./bipartite-spectrum.ts";

/**
 * Method of reflections: diversity and ubiquity, each replaced again and again by the mean of the other over the basket or the holders.
 *
 *   k_c,n = mean over c's activities of k_p,n-1;  k_p,n = mean over p's holders of k_c,n-1;  k_c,0 = diversity, k_p,0 = ubiquity
 *
 * @param steps n, at or above 0
 * @returns k_c,n and k_p,n, each less the constant that its kind of step tends to: only differences between locations carry meaning, and the constant would swallow their digits
 *   (programs that keep it differ from each other by 3e-9 after 20 steps on a world of trade). An odd n reverses the sense of k_c.
 * Cost O(n · presences). Reference: Hidalgo and Hausmann 2009.
 *
 *   reflections(presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2), 1)  // locations [-0.1666…, 0.3333…]: 1.5 and 2 less 1.6666…
 */
export function reflections(presence: Presence, steps: number): { readonly locations: Float64Array; readonly activities: Float64Array } {
  const turned = transposedPresence(presence);
  const [k, u] = [diversity(presence), ubiquity(presence)];
  let locations = lessConstant(Float64Array.from(k), k);
  let activities = lessConstant(Float64Array.from(u), u);
  for (let step = 0; step < steps; step++) {
    const next = lessConstant(means(presence, activities), k);
    activities = lessConstant(means(turned, locations), u);
    locations = next;
  }
  return { locations, activities };
}

/** A mean over neighbours keeps the mean weighted by their number, so taking it away at every step takes away one constant in all. */
function lessConstant(values: Float64Array, weights: Int32Array): Float64Array {
  let [sum, weight] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += weights[i]! * values[i]!;
    weight += weights[i]!;
  }
  return values.map((x) => x - sum / weight);
}
