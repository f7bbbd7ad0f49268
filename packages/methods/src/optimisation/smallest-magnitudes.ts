/**
 * Places in order of |value|, equal ones in their own order.
 *
 *   smallestMagnitudes(Float64Array.of(3, -1, 2))  // Int32Array [1, 2, 0]
 *
 * Cost O(n log n).
 */
export function smallestMagnitudes(values: Float64Array): Int32Array {
  const size = values.map(Math.abs);
  return Int32Array.from(values.keys()).sort((a, b) => size[a]! - size[b]! || a - b);
}
