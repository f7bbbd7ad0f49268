import { type Kysely, sql } from "kysely";
import { bringForward } from "./bring-forward.ts";
import { heldHoursByMachine, makeHeldHours } from "./hours/held-hours-layout.ts";
import { makeFlowSums, remakeFlowSums } from "./ledger/flow-sums-layout.ts";
import { makeLedger } from "./ledger/ledger-layout.ts";
import { makeNotices } from "./notices-layout.ts";
import { makePersonal, sealHistory } from "./personal-layout.ts";
import type { LayoutStep } from "./rows/layout.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import { schemaOf } from "./rows/schema-of.ts";
import type { RecordTables } from "./rows/tables.ts";
import { fillSearch } from "./search/search-entries.ts";
import { makePasskeys, makeSignOn } from "./sign-on-layout.ts";

/** One step of the store's layout. A released step never changes; a new layout is a new step at the end. */
export interface Migration {
  readonly name: LayoutStep;
  up(db: Kysely<RecordTables>, engine: RecordEngine): Promise<void>;
}

/** In the order in which they are made. */
export const migrations: readonly Migration[] = [
  {
    name: "001-records",
    up: async (db, { text, whole }) => {
      await db.schema
        .createTable("record")
        .addColumn("type", text, (column) => column.notNull())
        .addColumn("id", text, (column) => column.notNull())
        .addColumn("version", whole, (column) => column.notNull().check(sql`version >= 1`))
        .addColumn("retired", whole, (column) => column.notNull().check(sql`retired in (0, 1)`))
        .addColumn("body", text, (column) => column.notNull())
        .addColumn("search", text, (column) => column.notNull())
        .addPrimaryKeyConstraint("record_key", ["type", "id"])
        .execute();
      await db.schema
        .createTable("record_reference")
        .addColumn("type", text, (column) => column.notNull())
        .addColumn("id", text, (column) => column.notNull())
        .addColumn("field", text, (column) => column.notNull())
        .addColumn("target_type", text, (column) => column.notNull())
        .addColumn("target_id", text, (column) => column.notNull())
        .addPrimaryKeyConstraint("record_reference_key", ["type", "id", "field"])
        .addForeignKeyConstraint("record_reference_holder", ["type", "id"], "record", ["type", "id"], deferred)
        .addForeignKeyConstraint("record_reference_target", ["target_type", "target_id"], "record", ["type", "id"], deferred)
        .execute();
      await db.schema.createIndex("record_reference_by_target").on("record_reference").columns(["target_type", "target_id"]).execute();
      await db.schema
        .createTable("change")
        .addColumn("seq", whole, (column) => column.primaryKey())
        .addColumn("type", text, (column) => column.notNull())
        .addColumn("id", text, (column) => column.notNull())
        .addColumn("at", text, (column) => column.notNull())
        .addColumn("who", text, (column) => column.notNull())
        .addColumn("reason", text, (column) => column.notNull())
        .addColumn("version", whole, (column) => column.notNull())
        .addColumn("before", text)
        .addColumn("after", text, (column) => column.notNull())
        .addColumn("previous", text, (column) => column.notNull())
        .addColumn("hash", text, (column) => column.notNull())
        .addForeignKeyConstraint("change_record", ["type", "id"], "record", ["type", "id"], deferred)
        .execute();
      await db.schema.createIndex("change_by_record").unique().on("change").columns(["type", "id", "version"]).execute();
      await db.schema
        .createTable("chain_head")
        .addColumn("one", whole, (column) => column.primaryKey().check(sql`one = 1`))
        .addColumn("seq", whole, (column) => column.notNull())
        .addColumn("hash", text, (column) => column.notNull())
        .execute();
      await db.insertInto("chain_head").values({ one: 1, seq: 0, hash: "" }).execute();
      await db.schema
        .createTable("journal")
        .addColumn("id", text, (column) => column.primaryKey())
        .addColumn("owner", text, (column) => column.notNull())
        .addColumn("body", text, (column) => column.notNull())
        .addColumn("opened", whole, (column) => column.notNull())
        .addColumn("state", text, (column) => column.notNull())
        .execute();
    },
  },
  {
    name: "002-accounts",
    up: async (db, { text, whole }) => {
      await db.schema
        .createTable("account")
        .addColumn("name", text, (column) => column.primaryKey())
        .addColumn("display", text, (column) => column.notNull())
        .addColumn("roles", text, (column) => column.notNull())
        .addColumn("department", text)
        .addColumn("organisation", text)
        .addColumn("disabled", whole, (column) => column.notNull().check(sql`disabled in (0, 1)`))
        .addColumn("created_at", text, (column) => column.notNull())
        .addColumn("created_by", text, (column) => column.notNull())
        .addColumn("password", text, (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("admission")
        .addColumn("hash", text, (column) => column.primaryKey())
        .addColumn("account", text, (column) => column.notNull())
        .addColumn("kind", text, (column) => column.notNull().check(sql`kind in ('session', 'token')`))
        .addColumn("created_at", text, (column) => column.notNull())
        .addColumn("expires_at", text, (column) => column.notNull())
        .addForeignKeyConstraint("admission_account", ["account"], "account", ["name"])
        .execute();
      await db.schema.createIndex("admission_by_account").on("admission").column("account").execute();
    },
  },
  {
    name: "003-account-region",
    up: async (db, { text }) => {
      await db.schema.alterTable("account").addColumn("region", text).execute();
    },
  },
  {
    name: "004-search",
    up: async (db, engine) => {
      const { text, whole, name } = engine;
      await db.schema
        .createTable("search_entry")
        .addColumn("entry", whole, (column) => (name === "postgres" ? column.generatedAlwaysAsIdentity().primaryKey() : column.primaryKey()))
        .addColumn("type", text, (column) => column.notNull())
        .addColumn("id", text, (column) => column.notNull())
        .addColumn("words", text, (column) => column.notNull())
        .addUniqueConstraint("search_entry_record", ["type", "id"])
        .execute();
      await engine.indexWords(db);
      await fillSearch(db, engine);
    },
  },
  {
    // Registers by the million: counting and paging read an index alone, and what the history is asked by has one of its own.
    name: "005-at-size",
    up: async (db) => {
      await db.schema.createIndex("record_by_use").on("record").columns(["type", "retired", "id"]).execute();
      await db.schema.createIndex("change_by_type").on("change").columns(["type", "seq"]).execute();
      await db.schema.createIndex("change_by_person").on("change").columns(["who", "seq"]).execute();
      await db.schema.createIndex("change_by_time").on("change").columns(["at", "seq"]).execute();
    },
  },
  {
    name: "006-search-beginnings",
    up: (db, engine) => engine.renewWords(db),
  },
  {
    // Filled by commits: a type that has not changed since has the state that its newest change gives it.
    name: "007-type-state",
    up: async (db, { text }) => {
      await db.schema
        .createTable("type_state")
        .addColumn("type", text, (column) => column.primaryKey())
        .addColumn("state", text, (column) => column.notNull())
        .execute();
    },
  },
  {
    // Before the ledger, whose entries are written as every change is today. The search is filled anew, so that it stands as this program fills it. Who was let in, by what token a change was made and who had made that; and from which change on the state of a type was reckoned, so that it can be checked.
    name: "010-seen",
    up: async (db, engine) => {
      const { text, whole } = engine;
      await db.deleteFrom("search_entry").execute();
      await fillSearch(db, engine);
      await db.schema.alterTable("admission").addColumn("made_by", text).execute();
      await db.schema.alterTable("change").addColumn("via", text).execute();
      await db.deleteFrom("type_state").execute();
      await db.schema
        .alterTable("type_state")
        .addColumn("since", whole, (column) => column.notNull().defaultTo(0))
        .execute();
      await db.schema
        .createTable("access")
        .addColumn("id", text, (column) => column.primaryKey())
        .addColumn("at", text, (column) => column.notNull())
        .addColumn("account", text)
        .addColumn("address", text)
        .addColumn("what", text, (column) => column.notNull())
        .addColumn("subject", text)
        .addColumn("outcome", text, (column) => column.notNull())
        .addColumn("token", text)
        .execute();
      await db.schema.createIndex("access_by_time").on("access").columns(["at", "id"]).execute();
    },
  },
  {
    // What was promised and paid before becomes entries once.
    name: "008-ledger",
    up: async (db, engine) => {
      await makeLedger(db, engine);
      await bringForward(db, engine);
    },
  },
  {
    name: "009-account-person",
    up: async (db, { text }) => {
      await db.schema.alterTable("account").addColumn("person", text).execute();
    },
  },
  {
    // Filled by commits: no booking or closure is older.
    name: "011-held-hours",
    up: makeHeldHours,
  },
  {
    name: "012-sign-on",
    up: makeSignOn,
  },
  {
    // Of the transactions that are there; from then on the database keeps them.
    name: "013-flow-sums",
    up: makeFlowSums,
  },
  {
    // Lines were also found by their account: whoever booked an entry went through all lines of its accounts, more with each booking. Sums tell apart what is above a promise.
    name: "014-bookings-at-size",
    up: async (db, engine) => {
      const schema = engine.name === "postgres" ? `${schemaOf(db)}.` : "";
      await sql.raw(`drop index if exists ${schema}ledger_line_by_account`).execute(db);
      await remakeFlowSums(db, engine);
    },
  },
  {
    name: "015-notices",
    up: makeNotices,
  },
  {
    // What the rows of before hold of people is taken out of them and sealed beside them.
    name: "016-personal",
    up: async (db, engine) => {
      await makePersonal(db, engine);
      await sealHistory(db, engine);
    },
  },
  {
    // Whoever wrote an hour went through all that the place has later, more with each booking.
    name: "017-hours-by-machine",
    up: heldHoursByMachine,
  },
  {
    // Long logs are kept as pages, of which earlier programs know nothing: they would leave their hours out of every figure. What is there stays as it is.
    name: "018-pages-of-logs",
    up: async () => {},
  },
  {
    name: "019-passkeys",
    up: makePasskeys,
  },
];

/** Records of one transaction may refer to each other in any order. */
function deferred<B extends { deferrable(): B; initiallyDeferred(): B }>(constraint: B): B {
  return constraint.deferrable().initiallyDeferred();
}
