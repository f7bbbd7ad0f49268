import { workbookWriter } from "@quoin/engines";
import type { SourceFile } from "../src/contract/fields.ts";
import { success } from "../src/contract/outcome.ts";
import type { WorkspacePorts } from "../src/contract/ports.ts";
import type { RecordChange, RecordStore } from "../src/register/record-store.ts";
import { recordExport } from "../src/workspace/records/record-export.ts";
import { recordTable } from "../src/workspace/records/record-table.ts";
import { answered, fileOf, workspacePortsOf } from "./asked-of.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is said of a table beside itself. */
interface Beside {
  readonly mapping?: string;
  readonly dry_run?: boolean;
  readonly reason?: string;
  readonly delimiter?: ";" | "," | "tab";
}

/** A desk to which tables of records are handed in, and which hands them out: a register that takes all changes of a table or none. */
export function recordDesk(records: Readonly<Record<string, readonly Fields[]>> = {}, own: Partial<WorkspacePorts> = {}, choices: Fields = {}) {
  const held = workspacePortsOf({ records, choices }, { workbooks: workbookWriter, ...own });
  const commitAll: RecordStore["commitAll"] = async (portions, author) => {
    const all: RecordChange[] = [];
    for await (const some of portions) all.push(...some);
    const done = await held.records.commit(all, author);
    return done.ok ? success(all.length) : done;
  };
  const ports: WorkspacePorts = { ...held, records: { ...held.records, commitAll } };

  /** What comes of handing in a table, faults of its cells among the answer. */
  const handIn = (type: string, data: string | SourceFile, { mapping, ...beside }: Beside = {}) =>
    recordTable.run(
      ports,
      recordTable.input.parse({
        type,
        data: typeof data === "string" ? fileOf(data) : data,
        ...(mapping === undefined ? {} : { mapping: fileOf(mapping, "mapping.yaml") }),
        ...beside,
      }),
    );
  /** Code, place as "row:column", sentence and remedy of each fault. */
  const faults = async (...table: Parameters<typeof handIn>) =>
    answered(await handIn(...table)).faults.map(({ code, at: { row, column }, message, fix }) => ({ code, at: `${row}:${column}`, message, fix }));
  const places = async (...table: Parameters<typeof handIn>) => (await faults(...table)).map(({ code, at }) => `${code} ${at}`);
  const counts = async (...table: Parameters<typeof handIn>) => {
    const { new: made, changed, unchanged, faults: found } = answered(await handIn(...table));
    if (found.length > 0) throw new Error(JSON.stringify(found));
    return [made, changed, unchanged];
  };
  const body = async (type: string, id: string): Promise<Fields | undefined> => (await ports.records.get(type, id))?.body;
  /** The file that goes out, its pieces together. */
  const handOut = async (type: string, to: string, asked: Fields = {}): Promise<SourceFile> => {
    const [file] = answered(await recordExport.run(ports, recordExport.input.parse({ type, to, ...asked }))).files;
    const pieces: Uint8Array[] = [];
    for (const part of file?.parts ?? []) pieces.push(typeof part === "string" || part instanceof Uint8Array ? Buffer.from(part) : Buffer.from(String(part)));
    for await (const text of file?.rest ?? []) pieces.push(Buffer.from(text));
    return { name: file?.name ?? "", bytes: async () => Buffer.concat(pieces) };
  };
  return { ports, handIn, faults, places, counts, body, handOut };
}

export async function textOf(file: SourceFile): Promise<string> {
  return new TextDecoder().decode(await file.bytes());
}
