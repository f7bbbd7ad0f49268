import type { Account } from "../../contract/account.ts";
import { officeDay, type ZoneSettings } from "../../contract/time-zone.ts";
import { verbatim } from "../../language/statement/values.ts";
import type { Proposal } from "../../register/entities/proposal.ts";
import { type RulesInForce, rulesRecord } from "../../workspace/rules-in-force.ts";
import { type Waiting, waitsFor } from "./waiting.ts";
import { waitingWords as words } from "./waiting.words.ts";

/** Deeds of planners: all others are released in the department that they are of. */
const ofPlanners: ReadonlySet<string> = new Set(["plan", "trust", "publish", "rules"]);

/** What others have proposed and waits for a second person; what somebody proposed waits for somebody else. */
export function waitingProposals(proposals: readonly Proposal[], account: Account | undefined, settings: ZoneSettings): readonly Waiting[] {
  return proposals
    .filter(({ status, made_by, held_by, handed_by, not }) => status === "proposed" && ![made_by, held_by, handed_by, ...not].includes(account?.name ?? ""))
    .map(({ id, use_case, about, deeds, made_by, made_at, synthetic }) => {
      const role = deeds.some((deed) => ofPlanners.has(deed)) ? "planner" : "programme-officer";
      const said = words.say("release", { command: verbatim(use_case), about: verbatim([...new Set(about)].slice(0, 3).join(", ")), who: verbatim(made_by) });
      return waitsFor(role, "release", { type: "proposal", id, synthetic }, said, { since: officeDay(made_at, settings) });
    });
}

/** A change of the rules that somebody made in the file by hand: it waits for two. */
export function waitingRules({ isEdited }: Pick<RulesInForce, "isEdited">): readonly Waiting[] {
  return isEdited ? [waitsFor("planner", "rules-adopt", { ...rulesRecord, synthetic: false }, words.say("rules-adopt"))] : [];
}
