import { type Kysely, sql } from "kysely";
import type { RecordEngine } from "../rows/record-engine.ts";
import { schemaOf } from "../rows/schema-of.ts";
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
 * The same, found at once however many hours are held later. No two bookings of a machine overlap, so that of those that end after a new one begins the one that ends first is the only one that can be
 * in its way. Closures may lie over each other and are few; who closes hours looks at all bookings of the machine that end later.
 */
const clashOfBooking = `select 1 from (select starts from held_hours where place = new.place and kind = 'booking' and unit = new.unit and ends > new.starts order by ends limit 1) as nearest
    where nearest.starts < new.ends
  union all select 1 from held_hours as held where held.place = new.place and held.kind = 'closure' and held.unit in (0, new.unit) and held.ends > new.starts and held.starts < new.ends`;
const clashOfClosure = `select 1 from held_hours as held where held.place = new.place and held.kind = 'booking' and (new.unit = 0 or held.unit = new.unit)
    and held.ends > new.starts and held.starts < new.ends`;

const sqliteRulesByMachine: readonly string[] = [
  "drop trigger held_hours_free",
  `create trigger held_hours_free before insert on held_hours when new.kind = 'booking' begin
    select raise(abort, 'hours: others have them') where exists (${clashOfBooking}); end`,
  `create trigger held_hours_closed before insert on held_hours when new.kind = 'closure' begin
    select raise(abort, 'hours: others have them') where exists (${clashOfClosure}); end`,
];

const postgresRulesByMachine: readonly string[] = [
  `create or replace function held_hours_free() returns trigger language plpgsql set search_path from current as $$ begin
    perform pg_advisory_xact_lock(hashtext(new.place));
    if (new.kind = 'booking' and exists (${clashOfBooking})) or (new.kind = 'closure' and exists (${clashOfClosure})) then
      raise exception 'hours: others have them' using errcode = '23514'; end if;
    return new; end $$`,
];

/** Hours are looked for by the machine, and those that an offer holds by when it lapses; of all others nobody asks that. */
export async function heldHoursByMachine(db: Kysely<RecordTables>, { name }: RecordEngine): Promise<void> {
  const schema = name === "postgres" ? `${schemaOf(db)}.` : "";
  for (const index of ["held_hours_by_place", "held_hours_by_until"]) await sql.raw(`drop index ${schema}${index}`).execute(db);
  await db.schema.createIndex("held_hours_by_machine").on("held_hours").columns(["place", "kind", "unit", "ends"]).execute();
  await db.schema.createIndex("held_hours_by_offer").on("held_hours").column("until").where("until", "is not", null).execute();
  if (name === "postgres") await sql.raw(`set local search_path to ${schemaOf(db)}`).execute(db);
  for (const rule of name === "postgres" ? postgresRulesByMachine : sqliteRulesByMachine) await sql.raw(rule).execute(db);
}

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
