import { type Note, note } from "../../language/note.ts";
import type { LocalText } from "../../language/text.ts";
import type { DataPackage, DataResource } from "../data-package.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { faultColumns, rowFaults } from "./row-faults.ts";
import { checkColumns, type SumCheckResult, sumCheck } from "./sum-check.ts";

/** What the checks of a table found. */
export interface TableReport {
  readonly rows: number | null;
  /** Faults of single rows. */
  readonly faults: readonly Note[];
  readonly checks: readonly (SumCheckResult & { readonly id: string; readonly title: LocalText; readonly tolerance: number })[];
}

/** Runs the checks that the schema and the declared sums of a table ask for. A table that cannot be read is a report with that fault. */
export async function checkTable(evidence: EvidenceEngine, manifest: DataPackage, resource: DataResource): Promise<TableReport> {
  const { name: table, schema } = resource;
  try {
    const columns = new Set([
      ...schema.fields.map(({ name }) => name).slice(0, 1),
      ...faultColumns(resource),
      ...(resource.checks ?? []).flatMap(checkColumns),
    ]);
    const rows = await evidence.rows({ table, columns: [...columns] });
    const codes = await referredCodes(evidence, manifest, resource);
    const checks = (resource.checks ?? []).map((check) => ({ id: check.id, title: check.title, tolerance: check.tolerance, ...sumCheck(check, rows) }));
    return { rows: rows.length, faults: rowFaults(resource, rows, (other, column) => codes.get(`${other}.${column}`)), checks };
  } catch (cause) {
    if (cause instanceof EvidenceFault) return { rows: null, faults: cause.notes, checks: [] };
    throw cause;
  }
}

/** The exceptions of a report that nobody has explained, as warnings. */
export function unexplained(table: string, { checks }: TableReport): readonly Note[] {
  return checks.flatMap(({ title, tolerance, exceptions }) =>
    exceptions
      .filter(({ known }) => known === null)
      .map(({ group, total, parts, row }) =>
        note(
          "check.parts-differ",
          { table, check_en: title.en, check_zh: title.zh, group: Object.values(group).join(", "), total, parts, tolerance_percent: 100 * tolerance },
          { table, row },
        ),
      ),
  );
}

async function referredCodes(
  evidence: EvidenceEngine,
  manifest: DataPackage,
  { name, schema }: DataResource,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { reference } of schema.foreignKeys ?? []) {
    const other = manifest.resources.find((each) => each.name === reference.resource);
    if (other === undefined || other.name === name) continue;
    const rows = await evidence.rows({ table: other.name, columns: [reference.fields] });
    found.set(`${other.name}.${reference.fields}`, new Set(rows.map(({ values }) => String(values[reference.fields]))));
  }
  return found;
}
