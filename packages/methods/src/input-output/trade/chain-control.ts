import type { SparseMatrix } from "../tables/sparse-matrix.ts";
import type { TradeSystem } from "./trade-system.ts";

/** How a sector hangs on other countries, by sector. */
export interface ForeignReliance {
  /** Value added abroad in a unit of the sector's goods, Σ_{c≠s} (V_c L)_j. */
  readonly content: Float64Array;
  /** Σ q², q the shares of the other countries in that content: 1 = all of it from one country, NaN where there is none. */
  readonly concentration: Float64Array;
  /** Country with the largest share, -1 where there is none, and its share. */
  readonly largest: Int32Array;
  readonly largestShare: Float64Array;
  /** Foreign part of what the sector buys, as invoices show it. */
  readonly face: Float64Array;
  /** Foreign part of all output that stands behind what it buys, with the inputs of its inputs. */
  readonly lookThrough: Float64Array;
}

/**
 * Foreign input reliance at face value and looked through, and how concentrated its origin is.
 *
 *   face = foreign rows of A_.j / all rows      look-through = foreign rows of (L - I)_.j / all rows      q_c = (V_c L)_j / content
 *
 * NaN where a sector buys nothing. Cost n² + n · countries. Baldwin, Freeman & Theodorakopoulos 2022.
 */
export function foreignReliance({ table, accounts, inverse, origins }: TradeSystem): ForeignReliance {
  const { countries, industries } = table;
  const n = countries * industries;
  const home = (j: number): number => Math.floor(j / industries);
  const [bought, boughtAbroad, behind, behindAbroad] = [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const at = home(i);
    for (let k = accounts.inputs.start[i]!; k < accounts.inputs.start[i + 1]!; k++) {
      const [j, a] = [accounts.inputs.index[k]!, accounts.inputs.value[k]!];
      bought[j] = bought[j]! + a;
      if (home(j) !== at) boughtAbroad[j] = boughtAbroad[j]! + a;
    }
    for (let j = 0; j < n; j++) {
      const cell = inverse[i * n + j]! - (i === j ? 1 : 0);
      behind[j] = behind[j]! + cell;
      if (home(j) !== at) behindAbroad[j] = behindAbroad[j]! + cell;
    }
  }
  const [content, concentration, largestShare] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const largest = new Int32Array(n).fill(-1);
  for (let j = 0; j < n; j++) {
    let [sum, squares, most] = [0, 0, 0];
    for (let c = 0; c < countries; c++) {
      if (c === home(j)) continue;
      const part = origins[c * n + j]!;
      sum += part;
      squares += part * part;
      if (part > most) [most, largest[j]] = [part, c];
    }
    content[j] = sum;
    concentration[j] = sum > 0 ? squares / (sum * sum) : Number.NaN;
    largestShare[j] = sum > 0 ? most / sum : Number.NaN;
  }
  const share = (part: Float64Array, whole: Float64Array): Float64Array => whole.map((all, j) => (all > 0 ? part[j]! / all : Number.NaN));
  return { content, concentration, largest, largestShare, face: share(boughtAbroad, bought), lookThrough: share(behindAbroad, behind) };
}

/** How far each supplier reaches into a country: what is left of a loss when the part that cannot be replaced is known (`lostSupply`). */
export interface SupplyReach {
  /** Output and value added of the country that hang on the supplier's deliveries to it, in the unit of the table, before the supplier's own loss answers. */
  readonly output: Float64Array;
  readonly valueAdded: Float64Array;
  /** What of the supplier's own output hangs on these deliveries, as a share. */
  readonly own: Float64Array;
}

/**
 * How the sectors of a country hang on each supplier.
 *
 *   output_i = Σ_j x_j Σ_k a_ik l_kj      own_i = Σ_k a_ik l_ki      j, k over the country's sectors
 *
 * Cost n · industries².
 */
export function supplyReach({ table, accounts, inverse }: Pick<TradeSystem, "table" | "accounts" | "inverse">, country: number): SupplyReach {
  const { countries, industries } = table;
  const n = countries * industries;
  const from = country * industries;
  const [output, valueAdded, own] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++)
    eachInput(accounts.inputs, i, from, from + industries, (k, a) => {
      for (let j = from; j < from + industries; j++) {
        const hanging = a * inverse[k * n + j]! * accounts.divisor[j]!;
        output[i] = output[i]! + hanging;
        valueAdded[i] = valueAdded[i]! + hanging * accounts.valueShare[j]!;
      }
      own[i] = own[i]! + a * inverse[k * n + i]!;
    });
  return { output, valueAdded, own };
}

/**
 * What is lost of `reach` when a supplier's deliveries to a country fall by the part that nobody else can replace.
 *
 *   B = diag(x)⁻¹ Z, x' = w' (I - B)⁻¹ (Ghosh); row i of B loses ρ = 1 - replaceable of its cells in the country's columns, so that by one rank
 *   loss = ρ reach / (1 + ρ own)
 *
 * Every user answers in proportion and nobody else steps in: an upper bound for the first months, not a forecast.
 * Dietzenbacher & van der Linden 1997, for a part of a row.
 */
export function lostSupply(reach: number, own: number, replaceable: number): number {
  const lacking = 1 - replaceable;
  return (lacking * reach) / (1 + lacking * own);
}

/** Cells of a row in a range of columns. */
function eachInput({ start, index, value }: SparseMatrix, row: number, from: number, to: number, take: (column: number, value: number) => void): void {
  for (let k = start[row]!; k < start[row + 1]!; k++) if (index[k]! >= from && index[k]! < to) take(index[k]!, value[k]!);
}
