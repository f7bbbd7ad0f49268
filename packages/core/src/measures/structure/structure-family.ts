import { z } from "zod";
import type { CsvCell } from "../../contract/csv-text.ts";
import { field } from "../../contract/fields.ts";
import { note } from "../../language/note.ts";
import type { MeasureFamily } from "../measure-family.ts";
import { nullParameters } from "../null-parameters.ts";
import { commonPanel } from "./common-panel.ts";
import { mixRows } from "./mix-tables.ts";
import { similarityColumns, similarityRows } from "./similarity-rows.ts";
import { structureDefinitions } from "./structure-definitions.ts";
import { structureMatrices } from "./structure-matrices.ts";
import { structureWarnings } from "./structure-notes.ts";

const parameters = z.strictObject({
  ...nullParameters,
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
  compute(observations, { draws, seed, count_unit }, onProgress) {
    const structure = structureMatrices(observations);
    const lead = (time: string): CsvCell[] => (structure.times === null ? [] : [time]);
    const byTime = structure.matrices.map((matrix) => mixRows(matrix, lead(matrix.time)));
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
        { name: "cells", columns: [...time, "location", "activity", "value", "share", "lq"], rows: byTime.flatMap(({ cells }) => cells) },
        { name: "pairs", columns: [...time, "location_a", "location_b", "krugman", "cosine"], rows: byTime.flatMap(({ pairs }) => pairs) },
        { name: "similarity", columns: [...time, ...similarityColumns], rows: similarityRows(structure, common, { draws, seed }, onProgress) },
      ],
      notes: nothing ? [note("structure.no-positive-value", {}, { field: "value" })] : structureWarnings(structure, common, { draws, countUnit: count_unit }),
    };
  },
} as const satisfies MeasureFamily<typeof parameters>;
