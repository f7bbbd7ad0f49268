import { domesticallyServed } from "./export-terms.ts";
import { outwardOutput } from "./koopman-wang-wei.ts";
import { type TradeSystem, timesTall } from "./trade-system.ts";

/** The sixteen terms, in the order in which tables show them. */
export const wangTermNames = [
  "dva_fin",
  "dva_int",
  "dva_intrexi1",
  "dva_intrexf",
  "dva_intrexi2",
  "rdv_int",
  "rdv_fin",
  "rdv_fin2",
  "ova_fin",
  "mva_fin",
  "ova_int",
  "mva_int",
  "ddc_fin",
  "ddc_int",
  "odc",
  "mdc",
] as const;
export type WangTermName = (typeof wangTermNames)[number];
export type WangTerms = Readonly<Record<WangTermName, Float64Array>>;

/**
 * Exports of each sector to each importer in sixteen terms, Wang, Wei & Zhu 2013; n × countries a term, 0 at home.
 *
 * Each term is V # A_sr q with a vector q by country, so that one pass over the flows forms all: no product of two n × n matrices is needed.
 * q is made of four tall tables, B_rt y_tt, B_rr y_rt, B_rt Σ_u y_tu and B Y.
 * A term may be negative where final demand is (withdrawn stocks).
 * Cost 2 n² + n² countries; a dozen sums a flow.
 */
export function wangTerms(system: TradeSystem): WangTerms {
  const { table, accounts, origins, domestic, foreign, local } = system;
  const { countries, industries, demand } = table;
  const n = countries * industries;
  const terms = Object.fromEntries(wangTermNames.map((name) => [name, new Float64Array(demand.length)])) as Record<WangTermName, Float64Array>;
  const own = domesticallyServed(system);
  const outward = outwardOutput(system);
  const chain = chainTables(system);
  const { inputs, divisor } = accounts;
  for (let i = 0; i < n; i++) {
    const s = Math.floor(i / industries);
    const [first, again, abroad] = [local[i]!, domestic[i]! - local[i]!, foreign[i]!];
    for (let r = 0; r < countries; r++) {
      if (r === s) continue;
      const [cell, partner] = [i * countries + r, origins[r * n + i]!];
      const sold = demand[cell]!;
      terms.dva_fin[cell] = domestic[i]! * sold;
      terms.mva_fin[cell] = partner * sold;
      terms.ova_fin[cell] = (abroad - partner) * sold;
    }
    for (let k = inputs.start[i]!; k < inputs.start[i + 1]!; k++) {
      const [j, a] = [inputs.index[k]!, inputs.value[k]!];
      const r = Math.floor(j / industries);
      if (r === s) continue;
      const [cell, toHome, toPartner] = [i * countries + r, j * countries + s, j * countries + r];
      const sum = (name: WangTermName, value: number): void => {
        terms[name][cell] = terms[name][cell]! + a * value;
      };
      const returned = system.served[toHome]! - chain.atHome[toHome]! - chain.final[toHome]!;
      sum("dva_int", first * chain.atHome[toPartner]!);
      sum("dva_intrexi1", first * (chain.atHomeSum[j]! - chain.atHome[toPartner]! - chain.atHome[toHome]!));
      sum("dva_intrexf", first * (chain.finalSum[j]! - chain.final[toHome]!));
      sum("dva_intrexi2", first * (chain.soldSum[j]! - chain.sold[toPartner]! - chain.sold[toHome]! - returned));
      sum("rdv_int", first * chain.atHome[toHome]!);
      sum("rdv_fin", first * chain.final[toHome]!);
      sum("rdv_fin2", first * returned);
      sum("ddc_fin", first * chain.sold[toHome]!);
      sum("ddc_int", again * divisor[j]!);
      const partner = origins[r * n + i]!;
      sum("mva_int", partner * own[j]!);
      sum("ova_int", (abroad - partner) * own[j]!);
      sum("mdc", partner * outward[j]!);
      sum("odc", (abroad - partner) * outward[j]!);
    }
  }
  return terms;
}

/** Tables n × countries, by sector of r: `atHome` B_rt y_tt, `final` B_rr y_rt (0 for t = r), `sold` B_rt Σ_u≠t y_tu; and their sums over t. */
interface ChainTables {
  readonly atHome: Float64Array;
  readonly atHomeSum: Float64Array;
  readonly final: Float64Array;
  readonly finalSum: Float64Array;
  readonly sold: Float64Array;
  readonly soldSum: Float64Array;
}

function chainTables({ table, inverse }: TradeSystem): ChainTables {
  const { countries, industries, demand } = table;
  const n = countries * industries;
  const exported = demand.slice();
  const [home, sent] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const own = i * countries + Math.floor(i / industries);
    home[i] = demand[own]!;
    exported[own] = 0;
    for (let t = 0; t < countries; t++) sent[i] = sent[i]! + exported[i * countries + t]!;
  }
  const [atHome, sold, final] = [new Float64Array(n * countries), new Float64Array(n * countries), new Float64Array(n * countries)];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const cell = i * countries + Math.floor(j / industries);
      const b = inverse[i * n + j]!;
      atHome[cell] = atHome[cell]! + b * home[j]!;
      sold[cell] = sold[cell]! + b * sent[j]!;
    }
  for (let r = 0; r < countries; r++) {
    const from = r * industries;
    const block = new Float64Array(industries * industries);
    for (let i = 0; i < industries; i++) block.set(inverse.subarray((from + i) * n + from, (from + i) * n + from + industries), i * industries);
    final.set(timesTall(block, exported.subarray(from * countries, (from + industries) * countries), industries, countries), from * countries);
  }
  return { atHome, atHomeSum: sums(atHome, countries), final, finalSum: sums(final, countries), sold, soldSum: sums(sold, countries) };
}

function sums(table: Float64Array, columns: number): Float64Array {
  const total = new Float64Array(table.length / columns);
  for (let at = 0; at < table.length; at++) total[Math.floor(at / columns)] = total[Math.floor(at / columns)]! + table[at]!;
  return total;
}
