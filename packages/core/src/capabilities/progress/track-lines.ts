import { byCodePoint, recordedDecimal } from "@quoin/methods";
import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { note } from "../../language/note.ts";
import { placeOfPlan } from "../../plan/place-of-plan.ts";
import { nameOf } from "../../register/record-label.ts";
import { joined, lineage, type ProjectParts, projectUndertaking } from "./gather-undertakings.ts";
import type { ProgressRecords } from "./read-progress.ts";
import type { Undertaking } from "./undertaking.ts";

/** A line of a plan with what became of it. */
export interface TrackedLine {
  /** As the plan numbers it. */
  readonly line: string;
  readonly plan: string | null;
  readonly undertaking: Undertaking;
  /** Ids of the projects that belong to it. */
  readonly members: readonly string[];
}

/**
 * Lines of the approved plans (of one region where it is asked for), by plan and number. Where none is approved there are none, and a warning says so: nothing can belong to
 * a line that nobody approved.
 */
export function trackedLines(
  { settings }: Pick<WorkspacePorts, "settings">,
  read: ProgressRecords,
  parts: ProjectParts,
  region: string | undefined,
): Outcome<readonly TrackedLine[]> {
  const root = rootOf(settings);
  const approved = read.plans.filter((plan) => plan.status === "approved" && (region === undefined || placeOfPlan(plan, root) === region));
  if (approved.length === 0) return success([], [note("track.no-approved-plan", { region: region ?? root }, { table: "plan" })]);
  const kept = new Set(approved.map(({ id }) => id));
  const lines = [...read.lines.values()].filter(({ plan }) => kept.has(plan)).sort((a, b) => byCodePoint(a.id, b.id));
  return success(
    lines.map((line): TrackedLine => {
      const ids = lineage(line, read.lines);
      const belongs = (of: string | null | undefined): boolean => of !== null && of !== undefined && ids.has(of);
      const members = [...read.money.projects.values()].filter(
        ({ plan_line: own, call }) => belongs(own) || (own === null && call !== null && belongs(read.calls.get(call)?.plan_line)),
      );
      const undertakings = members.map((project) => projectUndertaking(project, parts, settings.currency));
      const planned = { amount: line.amount === null ? null : recordedDecimal(line.amount), currency: line.currency ?? settings.currency };
      const label = nameOf({ id: line.line, labels: line.labels });
      const milestones = read.milestones.filter(({ plan_line: own }) => belongs(own));
      return {
        line: line.line,
        plan: line.plan,
        undertaking: joined({ type: "plan-line", id: line.id }, label, planned, undertakings, milestones, line.synthetic),
        members: members.map(({ id }) => id),
      };
    }),
  );
}
