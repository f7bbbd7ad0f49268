import { elementAt } from "../../contract/assert-present.ts";
import { note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";
import type { Companions, MeasureFamily } from "../measure-family.ts";
import { computedHere, type MeasureParts } from "../measure-parts.ts";
import type { Observations } from "../observations.ts";
import { structureMatrices } from "../structure/structure-matrices.ts";
import { complexityAnswer, isSummary, refused } from "./complexity-answer.ts";
import { complexityDefinitions } from "./complexity-definitions.ts";
import { complexityFaults } from "./complexity-notes.ts";
import { type ComplexityParameters, complexityParameters } from "./complexity-parameters.ts";
import { gatherSummaries } from "./gather-summaries.ts";
import { leftOut } from "./left-out.ts";
import { type ComplexityPart, computedTimePart, partsOfTimes } from "./time-part.ts";

/**
 * What locations can make and what is worth making: diversity, ECI, outlook and fitness of locations, PCI and complexity of activities, density and gain of every pair.
 *
 * Rows stand in the order of time (by value where all are numbers), location and activity (text order). Cells that the file lacks are 0, cells without a number are
 * unknown: empty, not held, in no total. Every time is computed by itself, without the locations and activities that hold nothing then.
 */
export const complexityFamily = {
  name: "complexity",
  summary: "What locations can make, what is worth making, and how near they are to it, in the convention of a named program",
  example: {
    data: "examples/china-its/data/province_industry_listed_firms.csv",
    options: "--location region_code --activity industry_zh --value listed_firms --time year",
  },
  measures: complexityDefinitions,
  keys: [
    { role: "location", holds: "Column of the locations" },
    { role: "activity", holds: "Column of the activities" },
    { role: "time", holds: "Column of the times (default: one time)", optional: true },
  ],
  dense: [
    ["location", "activity"],
    ["activity", "activity"],
    ["location", "location"],
  ],
  numbers: [{ role: "value", holds: "Column of the values: amounts or counts, at or above 0" }],
  companions: [
    { option: "population", holds: "Inhabitants, for presence by head", key: "location", value: "population" },
    { option: "anchor", holds: "What high ECI should go with, such as income: it decides the sign", key: "location", value: "value", negative: true },
    {
      option: "attribute",
      holds: "What locations have, to be carried over to activities: income, inequality, emission intensity, green share",
      key: "location",
      value: "value",
      negative: true,
    },
    { option: "pci", holds: "PCI of a larger world, for the complexity of regions by an outside yardstick", key: "activity", value: "pci", negative: true },
  ],
  parameters: complexityParameters,
  compute(given, parameters, onProgress, companions = {}) {
    return computedHere(split(given, parameters, companions), (part) => computedTimePart(part as ComplexityPart), onProgress);
  },
  split: (given, parameters, companions = {}) => split(given, parameters, companions),
  gather: (parameters) => gatherSummaries(parameters),
  part: (part) => computedTimePart(part as ComplexityPart),
} as const satisfies MeasureFamily<typeof complexityParameters>;

/** The times of a file, and what is made of them. */
function split(given: Observations, parameters: ComplexityParameters, companions: Companions): MeasureParts {
  const { observations, unknown } = leftOut(given, { location: parameters.exclude_location, activity: parameters.exclude_activity });
  if (given.rowCount > 0 && observations.rowCount === 0) return refused([note("structure.no-positive-value", {}, { field: "value" })]);
  const structure = structureMatrices(observations);
  const faults = complexityFaults(structure, parameters, companions);
  if (faults.length > 0) return refused(faults);
  const asked = { parameters, companions, summaryOnly: isSummary(parameters) };
  const missing = unknown.length === 0 ? [] : [note("complexity.unknown-excluded", { names: listedNames(unknown) })];
  return partsOfTimes({
    count: structure.matrices.length,
    part: (place) => ({ of: elementAt(structure.matrices, place), ...asked }),
    cells: structure.matrices.reduce((sum, { values }) => sum + values.length, 0),
    after: parameters.tables.includes("bands") ? structure.matrices.length * parameters.draws : 0,
    finish: (results, onDraw) => complexityAnswer(structure, results, asked, { onDraw, missing }),
  });
}
