import { type Entry, ledgerUnits, sourceAccounts } from "@quoin/core";
import type { Kysely } from "kysely";
import type { RecordTables } from "../rows/tables.ts";

/** An entry as its record says it, without what records alone have. */
export type PostedEntry = Pick<Entry, "id" | "day" | "kind" | "currency" | "lines" | "reverses" | "reason" | "document">;

type Line = Entry["lines"][number];

/** The number of the newest entry; 0 where there is none. */
export async function newestEntry(db: Kysely<RecordTables>): Promise<number> {
  const row = await db
    .selectFrom("ledger_entry")
    .select(({ fn }) => fn.max("seq").as("seq"))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

/** The id of an entry by its number: ids stand in the order of booking. */
export function entryId(number: number): string {
  return `e-${String(number).padStart(9, "0")}`;
}

/** Writes entries into the tables of the ledger, in their order. What breaks a rule of the ledger is refused by the database itself. */
export async function postEntries(db: Kysely<RecordTables>, entries: readonly PostedEntry[], places: Map<string, number> = new Map()): Promise<void> {
  for (const { id, day, kind, currency, lines, reverses, reason, document } of entries) {
    const rows = [];
    for (const [index, line] of lines.entries())
      rows.push({ entry: id, line: index + 1, account: await placeOf(db, line, currency, places), units: unitsOf(line, currency) });
    await db.insertInto("ledger_line").values(rows).execute();
    await db
      .insertInto("ledger_entry")
      .values({ id, seq: Number(id.slice(2)), day, kind, currency, reverses, reason: reason ?? "", document: document ?? "" })
      .execute();
  }
}

function unitsOf({ amount }: Line, currency: string): bigint {
  const units = ledgerUnits(amount, currency);
  if (units === null) throw new RangeError(`an amount that the ledger does not hold: ${amount}`);
  return units;
}

/** The number of a place, which gets one where it is new. */
async function placeOf(db: Kysely<RecordTables>, line: Line, currency: string, known: Map<string, number>): Promise<number> {
  const { account, fund, year, source, level, department, call, project } = line;
  const place = {
    account,
    currency,
    fund: fund ?? "",
    year: year ?? 0,
    source: source ?? "",
    level: level ?? "",
    department: department ?? "",
    call: call ?? "",
    project: project ?? "",
  };
  const key = JSON.stringify(place);
  const before = known.get(key);
  if (before !== undefined) return before;
  let asked = db.selectFrom("ledger_account").select("id");
  for (const [column, value] of Object.entries(place)) asked = asked.where(column as keyof typeof place, "=", value as never);
  const row =
    (await asked.executeTakeFirst()) ??
    (await db
      .insertInto("ledger_account")
      .values({ ...place, is_source: sourceAccounts.has(account) ? 1 : 0 })
      .returning("id")
      .executeTakeFirstOrThrow());
  const id = Number(row.id);
  known.set(key, id);
  return id;
}
