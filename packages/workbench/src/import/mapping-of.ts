import type { ApiAnswer } from "@quoin/core";

export type Look = ApiAnswer<"import-look">;
export type Role = ApiAnswer<"role-list">["roles"][number];

/** What a person says of a column of the file. */
export interface ColumnChoice {
  /** Its name in the table; null where it is left out. */
  readonly name: string | null;
  readonly unit: string;
  readonly isKey: boolean;
  /** The table whose codes it holds; empty where none. */
  readonly reference: string;
}

/** What a person says of a file: by column (`columnKey`), and the values that hold for every row. */
export interface Choices {
  readonly sheet: string | null;
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  readonly constants: Readonly<Record<string, string>>;
}

/** How a mapping calls a column of the file: by its header, or by its number where it has none or shares it. */
export function columnKey({ columns }: Pick<Look, "columns">, at: number): string {
  const source = columns[at]?.source ?? "";
  const isPlain = source !== "" && !source.startsWith("#") && columns.filter((other) => other.source === source).length === 1;
  return isPlain ? source : `#${at + 1}`;
}

/** What is chosen at first: the mapping of the last time where there is one, else what the data suggests. */
export function firstChoices(look: Look, role: Role | undefined, useKept: boolean): Choices {
  const kept = useKept ? look.kept : null;
  const columns = look.columns.map((column, at): [string, ColumnChoice] => {
    const key = columnKey(look, at);
    const said = kept?.columns[key] ?? kept?.columns[column.name];
    const wanted = typeof said === "object" && said !== null ? said.name : said;
    const isOut = kept !== null && (said === null || kept.columns[key] === null);
    const name = isOut ? null : (wanted ?? (kept === null ? (look.meanings[column.name] ?? column.name) : column.name));
    if (kept !== null)
      return [key, { name, unit: kept.units[name ?? ""] ?? "", isKey: name !== null && kept.key.includes(name), reference: kept.references[name ?? ""] ?? "" }];
    const isKey = role === undefined || role.key.length === 0 ? look.keys.includes(column.name) : name !== null && role.key.includes(name);
    return [key, { name, unit: look.units[column.name] ?? "", isKey, reference: look.references[column.name] ?? "" }];
  });
  const constants = Object.fromEntries(Object.entries(kept?.constants ?? {}).map(([name, value]) => [name, String(value)]));
  return { sheet: kept?.sheet ?? null, columns: Object.fromEntries(columns), constants };
}

/** The choices as a mapping of an import; only what says something. */
export function mappingOf({ sheet, columns, constants }: Choices, look: Pick<Look, "columns">, role: Role | undefined) {
  const chosen = look.columns.flatMap(({ name: found, type }, at) => {
    const key = columnKey(look, at);
    const choice = columns[key];
    return choice === undefined ? [] : [{ key, found, type, ...choice }];
  });
  const named = chosen.filter((each): each is typeof each & { readonly name: string } => each.name !== null);
  const isNumber = (field: string) =>
    ["year", "count", "money", "share", "persons", "number", "boolean"].includes(role?.columns.find((column) => column.field === field)?.type ?? "");
  const values = Object.entries(constants).filter(([, value]) => value.trim() !== "");
  return {
    ...(sheet === null ? {} : { sheet }),
    columns: Object.fromEntries(chosen.flatMap(({ key, found, name }) => (name === found ? [] : [[key, name] as const]))),
    key: named
      .filter(({ isKey }) => isKey)
      .map(({ name }) => name)
      .concat(values.map(([name]) => name).filter((name) => role?.key.includes(name) === true)),
    references: Object.fromEntries(named.filter(({ reference }) => reference !== "").map(({ name, reference }) => [name, reference])),
    units: Object.fromEntries(named.filter(({ unit, type }) => unit !== "" && type === "number").map(({ name, unit }) => [name, unit])),
    constants: Object.fromEntries(values.map(([name, value]) => [name, isNumber(name) && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value.trim()])),
  };
}

/** Needed fields of the role that neither a column nor a constant fills. A name in any language fills the name. */
export function lackingFields({ columns, constants }: Choices, role: Role | undefined): Role["columns"] {
  const names = Object.values(columns).flatMap(({ name }) => name ?? []);
  const filled = new Set([...names, ...Object.entries(constants).flatMap(([name, value]) => (value.trim() === "" ? [] : [name]))]);
  return (role?.columns ?? []).filter(
    ({ field, required }) => required && !filled.has(field) && !names.some((name) => new RegExp(`^${field}_[a-z]{2,3}$`).test(name)),
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
