import { type ChangeQuery, entityOf, fieldShapes, type HeldWithin, heldSign, type RecordQuery } from "@quoin/core";
import { type Expression, type Kysely, type Selectable, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { RecordEngine } from "./rows/record-engine.ts";
import { storableText } from "./rows/storable-text.ts";
import type { RecordTables } from "./rows/tables.ts";

type Selection<O> = SelectQueryBuilder<RecordTables, "record", O>;

/** The records of a type that a query asks for. Conditions on references go by their index, others look into the bodies. */
export function matchingRecords<O>(selection: Selection<O>, engine: RecordEngine, type: string, query: RecordQuery): Selection<O> {
  const { retired = false, where = [], search, after, ids, held } = query;
  let narrowed = selection.where("type", "=", storableText(type));
  if (!retired) narrowed = narrowed.where("retired", "=", 0);
  if (after !== undefined) narrowed = narrowed.where("id", ">", storableText(after));
  if (ids !== undefined) narrowed = narrowed.where("id", "in", ids.map(storableText));
  if (held !== undefined) narrowed = holding(narrowed, engine, type, held);
  for (const { field, value, anyOf } of where)
    narrowed = anyOf === undefined ? withCondition(narrowed, engine, type, field, storableText(value)) : withAnyOf(narrowed, type, field, anyOf);
  if (search !== undefined && search !== "")
    narrowed = narrowed.where(sql<boolean>`search like ${`%${escaped(storableText(search).toLowerCase())}%`} escape '\\'`);
  return narrowed;
}

/** The changes that a query asks for, in its order. Each condition has an index (`change_by_…`) in which the rows stand as they are asked for. */
export function matchingChanges(
  db: Kysely<RecordTables>,
  { after, before, who, type, since, until, newest, limit }: ChangeQuery,
): SelectQueryBuilder<RecordTables, "change", Selectable<RecordTables["change"]>> {
  let asked = db
    .selectFrom("change")
    .selectAll()
    .where("seq", ">", after ?? 0);
  if (before !== undefined) asked = asked.where("seq", "<", before);
  if (who !== undefined) asked = asked.where("who", "=", storableText(who));
  if (type !== undefined) asked = asked.where("type", "=", storableText(type));
  if (since !== undefined) asked = asked.where("at", ">=", since);
  // A moment that begins with `until` belongs to it: no sign of a time comes after this one.
  if (until !== undefined) asked = asked.where("at", "<", `${until}~`);
  asked = asked.orderBy("seq", newest === true ? "desc" : "asc");
  return limit === undefined ? asked : asked.limit(limit);
}

function withCondition<O>(selection: Selection<O>, engine: RecordEngine, type: string, field: string, value: string): Selection<O> {
  const entity = entityOf(type);
  const shape = entity === undefined ? undefined : fieldShapes(entity).find(({ name }) => name === field);
  if (value === "null" || shape === undefined) return selection.where(bodyHolds(engine, field, value));
  if (shape.references !== null) return referring(selection, type, field, shape.references, [value]);
  if (shape.kind !== "any-reference") return selection.where(bodyHolds(engine, field, value));
  const [targetType = "", ...rest] = value.split("/");
  return referring(selection, type, field, targetType, [rest.join("/")]);
}

/** A field that refers to any of these; none of them is referred to by nothing. */
function withAnyOf<O>(selection: Selection<O>, type: string, field: string, ids: readonly string[]): Selection<O> {
  const entity = entityOf(type);
  const target = entity === undefined ? null : (fieldShapes(entity).find(({ name }) => name === field)?.references ?? null);
  if (target === null || ids.length === 0) return selection.where(sql<boolean>`1 = 0`);
  return referring(selection, type, field, target, ids.map(storableText));
}

/** Entries of a list are numbered: `producers.0`, `producers.1`; "/" is the sign after ".". */
function referring<O>(selection: Selection<O>, type: string, field: string, targetType: string, targetIds: readonly string[]): Selection<O> {
  return selection.where("id", "in", (from) =>
    from
      .selectFrom("record_reference")
      .select("record_reference.id")
      .where("target_type", "=", targetType)
      .where("target_id", "in", targetIds)
      .where("record_reference.type", "=", type)
      .where(({ and, or, eb }) => or([eb("field", "=", field), and([eb("field", ">=", `${field}.`), eb("field", "<", `${field}/`)])])),
  );
}

/** An offer that has lapsed may stand here until the next change: whoever reads looks at the clock. */
function holding<O>(selection: Selection<O>, engine: RecordEngine, type: string, { from: begin, to, place }: HeldWithin): Selection<O> {
  return selection.where("id", "in", (from) => {
    // What a page of a log holds stands under ids that begin with its own.
    const page =
      engine.name === "postgres"
        ? sql<string>`split_part(held_hours.id, ${heldSign}, 1)`
        : sql<string>`substr(held_hours.id, 1, instr(held_hours.id, ${heldSign}) - 1)`;
    const id = type === "use-log" ? page : sql.ref<string>("held_hours.id");
    const hours = from
      .selectFrom("held_hours")
      .select(id.as("id"))
      .where("kind", "=", type === "closure" ? "closure" : "booking")
      .where("ends", ">", begin)
      .where("starts", "<", to);
    return place === undefined ? hours : hours.where("place", "=", storableText(place));
  });
}

function bodyHolds(engine: RecordEngine, field: string, value: string): Expression<SqlBool> {
  return engine.holds(field, value, jsonTexts(value));
}

/** The JSON texts that the words of a condition may stand for: text, or a number, true, false, null. */
function jsonTexts(value: string): readonly string[] {
  const quoted = JSON.stringify(value);
  return /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?)$/.test(value) ? [quoted, value] : [quoted];
}

function escaped(search: string): string {
  return search.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
