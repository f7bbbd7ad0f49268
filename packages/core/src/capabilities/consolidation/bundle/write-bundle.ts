import { byCodePoint } from "@quoin/methods";
import { csvText } from "../../../contract/csv-text.ts";
import type { Ports } from "../../../contract/ports.ts";
import { type BundleContent, type BundleLayout, columnType, planLayout } from "./bundle-tables.ts";

export const manifestName = "datapackage.json";
export const signatureName = "signature.json";

/** Rows of each table of a layout, cells by column. */
export type TablesOfLayout = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** The bytes of a plan's bundle. */
export function signedBundle(ports: Pick<Ports, "bundles" | "hasher">, content: BundleContent, privateKey: string): Promise<readonly Uint8Array[]> {
  return signedTables(ports, planLayout, content.plan[0]?.title ?? "", content, privateKey);
}

/** The bytes of a signed bundle: manifest, tables by name of the layout, signature; rows in text order, so that the same content is the same bytes. */
export async function signedTables(
  { bundles, hasher }: Pick<Ports, "bundles" | "hasher">,
  { format, name, tables }: BundleLayout,
  title: string,
  content: TablesOfLayout,
  privateKey: string,
): Promise<readonly Uint8Array[]> {
  const files = Object.entries(tables).map(([table, columns]) => ({
    table,
    columns,
    name: `${table}.csv`,
    text: tableText(Object.keys(columns), content[table] ?? []),
  }));
  const manifest = {
    name,
    profile: "data-package",
    title,
    format,
    format_version: 1,
    resources: files.map(({ table, columns, name: path, text }) => ({
      name: table,
      path,
      profile: "tabular-data-resource",
      hash: `sha256:${hasher.sha256(text)}`,
      schema: { fields: Object.entries(columns).map(([column, kind]) => ({ name: column, type: columnType(kind) })) },
    })),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const signature = { algorithm: "ed25519", public_key: bundles.publicKeyOf(privateKey), signature: bundles.sign(privateKey, text) };
  return bundles.pack([
    { name: manifestName, text },
    ...files.map(({ name: path, text: own }) => ({ name: path, text: own })),
    { name: signatureName, text: `${JSON.stringify(signature, null, 2)}\n` },
  ]);
}

function tableText(columns: readonly string[], content: TablesOfLayout[string]): string {
  const rows = content.map((row) => columns.map((column) => row[column] ?? ""));
  const key = (row: readonly string[]): string => row.join("\u0000");
  return csvText(
    columns,
    rows.toSorted((a, b) => byCodePoint(key(a), key(b))),
  );
}
