import { open } from "node:fs/promises";
import { csvRows, EvidenceFault, note } from "@quoin/core";

/** Longest header line that is looked for at the beginning of a table. */
const headerBytes = 1 << 20;
/** What is read first: nearly every header is shorter. */
const firstBytes = 16 << 10;

/** How DuckDB reads a file, and its columns where the header tells them. */
export interface TableSource {
  readonly sql: string;
  readonly columns: readonly string[] | null;
}

/** Csv, parquet or json in place, every column of a csv as text. */
export async function tableSource(file: string, table: string, path: string): Promise<TableSource> {
  if (path.endsWith(".parquet")) return { sql: `read_parquet(${literal(file)})`, columns: null };
  if (path.endsWith(".json")) return { sql: `read_json(${literal(file)})`, columns: null };
  const columns = await headerOf(file, table, path);
  const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(", ");
  return {
    columns,
    sql: `read_csv(${literal(file)}, auto_detect=false, header=true, delim=',', quote='"', escape='"', nullstr='', parallel=false, columns={${types}})`,
  };
}

async function headerOf(file: string, table: string, path: string): Promise<readonly string[]> {
  const broken = (problem: string) => new EvidenceFault([note("evidence.broken-table", { table, path, problem }, { table, file: path })]);
  const handle = await open(file, "r").catch(() => {
    throw broken("the file is not there");
  });
  try {
    let line: string | null = null;
    for (let bytes = firstBytes; line === null; bytes = headerBytes) {
      const buffer = Buffer.alloc(bytes);
      const { bytesRead } = await handle.read(buffer, 0, bytes, 0);
      const text = new TextDecoder("utf-8").decode(buffer.subarray(0, bytesRead));
      line = firstRecord(text) ?? (bytesRead < bytes || bytes === headerBytes ? text : null);
    }
    const [header = []] = csvRows(line);
    if (header.length === 0) throw broken("it is empty");
    if (new Set(header).size !== header.length) throw broken("a column stands twice");
    return header;
  } finally {
    await handle.close();
  }
}

/** The text up to the first line end outside quotation marks; null where there is none. */
function firstRecord(text: string): string | null {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === "\n" || sign === "\r")) return text.slice(0, at);
  }
  return null;
}

export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "";
}
