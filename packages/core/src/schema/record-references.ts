import type { Entity } from "./entity.ts";
import { type FieldShape, fieldShapes } from "./field-shape.ts";

/** A reference that a record holds: where in it, and to what. */
export interface RecordReference {
  /** Path in the record, `lead` or `participants.0.organisation`. */
  readonly field: string;
  readonly type: string;
  readonly id: string;
}

/** Every reference of a record, in the order of its fields. */
export function recordReferences(entity: Pick<Entity, "schema">, record: Readonly<Record<string, unknown>>): readonly RecordReference[] {
  const found: RecordReference[] = [];
  collect(fieldShapes(entity), record, "", found);
  return found;
}

function collect(shapes: readonly FieldShape[], holder: Readonly<Record<string, unknown>>, path: string, found: RecordReference[]): void {
  for (const shape of shapes) {
    if (shape.references === null && shape.kind !== "any-reference" && shape.fields === null) continue;
    const value = holder[shape.name];
    if (value === null || value === undefined) continue;
    if (!shape.list) visit(shape, value, path + shape.name, found);
    else
      (value as readonly unknown[]).forEach((each, index) => {
        visit(shape, each, `${path}${shape.name}.${index}`, found);
      });
  }
}

function visit(shape: FieldShape, value: unknown, path: string, found: RecordReference[]): void {
  if (shape.references !== null) found.push({ field: path, type: shape.references, id: value as string });
  else if (shape.kind === "any-reference") found.push({ field: path, ...(value as { type: string; id: string }) });
  else if (shape.fields !== null) collect(shape.fields, value as Record<string, unknown>, `${path}.`, found);
}
