import { denseTimes } from "../tables/dense-sums.ts";
import type { TradeParts, TradeSystem } from "./trade-system.ts";

/** The terms of gross exports, in the order in which tables show them. */
export const exportTermNames = ["exports", "dc", "dva", "ddc", "fc", "fva", "fdc", "ref", "davax", "vax", "gvc", "gvc_backward", "gvc_forward"] as const;
export type ExportTermName = (typeof exportTermNames)[number];

/** Each term by exporting sector and importer, n × countries, row-major. */
export type ExportTerms = Readonly<Record<ExportTermName, Float64Array>>;

/** Where value that crosses the exporter's border more than once is recorded: at the first crossing, or at the last. */
export type Allocation = "source" | "sink";

/**
 * Value added in exports, Borin & Mancini 2019, 2023, perimeter of the exporting country.
 *
 *   dc + fc = exports, value from home and from abroad             dva = dc - ddc, fva = fc - fdc: without what crosses the border again
 *   davax ⊂ vax ⊂ dva: absorbed by the importer, anywhere abroad    ref = dva - vax: comes home
 *   gvc = exports - davax, of it gvc_backward = fc + ddc, the rest gvc_forward
 *
 * Source counts home value when it leaves first: dva = (V_s L_ss) # e_sr. Sink counts it when it leaves for good: dva = (V_s B_ss) # (y_sr + A_sr x_r*), x* being the output
 * that no export of s stands behind. Summed over importers both give the same dva and fva.
 * Exports of a sector without positive output are in `exports` and `gvc` alone.
 * Cost a few passes over the flows; for sink also n² industries.
 */
export function exportTerms(system: TradeParts, allocation?: "source"): ExportTerms;
export function exportTerms(system: TradeSystem, allocation: Allocation): ExportTerms;
export function exportTerms(system: TradeParts | TradeSystem, allocation: Allocation = "source"): ExportTerms {
  const { table, domestic, foreign, local, foreignOnce, exported } = system;
  const { countries, industries } = table;
  const terms = Object.fromEntries(exportTermNames.map((name) => [name, new Float64Array(exported.length)])) as Record<ExportTermName, Float64Array>;
  const absorbed = absorptions(system, allocation);
  for (let i = 0, at = 0; i < table.flows.rows; i++)
    for (let r = 0; r < countries; r++, at++) {
      if (r === Math.floor(i / industries)) continue;
      const e = exported[at]!;
      const dc = domestic[i]! * e;
      const fc = foreign[i]! * e;
      const home = allocation === "source" ? local[i]! : domestic[i]!;
      const abroad = allocation === "source" ? foreignOnce[i]! : foreign[i]!;
      const counted = allocation === "source" ? e : absorbed.last[at]!;
      const dva = home * counted;
      const fva = abroad * counted;
      const vax = home * absorbed.abroad[at]!;
      const davax = home * absorbed.direct[at]!;
      terms.exports[at] = e;
      terms.dc[at] = dc;
      terms.fc[at] = fc;
      terms.dva[at] = dva;
      terms.fva[at] = fva;
      terms.ddc[at] = dc - dva;
      terms.fdc[at] = fc - fva;
      terms.vax[at] = vax;
      terms.davax[at] = davax;
      terms.ref[at] = dva - vax;
      terms.gvc[at] = e - davax;
      terms.gvc_backward[at] = fc + dc - dva;
      terms.gvc_forward[at] = e - davax - fc - (dc - dva);
    }
  return terms;
}

/** Exports by where they end: with the importer, anywhere abroad, and (sink) those after which no other export of the sector's country follows. */
export interface Absorptions {
  readonly direct: Float64Array;
  readonly abroad: Float64Array;
  readonly last: Float64Array;
}

export function absorptions(system: TradeParts | TradeSystem, allocation: Allocation): Absorptions {
  const { table, accounts, served } = system;
  const { countries, industries, demand } = table;
  const { inputs, divisor } = accounts;
  const n = countries * industries;
  const ownDemand = domesticallyServed(system);
  const [direct, abroad, last] = [new Float64Array(demand.length), new Float64Array(demand.length), new Float64Array(demand.length)];
  const final = allocation === "source" ? null : outputAfterLastExport(withInverse(system));
  for (let i = 0; i < n; i++) {
    const s = Math.floor(i / industries);
    const row = i * countries;
    for (let k = inputs.start[i]!; k < inputs.start[i + 1]!; k++) {
      const j = inputs.index[k]!;
      const a = inputs.value[k]!;
      const r = Math.floor(j / industries);
      if (r === s) continue;
      const whole = final === null ? divisor[j]! : final.all[s * n + j]!;
      const home = final === null ? served[j * countries + s]! : final.home[s * n + j]!;
      direct[row + r] = direct[row + r]! + a * ownDemand[j]!;
      abroad[row + r] = abroad[row + r]! + a * (whole - home);
      last[row + r] = last[row + r]! + a * whole;
    }
    for (let r = 0; r < countries; r++) {
      if (r === s) continue;
      const bought = demand[row + r]!;
      direct[row + r] = direct[row + r]! + bought;
      abroad[row + r] = abroad[row + r]! + bought;
      last[row + r] = last[row + r]! + bought;
    }
  }
  return { direct, abroad, last };
}

function withInverse(system: TradeParts | TradeSystem): TradeSystem {
  if (!("inverse" in system)) throw new Error("sink allocation reads cells of the inverse");
  return system;
}

/** n: L_rr y_rr, the output of each country that its own final demand of its own goods needs at home. */
export function domesticallyServed({ table: { countries, industries, demand }, localInverse }: TradeParts): Float64Array {
  const served = new Float64Array(countries * industries);
  for (let r = 0; r < countries; r++)
    for (let i = 0; i < industries; i++) {
      let sum = 0;
      for (let j = 0; j < industries; j++) sum += localInverse[r]![i * industries + j]! * demand[(r * industries + j) * countries + r]!;
      served[r * industries + i] = sum;
    }
  return served;
}

/**
 * countries × n: output abroad that no export of s stands behind, x - B_Ts (I + M_s)⁻¹ e_s, and what of it serves the final demand of s.
 * (I - A_TT)⁻¹ A_Ts = B_Ts B_ss⁻¹, so the exports that still follow are taken off with a block column of B.
 */
function outputAfterLastExport({ table, accounts, inverse, exported, served, firstCrossing }: TradeSystem): {
  readonly all: Float64Array;
  readonly home: Float64Array;
} {
  const { countries, industries, flows } = table;
  const n = countries * industries;
  const [all, home] = [new Float64Array(countries * n), new Float64Array(countries * n)];
  for (let s = 0; s < countries; s++) {
    const from = s * industries;
    const [total, returning] = [new Float64Array(industries), new Float64Array(industries)];
    for (let i = 0; i < industries; i++) {
      const row = from + i;
      for (let r = 0; r < countries; r++) total[i] = total[i]! + exported[row * countries + r]!;
      for (let k = flows.start[row]!; k < flows.start[row + 1]!; k++) {
        const j = accounts.inputs.index[k]!;
        if (j < from || j >= from + industries) returning[i] = returning[i]! + accounts.inputs.value[k]! * served[j * countries + s]!;
      }
    }
    const [first, second] = [denseTimes(firstCrossing[s]!, total), denseTimes(firstCrossing[s]!, returning)];
    for (let row = 0; row < n; row++) {
      let [later, laterHome] = [0, 0];
      for (let j = 0; j < industries; j++) {
        const cell = inverse[row * n + from + j]!;
        later += cell * first[j]!;
        laterHome += cell * second[j]!;
      }
      all[s * n + row] = accounts.divisor[row]! - later;
      home[s * n + row] = served[row * countries + s]! - laterHome;
    }
  }
  return { all, home };
}
