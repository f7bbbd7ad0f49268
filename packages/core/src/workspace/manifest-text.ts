import type { DataResource } from "../evidence/data-package.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The text of `datapackage.json` with one table put in or replaced. Everything else keeps its words and its order, so that a person who compares two
 * versions sees the change and nothing else.
 */
export function manifestTextWith(text: string, resource: DataResource): string {
  const manifest = JSON.parse(text) as Json & { readonly resources: readonly Json[] };
  const old = manifest.resources.find(({ name }) => name === resource.name);
  const put = old === undefined ? resource : laidOver(old, resource);
  const resources = old === undefined ? [...manifest.resources, put] : manifest.resources.map((each) => (each === old ? put : each));
  return `${JSON.stringify({ ...manifest, resources }, null, 2)}\n`;
}

/** What an import changes of a table; a column that stays keeps its words. */
function laidOver(old: Json, resource: DataResource): Json {
  const oldSchema = old["schema"] as Json & { readonly fields: readonly Json[] };
  // A derived table is its derivation's: what that says of columns and key takes the place of what was said before.
  if (resource.derivation !== undefined) return { ...old, ...resource };
  const { path, format, mediatype, encoding, bytes, hash, sources } = resource;
  const fields = resource.schema.fields.map((field) => oldSchema.fields.find(({ name }) => name === field.name) ?? field);
  return { ...old, path, format, mediatype, encoding, bytes, hash, schema: { ...oldSchema, fields }, sources };
}
