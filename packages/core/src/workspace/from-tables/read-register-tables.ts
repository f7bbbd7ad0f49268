import type { DataPackage } from "../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../evidence/evidence-engine.ts";
import { roleTable } from "../../evidence/role-table.ts";
import type { Settings } from "../settings.ts";
import { aliasColumns } from "./organisation-names.ts";
import type { RegisterRows } from "./records-from-tables.ts";
import { registerTables } from "./register-tables.ts";

/** Tables that the makers look up beside their own rows. */
const lookedUp = [
  { role: "organisation_aliases", columns: aliasColumns },
  { role: "province_capitals", columns: ["region_code", "capital_zh", "latitude", "longitude"] },
] as const;

/** Reads the tables that records are made of. A role that no table plays, or whose table has not its columns, makes no records. */
export async function readRegisterTables(evidence: EvidenceEngine, manifest: DataPackage, settings: Pick<Settings, "roles">): Promise<RegisterRows> {
  const found = new Map<string, { table: string; rows: Awaited<ReturnType<EvidenceEngine["rows"]>> }>();
  for (const { role, columns } of [...registerTables, ...lookedUp]) {
    const table = roleTable(settings, role);
    const fields = manifest.resources.find(({ name }) => name === table)?.schema.fields.map(({ name }) => name);
    if (fields !== undefined && columns.every((column) => fields.includes(column))) found.set(role, { table, rows: await evidence.rows({ table, columns }) });
  }
  return found;
}

/** Whether records are made of a table, or with its help. */
export function bearsOnRecords(table: string, settings: Pick<Settings, "roles">): boolean {
  return [...registerTables, ...lookedUp].some(({ role }) => roleTable(settings, role) === table);
}
