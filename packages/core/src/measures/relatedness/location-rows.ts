import { coherence, relatedVariety, shares } from "@quoin/methods";
import type { CsvCell } from "../../contract/csv-text.ts";
import { figureCell } from "../figure-cell.ts";
import type { MeasureTable } from "../measure-family.ts";
import { groupNumbers } from "./group-numbers.ts";
import type { RelatednessOfTime } from "./relatedness-of-time.ts";

/**
 * What a location's mix is as a whole: how related its activities are to each other (by the scores of Teece et al.), and with groups of activities how varied it is within and between them.
 *
 * @param groups group of each activity; an activity without one is a group of its own
 */
export function mixTable(times: readonly RelatednessOfTime[], timed: boolean, groups: ReadonlyMap<string, number> | undefined): MeasureTable {
  const rows = times.flatMap(({ matrix, score }) => {
    const { locations, activities, values, time } = matrix;
    const mixes = shares(values, locations.length, activities.length);
    const coherent = coherence(mixes, score, locations.length, activities.length);
    const variety = groups === undefined ? null : relatedVariety(mixes, groupNumbers(activities, groups), locations.length, activities.length);
    return locations.map((location, c): CsvCell[] => [
      ...(timed ? [time] : []),
      location,
      figureCell(coherent[c]),
      ...(variety === null ? [] : [figureCell(variety.related[c]), figureCell(variety.unrelated[c])]),
    ]);
  });
  const columns = ["location", "coherence", ...(groups === undefined ? [] : ["related_variety", "unrelated_variety"])];
  return { name: "locations", columns: [...(timed ? ["time"] : []), ...columns], rows };
}
