import type { FundSource } from "../../capabilities/funding/funds/fund-plan.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { membersOf } from "./line-members.ts";

/** The line that something joins; `isGuess` where nothing says that it is this one of several. */
export interface JoinedLine {
  readonly line: PlanLineRecord;
  readonly isGuess: boolean;
}

/**
 * The line that a project or a candidate belongs to, among those that hold some of its list: the one that its record names, itself or as the version before;
 * else the one most of whose projects share its programme (of candidates: its technology system); else the only one.
 *
 * @param lines that hold members of the list, at least one
 * @param known the records of the list, by id
 */
export function joinedLine(id: string, source: FundSource, lines: readonly PlanLineRecord[], known: ReadonlyMap<string, StoredRecord>): JoinedLine {
  const own: Readonly<Record<string, unknown>> = known.get(id)?.body ?? {};
  const named = lines.find((line) => own["plan_line"] === line.id || (line.previous !== null && own["plan_line"] === line.previous));
  if (named !== undefined) return { line: named, isGuess: false };
  const kin = source === "candidates" ? "system" : "programme";
  const shared = (line: PlanLineRecord): number =>
    typeof own[kin] === "string" ? membersOf(line, source).filter((member) => known.get(member)?.body[kin] === own[kin]).length : 0;
  const [first, second] = lines.map((line) => ({ line, count: shared(line) })).toSorted((a, b) => b.count - a.count);
  if (first === undefined) throw new TypeError(`no line holds anything of the list of ${id}`);
  return { line: first.line, isGuess: first.count === second?.count };
}
