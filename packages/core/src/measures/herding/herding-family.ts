import { heldCellsNull, type NullSummary, widelyHeldNull } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { note } from "../../language/note.ts";
import { defineMeasures } from "../define-measures.ts";
import type { MeasureFamily } from "../measure-family.ts";
import { nullParameters } from "../null-parameters.ts";
import { nullColumns, nullRow } from "../null-row.ts";
import { structureMatrices } from "../structure/structure-matrices.ts";

const parameters = z.strictObject({
  share: field(z.number().min(0).max(1).default(0.5), { description: "Share of the locations that must hold an activity", unit: "0 to 1" }),
  ...nullParameters,
});

/**
 * Whether locations crowd into the same activities: how many activities at least a share of the locations hold, against tables that keep each location's
 * and each activity's total. Locations and activities without a unit are left out. Rows: activities in text order.
 */
export const herdingFamily = {
  name: "herding",
  summary: "Whether locations crowd into the same activities more than their totals explain",
  example: {
    data: "examples/china-its/data/province_industry_listed_firms.csv",
    options: "--location region_code --activity industry_zh --value listed_firms --time year",
  },
  measures: defineMeasures(
    "herding",
    ["location", "activity", "value", "time?"],
    [
      {
        name: "widely-held",
        table: "herding",
        column: "observed",
        tells: {
          en: "Number of activities that at least a share of the locations hold, held against tables with the same totals",
          zh: "达到一定比例地区拥有的领域数，与行列合计不变的随机表比较",
        },
        unit: "activities",
        reference: "Patefield 1981",
        range: [0, Number.POSITIVE_INFINITY],
        scaling: "fixed-unit",
      },
      {
        name: "held-cells",
        table: "cells",
        column: "observed",
        tells: {
          en: "Number of pairs of a location and an activity that hold a unit at all, held against tables with the same totals",
          zh: "有数量的地区与领域组合数，与行列合计不变的随机表比较",
        },
        unit: "pairs of location and activity",
        reference: "Patefield 1981",
        range: [0, Number.POSITIVE_INFINITY],
        scaling: "fixed-unit",
      },
      {
        name: "holders",
        table: "activities",
        column: "holders",
        tells: { en: "Number of locations that hold an activity", zh: "拥有该领域的地区数" },
        unit: "locations",
        reference: "",
        range: [0, Number.POSITIVE_INFINITY],
        scaling: "invariant",
      },
    ],
  ),
  keys: [
    { role: "location", holds: "Column of the locations" },
    { role: "activity", holds: "Column of the activities" },
    { role: "time", holds: "Column of the times (default: one time)", optional: true },
  ],
  dense: [["location", "activity"]],
  numbers: [{ role: "value", holds: "Column of the units, whole numbers" }],
  parameters,
  compute(observations, { share, draws, seed }, onProgress) {
    const { times, matrices } = structureMatrices(observations);
    const lead = (time: string) => (times === null ? [] : [time]);
    const time = times === null ? [] : ["time"];
    if (!matrices.every(({ values }) => values.every(Number.isInteger)))
      return { tables: [], notes: [note("measure.not-whole-counts", {}, { field: "value" })] };
    const total = 2 * draws * matrices.length;
    const nulled = (name: string, offset: number, summaryOf: (matrix: (typeof matrices)[number], onDraw: (finished: number) => void) => NullSummary) => ({
      name,
      columns: [...time, "locations", "activities", "units", ...nullColumns],
      rows: matrices.flatMap((matrix, t) => {
        const { time: text, locations, activities, values } = matrix;
        if (locations.length === 0) return [];
        const summary = summaryOf(matrix, (finished) => onProgress?.((offset + t) * draws + finished, total));
        return [[...lead(text), locations.length, activities.length, values.reduce((sum, value) => sum + value, 0), ...nullRow(summary)]];
      }),
    });
    return {
      tables: [
        nulled("herding", 0, ({ locations, activities, values }, onDraw) =>
          widelyHeldNull(values, locations.length, activities.length, share, { draws, seed, onDraw }),
        ),
        nulled("cells", matrices.length, ({ locations, activities, values }, onDraw) =>
          heldCellsNull(values, locations.length, activities.length, { draws, seed, onDraw }),
        ),
        {
          name: "activities",
          columns: [...time, "activity", "units", "holders"],
          rows: matrices.flatMap(({ time: text, activities, values, locations }) =>
            activities.map((activity, a) => {
              const column = locations.map((_, c) => values[c * activities.length + a]!);
              return [...lead(text), activity, column.reduce((sum, value) => sum + value, 0), column.filter((value) => value > 0).length];
            }),
          ),
        },
      ],
      notes: [],
    };
  },
} as const satisfies MeasureFamily<typeof parameters>;
