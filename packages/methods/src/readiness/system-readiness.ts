import { ShapeError } from "../shape-error/shape-error.ts";
import { readinessLevels } from "./readiness-bands.ts";

/** Components with their technology readiness (1..9) and undirected links with their integration readiness (1..9), each pair once, no self links. */
export interface ReadinessGraph {
  readonly trl: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly irl: Float64Array;
}

export interface SystemReadiness {
  /** SRL of each component, in (0, 1]. */
  readonly components: Float64Array;
  /** m_i: links of component i, itself included. */
  readonly links: Int32Array;
  /** Mean of the components' SRL. */
  readonly composite: number;
  /** Rise of the composite when this TRL alone rises by one level; NaN at 9. */
  readonly trlGains: Float64Array;
  /** Rise of the composite when this IRL alone rises by one level; NaN at 9. */
  readonly irlGains: Float64Array;
  /** Mean of 1/m_i, for `readinessBands`. */
  readonly q: number;
}

/**
 * System readiness level of Sauser, normalised by links:
 *
 *   T_j = TRL_j / 9,  A_ij = IRL_ij / 9 (symmetric, A_ii = 1, 0 = no link)
 *   SRL_i = sum_j A_ij T_j / m_i        composite = mean_i SRL_i
 *   gain of TRL_j = (1/9n) sum_i A_ij / m_i        gain of IRL_ij = (1/9n) (T_j / m_i + T_i / m_j)
 *
 * The composite is bilinear, so the gains are exact. A new link changes m and is not a gain of this kind: it can lower the composite.
 * Other papers do not divide by m_i. n = 0 has no composite (NaN). Cost O(components + links). Reference: Sauser et al. 2006, 2008; Austin & York 2015.
 */
export function systemReadiness({ trl, from, to, irl }: ReadinessGraph): SystemReadiness {
  const n = trl.length;
  if (from.length !== to.length || from.length !== irl.length)
    throw new ShapeError("systemReadiness", `${from.length} links in from, to and irl`, `${to.length} and ${irl.length}`);
  const links = new Int32Array(n).fill(1);
  for (let link = 0; link < irl.length; link += 1) {
    links[from[link]!]! += 1;
    links[to[link]!]! += 1;
  }
  const components = Float64Array.from(trl, (level) => level / readinessLevels);
  const trlGains = Float64Array.from(links, (m) => 1 / m);
  const irlGains = new Float64Array(irl.length);
  for (let link = 0; link < irl.length; link += 1) {
    const [a, b, strength] = [from[link]!, to[link]!, irl[link]! / readinessLevels];
    components[a]! += (strength * trl[b]!) / readinessLevels;
    components[b]! += (strength * trl[a]!) / readinessLevels;
    trlGains[a]! += strength / links[b]!;
    trlGains[b]! += strength / links[a]!;
    irlGains[link] = irl[link]! >= readinessLevels ? Number.NaN : (trl[b]! / links[a]! + trl[a]! / links[b]!) / (readinessLevels * readinessLevels * n);
  }
  for (let component = 0; component < n; component += 1) {
    components[component]! /= links[component]!;
    trlGains[component] = trl[component]! >= readinessLevels ? Number.NaN : trlGains[component]! / (readinessLevels * n);
  }
  const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0) / n;
  return { components, links, composite: mean(components), trlGains, irlGains, q: mean(Float64Array.from(links, (m) => 1 / m)) };
}
