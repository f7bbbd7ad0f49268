import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { readKeyedTable } from "../../evidence/files/keyed-table.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import { note } from "../../language/note.ts";
import { type NamedNation, namedNation } from "./named-nation.ts";

/** One country's table and the file that it was read from. */
export interface NationalFileRead {
  readonly nation: NamedNation;
  readonly input: { readonly name: string; readonly sha256: string };
}

interface NationalFile {
  readonly national: SourceFile;
  readonly year: string | undefined;
  readonly imports: "given" | "proportional";
  readonly options: TableOptions;
}

/** Reads a table of rows, columns and values. */
export async function readNationalTable(
  { tables }: Pick<Ports, "tables">,
  { national, year, imports, options }: NationalFile,
): Promise<Outcome<NationalFileRead>> {
  const raw = await tables.read(national, options);
  if (!raw.ok) return raw;
  const has = (column: string): boolean => raw.value.columns.some(({ name }) => name === column);
  const read = await readKeyedTable(tables, national, {
    keys: { row: "row", col: "col", origin: has("origin") ? "origin" : undefined, year: has("year") ? "year" : undefined },
    numbers: { value: { column: "value", negative: "keep", missing: "refuse" } },
    options,
  });
  if (!read.ok) return read;
  const at = { file: read.value.file };
  if (has("year") && !read.value.keys.year.texts.includes(year ?? ""))
    return fault(note("input-output.no-year", { year: year ?? "", years: read.value.keys.year.texts.join(", ") }, at));
  const { keys, numbers, rowCount, decided } = read.value;
  const named = namedNation({ keys, values: numbers.value, rowCount }, has("year") ? keys.year.texts.indexOf(year ?? "") : null, imports, at);
  return named.ok ? success({ nation: named.value, input: { name: national.name, sha256: decided.sha256 } }, read.notes) : named;
}
