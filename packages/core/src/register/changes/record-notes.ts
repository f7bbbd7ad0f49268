import type { z } from "zod";
import { type Note, note } from "../../language/note.ts";
import type { NoteCode } from "../../language/notes.ts";
import type { Entity } from "../../schema/entity.ts";
import { fieldShapes } from "../../schema/field-shape.ts";

type Issue = z.core.$ZodIssue;

/** What the schema found wrong with a record, as notes that name the field. */
export function recordNotes(entity: Entity, record: Readonly<Record<string, unknown>>, issues: readonly Issue[]): readonly Note[] {
  return issues.flatMap((issue) => issueNotes(entity, record, issue));
}

/** A note about one field of a record. */
export function fieldNote(code: NoteCode, type: string, id: unknown, field: string, parameters: Note["parameters"] = {}): Note {
  return note(code, { type, id: typeof id === "string" ? id : null, field, ...parameters }, { table: type, field });
}

function issueNotes(entity: Entity, record: Readonly<Record<string, unknown>>, issue: Issue): readonly Note[] {
  const field = issue.path.map(String).join(".");
  const value = valueAt(record, issue.path);
  const about = (code: NoteCode, parameters: Note["parameters"] = {}): Note =>
    fieldNote(code, entity.type, record["id"], field, { value: shown(value), ...parameters });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        fieldNote("record.unknown-field", entity.type, record["id"], [...issue.path.map(String), key].join("."), { fields: knownFields(entity, issue.path) }),
      );
    case "invalid_type":
      return [value === undefined || value === null ? about("record.missing-field") : about(wrongType[issue.expected] ?? "record.bad-format")];
    case "invalid_value":
      return [
        value === undefined || value === null ? about("record.missing-field") : about("record.unknown-code", { codes: issue.values.map(String).join(", ") }),
      ];
    case "too_small":
    case "too_big":
      if (issue.origin === "string" || issue.origin === "array") {
        if (issue.code === "too_big" && field !== "id") return [about("record.too-long", { max: String(issue.maximum) })];
        return [about(field === "id" ? "record.bad-id" : "record.not-text")];
      }
      return [about("record.out-of-range", bounds(entity, issue.path))];
    case "invalid_union":
      return [about(value === undefined || value === null ? "record.missing-field" : "record.bad-amount")];
    case "invalid_format":
      return [about(field === "id" ? "record.bad-id" : "record.bad-format")];
    case "custom":
      return [about((issue.params?.["note"] as NoteCode | undefined) ?? "record.bad-format")];
    default:
      return [about("record.bad-format")];
  }
}

const wrongType: Readonly<Record<string, NoteCode>> = {
  string: "record.not-text",
  number: "record.not-number",
  int: "record.not-integer",
  boolean: "record.not-boolean",
  array: "record.not-list",
  object: "record.not-object",
};

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

/** A value in a message, cut so that a long text does not hide the sentence. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function shapesAt(entity: Entity, path: readonly PropertyKey[]): ReturnType<typeof fieldShapes> {
  let shapes = fieldShapes(entity);
  for (const key of path) if (typeof key === "string") shapes = shapes.find(({ name }) => name === key)?.fields ?? [];
  return shapes;
}

/** Names that may stand in an object; one without fields of its own names a record of any type. */
function knownFields(entity: Entity, path: readonly PropertyKey[]): string {
  const inside = shapesAt(entity, path).map(({ name }) => name);
  return (inside.length === 0 ? ["type", "id"] : inside).join(", ");
}

function bounds(entity: Entity, path: readonly PropertyKey[]): { min: number | string; max: number | string } {
  const name = path.findLast((key) => typeof key === "string");
  const holder = path.slice(0, path.lastIndexOf(name as PropertyKey));
  const shape = shapesAt(entity, holder).find((each) => each.name === name);
  return { min: shape?.min ?? "-∞", max: shape?.max ?? "∞" };
}
