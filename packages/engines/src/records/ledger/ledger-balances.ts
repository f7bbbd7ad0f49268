import type { Closing, ClosingQuery, EntryQuery, FoundEntry, LedgerAccount, LedgerBalances } from "@quoin/core";
import { type Kysely, sql } from "kysely";
import { storableText } from "../rows/storable-text.ts";
import type { RecordTables } from "../rows/tables.ts";

/** The balances as the tables of the ledger keep them, on this connection or in this transaction. */
export function ledgerBalances(db: Kysely<RecordTables>): LedgerBalances {
  return { closings: (query) => closings(db, query), entriesOf: (document) => entriesOf(db, document), entriesAbout: (query) => entriesAbout(db, query) };
}

async function closings(
  db: Kysely<RecordTables>,
  { account, fund, call, project, isOfFundAlone = false, at, isNewest = false }: ClosingQuery = {},
): Promise<readonly Closing[]> {
  let asked = db
    .selectFrom("ledger_balance as balance")
    .innerJoin("ledger_account as place", "place.id", "balance.account")
    .select(["place.account", "currency", "fund", "year", "source", "level", "department", "call", "project", "balance.day"])
    // As text: a driver that reads whole numbers as doubles would round large ones.
    .select(sql<string>`cast(balance.units as text)`.as("units"));
  if (account !== undefined) asked = asked.where("place.account", "=", account);
  if (fund !== undefined) asked = asked.where("fund", "=", storableText(fund ?? ""));
  if (call !== undefined) asked = asked.where("call", "=", storableText(call));
  if (project !== undefined) asked = asked.where("project", "=", storableText(project));
  if (isOfFundAlone) asked = asked.where("call", "=", "").where("project", "=", "");
  if (isNewest || at !== undefined)
    asked = asked.where("balance.day", "=", ({ selectFrom }) => {
      const days = selectFrom("ledger_balance as other")
        .select(({ fn }) => fn.max("other.day").as("day"))
        // Of the place: by the balance it would be asked for each day of it.
        .whereRef("other.account", "=", "place.id");
      return at === undefined ? days : days.where("other.day", "<=", storableText(at));
    });
  const rows = await asked.orderBy("place.account").orderBy("fund").orderBy("year").orderBy("place.id").orderBy("balance.day").execute();
  return rows.map(({ account: kind, currency, day, units, year, ...named }) => ({
    place: {
      account: kind as LedgerAccount,
      currency,
      fund: said(named.fund),
      year: Number(year) === 0 ? null : Number(year),
      source: said(named.source),
      level: said(named.level),
      department: said(named.department),
      call: said(named.call),
      project: said(named.project),
    },
    day,
    units: BigInt(units),
  }));
}

function said(text: string): string | null {
  return text === "" ? null : text;
}

async function entriesOf(db: Kysely<RecordTables>, document: string): Promise<readonly string[]> {
  const rows = await db.selectFrom("ledger_entry").select("id").where("document", "=", storableText(document)).orderBy("seq").execute();
  return rows.map(({ id }) => id);
}

async function entriesAbout(db: Kysely<RecordTables>, { fund, call, project, at, after, limit }: EntryQuery): Promise<readonly FoundEntry[]> {
  let asked = db
    .selectFrom("ledger_entry as entry")
    .innerJoin("change", (join) => join.on("change.type", "=", "entry").onRef("change.id", "=", "entry.id").on("change.version", "=", 1))
    .select(["entry.id", "change.at"]);
  if (at !== undefined) asked = asked.where("entry.day", "<=", storableText(at));
  // Numbers stand in ids in the order of booking.
  if (after !== undefined) asked = asked.where("entry.id", ">", storableText(after));
  if (fund !== undefined || call !== undefined || project !== undefined)
    asked = asked.where("entry.id", "in", ({ selectFrom }) => {
      let lines = selectFrom("ledger_line as line").innerJoin("ledger_account as place", "place.id", "line.account").select("line.entry");
      if (fund !== undefined) lines = lines.where("place.fund", "=", storableText(fund ?? ""));
      if (call !== undefined) lines = lines.where("place.call", "=", storableText(call));
      if (project !== undefined) lines = lines.where("place.project", "=", storableText(project));
      return lines;
    });
  return asked.orderBy("entry.seq").limit(limit).execute();
}
