import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { partsOf } from "../../../evidence/roles/bound-table.ts";
import { tableFaults } from "../../../evidence/roles/table-faults.ts";
import { type Note, note } from "../../../language/note.ts";
import { unsaidCurrency } from "../../../language/printers/printer.ts";
import { currencyOfTables } from "../../opened-settings.ts";
import { standingRow } from "../effect/laid-over.ts";
import { columnNamed, type ImportTable } from "../import-table.ts";
import type { FilePlace } from "../layout/file-place.ts";
import { withResource } from "../with-resource.ts";

/**
 * What of a new table its role cannot be played with, at the cell of the file: a value that cannot be refuses the file; a unit that is unknown or of something else, a currency
 * without a rate, is told, since the mapping of the role may still say it.
 */
export async function tableRoleFaults(
  { evidence, settings, manifest }: Pick<WorkspacePorts, "evidence" | "settings" | "manifest">,
  resource: DataResource,
  csv: string,
  table: ImportTable,
  at: FilePlace,
): Promise<readonly Note[]> {
  // The table itself may be the first that names a currency.
  const currency = settings.currency === unsaidCurrency ? currencyOfTables({ resources: [...manifest.resources, resource] }) : settings.currency;
  const context = roleEvidence(withResource(evidence, resource, csv), { ...settings, currency });
  const told = await tableFaults({
    ...context,
    bind: (contract) => {
      const bound = context.bind(contract);
      return (bound === null ? undefined : partsOf(bound).find((part) => part.table === resource.name)) ?? null;
    },
  });
  return told.flatMap((fault): readonly Note[] => {
    const { row, column } = fault.at;
    const [line, cell] = [typeof row === "number" ? table.rows[row - 1] : undefined, typeof column === "string" ? columnNamed(table, column) : undefined];
    const place = line === undefined ? fault.at : at(line, cell);
    // What stood there before is told, and refuses nothing that is laid beside it.
    const isOfFile = line !== standingRow;
    return [{ ...note(fault.code, fault.parameters, place), severity: fault.code === "evidence.impossible-value" && isOfFile ? "error" : "warning" }];
  });
}
