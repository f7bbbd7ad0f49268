import { z } from "zod";
import { entryOf } from "../../../contract/assert-present.ts";
import type { SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { parsedJson } from "../../../contract/parsed-json.ts";
import type { Ports } from "../../../contract/ports.ts";
import { csvRows } from "../../../evidence/csv/csv-rows.ts";
import { type Note, note } from "../../../language/note.ts";
import { type BundleContent, type BundleLayout, planLayout } from "./bundle-tables.ts";
import { manifestName, signatureName, type TablesOfLayout } from "./write-bundle.ts";

/** A bundle whose signature and hashes hold; whose key it is is another question. Or a workbook, for which a person vouches. */
export interface ReadBundle {
  readonly content: BundleContent;
  /** Of datapackage.json, or of the workbook. */
  readonly sha256: string;
  /** Null where it came as a workbook or by the form. */
  readonly key: string | null;
  /** Who says that a workbook or a typed plan is the office's. */
  readonly vouched?: string;
  /** How it came without a signature. */
  readonly came?: "workbook" | "form";
}

const manifest = z.looseObject({
  format: z.string(),
  format_version: z.literal(1),
  resources: z.array(z.looseObject({ name: z.string(), path: z.string(), hash: z.string().regex(/^sha256:[0-9a-f]{64}$/) })),
});
const signature = z.strictObject({ algorithm: z.literal("ed25519"), public_key: z.string(), signature: z.string() });

/** Opens the bundle of a plan. */
export async function readBundle(ports: Pick<Ports, "bundles" | "hasher">, file: SourceFile): Promise<Outcome<ReadBundle>> {
  const read = await readSigned(ports, planLayout, file);
  return read.ok ? success({ ...read.value, content: read.value.content as unknown as BundleContent }) : read;
}

/** Opens a bundle: signature over the bytes of datapackage.json, hash of each table, exactly the columns of the layout. Nothing is taken from one that does not hold. */
export async function readSigned(
  { bundles, hasher }: Pick<Ports, "bundles" | "hasher">,
  { format, tables }: BundleLayout,
  file: SourceFile,
): Promise<Outcome<{ readonly content: TablesOfLayout; readonly sha256: string; readonly key: string }>> {
  const unpacked = await bundles.unpack(file);
  if (!unpacked.ok) return unpacked;
  const entries = unpacked.value;
  const at = { file: file.name };
  const names = Object.keys(tables);
  const expected = [manifestName, ...names.map((table) => `${table}.csv`), signatureName];
  const odd = [...expected.filter((name) => !entries.has(name)), ...[...entries.keys()].filter((name) => !expected.includes(name))];
  if (odd.length > 0) return fault(odd.slice(0, 20).map((part) => note(entries.has(part) ? "bundle.unknown-part" : "bundle.missing-part", { part }, at)));
  const text = entryOf(entries, manifestName);
  const [signed, stated] = [parsedJson(signature, entryOf(entries, signatureName)), parsedJson(manifest, text)];
  if (signed === null) return fault(note("bundle.bad-part", { part: signatureName }, at));
  if (!bundles.verify(signed.public_key, text, signed.signature)) return fault(note("bundle.bad-signature", {}, at));
  if (stated === null || stated.format !== format) return fault(note("bundle.bad-part", { part: manifestName }, at));
  const hashes = new Map(stated.resources.map(({ path, hash }) => [path, hash]));
  const changed = names.map((table) => `${table}.csv`).filter((path) => hashes.get(path) !== `sha256:${hasher.sha256(entryOf(entries, path))}`);
  if (changed.length > 0) return fault(changed.map((part) => note("bundle.changed-part", { part }, at)));
  const faults: Note[] = [];
  const content = Object.fromEntries(
    Object.entries(tables).map(([table, columns]) => [table, rowsOf(table, Object.keys(columns), entryOf(entries, `${table}.csv`), file.name, faults)]),
  );
  return faults.length > 0 ? fault(faults.slice(0, 50)) : success({ content, sha256: hasher.sha256(text), key: signed.public_key });
}

function rowsOf(table: string, columns: readonly string[], text: string, file: string, faults: Note[]): Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = csvRows(text);
  if (header.join() !== columns.join()) {
    faults.push(note("bundle.wrong-columns", { table, columns: columns.join(", ") }, { file, table, line: 1 }));
    return [];
  }
  return rows.map((row, at) => {
    if (row.length !== columns.length)
      faults.push(note("bundle.torn-row", { table, cells: row.length, columns: columns.length }, { file, table, row: at + 1 }));
    return Object.fromEntries(columns.map((column, place) => [column, (row[place] ?? "").trim()]));
  });
}
