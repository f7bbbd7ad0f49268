import { type Kysely, sql } from "kysely";
import type { RecordEngine } from "../rows/record-engine.ts";
import { schemaOf } from "../rows/schema-of.ts";
import type { RecordTables } from "../rows/tables.ts";

/** Columns of a sum beside how much it is, in the order of its key. */
export const flowColumns = [
  "project",
  "award",
  "fund",
  "type",
  "currency",
  "price_year",
  "level",
  "payer",
  "payee",
  "over_commitment",
  "synthetic",
  "date",
  "record",
] as const;
const columns = flowColumns.join(", ");

/** How a field of a body, and the two parts of its amount, are read: a text, empty where nothing is said. */
interface Dialect {
  readonly text: (field: string) => string;
  readonly isSynthetic: string;
  /** Digits before the point, and after it filled up to six: an amount has no more. */
  readonly wholes: (amount: string) => string;
  readonly millionths: (amount: string) => string;
}

const dialects: Readonly<Record<RecordEngine["name"], Dialect>> = {
  sqlite: {
    text: (field) => `coalesce(json_extract(body, '$.${field}'), '')`,
    isSynthetic: "coalesce(json_extract(body, '$.synthetic'), 0)",
    wholes: (amount) => `substr(${amount}, 1, instr(${amount} || '.', '.') - 1)`,
    millionths: (amount) => `substr(substr(${amount}, instr(${amount} || '.', '.') + 1) || '000000', 1, 6)`,
  },
  postgres: {
    text: (field) => `coalesce(body::jsonb ->> '${field}', '')`,
    isSynthetic: "case when body::jsonb ->> 'synthetic' = 'true' then 1 else 0 end",
    wholes: (amount) => `split_part(${amount}, '.', 1)`,
    millionths: (amount) => `rpad(split_part(${amount}, '.', 2), 6, '0')`,
  },
};

/** The rows of sums that records amount to (`rows`: a query of id and body), each with this sign. */
function summed(engine: RecordEngine["name"], rows: string, sign: 1 | -1): string {
  const { text, isSynthetic, wholes, millionths } = dialects[engine];
  const isAlone = `${text("type")} in ('commitment', 'release') or ${text("project")} || ${text("award")} || ${text("fund")} = '' or ${text("over_commitment")} <> ''`;
  const parts = [
    ...["project", "award", "fund", "type", "currency"].map(text),
    `cast(coalesce(nullif(${text("price_year")}, ''), '0') as integer)`,
    ...["level", "from", "to", "over_commitment"].map(text),
    isSynthetic,
    text("date"),
    `case when ${isAlone} then id else '' end`,
    `${sign}`,
    `${sign} * (cast(whole as bigint) / 1000000000)`,
    `${sign} * (cast(whole as bigint) % 1000000000)`,
    `${sign} * cast(part as bigint)`,
  ];
  const said = `select id, body, ${text("amount")} as amount from (${rows}) as given`;
  return `select ${parts.join(", ")} from (select id, body, ${wholes("amount")} as whole, ${millionths("amount")} as part from (${said}) as said) as read`;
}

function put(engine: RecordEngine["name"], state: "new" | "old", sign: 1 | -1): string {
  const row = `select ${state}.id as id, ${state}.body as body where ${state}.retired = 0`;
  return `insert into flow_sum (${columns}, flows, billions, ones, millionths) ${summed(engine, row, sign)} where true
    on conflict (${columns}) do update set flows = flow_sum.flows + excluded.flows, billions = flow_sum.billions + excluded.billions,
      ones = flow_sum.ones + excluded.ones, millionths = flow_sum.millionths + excluded.millionths;`;
}

/** Rules of the database that keep the sums, by what happens to a record. */
function ways(engine: RecordEngine["name"]) {
  return [
    { name: "flow_sum_added", event: "insert", state: "new", run: put(engine, "new", 1) },
    { name: "flow_sum_changed", event: "update", state: "new", run: `${put(engine, "old", -1)} ${put(engine, "new", 1)}` },
    { name: "flow_sum_taken", event: "delete", state: "old", run: put(engine, "old", -1) },
  ] as const;
}

function rules(engine: RecordEngine["name"]): readonly string[] {
  return ways(engine).flatMap(({ name, event, state, run }) =>
    engine === "sqlite"
      ? [`create trigger ${name} after ${event} on record when ${state}.type = 'transaction' begin ${run} end`]
      : [
          `create function ${name}() returns trigger language plpgsql set search_path from current as $$ begin ${run} return null; end $$`,
          `create trigger ${name} after ${event} on record for each row when (${state}.type = 'transaction') execute function ${name}()`,
        ],
  );
}

/**
 * The table of sums of transactions, kept by the database itself with each record that is written: reports read it instead of every transaction. An amount stands in three parts, so that no sum
 * of them is rounded: billions, what is below a billion, and millionths.
 */
export async function makeFlowSums(db: Kysely<RecordTables>, { text, whole, name }: RecordEngine): Promise<void> {
  await db.schema
    .createTable("flow_sum")
    .addColumn("project", text, (column) => column.notNull())
    .addColumn("award", text, (column) => column.notNull())
    .addColumn("fund", text, (column) => column.notNull())
    .addColumn("type", text, (column) => column.notNull())
    .addColumn("currency", text, (column) => column.notNull())
    .addColumn("price_year", whole, (column) => column.notNull())
    .addColumn("level", text, (column) => column.notNull())
    .addColumn("payer", text, (column) => column.notNull())
    .addColumn("payee", text, (column) => column.notNull())
    .addColumn("over_commitment", text, (column) => column.notNull())
    .addColumn("synthetic", whole, (column) => column.notNull())
    .addColumn("date", text, (column) => column.notNull())
    .addColumn("record", text, (column) => column.notNull())
    .addColumn("flows", whole, (column) => column.notNull())
    .addColumn("billions", whole, (column) => column.notNull())
    .addColumn("ones", whole, (column) => column.notNull())
    .addColumn("millionths", whole, (column) => column.notNull())
    .addPrimaryKeyConstraint("flow_sum_key", [...flowColumns])
    .execute();
  await db.schema.createIndex("flow_sum_by_date").on("flow_sum").column("date").execute();
  if (name === "postgres") await sql.raw(`set local search_path to ${schemaOf(db)}`).execute(db);
  await sql
    .raw(
      `insert into flow_sum (${columns}, flows, billions, ones, millionths)
      select ${columns}, sum(flows), sum(billions), sum(ones), sum(millionths) from (${told(name)}) as each_one group by ${columns}`,
    )
    .execute(db);
  for (const rule of rules(name)) await sql.raw(rule).execute(db);
}

/** Makes the sums anew, as this program keeps them. */
export async function remakeFlowSums(db: Kysely<RecordTables>, engine: RecordEngine): Promise<void> {
  const schema = engine.name === "postgres" ? `${schemaOf(db)}.` : "";
  for (const { name } of ways(engine.name)) {
    await sql.raw(engine.name === "postgres" ? `drop trigger ${name} on ${schema}record` : `drop trigger ${name}`).execute(db);
    if (engine.name === "postgres") await sql.raw(`drop function ${schema}${name}()`).execute(db);
  }
  await db.schema.dropTable("flow_sum").execute();
  await makeFlowSums(db, engine);
}

/**
 * What each transaction in use adds, under the names of the table: what the sums are made of, and held against.
 *
 * @param schema  before the name of a table, with its point, where the connection does not look there by itself
 */
export function told(engine: RecordEngine["name"], schema = ""): string {
  const names = [...flowColumns, "flows", "billions", "ones", "millionths"];
  const rows = `select id, body from ${schema}record where type = 'transaction' and retired = 0`;
  return engine === "sqlite"
    ? `with each_row (${names.join(", ")}) as (${summed(engine, rows, 1)}) select * from each_row`
    : `select * from (${summed(engine, rows, 1)}) as each_row (${names.join(", ")})`;
}
