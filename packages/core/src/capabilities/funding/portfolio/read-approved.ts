import type { ApprovedPlan } from "@quoin/optimise";
import { elementAt } from "../../../contract/assert-present.ts";
import type { SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { Ports } from "../../../contract/ports.ts";
import { keyedTable } from "../../../evidence/files/keyed-table.ts";
import { ListedFaults } from "../../../evidence/files/listed-faults.ts";
import type { TableOptions } from "../../../evidence/files/table-reader.ts";

/** An approved plan as it was read. */
export interface ReadApproved {
  readonly plan: ApprovedPlan;
  readonly sha256: string;
}

/** Reads an approved plan: the columns of `plan.csv` (project, funded and, with a schedule, start_year), and `committed` (1 where the project must stay) if it is there. */
export async function readApproved({ tables }: Pick<Ports, "tables">, file: SourceFile, id: string, options: TableOptions): Promise<Outcome<ReadApproved>> {
  const table = await tables.read(file, options);
  if (!table.ok) return table;
  const has = (column: string): boolean => table.value.columns.some(({ name }) => name === column);
  const optional = (column: string) => (has(column) ? { column } : undefined);
  const read = keyedTable(table.value, {
    keys: { project: has("project") ? "project" : id },
    numbers: { funded: { column: "funded", missing: "refuse" }, start: optional("start_year"), committed: optional("committed") },
    options,
  });
  if (!read.ok) return read;
  const { keys, numbers, line, place } = read.value;
  const faults = new ListedFaults();
  const funded = new Map<string, number | null>();
  const committed = new Set<string>();
  keys.project.codes.forEach((code, row) => {
    const project = elementAt(keys.project.texts, code);
    for (const role of ["funded", "committed"] as const) {
      const value = numbers[role][row];
      const valid = value === undefined || value === 0 || value === 1 || (role === "committed" && Number.isNaN(value));
      if (!valid)
        faults.add(
          "portfolio.wrong-year",
          { text: String(value), column: role, expected: "0 or 1", expected_zh: "0 或 1" },
          { file: file.name, line: line(row), column: place(role) },
        );
    }
    if (numbers.funded[row] !== 1) return;
    const year = numbers.start[row];
    funded.set(project, year === undefined || Number.isNaN(year) ? null : year);
    if (numbers.committed[row] === 1) committed.add(project);
  });
  return faults.any ? fault(faults.notes()) : success({ plan: { funded, committed }, sha256: table.value.decided.sha256 }, read.notes);
}
