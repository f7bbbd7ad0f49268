import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Note } from "../../language/note.ts";
import type { Entity } from "../../schema/entity.ts";
import { type FieldShape, fieldShapes } from "../../schema/field-shape.ts";
import type { RecordStore, StoredRecord } from "../record-store.ts";
import { referenceFinder } from "./reference-finder.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Fields in which a reference may be written as the name, the code or an identifier of the record that it means, with ids in their place. A name that several records bear is a fault; one that
 * none bears stays as it was written, and the check of references says so. A type is read only where something that is written is no id of it.
 */
export async function namedReferences(
  records: Pick<RecordStore, "get" | "list">,
  entity: Pick<Entity, "schema" | "type">,
  fields: Fields,
): Promise<Outcome<Fields>> {
  const lists = new Map<string, readonly StoredRecord[]>();
  const notes: Note[] = [];
  const id = async (type: string, value: unknown, path: string): Promise<unknown> => {
    if (typeof value !== "string" || value === "" || (await records.get(type, value)) !== null) return value;
    const stored = lists.get(type) ?? (await records.list(type));
    lists.set(type, stored);
    const found = referenceFinder(type, stored)(value, { table: entity.type, field: path });
    if (found.ok) return found.value;
    notes.push(...found.notes.filter(({ code }) => code === "record.ambiguous-name"));
    return value;
  };
  const one = async (shape: FieldShape, value: unknown, path: string): Promise<unknown> => {
    if (shape.references !== null && shape.kind === "reference") return id(shape.references, value, path);
    return shape.fields !== null && isFields(value) ? inside(shape.fields, value, `${path}.`) : value;
  };
  const inside = async (shapes: readonly FieldShape[], given: Fields, prefix: string): Promise<Fields> => {
    const told: Record<string, unknown> = { ...given };
    for (const shape of shapes) {
      const value = given[shape.name];
      if (value === undefined || value === null) continue;
      const path = `${prefix}${shape.name}`;
      told[shape.name] =
        shape.list && Array.isArray(value) ? await Promise.all(value.map((each, at) => one(shape, each, `${path}[${at}]`))) : await one(shape, value, path);
    }
    return told;
  };
  const named = await inside(fieldShapes(entity), fields, "");
  return notes.length > 0 ? fault(notes) : success(named);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
