import { byCodePoint } from "@quoin/methods";
import type { RawColumn } from "../../evidence/cells/raw-column.ts";
import { isMissingMarker } from "../../evidence/files/missing-marker.ts";
import type { TableFormat } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";

/** Names of a column in text order, and of each row its place among them. */
export interface CodedNames {
  readonly names: readonly string[];
  of(row: number): number;
}

/**
 * The names in a column; a missing one is -1, or a name of its own (the empty text) where `keepsMissing`.
 * Only an empty cell is missing: `x`, `NA` and `-` name groups as other texts do.
 */
export function codedNames(column: RawColumn | undefined, keepsMissing = false): CodedNames {
  if (column === undefined) return { names: [], of: () => -1 };
  const { codes, texts } = column.coded();
  const present = texts.map((text) => text.trim());
  const names = [...new Set(present.filter((text) => keepsMissing || text !== ""))].sort(byCodePoint);
  const places = present.map((text) => names.indexOf(text));
  return { names, of: (row) => places[codes[row] ?? 0] ?? -1 };
}

/** Formats whose cells say themselves whether they are missing. */
const typed: ReadonlySet<TableFormat> = new Set(["parquet", "arrow", "json"]);

/**
 * What a reader of the groups has to know: how many rows bear no name, and which text that often means "missing" was taken for a name.
 * `named` are the columns whose rows without a name form a group of their own, `others` further columns of names.
 */
export function unnamedNotes(
  file: string,
  format: TableFormat,
  { group, strata }: { readonly group: RawColumn | undefined; readonly strata: RawColumn | undefined },
  others: readonly (RawColumn | undefined)[],
): readonly Note[] {
  const unnamed = [
    { column: group, code: "survival.unnamed-group" },
    { column: strata, code: "survival.unnamed-stratum" },
  ] as const;
  const present = [...new Set([group, strata, ...others])].filter((column) => column !== undefined);
  return [
    ...unnamed.flatMap(({ column, code }) => {
      const count = column === undefined ? 0 : rowsOf(column, (text) => text === "");
      return column === undefined || count === 0 ? [] : [note(code, { count, column: column.name }, { file })];
    }),
    ...(typed.has(format) ? [] : present.flatMap((column) => markersIn(column, file))),
  ];
}

/** A marker is no name in a column of numbers: there it is a missing number. */
function markersIn(column: RawColumn, file: string): readonly Note[] {
  const texts = new Set(column.coded().texts.map((text) => text.trim()));
  const markers = [...texts].filter((text) => text !== "" && isMissingMarker(text));
  const rest = [...texts].filter((text) => text !== "" && !isMissingMarker(text));
  if (markers.length === 0 || (rest.length > 0 && rest.every((text) => !Number.isNaN(Number(text))))) return [];
  const count = rowsOf(column, (text) => markers.includes(text));
  return [note("survival.marker-as-name", { count, column: column.name, texts: markers.sort(byCodePoint).join(", ") }, { file })];
}

function rowsOf(column: RawColumn, holds: (text: string) => boolean): number {
  const { codes, texts } = column.coded();
  const held = texts.map((text) => holds(text.trim()));
  return codes.reduce((count, code) => count + (held[code] === true ? 1 : 0), 0);
}
