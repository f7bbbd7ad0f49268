import { heldHours, hoursTypes, type Note, note } from "@quoin/core";
import type { Kysely } from "kysely";
import { storedRecord } from "../rows/stored-rows.ts";
import type { RecordTables } from "../rows/tables.ts";

/** Hours that the store holds for a booking or closure otherwise than its record says, or does not hold. Offers are left out: they lapse by the clock. */
export async function heldHoursProblems(db: Kysely<RecordTables>): Promise<readonly Note[]> {
  const held = new Map((await db.selectFrom("held_hours").selectAll().where("until", "is", null).execute()).map((row) => [`${row.kind}/${row.id}`, row]));
  const records = await db
    .selectFrom("record")
    .selectAll()
    .where("type", "in", [...hoursTypes])
    .orderBy("type")
    .orderBy("id")
    .execute();
  const notes: Note[] = [];
  for (const row of records) {
    const said = heldHours(row.type, storedRecord(row).body);
    if (said.some(({ until }) => until !== null)) continue;
    // What a page holds stands under ids that begin as its own.
    const kept = said.length === 0 ? [held.get(`${row.type}/${row.id}`)] : said.map(({ kind, id }) => held.get(`${kind}/${id}`));
    const isSame =
      said.length === 0
        ? kept[0] === undefined
        : said.every((own, at) => {
            const found = kept[at];
            return (
              found !== undefined &&
              found.place === own.place &&
              [Number(found.unit), Number(found.starts), Number(found.ends)].join() === [own.unit, own.starts, own.ends].join()
            );
          });
    for (const found of kept) if (found !== undefined) held.delete(`${found.kind}/${found.id}`);
    if (!isSame) notes.push(note("register.changed-hours", { type: row.type, id: row.id }, { table: row.type }));
  }
  return [...notes, ...[...held.values()].map(({ kind, id }) => note("register.changed-hours", { type: kind, id }, { table: kind }))];
}
