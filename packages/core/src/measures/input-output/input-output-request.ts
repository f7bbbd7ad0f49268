import { z } from "zod";
import { field, fileField, listField } from "../../contract/fields.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { publishedLayouts } from "./published-layouts.ts";

/** Tables of a world table that can be asked for; `sectors`, `countries`, `bilateral`, `kww` and `audit` are written where none is named. */
export const worldTables = [
  "vectors",
  "sectors",
  "countries",
  "bilateral",
  "kww",
  "wwz",
  "perimeters",
  "tiva",
  "control",
  "choke",
  "influence",
  "lengths",
  "paths",
  "betweenness",
  "audit",
] as const;
export type WorldTableName = (typeof worldTables)[number];

/** Options of `quoin measure input-output`. */
export const inputOutputFields = {
  flows: fileField("Flows between sectors: src_country, src_industry, dst_country, dst_industry, value; a cell that is not there is 0").optional(),
  final: fileField("Final demand: src_country, src_industry, dst_country, category, value").optional(),
  layout: field(z.enum(publishedLayouts).optional(), {
    description: "How --flows was published, where it is no tidy table: it then holds final demand, too, but for exiobase and eora (--final)",
  }),
  labels: fileField("Labels of the rows, and columns, of an eora table without labels").optional(),
  final_labels: fileField("Labels of the columns of its final demand").optional(),
  reported: fileField("Output as it was published: country, industry, output_reported; compared in the audit").optional(),
  inventories: listField("Categories of final demand that are changes of stocks: adds upstreamness_inventory_adjusted").default([]),
  aggregate: fileField("Groups to add up before anything is computed: kind (country or industry), code, group").optional(),
  national: fileField("One country's table instead: row, col, value, and origin or year where there are such columns").optional(),
  year: field(z.string().optional(), { description: "Year of the national table: picks its rows where it has a column year, else a label" }),
  imports: field(z.enum(["given", "proportional"]).default("given"), {
    description: "Imports in a national table: as its column origin gives them where it has one, or by proportion of use",
  }),
  allocation: field(z.enum(["source", "sink"]).default("source"), {
    description: "Where value that crosses a border again is counted: when it leaves first, or for the last time",
  }),
  country: field(z.string().optional(), { description: "Country that choke.csv looks from; with --industry, the sector of lengths.csv and paths.csv" }),
  industry: field(z.string().optional(), { description: "Industry of that sector" }),
  replaceable: field(z.number().min(0).max(1).default(0), {
    description: "Part of a supplier's deliveries that others can replace, 0 to 1, for choke.csv",
  }),
  most: field(z.number().int().min(1).max(100_000).default(100), { description: "Rows of choke.csv, influence.csv and paths.csv at most" }),
  stressors: fileField("Emissions, energy, jobs or the like by sector: country, industry, stressor, value; adds footprints.csv").optional(),
  shifts: fileField(
    "What if buyers took a share of what they buy from one seller from another: buyer_country, buyer_industry, from_country, from_industry, to_country, to_industry, share; adds changed.csv",
  ).optional(),
  base_flows: fileField("Flows of an earlier date with the same sectors; with --base-final adds change.csv").optional(),
  base_final: fileField("Final demand of that date").optional(),
  inverse: field(z.enum(["leontief", "ghosh"]).optional(), { description: "Write this inverse, too: inverse.csv" }),
  tables: listField(`Tables to write, of ${worldTables.join(", ")}; one that is not named is not computed`).default([
    "sectors",
    "countries",
    "bilateral",
    "kww",
    "audit",
  ]),
  ...tableOptionFields,
};

export const inputOutputRequest = z.strictObject(inputOutputFields);
export type InputOutputRequest = z.output<typeof inputOutputRequest>;
