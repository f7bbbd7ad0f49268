import type { Presence } from "../presence/presence.ts";

/**
 * Complexity of a region by an outside yardstick: the mean PCI of its basket, where the PCI comes from a larger world.
 *
 *   ECI_c = mean of PCI_p over the activities that c holds and whose PCI is known
 *
 * So years and countries compare, and a region is not judged by its few neighbours.
 *
 * @param pci one number an activity; NaN = not in the outside list
 * @returns `eci` one a location, NaN where nothing of its basket is known; `covered` the share of its basket that is
 * Cost O(presences). Reference: Hausmann et al. 2014, subnational complexity.
 *
 *   externalComplexity(presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2), Float64Array.of(2, 1))  // eci [1.5, 1], covered [1, 1]
 */
export function externalComplexity({ locations, start, held }: Presence, pci: Float64Array): { readonly eci: Float64Array; readonly covered: Float64Array } {
  const [eci, covered] = [new Float64Array(locations), new Float64Array(locations)];
  for (let c = 0; c < locations; c++) {
    let [sum, known] = [0, 0];
    for (let i = start[c]!; i < start[c + 1]!; i++) {
      const score = pci[held[i]!]!;
      if (Number.isNaN(score)) continue;
      sum += score;
      known += 1;
    }
    eci[c] = sum / known;
    covered[c] = known / (start[c + 1]! - start[c]!);
  }
  return { eci, covered };
}
