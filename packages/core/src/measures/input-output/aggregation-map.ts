import { elementAt, entryOf } from "../../contract/assert-present.ts";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import type { CodedTexts } from "../../evidence/cells/raw-column.ts";
import { textAt } from "../../evidence/cells/raw-column.ts";
import { readKeyedTable } from "../../evidence/files/keyed-table.ts";
import { type Note, note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";

/** Groups of countries and of industries; a kind of which the file says nothing stays as it is. */
export interface AggregationMap {
  readonly country: ReadonlyMap<string, string>;
  readonly industry: ReadonlyMap<string, string>;
  readonly file: string;
  readonly sha256: string;
}

export async function readAggregation({ tables }: Pick<Ports, "tables">, file: SourceFile): Promise<Outcome<AggregationMap>> {
  const read = await readKeyedTable(tables, file, { keys: { kind: "kind", code: "code" }, numbers: {}, texts: { group: "group" } });
  if (!read.ok) return read;
  const { keys, texts, rowCount, line, place } = read.value;
  const groups = { country: new Map<string, string>(), industry: new Map<string, string>() };
  const faults: Note[] = [];
  for (let row = 0; row < rowCount; row++) {
    const kind = textAt(keys.kind, row);
    const [code, group] = [textAt(keys.code, row), texts.group.text(row)];
    if (kind !== "country" && kind !== "industry")
      faults.push(note("input-output.unknown-kind", { kind }, { file: read.value.file, line: line(row), column: place("kind") }));
    else if (group.trim() === "")
      faults.push(note("input-output.no-group", { codes: code, kind }, { file: read.value.file, line: line(row), column: place("group") }));
    else groups[kind].set(code, group);
  }
  if (faults.length > 0) return fault(faults);
  return success({ ...groups, file: file.name, sha256: read.value.decided.sha256 }, read.notes);
}

/** The column with each code's group in its place. Codes without a group are told, never dropped. */
export function grouped(
  column: CodedTexts,
  kind: "country" | "industry",
  map: AggregationMap,
): { readonly column: CodedTexts; readonly without: readonly string[] } {
  const groups = map[kind];
  if (groups.size === 0) return { column, without: [] };
  const without = column.texts.filter((text) => !groups.has(text));
  const texts = [...new Set(column.texts.map((text) => groups.get(text) ?? text))];
  const places = new Map(texts.map((text, at) => [text, at]));
  const to = column.texts.map((text) => entryOf(places, groups.get(text) ?? text));
  return { column: { codes: column.codes.map((code) => elementAt(to, code)), texts }, without };
}

/** The fault of codes that the file of groups lacks. */
export function withoutGroup(codes: readonly string[], kind: "country" | "industry", { file }: AggregationMap): Note {
  return note("input-output.no-group", { codes: listedNames([...new Set(codes)]), kind }, { file });
}
