import type { SourceFile } from "../contract/fields.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { Ports } from "../contract/ports.ts";
import { keyedTable } from "../evidence/files/keyed-table.ts";
import type { RawTable, TableOptions } from "../evidence/files/table-reader.ts";
import { note } from "../language/note.ts";
import { listed, type PictureKind, type PictureRow } from "./look/picture-kind.ts";
import { mostKinds } from "./look/picture-look.ts";

/** Rows that a picture holds; more would be no picture. */
const mostRows = 20_000;
/** Roles by whose texts lines and bars are told apart. */
const toldApart = ["group", "technology"] as const;

interface Asked {
  readonly columns: Readonly<Record<string, string>>;
  readonly where: Readonly<Record<string, string | number>>;
  readonly options: TableOptions;
}

/** The rows of a table by the roles of a kind of picture. */
export async function readPictureRows(
  { tables }: Pick<Ports, "tables">,
  kind: PictureKind,
  data: SourceFile,
  { columns, where, options }: Asked,
): Promise<Outcome<{ readonly rows: readonly PictureRow[]; readonly synthetic: boolean }>> {
  const unknown = Object.keys(columns).find((role) => !(role in kind.columns));
  if (unknown !== undefined) return fault(note("picture.unknown-role", { role: unknown, roles: Object.keys(kind.columns).join(", ") }, { field: "columns" }));
  const raw = await tables.read(data, options);
  if (!raw.ok) return raw;
  const read = pictureRows(raw.value, kind, columns, where);
  if (!read.ok) return read;
  const { rows } = read.value;
  if (rows.length === 0) return fault(note("picture.no-rows", {}, { file: data.name }));
  if (rows.length > mostRows) return fault(note("picture.too-large", { rows: rows.length, most: mostRows }, { file: data.name }));
  for (const role of toldApart) {
    const found = role in kind.columns ? listed(rows, role).length : 0;
    if (found > mostKinds)
      return fault(note("picture.too-many", { column: columns[role] ?? kind.columns[role]?.column ?? role, found, most: mostKinds }, { file: data.name }));
  }
  return success(read.value, [...raw.notes, ...read.notes]);
}

/** The pure half. */
function pictureRows(
  table: RawTable,
  kind: PictureKind,
  named: Asked["columns"],
  where: Asked["where"],
): Outcome<{ readonly rows: readonly PictureRow[]; readonly synthetic: boolean }> {
  const there = new Set(table.columns.map(({ name }) => name));
  const roles = Object.entries(kind.columns).flatMap(([role, { column, holds, optional }]) => {
    const found = named[role] ?? column;
    return optional === true && named[role] === undefined && !there.has(found) ? [] : [{ role, column: found, holds }];
  });
  const [texts, numbers] = (["text", "number"] as const).map((kindOf) => roles.filter(({ holds }) => holds === kindOf));
  const conditions = Object.entries(where);
  const marks = there.has("synthetic") ? { "mark synthetic": "synthetic" } : {};
  const keyed = keyedTable<never, string, string>(table, {
    keys: {},
    numbers: Object.fromEntries((numbers ?? []).map(({ role, column }) => [role, { column, negative: "keep" as const }])),
    texts: {
      ...Object.fromEntries((texts ?? []).map(({ role, column }) => [role, column])),
      ...Object.fromEntries(conditions.map(([column]) => [`where ${column}`, column])),
      ...marks,
    },
    repeats: "keep",
  });
  if (!keyed.ok) return keyed;
  const { rowCount, texts: cells, numbers: values } = keyed.value;
  const cell = (role: string, row: number): string => cells[role]?.text(row) ?? "";
  const rows: PictureRow[] = [];
  let synthetic = false;
  for (let row = 0; row < rowCount; row++) {
    if (conditions.some(([column, text]) => cell(`where ${column}`, row) !== String(text))) continue;
    synthetic ||= ["true", "1", "yes"].includes(cell("mark synthetic", row).toLowerCase());
    rows.push({
      texts: Object.fromEntries((texts ?? []).map(({ role }) => [role, cell(role, row) === "" ? null : cell(role, row)])),
      numbers: Object.fromEntries((numbers ?? []).map(({ role }) => [role, known(values[role]?.[row])])),
    });
  }
  return success({ rows, synthetic }, keyed.notes);
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
