import type { DataResource, TableField } from "../evidence/data-package.ts";

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
  return written(manifest, resources);
}

/** What an import changes of a table; a column that stays keeps its words. */
function laidOver(old: Json, resource: DataResource): Json {
  const oldSchema = old["schema"] as Json & { readonly fields: readonly Json[] };
  // A derived table is its derivation's: what that says of columns and key takes the place of what was said before.
  if (resource.derivation !== undefined) return { ...old, ...resource };
  const { path, format, mediatype, encoding, bytes, hash, sources } = resource;
  const fields = resource.schema.fields.map((field) =>
    withUnit(
      oldSchema.fields.find(({ name }) => name === field.name),
      field,
    ),
  );
  const schema = withParts({ ...oldSchema, fields }, { primaryKey: resource.schema.primaryKey, foreignKeys: resource.schema.foreignKeys });
  return withParts({ ...old, path, format, mediatype, encoding, bytes, hash, schema, sources }, { national: resource.national, checks: resource.checks });
}

/** A column in its own words, with the unit of the cells that stand in it now: the cells would be misread in another one. */
function withUnit(words: Json | undefined, field: TableField | Json): Json {
  if (words === undefined) return field;
  const { unit, assumed } = field;
  if (words["unit"] === unit && words["assumed"] === assumed) return words;
  const { assumed: _, ...rest } = words as Json & { readonly assumed?: unknown };
  return { ...rest, unit, ...(assumed === undefined ? {} : { assumed }) };
}

/** Parts that are no longer said go with the columns that they spoke of; those that are keep their words. */
function withParts(held: Json, parts: Json): Json {
  let now = held;
  for (const [name, part] of Object.entries(parts)) {
    const { [name]: old, ...others } = now;
    const isSame = old !== undefined && part !== undefined && (!Array.isArray(part) || (Array.isArray(old) && old.length === part.length));
    if (!isSame) now = part === undefined ? others : { ...now, [name]: part };
  }
  return now;
}

/** The entry of a table as `datapackage.json` has it, as text; null where there is none. */
export function manifestEntry(text: string, table: string): string | null {
  const { resources } = JSON.parse(text) as { readonly resources: readonly Json[] };
  const entry = resources.find(({ name }) => name === table);
  return entry === undefined ? null : JSON.stringify(entry);
}

/** What an import says of a table, and its undoing takes back; everything else is a person's. */
const ofImport = ["path", "format", "mediatype", "encoding", "bytes", "hash", "sources", "derivation"] as const;

/** The text of `datapackage.json` with a table described as it was before (an entry as `manifestEntry` gives it), or taken out. What people wrote of table and columns since then stays, but for units: they go with the cells. */
export function manifestTextBack(text: string, table: string, entry: string | null): string {
  const manifest = JSON.parse(text) as Json & { readonly resources: readonly Json[] };
  const now = manifest.resources.find(({ name }) => name === table);
  if (entry === null)
    return written(
      manifest,
      manifest.resources.filter((each) => each !== now),
    );
  const former = JSON.parse(entry) as Json;
  if (now === undefined) return written(manifest, [...manifest.resources, former]);
  const [schema, formerSchema] = [now["schema"], former["schema"]] as readonly (Json & { readonly fields: readonly Json[] })[];
  const fields = formerSchema?.fields.map((field) =>
    withUnit(
      schema?.fields.find(({ name }) => name === field["name"]),
      field,
    ),
  );
  const back: Record<string, unknown> = { ...former, ...now, schema: { ...formerSchema, fields } };
  for (const part of ofImport) {
    if (former[part] === undefined) delete back[part];
    else back[part] = former[part];
  }
  return written(
    manifest,
    manifest.resources.map((each) => (each === now ? back : each)),
  );
}

function written(manifest: Json, resources: readonly Json[]): string {
  return `${JSON.stringify({ ...manifest, resources }, null, 2)}\n`;
}
