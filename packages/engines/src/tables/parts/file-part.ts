import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { ExternalFault, note } from "@quoin/core";
import { duckdbTable } from "./duckdb-table.ts";
import { sqliteTable } from "./sqlite-table.ts";

/** A table within a file that holds several: what it is called as a file of its own, and its bytes; or the path of another file, which a package names. */
export type FilePart = { readonly name: string; bytes(): Promise<Uint8Array> } | { readonly path: string };

/**
 * `FILE#PART`: a table or view of a DuckDB or SQLite database (as Parquet, as lines of JSON), or a resource of a Frictionless `datapackage.json` by its name. What a file is, its first
 * bytes say. Null where no part is named, or where a file bears the whole text as its name.
 *
 * @throws ExternalFault where the part is not there, or the file is none of these
 */
export function filePart(path: string): FilePart | null {
  const at = path.lastIndexOf("#");
  if (at <= 0 || at === path.length - 1 || existsSync(path)) return null;
  const [file, part] = [path.slice(0, at), path.slice(at + 1)];
  const head = firstBytes(file);
  const name = `${basename(file, extname(file))}.${part.replace(/[^\p{L}\p{N}_.-]/gu, "_")}`;
  if (head.toString("latin1", 8, 12) === "DUCK") return { name: `${name}.parquet`, bytes: () => duckdbTable(file, part) };
  if (head.toString("latin1").startsWith("SQLite format 3\0")) return { name: `${name}.json`, bytes: async () => sqliteTable(file, part) };
  if (/^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(head.toString("latin1"))) return { path: join(dirname(file), resourcePath(file, part)) };
  throw new ExternalFault(note("input.no-parts", { file: basename(file) }, { file: basename(file) }), "input");
}

function firstBytes(file: string): Buffer {
  const head = Buffer.alloc(64);
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

/** The path of a resource, as the package writes it: under its folder, one file. */
function resourcePath(file: string, part: string): string {
  const shown = basename(file);
  const { resources } = packageOf(file, shown);
  const known = resources.map(({ name }) => name).join(", ");
  const found = resources.find(({ name }) => name === part);
  if (found === undefined) throw new ExternalFault(note("input.no-such-part", { file: shown, part, known }, { file: shown }), "input");
  const isWithin = typeof found.path === "string" && !/^(?:[a-z]+:|[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(found.path);
  if (!isWithin) throw new ExternalFault(note("input.part-elsewhere", { file: shown, part }, { file: shown }), "input");
  return String(found.path);
}

function packageOf(file: string, shown: string): { readonly resources: readonly { readonly name?: unknown; readonly path?: unknown }[] } {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    if (typeof read === "object" && read !== null && "resources" in read && Array.isArray(read.resources)) return { resources: read.resources.map(fieldsOf) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new ExternalFault(note("input.not-json", { file: shown, problem: cause.message }, { file: shown }), "input", cause);
  }
  throw new ExternalFault(note("input.no-parts", { file: shown }, { file: shown }), "input");
}

function fieldsOf(value: unknown): { readonly name?: unknown; readonly path?: unknown } {
  return typeof value === "object" && value !== null ? value : {};
}
