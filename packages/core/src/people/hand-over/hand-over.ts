import { z } from "zod";
import { type Waiting, waiting } from "../../capabilities/progress/waiting.ts";
import type { Account } from "../../contract/account.ts";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { type Role, role, roles } from "../../contract/role.ts";
import { accountsOf, samePerson } from "../../contract/same-person.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Note, note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { commitStep, type Step } from "../../register/changes/record-step.ts";
import type { Proposal } from "../../register/entities/proposal.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { isPlaceWithin } from "../../register/references/places-within.ts";
import { recordIn } from "../../register/typed-records.ts";
import { toldAccountChange } from "../told-account-change.ts";
import { nameField, noSuchAccount } from "../user-input.ts";
import { openProposals, openReviews, worklistOf } from "./open-work.ts";

const answer = z.object({
  from: z.string(),
  to: z.string(),
  /** Roles that the successor gains. */
  gains: z.array(role),
  /** What waited for the one who leaves and waits for the successor from then on. */
  taken: z.array(waiting),
  /** What waits for nobody of the two from then on: the successor lacks its role, or it belongs to another department. */
  left: z.array(waiting),
  /** Deeds that were proposed and wait for a second person: the successor answers for them, and never releases them. */
  proposals: z.array(z.object({ id: z.string(), use_case: z.string(), about: z.array(z.string()) })),
  /** Reviews that were asked of the one who leaves: nobody judges in another's place. */
  reviews: z.array(z.object({ id: z.string(), application: z.string() })),
  disabled: z.boolean(),
  dry_run: z.boolean(),
});
type Answer = z.output<typeof answer>;

/** Roles that are of a person and go to nobody with the work: who judges is chosen anew, who keeps the office or audits it is appointed. */
const personal: ReadonlySet<Role> = new Set(["reviewer", "administrator", "system-administrator", "people-administrator", "auditor"]);

/** `quoin user hand-over` */
export const handOver = workspaceUseCase({
  words: ["user", "hand-over"],
  summary: "Hand an officer's open work to a successor: what waits and what was proposed goes over, what cannot go over is listed; --dry-run shows it first",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "accounts",
  effort: "long",
  example: "quoin user hand-over quoin-demo li wang --with-roles --reason 'li moved to another ministry' --dry-run",
  input: z.strictObject({
    name: nameField,
    to: field(z.string(), { description: "account of the successor", position: 1 }),
    with_roles: field(z.boolean().default(false), {
      description: "give the successor the roles that it lacks (never those of reviewer, auditor or administrator)",
    }),
    keep: field(z.boolean().default(false), { description: "let the one who hands over in as before (default: shut out, sessions and tokens end)" }),
    dry_run: field(z.boolean().default(false), { description: "only say what would go over, and what would be left" }),
    reason: field(z.string().regex(/\S/), { description: "why, for the history" }),
  }),
  output: answer,
  run: async (ports, { name, to, with_roles, keep, dry_run, reason }): Promise<Outcome<Answer>> => {
    const [from, successor] = [await ports.accounts.get(name), await ports.accounts.get(to)];
    if (from === null) return noSuchAccount(name);
    if (successor === null) return fault(note("user.not-found", { name: to }, { field: "to" }), "missing");
    const faults = successorFaults(from, successor);
    if (faults.length > 0) return fault(faults);
    const gains = with_roles ? from.roles.filter((each) => !personal.has(each) && !successor.roles.includes(each)) : [];
    const unbound = gains.length > 0 ? await placeFaults(ports, from, successor) : [];
    if (unbound.length > 0) return fault(unbound);
    const heir: Account = {
      ...successor,
      roles: roles.filter((each) => successor.roles.includes(each) || gains.includes(each)),
      department: successor.department ?? (gains.length > 0 ? from.department : null),
    };
    const step = () => plannedHandOver(ports, from, heir, { gains, disabled: !keep, dry_run });
    if (dry_run) {
      const planned = await step();
      return planned.ok ? success(planned.value.answer([]), planned.notes) : planned;
    }
    const done = await commitStep(ports, reason, step, { unchanged: ["proposal", "account-change"] });
    if (!done.ok) return done;
    return success(done.value, [...done.notes, ...(await movedAccounts(ports, from, heir, { gains, keep }))]);
  },
});

/** Nobody hands work to the own second account, nor to one that is shut out. */
function successorFaults(from: Account, to: Account): readonly Note[] {
  if (samePerson(from, to)) return [note("hand-over.same-person", { from: from.name, to: to.name }, { field: "to" })];
  return to.disabled ? [note("user.disabled", { name: to.name }, { field: "to" })] : [];
}

/** Rights that were bound to a place stay bound to it: a successor who is bound to none, or to another, would carry them further, and binding would take away what he may do today. */
async function placeFaults({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, from: Account, to: Account): Promise<readonly Note[]> {
  if (from.region === null) return [];
  const look = async (type: string, id: unknown) => (typeof id === "string" ? ((await unrestrictedRecords.get(type, id))?.body ?? null) : null);
  if (to.region !== null && (await isPlaceWithin(from.region, to.region, look))) return [];
  return [note("hand-over.place", { from: from.name, to: to.name, place: from.region, own: to.region ?? "–" }, { field: "with_roles" })];
}

interface Terms {
  readonly gains: readonly Role[];
  readonly disabled: boolean;
  readonly dry_run: boolean;
}

async function plannedHandOver(ports: WorkspacePorts, from: Account, heir: Account, { gains, disabled, dry_run }: Terms): Promise<Outcome<Step<Answer>>> {
  const [waitedFor, waitsFor] = [await worklistOf(ports, from), await worklistOf(ports, heir)];
  if (!waitedFor.ok) return waitedFor;
  if (!waitsFor.ok) return waitsFor;
  const inherited = new Set(waitsFor.value.map(keyOf));
  const proposals = await openProposals(ports, from.name);
  const reviews = await openReviews(ports, from.name);
  const changes: RecordChange[] = [];
  const hands = [...(await accountsOf(ports.accounts, heir.name)), ...(await accountsOf(ports.accounts, ports.caller.name))];
  for (const { id } of proposals) {
    const stored = await ports.unrestrictedRecords.get("proposal", id);
    const before = stored === null ? [] : handsOf(recordIn(stored, "proposal"));
    const not = [...new Set([...before, ...hands])];
    const change = patchedRecord("proposal", stored, { held_by: heir.name, handed_by: ports.caller.name, not });
    if (!change.ok) return change;
    changes.push(change.value);
  }
  const own = new Set(proposals.map(({ id }) => `proposal/${id}`));
  const told = waitedFor.value.filter(({ subject }) => !own.has(`${subject.type}/${subject.id}`));
  return success({
    changes: dry_run ? [] : changes,
    answer: () => ({
      from: from.name,
      to: heir.name,
      gains: [...gains],
      taken: told.filter((each) => inherited.has(keyOf(each))),
      left: told.filter((each) => !inherited.has(keyOf(each)) && !personal.has(each.role)),
      proposals: proposals.map(({ id, use_case, about }) => ({ id, use_case, about: [...about] })),
      reviews: reviews.map(({ id, application }) => ({ id, application })),
      disabled,
      dry_run,
    }),
  });
}

/** Who has had a hand in a proposal so far: another handing over adds to them and takes nobody's place. */
function handsOf({ made_by, held_by, handed_by, not }: Proposal): readonly string[] {
  return [made_by, held_by, handed_by, ...not].flatMap((each) => each ?? []);
}

function keyOf({ use_case, subject }: Waiting): string {
  return `${use_case} ${subject.type}/${subject.id}`;
}

/** Accounts stand apart from records: what could not be changed there is told, and the same command again does it. */
async function movedAccounts(
  ports: WorkspacePorts,
  from: Account,
  heir: Account,
  { gains, keep }: { readonly gains: readonly Role[]; readonly keep: boolean },
): Promise<readonly Note[]> {
  const { accounts, caller } = ports;
  const notes: Note[] = [];
  if (gains.length > 0) {
    const { roles: held, department, organisation, region, person } = heir;
    const told = await toldAccountChange(ports, caller.name, {
      account: heir.name,
      action: "account-changed",
      roles: held,
      department,
      organisation,
      region,
      person,
    });
    const changed = told.ok ? await accounts.change(heir, told.value) : told;
    if (!changed.ok) notes.push(...changed.notes);
  }
  if (keep || from.disabled) return notes;
  const told = await toldAccountChange(ports, caller.name, { account: from.name, action: "account-disabled", to: heir.name });
  const shut = told.ok ? await accounts.setDisabled(from.name, true, told.value) : told;
  return shut.ok ? notes : [...notes, ...shut.notes];
}
