import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "./null-options.ts";
import { type NullSummary, nullSummary } from "./null-summary.ts";
import { stepParts } from "./sign-flip-null.ts";

/**
 * Did a figure fall behind that of the peer that grew most? Whoever picks the peer by what it did tests a shortfall that the picking made: the largest of several changes lies high
 * where nothing happens. So the peer is picked anew in each draw.
 *
 *   change(x) = mean of the last `period` values - mean of the first ones
 *   observed  = change(own) - change(picked)
 *   draw      = change(own') - max over peers of change(peer'),   each series with the sign of each block of `block` steps thrown anew, series by series
 *
 * @param own     one figure a year, in order, without gaps; at least 2 · period of them
 * @param peers   the same years of everybody who could have been picked, at least one
 * @param picked  place in `peers` of the one that was
 * @throws RangeError for fewer years, for peers of other years and for a place that is none
 * Cost O(draws · peers · steps). References: Fisher 1935 (randomisation of signs); on selection drawn again, White 2000 (reality check), Romano & Wolf 2005.
 */
export function chosenPeerNull(
  own: Float64Array,
  peers: readonly Float64Array[],
  picked: number,
  period: number,
  block: number,
  { draws, seed }: NullOptions,
): NullSummary {
  const chosen = peers[picked];
  if (chosen === undefined) throw new RangeError(`chosenPeerNull: ${picked} is no place among ${peers.length} peers`);
  if (peers.some(({ length }) => length !== own.length)) throw new RangeError("chosenPeerNull: own and peers must have the same years");
  const ownParts = stepParts(own, period, block);
  const peerParts = peers.map((peer) => stepParts(peer, period, block));
  const random = new RandomStream(seed);
  const thrown = (parts: Float64Array): number => {
    let sum = 0;
    for (const part of parts) sum += random.bits() & 1 ? part : -part;
    return sum;
  };
  const drawn = Float64Array.from({ length: draws }, (_, draw) => {
    random.restart(seed, draw);
    const change = thrown(ownParts);
    let largest = Number.NEGATIVE_INFINITY;
    for (const parts of peerParts) largest = Math.max(largest, thrown(parts));
    return change - largest;
  });
  const sumOf = (parts: Float64Array): number => parts.reduce((sum, each) => sum + each, 0);
  return nullSummary(sumOf(ownParts) - sumOf(stepParts(chosen, period, block)), drawn);
}
