import type { WorkspacePorts } from "../contract/ports.ts";
import { roleEvidence } from "../evidence/bind-table.ts";
import { roleTable } from "../evidence/role-table.ts";
import type { DiagnosisSources } from "../evidence/sources.ts";

/** What the rules may read of a workspace. */
export function workspaceSources({ evidence, records, manifest, settings }: WorkspacePorts): DiagnosisSources {
  return {
    ...roleEvidence(evidence, settings),
    records,
    columns: (table) => manifest.resources.find(({ name }) => name === table)?.schema.fields.map(({ name }) => name) ?? [],
    tableOf: (role) => roleTable(settings, role),
  };
}
