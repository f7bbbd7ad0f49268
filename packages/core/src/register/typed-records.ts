import type { z } from "zod";
import type { RecordOf } from "../schema/entity.ts";
import { type entities, entityOf } from "./entities.ts";
import type { RecordChange, RecordQuery, RecordStore, StoredRecord } from "./record-store.ts";

type Member = (typeof entities)[number];

/** The name of a type of record. */
export type RecordType = Member["type"];
/** A record of that type, `version` and `retired` included. */
export type RecordNamed<T extends RecordType> = RecordOf<Extract<Member, { readonly type: T }>>;

/**
 * The typed door of the register: records of a type as its entity states them, by id in code-point order; without a query those in use. What the store holds was checked when
 * it was written; a field that is younger than the record is as empty as in a record that does not name it (null, no entries), so that no reader meets one that is not there.
 *
 *   (await recordsOf(records, "organisation")).map(({ parent }) => parent)  // string | null, checked by the compiler
 */
export async function recordsOf<T extends RecordType>(records: Pick<RecordStore, "list">, type: T, query?: RecordQuery): Promise<readonly RecordNamed<T>[]> {
  return (await records.list(type, query)).map((stored) => recordIn(stored, type));
}

/** A record as it is stored, its body as its type states it: for who refers back to the record and its version. */
export interface Stored<T extends RecordType> extends Omit<StoredRecord, "body"> {
  readonly type: T;
  readonly body: RecordNamed<T>;
}

/** As `recordsOf`, with type, id and version beside. */
export async function storedOf<T extends RecordType>(records: Pick<RecordStore, "list">, type: T, query?: RecordQuery): Promise<readonly Stored<T>[]> {
  return (await records.list(type, query)).map((stored) => ({ ...stored, type, body: recordIn(stored, type) }));
}

/** The record of an id, retired or not, as its type states it; null where there is none. */
export async function oneRecord<T extends RecordType>(records: Pick<RecordStore, "get">, type: T, id: string): Promise<RecordNamed<T> | null> {
  const stored = await records.get(type, id);
  return stored === null ? null : recordIn(stored, type);
}

/** The record that was stored, as its type states it. One of another type is a programmer's error. */
export function recordIn<T extends RecordType>(stored: Pick<StoredRecord, "type" | "body">, wanted: T): RecordNamed<T> {
  return stated(stored, wanted) as RecordNamed<T>;
}

/** What a change makes of a record, as its type states it: a version and whether it is retired it has once it is stored. */
export type RecordAfter<T extends RecordType> = Omit<RecordNamed<T>, "version" | "retired">;

export function recordAfter<T extends RecordType>(change: Pick<RecordChange, "type" | "body">, wanted: T): RecordAfter<T> {
  return stated(change, wanted) as RecordAfter<T>;
}

function stated({ type, body }: Pick<RecordChange, "type" | "body">, wanted: RecordType): unknown {
  if (type !== wanted) throw new TypeError(`a record of type ${type} is no ${wanted}`);
  let missing: Record<string, unknown> | undefined;
  for (const [name, empty] of emptyFields(type)) {
    if (body[name] !== undefined) continue;
    missing ??= {};
    missing[name] = empty;
  }
  return missing === undefined ? body : { ...missing, ...body };
}

export function byId<T extends { readonly id: string }>(members: readonly T[]): ReadonlyMap<string, T> {
  return new Map(members.map((member) => [member.id, member]));
}

const known = new Map<string, readonly (readonly [string, unknown])[]>();

/** Each field with what its schema holds where nobody has said anything; null where the schema asks for it. */
function emptyFields(type: string): readonly (readonly [string, unknown])[] {
  const before = known.get(type);
  if (before !== undefined) return before;
  const fields = Object.entries<z.ZodType>(entityOf(type)?.schema.shape ?? {}).map(([name, field]) => {
    const empty = field.safeParse(undefined);
    return [name, empty.success ? empty.data : null] as const;
  });
  known.set(type, fields);
  return fields;
}

/** The text of a field of a record whose type is not known where it is read, or whose field a setting names; null where it holds none. */
export function textIn(body: Readonly<Record<string, unknown>>, field: string): string | null {
  const held = body[field];
  return typeof held === "string" ? held : null;
}

/** The texts of a list of such a record. */
export function textsIn(body: Readonly<Record<string, unknown>>, field: string): readonly string[] {
  const held = body[field];
  return Array.isArray(held) ? held.filter((each) => typeof each === "string") : [];
}
