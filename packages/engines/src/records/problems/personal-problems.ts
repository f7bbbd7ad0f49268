import { type Note, note } from "@quoin/core";
import type { Kysely } from "kysely";
import { hashesOf, personalFields, personalHash, personalRows } from "../personal/personal-texts.ts";
import { changesOfType } from "../rows/changes-of-type.ts";
import { rowsInKeyOrder } from "../rows/in-key-order.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import type { RecordTables } from "../rows/tables.ts";

/**
 * Texts about people that are not what the history says: one whose salted hash is another, and one that is gone without an erasure in the chain that names it. Cost: these texts and the
 * changes of the types that hold them.
 */
export async function personalProblems(db: Kysely<RecordTables>, engine: RecordEngine): Promise<readonly Note[]> {
  const erased = await erasedHashes(db);
  const wrong = new Map<string, Note>();
  const tell = (type: string, id: string): void => {
    wrong.set(`${type}\n${id}`, note("register.changed-personal", { type, id }, { table: type, field: id }));
  };
  for await (const { hash, value, ...row } of rowsInKeyOrder(db, "personal", ["hash"]))
    if (value === null ? !erased.has(hash) : personalHash({ ...row, value }) !== hash) tell(row.type, row.id);
  const types = (await db.selectFrom("record").select("type").distinct().execute()).map(({ type }) => type).filter((type) => personalFields(type).length > 0);
  for (const type of types)
    for await (const rows of changesOfType(db, type)) {
      const known = await personalRows(
        db,
        engine,
        rows.flatMap((row) => hashesOf(type, row.after)),
      );
      for (const row of rows) if (hashesOf(type, row.after).some((hash) => known.get(hash)?.id !== row.id)) tell(type, row.id);
    }
  return [...wrong.values()];
}

/** What the chain says was erased. */
async function erasedHashes(db: Kysely<RecordTables>): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>();
  for (const { body } of await db.selectFrom("record").select("body").where("type", "=", "erasure").execute()) {
    const said: unknown = JSON.parse(body);
    const held = typeof said === "object" && said !== null && "hashes" in said ? said.hashes : [];
    if (Array.isArray(held)) for (const hash of held) if (typeof hash === "string") hashes.add(hash);
  }
  return hashes;
}
