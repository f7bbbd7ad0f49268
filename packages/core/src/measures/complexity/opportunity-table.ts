import { complexityConventions, densityTerms, proximityRows, relativeRelatedness } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
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

function opportunities(time: ComplexityOfTime, parameters: ComplexityParameters): CsvCell[][] {
  const { matrix, advantage, marks, indices } = time;
  const { locations, activities, unknown } = matrix;
  const [C, P] = [locations.length, activities.length];
  const { top } = parameters;
  const sure = indices.scores.sign?.agrees === true;
  const relative = relativeRelatedness(indices.density, marks, C, P);
  const cog = sure ? indices.gain() : null;
  const picked = locations.map((_, c) => {
    const cell = (p: number) => c * P + p;
    const absent = activities.flatMap((_, p) => (marks[cell(p)] === 0 && unknown[cell(p)] === 0 && !Number.isNaN(indices.density[cell(p)]) ? [p] : []));
    const near = (p: number) => indices.density[cell(p)]!;
    const worth = (p: number) => indices.pci[p]!;
    const beaten = (p: number) => absent.some((q) => near(q) >= near(p) && worth(q) >= worth(p) && (near(q) > near(p) || worth(q) > worth(p)));
    const best = absent.toSorted((a, b) => near(b) - near(a) || a - b).slice(0, top);
    return best.map((p) => ({ p, frontier: !sure || Number.isNaN(worth(p)) ? null : Number(!beaten(p)) }));
  });
  const because = reasons(
    time,
    parameters,
    picked.map((best) => best.map(({ p }) => p)),
  );
  return locations.flatMap((location, c) =>
    elementAt(picked, c).map(({ p, frontier }): CsvCell[] => {
      const cell = c * P + p;
      return [
        location,
        elementAt(activities, p),
        advantage[cell]!,
        indices.density[cell]!,
        figureCell(relative[cell]),
        sure ? figureCell(indices.pci[p]!) : null,
        cog === null ? null : figureCell(cog[cell]),
        frontier,
        because.get(cell) ?? null,
      ];
    }),
  );
}

/** Why each picked activity lies near, by cell; proximities of one picked activity at a time. With proximity by correlation density weighs advantage: presence alone does not explain it. */
function reasons(
  { matrix: { activities }, presence, advantage }: ComplexityOfTime,
  { proximity, convention }: ComplexityParameters,
  picked: readonly (readonly number[])[],
): Map<number, string> {
  const texts = new Map<number, string>();
  if (proximity === "continuous") return texts;
  const asking = new Map<number, number[]>();
  picked.forEach((best, c) => {
    for (const p of best) asking.set(p, [...(asking.get(p) ?? []), c]);
  });
  const rows = proximityRows(presence, advantage, proximity, complexityConventions[convention]);
  for (const [p, places] of asking) {
    const row = rows.row(p);
    for (const c of places)
      texts.set(
        c * activities.length + p,
        densityTerms(presence, row, c)
          .slice(0, reasonsShown)
          .map(({ activity, share }) => `${activities[activity]} ${share.toFixed(4)}`)
          .join("; "),
      );
  }
  return texts;
}
