import { type Note, note, recordSearchWords } from "@quoin/core";
import { byCodePoint } from "@quoin/methods";
import type { Kysely } from "kysely";
import { nextState } from "../changes/type-state.ts";
import { otherFlowSums } from "../ledger/flow-sum-problems.ts";
import { openedRows } from "../personal/personal-texts.ts";
import { changesOfType } from "../rows/changes-of-type.ts";
import { rowsInKeyOrder } from "../rows/in-key-order.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import type { RecordTables } from "../rows/tables.ts";

/** Tables that follow from records and history, by which lists are found and kept answers are held to: what they say must be what they follow from. */
export async function derivedProblems(db: Kysely<RecordTables>, engine: RecordEngine): Promise<readonly Note[]> {
  const wrong = { type_state: await otherStates(db, engine), search_entry: await otherWords(db, engine), flow_sum: await otherFlowSums(db, engine) };
  return Object.entries(wrong).flatMap(([table, rows]) => {
    const [first] = rows;
    return first === undefined ? [] : [note("register.derived-astray", { table, rows: rows.length, first }, { table })];
  });
}

/** Types whose state is not what their changes make of it, from where it was reckoned on. */
async function otherStates(db: Kysely<RecordTables>, engine: RecordEngine): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { type, state, since } of await db.selectFrom("type_state").selectAll().orderBy("type").execute()) {
    const start = await db.selectFrom("change").select("hash").where("type", "=", type).where("seq", "=", Number(since)).executeTakeFirst();
    let reckoned = start?.hash ?? "";
    for await (const rows of changesOfType(db, type, Number(since))) {
      const opened = await openedRows(
        db,
        engine,
        rows.map(({ id, after }) => ({ type, id, body: after })),
      );
      for (const { id, body } of opened) reckoned = nextState(reckoned, id, body);
    }
    if (reckoned !== state) wrong.push(type);
  }
  return wrong;
}

/** Records in use that are not found by the words that they hold, and words of what is not in use. */
async function otherWords(db: Kysely<RecordTables>, engine: RecordEngine): Promise<readonly string[]> {
  const wrong: string[] = [];
  const entries = rowsInKeyOrder(db, "search_entry", ["type", "id"])[Symbol.asyncIterator]();
  let entry = await entries.next();
  const entered = (): { readonly type: string; readonly id: string; readonly words: string } | null => (entry.done === true ? null : entry.value);
  for await (const { type, id, retired, body } of rowsInKeyOrder(db, "record", ["type", "id"])) {
    for (let held = entered(); held !== null && isBefore(held, { type, id }); held = entered()) {
      wrong.push(`${held.type}/${held.id}`);
      entry = await entries.next();
    }
    const held = entered();
    const own = held?.type === type && held.id === id ? held.words : null;
    if (own !== null) entry = await entries.next();
    const expected = Number(retired) === 1 ? null : await wordsOf(type, (await openedRows(db, engine, [{ type, id, body }]))[0]?.body ?? body);
    if (own !== expected) wrong.push(`${type}/${id}`);
  }
  for (let held = entered(); held !== null; held = entered()) {
    wrong.push(`${held.type}/${held.id}`);
    entry = await entries.next();
  }
  return wrong;
}

/** A body that is no JSON is told where records are held against their history. */
async function wordsOf(type: string, body: string): Promise<string | null> {
  try {
    return await recordSearchWords(type, JSON.parse(body) as Record<string, unknown>);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

function isBefore(a: { readonly type: string; readonly id: string }, b: { readonly type: string; readonly id: string }): boolean {
  return byCodePoint(a.type, b.type) < 0 || (a.type === b.type && byCodePoint(a.id, b.id) < 0);
}
