import { z } from "zod";
import type { CodeListName } from "../codes/code-lists.ts";
import type { LocalText } from "../language/text.ts";
import type { Entity } from "./entity.ts";
import type { EntityFieldMeta, FieldKind } from "./entity-field.ts";

/** A field of a type of record, read off its schema: what forms, tables, the reference check and `record types` go by. */
export interface FieldShape {
  readonly name: string;
  readonly label: LocalText;
  readonly kind: FieldKind;
  readonly list: boolean;
  readonly required: boolean;
  readonly references: string | null;
  readonly codes: CodeListName | null;
  /** The words that the field may hold, where they are few. */
  readonly choices: readonly string[] | null;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** What an invented row holds there, where not any text will do. */
  readonly example: string | null;
  /** Fields of an object. */
  readonly fields: readonly FieldShape[] | null;
}

const shapes = new WeakMap<Entity["schema"], readonly FieldShape[]>();

/** The fields of a type, in the order of the record. */
export function fieldShapes({ schema }: Pick<Entity, "schema">): readonly FieldShape[] {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const made = objectShape(schema);
  shapes.set(schema, made);
  return made;
}

function objectShape(schema: z.ZodObject): readonly FieldShape[] {
  return Object.entries(schema.shape).map(([name, field]) => fieldShape(name, field as z.ZodType));
}

function fieldShape(name: string, field: z.ZodType): FieldShape {
  let schema = field;
  let required = true;
  let list = false;
  for (;;) {
    if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
      required = false;
      schema = schema.unwrap() as z.ZodType;
    } else if (schema instanceof z.ZodOptional) {
      required = false;
      schema = schema.unwrap() as z.ZodType;
    } else if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodOptional) schema = schema.in;
    else if (schema instanceof z.ZodNullable) schema = schema.unwrap() as z.ZodType;
    else if (schema instanceof z.ZodArray) {
      list = true;
      schema = schema.element as z.ZodType;
    } else break;
  }
  const meta = { ...(field.meta() ?? {}), ...(schema.meta() ?? {}) } as unknown as EntityFieldMeta;
  const object = schema instanceof z.ZodObject && meta.kind !== "any-reference";
  return {
    name,
    label: meta.label,
    kind: meta.kind,
    list,
    required,
    references: meta.references ?? null,
    codes: meta.codes ?? null,
    choices: schema instanceof z.ZodEnum ? schema.options.map(String) : null,
    unit: meta.unit ?? null,
    example: meta.example ?? null,
    min: schema instanceof z.ZodNumber ? finite(schema.minValue) : null,
    max: schema instanceof z.ZodNumber ? finite(schema.maxValue) : null,
    fields: object ? objectShape(schema as z.ZodObject) : null,
  };
}

/** Bounds that only say "a whole number that a double can hold" are no bounds. */
function finite(bound: number | null): number | null {
  return bound === null || !Number.isFinite(bound) || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? null : bound;
}
