import { byCodePoint } from "@quoin/methods";
import { type ApprovedPlan, approvedOption } from "./approved-plan.ts";
import { goalNumber } from "./exact-goal.ts";
import type { FoundPlan } from "./find-plan.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import type { PortfolioRule } from "./portfolio-rule.ts";
import { statedRows } from "./stated-rows.ts";
import { fundedProjects, obstacles } from "./why-not.ts";

/** What becomes of a project between the approved plan and the new one. */
export interface PlanChange {
  readonly project: string;
  readonly change: "enters" | "leaves" | "moves";
  readonly from_year: number | null;
  readonly to_year: number | null;
  /** Value that it adds to the new plan, or takes from it; null for a move. */
  readonly value: number | null;
  /** Rules that keep a project that leaves out of the new plan; empty where it is no longer in the list or is only worth less than what came in. */
  readonly blockedBy: readonly PortfolioRule[];
  readonly reason: "worth-more" | "worth-less" | "blocked" | "not-in-list" | "other-year";
}

/** What a plan changes in the approved one, and why: leaving first, then moving, then entering; each in text order. */
export function planChanges(model: PortfolioModel, approved: ApprovedPlan, { programme }: FoundPlan, chosen: Uint8Array): PlanChange[] {
  const { projects, options, value } = model;
  const funded = fundedProjects(model, chosen);
  const blocked = new Map(obstacles(model, statedRows(model), programme, chosen).map(({ project, blockedBy }) => [project, blockedBy]));
  const yearOf = (project: number): number | null => {
    for (let option = options.first[project]!; option < options.first[project + 1]!; option++)
      if (chosen[option] === 1) return options.start === null ? null : options.start[option]!;
    return null;
  };
  const worth = (option: number): number => goalNumber(value, BigInt(value.units[option] as number | bigint));
  const changes: PlanChange[] = [];
  const place = new Map(projects.ids.map((id, at) => [id, at]));
  for (const [id, year] of approved.funded) {
    const project = place.get(id);
    if (project === undefined) {
      changes.push({ project: id, change: "leaves", from_year: year, to_year: null, value: null, blockedBy: [], reason: "not-in-list" });
    } else if (funded[project] === 0) {
      const blockedBy = blocked.get(project) ?? [];
      const option = approvedOption(model, id, year) ?? options.first[project]!;
      changes.push({
        project: id,
        change: "leaves",
        from_year: year,
        to_year: null,
        value: -worth(option),
        blockedBy,
        reason: blockedBy.length > 0 ? "blocked" : "worth-less",
      });
    } else if (options.start !== null && year !== yearOf(project)) {
      changes.push({ project: id, change: "moves", from_year: year, to_year: yearOf(project), value: null, blockedBy: [], reason: "other-year" });
    }
  }
  projects.ids.forEach((id, project) => {
    if (funded[project] !== 1 || approved.funded.has(id)) return;
    let option = options.first[project]!;
    while (chosen[option] !== 1) option++;
    changes.push({ project: id, change: "enters", from_year: null, to_year: yearOf(project), value: worth(option), blockedBy: [], reason: "worth-more" });
  });
  const rank = { leaves: 0, moves: 1, enters: 2 };
  return changes.sort((a, b) => rank[a.change] - rank[b.change] || byCodePoint(a.project, b.project));
}
