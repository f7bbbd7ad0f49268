import type { TradeSystem } from "./trade-system.ts";

/** Indicators by sector and partner, under the codes of the OECD's database in lower case, in the order in which tables show them. */
export const tivaNames = [
  "exgr",
  "exgr_fnl",
  "exgr_int",
  "imgr",
  "imgr_fnl",
  "imgr_int",
  "balgr",
  "exgr_dva",
  "exgr_ddc",
  "exgr_idc",
  "exgr_rim",
  "exgr_fva",
  "ffd_dva",
  "dfd_fva",
  "balvafd",
  "dexfvap",
  "fexdvap",
] as const;
export type TivaName = (typeof tivaNames)[number];

/** Each indicator n × countries, 0 at home; and what final demand at home takes up of a sector's own value added. */
export interface TivaSet {
  readonly terms: Readonly<Record<TivaName, Float64Array>>;
  /** n: value added of the sector in the final demand of its own country. */
  readonly dxd_dva: Float64Array;
}

/**
 * Trade in value added as the OECD prints it (TiVA). For sector i of s and partner r:
 *
 *   exgr = e_sr,i of it exgr_fnl and exgr_int       imgr: what s buys of goods i from r         balgr = exgr - imgr
 *   exgr_ddc = v_i l_ii e      exgr_idc = (V_s L_ss - v_i l_ii) e      exgr_rim = (V_s B_ss - V_s L_ss) e      exgr_dva = their sum      exgr_fva = Σ_t≠s V_t B_ts e
 *   ffd_dva = v_i (B Y)_ir      dfd_fva: value added of industry i of r in the final demand of s        balvafd = ffd_dva - dfd_fva
 *   dexfvap = V_r B_si e_s: value of r in all that i of s exports       fexdvap = V_s B_ri e_r: value of s in all that industry i of r exports
 *
 * l is the local inverse (I - A_ss)⁻¹: direct is what the exporting industry adds itself. exgr_rim is double counted at home in the sense of `exportTerms` (ddc), and exgr_ddc is not.
 * Cost a pass over flows and n · countries.
 */
export function tivaSet({ table, accounts, origins, domestic, foreign, local, localInverse, served, exported }: TradeSystem): TivaSet {
  const { countries: g, industries: m, demand } = table;
  const n = g * m;
  const terms = Object.fromEntries(tivaNames.map((name) => [name, new Float64Array(n * g)])) as Record<TivaName, Float64Array>;
  const valueShare = accounts.valueShare;
  const total = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let r = 0; r < g; r++) total[i] = total[i]! + exported[i * g + r]!;
  const home = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const [s, kind] = [Math.floor(i / m), i % m];
    const own = valueShare[i]! * (localInverse[s] as Float64Array)[kind * m + kind]!;
    home[i] = valueShare[i]! * served[i * g + s]!;
    for (let r = 0; r < g; r++) {
      if (r === s) continue;
      const [at, partner, back] = [i * g + r, r * m + kind, (r * m + kind) * g + s];
      const [e, sold, bought] = [exported[at]!, demand[at]!, exported[back]!];
      const set = (name: TivaName, value: number): void => {
        terms[name][at] = value;
      };
      set("exgr", e);
      set("exgr_fnl", sold);
      set("exgr_int", e - sold);
      set("imgr", bought);
      set("imgr_fnl", demand[back]!);
      set("imgr_int", bought - demand[back]!);
      set("balgr", e - bought);
      set("exgr_ddc", own * e);
      set("exgr_idc", (local[i]! - own) * e);
      set("exgr_rim", (domestic[i]! - local[i]!) * e);
      set("exgr_dva", domestic[i]! * e);
      set("exgr_fva", foreign[i]! * e);
      const [goes, comes] = [valueShare[i]! * served[at]!, valueShare[partner]! * served[back]!];
      set("ffd_dva", goes);
      set("dfd_fva", comes);
      set("balvafd", goes - comes);
      set("dexfvap", origins[r * n + i]! * total[i]!);
      set("fexdvap", origins[s * n + partner]! * total[partner]!);
    }
  }
  return { terms, dxd_dva: home };
}
