import { columnKey, type Look, type Role } from "./looked-at.ts";
import { figureOfRole, yearColumns, yearPattern } from "./year-columns.ts";

/** What a person says of a column of the file. */
export interface ColumnChoice {
  /** Its name in the table; null where it is left out. */
  readonly name: string | null;
  readonly unit: string;
  readonly isKey: boolean;
  /** The table whose codes it holds; empty where none. */
  readonly reference: string;
}

/** What the rows of a column may belong to; rules move what hangs together whole, or deal within it. */
export const blockKinds = ["institution", "call", "industry", "programme", "province", "year"] as const satisfies readonly (keyof NonNullable<
  NonNullable<Look["kept"]>["blocks"]
>)[];
export type BlockKind = (typeof blockKinds)[number];

/** An answer to a question of the import. */
export interface Answer {
  readonly path: readonly string[];
  readonly value: string;
}

/** What a person says of a file: by column (`columnKey`), and the values that hold for every row. */
export interface Choices {
  readonly sheet: string | null;
  /** The table keeps the headings of the file, and quoin.yaml is told which of them plays which field of its role; else columns are called as the fields are. */
  readonly keepsHeadings: boolean;
  /** What the mapping of the last time says beside columns: rows left out, codes of another version, long rows. */
  readonly further: Readonly<Record<string, unknown>>;
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  readonly constants: Readonly<Record<string, string>>;
  /** What hangs together → `columnKey` of the column that says it; empty where one that was declared is taken out. */
  readonly blocks: Readonly<Partial<Record<BlockKind, string>>>;
  /** What was answered to questions of the import: where in the mapping, and what. */
  readonly answers: readonly Answer[];
  /** What the figures mean that stand in a column for each year: a row is made of each; null where columns stay as they are. */
  readonly figure: string | null;
}

type Kept = NonNullable<Look["kept"]>;

/** Keys of a mapping that the page has an own place for. */
const shown: ReadonlySet<string> = new Set(["sheet", "columns", "key", "references", "units", "constants", "blocks", "roles"]);

/** What is chosen at first: the mapping of the last time where there is one, else what the office's settings say of the table, else what the data suggests. */
export function firstChoices(look: Look, role: Role | undefined, useKept: boolean, table = role?.role ?? ""): Choices {
  const kept = useKept ? look.kept : null;
  const isOther = role !== undefined && table !== role.role;
  // A table whose columns were called as the fields are the last time stays so.
  const keepsHeadings =
    isOther &&
    (kept === null || role.role in (kept.roles ?? {}) || !Object.values(kept.columns).some((said) => role.columns.some(({ field }) => field === nameOf(said))));
  const fields = playedFields(role, isOther ? kept : null, isOther && role?.table === table);
  const columns = look.columns.map((column, at): [string, ColumnChoice] => {
    const key = columnKey(look, at);
    const said = kept?.columns[key] ?? kept?.columns[column.name];
    const wanted = nameOf(said);
    const isOut = kept !== null && (said === null || kept.columns[key] === null);
    const own = wanted ?? column.name;
    const name = isOut ? null : (fields.get(own) ?? wanted ?? (kept === null ? (look.meanings[column.name] ?? column.name) : column.name));
    if (kept !== null)
      return [key, { name, unit: kept.units[own] ?? "", isKey: name !== null && kept.key.includes(own), reference: kept.references[own] ?? "" }];
    const isKey = role === undefined || role.key.length === 0 ? look.keys.includes(column.name) : name !== null && role.key.includes(name);
    return [key, { name, unit: look.units[column.name] ?? "", isKey, reference: look.references[column.name] ?? "" }];
  });
  const constants = Object.fromEntries(Object.entries(kept?.constants ?? {}).map(([name, value]) => [name, String(value)]));
  const keys = look.columns.map((column, at) => [nameOf(kept?.columns[columnKey(look, at)] ?? kept?.columns[column.name]) ?? column.name, columnKey(look, at)]);
  const keyOf = new Map(keys.map(([name, key]) => [name, key]));
  const blocks = Object.fromEntries(
    blockKinds.flatMap((kind) => {
      const said = kept?.blocks[kind];
      return said === undefined ? [] : [[kind, (said === null ? "" : keyOf.get(said)) ?? ""]];
    }),
  );
  const further = Object.fromEntries(Object.entries(kept ?? {}).filter(([key, value]) => !shown.has(key) && saysSomething(key, value)));
  const figure = kept === null && yearColumns(look).length > 0 ? figureOfRole(role) : null;
  return { sheet: kept?.sheet ?? null, keepsHeadings, further, columns: Object.fromEntries(columns), constants, blocks, figure, answers: [] };
}

function nameOf(said: Kept["columns"][string] | undefined): string | undefined {
  return typeof said === "object" && said !== null ? said.name : (said ?? undefined);
}

/** Column of the table → field that it plays, by the mapping of the last time or by the settings. */
function playedFields(role: Role | undefined, kept: Kept | null, isPlayed: boolean): ReadonlyMap<string, string> {
  const settled = isPlayed ? (role?.columns ?? []).flatMap(({ field, column }) => (column === null ? [] : [[column, field] as const])) : [];
  const said = Object.entries(kept?.roles?.[role?.role ?? ""]?.fields ?? {}).flatMap(([field, source]) => {
    const column = typeof source === "string" ? source : source !== null && "column" in source ? source.column : null;
    return column === null ? [] : [[column, field] as const];
  });
  return new Map([...settled, ...said]);
}

function saysSomething(key: string, value: unknown): boolean {
  if (value === undefined || (key === "totals" && value === "set-aside")) return false;
  return typeof value !== "object" || value === null || Object.keys(value).length > 0;
}

/** The choices as a mapping of an import; only what says something. */
export function mappingOf(
  { sheet, keepsHeadings, further, columns, constants, blocks, figure, answers }: Choices,
  look: Pick<Look, "columns">,
  role: Role | undefined,
  table = role?.role ?? "",
) {
  const isField = (name: string): boolean => role?.columns.some(({ field }) => field === name) ?? false;
  const years = figure === null ? [] : yearColumns(look);
  const unit = columns[years[0] ?? ""]?.unit ?? "";
  const chosen = look.columns.flatMap(({ name: found, type }, at) => {
    const key = columnKey(look, at);
    const choice = columns[key];
    if (choice === undefined || years.includes(key)) return [];
    const plays = keepsHeadings && choice.name !== null && isField(choice.name) ? choice.name : null;
    return [{ key, found, type, ...choice, plays, name: plays === null ? choice.name : found }];
  });
  const named = chosen.filter((each): each is typeof each & { readonly name: string } => each.name !== null);
  const isNumber = (field: string) =>
    ["year", "count", "money", "share", "persons", "number", "boolean"].includes(role?.columns.find((column) => column.field === field)?.type ?? "");
  const values = Object.entries(constants).filter(([, value]) => value.trim() !== "");
  const said = {
    ...(sheet === null ? {} : { sheet }),
    ...further,
    ...(figure === null ? {} : { long: { keys: named.map(({ name }) => name), pattern: yearPattern, value: figure } }),
    columns: Object.fromEntries(chosen.flatMap(({ key, found, name }) => (name === found ? [] : [[key, name] as const]))),
    key: named
      .filter(({ isKey }) => isKey)
      .map(({ name }) => name)
      .concat(figure === null ? [] : ["year"])
      .concat(values.map(([name]) => name).filter((name) => role?.key.includes(name) === true)),
    references: Object.fromEntries(named.filter(({ reference }) => reference !== "").map(({ name, reference }) => [name, reference])),
    units: Object.fromEntries([
      ...named.filter((each) => each.unit !== "" && each.type === "number").map((each) => [each.name, each.unit]),
      ...(figure === null || unit === "" ? [] : [[figure, unit]]),
    ]),
    ...blocksOf(blocks, named),
    constants: Object.fromEntries(values.map(([name, value]) => [name, isNumber(name) && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value.trim()])),
    ...(role === undefined || table === role.role
      ? {}
      : { roles: { [role.role]: { fields: keepsHeadings ? fieldsOf(role, [...named, ...stacked(figure)], table) : {} } } }),
  };
  return answers.reduce(withAnswer, said);
}

/** What hangs together, by the names that the columns have in the table; a column that is left out declares nothing. */
function blocksOf(
  blocks: Choices["blocks"],
  named: readonly { readonly key: string; readonly name: string }[],
): { readonly blocks?: Readonly<Partial<Record<BlockKind, string | null>>> } {
  const said = blockKinds.flatMap((kind) => {
    const key = blocks[kind];
    return key === undefined ? [] : [[kind, named.find((each) => each.key === key)?.name ?? null] as const];
  });
  return said.length === 0 ? {} : { blocks: Object.fromEntries(said) };
}

/** The mapping with an answer at its place; one for a column, or for a text of a column, goes beside those of others. */
function withAnswer<M extends object>(mapping: M, { path, value }: Answer): M {
  const [key, ...rest] = path;
  if (key === undefined) return mapping;
  const before: unknown = (mapping as Readonly<Record<string, unknown>>)[key];
  const inner = typeof before === "object" && before !== null ? before : {};
  return { ...mapping, [key]: rest.length === 0 ? value : withAnswer(inner, { path: rest, value }) };
}

/** The choices with a question answered; another answer at the same place goes. */
export function answered(choices: Choices, path: readonly string[], value: string): Choices {
  const others = choices.answers.filter((each) => each.path.join("\n") !== path.join("\n"));
  return { ...choices, answers: [...others, { path, value }] };
}

/** The columns that rows for each year bring, called as the fields that they play. */
function stacked(figure: string | null): readonly { readonly name: string; readonly plays: string }[] {
  return figure === null ? [] : ["year", figure].map((name) => ({ name, plays: name }));
}

/** Field → heading; null for a field that a heading played and plays no longer. */
function fieldsOf(
  role: Role,
  named: readonly { readonly name: string; readonly plays: string | null }[],
  table: string,
): Readonly<Record<string, string | null>> {
  const plays = named.flatMap(({ name, plays: field }) => (field === null ? [] : [[field, name] as const]));
  const before = role.table === table ? role.columns.flatMap(({ field, column }) => (column === null || column === field ? [] : [[field, null] as const])) : [];
  return Object.fromEntries([...before, ...plays]);
}

/** Fields and names that the columns fill. */
export function filledNames({ columns, figure }: Pick<Choices, "columns" | "figure">): readonly string[] {
  return [...Object.values(columns).flatMap(({ name }) => name ?? []), ...(figure === null ? [] : ["year", figure])];
}

/** Needed fields of the role that neither a column nor a constant fills. A name in any language fills the name. */
export function lackingFields({ columns, constants, keepsHeadings, figure }: Choices, role: Role | undefined): Role["columns"] {
  const names = filledNames({ columns, figure });
  const filled = new Set([...names, ...Object.entries(constants).flatMap(([name, value]) => (value.trim() === "" ? [] : [name]))]);
  return (role?.columns ?? []).filter(
    ({ field, required, column, played }) =>
      required && !filled.has(field) && !(keepsHeadings && played && column === null) && !names.some((name) => new RegExp(`^${field}_[a-z]{2,3}$`).test(name)),
  );
}

/** A name that a table may have, of a file's name: `Dane 2023.xlsx` → `dane_2023`. */
export function tableName(file: string): string {
  const plain = file
    .replace(/\.[^.]+$/, "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "");
  return plain === "" ? "table_1" : plain.slice(0, 60);
}
