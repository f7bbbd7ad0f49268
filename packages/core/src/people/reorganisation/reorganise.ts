import { z } from "zod";
import type { Account } from "../../contract/account.ts";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { commitStep, currentRecord, type Step } from "../../register/changes/record-step.ts";
import type { Reorganisation } from "../../register/entities/reorganisation.ts";
import type { RecordChange, StoredRecord } from "../../register/record-store.ts";
import { recordIn } from "../../register/typed-records.ts";
import { isCalendarDate } from "../../schema/calendar-date.ts";
import { accountsOf, movedAccounts } from "./carried-accounts.ts";
import { type CarriedMoney, carriedMoney } from "./carried-money.ts";
import { type Carried, carriedChanges, type Naming, recordsNaming } from "./carried-records.ts";
import { typesOfOrganisations } from "./moved-references.ts";

/** Input that the three commands share. */
export const reorganisationFields = {
  type: field(z.enum(["organisation", "department"]), {
    description: "organisation or department: a department is an organisation that calls, funds and accounts name",
    position: 0,
  }),
  on: field(z.string().optional(), { description: "day from which it holds, today or before (default: today)" }),
  dry_run: field(z.boolean().default(false), { description: "only say what would be carried over, and what keeps its name" }),
  reason: field(z.string().regex(/\S/), { description: "why, or by which decision, for the history" }),
};

const carriedField = z.object({ type: z.string(), id: z.string(), field: z.string(), from: z.string().nullable(), to: z.string().nullable() });

export const reorganisationAnswer = z.object({
  /** Under which it is taken back; null where it was only tried. */
  id: z.string().nullable(),
  kind: z.enum(["merge", "split", "rename"]),
  on: z.string(),
  of: z.string(),
  into: z.array(z.string()),
  carried: z.array(carriedField),
  /** Records that are carried over and that the caller does not see. */
  hidden: z.number(),
  accounts: z.array(carriedField),
  /** Records that keep the name, since they tell what was said, booked or judged under it. */
  stays: z.array(z.object({ type: z.string(), count: z.number() })),
  /** Money on its way that is told under another name from then on. */
  money: z.array(z.object({ amount: z.string(), currency: z.string() })),
  dry_run: z.boolean(),
});
export type ReorganisationAnswer = z.output<typeof reorganisationAnswer>;

/** What becomes of an organisation. */
export interface Reorganising {
  readonly kind: Reorganisation["kind"];
  readonly of: string;
  readonly into: readonly string[];
  readonly on: string | undefined;
  readonly reason: string;
  readonly dry_run: boolean;
  /** What each record and account goes to; a fault where that is not said. Null where nothing is carried: it has another name alone. */
  readonly goesTo: ((carried: readonly Naming[], accounts: readonly Account[]) => Promise<Outcome<Destinations>>) | null;
  /** What is laid over the organisation itself. */
  readonly own: (organisation: StoredRecord, on: string) => Readonly<Record<string, unknown>>;
}

export interface Destinations {
  readonly record: (stored: StoredRecord) => string;
  readonly account: (account: Account) => string;
}

/**
 * One step for all that names an organisation: records go along in one transaction, with a record of the reorganisation that says each field as it was, and accounts after it. What tells of
 * the past keeps its name; entries of the ledger are never written anew, their balances are told under what continues.
 */
export async function reorganised(ports: WorkspacePorts, asked: Reorganising): Promise<Outcome<ReorganisationAnswer>> {
  let accounts: readonly Carried[] = [];
  const step = async (): Promise<Outcome<Step<ReorganisationAnswer>>> => {
    const made = await plannedReorganisation(ports, asked);
    if (!made.ok) return made;
    accounts = made.value.answer.accounts.map((each) => ({ ...each, version: null }));
    const { changes, answer } = made.value;
    return success({ changes, answer: () => answer }, made.notes);
  };
  if (asked.dry_run) {
    const planned = await step();
    return planned.ok ? success(planned.value.answer([]), planned.notes) : planned;
  }
  const done = await commitStep(ports, asked.reason, step, { unchanged: [...typesOfOrganisations(), "entry", "account-change"] });
  return done.ok ? success(done.value, [...done.notes, ...(await movedAccounts(ports, accounts))]) : done;
}

interface Planned {
  readonly changes: readonly RecordChange[];
  readonly answer: ReorganisationAnswer;
}

async function plannedReorganisation(ports: WorkspacePorts, asked: Reorganising): Promise<Outcome<Planned>> {
  const today = officeDay(ports.clock.now(), ports.settings);
  const on = asked.on ?? today;
  if (!isCalendarDate(on) || on.length !== 10 || on > today) return fault(note("reorganise.day", { on, today }, { field: "on" }));
  const of = await currentRecord(ports, "organisation", asked.of);
  if (!of.ok) return of;
  const whole = await soundParts(ports, of.value, asked);
  if (!whole.ok) return whole;
  const naming = asked.goesTo === null ? { carried: [], stays: new Map<string, number>() } : await recordsNaming(ports, asked.of);
  const known = asked.goesTo === null ? [] : await ports.accounts.list();
  const goes = asked.goesTo === null ? null : await asked.goesTo(naming.carried, known);
  if (goes !== null && !goes.ok) return goes;
  const carried = goes === null ? success({ changes: [], told: [] }) : carriedChanges(naming.carried, goes.value.record);
  if (!carried.ok) return carried;
  const accounts = goes === null ? [] : await accountsOf(ports, asked.of, goes.value.account);
  const moved = new Set(carried.value.told.map(({ type, id }) => `${type}/${id}`));
  const money = await carriedMoney(
    ports,
    asked.kind === "merge" ? asked.of : null,
    naming.carried.flatMap(({ stored }) => (moved.has(`${stored.type}/${stored.id}`) ? [stored] : [])),
    today,
  );
  return changesOf(ports, { asked, on, of: of.value, carried: carried.value, accounts, stays: naming.stays, money });
}

/** The parts that take over: each is in use, none is what ends, and nothing ends twice into others. */
async function soundParts(ports: WorkspacePorts, of: StoredRecord, { kind, into }: Reorganising): Promise<Outcome<null>> {
  const { id, successors } = recordIn(of, "organisation");
  if (kind === "merge" && into.includes(id)) return fault(note("reorganise.same", { id }, { field: "into" }));
  if (successors.length > 0 && !(kind === "merge" && successors.length === 1 && successors[0] === into[0]))
    return fault(note("reorganise.is-over", { id, into: successors.join(", ") }, { table: "organisation", field: id }));
  for (const part of into) {
    const held = await currentRecord(ports, "organisation", part);
    if (!held.ok) return held;
    const { successors: next } = recordIn(held.value, "organisation");
    if (part !== id && next.length > 0) return fault(note("reorganise.is-over", { id: part, into: next.join(", ") }, { field: "into" }));
  }
  return success(null);
}

interface Parts {
  readonly asked: Reorganising;
  readonly on: string;
  readonly of: StoredRecord;
  readonly carried: { readonly changes: readonly RecordChange[]; readonly told: readonly Carried[] };
  readonly accounts: readonly Carried[];
  readonly stays: ReadonlyMap<string, number>;
  readonly money: readonly CarriedMoney[];
}

async function changesOf(ports: WorkspacePorts, { asked, on, of, carried, accounts, stays, money }: Parts): Promise<Outcome<Planned>> {
  const { kind, into, dry_run } = asked;
  const laid = asked.own(of, on);
  // The organisation may name itself nowhere, and yet be among what is carried: one change of it, not two.
  const already = carried.changes.find(({ type, id }) => type === "organisation" && id === of.id);
  const own = patchedRecord("organisation", of, { ...already?.body, ...laid });
  if (!own.ok) return own;
  const id = `reorganisation-${(await ports.unrestrictedRecords.count("reorganisation", { retired: true })) + 1}`;
  const [only] = money.length === 1 ? money : [];
  const toldOwn = Object.keys(laid).map((name) => ({
    type: "organisation",
    id: of.id,
    field: name,
    from: saidOf(of.body[name]),
    to: saidOf(own.value.body[name]),
    version: of.version + 1,
  }));
  const told = patchedRecord("reorganisation", null, {
    id,
    kind,
    status: "done",
    on,
    of: of.id,
    into,
    carried: [...toldOwn, ...carried.told],
    accounts,
    name_before: kind === "rename" ? (of.body.labels.zh ?? of.body.labels.en) : null,
    amount: only?.amount ?? (money.length === 0 ? "0" : null),
    currency: only?.currency ?? null,
  });
  if (!told.ok) return told;
  const others = carried.changes.filter((each) => each !== already);
  const visible: Carried[] = [];
  for (const each of carried.told) if ((await ports.records.get(each.type, each.id)) !== null) visible.push(each);
  const shown = ({ type, id: record, field: name, from, to }: Carried) => ({ type, id: record, field: name, from, to });
  return success({
    changes: dry_run ? [] : [own.value, ...others, told.value],
    answer: {
      id: dry_run ? null : id,
      kind,
      on,
      of: of.id,
      into: [...into],
      carried: [...toldOwn, ...visible].map(shown),
      hidden: new Set(carried.told.filter((each) => !visible.includes(each)).map(({ type, id: record }) => `${type}/${record}`)).size,
      accounts: accounts.map(shown),
      stays: [...stays].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count),
      money: [...money],
      dry_run,
    },
  });
}

/** A field in one line: what stood there stands whole in the history of the record. */
function saidOf(value: unknown): string | null {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
