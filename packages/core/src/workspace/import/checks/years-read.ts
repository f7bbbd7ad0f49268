import { memberOf } from "../../../contract/assert-present.ts";
import { ownValue } from "../../../contract/own-value.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { bindTable } from "../../../evidence/roles/bind-table.ts";
import { partsOf } from "../../../evidence/roles/bound-table.ts";
import { anyContracts } from "../../../evidence/tables/table-contracts.ts";
import { yearOfDay } from "../../../evidence/units/year-of-day.ts";
import { type Note, note, question } from "../../../language/note.ts";
import type { Settings } from "../../settings.ts";
import type { FilePlace } from "../layout/file-place.ts";
import { columnNamed, type ImportTable } from "../table/import-table.ts";
import type { Mapping } from "../table/mapping.ts";

/** Years from now on which a figure of the past cannot be of: a call or a return of such a year is a slip, a projection is said to be one. */
const ahead = 10;

interface YearsContext {
  readonly evidence: EvidenceEngine;
  readonly settings: Settings;
  readonly mapping: Mapping;
  /** The year of today. */
  readonly present: number;
}

/**
 * What is to be said of the columns of a file from which roles read years: of one of days the year is taken, and said. Years more than ten ahead are asked about where they are at most a quarter of the
 * column (a slip looks so), and told where they are more (a projection does).
 */
export function yearsRead(
  { evidence, settings, mapping, present }: YearsContext,
  { name, schema }: DataResource,
  table: ImportTable,
  at: FilePlace,
): { readonly faults: readonly Note[]; readonly told: readonly Note[] } {
  const columns = new Set(
    anyContracts.flatMap((contract) => {
      const bound = bindTable(evidence, settings, contract);
      const part = bound === null ? undefined : partsOf(bound).find((each) => each.table === name);
      return Object.entries(part?.sources ?? {}).flatMap(([field, source]) =>
        source !== undefined && "column" in source && memberOf(contract.columns, field).kind === "year" ? [source.column] : [],
      );
    }),
  );
  const faults: Note[] = [];
  const told: Note[] = [];
  for (const named of columns) {
    const column = columnNamed(table, named);
    if (column === undefined) continue;
    const years = column.cells.map((cell) => (cell === "" ? Number.NaN : Number(yearOfDay(cell))));
    const held = years.flatMap((year, row) => (Number.isNaN(year) ? [] : [row]));
    const [first] = held;
    if (first === undefined) continue;
    if (schema.fields.some((field) => field.name === named && field.type === "date"))
      told.push(
        note("import.assumed-years", { column: named, text: column.cells[first] ?? "", year: String(years[first]) }, at(table.rows[first] ?? 1, column)),
      );
    const late = held.filter((row) => (years[row] ?? 0) > present + ahead);
    const [slip] = late;
    if (slip === undefined) continue;
    const latest = Math.max(...late.map((row) => years[row] ?? 0));
    if (latest <= Number(ownValue(mapping.latest_year, named) ?? 0)) continue;
    const parameters = { column: named, text: column.cells[slip] ?? "", count: late.length, of: held.length, latest: String(latest) };
    const place = at(table.rows[slip] ?? 1, column);
    const choice = { reading: { code: "import.reading-latest-year" as const, parameters }, path: ["latest_year", named], value: String(latest) };
    if (late.length * 4 <= held.length) faults.push(question("import.year-ahead", parameters, place, [choice]));
    else told.push(note("import.years-ahead", parameters, place));
  }
  return { faults, told };
}
