import { inverse as plainInverse } from "../linear-algebra/inverse.ts";
import { exportsByImporter, type SectorAccounts, type WorldTable } from "./world-table.ts";

/**
 * What all decompositions of exports are made of: a few vectors and tall tables instead of n × n products.
 * Tables of `n × countries` are row-major by sector; V_t stands for value added per output of country t alone.
 */
export interface TradeSystem {
  readonly table: WorldTable;
  readonly accounts: SectorAccounts;
  /** Leontief inverse B, n × n. */
  readonly inverse: Float64Array;
  /** e_sr by sector and importer; 0 at home. */
  readonly exported: Float64Array;
  /** countries × n: V_t B, the value added of country t in a unit of each sector's goods. */
  readonly origins: Float64Array;
  /** n: the sector's own country's part of it, V_s B_ss, and what all others put in, Σ V_t B_ts. */
  readonly domestic: Float64Array;
  readonly foreign: Float64Array;
  /** n: V_s L_ss, own value added that has not crossed the own border before. */
  readonly local: Float64Array;
  /** n: foreign value added that crosses the border of the exporter once, Σ V_t B_ts (I + M_s)⁻¹. */
  readonly foreignOnce: Float64Array;
  /** n × countries: B Y, output that serves the final demand of a country. */
  readonly served: Float64Array;
  /** countries blocks of industries²: L_ss, and (I + M_s)⁻¹ = B_ss⁻¹ L_ss. */
  readonly localInverse: readonly Float64Array[];
  readonly firstCrossing: readonly Float64Array[];
}

/**
 * Prepares the parts of every decomposition.
 *
 *   (A B)_ss = B_ss - I gives I + M_s = (I - A_ss) B_ss, so that (I + M_s)⁻¹ = B_ss⁻¹ L_ss needs blocks of one country only.
 *
 * @param inverse B = (I - A)⁻¹, row-major
 * Cost n² (countries + 1) for B Y, n² for the origins, countries · industries³ for the blocks.
 */
export function tradeSystem(table: WorldTable, accounts: SectorAccounts, inverse: Float64Array): TradeSystem {
  const { countries, industries } = table;
  const n = countries * industries;
  const origins = originsOf(accounts.valueShare, inverse, countries, industries);
  const [domestic, foreign, local, foreignOnce] = [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const [localInverse, firstCrossing]: [Float64Array[], Float64Array[]] = [[], []];
  for (let s = 0; s < countries; s++) {
    const from = s * industries;
    const ours = plainInverse(domesticBlock(accounts, from, industries), industries);
    const crossing = product(plainInverse(block(inverse, n, from, industries), industries), ours, industries);
    for (let j = 0; j < industries; j++) {
      let abroad = 0;
      for (let t = 0; t < countries; t++) if (t !== s) abroad += origins[t * n + from + j]!;
      domestic[from + j] = origins[s * n + from + j]!;
      foreign[from + j] = abroad;
    }
    leftTimes(accounts.valueShare, ours, from, industries, local);
    leftTimes(foreign, crossing, from, industries, foreignOnce);
    localInverse.push(ours);
    firstCrossing.push(crossing);
  }
  const served = timesTall(inverse, table.demand, n, countries);
  return { table, accounts, inverse, exported: exportsByImporter(table), origins, domestic, foreign, local, foreignOnce, served, localInverse, firstCrossing };
}

function originsOf(valueShare: Float64Array, inverse: Float64Array, countries: number, industries: number): Float64Array {
  const n = countries * industries;
  const origins = new Float64Array(countries * n);
  for (let i = 0; i < n; i++) {
    const factor = valueShare[i]!;
    if (factor === 0) continue;
    const to = Math.floor(i / industries) * n;
    for (let j = 0; j < n; j++) origins[to + j] = origins[to + j]! + factor * inverse[i * n + j]!;
  }
  return origins;
}

/** n × n times n × few columns, both row-major; four rows at once, so that a row of the second is read once for them. */
export function timesTall(matrix: Float64Array, tall: Float64Array, n: number, columns: number): Float64Array {
  const product = new Float64Array(n * columns);
  for (let i = 0; i < n; i += 4) {
    const last = Math.min(n, i + 4) - 1;
    const [p, q, r, s] = [i, Math.min(i + 1, last), Math.min(i + 2, last), Math.min(i + 3, last)];
    const sums = [p, q, r, s].map(() => new Float64Array(columns)) as [Float64Array, Float64Array, Float64Array, Float64Array];
    const [a, b, c, d] = sums;
    for (let k = 0; k < n; k++) {
      const [w, x, y, z] = [matrix[p * n + k]!, matrix[q * n + k]!, matrix[r * n + k]!, matrix[s * n + k]!];
      for (let j = 0, at = k * columns; j < columns; j++, at++) {
        const cell = tall[at]!;
        a[j] = a[j]! + w * cell;
        b[j] = b[j]! + x * cell;
        c[j] = c[j]! + y * cell;
        d[j] = d[j]! + z * cell;
      }
    }
    for (let row = i; row <= last; row++) product.set(sums[row - i] as Float64Array, row * columns);
  }
  return product;
}

/** I - A_ss. */
function domesticBlock({ inputs }: SectorAccounts, from: number, industries: number): Float64Array {
  const cells = new Float64Array(industries * industries);
  for (let i = 0; i < industries; i++) {
    for (let k = inputs.start[from + i]!; k < inputs.start[from + i + 1]!; k++) {
      const j = inputs.index[k]! - from;
      if (j >= 0 && j < industries) cells[i * industries + j] = -inputs.value[k]!;
    }
    cells[i * industries + i] = cells[i * industries + i]! + 1;
  }
  return cells;
}

function block(matrix: Float64Array, n: number, from: number, size: number): Float64Array {
  const cells = new Float64Array(size * size);
  for (let i = 0; i < size; i++) cells.set(matrix.subarray((from + i) * n + from, (from + i) * n + from + size), i * size);
  return cells;
}

function product(left: Float64Array, right: Float64Array, size: number): Float64Array {
  return timesTall(left, right, size, size);
}

/** target[from + j] = Σ_i row[from + i] · matrix[i, j]. */
function leftTimes(row: Float64Array, matrix: Float64Array, from: number, size: number, target: Float64Array): void {
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) target[from + j] = target[from + j]! + row[from + i]! * matrix[i * size + j]!;
}
