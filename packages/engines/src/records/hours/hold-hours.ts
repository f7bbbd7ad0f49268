import { fault, heldBy, heldHours, hoursTypes, note } from "@quoin/core";
import type { Kysely } from "kysely";
import { portionsInKeyOrder } from "../rows/in-key-order.ts";
import { inPortions } from "../rows/in-portions.ts";
import { insertRows } from "../rows/insert-rows.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import { Refusal } from "../rows/refusal.ts";
import { storedRecord } from "../rows/stored-rows.ts";
import type { RecordTables } from "../rows/tables.ts";

type Row = RecordTables["held_hours"];

/** What a booking, a closure or a page of a log holds after a change. */
export interface HoursChange {
  readonly type: string;
  readonly id: string;
  readonly rows: readonly Row[];
  /** It was not there before the change, and so holds nothing yet. */
  readonly isNew: boolean;
}

/**
 * The hours alone, and not the record: of a log a million are kept until all of it is written.
 *
 * @param after  null where the record is retired
 */
export function hoursChange(type: string, id: string, after: Readonly<Record<string, unknown>> | null, isNew = false): HoursChange {
  return { type, id, rows: after === null ? [] : heldHours(type, after), isNew };
}

/**
 * Lets the hours go that these records held, and holds those that they hold now; offers that have lapsed by then hold nothing any more. What others have is refused by the database itself.
 *
 * @param at  the moment of the change, ISO 8601
 */
export async function holdHours(db: Kysely<RecordTables>, engine: RecordEngine, changes: readonly HoursChange[], at: string): Promise<void> {
  if (changes.length === 0) return;
  const before = changes.filter(({ isNew }) => !isNew).map(({ type, id }) => heldBy(type, id));
  for (const kind of ["booking", "closure"] as const) {
    const ids = before.filter((held) => held.kind === kind && !held.isBeginning).map(({ id }) => id);
    for (const some of inPortions(ids, engine.parameters - 1))
      await db
        .deleteFrom("held_hours")
        .where("kind", "=", kind)
        .where("id", "in", [...some])
        .execute();
  }
  // "0" is the sign after "/".
  for (const { kind, id } of before.filter(({ isBeginning }) => isBeginning))
    await db
      .deleteFrom("held_hours")
      .where("kind", "=", kind)
      .where("id", ">=", id)
      .where("id", "<", `${id.slice(0, -1)}0`)
      .execute();
  await db.deleteFrom("held_hours").where("until", "<=", Date.parse(at)).execute();
  const rows = changes.flatMap((change) => change.rows.filter(({ until }) => until === null || until > Date.parse(at)));
  try {
    await insertRows(db, engine, "held_hours", rows, (some) => db.insertInto("held_hours").values([...some]));
  } catch (cause) {
    if (!engine.isUnfit(cause)) throw cause;
    throw new Refusal(fault([note("booking.held", {}, { table: "booking", field: "start" })], "taken"));
  }
}

/** Fills the table of a database that was loaded, from its records. */
export async function fillHeldHours(db: Kysely<RecordTables>, engine: RecordEngine): Promise<void> {
  for await (const rows of portionsInKeyOrder(db, "record", ["type", "id"])) {
    const held = rows.filter(({ type }) => hoursTypes.has(type)).map((row) => hoursChange(row.type, row.id, storedRecord(row).body));
    await holdHours(db, engine, held, new Date(0).toISOString());
  }
}
