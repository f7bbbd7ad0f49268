import type { Account } from "../../contract/account.ts";
import { officeDay, type ZoneSettings } from "../../contract/time-zone.ts";
import type { Said } from "../../language/statement/place.ts";
import { amount, listed, verbatim } from "../../language/statement/values.ts";
import { deedNames } from "../../register/deed-names.ts";
import type { Proposal } from "../../register/entities/proposal.ts";
import { type RulesInForce, rulesRecord } from "../../workspace/rules-in-force.ts";
import type { EntryNames } from "./proposal-names.ts";
import { type Waiting, waitsFor } from "./waiting.ts";
import { waitingWords as words } from "./waiting.words.ts";

/** Deeds of planners: all others are released in the department that they are of. */
const ofPlanners: ReadonlySet<string> = new Set(["plan", "trust", "publish", "rules"]);

/** What others have proposed and waits for a second person; what somebody proposed waits for somebody else. */
export function waitingProposals(proposals: readonly Proposal[], account: Account | undefined, settings: ZoneSettings, names: EntryNames): readonly Waiting[] {
  return proposals
    .filter(({ status, made_by, held_by, handed_by, not }) => status === "proposed" && ![made_by, held_by, handed_by, ...not].includes(account?.name ?? ""))
    .map((proposal) => {
      const { id, deeds, made_at, synthetic } = proposal;
      const role = deeds.some((deed) => ofPlanners.has(deed)) ? "planner" : "programme-officer";
      return waitsFor(role, "release", { type: "proposal", id, synthetic }, asked(proposal, names), { since: officeDay(made_at, settings) });
    });
}

/** What is to be released, with how much it is and for whom where it moves money: whoever releases sees it before anything else. */
function asked({ use_case, deeds, about, made_by, amount: sum, currency, payees }: Proposal, names: EntryNames): Said {
  const named = (all: readonly string[], type: string) => listed([...new Set(all.map((each) => names.get(`${type}${each}`) ?? verbatim(each)))], { shown: 3 });
  const said = { deed: listed(deedNames({ use_case, deeds })), about: named(about, ""), who: verbatim(made_by) };
  if (sum === null || currency === null) return words.say("release", said);
  const money = amount(Number(sum), currency);
  return payees.length === 0
    ? words.say("release-sum", { ...said, amount: money })
    : words.say("release-paid", { ...said, amount: money, payees: named(payees, "organisation/") });
}

/** A change of the rules that somebody made in the file by hand: it waits for two. */
export function waitingRules({ isEdited }: Pick<RulesInForce, "isEdited">): readonly Waiting[] {
  return isEdited ? [waitsFor("planner", "rules-adopt", { ...rulesRecord, synthetic: false }, words.say("rules-adopt"))] : [];
}
