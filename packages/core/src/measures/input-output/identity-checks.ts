import {
  byCountry,
  type ChainVectors,
  type ChangedOutput,
  type ExportTerms,
  type Footprint,
  type KoopmanTermName,
  type PerimeterTerms,
  type SectorAccounts,
  type StructuralChange,
  type TivaSet,
  type VerticalSpecialisation,
  type WangTerms,
  type WorldTable,
  wangTermNames,
} from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import { type AuditRow, auditRow } from "./audit-table.ts";

/** Part of its size by which one side of an identity may miss the other. */
const tolerance = 1e-9;

type Side = ArrayLike<number>;

/** One row of the audit: Σ |left - right| by Σ |left| (at least by `least`), cell by cell. `formula` is what is equal, in the names of the columns. */
function identity(table: string, formula: string, left: Side, right: Side, least = 0): AuditRow {
  let [gap, size] = [0, least];
  for (let at = 0; at < left.length; at++) {
    gap += Math.abs(elementAt(left, at) - elementAt(right, at));
    size += Math.abs(elementAt(left, at));
  }
  const missing = gap === 0 ? 0 : gap / (size > 0 ? size : 1);
  return auditRow(missing <= tolerance ? "input-output.identities-hold" : "input-output.identity-broken", missing, {}, { table, formula });
}

/** Upstreamness and downstreamness, each weighted with output, have one sum: all that stands in the Leontief inverse. Nothing is said where a sector without output buys or sells. */
export function vectorIdentities({ table, accounts, vectors }: { table: WorldTable; accounts: SectorAccounts; vectors: ChainVectors }): readonly AuditRow[] {
  const { output } = accounts;
  const { start, index, value } = table.flows;
  for (let i = 0; i < output.length; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) if (value[k] !== 0 && !(output[i]! > 0 && output[index[k]!]! > 0)) return [];
  const weighted = (values: Float64Array): number => output.reduce((sum, x, i) => sum + x * values[i]!, 0);
  return [identity("vectors.csv", "Σ output · upstreamness = Σ output · downstreamness", [weighted(vectors.upstreamness)], [weighted(vectors.multiplier)])];
}

/** The terms of exports, of sectors with positive output; those of others belong to no term. */
export function termIdentities(terms: ExportTerms, { output }: SectorAccounts, countries: number): readonly AuditRow[] {
  const of = (...parts: readonly (keyof ExportTerms)[]): Float64Array => sumOf(parts.map((name) => withOutput(terms[name], output, countries)));
  const said = (formula: string, left: Float64Array, right: Float64Array): AuditRow => identity("bilateral.csv", formula, left, right);
  return [
    said("exports = dc + fc", of("exports"), of("dc", "fc")),
    said("dc = dva + ddc", of("dc"), of("dva", "ddc")),
    said("fc = fva + fdc", of("fc"), of("fva", "fdc")),
    said("dva = vax + ref", of("dva"), of("vax", "ref")),
    said("exports = davax + gvc", of("exports"), of("davax", "gvc")),
    said("gvc = gvc_backward + gvc_forward", of("gvc"), of("gvc_backward", "gvc_forward")),
  ];
}

/** Foreign value in all exports is value in the exports of others. */
export function specialisationIdentity({ vs, vs1 }: VerticalSpecialisation): AuditRow {
  return identity("countries.csv", "Σ vs = Σ vs1", [total(vs)], [total(vs1)]);
}

/** Nine terms and the exports of each country. */
export function koopmanIdentity(
  terms: Readonly<Record<KoopmanTermName, Float64Array>>,
  exported: Float64Array,
  table: WorldTable,
  output: Float64Array,
): AuditRow {
  const exports = byCountry(withOutput(exported, output, table.countries), table.countries, table.industries);
  return identity("kww.csv", "exports = dva_fin + … + fdc", exports, sumOf(Object.values(terms)));
}

/** Sixteen terms and the exports of each sector to each importer. */
export function wangIdentity(terms: WangTerms, exported: Float64Array, { countries }: WorldTable, output: Float64Array): AuditRow {
  const parts = wangTermNames.map((name) => withOutput(terms[name], output, countries));
  return identity("wwz.csv", "exports = dva_fin + … + mdc", withOutput(exported, output, countries), sumOf(parts));
}

/** Every flow from its own perimeter; what sectors without positive output export is in no term. */
export function perimeterIdentities({ terms }: PerimeterTerms, { output }: SectorAccounts): readonly AuditRow[] {
  const sums = (...parts: readonly (keyof PerimeterTerms["terms"])[]): Float64Array => sumOf(parts.map((name) => terms[name]));
  const said = (formula: string, left: Float64Array, right: Float64Array): AuditRow => identity("perimeters.csv", formula, left, right);
  return [
    ...(output.some((x) => !(x > 0)) ? [] : [said("exports = dc + fc", sums("exports"), sums("dc", "fc"))]),
    said("dc = dva + ddc", sums("dc"), sums("dva", "ddc")),
    said("fc = fva + fdc", sums("fc"), sums("fva", "fdc")),
    said("dva = vax + ref", sums("dva"), sums("vax", "ref")),
  ];
}

/** Exports by use and by origin, and what is at home for one country is abroad for its partner. */
export function tivaIdentities({ terms }: TivaSet, { output }: SectorAccounts, countries: number): readonly AuditRow[] {
  const of = (...parts: readonly (keyof TivaSet["terms"])[]): Float64Array => sumOf(parts.map((name) => withOutput(terms[name], output, countries)));
  return [
    identity("tiva.csv", "exgr = exgr_fnl + exgr_int", of("exgr"), of("exgr_fnl", "exgr_int")),
    identity("tiva.csv", "exgr = exgr_dva + exgr_fva", of("exgr"), of("exgr_dva", "exgr_fva")),
    identity("tiva.csv", "exgr_dva = exgr_ddc + exgr_idc + exgr_rim", of("exgr_dva"), of("exgr_ddc", "exgr_idc", "exgr_rim")),
    identity("tiva.csv", "Σ ffd_dva = Σ dfd_fva", [total(terms.ffd_dva)], [total(terms.dfd_fva)]),
  ];
}

/** Production of the world is consumption of the world; what a sector without output reports is in production alone. */
export function footprintIdentity(name: string, { production, consumption }: Footprint, { divisor }: SectorAccounts): AuditRow {
  const made = production.map((amount, i) => (divisor[i]! > 0 ? amount : 0));
  return identity("footprints.csv", `Σ production = Σ consumption (${name})`, [total(made)], [total(consumption)]);
}

/** Value added of the world is final demand, which no shift of suppliers changes. */
export function shiftIdentity({ before, after, valueShare }: ChangedOutput, { valueShare: share }: SectorAccounts): AuditRow {
  const added = (output: Float64Array, of: Float64Array): number => output.reduce((sum, x, i) => sum + x * of[i]!, 0);
  return identity("changed.csv", "Σ value_added_before = Σ value_added_after", [added(before, share)], [added(after, valueShare)]);
}

/** Held against output: between two equal tables a change is rounding alone. */
export function changeIdentity({ change, technology, finalDemand }: StructuralChange, { output }: SectorAccounts): AuditRow {
  return identity("change.csv", "change = technology + final_demand", change, sumOf([technology, finalDemand]), total(output));
}

function total(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0);
}

function withOutput(term: Float64Array, output: Float64Array, countries: number): Float64Array {
  return term.map((value, at) => (output[Math.floor(at / countries)]! > 0 ? value : 0));
}

function sumOf(parts: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts) for (let at = 0; at < sum.length; at++) sum[at] = sum[at]! + part[at]!;
  return sum;
}
