import { inverse as plainInverse } from "../../linear-algebra/inverse.ts";
import { timesDense } from "../tables/dense-sums.ts";
import { absorptions } from "./export-terms.ts";
import type { TradeSystem } from "./trade-system.ts";

/** The terms of a flow seen from a perimeter of its own, in the order in which tables show them. */
export const perimeterTermNames = ["exports", "dc", "dva", "ddc", "fc", "fva", "fdc", "ref", "davax", "vax"] as const;
export type PerimeterTermName = (typeof perimeterTermNames)[number];

/** One set of flows: of one industry or of all of a country (-1), to one importer or to all (-1). */
export interface PerimeterFlow {
  readonly exporter: number;
  readonly industry: number;
  readonly importer: number;
}

/** Each term by flow. */
export interface PerimeterTerms {
  readonly flows: readonly PerimeterFlow[];
  readonly terms: Readonly<Record<PerimeterTermName, Float64Array>>;
}

/**
 * Value added in exports with the border drawn round the flow itself, Borin & Mancini 2019, 2023: what has left with this very flow before is counted twice, what has left with
 * another one is not. All industries to all importers is the perimeter of the country; one importer, one industry or both are the targeted ones.
 *
 *   L* = (I - A + P)⁻¹, P the cells of A from the flow's sectors R to its importer        dva = (V_s L*) # e, fva = Σ_t≠s (V_t L*) # e
 *   (w L*)_R = (w B)_R (I + A_RT B_TR)⁻¹: the table is not solved again                    ddc = dc - dva, fdc = fc - fva
 *   davax, vax, ref as in `exportTerms`, with this dva
 *
 * Every flow of every exporter: (industries + 1) · countries of them. Cost countries² · industries³ for the pairs of countries, a pass over the flows for single industries.
 */
export function flowPerimeters(system: TradeSystem): PerimeterTerms {
  const { countries: g, industries: m } = system.table;
  const flows: PerimeterFlow[] = [];
  const rows: number[][] = [];
  const absorbed = absorptions(system, "source");
  const { domestic, foreign, exported } = system;
  for (let s = 0; s < g; s++) {
    const crossings = crossingBlocks(system, s);
    const importers = [-1, ...Array.from({ length: g }, (_, r) => r).filter((r) => r !== s)];
    const own = [domestic, foreign].map((each) => each.subarray(s * m, (s + 1) * m)) as [Float64Array, Float64Array];
    for (const industry of [-1, ...Array.from({ length: m }, (_, i) => i)])
      for (const importer of importers) {
        const crossing = crossings[importer + 1] as Float64Array;
        const [home, abroad] = own.map((each) => (industry < 0 ? leftSolved(each, crossing) : each.map((w, i) => w / (1 + crossing[i * m + i]!)))) as [
          Float64Array,
          Float64Array,
        ];
        const sums = { exports: 0, dc: 0, dva: 0, fc: 0, fva: 0, davax: 0, vax: 0 };
        for (let i = Math.max(industry, 0); i < (industry < 0 ? m : industry + 1); i++)
          for (let r = 0; r < g; r++) {
            if (r === s || (importer >= 0 && r !== importer)) continue;
            const at = (s * m + i) * g + r;
            const e = exported[at]!;
            sums.exports += e;
            sums.dc += own[0][i]! * e;
            sums.fc += own[1][i]! * e;
            sums.dva += home[i]! * e;
            sums.fva += abroad[i]! * e;
            sums.vax += home[i]! * absorbed.abroad[at]!;
            sums.davax += home[i]! * absorbed.direct[at]!;
          }
        flows.push({ exporter: s, industry, importer });
        const { exports, dc, dva, fc, fva, davax, vax } = sums;
        rows.push([exports, dc, dva, dc - dva, fc, fva, fc - fva, dva - vax, davax, vax]);
      }
  }
  const terms = Object.fromEntries(perimeterTermNames.map((name, k) => [name, Float64Array.from(rows, (row) => row[k]!)]));
  return { flows, terms: terms as Record<PerimeterTermName, Float64Array> };
}

/** A_sr B_rs of country s with each importer, industries² each, behind their sum: [Σ, r = 0, r = 1, …]. */
function crossingBlocks({ table, accounts, inverse }: TradeSystem, s: number): readonly Float64Array[] {
  const { countries: g, industries: m } = table;
  const n = g * m;
  const { start, index, value } = accounts.inputs;
  const blocks = Array.from({ length: g + 1 }, () => new Float64Array(m * m));
  const all = blocks[0] as Float64Array;
  for (let i = 0; i < m; i++)
    for (let k = start[s * m + i]!; k < start[s * m + i + 1]!; k++) {
      const [j, a] = [index[k]!, value[k]!];
      const r = Math.floor(j / m);
      if (r === s) continue;
      const block = blocks[r + 1] as Float64Array;
      for (let c = 0, from = j * n + s * m, to = i * m; c < m; c++, from++, to++) block[to] = block[to]! + a * inverse[from]!;
    }
  for (let r = 0; r < g; r++) for (let at = 0; at < all.length; at++) all[at] = all[at]! + (blocks[r + 1] as Float64Array)[at]!;
  return blocks;
}

/** w (I + M)⁻¹. */
function leftSolved(w: Float64Array, m: Float64Array): Float64Array {
  const size = w.length;
  const matrix = m.slice();
  for (let i = 0; i < size; i++) matrix[i * size + i] = matrix[i * size + i]! + 1;
  return timesDense(w, plainInverse(matrix, size));
}

/** Terms of the perimeter of the world, n × countries. */
export interface WorldPerimeter {
  /** Value added that crosses a border for the first time with this flow: of the exporter alone, V_s L_ss # e. */
  readonly dva: Float64Array;
  /** The rest of the exporter's content, and all foreign content: it has crossed a border before. */
  readonly ddc: Float64Array;
  readonly fdc: Float64Array;
  /** Of the foreign content, what came straight from where it was made, Σ_t V_t L_tt A_ts L_ss # e. */
  readonly straight: Float64Array;
}

/**
 * The border drawn round no flow and no country but at every frontier (Miroudot & Ye 2021; Borin & Mancini 2023): each value added is counted where it first leaves its country, so
 * that the world's sums of dva are the value added that is traded, and no foreign value is counted at all.
 *
 *   dva = (V_s L_ss) # e      ddc = dc - dva      fva = 0      fdc = fc
 *
 * Cost a pass over the flows.
 */
export function worldPerimeter({ table, accounts, local, localInverse, domestic, foreign, exported }: TradeSystem): WorldPerimeter {
  const { countries: g, industries: m } = table;
  const n = g * m;
  const { start, index, value } = accounts.inputs;
  const bought = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const j = index[k]!;
      if (Math.floor(j / m) !== Math.floor(i / m)) bought[j] = bought[j]! + local[i]! * value[k]!;
    }
  const direct = new Float64Array(n);
  for (let s = 0; s < g; s++) direct.set(timesDense(bought.subarray(s * m, (s + 1) * m), localInverse[s] as Float64Array), s * m);
  const of = (share: (i: number) => number): Float64Array => exported.map((e, at) => share(Math.floor(at / g)) * e);
  return {
    dva: of((i) => local[i]!),
    ddc: of((i) => domestic[i]! - local[i]!),
    fdc: of((i) => foreign[i]!),
    straight: of((i) => direct[i]!),
  };
}
