import { randomBytes } from "node:crypto";
import { entityOf, type RecordBody } from "@quoin/core";
import type { Kysely, Selectable } from "kysely";
import { nodeHasher } from "../../system/node-hasher.ts";
import { recordKey } from "../rows/existing-records.ts";
import { inPortions } from "../rows/in-portions.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import type { RecordTables } from "../rows/tables.ts";

export type PersonalRow = Selectable<RecordTables["personal"]>;
type Held = Pick<Selectable<RecordTables["record"]>, "type" | "id" | "body">;

const mark = "~personal:";
const markers = /"~personal:([0-9a-f]{64})"/g;
const columns = 7;

/** What a row of the history holds in the place of a text about a person. */
function markerOf(hash: string): string {
  return `${mark}${hash}`;
}

/** The salted hash that the history holds of a text about a person: SHA-256 over a JSON array of type, id, path, salt and text. Without the salt no text can be tried against it. */
export function personalHash({ type, id, path, salt, value }: Pick<PersonalRow, "type" | "id" | "path" | "salt"> & { readonly value: string }): string {
  return nodeHasher.sha256(JSON.stringify([type, id, path, salt, value]));
}

/** Fields of a type that tell of a person. */
export function personalFields(type: string): readonly string[] {
  return entityOf(type)?.personal ?? [];
}

/** The body with each text in these fields changed; `labels` are parted by language. Everything else stays where it stands, so that the same texts give the same JSON. */
function withTexts(body: RecordBody, fields: readonly string[], change: (path: string, text: string) => string | null): RecordBody {
  let next = body;
  for (const name of fields) {
    const held = body[name];
    if (typeof held === "string") next = { ...next, [name]: change(name, held) };
    else if (typeof held === "object" && held !== null && !Array.isArray(held))
      next = {
        ...next,
        [name]: Object.fromEntries(Object.entries(held).map(([key, text]) => [key, typeof text === "string" ? change(`${name}.${key}`, text) : text])),
      };
  }
  return next;
}

/** Hashes that stand in the texts of these rows, each once. */
function hashesIn(texts: Iterable<string | null>): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) if (text?.includes(mark) === true) for (const [, hash] of text.matchAll(markers)) if (hash !== undefined) found.add(hash);
  return [...found];
}

/** Hashes that stand in the fields of this body that tell of a person, and nowhere else. */
export function hashesOf(type: string, body: string): readonly string[] {
  if (!body.includes(mark)) return [];
  const found: string[] = [];
  withTexts(JSON.parse(body) as RecordBody, personalFields(type), (_, text) => {
    if (text.startsWith(mark)) found.push(text.slice(mark.length));
    return text;
  });
  return found;
}

/** The rows of the table of texts about people that bear these hashes. */
export async function personalRows(db: Kysely<RecordTables>, engine: RecordEngine, hashes: readonly string[]): Promise<ReadonlyMap<string, PersonalRow>> {
  const found = new Map<string, PersonalRow>();
  for (const some of inPortions(hashes, engine.parameters - 1))
    for (const row of await db
      .selectFrom("personal")
      .selectAll()
      .where("hash", "in", [...some])
      .execute())
      found.set(row.hash, row);
  return found;
}

/** Puts the texts about people back into a stored body: null where one was erased. A marker that somebody typed leads nowhere: it is read only where the store wrote one for this record. */
export type Opened = (held: Held) => string;

/** How the bodies of these rows are read. Cost: one question for all of them, none where no text about a person stands in any. */
export async function opening(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  held: Iterable<{ readonly type: string; readonly texts: readonly (string | null)[] }>,
): Promise<Opened> {
  const texts: (string | null)[] = [];
  for (const row of held) if (personalFields(row.type).length > 0) texts.push(...row.texts);
  const hashes = hashesIn(texts);
  if (hashes.length === 0) return ({ body }) => body;
  const rows = await personalRows(db, engine, hashes);
  return ({ type, id, body }) => {
    if (!body.includes(mark)) return body;
    const opened = withTexts(JSON.parse(body) as RecordBody, personalFields(type), (path, text) => {
      if (!text.startsWith(mark)) return text;
      const row = rows.get(text.slice(mark.length));
      return row !== undefined && row.type === type && row.id === id && row.path === path ? row.value : null;
    });
    return JSON.stringify(opened);
  };
}

/** The rows with their bodies opened. */
export async function openedRows<T extends Held>(db: Kysely<RecordTables>, engine: RecordEngine, rows: readonly T[]): Promise<readonly T[]> {
  const open = await opening(
    db,
    engine,
    rows.map(({ type, body }) => ({ type, texts: [body] })),
  );
  return rows.map((row) => {
    const body = open(row);
    return body === row.body ? row : { ...row, body };
  });
}

/** Rows of the history with both states opened. */
export async function openedChanges<T extends { readonly type: string; readonly id: string; readonly before: string | null; readonly after: string }>(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  rows: readonly T[],
): Promise<readonly T[]> {
  const open = await opening(
    db,
    engine,
    rows.map(({ type, before, after }) => ({ type, texts: [before, after] })),
  );
  return rows.map((row) => ({
    ...row,
    before: row.before === null ? null : open({ type: row.type, id: row.id, body: row.before }),
    after: open({ type: row.type, id: row.id, body: row.after }),
  }));
}

/**
 * The records as they are stored: each text about a person is put beside the history, and its salted hash into its place. A text that stays as it was keeps its hash.
 *
 * @param current what stands there before, by `recordKey`
 */
export async function sealedRecords<T extends Held>(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  records: readonly T[],
  current: ReadonlyMap<string, Held>,
  at: string,
): Promise<readonly T[]> {
  const personal = records.filter(({ type }) => personalFields(type).length > 0);
  if (personal.length === 0) return records;
  const before = await personalRows(db, engine, hashesIn(personal.map((record) => current.get(recordKey(record))?.body ?? null)));
  const known = new Map([...before.values()].map((row) => [textKey(row), row.hash]));
  const { bodies, fresh } = sealedBodies(personal, known, at);
  await keepPersonal(db, engine, fresh);
  return records.map((record) => {
    const body = bodies.get(record);
    return body === undefined ? record : { ...record, body };
  });
}

/** The same of bodies whose hashes are known by `textKey`; new ones are added to `known`. */
export function sealedBodies<T extends Held>(
  records: readonly T[],
  known: Map<string, string>,
  at: string,
): { readonly bodies: ReadonlyMap<T, string>; readonly fresh: readonly PersonalRow[] } {
  const fresh: PersonalRow[] = [];
  const bodies = new Map<T, string>();
  for (const record of records) {
    const { type, id } = record;
    const sealed = withTexts(JSON.parse(record.body) as RecordBody, personalFields(type), (path, value) => {
      const key = textKey({ type, id, path, value });
      const held = known.get(key);
      if (held !== undefined) return markerOf(held);
      const row = { type, id, path, salt: randomBytes(16).toString("hex"), value, since: at };
      const hash = personalHash(row);
      known.set(key, hash);
      fresh.push({ hash, ...row });
      return markerOf(hash);
    });
    bodies.set(record, JSON.stringify(sealed));
  }
  return { bodies, fresh };
}

export async function keepPersonal(db: Kysely<RecordTables>, engine: RecordEngine, rows: readonly PersonalRow[]): Promise<void> {
  for (const some of inPortions(rows, Math.floor(engine.parameters / columns)))
    await db
      .insertInto("personal")
      .values([...some])
      .execute();
}

function textKey({ type, id, path, value }: Pick<PersonalRow, "type" | "id" | "path" | "value">): string {
  return JSON.stringify([type, id, path, value]);
}
