import { basename } from "node:path";
import { ExternalFault, note } from "@quoin/core";

/** A table or view of a SQLite file as lines of JSON; the database is only read. Bytes stand as hexadecimal digits. */
export async function sqliteTable(file: string, part: string): Promise<Uint8Array> {
  const shown = basename(file);
  try {
    const { default: Database } = await import("libsql");
    const database = new Database(file, { readonly: true, fileMustExist: true });
    try {
      const listed = database.prepare("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name").all();
      const known = listed.map((row) => String((row as { name?: unknown }).name));
      if (!known.includes(part)) throw new ExternalFault(note("input.no-such-part", { file: shown, part, known: known.join(", ") }, { file: shown }), "input");
      const lines: string[] = [];
      for (const row of database.prepare(`SELECT * FROM "${part.replaceAll('"', '""')}"`).iterate()) lines.push(JSON.stringify(row, plainValue));
      return new Uint8Array(Buffer.from(lines.length === 0 ? "[]" : `[${lines.join(",\n")}]`, "utf8"));
    } finally {
      database.close();
    }
  } catch (cause) {
    if (cause instanceof ExternalFault) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new ExternalFault(note("table.broken-file", { problem }, { file: shown }), "input", cause);
  }
}

function plainValue(_name: string, value: unknown): unknown {
  // A Buffer has already become what its own toJSON says.
  if (typeof value === "object" && value !== null && "type" in value && value.type === "Buffer" && "data" in value && Array.isArray(value.data))
    return Buffer.from(value.data).toString("hex");
  return typeof value === "bigint" ? value.toString() : value;
}
