import { z } from "zod";
import { field, listField } from "../../contract/fields.ts";
import { nullParameters } from "../null-parameters.ts";

/** Tables of the family; all are written where none is named. */
export const comparisonTables = ["growth", "growth-cells", "twins", "complements", "variety"] as const;

export const comparisonParameters = z.strictObject({
  threshold: field(z.number().nonnegative().default(1), { description: "Advantage (location quotient) from which on an activity is held" }),
  nearest: field(z.number().int().min(1).default(5), { description: "Table twins: nearest others of each location" }),
  of: listField("Tables twins and complements: of these locations alone (default: all); adjusted p-values are then among the pairs of these").optional(),
  tables: listField(`Tables to write, of ${comparisonTables.join(", ")}`).default([...comparisonTables]),
  ...nullParameters,
});

export type ComparisonParameters = z.output<typeof comparisonParameters>;
