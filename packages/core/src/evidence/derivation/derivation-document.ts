import { z } from "zod";
import { givenText } from "../../language/text.ts";

const name = z.string().trim().min(1, "expected a name");
const names = z.array(name);

const scalar = z.union([z.string(), z.number()], "expected a text or a number");

/** Which rows of the source count. A number of the document compares as a number, a text as a text; a missing cell satisfies nothing. */
export const sourceCondition = z
  .strictObject({
    column: name,
    op: z.enum(["=", "!=", "<", "<=", ">", ">=", "in", "not-in", "not-null"]),
    value: z.union([scalar, z.array(scalar).min(1)]).optional(),
  })
  .refine(({ op, value }) => (op === "not-null") === (value === undefined), "every operator but not-null needs a value, and not-null takes none")
  .refine(
    ({ op, value }) => value === undefined || Array.isArray(value) === (op === "in" || op === "not-in"),
    "in and not-in take a list, the others one value",
  );
export type SourceCondition = z.output<typeof sourceCondition>;

/** Columns of another table, found by equal keys. */
export const tableLookup = z.strictObject({
  table: name,
  on: z.record(name, name).refine((on) => Object.keys(on).length > 0, "name at least one pair of columns"),
  take: z.record(name, name).refine((take) => Object.keys(take).length > 0, "name at least one column to take"),
  unmatched: z.enum(["keep", "drop", "refuse"]).default("keep"),
});
export type TableLookup = z.output<typeof tableLookup>;

const figure = z.union(
  [z.strictObject({ count: z.literal("rows") }), z.strictObject({ distinct: name }), z.strictObject({ sum: name })],
  "expected {count: rows}, {distinct: column} or {sum: column}",
);
export type DerivedFigure = z.output<typeof figure>;

const figures = z.record(name, figure).refine((each) => Object.keys(each).length > 0, "name at least one figure");
const fractional = z.strictObject({ unit: name, over: names.min(1, "name at least one column") });

/** A table of the workspace, or a path: in the workspace, under a root that its owner allows, or of a cluster (`s3a:`, `hdfs:`). */
const source = z.union([z.strictObject({ table: name }), z.strictObject({ path: name })], "expected {table: NAME} or {path: PATH}");

const common = {
  /** Read in a workspace: what the names of tables stand for, what the result is called, the units of its figures. */
  sources: z.record(name, source).default({}),
  title: givenText.optional(),
  units: z.record(name, name).default({}),
  from: name,
  where: z.array(sourceCondition).default([]),
  lookups: z.array(tableLookup).default([]),
};

const counting = { keys: names.default([]), figures, fractional: fractional.optional() };

const kinds = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ ...common, kind: z.literal("count"), ...counting }),
    z.strictObject({ ...common, kind: z.literal("panel"), ...counting, time: name, complete: z.boolean().default(false) }),
    z.strictObject({
      ...common,
      kind: z.literal("links"),
      unit: name,
      ends: name,
      weight: z.enum(["whole", "fractional"]).default("whole"),
      min_weight: z.number().nonnegative().optional(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal("generality"),
      unit: name,
      technology: name,
      cites: z.strictObject({ table: name, from: name, to: name }),
      self: z.enum(["in", "out"]).default("in"),
      owner: name.optional(),
    }),
    z.strictObject({ ...common, kind: z.literal("transitions"), unit: name, time: name, keys: names.default([]) }),
    z.strictObject({ ...common, kind: z.literal("quantiles"), keys: names.default([]), of: name, at: z.array(z.number().min(0).max(1)).min(1) }),
  ],
  "expected one of the kinds count, panel, links, generality, transitions, quantiles",
);

/** How a table is made from others: `quoin derive --spec`, and the part of a workspace's derivation that says what is computed. */
export const derivationDocument = kinds;
export type DerivationDocument = z.output<typeof derivationDocument>;
export type DerivationOf<K extends DerivationDocument["kind"]> = Extract<DerivationDocument, { kind: K }>;

/** Tables that a derivation reads, each once: the source first. */
export function readTables(document: DerivationDocument): readonly string[] {
  return [...new Set([document.from, ...document.lookups.map(({ table }) => table), ...(document.kind === "generality" ? [document.cites.table] : [])])];
}
