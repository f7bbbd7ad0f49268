import { sql } from "kysely";
import type { RecordEngine } from "./record-engine.ts";

export const sqliteEngine: RecordEngine = {
  name: "sqlite",
  text: sql`text`,
  whole: sql`integer`,
  parameters: 30_000,
  holds: (field, value, texts) => {
    const path = `$.${JSON.stringify(field)}`;
    return sql`(body -> ${path} in (${sql.join(texts)}) or (json_type(body, ${path}) = 'array' and exists (select 1 from json_each(body, ${path}) where value = ${value})))`;
  },
  damage: async (db) => {
    const found = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    return found.rows.map(({ integrity_check }) => integrity_check).filter((line) => line !== "ok");
  },
  fault: (cause) => {
    const { code, message = "" } = cause as { code?: unknown; message?: string };
    if (typeof code !== "string") return undefined;
    if (code.startsWith("SQLITE_BUSY")) return { code: "register.busy", problem: message };
    if (code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB")) return { code: "register.damaged", problem: message };
    if (["SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_FULL"].some((each) => code.startsWith(each)) || code.startsWith("SQLITE_IOERR"))
      return { code: "register.unreachable", problem: message };
    return undefined;
  },
};
