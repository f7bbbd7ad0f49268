import type { Review } from "../../capabilities/funding/entities/review.ts";
import type { Waiting } from "../../capabilities/progress/waiting.ts";
import type { Account } from "../../contract/account.ts";
import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { work } from "../../follow-up/work/work.ts";
import type { Proposal } from "../../register/entities/proposal.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { recordsWithin } from "../records-within.ts";
import { scopesOf } from "../rights.ts";
import { Visibility } from "../visibility.ts";

/** What waits for an account, as it would be told itself: the worklist under its own roles, department and place. */
export async function worklistOf(ports: WorkspacePorts, account: Account): Promise<Outcome<readonly Waiting[]>> {
  const scopes = scopesOf(account.roles, work);
  if (scopes.length === 0) return success([]);
  const visibility = new Visibility(ports.unrestrictedRecords, account, scopes);
  const told = await work.run(
    {
      ...ports,
      caller: { ...ports.caller, name: account.name, account },
      records: recordsWithin(ports.unrestrictedRecords, account, scopes, visibility),
      reaches: (type, body) => visibility.changes(type, body),
    },
    {},
  );
  return told.ok ? success(told.value.waits) : told;
}

/** What an account has proposed, or took over from another, and waits for a second person. */
export async function openProposals({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, name: string): Promise<readonly Proposal[]> {
  const open = await recordsOf(unrestrictedRecords, "proposal", { where: [{ field: "status", value: "proposed" }] });
  return open.filter(({ made_by, held_by }) => (held_by ?? made_by) === name);
}

/** Reviews that an account was asked for and has not given: judged in person, so that they are nobody's to take over. */
export async function openReviews({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, name: string): Promise<readonly Review[]> {
  const experts = new Set((await recordsOf(unrestrictedRecords, "expert", { where: [{ field: "account", value: name }] })).map(({ id }) => id));
  const open = await recordsOf(unrestrictedRecords, "review", { where: [{ field: "status", value: "assigned" }] });
  return open.filter(({ account, reviewer }) => (account === null ? experts.has(reviewer) : account === name));
}
