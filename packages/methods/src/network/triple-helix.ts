/**
 * Mutual information of three kinds of partner (university, firm, institute …) over joint undertakings, in bits.
 *
 *   T = H_a + H_b + H_c - H_ab - H_ac - H_bc + H_abc
 *
 * H is the entropy of who takes part: of 8 possible sets of kinds, of 4 for two kinds, of 2 for one. 0 where the kinds join independently of each other; below 0 where the
 * links of pairs make up for what no single body co-ordinates (synergy); above 0 where the three go together.
 *
 * @param sets one of 0 to 7 an undertaking: bit 0 = the first kind takes part, bit 1 the second, bit 2 the third
 * @returns NaN without an undertaking
 * Cost O(sets). Reference: Leydesdorff 2003, Scientometrics 58(2); Abramson 1963 on the sign.
 *
 *   tripleHelix(Uint8Array.of(0b000, 0b111))                // 1: all or none
 *   tripleHelix(Uint8Array.of(0b000, 0b011, 0b101, 0b110))  // -1: always an even number of them
 */
export function tripleHelix(sets: Uint8Array): number {
  if (sets.length === 0) return Number.NaN;
  const counts = new Float64Array(8);
  for (const set of sets) counts[set & 7]! += 1;
  const entropy = (kinds: number): number => {
    const joined = new Float64Array(8);
    for (let set = 0; set < 8; set++) joined[set & kinds]! += counts[set]! / sets.length;
    return joined.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);
  };
  return entropy(1) + entropy(2) + entropy(4) - entropy(3) - entropy(5) - entropy(6) + entropy(7);
}
