import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Caller } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type LanguageTag, nameCollator, nameLanguages } from "../../language/language-tag.ts";
import { type Note, note } from "../../language/note.ts";
import type { Entity } from "../../schema/entity.ts";
import { fieldShapes } from "../../schema/field-shape.ts";
import { recordAnswer, requestedEntity, typeField } from "../changes/record-input.ts";
import { groupNamed, type SaidOfGroupings } from "../places/groupings.ts";
import { labelIn } from "../record-label.ts";
import type { RecordCondition, RecordQuery, RecordStore, StoredRecord } from "../record-store.ts";

/** What narrows a list of records: spread into the input of whatever takes one. */
export const conditionFields = {
  where: z.array(z.string().max(1_000)).max(50).default([]).meta({
    description:
      "conditions FIELD=VALUE, all of which hold, with commas or the option repeated; a list holds its entries, null is a missing value, about=TYPE/ID; a place may be a group of places, GROUPING:GROUP",
    kind: "list",
  }),
  search: field(z.string().max(200).optional(), { description: "text in the id or the name" }),
};

/** How a list is sorted, beside what narrows it. */
export const sortFields = {
  sort: field(z.string().max(100).optional(), {
    description: "field to sort by (labels = the name); numbers, amounts and dates by their value; what is missing comes last",
  }),
  falling: field(z.boolean().default(false), { description: "the largest first" }),
};

/** Records of one answer, and records that are sorted: an export writes more, page by page. */
const mostAnswered = 100_000;

/** `quoin record list` */
export const listRecords = workspaceUseCase({
  words: ["record", "list"],
  summary: "Records of a type, by id",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  opening: { asks: () => ({ type: "region" }) },
  example: "quoin record list quoin-demo organisation --where region=350000 --limit 20",
  input: z.strictObject({
    type: typeField,
    all: field(z.boolean().default(false), { description: "retired ones too" }),
    ...conditionFields,
    ...sortFields,
    limit: field(z.int().min(0).optional(), { description: "at most so many", unit: "records" }),
    offset: field(z.int().min(0).default(0), { description: "leave out the first so many", unit: "records" }),
  }),
  output: z.object({
    type: z.string(),
    /** How many there are without limit and offset. */
    total: z.number(),
    records: z.array(recordAnswer),
  }),
  run: async ({ records, caller, settings }, { type, all, where, search, sort, falling, limit, offset }) => {
    const entity = requestedEntity(type);
    if (!entity.ok) return entity;
    const conditions = parsedConditions(entity.value, where, settings);
    if (!conditions.ok) return conditions;
    if (limit === undefined || limit > mostAnswered) {
      const count = await records.count(type, { retired: all, where: conditions.value, ...(search === undefined ? {} : { search }) });
      if (Math.min(limit ?? count, count - offset) > mostAnswered)
        return fault(note("record.too-many", { type, count, most: mostAnswered }, { field: "limit" }));
    }
    if (sort !== undefined) {
      const whole = await sortedRecords(
        records,
        entity.value,
        { retired: all, where: conditions.value, ...(search === undefined ? {} : { search }) },
        { sort, falling, caller, read: settings.languages, ...(limit === undefined ? {} : { most: offset + limit }) },
      );
      if (!whole.ok) return whole;
      const { total, first } = whole.value;
      return success({ type, total, records: first.slice(offset).map(({ body }) => body) });
    }
    const query: RecordQuery = {
      retired: all,
      where: conditions.value,
      offset,
      ...(search === undefined ? {} : { search }),
      ...(limit === undefined ? {} : { limit }),
    };
    const found = await records.list(type, query);
    const whole = limit === undefined && offset === 0;
    return success({ type, total: whole ? found.length : await records.count(type, query), records: found.map(({ body }) => body) });
  },
});

/** How a list is sorted, for whom, in an office that reads which languages. */
interface SortedFor {
  readonly sort: string | undefined;
  readonly falling: boolean;
  readonly caller: Pick<Caller, "language" | "reader" | "nameLanguage">;
  readonly read: readonly LanguageTag[];
  /** The first so many alone are wanted; without it all. */
  readonly most?: number;
}

/** Records in an order: how many there are, and the first of them that were wanted. */
export interface SortedRecords {
  readonly total: number;
  readonly first: readonly StoredRecord[];
}

/** Records in the order of one of their fields, ties by id. Cost: all that are asked for are read, and more than `mostAnswered` are refused. */
export async function sortedRecords(
  records: Pick<RecordStore, "list" | "count">,
  entity: Entity,
  query: RecordQuery,
  { sort, falling, caller, read, most }: SortedFor,
): Promise<Outcome<SortedRecords>> {
  if (sort === undefined) {
    const all = await records.list(entity.type, query);
    return success({ total: all.length, first: all.slice(0, most) });
  }
  const count = await records.count(entity.type, query);
  if (count > mostAnswered) return fault(note("record.too-many-to-sort", { type: entity.type, count, most: mostAnswered }, { field: "sort" }));
  const found = await records.list(entity.type, query);
  const shapes = fieldShapes(entity);
  const shape = shapes.find(({ name }) => name === sort);
  if (shape === undefined)
    return fault(note("record.bad-condition", { type: entity.type, condition: sort, fields: shapes.map(({ name }) => name).join(", ") }, { field: "sort" }));
  const isNumber = ["number", "integer", "money"].includes(shape.kind);
  const wanted = nameLanguages(caller, read);
  const keyOf = ({ body }: StoredRecord): number | string | null => {
    const value = sort === "labels" ? labelIn(body.labels, wanted) : body[sort];
    if (value === null || value === undefined || value === "") return null;
    return isNumber ? Number(value) : typeof value === "string" ? value : JSON.stringify(value);
  };
  const collator = nameCollator(caller);
  const keyed = found.map((record) => ({ record, key: keyOf(record) }));
  const first = firstOf(keyed, most ?? keyed.length, (a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
    const rising = typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : collator.compare(String(a.key), String(b.key));
    return falling ? -rising : rising;
  });
  return success({ total: keyed.length, first: first.map(({ record }) => record) });
}

/** The first `most` in an order, equal ones as they stood: a page of a long list is found without sorting all of it. */
function firstOf<T>(all: readonly T[], most: number, compare: (a: T, b: T) => number): readonly T[] {
  if (most >= all.length / 4) return all.toSorted(compare).slice(0, most);
  let first: T[] = [];
  let last: T | undefined;
  for (const each of all) {
    // What stands behind as many as are wanted, or beside the last of them and later, is none of them.
    if (last !== undefined && compare(each, last) >= 0) continue;
    first.push(each);
    if (first.length < 2 * most + 1) continue;
    first = first.sort(compare).slice(0, most);
    last = first.at(-1);
  }
  return first.sort(compare).slice(0, most);
}

/** Conditions as they are typed, held against the fields of the type; a group of places stands for all of its places. */
export function parsedConditions(entity: Entity, where: readonly string[], settings: SaidOfGroupings): Outcome<RecordCondition[]> {
  const shapes = fieldShapes(entity);
  const names = [...shapes.map(({ name }) => name), "version", "retired"];
  const notes: Note[] = [];
  const conditions = where.map((condition) => {
    const [name = "", ...rest] = condition.split("=");
    if (rest.length === 0 || !names.includes(name))
      notes.push(note("record.bad-condition", { type: entity.type, condition, fields: names.join(", ") }, { field: "where" }));
    const value = rest.join("=");
    const group = shapes.some((shape) => shape.name === name && shape.references === "region") ? groupNamed(settings, value) : null;
    return { field: name, value, ...(group === null ? {} : { anyOf: group.members }) };
  });
  return notes.length > 0 ? fault(notes) : success(conditions);
}
