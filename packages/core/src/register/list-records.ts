import { z } from "zod";
import { field } from "../contract/fields.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { type Note, note } from "../language/note.ts";
import type { Entity } from "./entity.ts";
import { fieldShapes } from "./field-shape.ts";
import { type RecordAnswer, recordAnswer, requestedEntity, typeField } from "./record-input.ts";
import type { RecordQuery } from "./record-store.ts";

/** What narrows a list of records: spread into the input of whatever takes one. */
export const conditionFields = {
  where: z.array(z.string().max(1_000)).max(50).default([]).meta({
    description: "conditions FIELD=VALUE, all of which hold; a list holds its entries, null is a missing value, about=TYPE/ID",
    kind: "list",
  }),
  search: field(z.string().max(200).optional(), { description: "text in the id or the name" }),
};

/** `quoin record list` */
export const listRecords = workspaceUseCase({
  words: ["record", "list"],
  summary: "Records of a type, by id",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin record list quoin-demo organisation --where region=350000 --limit 20",
  input: z.strictObject({
    type: typeField,
    all: field(z.boolean().default(false), { description: "retired ones too" }),
    ...conditionFields,
    limit: field(z.int().min(0).optional(), { description: "at most so many", unit: "records" }),
    offset: field(z.int().min(0).default(0), { description: "leave out the first so many", unit: "records" }),
  }),
  output: z.object({
    type: z.string(),
    /** How many there are without limit and offset. */
    total: z.number(),
    records: z.array(recordAnswer),
  }),
  run: async ({ records }, { type, all, where, search, limit, offset }) => {
    const entity = requestedEntity(type);
    if (!entity.ok) return entity;
    const conditions = parsedConditions(entity.value, where);
    if (!conditions.ok) return conditions;
    const query: RecordQuery = {
      retired: all,
      where: conditions.value,
      offset,
      ...(search === undefined ? {} : { search }),
      ...(limit === undefined ? {} : { limit }),
    };
    const found = await records.list(type, query);
    const whole = limit === undefined && offset === 0;
    return success({ type, total: whole ? found.length : await records.count(type, query), records: found.map(({ body }) => body as RecordAnswer) });
  },
});

/** Conditions as they are typed, held against the fields of the type. */
export function parsedConditions(entity: Entity, where: readonly string[]): Outcome<{ field: string; value: string }[]> {
  const names = [...fieldShapes(entity).map(({ name }) => name), "version", "retired"];
  const notes: Note[] = [];
  const conditions = where.map((condition) => {
    const [name = "", ...rest] = condition.split("=");
    if (rest.length === 0 || !names.includes(name))
      notes.push(note("record.bad-condition", { type: entity.type, condition, fields: names.join(", ") }, { field: "where" }));
    return { field: name, value: rest.join("=") };
  });
  return notes.length > 0 ? fault(notes) : success(conditions);
}
