import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports, WorkspacePorts } from "../../contract/ports.ts";
import type { RawTable, TableOptions } from "../../evidence/files/table-reader.ts";
import { canonicalTag, type LanguageTag } from "../../language/language-tag.ts";
import { type NoteAt, note } from "../../language/note.ts";
import { languages as ownLanguages } from "../../language/text.ts";
import type { Entity } from "../../schema/entity.ts";
import { type FilledColumn, filledColumns } from "../import/columns/filled-columns.ts";
import { type Mapping, noMapping, readMapping } from "../import/table/mapping.ts";
import { columnLanguages, type RecordColumn, recordColumns } from "./record-columns.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One record as a file gives it. */
export interface GivenRow {
  /** Row of the file, 1 = first, the header counted; place in the list of a JSON file. */
  readonly row: number;
  /** What the row says that differs from the record as it is; a cell that cannot be read stands in `unread`, an amount that may be two in `doubtful`. */
  differing(body: Fields | null): { readonly fields: Fields; readonly unread: readonly UnreadCell[]; readonly doubtful: readonly string[] };
  /** The text of a field, for what is looked up before anything is compared. */
  value(field: string): unknown;
  at(field: string): NoteAt;
}

/** A cell that says nothing of what its field needs. */
export interface UnreadCell {
  readonly field: string;
  readonly cell: string;
}

/** The rows of a file, each made when it is asked for: there may be a million. */
export interface GivenRows {
  readonly length: number;
  at(index: number): GivenRow | undefined;
}

/** An amount in a cell whose point may part thousands or decimals: half of those who write tables mean a thousand times what the other half means. */
const mayBeThousands = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * The records of a file: a table by its headers, or a JSON list as `record export` writes it.
 *
 * @param own  what headers of the table are in a record, beside those of the mapping; null for one that is no field
 */
export async function givenRows(
  ports: Pick<WorkspacePorts, "tables" | "texts" | "settings">,
  entity: Entity,
  data: SourceFile,
  mappingFile: SourceFile | undefined,
  options: TableOptions,
  own: Mapping["columns"] = {},
): Promise<Outcome<GivenRows>> {
  if (data.name.toLowerCase().endsWith(".json")) return jsonRows(ports, data);
  const mapped = await mappingOf(ports, mappingFile);
  if (!mapped.ok) return mapped;
  const { sheet, encoding, delimiter } = mapped.value;
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const table = await ports.tables.read(data, { sheet, encoding, delimiter, ...given });
  if (!table.ok) return table;
  const renamed = { ...own, ...mapped.value.columns };
  const languages = columnLanguages([...ownLanguages, ...ports.settings.languages], namedLanguages(table.value, renamed));
  const filled = filledColumns(table.value, recordColumns(entity, languages), { columns: renamed });
  if (!filled.ok) return filled;
  const at = (index: number): GivenRow => new TableRow(table.value, filled.value, index);
  return success({ length: table.value.rowCount, at }, table.notes);
}

/** Languages of names that a file has columns for (`labels.pt`), whether or not the office reads them; what names no language is no column. */
function namedLanguages(table: Pick<RawTable, "columns">, renamed: Mapping["columns"]): readonly LanguageTag[] {
  const headers = [...table.columns.map(({ name }) => name), ...Object.values(renamed).flatMap((to) => (typeof to === "string" ? to : (to?.name ?? [])))];
  return headers.flatMap((header) => {
    const tag = /^labels\.(.+)$/.exec(header)?.[1];
    return tag !== undefined && canonicalTag(tag) === tag ? [tag] : [];
  });
}

/** A row of a table; nothing of it is kept here but its place. */
class TableRow implements GivenRow {
  readonly #table: Pick<RawTable, "file" | "line">;
  readonly #columns: readonly FilledColumn<RecordColumn>[];
  readonly #index: number;

  constructor(table: Pick<RawTable, "file" | "line">, columns: readonly FilledColumn<RecordColumn>[], index: number) {
    this.#table = table;
    this.#columns = columns;
    this.#index = index;
  }

  get row(): number {
    return this.#table.line(this.#index);
  }

  value(field: string): unknown {
    const found = this.#columns.find(({ column }) => column.name === field);
    return found?.column.read(this.#cell(found));
  }

  differing(body: Fields | null): ReturnType<GivenRow["differing"]> {
    const fields: Record<string, unknown> = {};
    const unread: UnreadCell[] = [];
    const doubtful: string[] = [];
    for (const each of this.#columns) {
      const { column } = each;
      const cell = this.#cell(each);
      const [name = ""] = column.name.split(".");
      if (name === "version" || cell === (body === null ? "" : writtenCell(column, body))) continue;
      const value = column.read(cell);
      if (value === undefined) unread.push({ field: column.name, cell });
      else if (column.shape?.kind === "money" && mayBeThousands.test(cell)) doubtful.push(column.name);
      else fields[name] = name === "labels" ? { ...(fields["labels"] as Fields | undefined), ...(value as Fields) } : value;
    }
    return { fields, unread, doubtful };
  }

  at(field: string): NoteAt {
    const { row } = this;
    const column = this.#columns.find(({ column: { name } }) => name === field || name.startsWith(`${field}.`) || field.startsWith(`${name}.`))?.place;
    return { file: this.#table.file, line: row, row, ...(column === undefined ? {} : { column }), field };
  }

  #cell({ cells }: FilledColumn<RecordColumn>): string {
    return plain(cells.text(this.#index));
  }
}

/** The cell as the reader gives it back: with one line end, no blanks around, and without the apostrophe that it takes for a guard. */
function writtenCell(column: RecordColumn, body: Fields): string {
  return plain(String(column.write(body) ?? "")).replace(/^'(?='*[=+\-@\t\r])/, "");
}

function plain(cell: string): string {
  return cell.replaceAll(/\r\n?/g, "\n").trim();
}

async function jsonRows({ texts }: Pick<Ports, "texts">, data: SourceFile): Promise<Outcome<readonly GivenRow[]>> {
  const read = await texts.read(data);
  if (!read.ok) return read;
  const list = parsedList(read.value.text);
  if (list === null) return fault(note("record.not-a-list", { file: data.name }, { file: data.name }));
  return success(
    list.map(
      (record, index): GivenRow => ({
        row: index + 1,
        value: (field) => record[field],
        differing: (body) => ({
          fields: Object.fromEntries(
            Object.entries(record).filter(
              ([name, value]) =>
                name !== "version" &&
                JSON.stringify(value ?? null) !== JSON.stringify(body?.[name] ?? null) &&
                !(name === "retired" && value === false && body === null),
            ),
          ),
          unread: [],
          doubtful: [],
        }),
        at: (field) => ({ file: data.name, row: index + 1, column: field, field }),
      }),
    ),
  );
}

function parsedList(text: string): readonly Fields[] | null {
  try {
    const list: unknown = JSON.parse(text);
    const isList = Array.isArray(list) && list.every((each) => typeof each === "object" && each !== null && !Array.isArray(each));
    return isList ? list : null;
  } catch {
    return null;
  }
}

async function mappingOf({ texts }: Pick<Ports, "texts">, file: SourceFile | undefined): Promise<Outcome<Mapping>> {
  if (file === undefined) return success(noMapping.mapping);
  const read = await texts.read(file);
  if (!read.ok) return read;
  const placed = readMapping(read.value.text, file.name);
  return placed.ok ? success(placed.value.mapping) : placed;
}
