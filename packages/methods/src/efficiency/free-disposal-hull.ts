import { type EfficiencyPanel, unitOf } from "./efficiency-panel.ts";

/**
 * Free-disposal-hull efficiency: the unit against single others that make at least as much (input) or use at most as much (output), without mixing them.
 *
 *   input:  min over j with y_j >= y_o of max_i x_ij / x_io         output: max over j with x_j <= x_o of min_r y_rj / y_ro
 *
 * Answers the score and the peer, the first of equals. A zero of the unit counts only where the other has more (input) or is ignored (output). Cost O(units · columns). Reference: Deprins, Simar & Tulkens 1984.
 */
export function freeDisposalHull(panel: EfficiencyPanel, unit: number, orientation: "input" | "output"): { readonly score: number; readonly peer: number } {
  const own = unitOf(panel, unit);
  const isInput = orientation === "input";
  let [score, peer] = [isInput ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY, -1];
  for (let other = 0; other < panel.units; other += 1) {
    const { x, y } = unitOf(panel, other);
    if (isInput ? y.some((value, r) => value < own.y[r]!) : x.some((value, i) => value > own.x[i]!)) continue;
    const ratios = isInput
      ? Array.from(x, (value, i) => (own.x[i]! > 0 ? value / own.x[i]! : value > 0 ? Number.POSITIVE_INFINITY : 0))
      : Array.from(y, (value, r) => (own.y[r]! > 0 ? value / own.y[r]! : Number.POSITIVE_INFINITY));
    const reached = isInput ? Math.max(...ratios) : Math.min(...ratios);
    if (isInput ? reached < score : reached > score) [score, peer] = [reached, other];
  }
  return { score, peer };
}
