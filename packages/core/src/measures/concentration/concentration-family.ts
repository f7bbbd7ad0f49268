import { herfindahlNull, sumOfSquaredShares } from "@quoin/methods";
import { z } from "zod";
import { elementAt, memberOf } from "../../contract/assert-present.ts";
import { inTextOrder } from "../../evidence/cells/in-text-order.ts";
import { note } from "../../language/note.ts";
import { defineMeasures } from "../define-measures.ts";
import { listedNames } from "../listed-names.ts";
import type { MeasureFamily } from "../measure-family.ts";
import { nullParameters } from "../null-parameters.ts";
import { nullColumns, nullRow } from "../null-row.ts";
import type { Observations } from "../observations.ts";

const parameters = z.strictObject(nullParameters);

/**
 * Whether units (projects, laboratories) are more concentrated in few places than the base they would follow (research personnel, inhabitants): Herfindahl of the units
 * against draws of as many units by base. A place whose units or base is missing is left out of both, with a warning. Rows: places in text order.
 */
export const concentrationFamily = {
  name: "concentration",
  summary: "Whether units crowd into few places more than their base explains",
  example: { data: "examples/china-its/data/nkrdp_programmes.csv", options: "--place programme_zh --units projects_with_funds --base funds_cny_10k" },
  measures: defineMeasures(
    "concentration",
    ["place", "units", "base"],
    [
      {
        name: "herfindahl",
        table: "concentration",
        column: "observed",
        tells: { en: "Herfindahl of units over places, held against draws by their base", zh: "单位在各地的赫芬达尔指数，与按基数随机分布的结果比较" },
        reference: "Herfindahl 1950",
        range: [0, 1],
        scaling: "fixed-unit",
      },
      {
        name: "base-herfindahl",
        table: "concentration",
        column: "base_herfindahl",
        tells: { en: "Herfindahl of the base itself", zh: "基数自身的赫芬达尔指数" },
        reference: "Herfindahl 1950",
        range: [0, 1],
        scaling: "invariant",
      },
      {
        name: "share",
        table: "places",
        column: "share",
        tells: { en: "Share of a place in the units", zh: "某地占全部单位的份额" },
        reference: "",
        range: [0, 1],
        scaling: "invariant",
      },
    ],
  ),
  keys: [{ role: "place", holds: "Column of the places" }],
  numbers: [
    { role: "units", holds: "Column of the units, whole numbers" },
    { role: "base", holds: "Column of the base that the units would follow" },
  ],
  parameters,
  compute(observations, { draws, seed }, onProgress) {
    const { places, units, base, left } = knownPlaces(observations);
    const columns = ["units", "places", ...nullColumns, "base_herfindahl"];
    const total = sum(units);
    const baseTotal = sum(base);
    const nothing = places.length === 0 || total === 0 || baseTotal === 0;
    const summary = nothing ? null : herfindahlNull(units, base, { draws, seed, onDraw: (finished) => onProgress?.(finished, draws) });
    return {
      tables: [
        {
          name: "concentration",
          columns,
          rows: summary === null ? [] : [[total, places.length, ...nullRow(summary), sumOfSquaredShares(base, baseTotal)]],
        },
        {
          name: "places",
          columns: ["place", "units", "base", "share", "base_share"],
          rows: places.map((place, c) => [place, units[c], base[c], units[c]! / total, base[c]! / baseTotal]),
        },
      ],
      notes: [
        ...(left.length === 0 ? [] : [note("measure.incomplete", { names: listedNames(left) })]),
        ...(units.every(Number.isInteger) ? [] : [note("measure.not-whole", {}, { field: "units" })]),
      ],
    };
  },
} as const satisfies MeasureFamily<typeof parameters>;

function knownPlaces({ rowCount, keys, numbers }: Observations): { places: string[]; units: Float64Array; base: Float64Array; left: string[] } {
  const { codes, texts } = inTextOrder(memberOf(keys, "place"));
  const rows = Array.from({ length: rowCount }, (_, row) => row).sort((a, b) => codes[a]! - codes[b]!);
  const isKnown = (row: number) => !Number.isNaN((numbers["units"]?.[row] as number) + (numbers["base"]?.[row] as number));
  const nameOf = (row: number) => elementAt(texts, codes[row]!);
  const known = rows.filter(isKnown);
  return {
    places: known.map(nameOf),
    units: Float64Array.from(known, (row) => numbers["units"]?.[row] as number),
    base: Float64Array.from(known, (row) => numbers["base"]?.[row] as number),
    left: rows.filter((row) => !isKnown(row)).map(nameOf),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
