import { inverse as plainInverse } from "../../linear-algebra/inverse.ts";
import { exportsByImporter, type SectorAccounts, type WorldTable } from "../tables/world-table.ts";

/**
 * What the terms of exports are made of: a few vectors and tall tables, for which no n × n table is needed (`trade-equations.ts`).
 * Tables of `n × countries` are row-major by sector; V_t stands for value added per output of country t alone.
 */
export interface TradeParts {
  readonly table: WorldTable;
  readonly accounts: SectorAccounts;
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
  /** countries blocks of industries²: L_ss. */
  readonly localInverse: readonly Float64Array[];
}

/** The parts with the Leontief inverse, for decompositions that read its cells. */
export interface TradeSystem extends TradeParts {
  /** Leontief inverse B, n × n. */
  readonly inverse: Float64Array;
  /** countries blocks of industries²: (I + M_s)⁻¹ = B_ss⁻¹ L_ss. */
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

/** n × n times n × few columns, both row-major. The terms of a cell are added in rising order. */
export function timesTall(matrix: Float64Array, tall: Float64Array, n: number, columns: number): Float64Array {
  const panels = packedPanels(tall, n, columns);
  const product = new Float64Array(n * columns);
  const sums = new Float64Array(8);
  for (let i = 0; i < n; i += 2)
    for (let j = 0; j < columns; j += 4) {
      twoByFour(matrix, i * n, Math.min(i + 1, n - 1) * n, panels, j * n, n, sums);
      for (let c = 0; c < Math.min(4, columns - j); c++) {
        product[i * columns + j + c] = sums[c]!;
        if (i + 1 < n) product[(i + 1) * columns + j + c] = sums[4 + c]!;
      }
    }
  return product;
}

/** Two rows times a panel of four columns: as many sums as stay in registers, so that each cell that is read serves several products. */
function twoByFour(matrix: Float64Array, first: number, second: number, panels: Float64Array, panel: number, n: number, sums: Float64Array): void {
  let [a0, a1, a2, a3, b0, b1, b2, b3] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0, at = panel; k < n; k++, at += 4) {
    // Taking these apart from an array would make three times as long of the loop.
    const p = matrix[first + k]!;
    const q = matrix[second + k]!;
    const w = panels[at]!;
    const x = panels[at + 1]!;
    const y = panels[at + 2]!;
    const z = panels[at + 3]!;
    a0 += p * w;
    a1 += p * x;
    a2 += p * y;
    a3 += p * z;
    b0 += q * w;
    b1 += q * x;
    b2 += q * y;
    b3 += q * z;
  }
  sums.set([a0, a1, a2, a3, b0, b1, b2, b3]);
}

/** Four columns side by side, row after row; the last ones filled up with 0. */
function packedPanels(tall: Float64Array, n: number, columns: number): Float64Array {
  const panels = new Float64Array(n * 4 * Math.ceil(columns / 4));
  for (let k = 0; k < n; k++) for (let j = 0; j < columns; j++) panels[(j - (j % 4)) * n + 4 * k + (j % 4)] = tall[k * columns + j]!;
  return panels;
}

/** I - A_ss. */
export function domesticBlock({ inputs }: SectorAccounts, from: number, industries: number): Float64Array {
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
export function leftTimes(row: Float64Array, matrix: Float64Array, from: number, size: number, target: Float64Array): void {
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) target[from + j] = target[from + j]! + row[from + i]! * matrix[i * size + j]!;
}
