import { fault, heldHours, hoursTypes, note, type RecordBody } from "@quoin/core";
import type { Kysely } from "kysely";
import { portionsInKeyOrder } from "../rows/in-key-order.ts";
import { inPortions } from "../rows/in-portions.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import { Refusal } from "../rows/refusal.ts";
import { storedRecord } from "../rows/stored-rows.ts";
import type { RecordTables } from "../rows/tables.ts";

/** A booking or a closure as it is after a change. */
export interface HoursChange {
  readonly type: string;
  readonly id: string;
  readonly after: RecordBody;
  /** It was not there before the change, and so holds nothing yet. */
  readonly isNew?: boolean;
}

type Row = RecordTables["held_hours"];

/** Columns of a row. */
const columns = 7;

/**
 * Lets the hours go that these records held, and holds those that they hold now; offers that have lapsed by then hold nothing any more. What others have is refused by the database itself.
 *
 * @param at  the moment of the change, ISO 8601
 */
export async function holdHours(db: Kysely<RecordTables>, engine: RecordEngine, changes: readonly HoursChange[], at: string): Promise<void> {
  if (changes.length === 0) return;
  for (const kind of hoursTypes) {
    const ids = changes.filter(({ type, isNew = false }) => type === kind && !isNew).map(({ id }) => id);
    for (const some of inPortions(ids, engine.parameters - 1))
      await db
        .deleteFrom("held_hours")
        .where("kind", "=", kind as Row["kind"])
        .where("id", "in", [...some])
        .execute();
  }
  await db.deleteFrom("held_hours").where("until", "<=", Date.parse(at)).execute();
  const rows = changes.flatMap(({ type, id, after }): Row[] => {
    const held = heldHours(type, after);
    return held === null || (held.until !== null && held.until <= Date.parse(at)) ? [] : [{ ...held, id }];
  });
  try {
    for (const some of inPortions(rows, Math.floor(engine.parameters / columns)))
      await db
        .insertInto("held_hours")
        .values([...some])
        .execute();
  } catch (cause) {
    if (!engine.isUnfit(cause)) throw cause;
    throw new Refusal(fault([note("booking.held", {}, { table: "booking", field: "start" })], "taken"));
  }
}

/** Fills the table of a database that was loaded, from its records. */
export async function fillHeldHours(db: Kysely<RecordTables>, engine: RecordEngine): Promise<void> {
  for await (const rows of portionsInKeyOrder(db, "record", ["type", "id"])) {
    const held = rows.filter(({ type }) => hoursTypes.has(type)).map((row) => ({ type: row.type, id: row.id, after: storedRecord(row).body }));
    await holdHours(db, engine, held, new Date(0).toISOString());
  }
}
