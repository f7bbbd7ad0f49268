import { z } from "zod";
import type { CsvCell } from "../../contract/csv-text.ts";
import { field, listField } from "../../contract/fields.ts";
import { note } from "../../language/note.ts";
import type { MeasureFamily } from "../measure-family.ts";
import { nullParameters } from "../null-parameters.ts";
import { commonPanel } from "./common-panel.ts";
import { cellTable, mixRows } from "./mix-tables.ts";
import { similarityColumns, similarityRows } from "./similarity-rows.ts";
import { structureDefinitions } from "./structure-definitions.ts";
import { structureMatrices } from "./structure-matrices.ts";
import { structureWarnings } from "./structure-notes.ts";

const structureTables = ["locations", "activities", "cells", "pairs", "similarity"] as const;

const parameters = z.strictObject({
  ...nullParameters,
  tables: listField(`Tables to write, of ${structureTables.join(", ")} (default: all); without similarity nothing is drawn`).optional(),
  count_unit: field(z.number().positive().optional(), {
    description: "Value that one independent decision is worth, where the values are not counts (default: 1)",
  }),
});

/**
 * Mix of locations, spread of activities and the similarity of locations, with the nulls it is held against.
 *
 * Rows stand in the order of time (by value where all are numbers), location and activity (text order); similarity: mean_krugman before mean_cosine.
 * Cells that the file lacks are 0, cells without a number stay empty and count in no total; every time is computed by itself,
 * without the locations and activities that hold nothing then; similarity compares the locations that hold something at every time.
 */
export const structureFamily = {
  name: "structure",
  summary: "Mix of locations, spread of activities, and whether locations grow alike beyond chance",
  example: {
    data: "examples/china-its/data/province_industry_listed_firms.csv",
    options: "--location region_code --activity industry_zh --value listed_firms --time year",
  },
  measures: structureDefinitions,
  keys: [
    { role: "location", holds: "Column of the locations" },
    { role: "activity", holds: "Column of the activities" },
    { role: "time", holds: "Column of the times (default: one time)", optional: true },
  ],
  dense: [
    ["location", "activity"],
    ["location", "location"],
  ],
  numbers: [{ role: "value", holds: "Column of the values: counts, or amounts with --count-unit" }],
  parameters,
  compute(observations, { draws, seed, count_unit, tables = structureTables }, onProgress) {
    const unknown = tables.filter((table) => !structureTables.some((known) => known === table));
    if (unknown.length > 0)
      return { tables: [], notes: unknown.map((table) => note("complexity.unknown-table", { table, tables: structureTables.join(", ") })) };
    const [isDrawn, hasCells, hasPairs] = (["similarity", "cells", "pairs"] as const).map((table) => tables.includes(table));
    const structure = structureMatrices(observations);
    const lead = (time: string): CsvCell[] => (structure.times === null ? [] : [time]);
    const byTime = structure.matrices.map((matrix) => mixRows(matrix, lead(matrix.time), { hasPairs: hasPairs === true }));
    const common = commonPanel(structure.matrices, count_unit ?? 1);
    const time = structure.times === null ? [] : ["time"];
    const nothing = observations.rowCount > 0 && structure.matrices.every(({ locations }) => locations.length === 0);
    return {
      tables: [
        {
          name: "locations",
          columns: [...time, "location", "total", "herfindahl", "entropy", "krugman", "hachman", "specialisation"],
          rows: byTime.flatMap(({ locations }) => locations),
        },
        {
          name: "activities",
          columns: [...time, "activity", "total", "locational_gini", "hoover", "herfindahl"],
          rows: byTime.flatMap(({ activities }) => activities),
        },
        ...(hasCells === true ? [cellTable(structure, time.length === 1)] : []),
        { name: "pairs", columns: [...time, "location_a", "location_b", "krugman", "cosine"], rows: byTime.flatMap(({ pairs }) => pairs) },
        ...(isDrawn === true
          ? [{ name: "similarity", columns: [...time, ...similarityColumns], rows: similarityRows(structure, common, { draws, seed }, onProgress) }]
          : []),
      ].filter(({ name }) => tables.some((table) => table === name)),
      notes: nothing
        ? [note("structure.no-positive-value", {}, { field: "value" })]
        : structureWarnings(structure, common, { draws: isDrawn === true ? draws : null, countUnit: count_unit }),
    };
  },
} as const satisfies MeasureFamily<typeof parameters>;
