import type { ExportTerms } from "./export-terms.ts";
import type { TradeParts } from "./trade-system.ts";

/** Vertical specialisation of each country. */
export interface VerticalSpecialisation {
  /** Foreign content of exports (Koopman, Wang & Wei 2014). The import content of Hummels, Ishii & Yi 2001 is exports - dva = fc + ddc: own value that comes back counts as imported there. */
  readonly vs: Float64Array;
  /** Own value added in the exports of all others. */
  readonly vs1: Float64Array;
  /** ln(1 + vs1 / exports) - ln(1 + vs / exports) (Koopman et al. 2010); NaN without exports. */
  readonly position: Float64Array;
}

/** vs = Σ (Σ_t≠s V_t B_ts) e_s      vs1 = Σ_r≠s V_s B_sr e_r. Cost countries · n. */
export function verticalSpecialisation({ table, origins, exported }: TradeParts, { fc, exports }: Pick<ExportTerms, "fc" | "exports">): VerticalSpecialisation {
  const { countries, industries } = table;
  const n = countries * industries;
  const total = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let r = 0; r < countries; r++) total[i] = total[i]! + exported[i * countries + r]!;
  const vs = byCountry(fc, countries, industries);
  const gross = byCountry(exports, countries, industries);
  const vs1 = new Float64Array(countries);
  for (let s = 0; s < countries; s++) for (let j = 0; j < n; j++) if (Math.floor(j / industries) !== s) vs1[s] = vs1[s]! + origins[s * n + j]! * total[j]!;
  return { vs, vs1, position: gross.map((e, s) => (e === 0 ? Number.NaN : Math.log(1 + vs1[s]! / e) - Math.log(1 + vs[s]! / e))) };
}

/** Sums over the sectors of each country and over importers of a table n × countries. */
export function byCountry(term: Float64Array, countries: number, industries: number): Float64Array {
  const sums = new Float64Array(countries);
  for (let at = 0; at < term.length; at++) {
    const s = Math.floor(at / (countries * industries));
    sums[s] = sums[s]! + term[at]!;
  }
  return sums;
}

/** Sums over the sectors of each exporter: countries × countries, exporter by importer. */
export function byPartner(term: Float64Array, countries: number, industries: number): Float64Array {
  const sums = new Float64Array(countries * countries);
  for (let at = 0; at < term.length; at++) {
    const cell = Math.floor(at / (countries * industries)) * countries + (at % countries);
    sums[cell] = sums[cell]! + term[at]!;
  }
  return sums;
}

/** Sums over importers: n. */
export function bySector(term: Float64Array, countries: number): Float64Array {
  const sums = new Float64Array(term.length / countries);
  for (let at = 0; at < term.length; at++) {
    const i = Math.floor(at / countries);
    sums[i] = sums[i]! + term[at]!;
  }
  return sums;
}
