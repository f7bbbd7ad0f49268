import type { ForcedLoss, Obstacle, PortfolioModel } from "@quoin/optimise";
import { type CsvTable, csvTable } from "../../../contract/csv-text.ts";

/** `why-not.csv`: the projects that are not funded, in the order of the projects' file. */
export function whyNotTable({ projects }: PortfolioModel, obstacles: readonly Obstacle[], loss: (obstacle: Obstacle) => ForcedLoss): CsvTable {
  const ofProject = new Map(obstacles.map((obstacle) => [obstacle.project, obstacle]));
  const rows = Array.from(projects.fileOrder, (project) => ofProject.get(project))
    .filter((obstacle) => obstacle !== undefined)
    .map((obstacle) => {
      const { lost, basis } = loss(obstacle);
      return [projects.ids[obstacle.project], obstacle.blockedBy.map(({ name }) => name).join(" ; "), obstacle.extra, lost, basis];
    });
  return csvTable(["project", "blocked_by", "extra", "value_lost", "basis"], rows);
}
