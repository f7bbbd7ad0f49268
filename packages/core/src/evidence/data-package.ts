import { z } from "zod";
import { localText } from "../language/text.ts";
import { blockKinds, type DeclaredBlock } from "./declared-block.ts";
import { tableCheck } from "./table-check.ts";

const source = z.looseObject({
  title: z.string(),
  title_zh: z.string().optional(),
  /** Who publishes what the source was taken from. */
  origin: localText.optional(),
  path: z.string().optional(),
  hash: z.string().optional(),
});
const licence = z.looseObject({ name: z.string(), path: z.string().optional(), title: z.string().optional() });

/** A column whose codes are those of a column of another table. */
const foreignKey = z.looseObject({ fields: z.string(), reference: z.object({ resource: z.string(), fields: z.string() }) });

/** One column of a table. `unit` and the Chinese texts are ours; the rest is Frictionless Table Schema. */
export const tableField = z.looseObject({
  name: z.string(),
  type: z.enum(["string", "number", "integer", "boolean", "date", "year"]),
  unit: z.string().optional(),
  /** True where nobody has said the unit: it is the one in which the column was always read, until somebody confirms it. */
  assumed: z.boolean().optional(),
  title: z.string().optional(),
  title_zh: z.string().optional(),
  description: z.string().optional(),
  description_zh: z.string().optional(),
});
export type TableField = z.infer<typeof tableField>;

/** How a derived table was made, and of what. */
export const derivationRun = z.looseObject({
  kind: z.string(),
  /** What the table was made of, as one hash: while it is the same, the table need not be made again. */
  key: z.string(),
  /** Hash of the document. */
  document: z.string(),
  inputs: z.array(z.object({ name: z.string(), sha256: z.string() })),
  engine: z.string(),
  engine_version: z.string(),
  rows_read: z.number(),
  rows_out: z.number(),
  unmatched: z.record(z.string(), z.number()),
  /** True where it rests on rows that were made up. */
  invented: z.boolean().optional(),
  at: z.string(),
  by: z.string(),
  seconds: z.number(),
});

const tableName = /^[a-z][a-z0-9_]*$/;

/** Whether a table of the workspace can be called so. */
export function isTableName(name: string): boolean {
  return tableName.test(name);
}

/** One table of the workspace: `data/NAME.csv`. */
export const dataResource = z.looseObject({
  name: z.string().regex(tableName, "a table name is lower-case letters, digits and _"),
  path: z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/, "a path inside the workspace, with /"),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits"),
  schema: z.looseObject({
    fields: z.array(tableField).min(1),
    primaryKey: z.union([z.string(), z.array(z.string())]).optional(),
    foreignKeys: z.array(foreignKey).optional(),
  }),
  sources: z.array(source),
  licenses: z.array(licence).optional(),
  title: z.string().optional(),
  title_zh: z.string().optional(),
  description: z.string().optional(),
  description_zh: z.string().optional(),
  /** Rows that stand for the whole country in this table: they are shown, and never added to the others. */
  national: z.object({ column: z.string(), values: z.array(z.string()).min(1) }).optional(),
  /** Columns whose rows of one value hang together, as `quoin.blocks` says with their kinds; the most important first. */
  blocks: z.array(z.string()).optional(),
  quoin: z
    .looseObject({
      /** Columns whose rows of one value hang together, by what the value is: rules move them whole, or deal within them. The most important first. */
      blocks: z.array(z.object({ name: z.enum(blockKinds), column: z.string() })).optional(),
    })
    .optional(),
  /** Of a derived table, its last run. */
  derivation: derivationRun.optional(),
  /** What must add up in this table. */
  checks: z.array(tableCheck).optional(),
});
export type DataResource = z.infer<typeof dataResource>;

/** `datapackage.json`: a Frictionless Data Package, Quoin's list of what evidence a workspace holds and where it comes from. */
export const dataPackage = z
  .looseObject({
    name: z.string(),
    title: z.string().optional(),
    title_zh: z.string().optional(),
    resources: z.array(dataResource),
    licenses: z.array(licence).optional(),
  })
  .superRefine(({ resources }, context) => {
    const seen = new Set<string>();
    resources.forEach(({ name }, index) => {
      if (seen.has(name)) context.addIssue({ code: "custom", path: ["resources", index, "name"], message: `the table ${name} stands twice` });
      seen.add(name);
    });
  });
export type DataPackage = z.infer<typeof dataPackage>;

/** What the description of a table says to hang together; null for a column of which it does not say what it is. */
export function blocksOfResource({ blocks, quoin }: Pick<DataResource, "blocks" | "quoin">): readonly DeclaredBlock[] | undefined {
  if (blocks === undefined && quoin?.blocks === undefined) return undefined;
  const named = quoin?.blocks ?? [];
  return [...named, ...(blocks ?? []).filter((column) => !named.some((each) => each.column === column)).map((column) => ({ name: null, column }))];
}

/** What a column is called in a head: its title, else what is said of it, where that is all. Null where nothing is. */
export function fieldTitle({ title, title_zh: titleZh, description, description_zh: descriptionZh }: TableField): z.infer<typeof localText> | null {
  const en = title ?? description;
  return en === undefined ? null : { en, zh: titleZh ?? title ?? descriptionZh ?? en };
}

/** Title of a table in both languages; its name where it has none. */
export function tableTitle({ name, title, title_zh: titleZh }: DataResource): z.infer<typeof localText> {
  return { en: title ?? name, zh: titleZh ?? title ?? name };
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly manifest: DataPackage;
  }
}
