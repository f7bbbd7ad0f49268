import type { Obstacle, PortfolioModel } from "@quoin/optimise";
import { entryOf } from "../../../contract/assert-present.ts";
import { type CsvCell, type CsvTable, csvTable } from "../../../contract/csv-text.ts";

/** Why a project stands as it does, in one short phrase. */
type Reason = string;

/** `plan.csv`, in the order of the projects' file; without a plan `funded` is empty. */
export function planTable(model: PortfolioModel, chosen: Uint8Array | null, blocked: readonly Obstacle[]): CsvTable {
  const { projects, options } = model;
  const option = new Map<number, number>();
  chosen?.forEach((taken, at) => {
    if (taken === 1) option.set(options.project[at]!, at);
  });
  const reasons = chosen === null ? new Map<number, Reason>() : reasonsOf(model, option, blocked);
  const rows = Array.from(projects.fileOrder, (project): CsvCell[] => {
    const at = option.get(project);
    const start = at === undefined || options.start === null ? null : options.start[at]!;
    return [projects.ids[project], chosen === null ? null : at === undefined ? 0 : 1, start, reasons.get(project)];
  });
  return csvTable(["project", "funded", "start_year", "reason"], rows);
}

function reasonsOf({ projects, rules }: PortfolioModel, option: ReadonlyMap<number, number>, blocked: readonly Obstacle[]): ReadonlyMap<number, Reason> {
  const place = new Map(projects.ids.map((id, at) => [id, at]));
  const reasons = new Map<number, Reason>();
  for (const project of option.keys()) reasons.set(project, "chosen");
  for (const { project, blockedBy } of blocked)
    reasons.set(project, blockedBy.length === 0 ? "adds no value" : `blocked by ${blockedBy.map(({ name }) => name).join(" ; ")}`);
  for (const { kind, name } of rules) {
    if (kind === "include" || kind === "exclude") reasons.set(entryOf(place, name.slice(kind.length + 1)), name);
  }
  return reasons;
}
