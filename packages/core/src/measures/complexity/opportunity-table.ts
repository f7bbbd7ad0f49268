import { activityProximity, complexityConventions, densityTerms, relativeRelatedness } from "@quoin/methods";
import type { CsvCell } from "../../contract/csv-text.ts";
import { figureCell } from "../figure-cell.ts";
import type { MeasureTable } from "../measure-family.ts";
import type { ComplexityOfTime } from "./complexity-of-time.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";

/** Present activities that are named as the reason of a nearness. */
const reasonsShown = 5;

/**
 * opportunities.csv: the absent activities of highest density of each location, with the terms of the recommendation and why it lies near: the present activities and what each contributes to the density.
 *
 * `frontier` is 1 where no other absent activity of the location is both nearer and more complex. Where the sign of PCI contradicts itself, pci, cog and frontier are empty.
 */
export function opportunityTable(times: readonly ComplexityOfTime[], timed: boolean, parameters: ComplexityParameters): MeasureTable {
  const rows = times.flatMap((time) => opportunities(time, parameters).map((row): CsvCell[] => [...(timed ? [time.matrix.time] : []), ...row]));
  const columns = ["location", "activity", "rca", "density", "relative_density", "pci", "cog", "frontier", "because"];
  return { name: "opportunities", columns: [...(timed ? ["time"] : []), ...columns], rows };
}

function opportunities({ matrix, presence, advantage, marks, indices }: ComplexityOfTime, parameters: ComplexityParameters): CsvCell[][] {
  const { locations, activities, unknown } = matrix;
  const [C, P] = [locations.length, activities.length];
  const { proximity, convention, top } = parameters;
  const phi = activityProximity(presence, advantage, proximity, complexityConventions[convention]);
  const sure = indices.scores.sign?.agrees === true;
  const relative = relativeRelatedness(indices.density, marks, C, P);
  const cog = sure ? indices.gain() : null;
  return locations.flatMap((location, c) => {
    const cell = (p: number) => c * P + p;
    const absent = activities.flatMap((_, p) => (marks[cell(p)] === 0 && unknown[cell(p)] === 0 && !Number.isNaN(indices.density[cell(p)]) ? [p] : []));
    const near = (p: number) => indices.density[cell(p)] as number;
    const worth = (p: number) => indices.pci[p] as number;
    const beaten = (p: number) => absent.some((q) => near(q) >= near(p) && worth(q) >= worth(p) && (near(q) > near(p) || worth(q) > worth(p)));
    return [...absent]
      .sort((a, b) => near(b) - near(a) || a - b)
      .slice(0, top)
      .map((p): CsvCell[] => [
        location,
        activities[p] as string,
        advantage[cell(p)] as number,
        near(p),
        figureCell(relative[cell(p)]),
        sure ? figureCell(worth(p)) : null,
        cog === null ? null : figureCell(cog[cell(p)]),
        !sure || Number.isNaN(worth(p)) ? null : Number(!beaten(p)),
        // With proximity by correlation density weighs advantage: presence alone does not explain it.
        proximity === "continuous"
          ? null
          : densityTerms(presence, phi, c, p)
              .slice(0, reasonsShown)
              .map(({ activity, share }) => `${activities[activity]} ${share.toFixed(4)}`)
              .join("; "),
      ]);
  });
}
