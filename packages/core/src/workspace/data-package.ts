import { z } from "zod";

const source = z.looseObject({ title: z.string(), path: z.string().optional(), hash: z.string().optional() });
const licence = z.looseObject({ name: z.string(), path: z.string().optional(), title: z.string().optional() });

/** One column of a table. `unit` and `description` are ours; the rest is Frictionless Table Schema. */
export const tableField = z.looseObject({
  name: z.string(),
  type: z.enum(["string", "number", "integer", "boolean", "date", "year"]),
  unit: z.string().optional(),
  description: z.string().optional(),
});
export type TableField = z.infer<typeof tableField>;

/** One table of the workspace: `data/NAME.csv`. */
export const dataResource = z.looseObject({
  name: z.string(),
  path: z.string(),
  hash: z.string(),
  schema: z.looseObject({ fields: z.array(tableField), primaryKey: z.union([z.string(), z.array(z.string())]).optional() }),
  sources: z.array(source),
  licenses: z.array(licence).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
});
export type DataResource = z.infer<typeof dataResource>;

/** `datapackage.json`: a Frictionless Data Package, Quoin's list of what evidence a workspace holds and where it comes from. */
export const dataPackage = z.looseObject({
  name: z.string(),
  title: z.string().optional(),
  resources: z.array(dataResource),
  licenses: z.array(licence).optional(),
});
export type DataPackage = z.infer<typeof dataPackage>;
