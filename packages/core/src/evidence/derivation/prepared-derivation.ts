import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { type Note, type NoteAt, note } from "../../language/note.ts";
import type { DerivationDocument } from "./derivation-document.ts";
import type { SourceColumn } from "./derivation-engine.ts";

/** Where a part of the document stands. */
export type Place = (path: readonly PropertyKey[]) => NoteAt;

/** Which columns of each table a derivation reads. */
export type NeededColumns = ReadonlyMap<string, ReadonlySet<string>>;

/** Names that the document gives to columns of its result, in order. */
export function resultColumns(document: DerivationDocument): readonly string[] {
  switch (document.kind) {
    case "count":
      return [...document.keys, ...Object.keys(document.figures)];
    case "panel":
      return [...document.keys, document.time, ...Object.keys(document.figures)];
    case "links":
      return ["end_a", "end_b", "units", "weight"];
    case "generality":
      return ["technology", "cited", "citing", "generality", "generality_corrected"];
    case "transitions":
      return [...document.keys, document.unit, "first", "last", "times"];
    case "quantiles":
      return [...document.keys, "n", ...document.at.map(quantileName)];
  }
}

/**
 * A percentile's column: its percent, a point written as `_`.
 *
 *   quantileName(0.025)  // "q2_5"
 */
export function quantileName(at: number): string {
  return `q${percentText(shareText(at)).replace(".", "_")}`;
}

/** A share as a plain decimal, whatever its size. */
export function shareText(at: number): string {
  const text = String(at);
  return /e/i.test(text) ? at.toFixed(20).replace(/\.?0+$/, "") : text;
}

function percentText(share: string): string {
  const [whole = "0", fraction = ""] = share.split(".");
  const padded = fraction.padEnd(2, "0");
  const before = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const behind = padded.slice(2);
  return behind === "" ? before : `${before}.${behind}`;
}

type NamedColumn = readonly [column: string, path: readonly PropertyKey[]];

/** Columns that the document names, each with its place: those of the source (by lookups too) and those of other tables. */
function namedColumns(document: DerivationDocument): readonly NamedColumn[] {
  const list = (names: readonly string[], at: readonly PropertyKey[]): NamedColumn[] => names.map((name, index) => [name, [...at, index]]);
  const one = (name: string | undefined, ...at: readonly PropertyKey[]): NamedColumn[] => (name === undefined ? [] : [[name, at]]);
  switch (document.kind) {
    case "count":
    case "panel": {
      const { keys, figures, fractional } = document;
      return [
        ...list(keys, ["keys"]),
        ...(document.kind === "panel" ? one(document.time, "time") : []),
        ...Object.entries(figures).flatMap(([name, figure]) => {
          if ("distinct" in figure) return one(figure.distinct, "figures", name, "distinct");
          return "sum" in figure ? one(figure.sum, "figures", name, "sum") : [];
        }),
        ...one(fractional?.unit, "fractional", "unit"),
        ...list(fractional?.over ?? [], ["fractional", "over"]),
      ];
    }
    case "links":
      return [...one(document.unit, "unit"), ...one(document.ends, "ends")];
    case "generality":
      return [...one(document.unit, "unit"), ...one(document.technology, "technology"), ...one(document.owner, "owner")];
    case "transitions":
      return [...list(document.keys, ["keys"]), ...one(document.unit, "unit"), ...one(document.time, "time")];
    case "quantiles":
      return [...list(document.keys, ["keys"]), ...one(document.of, "of")];
  }
}

/**
 * Holds the names of a document against the tables it reads: every column that it names is there, no two columns have one name. Gives the columns that are needed
 * of each table.
 */
export function neededOf(document: DerivationDocument, place: Place, columnsOf: ReadonlyMap<string, readonly SourceColumn[]>): Outcome<NeededColumns> {
  const notes: Note[] = [];
  const needed = new Map<string, Set<string>>([...columnsOf.keys()].map((table) => [table, new Set()]));
  const taken = new Map<string, string>();
  const asked = (table: string, column: string, path: readonly PropertyKey[]): void => {
    const known = columnsOf.get(table) ?? [];
    if (known.some(({ name }) => name === column)) needed.get(table)?.add(column);
    else notes.push(unknown(table, column, [...known.map(({ name }) => name), ...(table === document.from ? taken.keys() : [])], place(path)));
  };
  const ofRows = (column: string, path: readonly PropertyKey[]): void => {
    if (!taken.has(column)) asked(document.from, column, path);
  };
  document.where.forEach(({ column }, index) => {
    asked(document.from, column, ["where", index, "column"]);
  });
  document.lookups.forEach(({ table, on, take }, index) => {
    for (const [mine, theirs] of Object.entries(on)) {
      ofRows(mine, ["lookups", index, "on", mine]);
      asked(table, theirs, ["lookups", index, "on", mine]);
    }
    for (const [name, theirs] of Object.entries(take)) {
      asked(table, theirs, ["lookups", index, "take", name]);
      const stands = taken.has(name) || (columnsOf.get(document.from) ?? []).some((column) => column.name === name);
      if (stands) notes.push(note("derive.name-twice", { name }, { ...place(["lookups", index, "take", name]), field: name }));
      taken.set(name, table);
    }
  });
  for (const [column, path] of namedColumns(document)) ofRows(column, path);
  if (document.kind === "generality") for (const side of ["from", "to"] as const) asked(document.cites.table, document.cites[side], ["cites", side]);
  const seen = new Set<string>();
  for (const name of resultColumns(document)) {
    if (seen.has(name)) notes.push(note("derive.name-twice", { name }, { ...place([]), field: name }));
    seen.add(name);
  }
  return notes.length > 0 ? fault(notes) : success(needed);
}

function unknown(table: string, column: string, known: readonly string[], at: NoteAt): Note {
  return note("derive.unknown-column", { table, column, nearest: nearestName(column, known) ?? known.slice(0, 12).join(", ") }, { ...at, table, column });
}
