import { domesticallyServed } from "./export-terms.ts";
import type { TradeParts } from "./trade-system.ts";

/** The nine terms, in the order in which tables show them. */
export const koopmanTermNames = ["dva_fin", "dva_int", "dva_intrex", "rdv_fin", "rdv_int", "ddc", "fva_fin", "fva_int", "fdc"] as const;
export type KoopmanTermName = (typeof koopmanTermNames)[number];

/**
 * Exports of each country in nine terms, Koopman, Wang & Wei 2014; valid for countries only, and its double counting is not that of Borin & Mancini.
 *
 *   dva_fin V_s B_ss y_sr         dva_int V_s B_sr y_rr       dva_intrex V_s B_sr Σ_t y_rt
 *   rdv_fin V_s B_sr y_rs         rdv_int V_s B_sr A_rs L_ss y_ss    ddc V_s B_sr A_rs L_ss e_s
 *   fva_fin V_t B_ts y_sr         fva_int V_t B_ts A_sr L_rr y_rr    fdc V_t B_ts A_sr L_rr e_r
 *
 * The first three are value added absorbed abroad (vax); all nine add up to exports, less those of sectors without positive output.
 * Cost countries · n + countries passes over the flows that cross borders.
 */
export function koopmanTerms(system: TradeParts): Readonly<Record<KoopmanTermName, Float64Array>> {
  const { table, accounts, origins, domestic, foreign } = system;
  const { countries, industries, demand } = table;
  const n = countries * industries;
  const terms = Object.fromEntries(koopmanTermNames.map((name) => [name, new Float64Array(countries)])) as Record<KoopmanTermName, Float64Array>;
  const add = (name: KoopmanTermName, s: number, value: number): void => {
    terms[name][s] = terms[name][s]! + value;
  };
  const own = domesticallyServed(system);
  const outward = outwardOutput(system);
  for (let j = 0; j < n; j++) {
    const r = Math.floor(j / industries);
    let sold = 0;
    for (let t = 0; t < countries; t++) if (t !== r) sold += demand[j * countries + t]!;
    add("dva_fin", r, domestic[j]! * sold);
    add("fva_fin", r, foreign[j]! * sold);
    for (let s = 0; s < countries; s++) {
      if (s === r) continue;
      const share = origins[s * n + j]!;
      add("dva_int", s, share * demand[j * countries + r]!);
      add("dva_intrex", s, share * (sold - demand[j * countries + s]!));
      add("rdv_fin", s, share * demand[j * countries + s]!);
    }
  }
  const { inputs } = accounts;
  for (let i = 0; i < n; i++) {
    const from = Math.floor(i / industries);
    for (let k = inputs.start[i]!; k < inputs.start[i + 1]!; k++) {
      const [j, a] = [inputs.index[k]!, inputs.value[k]!];
      const to = Math.floor(j / industries);
      if (to === from) continue;
      // Row i of country r sells to s = `to`, which is home in the terms that return; row i of s sells to r = `to` in those of foreign value.
      add("rdv_int", to, origins[to * n + i]! * a * own[j]!);
      add("ddc", to, origins[to * n + i]! * a * outward[j]!);
      add("fva_int", from, foreign[i]! * a * own[j]!);
      add("fdc", from, foreign[i]! * a * outward[j]!);
    }
  }
  return terms;
}

/** n: L_rr e_r, the output that the exports of a country need at home. */
export function outwardOutput({ table: { countries, industries }, exported, localInverse }: TradeParts): Float64Array {
  const needed = new Float64Array(countries * industries);
  for (let j = 0; j < needed.length; j++) {
    const r = Math.floor(j / industries);
    let sum = 0;
    for (let t = 0; t < countries; t++) sum += exported[j * countries + t]!;
    for (let i = 0; i < industries; i++) {
      const at = r * industries + i;
      needed[at] = needed[at]! + localInverse[r]![i * industries + (j - r * industries)]! * sum;
    }
  }
  return needed;
}
