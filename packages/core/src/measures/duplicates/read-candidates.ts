import type { SourceFile } from "../../contract/fields.ts";
import { type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { readKeyedTable } from "../../evidence/files/keyed-table.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import type { DuplicateCandidate } from "./find-duplicates.ts";

/** The columns that say what a project is. */
export interface CandidateColumns {
  readonly id: string;
  readonly text: readonly string[];
  readonly organisation?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly programme?: string | undefined;
}

/** Projects of a file, with the file's hash; several text columns are read as one text, an empty cell is not given. */
export async function readCandidates(
  { tables }: Pick<Ports, "tables">,
  file: SourceFile,
  columns: CandidateColumns,
  options: TableOptions,
): Promise<Outcome<{ readonly candidates: readonly DuplicateCandidate[]; readonly sha256: string }>> {
  const texts = Object.fromEntries(columns.text.map((column, index) => [`text${index}`, column]));
  const { organisation, from, to, programme } = columns;
  const read = await readKeyedTable(tables, file, { keys: { id: columns.id }, numbers: {}, texts: { ...texts, organisation, from, to, programme }, options });
  if (!read.ok) return read;
  const { keys, rowCount, texts: cells, decided } = read.value;
  const given = (role: string, row: number): string | null => {
    const text = (cells as Record<string, { text(row: number): string } | undefined>)[role]?.text(row).trim();
    return text === undefined || text === "" ? null : text;
  };
  const candidates = Array.from({ length: rowCount }, (_, row) => ({
    id: keys.id.texts[keys.id.codes[row] ?? 0] ?? "",
    text: columns.text
      .map((_column, index) => given(`text${index}`, row))
      .filter((text) => text !== null)
      .join(" "),
    organisation: given("organisation", row),
    from: given("from", row),
    to: given("to", row),
    programme: given("programme", row),
  }));
  return success({ candidates, sha256: decided.sha256 }, read.notes);
}
