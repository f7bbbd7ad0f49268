import { byCodePoint } from "@quoin/methods";
import type { Kysely } from "kysely";
import { fillLedger } from "./bring-forward.ts";
import { fillHeldHours } from "./hours/hold-hours.ts";
import { migrations } from "./migrations.ts";
import { sealHistory } from "./personal-layout.ts";
import { portionsInKeyOrder } from "./rows/in-key-order.ts";
import { inPortions } from "./rows/in-portions.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import type { RecordTables } from "./rows/tables.ts";
import { fillSearch } from "./search/search-entries.ts";

/**
 * Tables that a dump holds, in the order in which they are filled again, with the columns that order their rows. Sessions, tokens, notices and the journal
 * are left out: nobody should be let in or written to by an old backup, and a journal is settled before one is made. The words of the search and the balances of the ledger and the hours that are held follow from the records.
 */
const dumped = {
  record: ["type", "id"],
  record_reference: ["type", "id", "field"],
  sealed_change: ["seq"],
  change: ["seq"],
  chain_head: ["one"],
  account: ["name"],
  sign_on: ["issuer", "subject"],
  second_factor: ["account"],
  passkey: ["id"],
  access: ["at", "id"],
  address: ["kind", "id"],
  personal: ["hash"],
} as const satisfies Partial<{ [T in keyof RecordTables]: readonly (keyof RecordTables[T] & string)[] }>;
type DumpedTable = keyof typeof dumped;

/** Some rows of one table, a JSON object a line: the same texts from every engine. */
export interface DumpPart {
  readonly table: string;
  readonly rows: number;
  readonly lines: string;
}

/** The layouts that this program knows; a dump of another one cannot be loaded. */
export const dumpLayout: readonly string[] = migrations.map(({ name }) => name);

/** Hands on every row as it stands at one moment, whatever is written meanwhile. */
export async function dumpTables(db: Kysely<RecordTables>, take: (part: DumpPart) => Promise<void>): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      for (const [table, keys] of Object.entries(dumped) as unknown as readonly [DumpedTable, never[]][])
        for await (const rows of portionsInKeyOrder(snapshot, table, keys))
          await take({ table, rows: rows.length, lines: rows.map((row) => `${rowText(row)}\n`).join("") });
    });
}

/** SQLite answers whole numbers as bigint, PostgreSQL its columns in its own order. */
function rowText(row: object): string {
  const columns = Object.entries(row).sort(([a], [b]) => byCodePoint(a, b));
  return JSON.stringify(Object.fromEntries(columns), (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
}

/** What was to be loaded is no dump of this layout. */
export class UnfitDump extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.name = "UnfitDump";
  }
}

/** Fills empty tables with the parts of a dump, all or nothing; throws `UnfitDump` where the rows do not fit. */
export async function loadTables(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  parts: AsyncIterable<{ readonly table: string; readonly lines: string }>,
): Promise<void> {
  try {
    await db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom("chain_head").execute();
      for await (const { table, lines } of parts) {
        if (!Object.hasOwn(dumped, table)) throw new UnfitDump(`there is no table ${table}`);
        const rows = lines
          .split("\n")
          .filter((line) => line !== "")
          .map(readRow);
        const columns = Object.keys(rows[0] ?? {}).length;
        for (const some of inPortions(rows, Math.max(1, Math.floor(engine.parameters / Math.max(1, columns)))))
          await transaction
            .insertInto(table as DumpedTable)
            .values([...some] as never)
            .execute();
      }
      // A backup from before holds texts about people in the rows of its history.
      const personal = await transaction.selectFrom("personal").select("hash").limit(1).executeTakeFirst();
      await fillSearch(transaction, engine);
      await fillLedger(transaction, engine);
      await fillHeldHours(transaction, engine);
      if (personal === undefined) await sealHistory(transaction, engine);
    });
  } catch (cause) {
    if (!engine.isUnfit(cause)) throw cause;
    throw new UnfitDump((cause as Error).message, cause);
  }
}

function readRow(line: string): Readonly<Record<string, string | number | null>> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    throw new UnfitDump("a row is no JSON", cause);
  }
  const isRow = typeof row === "object" && row !== null && !Array.isArray(row) && Object.values(row).every(isCell);
  if (!isRow) throw new UnfitDump("a row is no object of texts and numbers");
  return row as Readonly<Record<string, string | number | null>>;
}

function isCell(value: unknown): boolean {
  return value === null || typeof value === "string" || (typeof value === "number" && Number.isSafeInteger(value));
}
