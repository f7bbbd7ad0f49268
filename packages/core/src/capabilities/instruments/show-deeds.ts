import {
  byCodePoint,
  compareDecimals,
  type Decimal,
  decimalOfNumber,
  decimalSum,
  decimalText,
  firstTimeAtMost,
  negated,
  orderByTime,
  recordedDecimal,
  riskTable,
  survivalCurve,
} from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { groupBy } from "../../contract/group-by.ts";
import { success } from "../../contract/outcome.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { currentRecord } from "../../register/changes/record-step.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { type RecordNamed, recordsOf } from "../../register/typed-records.ts";

const sums = z.array(z.object({ currency: z.string().nullable(), amount: z.string() }));
type Sums = z.output<typeof sums>;

const ofPolicy = z.object({
  /** Null = deeds that name no policy. */
  policy: z.string().nullable(),
  /** Public orders by how far they came. */
  procurement: z.object({
    needs: z.number(),
    tendered: z.number(),
    decided: z.number(),
    accepted: z.number(),
    cancelled: z.number(),
    first_buyers: z.number(),
    amount: sums,
  }),
  /** `at_risk`: what has neither come back nor been called, of a guarantee the share that is covered. */
  backing: z.object({
    loans: z.number(),
    guarantees: z.number(),
    at_risk: sums,
    called: sums,
    overdue: z.array(z.string()),
    /** Guarantees of which it is not recorded how much they cover: they are in no sum. */
    unknown_cover: z.array(z.string()),
    /** On the contingent accounts: granted, called and released by transactions, and what stands there now. */
    booked: z.object({ granted: sums, called: sums, released: sums, standing: sums }),
    /** Guarantees with something at risk that no transaction of the ledger stands for. */
    not_booked: z.array(z.string()),
    /** Those whose record says another sum at risk than stands on the contingent accounts. */
    differs: z.array(z.string()),
  }),
  relief: z.array(z.object({ year: z.number(), organisations: z.number(), currency: z.string(), amount: z.string() })),
  /** Firms whose relief of a year under the policy, added up, is more than its ceiling; a policy of another currency or without a ceiling says nothing of it. */
  relief_above: z.array(z.object({ organisation: z.string(), year: z.number(), currency: z.string(), amount: z.string(), ceiling: z.string() })),
  /** Months until half of the disputes are decided, those still open counted as open (Kaplan-Meier); null where fewer than half are. */
  disputes: z.object({ open: z.number(), decided: z.number(), for_claimant: z.number(), median_months: z.number().nullable() }),
  accreditations: z.object({ in_force: z.number(), expiring: z.number(), ended: z.number() }),
  bodies: z.object({ open: z.number(), closed: z.number() }),
});

/** Days in an average month, and those before its end from which an accreditation is said to expire. */
const [monthDays, warningDays, dayMs] = [30.4375, 180, 86_400_000];

/** `quoin instrument deeds` */
export const showDeeds = workspaceUseCase({
  words: ["instrument", "deeds"],
  summary:
    "What was done by each policy: public orders, loans and guarantees and what is at risk by them, tax relief by year, disputes and accreditations of intellectual property, non-profit bodies",
  changes: false,
  delivers: "answer",
  rights: "records",
  example: "quoin instrument deeds my-office --organisation firm-1",
  input: z.strictObject({ organisation: field(z.string().optional(), { description: "id of the organisation whose deeds are asked for (default: all)" }) }),
  output: z.object({ organisation: z.string().nullable(), policies: z.array(ofPolicy), synthetic: z.boolean() }),
  run: async (ports, { organisation: asked }) => {
    const { records } = ports;
    if (asked !== undefined) {
      const found = await currentRecord(ports, "organisation", asked);
      if (!found.ok) return found;
    }
    const day = officeDay(ports.clock.now(), ports.settings);
    const isOf = (...ids: readonly (string | null)[]): boolean => asked === undefined || ids.includes(asked);
    const orders = (await recordsOf(records, "procurement")).filter(({ buyer, supplier }) => isOf(buyer, supplier));
    const backings = (await recordsOf(records, "backing")).filter(({ taker }) => isOf(taker));
    const bookings = await bookedUnder(records, backings);
    const reliefs = (await recordsOf(records, "tax-relief")).filter(({ organisation }) => isOf(organisation));
    const disputes = (await recordsOf(records, "property-dispute")).filter(({ claimant, respondent }) => isOf(claimant, respondent));
    const accreditations = (await recordsOf(records, "property-accreditation")).filter(({ organisation }) => isOf(organisation));
    const bodies = (await recordsOf(records, "nonprofit-body")).filter(({ organisation }) => isOf(organisation));
    const all = [...orders, ...backings, ...reliefs, ...disputes, ...accreditations, ...bodies];
    const named = new Map((await recordsOf(records, "policy-instrument")).map((each) => [each.id, each]));
    const policies = [...new Set(all.map(({ policy }) => policy))].sort((a, b) => (a === null ? 1 : b === null ? -1 : byCodePoint(a, b)));
    const told = policies.map((policy) => {
      const under = <T extends { readonly policy: string | null }>(own: readonly T[]): readonly T[] => own.filter((each) => each.policy === policy);
      return {
        policy,
        procurement: ordersTold(under(orders), day),
        backing: backingsTold(under(backings), bookings, day),
        relief: reliefTold(under(reliefs)),
        relief_above: policy === null ? [] : aboveCeiling(under(reliefs), named.get(policy)),
        disputes: disputesTold(under(disputes), day),
        accreditations: accreditationsTold(under(accreditations), day),
        bodies: bodiesTold(under(bodies), day),
      };
    });
    const notes = told.flatMap(({ policy, relief_above: above }) =>
      policy === null || above.length === 0
        ? []
        : [note("instruments.relief-above-ceiling", { policy, count: above.length, ceiling: above[0]?.ceiling ?? "" })],
    );
    return success({ organisation: asked ?? null, policies: told, synthetic: all.some((each) => each.synthetic) }, notes);
  },
});

/** Whether a day, known to the month or year only perhaps, has come. */
function hasCome(day: string | null, today: string): boolean {
  return day !== null && day <= today.slice(0, day.length);
}

function ordersTold(orders: readonly RecordNamed<"procurement">[], today: string): z.output<typeof ofPolicy>["procurement"] {
  const live = orders.filter(({ cancelled_on: on }) => !hasCome(on, today));
  const decided = live.filter(({ decided_on: on }) => hasCome(on, today));
  return {
    needs: orders.length,
    tendered: live.filter(({ tendered_on: on }) => hasCome(on, today)).length,
    decided: decided.length,
    accepted: live.filter(({ accepted_on: on }) => hasCome(on, today)).length,
    cancelled: orders.length - live.length,
    first_buyers: decided.filter(({ first_buyer: is }) => is === true).length,
    amount: summed(decided.flatMap(({ amount, currency }) => (amount === null ? [] : [{ currency, amount: recordedDecimal(amount) }]))),
  };
}

/** What of a loan or guarantee may still be lost; null where nobody recorded how much a guarantee covers. Never below 0: more than the principal comes back with its interest. */
export function atRisk({
  kind,
  principal,
  covered,
  repaid,
  called,
}: Pick<RecordNamed<"backing">, "kind" | "principal" | "covered" | "repaid" | "called">): Decimal | null {
  const left = decimalSum([recordedDecimal(principal), ...[...repaid, ...called].map(({ amount }) => negated(recordedDecimal(amount)))]);
  if (left.units <= 0n) return { units: 0n, decimals: 0 };
  if (kind === "loan") return left;
  if (covered === null) return null;
  const share = decimalOfNumber(covered);
  return { units: left.units * share.units, decimals: left.decimals + share.decimals };
}

type Booked = ReadonlyMap<string, readonly RecordNamed<"transaction">[]>;

/** Transactions of the contingent accounts by the loan or guarantee that they name, or that names them. */
async function bookedUnder(records: Pick<RecordStore, "list">, backings: readonly RecordNamed<"backing">[]): Promise<Booked> {
  if (backings.length === 0) return new Map();
  const types = ["guarantee", "guarantee-call", "guarantee-release"];
  const all = (await Promise.all(types.map((value) => recordsOf(records, "transaction", { where: [{ field: "type", value }] })))).flat();
  const named = new Map(backings.flatMap(({ id, booked }) => booked.map((of) => [of, id] as const)));
  return groupBy(all, ({ id, backing }) => backing ?? named.get(id) ?? "");
}

function backingsTold(backings: readonly RecordNamed<"backing">[], bookings: Booked, today: string): z.output<typeof ofPolicy>["backing"] {
  const risks = backings.map((each) => ({ ...each, risk: atRisk(each), flows: bookings.get(each.id) ?? [] }));
  const flows = risks.flatMap((each) => each.flows);
  const sumOf = (isMeant: (flow: (typeof flows)[number]) => boolean, of: (flow: (typeof flows)[number]) => Decimal): Sums =>
    summed(flows.flatMap((flow) => (isMeant(flow) ? [{ currency: flow.currency, amount: of(flow) }] : [])));
  const typed = (type: RecordNamed<"transaction">["type"]): Sums =>
    sumOf(
      (flow) => flow.type === type,
      (flow) => recordedDecimal(flow.amount),
    );
  const isLeft = ({ risk }: (typeof risks)[number]): boolean => risk === null || risk.units > 0n;
  const idsOf = (own: readonly { readonly id: string }[]): string[] => own.map(({ id }) => id).sort(byCodePoint);
  return {
    loans: backings.filter(({ kind }) => kind === "loan").length,
    guarantees: backings.filter(({ kind }) => kind === "guarantee").length,
    at_risk: summed(risks.flatMap(({ currency, risk }) => (risk === null || risk.units === 0n ? [] : [{ currency, amount: risk }]))),
    called: summed(backings.flatMap(({ currency, called }) => called.map(({ amount }) => ({ currency, amount: recordedDecimal(amount) })))),
    overdue: idsOf(risks.filter((each) => isLeft(each) && each.to !== null && each.to < today.slice(0, each.to.length))),
    unknown_cover: idsOf(risks.filter(({ risk }) => risk === null)),
    booked: {
      granted: typed("guarantee"),
      called: typed("guarantee-call"),
      released: typed("guarantee-release"),
      standing: sumOf(() => true, contingentPart),
    },
    not_booked: idsOf(risks.filter((each) => each.kind === "guarantee" && isLeft(each) && each.flows.length === 0)),
    differs: idsOf(
      risks.filter((each) => each.risk !== null && each.flows.length > 0 && compareDecimals(each.risk, decimalSum(each.flows.map(contingentPart))) !== 0),
    ),
  };
}

/** What a transaction adds to the contingent account: what is called or released takes away. */
function contingentPart({ type, amount }: Pick<RecordNamed<"transaction">, "type" | "amount">): Decimal {
  const decimal = recordedDecimal(amount);
  return type === "guarantee" ? decimal : negated(decimal);
}

function reliefTold(reliefs: readonly RecordNamed<"tax-relief">[]): z.output<typeof ofPolicy>["relief"] {
  return [...groupBy(reliefs, ({ year, currency }) => JSON.stringify([year, currency]))]
    .flatMap(([, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const amount = decimalText(decimalSum(own.map((each) => recordedDecimal(each.amount))));
      return [{ year: first.year, organisations: new Set(own.map(({ organisation }) => organisation)).size, currency: first.currency, amount }];
    })
    .toSorted((a, b) => a.year - b.year || byCodePoint(a.currency, b.currency));
}

/** In order of the years, then of the firms. A ceiling bounds what one firm gets in one year, in however many records that stands. */
function aboveCeiling(
  reliefs: readonly RecordNamed<"tax-relief">[],
  policy: RecordNamed<"policy-instrument"> | undefined,
): z.output<typeof ofPolicy>["relief_above"] {
  if (policy === undefined || policy.ceiling === null) return [];
  const { ceiling, currency } = policy;
  return [
    ...groupBy(
      reliefs.filter((each) => each.currency === currency),
      ({ organisation, year }) => JSON.stringify([year, organisation]),
    ),
  ]
    .flatMap(([, own]) => {
      const [first] = own;
      const sum = decimalSum(own.map(({ amount }) => recordedDecimal(amount)));
      return first === undefined || compareDecimals(sum, recordedDecimal(ceiling)) <= 0
        ? []
        : [{ organisation: first.organisation, year: first.year, currency: first.currency, amount: decimalText(sum), ceiling }];
    })
    .toSorted((a, b) => a.year - b.year || byCodePoint(a.organisation, b.organisation));
}

function disputesTold(disputes: readonly RecordNamed<"property-dispute">[], today: string): z.output<typeof ofPolicy>["disputes"] {
  const decided = disputes.filter((each) => hasCome(each.decided, today));
  // Days that are known to the month only say no length.
  const cases = disputes.flatMap((each) => {
    const ended = hasCome(each.decided, today) ? each.decided : null;
    const [from, to] = [Date.parse(each.opened), Date.parse(ended ?? today)];
    return each.opened.length < 10 || (ended !== null && ended.length < 10) || to < from
      ? []
      : [{ months: (to - from) / dayMs / monthDays, isDecided: ended !== null }];
  });
  const time = Float64Array.from(cases, ({ months }) => months);
  const table = riskTable({ time, event: Int32Array.from(cases, ({ isDecided }) => Number(isDecided)) }, orderByTime(time));
  const median = cases.length === 0 ? Number.NaN : firstTimeAtMost(table.time, survivalCurve(table).survival, 0.5);
  return {
    open: disputes.length - decided.length,
    decided: decided.length,
    for_claimant: decided.filter(({ outcome }) => outcome === "upheld" || outcome === "partly").length,
    median_months: Number.isNaN(median) ? null : Number(median.toFixed(1)),
  };
}

function accreditationsTold(all: readonly RecordNamed<"property-accreditation">[], today: string): z.output<typeof ofPolicy>["accreditations"] {
  // One that begins later is neither in force nor over.
  const begun = all.filter(({ from }) => from === null || hasCome(from, today));
  const inForce = begun.filter(({ to, suspended }) => suspended !== true && (to === null || to >= today.slice(0, to.length)));
  const expiring = inForce.filter(({ to }) => to?.length === 10 && Date.parse(to) - Date.parse(today) <= warningDays * dayMs);
  return { in_force: inForce.length, expiring: expiring.length, ended: begun.length - inForce.length };
}

function bodiesTold(bodies: readonly RecordNamed<"nonprofit-body">[], today: string): z.output<typeof ofPolicy>["bodies"] {
  const founded = bodies.filter(({ registered }) => registered === null || hasCome(registered, today));
  const closed = founded.filter((each) => hasCome(each.closed, today)).length;
  return { open: founded.length - closed, closed };
}

function summed(amounts: readonly { readonly currency: string | null; readonly amount: Decimal }[]): Sums {
  return [...groupBy(amounts, ({ currency }) => currency)]
    .map(([currency, own]) => ({ currency, amount: decimalText(decimalSum(own.map(({ amount }) => amount))) }))
    .toSorted((a, b) => byCodePoint(a.currency ?? "", b.currency ?? ""));
}
