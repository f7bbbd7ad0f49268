import type { SparseMatrix } from "../tables/sparse-matrix.ts";

/** A way from a product back to a supplier, and the value that its last sector adds along it. */
export interface SupplyPath {
  /** Sectors by place, the product's own first. */
  readonly sectors: readonly number[];
  readonly value: number;
}

export interface PathLimits {
  /** Sectors of a path at most. */
  readonly length: number;
  /** Paths that carry less than this part of the final demand are not followed. */
  readonly threshold: number;
  readonly most: number;
}

/**
 * Structural paths of one product: which chains of deliveries bring value into its final demand.
 *
 *   value of k ← j ← i  =  v_i a_ij a_jk f_k
 *
 * `suppliers` is A transposed: row j holds what sector j buys per unit of output. Everything behind a sector of a path carries at most what the path brings to it
 * (v L = 1), so what lies below the threshold is left out without loss of anything above it. Largest first. Cost: the paths above the threshold, times the inputs of a sector.
 * Defourny & Thorbecke 1984; Lenzen 2003.
 */
export function supplyPaths(
  suppliers: SparseMatrix,
  valueShare: Float64Array,
  demand: number,
  product: number,
  { length, threshold, most }: PathLimits,
): SupplyPath[] {
  const found: SupplyPath[] = [];
  const least = Math.abs(demand) * threshold;
  const follow = (sectors: readonly number[], carried: number): void => {
    const last = sectors[sectors.length - 1]!;
    const value = valueShare[last]! * carried;
    if (Math.abs(value) >= least) found.push({ sectors, value });
    if (sectors.length === length) return;
    for (let k = suppliers.start[last]!; k < suppliers.start[last + 1]!; k++) {
      const next = carried * suppliers.value[k]!;
      if (Math.abs(next) >= least) follow([...sectors, suppliers.index[k]!], next);
    }
  };
  if (demand !== 0) follow([product], demand);
  return found.sort((a, b) => b.value - a.value).slice(0, most);
}
