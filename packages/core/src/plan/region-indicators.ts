import { groupBy } from "../contract/group-by.ts";
import type { EvidenceReference } from "../evidence/evidence-reference.ts";
import type { RoleEvidence } from "../evidence/roles/bound-table.ts";
import { gathered } from "../evidence/roles/gathered-table.ts";
import { hashOf } from "../evidence/roles/joined-tables.ts";
import { needed } from "../evidence/roles/required-table.ts";
import { type Roles, roleTable } from "../evidence/roles/role-table.ts";
import { indicators } from "../evidence/tables/indicators.ts";
import { contractNamed } from "../evidence/tables/table-contracts.ts";

/** The newest year in which an indicator is there for at least this share of the panel. */
const neededShare = 0.9;

/** One indicator by province in its newest usable year; a province without a value is absent. */
export interface RegionIndicator {
  readonly year: number | null;
  readonly byRegion: ReadonlyMap<string, number>;
  readonly evidence: EvidenceReference;
}

/**
 * Reads an indicator of the province table for the panel, national rows left out, in the newest year that covers nine tenths of the panel.
 * Missing cells stay missing.
 */
export async function regionIndicator(sources: RoleEvidence, indicator: string, panel: readonly string[]): Promise<RegionIndicator> {
  const { table, sha256, rows } = await gathered(sources, needed(indicators, ["region", "year", "value"]), { indicator: [indicator], region: [...panel] });
  const years = groupBy(
    rows.filter(({ values }) => typeof values["value"] === "number"),
    ({ values }) => Number(values["year"]),
  );
  const [year] = [...years.keys()].filter((each) => (years.get(each)?.length ?? 0) >= neededShare * panel.length).toSorted((a, b) => b - a);
  const chosen = year === undefined ? [] : (years.get(year) ?? []);
  return {
    year: year ?? null,
    byRegion: new Map(chosen.map(({ values }) => [String(values["region"]), Number(values["value"])])),
    evidence: { table, rows: chosen.map(({ row }) => row), sha256 },
  };
}

/**
 * Number of rows of a table by province; rows without a province are not counted. `role` is that of a contract, by its present or its former name; any other table
 * is asked for its column `region`, or `region_code` where it has none.
 */
export async function rowsByRegion(
  sources: RoleEvidence,
  settings: Roles,
  role: string,
): Promise<{ readonly byRegion: ReadonlyMap<string, number>; readonly evidence: EvidenceReference }> {
  const contract = contractNamed(role);
  const table = contract === undefined ? roleTable(settings, role) : (sources.bind(contract)?.table ?? role);
  const isNew =
    contract === undefined && sources.evidence.tables().includes(table) && sources.evidence.schema(table).fields.some(({ name }) => name === "region");
  const placeColumn = isNew ? "region" : "region_code";
  const rows =
    contract === undefined
      ? (await sources.evidence.rows({ table, columns: [placeColumn] })).map(({ row, values }) => ({ row, region: values[placeColumn] ?? null }))
      : (await gathered(sources, { contract, fields: ["region"] })).rows.map(({ row, values }) => ({ row, region: values["region"] ?? null }));
  const located = rows.filter(({ region }) => region !== null);
  const groups = groupBy(located, ({ region }) => String(region));
  return {
    byRegion: new Map([...groups].map(([code, members]) => [code, members.length])),
    evidence: { table, rows: located.map(({ row }) => row), sha256: hashOf(sources.evidence, table) },
  };
}
