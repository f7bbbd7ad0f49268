import type { BlockMatrix, TallSystem } from "../../linear-algebra/block-sweeps.ts";
import { inverse as plainInverse } from "../../linear-algebra/inverse.ts";
import { transposedMatrix } from "../tables/repeated-sectors.ts";
import type { SparseMatrix } from "../tables/sparse-matrix.ts";
import { exportsByImporter, type SectorAccounts, type WorldTable } from "../tables/world-table.ts";
import { domesticBlock, leftTimes, type TradeParts } from "./trade-system.ts";

/** What has to be solved for the parts of a trade system, and the inverses of the countries by themselves. */
export interface TradeEquations {
  readonly localInverse: readonly Float64Array[];
  /** In this order: origins, worlds without one country, output served. */
  readonly systems: readonly [TallSystem, TallSystem, TallSystem];
}

/**
 * The parts of a trade system as three tall systems, so that nobody needs all n² cells of the inverse.
 *
 *   (I - A') O = V            O_jt = (V_t B)_j, V holds v_j in the column of its own country
 *   (I - A'_TT) W = v_T       T all countries but the one of the column; foreign value that crosses its border once is W' A_Ts L_ss
 *   (I - A) S = Y             S = B Y
 */
export function tradeEquations({ countries, industries, demand }: WorldTable, accounts: SectorAccounts): TradeEquations {
  const n = countries * industries;
  const localInverse = Array.from({ length: countries }, (_, s) => plainInverse(domesticBlock(accounts, s * industries, industries), industries));
  const between = withoutBlocks(accounts.inputs, industries);
  const sells: BlockMatrix = { between, within: joined(localInverse, industries, false), size: industries };
  const buys: BlockMatrix = { between: transposedMatrix(between), within: joined(localInverse, industries, true), size: industries };
  const [own, others] = [new Float64Array(n * countries), new Float64Array(n * countries)];
  for (let j = 0; j < n; j++) {
    const [home, share] = [Math.floor(j / industries), accounts.valueShare[j]!];
    others.fill(share, j * countries, (j + 1) * countries);
    others[j * countries + home] = 0;
    own[j * countries + home] = share;
  }
  const system = (matrix: BlockMatrix, right: Float64Array, without: boolean): TallSystem => ({ matrix, right, columns: countries, without });
  return { localInverse, systems: [system(buys, own, false), system(buys, others, true), system(sells, demand, false)] };
}

/** The parts of a trade system from what was solved. */
export function solvedTrade(table: WorldTable, accounts: SectorAccounts, { localInverse }: TradeEquations, solutions: readonly Float64Array[]): TradeParts {
  const [own, others, served] = solutions;
  if (own === undefined || others === undefined || served === undefined) throw new Error("three systems, three solutions");
  const { countries, industries } = table;
  const n = countries * industries;
  const origins = new Float64Array(countries * n);
  const [domestic, foreign, local, foreignOnce] = [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let j = 0; j < n; j++) {
    const home = Math.floor(j / industries);
    let abroad = 0;
    for (let t = 0; t < countries; t++) {
      const share = own[j * countries + t]!;
      origins[t * n + j] = share;
      if (t !== home) abroad += share;
    }
    domestic[j] = own[j * countries + home]!;
    foreign[j] = abroad;
  }
  const brought = broughtIn(accounts.inputs, others, countries, industries);
  localInverse.forEach((ours, s) => {
    leftTimes(accounts.valueShare, ours, s * industries, industries, local);
    leftTimes(brought, ours, s * industries, industries, foreignOnce);
  });
  return { table, accounts, exported: exportsByImporter(table), origins, domestic, foreign, local, foreignOnce, served, localInverse };
}

/** n: W' A_Ts, by column of each country s. */
function broughtIn({ rows, start, index, value }: SparseMatrix, others: Float64Array, countries: number, industries: number): Float64Array {
  const brought = new Float64Array(rows);
  for (let i = 0; i < rows; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const j = index[k]!;
      const s = Math.floor(j / industries);
      // The world of column s is without s itself: its rows are 0 there.
      brought[j] = brought[j]! + others[i * countries + s]! * value[k]!;
    }
  return brought;
}

function withoutBlocks({ rows, columns, start, index, value }: SparseMatrix, size: number): SparseMatrix {
  const starts = new Int32Array(rows + 1);
  const [indices, values] = [new Int32Array(index.length), new Float64Array(index.length)];
  let to = 0;
  for (let i = 0; i < rows; i++) {
    const from = i - (i % size);
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const j = index[k]!;
      if (j >= from && j < from + size) continue;
      indices[to] = j;
      values[to++] = value[k]!;
    }
    starts[i + 1] = to;
  }
  return { rows, columns, start: starts, index: indices.subarray(0, to), value: values.subarray(0, to) };
}

function joined(blocks: readonly Float64Array[], size: number, isTransposed: boolean): Float64Array {
  const cells = new Float64Array(blocks.length * size * size);
  blocks.forEach((block, s) => {
    const from = s * size * size;
    if (!isTransposed) cells.set(block, from);
    else for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) cells[from + j * size + i] = block[i * size + j]!;
  });
  return cells;
}
