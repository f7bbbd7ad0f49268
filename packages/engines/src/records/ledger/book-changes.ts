import {
  type ChangeAuthor,
  type EntryDraft,
  entriesOfChanges,
  entryChange,
  type LedgerReading,
  type MoneyChange,
  note,
  type Outcome,
  officeDay,
  type RecordChange,
} from "@quoin/core";
import { byCodePoint } from "@quoin/methods";
import { type Kysely, sql } from "kysely";
import { existingRecords, recordKey } from "../rows/existing-records.ts";
import { inPortions } from "../rows/in-portions.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import { refuseIf } from "../rows/refusal.ts";
import { storableText } from "../rows/storable-text.ts";
import { storedRecord } from "../rows/stored-rows.ts";
import type { RecordTables } from "../rows/tables.ts";
import { ledgerBalances } from "./ledger-balances.ts";
import { entryId, newestEntry, type PostedEntry, postEntries } from "./post-entries.ts";

/** The register and the balances as this transaction sees them. */
function ledgerReading(db: Kysely<RecordTables>, engine: RecordEngine): LedgerReading {
  const bodies = async (named: readonly { readonly type: string; readonly id: string }[]) => {
    const found = await existingRecords(db, engine, named);
    return named.flatMap((each) => {
      const row = found.get(recordKey(each));
      return row === undefined ? [] : [storedRecord(row)];
    });
  };
  return {
    ...ledgerBalances(db),
    get: async (type, id) => (await bodies([{ type, id }]))[0]?.body ?? null,
    dispensed: async (mark) => {
      const { units } = await db
        .selectFrom("ledger_entry as entry")
        .innerJoin("ledger_line as line", "line.entry", "entry.id")
        .innerJoin("ledger_account as place", "place.id", "line.account")
        .where("entry.kind", "=", "dispensation")
        .where("place.account", "=", "appropriation")
        .where(sql<string>`substr(entry.reason, 1, ${mark.length})`, "=", storableText(mark))
        .where(({ not, exists, selectFrom }) => not(exists(selectFrom("ledger_entry as back").select("back.id").whereRef("back.reverses", "=", "entry.id"))))
        .select(sql<string>`cast(coalesce(sum(line.units), 0) as text)`.as("units"))
        .executeTakeFirstOrThrow();
      return BigInt(units);
    },
    referring: async (type, field, target) => {
      const rows = await db
        .selectFrom("record_reference")
        .select(["type", "id"])
        .where("target_type", "=", target.type)
        .where("target_id", "=", storableText(target.id))
        .where("type", "=", type)
        // Entries of a list are numbered: `instalments.0.milestone`; "/" is the sign after ".".
        .where(({ and, or, eb }) => or([eb("field", "=", field), and([eb("field", ">=", `${field}.`), eb("field", "<", `${field}/`)])]))
        .execute();
      // Put in order here: asked for in order, SQLite goes through all that the type refers to.
      const named = [...new Map(rows.map((row) => [row.id, row])).values()].sort((one, other) => byCodePoint(one.id, other.id));
      return (await bodies(named)).filter(({ retired }) => !retired).map(({ body }) => body);
    },
  };
}

/** The entries that follow from changes that are written already, as changes of the register; a `Refusal` where they would take more than there is. */
export async function followingEntries(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  changes: readonly MoneyChange[],
  author: ChangeAuthor,
): Promise<readonly RecordChange[]> {
  if (changes.length === 0) return [];
  const terms = {
    day: officeDay(author.at, { time_zone: author.zone }),
    reason: author.reason,
    currency: author.currency ?? null,
    needsContract: author.needsContract ?? false,
    isBefore: author.isBefore ?? false,
  };
  const drafts: Outcome<readonly EntryDraft[]> = await entriesOfChanges(changes, ledgerReading(db, engine), terms);
  if (!drafts.ok) refuseIf(drafts.notes, "input");
  const made = drafts.ok ? drafts.value : [];
  return numbered(db, made, author);
}

/** Drafts under the numbers that follow. */
export async function numbered(db: Kysely<RecordTables>, drafts: readonly EntryDraft[], author: ChangeAuthor): Promise<readonly RecordChange[]> {
  const newest = drafts.length === 0 ? 0 : await newestEntry(db);
  return drafts.map((draft, index) => entryChange(entryId(newest + index + 1), draft, author));
}

/** Puts entries that were written as records onto the balances; what breaks a rule of the database is refused. */
export async function posted(db: Kysely<RecordTables>, engine: RecordEngine, entries: readonly RecordChange[]): Promise<void> {
  try {
    for (const some of inPortions(entries, 500))
      await postEntries(
        db,
        some.map(({ body }) => body as unknown as PostedEntry),
      );
  } catch (cause) {
    if (!engine.isUnfit(cause)) throw cause;
    const day = entries.map(({ body }) => String(body["day"])).sort()[0] ?? "";
    refuseIf([note("ledger.below-zero", { day, problem: (cause as Error).message }, { table: "entry" })], "input");
  }
}
