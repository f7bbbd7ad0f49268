import { type Kysely, sql } from "kysely";
import { schemaOf } from "../ledger/ledger-layout.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import type { RecordTables } from "../rows/tables.ts";

/** A booking may not have an hour of a machine that another booking or a closure has; closures may lie over each other. */
const clash = `select 1 from held_hours as held where held.place = new.place and held.ends > new.starts and held.starts < new.ends
    and (held.unit = new.unit or held.unit = 0 or new.unit = 0) and not (held.kind = 'closure' and new.kind = 'closure')`;

const sqliteRules: readonly string[] = [
  `create trigger held_hours_free before insert on held_hours begin select raise(abort, 'hours: others have them') where exists (${clash}); end`,
  "create trigger held_hours_fixed before update on held_hours begin select raise(abort, 'hours: what is held is let go or held anew'); end",
];

/** Writers that are not in the queue of the register, should there ever be any, wait for each other at the place: each sees what the other has written. */
const postgresRules: readonly string[] = [
  `create function held_hours_free() returns trigger language plpgsql set search_path from current as $$ begin
    perform pg_advisory_xact_lock(hashtext(new.place));
    if exists (${clash}) then raise exception 'hours: others have them' using errcode = '23514'; end if;
    return new; end $$`,
  "create trigger held_hours_free before insert on held_hours for each row execute function held_hours_free()",
  "create function held_hours_fixed() returns trigger language plpgsql as $$ begin raise exception 'hours: what is held is let go or held anew' using errcode = '23514'; end $$",
  "create trigger held_hours_fixed before update on held_hours for each row execute function held_hours_fixed()",
];

/**
 * The table of hours that bookings and closures keep from others. It follows from their records, and holds what no program may go past: at any moment a machine has one booking at most, and none
 * while it is closed.
 */
export async function makeHeldHours(db: Kysely<RecordTables>, { text, whole, name }: RecordEngine): Promise<void> {
  await db.schema
    .createTable("held_hours")
    .addColumn("kind", text, (column) => column.notNull().check(sql`kind in ('booking', 'closure')`))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("place", text, (column) => column.notNull())
    .addColumn("unit", whole, (column) => column.notNull().check(sql`unit >= 0`))
    .addColumn("starts", whole, (column) => column.notNull())
    .addColumn("ends", whole, (column) => column.notNull())
    .addColumn("until", whole)
    .addPrimaryKeyConstraint("held_hours_key", ["kind", "id"])
    .addCheckConstraint("held_hours_length", sql`ends > starts and (kind = 'closure' or unit >= 1)`)
    .execute();
  await db.schema.createIndex("held_hours_by_place").on("held_hours").columns(["place", "ends"]).execute();
  await db.schema.createIndex("held_hours_by_until").on("held_hours").column("until").execute();
  if (name === "postgres") await sql.raw(`set local search_path to ${schemaOf(db)}`).execute(db);
  for (const rule of name === "postgres" ? postgresRules : sqliteRules) await sql.raw(rule).execute(db);
}
