import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { basename, extname } from "node:path";
import { ExternalFault, note, type SaidOfFile } from "@quoin/core";
import { fileKind } from "../file-kind.ts";
import type { AskedTable } from "./asked-table.ts";
import { duckdbTable } from "./duckdb-table.ts";
import { packageResource } from "./package-resource.ts";
import { sqliteTable } from "./sqlite-table.ts";

/** A table within a file that holds several: what it is called as a file of its own, and its bytes; or the path of another file, which a package names. */
export type FilePart =
  | { readonly name: string; readonly said?: SaidOfFile; bytes(): Promise<Uint8Array> }
  | { readonly path: string; readonly said: SaidOfFile };

/**
 * `FILE#PART`: a table or view of a DuckDB or SQLite database, or a resource of a Frictionless `datapackage.json` by its name; a database with `sql`: what the query answers. What a file is,
 * its first bytes say. Null where no part is named and nothing is asked, or where a file bears the whole text as its name.
 *
 * @throws ExternalFault where the part is not there, or the file is none of these
 */
export function filePart(path: string, sql?: string): FilePart | null {
  const { file, part } = takenApart(path);
  if (part === null && sql === undefined) return null;
  const head = firstBytes(file);
  const kind = fileKind(head);
  const stem = basename(file, extname(file));
  if (kind === "duckdb" || kind === "sqlite") {
    if (sql !== undefined && part !== null) throw refusal("input.sql-elsewhere", file);
    const asked: AskedTable = sql === undefined ? { part } : { sql };
    const name = `${stem}.${part === null ? "query" : part.replace(/[^\p{L}\p{N}_.-]/gu, "_")}.arrow`;
    return { name, bytes: () => (kind === "duckdb" ? duckdbTable(file, asked) : sqliteTable(file, asked)) };
  }
  if (sql !== undefined) throw refusal("input.sql-elsewhere", file);
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(head.toString("latin1"))) throw refusal("input.no-parts", file);
  const resource = packageResource(file, part);
  if ("path" in resource) return resource;
  return { name: `${stem}.${part ?? "rows"}.json`, said: resource.said, bytes: async () => resource.rows };
}

/** Whether a path is that of a DuckDB or SQLite file, none of whose tables is named. */
export function isWholeDatabase(path: string): boolean {
  return existsSync(path) && ["duckdb", "sqlite"].includes(fileKind(firstBytes(path)));
}

/** The file and the part that a word names; a file may bear the whole word as its name. */
function takenApart(path: string): { readonly file: string; readonly part: string | null } {
  const at = path.lastIndexOf("#");
  if (at <= 0 || at === path.length - 1 || existsSync(path)) return { file: path, part: null };
  return { file: path.slice(0, at), part: path.slice(at + 1) };
}

function refusal(code: "input.no-parts" | "input.sql-elsewhere", file: string): ExternalFault {
  return new ExternalFault(note(code, { file: basename(file) }, { file: basename(file) }), "input");
}

function firstBytes(file: string): Buffer {
  const head = Buffer.alloc(512);
  try {
    const opened = openSync(file, "r");
    try {
      return head.subarray(0, readSync(opened, head, 0, head.length, 0));
    } finally {
      closeSync(opened);
    }
  } catch (cause) {
    throw new ExternalFault(note("input.file-not-found", { file }, { file }), "input", cause);
  }
}
