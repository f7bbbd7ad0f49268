import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { textAt } from "../../evidence/cells/raw-column.ts";
import { readKeyedTable } from "../../evidence/files/keyed-table.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import type { AggregationMap } from "./aggregation-map.ts";
import type { NamedWorld } from "./read-world-table.ts";

/** Output as published by sector; NaN where the file has none. In groups a sector has it where all its parts do. */
export async function readReported(
  { tables }: Pick<Ports, "tables">,
  file: SourceFile,
  { countries, industries }: Pick<NamedWorld, "countries" | "industries">,
  map: AggregationMap | null,
  options: TableOptions,
): Promise<Outcome<{ readonly reported: Float64Array; readonly input: NamedWorld["inputs"][number] }>> {
  const read = await readKeyedTable(tables, file, {
    keys: { country: "country", industry: "industry" },
    numbers: { output: { column: "output_reported", negative: "keep" } },
    options,
  });
  if (!read.ok) return read;
  const { keys, numbers, rowCount, line, place } = read.value;
  const [rows, columns] = [new Map(countries.map((name, at) => [name, at])), new Map(industries.map((name, at) => [name, at]))];
  const reported = new Float64Array(countries.length * industries.length).fill(Number.NaN);
  const seen = new Set<number>();
  const faults: Note[] = [];
  for (let row = 0; row < rowCount; row++) {
    const [country, industry] = [textAt(keys.country, row), textAt(keys.industry, row)];
    const [c, i] = [rows.get(map?.country.get(country) ?? country), columns.get(map?.industry.get(industry) ?? industry)];
    if (c === undefined || i === undefined) {
      if (faults.length < 20)
        faults.push(note("input-output.unknown-sector", { country, industry }, { file: read.value.file, line: line(row), column: place("country") }));
      continue;
    }
    const at = c * industries.length + i;
    reported[at] = (seen.has(at) ? reported[at]! : 0) + numbers.output[row]!;
    seen.add(at);
  }
  if (faults.length > 0) return fault(faults);
  return success({ reported, input: { name: file.name, sha256: read.value.decided.sha256 } }, read.notes);
}
