import { activityTaxonomy, taxonomyParents, ubiquity } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import type { MeasureTable } from "../measure-family.ts";
import type { NearnessOfTime } from "./relatedness-of-time.ts";

/** Which activity comes before which: for each the more widespread one that its holders most also hold; empty for a beginning. */
export function taxonomyTable(times: readonly NearnessOfTime[], timed: boolean): MeasureTable {
  const rows = times.flatMap(({ matrix, presence }) => {
    const { activities, time } = matrix;
    const [link, parent, holders] = [activityTaxonomy(presence), taxonomyParents(presence), ubiquity(presence)];
    return activities.map((activity, p): CsvCell[] => {
      const from = parent[p]!;
      const known = from >= 0;
      return [...(timed ? [time] : []), activity, holders[p], known ? elementAt(activities, from) : null, known ? link[from * activities.length + p] : null];
    });
  });
  return { name: "taxonomy", columns: [...(timed ? ["time"] : []), "activity", "ubiquity", "comes_after", "strength"], rows };
}
