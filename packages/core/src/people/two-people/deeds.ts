import { compareDecimals, type Decimal, decimalSum, recordedDecimal } from "@quoin/methods";
import { isPublicLevel } from "../../capabilities/funding/money/leverage-rows.ts";
import { elementAt } from "../../contract/assert-present.ts";
import { amountText } from "../../ledger/amount.ts";
import { projectOfAward } from "../../ledger/book-award.ts";
import type { DeedKind } from "../../register/entities/proposal.ts";
import type { RecordBody, RecordChange, RecordStore } from "../../register/record-store.ts";
import { textIn, textsIn } from "../../register/typed-records.ts";
import { isRule } from "../../workspace/rules-in-force.ts";
import { renamedPayee } from "./renamed-payee.ts";
import { bookedAlone, purposesOf } from "./split-payments.ts";

/** A deed that changes of records amount to. */
export interface Deed {
  readonly kind: DeedKind;
  readonly about: string;
  /** Public money that it moves. */
  readonly amount: Decimal | null;
  readonly currency: string | null;
  /** Whether it is above the sum up to which one may pay alone, whatever its number. */
  readonly isAbove: boolean;
  readonly department: string | null;
  readonly payees: readonly string[];
  readonly calls: readonly string[];
  /** What a payment is for, and what the same person booked for any of it alone in the last days. */
  readonly purposes: readonly string[];
  readonly earlier: Decimal | null;
  /** Whether it is above the sum only together with those. */
  readonly isSplit: boolean;
  /** Of a record whose terms the deed puts in force: the state in which it was found. */
  readonly state: number | null;
}

type Body = Readonly<Record<string, unknown>>;

interface Changed {
  readonly change: RecordChange;
  readonly before: RecordBody | null;
  /** How often the record was written before; null where it is new. */
  readonly version: number | null;
}

type Read = Pick<RecordStore, "get" | "history" | "closings" | "list" | "referrers" | "changes">;

/** Who books, and when. */
export interface Booker {
  /** Whether the account that is named is known to be of another person than the caller. */
  readonly isAnother: (name: string) => Promise<boolean>;
  /** Accounts that are, or may be, of the caller's person. */
  readonly mine: () => Promise<readonly string[]>;
  readonly at: string;
}

/** Which change of a record is a deed for two, by its type; every command, form and table goes through here. */
const deedsOfType: Readonly<Record<string, (changed: Changed, records: Read, booker: Booker) => Promise<readonly Partial<Deed>[]> | readonly Partial<Deed>[]>> =
  {
    call: async ({ change: { id, body }, before, version }, records) => {
      const facts = { department: textIn(body, "department"), calls: [id] };
      if (body["status"] === "open" && before?.["status"] !== "open") return [{ kind: "call", ...facts, state: version }];
      const isCancelled = body["status"] === "cancelled" && before !== null && before["status"] !== "cancelled";
      const isGivenBack = textIn(body, "unallotted") !== null && (before === null || textIn(before, "unallotted") === null);
      if (!isCancelled && !isGivenBack) return [];
      // What a cancelled call still has, or a decided one has left over, goes back to its fund.
      const left = (await records.closings({ call: id, isNewest: true })).filter(({ place, units }) => place.account === "allotted" && units > 0n);
      return left.map(({ place: { currency }, units }) => ({ kind: "pay", ...facts, amount: recordedDecimal(amountText(units, currency)), currency }));
    },
    award: ({ change: { body }, before }) =>
      before !== null
        ? []
        : [
            {
              kind: "award",
              department: textIn(body, "department"),
              payees: textsOf(body, "recipient_organisation"),
              calls: textsOf(body, "call"),
              ...moneyOf(body, "amount_awarded"),
            },
          ],
    contract: async ({ change: { body, retired }, before }, records) => [
      {
        kind: "contract",
        department: textIn(body, "department"),
        payees: contractPayees(body),
        calls: textsOf(body, "call"),
        ...largerOf([
          ...[retired === true ? null : body, before].map((each) => (each === null ? null : instalmentsOf([each], () => true))),
          before === null ? await setBackBy(body, records) : null,
        ]),
      },
    ],
    milestone: async ({ change: { id, body }, before }, records) => {
      if ((textIn(body, "accepted") === null) === (before === null || textIn(before, "accepted") === null)) return [];
      const tied = await contractsTiedTo(records, id);
      if (tied.length === 0) return [];
      const facts = {
        department: tied.map((each) => textIn(each, "department"))[0] ?? null,
        payees: tied.flatMap(contractPayees),
        calls: tied.flatMap((each) => textsOf(each, "call")),
      };
      return [{ kind: "pay", ...facts, ...instalmentsOf(tied, ({ milestone }) => milestone === id) }];
    },
    transaction: async ({ change: { body, retired }, before }, records, { mine, at }) => {
      const isTakenBack = before !== null && !before.retired && retired === true;
      // One that was taken back and stands again is paid again.
      const isKept = before !== null && !isTakenBack && (!before.retired || retired === true);
      if (isKept || !movesPublicMoney(body)) return [];
      const award = await recordNamed(records, "award", textIn(body, "award"));
      const project = await recordNamed(records, "project", textIn(body, "project"));
      const backing = await recordNamed(records, "backing", textIn(body, "backing"));
      const payees = [
        ...textsOf(body, "to"),
        ...(backing === null ? [] : [...textsOf(backing, "taker"), ...textsOf(backing, "lender")]),
        ...(award === null ? [] : textsOf(award, "recipient_organisation")),
        ...(project === null ? [] : textsOf(project, "lead")),
      ];
      const facts = {
        ...moneyOf(body, "amount"),
        isAbove: !isTakenBack && (isOnUnknownAccount(body) || (await isBeyondPromise(records, body))),
        purposes: purposesOf(body),
        earlier: isTakenBack ? null : await bookedAlone(body, records, { mine: await mine(), at }),
        department:
          (award === null ? null : textIn(award, "department")) ??
          (project === null ? null : textIn(project, "department")) ??
          (backing === null ? null : textIn(backing, "department")),
        payees,
        calls: award === null ? [] : textsOf(award, "call"),
      };
      return [{ kind: "pay", ...facts }, ...(textIn(body, "over_commitment") === null || isTakenBack ? [] : [{ kind: "dispensation" as const, ...facts }])];
    },
    dispensation: ({ change: { body }, before }) => (before === null ? [{ kind: "dispensation", ...moneyOf(body, "limit") }] : []),
    fund: (changed) => budgetDeed(changed),
    // Whose money a programme spends is part of its budget.
    programme: (changed) => {
      const { before, change } = changed;
      const isMoved = before !== null && textIn(before, "fund") !== textIn(change.body, "fund");
      return isMoved ? [{ kind: "budget", department: textIn(change.body, "owner_department") }] : budgetDeed(changed);
    },
    organisation: ({ change, before }, records) => renamedPayee(change, before, records),
    plan: async ({ change: { id, body }, before }, records) => {
      if (body["status"] !== "approved" || before?.["status"] === "approved") return [];
      // A draft that somebody else kept has had its first person.
      const [first] = before === null ? [] : await records.history("plan", id);
      return [{ kind: "plan", ...(first === undefined ? {} : { firstPerson: first.who }) }];
    },
    // Whoever moves money to another name, or back, does it with a second person where a payment of as much would need one; whoever moves accounts, always.
    reorganisation: ({ change: { body } }) => {
      const accounts = body["accounts"];
      const isAbove = Array.isArray(accounts) && accounts.length > 0;
      if (textIn(body, "amount") === "0" && !isAbove) return [];
      return [{ kind: "pay", payees: [...textsOf(body, "of"), ...textsOf(body, "into")], ...moneyOf(body, "amount"), isAbove }];
    },
    // Trust that was taken back is given anew as it was given first.
    "office-key": ({ change, before }) => (before === null || (before.retired && change.retired !== true) ? [{ kind: "trust" }] : []),
    consultation: ({ change: { body }, before }) => (textIn(body, "public") !== null && before?.["public"] !== body["public"] ? [{ kind: "publish" }] : []),
    // Which rules come into force first is seen from the settings that say them.
    "rules-in-force": ({ before }) => (before === null ? [] : [{ kind: "rules" }]),
    "setting-change": ({ change: { body } }) => (pathsOf(body).some(isRule) ? [{ kind: "rules" }] : []),
  };

/** Transactions that move or bind public money: equity and guarantees, also what is called or released of them, where a public level gives them, or nobody says who does. Others' are told, not given. */
function movesPublicMoney(body: Body): boolean {
  const type = textIn(body, "type") ?? "";
  return publicFlows.has(type) || (givenByLevel.has(type) && isPublicLevel(textIn(body, "level")));
}
const givenByLevel: ReadonlySet<string> = new Set(["equity", "guarantee", "guarantee-call", "guarantee-release"]);
const publicFlows: ReadonlySet<string> = new Set(["commitment", "disbursement", "refund", "release"]);

/** Whether a payment names a bank account that no contract has agreed on: it would be one person's word. */
function isOnUnknownAccount(body: Body): boolean {
  return publicOut.has(textIn(body, "type") ?? "") && textIn(body, "to_account") !== null && textIn(body, "contract") === null;
}
const publicOut: ReadonlySet<string> = new Set(["disbursement", "equity"]);

/**
 * Whether a payment, or a commitment, is of what two have not looked at yet: there is no award, and of a payment no commitment either, or it goes to another than those who were promised it
 * (the payees of the project's commitments; where one of these names nobody, the lead that the project had on that day: one alone makes another the lead).
 */
async function isBeyondPromise(records: Pick<Read, "list" | "history">, body: Body): Promise<boolean> {
  const type = textIn(body, "type");
  if (type === "refund" || type === "release" || type === "guarantee-release" || textIn(body, "award") !== null) return false;
  const project = textIn(body, "project");
  if (project === null) return true;
  const where = [{ field: "project", value: project }];
  if ((await records.list("award", { where, limit: 1 })).length > 0) return false;
  if (type === "commitment") return true;
  const promises = await records.list("transaction", { where: [...where, { field: "type", value: "commitment" }] });
  const to = textIn(body, "to");
  if (promises.length === 0 || to === null) return promises.length === 0;
  for (const promise of promises) if (to === (textIn(promise.body, "to") ?? (await leadWhenPromised(records, project, promise.id)))) return false;
  return true;
}

/** Who led a project when a commitment for it was booked. */
async function leadWhenPromised(records: Pick<Read, "history">, project: string, promise: string): Promise<string | null> {
  const [booked] = await records.history("transaction", promise);
  const known = (await records.history("project", project)).findLast(({ seq }) => booked !== undefined && seq < booked.seq);
  return known === undefined ? null : textIn(known.after, "lead");
}

/** Contracts in use of which an instalment waits for this milestone, whatever project that names. */
async function contractsTiedTo(records: Pick<Read, "get" | "referrers">, milestone: string): Promise<readonly Body[]> {
  const ids = new Set((await records.referrers("milestone", milestone)).flatMap(({ type, id }) => (type === "contract" ? [id] : [])));
  const tied: Body[] = [];
  for (const id of ids) {
    const stored = await records.get("contract", id);
    if (stored !== null && !stored.retired) tied.push(stored.body);
  }
  return tied;
}

/** The deeds of one commit, each with what it is about. */
export async function deedsOf(changes: readonly RecordChange[], records: Read, booker: Booker): Promise<readonly Deed[]> {
  const deeds: Deed[] = [];
  for (const change of changes) {
    const of = deedsOfType[change.type];
    if (of === undefined) continue;
    const stored = await records.get(change.type, change.id);
    for (const made of await of({ change, before: stored?.body ?? null, version: stored?.version ?? null }, records, booker)) {
      const { firstPerson, ...deed } = made as Partial<Deed> & { readonly firstPerson?: string };
      if (firstPerson !== undefined && (await booker.isAnother(firstPerson))) continue;
      deeds.push({
        kind: "rules",
        about: `${change.type}/${change.id}`,
        amount: null,
        currency: null,
        isAbove: false,
        department: null,
        payees: [],
        calls: [],
        purposes: [],
        earlier: null,
        isSplit: false,
        state: null,
        ...deed,
      });
    }
  }
  return deeds;
}

/** What deeds of one kind move together, where all of it is in one currency; null where that cannot be said. */
export function movedBy(deeds: readonly Deed[]): { readonly amount: Decimal; readonly currency: string } | null {
  const moving = deeds.filter(({ amount }) => amount !== null);
  const currencies = new Set(moving.map(({ currency }) => currency));
  const { currency } = moving.length === 0 ? { currency: null } : elementAt(moving, 0);
  if (currencies.size !== 1 || currency === null) return null;
  return { amount: decimalSum(moving.flatMap(({ amount }) => (amount === null ? [] : [amount]))), currency };
}

function pathsOf(body: Body): readonly string[] {
  const changes = body["changes"];
  return Array.isArray(changes) ? changes.flatMap((each: Body) => textsOf(each, "path")) : [];
}

function contractPayees(body: Body): readonly string[] {
  return [...textsOf(body, "payee"), ...textsOf(body, "lead")];
}

function instalmentsIn(body: Body): readonly { readonly amount: string; readonly milestone: string | null }[] {
  const all = body["instalments"];
  return Array.isArray(all) ? all.map((each: Body) => ({ amount: textIn(each, "amount") ?? "0", milestone: textIn(each, "milestone") })) : [];
}

/** What instalments of contracts add up to. */
function instalmentsOf(contracts: readonly Body[], isMeant: (instalment: { readonly milestone: string | null }) => boolean): Pick<Deed, "amount" | "currency"> {
  const amounts = contracts.flatMap((each) => instalmentsIn(each).filter(isMeant)).map(({ amount }) => recordedDecimal(amount));
  const [first] = contracts;
  return { amount: decimalSum(amounts), currency: first === undefined ? null : textIn(first, "currency") };
}

type Sum = Pick<Deed, "amount" | "currency">;

/** What a contract comes to before or after it is amended, or what it sets back, whichever is most: what an amendment takes away moves back to the fund. */
function largerOf(sums: readonly (Sum | null)[]): Sum {
  return sums
    .flatMap((each) => each ?? [])
    .reduce(
      (most, each) => (most.amount === null || (each.amount !== null && compareDecimals(each.amount, most.amount) > 0) ? each : most),
      instalmentsOf([], () => true),
    );
}

/** What an award had made due at once, and its first contract sets back: a contract of little over an award of much withholds the rest. */
async function setBackBy(body: Body, records: Pick<Read, "get" | "closings">): Promise<Sum | null> {
  const id = textIn(body, "award");
  const award = await recordNamed(records, "award", id);
  const currency = award === null ? null : textIn(award, "currency");
  if (award === null || id === null || currency === null) return null;
  const project = projectOfAward({ id, project: textIn(award, "project") });
  const due = (await records.closings({ account: "due", project, isNewest: true })).filter(({ place }) => place.currency === currency);
  const sum = decimalSum(due.map(({ units }) => recordedDecimal(amountText(units, currency))));
  const promised = recordedDecimal(textIn(award, "amount_awarded") ?? "0");
  return { amount: compareDecimals(sum, promised) < 0 ? sum : promised, currency };
}

function budgetDeed({ change: { body, retired }, before }: Changed): readonly Partial<Deed>[] {
  // The same numbers in another currency are another budget.
  const said = (of: Body | null) => {
    const [budgets, central] = [of?.["budgets"] ?? [], of?.["central_funds"] ?? null];
    return JSON.stringify([budgets, central, central === null && JSON.stringify(budgets) === "[]" ? null : (of?.["currency"] ?? null)]);
  };
  const [was, is] = [said(before?.retired === true ? null : before), said(retired === true ? null : body)];
  return was === is ? [] : [{ kind: "budget", department: textIn(body, "owner_department") }];
}

function moneyOf(body: Body, field: string): Pick<Deed, "amount" | "currency"> {
  const amount = textIn(body, field);
  return { amount: amount === null ? null : recordedDecimal(amount), currency: textIn(body, "currency") };
}

function textsOf(body: Body, field: string): readonly string[] {
  const one = textIn(body, field);
  return one === null ? textsIn(body, field) : [one];
}

async function recordNamed(records: Pick<RecordStore, "get">, type: string, id: string | null): Promise<Body | null> {
  return id === null ? null : ((await records.get(type, id))?.body ?? null);
}
