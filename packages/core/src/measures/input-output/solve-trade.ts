import { type SectorAccounts, solvedTrade, type TallSystem, type TradeParts, tradeEquations, type WorldTable } from "@quoin/methods";
import { entryOf } from "../../contract/assert-present.ts";
import type { Ports } from "../../contract/ports.ts";

/** The parts of a trade system, who solved them and how well. */
export interface SolvedTrade {
  readonly parts: TradeParts;
  readonly engine: string;
  /** Largest |B - (I - M) X| of sampled rows, relative to the largest cell of X. */
  readonly residual: number;
}

/** Sectors below which an inverse is made in no time. */
const fewest = 384;
/** Operations of all sweeps for a cell of the flows and a country, in those that an inverse takes for n³: three systems by some sixteen sweeps, and a sparse cell costs more than a dense one. */
const cost = 64;
/** Residual above which the systems count as not solved. */
const largestResidual = 1e-12;
const sampled = 16;

/**
 * The terms of exports from three systems with as many columns as countries, where that is less work than an inverse. Null where it is not, where the machine has no such way,
 * or where the systems do not settle: the inverse then serves.
 */
export async function solvedWithoutInverse(
  { dense, progress }: Pick<Ports, "dense" | "progress">,
  table: WorldTable,
  accounts: SectorAccounts,
): Promise<SolvedTrade | null> {
  const n = table.flows.rows;
  if (dense.solve === undefined || n < fewest || cost * table.flows.value.length * table.countries > n ** 3) return null;
  progress.step({ en: "Solving the table for its countries", zh: "正在按国家求解" });
  const equations = tradeEquations(table, accounts);
  const solved = await dense.solve(equations.systems);
  if (solved === null) return null;
  const residual = equations.systems.reduce(
    (worst, system, at) => Math.max(worst, residualOf(system, accounts, solved.solutions[at] as Float64Array, at < 2)),
    0,
  );
  if (!(residual <= largestResidual)) return null;
  return { parts: solvedTrade(table, accounts, equations, solved.solutions), engine: solved.engine, residual };
}

/** Of sixteen rows, spread evenly, against the coefficients as they stand. */
function residualOf({ right, columns, without }: TallSystem, { inputs }: SectorAccounts, x: Float64Array, isTransposed: boolean): number {
  const n = inputs.rows;
  const rows = [...new Set(Array.from({ length: sampled }, (_, sample) => Math.floor((sample * n) / sampled)))];
  const sums = new Map(rows.map((row) => [row, Float64Array.from({ length: columns }, (_, c) => x[row * columns + c]! - right[row * columns + c]!)]));
  const isSampled = new Uint8Array(n);
  for (const row of rows) isSampled[row] = 1;
  for (let i = 0; i < n; i++) {
    if (!isTransposed && isSampled[i] === 0) continue;
    for (let k = inputs.start[i]!; k < inputs.start[i + 1]!; k++) {
      const index = inputs.index[k]!;
      const row = isTransposed ? index : i;
      if (isSampled[row] === 0) continue;
      const sum = entryOf(sums, row);
      const other = (isTransposed ? i : index) * columns;
      const value = inputs.value[k]!;
      for (let c = 0; c < columns; c++) sum[c] = sum[c]! - value * x[other + c]!;
    }
  }
  const industries = n / columns;
  let largest = 0;
  for (let at = 0; at < x.length; at++) largest = Math.max(largest, Math.abs(x[at]!));
  if (largest === 0 || Number.isNaN(largest)) largest = 1;
  let worst = 0;
  for (const [row, sum] of sums)
    sum.forEach((off, c) => {
      const isHeld = without && Math.floor(row / industries) === c;
      if (!isHeld) worst = Math.max(worst, Math.abs(off) / largest);
    });
  return worst;
}
