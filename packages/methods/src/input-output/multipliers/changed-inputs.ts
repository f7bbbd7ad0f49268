import { inverse as plainInverse } from "../../linear-algebra/inverse.ts";
import { denseTimes } from "../tables/dense-sums.ts";

/** An input coefficient that changes by so much, per unit of the buyer's output. */
export interface InputChange {
  readonly seller: number;
  readonly buyer: number;
  readonly by: number;
}

/** Output of every sector before and after, and value added per unit of output after; in the unit of the demand. */
export interface ChangedOutput {
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly valueShare: Float64Array;
}

/**
 * What if some inputs came from elsewhere, or more or less of them were needed: output under the same final demand, without inverting again.
 *
 *   A* = A + U E', U the changes of the columns that change, E picks these columns
 *   x* = x + L U (I - E' L U)⁻¹ E' x      v*_j = v_j - Σ_i u_ij
 *
 * Moving inputs from one seller to another leaves v as it is. Equal to solving the changed table. Cost n · changes + n · c² + c³ for c buyers that change.
 * Sherman & Morrison 1950, Woodbury 1950.
 */
export function changedOutput(inverse: Float64Array, valueShare: Float64Array, demand: Float64Array, changes: readonly InputChange[]): ChangedOutput {
  const n = demand.length;
  const before = denseTimes(inverse, demand);
  const buyers = [...new Set(changes.map(({ buyer }) => buyer))].sort((a, b) => a - b);
  const share = valueShare.slice();
  const moved = new Float64Array(n * buyers.length);
  for (const { seller, buyer, by } of changes) {
    share[buyer] = share[buyer]! - by;
    const c = buyers.indexOf(buyer);
    for (let i = 0; i < n; i++) moved[i * buyers.length + c] = moved[i * buyers.length + c]! + by * inverse[i * n + seller]!;
  }
  const c = buyers.length;
  const core = new Float64Array(c * c);
  buyers.forEach((buyer, row) => {
    for (let k = 0; k < c; k++) core[row * c + k] = (row === k ? 1 : 0) - moved[buyer * c + k]!;
  });
  const weight =
    c === 0
      ? new Float64Array(0)
      : denseTimes(
          plainInverse(core, c),
          Float64Array.from(buyers, (buyer) => before[buyer]!),
        );
  const after = before.map((x, i) => {
    let sum = x;
    for (let k = 0; k < c; k++) sum += moved[i * c + k]! * weight[k]!;
    return sum;
  });
  return { before, after, valueShare: share };
}

/** The changes by which a buyer takes a share of what it buys from one seller from another one instead. */
export function shiftedInput(coefficient: number, from: number, to: number, buyer: number, share: number): readonly InputChange[] {
  return [
    { seller: from, buyer, by: -share * coefficient },
    { seller: to, buyer, by: share * coefficient },
  ];
}
