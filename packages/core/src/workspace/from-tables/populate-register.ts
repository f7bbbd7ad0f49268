import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { checkTable, unexplained } from "../../evidence/checks/check-table.ts";
import type { Note } from "../../language/note.ts";
import { reconcileRecords } from "../../register/changes/reconcile-records.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { type SeedRecords, withSeeds } from "../../register/changes/seed-records.ts";
import { registrationChange } from "../register-terms.ts";
import { datasetsOf } from "./datasets.ts";
import { readRegisterTables } from "./read-register-tables.ts";
import { recordsFromTables } from "./records-from-tables.ts";

/** Makes the first records of a new workspace from its tables and seeds, in one transaction; answers how many of each type. */
export async function populateRegister(
  ports: WorkspacePorts,
  seeds: SeedRecords["records"],
  reason: string,
): Promise<Outcome<Readonly<Record<string, number>>>> {
  const { manifest, settings, evidence } = ports;
  const tables = await readRegisterTables(evidence, settings);
  const rows = new Map<string, number>();
  const warnings: Note[] = [];
  for (const resource of manifest.resources) {
    const report = await checkTable(evidence, manifest, resource);
    if (report.faults.length > 0) return fault(report.faults);
    warnings.push(...unexplained(resource.name, report));
    rows.set(resource.name, report.rows ?? 0);
  }
  const after = withSeeds([...recordsFromTables(tables, settings), ...datasetsOf(manifest, rows)], seeds);
  const reconciled = reconcileRecords({ before: [], after, stored: [] });
  if (!reconciled.ok) return reconciled;
  // With the tables comes by what rules ask them: what is set afterwards is seen to be later.
  const registered = await registrationChange(ports, settings);
  if (!registered.ok) return registered;
  const changes = [...reconciled.value.changes, ...registered.value];
  const committed = await commitStep(ports, reason, async () => success({ changes, answer: () => null }), { isBefore: true });
  if (!committed.ok) return committed;
  const counts: Record<string, number> = {};
  for (const { type } of reconciled.value.changes) counts[type] = (counts[type] ?? 0) + 1;
  return success(counts, [...warnings, ...reconciled.notes]);
}
