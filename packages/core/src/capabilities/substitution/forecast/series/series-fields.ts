import { z } from "zod";
import { field, listField } from "../../../../contract/fields.ts";
import { seriesRoles } from "./series-columns.ts";

/** How a table of shares or amounts is read whose columns are called otherwise: spread into the input of a command that takes one. */
export const seriesFields = {
  columns: listField(`ROLE=COLUMN for a table whose columns are called otherwise; roles: ${seriesRoles.join(", ")}`).optional(),
  values: field(z.enum(["percent", "amounts"]).optional(), { description: "what the numbers are where no column of units says so" }),
};
