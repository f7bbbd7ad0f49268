import type { SourceFile } from "../contract/fields.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { Ports } from "../contract/ports.ts";
import { keyedTable } from "../evidence/files/keyed-table.ts";
import type { RawTable, TableOptions } from "../evidence/files/table-reader.ts";
import { type Note, note } from "../language/note.ts";
import { listed, type PictureKind, type PictureRow, textOf } from "./look/picture-kind.ts";
import { mostKinds } from "./look/picture-look.ts";

/** Rows that a picture holds; more would be no picture. */
const mostRows = 20_000;
/** Columns in which tables that measures write say of when a row is. */
const timeColumns = ["time", "year"] as const;
/** Times that are named where one is to be chosen; of more the newest. */
const namedTimes = 12;
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
  const { rows, time, times } = read.value;
  if (rows.length === 0) return fault(note("picture.no-rows", {}, { file: data.name }));
  if (rows.length > mostRows) return fault(note("picture.too-large", { rows: rows.length, most: mostRows }, { file: data.name }));
  const repeated = repeatedNote(rows, kind, time, times);
  if (repeated !== null) return fault({ ...repeated, at: { ...repeated.at, file: data.name } });
  for (const role of toldApart) {
    const found = role in kind.columns ? listed(rows, role).length : 0;
    if (found > mostKinds)
      return fault(note("picture.too-many", { column: columns[role] ?? kind.columns[role]?.column ?? role, found, most: mostKinds }, { file: data.name }));
  }
  return success(read.value, [...raw.notes, ...read.notes]);
}

/** What is said of rows of which a picture would draw one over the other: the times to choose from where that tells them apart, else the first that stands twice; null where each stands once. */
function repeatedNote(rows: readonly PictureRow[], { once }: PictureKind, time: string | null, times: readonly string[]): Note | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    // A thing without a name is no second one of another without.
    if ((once ?? []).some((role) => row.texts[role] == null)) continue;
    const name = (once ?? []).map((role) => textOf(row, role)).join(" – ");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const repeated = once === undefined ? undefined : [...counts].find(([, count]) => count > 1);
  if (repeated === undefined) return null;
  const newest = times.at(-1);
  if (time === null || newest === undefined || times.length < 2) return note("picture.repeated", { name: repeated[0], count: repeated[1] });
  const said = `${times.length > namedTimes ? "… " : ""}${times.slice(-namedTimes).join(" ")}`;
  return note("picture.several-times", { column: time, found: times.length, times: said, newest });
}

interface ReadRows {
  readonly rows: readonly PictureRow[];
  readonly synthetic: boolean;
  /** The column of times, where there is one that is no role and not chosen from; and its texts in the rows, in order. */
  readonly time: string | null;
  readonly times: readonly string[];
}

/** The pure half. */
function pictureRows(table: RawTable, kind: PictureKind, named: Asked["columns"], where: Asked["where"]): Outcome<ReadRows> {
  const there = new Set(table.columns.map(({ name }) => name));
  const roles = Object.entries(kind.columns).flatMap(([role, { column, holds, optional }]) => {
    const found = named[role] ?? column;
    return optional === true && named[role] === undefined && !there.has(found) ? [] : [{ role, column: found, holds }];
  });
  const [texts, numbers] = (["text", "number"] as const).map((kindOf) => roles.filter(({ holds }) => holds === kindOf));
  const conditions = Object.entries(where);
  const marks = there.has("synthetic") ? { "mark synthetic": "synthetic" } : {};
  const time = timeColumns.find((each) => there.has(each) && !(each in where) && !roles.some(({ column }) => column === each)) ?? null;
  const keyed = keyedTable<never, string, string>(table, {
    keys: {},
    numbers: Object.fromEntries((numbers ?? []).map(({ role, column }) => [role, { column, negative: "keep" as const }])),
    texts: {
      ...Object.fromEntries((texts ?? []).map(({ role, column }) => [role, column])),
      ...Object.fromEntries(conditions.map(([column]) => [`where ${column}`, column])),
      ...marks,
      ...(time === null ? {} : { "mark time": time }),
    },
    repeats: "keep",
  });
  if (!keyed.ok) return keyed;
  const { rowCount, texts: cells, numbers: values } = keyed.value;
  const cell = (role: string, row: number): string => cells[role]?.text(row) ?? "";
  const rows: PictureRow[] = [];
  const times = new Set<string>();
  let synthetic = false;
  for (let row = 0; row < rowCount; row++) {
    if (conditions.some(([column, text]) => cell(`where ${column}`, row) !== String(text))) continue;
    synthetic ||= ["true", "1", "yes"].includes(cell("mark synthetic", row).toLowerCase());
    if (time !== null) times.add(cell("mark time", row));
    rows.push({
      texts: Object.fromEntries((texts ?? []).map(({ role }) => [role, cell(role, row) === "" ? null : cell(role, row)])),
      numbers: Object.fromEntries((numbers ?? []).map(({ role }) => [role, known(values[role]?.[row])])),
    });
  }
  const inOrder = [...times].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return success({ rows, synthetic, time, times: inOrder }, keyed.notes);
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
