import type { FundSource } from "../../capabilities/funding/funds/fund-plan.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";

/** Lists of a line that are missing in lines kept before the register knew such lists. */
type KeptLine = Omit<PlanLineRecord, "candidates" | "unregistered"> & Partial<Pick<PlanLineRecord, "candidates" | "unregistered">>;

/** What a line has chosen out of one list; real projects and candidates stand in lists of their own and never meet. */
export function membersOf({ projects, unregistered = [], candidates = [] }: KeptLine, source: FundSource): readonly string[] {
  return source === "candidates" ? candidates : [...projects, ...unregistered];
}
