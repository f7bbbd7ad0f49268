import { integer } from "../../language/statement/values.ts";
import type { Language } from "../../language/text.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { membersOf } from "./line-members.ts";
import type { PlanMove } from "./rechosen-fund.ts";
import { replanWords as words } from "./replan.words.ts";

/**
 * The words of a line whose members were chosen anew; none where they stay as they were. What a design wrote counts its projects and would count wrongly now;
 * a line that the office has named otherwise keeps its name.
 */
export function rechosenAction(
  line: PlanLineRecord,
  enters: readonly PlanMove[],
  leaves: readonly PlanMove[],
  language: Language,
): Partial<Pick<PlanLineRecord, "labels" | "action">> {
  const count = (moves: readonly PlanMove[]): number => moves.filter((move) => move.line === line.id).length;
  const [come, gone] = [count(enters), count(leaves)];
  const isDesigned = line.action !== null && (line.action === line.labels.en || line.action === line.labels.zh);
  if (come + gone === 0 || !isDesigned) return {};
  const before = membersOf(line, "projects").length + membersOf(line, "candidates").length;
  const now = before + come - gone;
  const { text: labels } = words.say(membersOf(line, "projects").length === 0 ? "candidates" : "projects", {
    mark: line.synthetic ? words.say("invented") : [],
    now: integer(now, "projects"),
    before: integer(before, "projects"),
    come: integer(come, "projects"),
    gone: integer(gone, "projects"),
  });
  return { labels, action: labels[language] };
}
