import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Note, type NoteAt, note } from "../language/note.ts";
import { knownKeys } from "./expected-value.ts";
import { fault, type Outcome, success } from "./outcome.ts";

/** A document that was read, and where its parts stand. */
export interface PlacedDocument<T> {
  readonly value: T;
  /** Line and column of the value at a path, of its nearest parent where there is none. */
  place(path: readonly PropertyKey[]): NoteAt;
}

/**
 * Reads a YAML or JSON text against a schema. Every fault points to its line and column: a broken text where the parser stopped,
 * a wrong value where it stands, a key that is missing at its parent.
 */
export function placedDocument<S extends z.ZodType>(text: string, schema: S, file: string): Outcome<z.output<S>> {
  const read = readPlaced(text, schema, file);
  return read.ok ? success(read.value.value) : read;
}

/** The same with the places kept. `scalars: "text"` leaves every scalar the text that was written: numbers keep their digits, codes their zeros. */
export function readPlaced<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  scalars: "typed" | "text" = "typed",
): Outcome<PlacedDocument<z.output<S>>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", uniqueKeys: true, ...(scalars === "text" ? { schema: "failsafe" } : {}) });
  const place = (offset: number): NoteAt => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  if (document.errors.length > 0)
    return fault(document.errors.map(({ message, pos }) => note("document.broken", { file, problem: firstLine(message) }, place(pos[0]))));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (cause) {
    // Aliases of aliases that would fill the memory.
    if (!(cause instanceof ReferenceError)) throw cause;
    return fault(note("document.broken", { file, problem: firstLine(cause.message) }, place(0)));
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return success({ value: parsed.data, place: (path) => place(offsetOf(document.contents, path)) });
  const faults = parsed.error.issues.flatMap((issue): Note[] => {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
    if (unknown.length === 0) {
      const field = issue.path.join(".");
      return [
        note(
          "document.wrong-value",
          { file, field: field === "" ? file : field, problem: issue.message },
          { ...place(offsetOf(document.contents, issue.path)), field },
        ),
      ];
    }
    const known = knownKeys(schema, issue.path).join(", ");
    return unknown.map((key) => {
      const path = [...issue.path, key];
      return note("document.unknown-key", { file, key, known }, { ...place(offsetOf(document.contents, path)), field: path.join(".") });
    });
  });
  return fault(faults);
}

/** Where in a document that was read without fault a value stands, for faults that only show when it is used: `placesOf(text, file)(["long", "pattern"])`. */
export function placesOf(text: string, file: string): (path: readonly PropertyKey[]) => NoteAt {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2" });
  return (path) => {
    const { line, col } = lines.linePos(offsetOf(document.contents, path));
    return { file, line, column: col, field: path.join(".") };
  };
}

/** Offset of the node at a path, of the key where the path ends in one, or of the nearest parent that is there. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = rangeStart(root);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      offset = rangeStart(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return offset;
      offset = rangeStart(node);
    } else return offset;
  }
  return offset;
}

function rangeStart(node: unknown): number {
  const range = (node as { readonly range?: readonly [number, number, number] | null } | null)?.range;
  return range?.[0] ?? 0;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}
