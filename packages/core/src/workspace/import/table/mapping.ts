import { z } from "zod";
import { type Outcome, success } from "../../../contract/outcome.ts";
import { placedDocument, placesOf } from "../../../contract/placed-document.ts";
import { blockKinds } from "../../../evidence/declared-block.ts";
import { tableEncodings } from "../../../evidence/files/table-reader.ts";
import type { NoteAt } from "../../../language/note.ts";
import { dayOrders } from "../../conventions.ts";
import { fieldMapping, roleCondition } from "../../settings.ts";

const row = z.number().int().min(1).max(1_048_576);
const newName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\r\n]*$/, "a name on one line");
/** `national`: a row that adds up all others is kept as that of the whole territory. */
const totalsRule = z.enum(["set-aside", "keep", "national"]);

/** A column's new name; null leaves the column out. The long form also says its type, where what was found out is wrong. */
const columnMapping = z.union([newName, z.null(), z.strictObject({ name: newName.optional(), type: z.enum(["text", "number", "date"]).optional() })]);

/** How a file of an office is turned into a table: every key is optional. */
export const mapping = z.strictObject({
  sheet: z.string().optional(),
  /** Row or rows of the header, 1 = first of the file, blank ones counted. */
  header: z.union([row, z.array(row).min(1)]).optional(),
  encoding: z.enum(tableEncodings).optional(),
  delimiter: z.enum([",", ";", "\t", "tab", "|"]).optional(),
  decimal: z.enum([".", ","]).optional(),
  thousands: z.enum([".", ",", " ", "'"]).optional(),
  /** Texts that mean a missing value, beside those of the code list. */
  missing: z.array(z.union([z.string(), z.number()]).transform(String)).default([]),
  /** Texts of number columns that mean zero. */
  zero: z.array(z.union([z.string(), z.number()]).transform(String)).default([]),
  /** What stands first in `03/04/2024`. */
  days: z.enum(dayOrders).optional(),
  /** New column name → the sign between its parts: a row is made of each part. */
  split: z.record(z.string(), z.string().min(1).max(20)).default({}),
  /** Header of the file, or `#3` for the third column, → new name. */
  columns: z.record(z.string(), columnMapping).default({}),
  /** Wide to long: `pattern` is matched against the headers that are no key, its named groups become columns. */
  long: z.strictObject({ keys: z.array(newName).min(1), pattern: z.string().min(1).max(1000), value: newName }).optional(),
  /** New column name → texts; rows that hold one are left out. */
  drop: z.record(z.string(), z.array(z.union([z.string(), z.number()]).transform(String))).default({}),
  /** Columns that together name a row: none may stand twice with the same. */
  key: z.array(newName).default([]),
  /** Column → table whose key its codes are. */
  references: z.record(z.string(), z.string()).default({}),
  /** What hangs together → the column whose rows of one value do: rules move them whole, or deal within them. What the table says of others stays; null takes one out. */
  blocks: z.partialRecord(z.enum(blockKinds), newName.nullable()).default({}),
  /** Column → unit of its numbers. */
  units: z.record(z.string(), z.string().min(1).max(100)).default({}),
  /** Column → the unit that it was in until now, where it goes over to another: nobody changes the unit of a table unawares. */
  units_before: z.record(z.string(), z.string().min(1).max(100)).default({}),
  /** Column of years → the latest year that may stand in it, where that is more than ten ahead. */
  latest_year: z.record(z.string(), z.union([z.number().int(), z.string().regex(/^\d{4}$/)]).transform(Number)).default({}),
  /** Column of places of which the table of places knows less than half: they are places all the same, and their rows are kept. */
  unknown_places: z.record(z.string(), z.literal("keep")).default({}),
  /** Column of places → a name that several places bear → the code of the one that is meant, in all its rows. */
  places: z.record(z.string(), z.record(z.string(), z.union([z.string().min(1), z.number().transform(String)]))).default({}),
  /** New column → the same value in every row. */
  constants: z.record(z.string(), z.union([z.string().max(1000), z.number()])).default({}),
  /** Column of codes → the table that says what each is called now (a crosswalk between versions of a code system), with its columns. */
  recode: z
    .record(
      z.string(),
      z.strictObject({
        table: z.string(),
        from: z.string(),
        to: z.string(),
        /** Which part of a quantity goes to each of several successors. */
        weight: z.string().optional(),
        /** First and last day (or year) on which a row of the crosswalk holds. */
        valid_from: z.string().optional(),
        valid_to: z.string().optional(),
        /** The day or year whose codes the file has, or the column that says it. */
        at: z.union([z.string(), z.number().transform(String), z.strictObject({ column: newName })]).optional(),
        /** Columns that are divided by the weights, and added up where rows meet. */
        quantities: z.array(newName).default([]),
      }),
    )
    .default({}),
  /**
   * Roles of rules that the table plays: field → where it comes from, as under `roles` of quoin.yaml, into which an import writes them. What stands there of the same table and is not
   * named here stays; null takes a field out.
   */
  roles: z
    .record(
      z.string(),
      z.strictObject({
        fields: z.record(z.string(), fieldMapping.nullable()).default({}),
        where: z.array(roleCondition).optional(),
        owner: z.string().min(1).max(200).nullable().optional(),
      }),
    )
    .default({}),
  totals: z.union([totalsRule, z.strictObject({ words: z.array(z.string()).default([]), rule: totalsRule.optional() })]).default("set-aside"),
});
export type Mapping = z.infer<typeof mapping>;

/** A mapping and where its parts stand, for faults that show when it meets the file. */
export interface PlacedMapping {
  readonly mapping: Mapping;
  at(path: readonly PropertyKey[]): NoteAt;
}

export const noMapping: PlacedMapping = { mapping: mapping.parse({}), at: () => ({}) };

/** Reads a mapping file. */
export function readMapping(text: string, file: string): Outcome<PlacedMapping> {
  const read = placedDocument(text, mapping, file);
  return read.ok ? success({ mapping: read.value, at: placesOf(text, file) }) : read;
}
