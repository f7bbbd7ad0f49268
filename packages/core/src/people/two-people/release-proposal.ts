import { z } from "zod";
import type { Account } from "../../contract/account.ts";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { accountsOf, samePerson, twoPersons } from "../../contract/same-person.ts";
import { type UseCase, useCaseName, workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { noSuchRecord, reasonField, recordAnswer } from "../../register/changes/record-input.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import type { Proposal } from "../../register/entities/proposal.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { recordIn, recordsOf } from "../../register/typed-records.ts";
import { rulesInForce } from "../../workspace/rules-in-force.ts";
import { scopesOf } from "../rights.ts";
import { needsPersons } from "./above-sum.ts";

const proposalField = field(z.string(), { description: "id of the proposal, see `work`", position: 0 });

const answer = z.object({ id: z.string(), status: z.enum(["released", "declined"]), use_case: z.string(), answer: z.unknown() });

/** All use cases: which right a proposal needs is that of the command that it came by. */
type Known = () => readonly UseCase[];

/** `quoin release` */
export const releaseProposal = (all: Known) =>
  workspaceUseCase({
    words: ["release"],
    summary: "Release what another person has proposed: it takes effect as it was asked, under both names",
    changes: true,
    delivers: "answer",
    rights: "settling",
    example: "quoin release my-office proposal-12 --token-file li.token",
    input: z.strictObject({ id: proposalField, reason: reasonField.default("") }),
    output: answer,
    run: async (ports, { id, reason }) => {
      const held = await waitingProposal(ports, id);
      if (!held.ok) return held;
      const proposed = recordIn(held.value, "proposal");
      const own = await releaseFault(ports, proposed, all);
      if (own !== null) return own;
      const change = settled(ports, held.value, "released", reason);
      if (!change.ok) return change;
      if (ports.carryOut === undefined) return fault(note("people.needs-account", { deeds: proposed.about.join(", ") }), "forbidden");
      const done = await ports.carryOut(proposed, { by: ports.caller.name, change: change.value });
      return done.ok ? success({ id, status: "released" as const, use_case: proposed.use_case, answer: done.value }, done.notes) : done;
    },
  });

/** `quoin decline` */
export const declineProposal = (all: Known) =>
  workspaceUseCase({
    words: ["decline"],
    summary: "Decline what was proposed, or take an own proposal back: nothing of it takes effect",
    changes: true,
    delivers: "answer",
    rights: "settling",
    example: "quoin decline my-office proposal-12 --reason 'no such milestone'",
    input: z.strictObject({ id: proposalField, reason: reasonField.default("") }),
    output: recordAnswer,
    run: async (ports, { id, reason }) => {
      if (reason.trim() === "") return fault(note("people.decline-reason", {}, { field: "reason" }));
      const held = await waitingProposal(ports, id);
      if (!held.ok) return held;
      const proposed = recordIn(held.value, "proposal");
      const isOwn = (proposed.held_by ?? proposed.made_by) === ports.caller.name;
      if (!isOwn && !mayDo(ports.caller.account, proposed, all)) return fault(note("people.release-right", { id, right: proposed.use_case }), "forbidden");
      return commitStep(ports, reason, async () => {
        const change = settled(ports, held.value, "declined", reason);
        return change.ok ? success({ changes: [change.value], answer: (stored) => stored[0]?.body ?? held.value.body }) : change;
      });
    },
  });

async function waitingProposal({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, id: string): Promise<Outcome<StoredRecord>> {
  const stored = await unrestrictedRecords.get("proposal", id);
  if (stored === null) return noSuchRecord("proposal", id);
  const { status } = recordIn(stored, "proposal");
  return status === "proposed" ? success(stored) : fault(note("people.settled", { id, status }, { table: "proposal", field: "status" }));
}

function settled({ caller, clock }: Pick<WorkspacePorts, "caller" | "clock">, held: StoredRecord, status: "released" | "declined", reason: string) {
  return patchedRecord("proposal", held, { status, settled_by: caller.name, settled_at: clock.now(), ...(reason === "" ? {} : { reason }) });
}

/** Why the caller may not release this; null where he may. Nobody releases what he made, by whatever account; nor for the own organisation; nor in a call that he reviews. */
async function releaseFault({ caller, accounts, unrestrictedRecords, settings }: WorkspacePorts, proposed: Proposal, all: Known) {
  const { account } = caller;
  if (account === undefined) return fault(note("people.needs-account", { deeds: proposed.about.join(", ") }), "forbidden");
  const rules = await rulesInForce({ records: unrestrictedRecords, settings });
  // Whoever took it over, or handed it over, has had a hand in it as whoever made it, each with the accounts of the day on which it was.
  if (proposed.not.includes(account.name)) return fault(note("people.same-person", { id: proposed.id, who: proposed.made_by }), "forbidden");
  const hands = [...new Set([proposed.made_by, proposed.held_by, proposed.handed_by, ...proposed.not].flatMap((each) => each ?? []))];
  for (const name of hands) {
    const before = await accounts.get(name);
    if (before === null || samePerson(before, account)) return fault(note("people.same-person", { id: proposed.id, who: name }), "forbidden");
    if (needsPersons(proposed, rules) && !twoPersons(before, account))
      return fault(note("people.no-person", { account: account.person === null ? account.name : before.name }), "forbidden");
  }
  const holder = await holderOf({ caller, accounts, unrestrictedRecords }, proposed, hands);
  if (holder !== null) return fault(note("people.account-in-hand", { id: proposed.id, account: account.name, who: holder }), "forbidden");
  if (!mayDo(account, proposed, all)) return fault(note("people.release-right", { id: proposed.id, right: proposed.use_case }), "forbidden");
  if (account.organisation !== null && proposed.payees.includes(account.organisation))
    return fault(note("people.release-conflict", { id: proposed.id, organisation: account.organisation }), "forbidden");
  if (await reviewsIn(unrestrictedRecords, account.name, proposed.calls))
    return fault(note("people.release-reviewer", { id: proposed.id, calls: proposed.calls.join(", ") }), "forbidden");
  return null;
}

/**
 * Which of those who had a hand in a proposal has the account in hand that would release it: by a token of it that he made, or since he made, changed or opened it after the proposal. Null where
 * none has.
 */
async function holderOf(
  { caller: { account, via }, accounts, unrestrictedRecords }: Pick<WorkspacePorts, "caller" | "accounts" | "unrestrictedRecords">,
  { made_at }: Pick<Proposal, "made_at">,
  hands: readonly string[],
): Promise<string | null> {
  const changes = await unrestrictedRecords.changes({ type: "account-change", since: made_at });
  const changers = changes.flatMap(({ after, who }) => (after["account"] === account?.name && after["action"] !== "token-ended" ? [who] : []));
  for (const name of new Set([...(via?.made_by == null ? [] : [via.made_by]), ...changers])) {
    const own = await accountsOf(accounts, name);
    if (own.some((each) => hands.includes(each))) return name;
  }
  return null;
}

/** Whether an account has the right to do what is proposed: everywhere, or in the department that it is of. */
function mayDo(account: Account | undefined, { use_case, department, deeds }: Proposal, all: Known): boolean {
  const useCase = all().find((each) => useCaseName(each) === use_case);
  if (account === undefined || useCase === undefined) return false;
  const scopes = scopesOf(account.roles, useCase);
  // Finance stands as the second person of every department wherever money is what two are asked for.
  if (account.roles.includes("finance") && deeds.every((deed) => isOfFinance.has(deed))) return true;
  return scopes.includes("all") || (scopes.includes("own-department") && (department === null || department === account.department));
}

/** What is decided with money of a fund: plans, trust, publication and the rules themselves are the planners'. */
const isOfFinance: ReadonlySet<string> = new Set(["call", "award", "contract", "pay", "budget", "dispensation"]);

async function reviewsIn(whole: WorkspacePorts["unrestrictedRecords"], account: string, calls: readonly string[]): Promise<boolean> {
  if (calls.length === 0) return false;
  const experts = new Set((await recordsOf(whole, "expert")).filter((expert) => expert.account === account).map(({ id }) => id));
  if (experts.size === 0) return false;
  const applications = new Map((await recordsOf(whole, "application")).map(({ id, call }) => [id, call]));
  return (await recordsOf(whole, "review")).some(({ reviewer, application }) => experts.has(reviewer) && calls.includes(applications.get(application) ?? ""));
}
