import { byCodePoint } from "@quoin/methods";
import { csvText } from "../contract/csv-text.ts";
import type { Ports } from "../contract/ports.ts";
import { type BundleContent, type BundleTableName, bundleTableNames, bundleTables, columnType } from "./bundle-tables.ts";

export const manifestName = "datapackage.json";
export const signatureName = "signature.json";
export const bundleFormat = "quoin-plan";

/** The bytes of a signed bundle: manifest, tables by name of the layout, signature; rows in text order, so that the same plan is the same bytes. */
export async function signedBundle(
  { bundles, hasher }: Pick<Ports, "bundles" | "hasher">,
  content: BundleContent,
  privateKey: string,
): Promise<readonly Uint8Array[]> {
  const files = bundleTableNames.map((table) => ({ table, name: `${table}.csv`, text: tableText(content, table) }));
  const [plan] = content.plan;
  const manifest = {
    name: "plan",
    profile: "data-package",
    title: plan?.title ?? "",
    format: bundleFormat,
    format_version: 1,
    resources: files.map(({ table, name, text }) => ({
      name: table,
      path: name,
      profile: "tabular-data-resource",
      hash: `sha256:${hasher.sha256(text)}`,
      schema: { fields: Object.keys(bundleTables[table]).map((column) => ({ name: column, type: columnType(table, column) })) },
    })),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const signature = { algorithm: "ed25519", public_key: bundles.publicKeyOf(privateKey), signature: bundles.sign(privateKey, text) };
  return bundles.pack([
    { name: manifestName, text },
    ...files.map(({ name, text }) => ({ name, text })),
    { name: signatureName, text: `${JSON.stringify(signature, null, 2)}\n` },
  ]);
}

function tableText(content: BundleContent, table: BundleTableName): string {
  const columns = Object.keys(bundleTables[table]);
  const rows = (content[table] as readonly Readonly<Record<string, string>>[]).map((row) => columns.map((column) => row[column] ?? ""));
  const key = (row: readonly string[]): string => row.join("\u0000");
  return csvText(
    columns,
    rows.toSorted((a, b) => byCodePoint(key(a), key(b))),
  );
}
