import { byCodePoint, decimalOfNumber, decimalSum, decimalText } from "@quoin/methods";
import { z } from "zod";
import { elementAt } from "../../../contract/assert-present.ts";
import { field, fileField, formed, type SourceFile } from "../../../contract/fields.ts";
import { groupBy } from "../../../contract/group-by.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { tableOptionFields } from "../../../evidence/files/table-reader.ts";
import { isKnownCurrency } from "../../../language/known-currency.ts";
import { type Note, note } from "../../../language/note.ts";
import { unsaidCurrency } from "../../../language/printers/printer.ts";
import { outOfReach, reasonField, recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, type Step } from "../../../register/changes/record-step.ts";
import { takenOver } from "../../../register/changes/taken-over.ts";
import type { Transaction } from "../../../register/entities/transaction.ts";
import { rulesInForce } from "../../../workspace/rules-in-force.ts";
import { type CheckedPayment, checkedPayments } from "./checked-payments.ts";
import { commitments } from "./commitments.ts";
import { contractFaults, paidUnder, readContracts } from "./contract-payments.ts";
import { signedAmount } from "./flow-kind.ts";
import { overCommitment } from "./over-commitment.ts";
import type { PaymentRequest } from "./payment-request.ts";
import { paymentFaults } from "./payment-rules.ts";
import { type MoneyRecords, readMoney } from "./read-money.ts";
import { readPayments } from "./read-payments.ts";
import { withRest } from "./rest-of-promise.ts";
import { summedFlows } from "./summed-flows.ts";

const text = (description: string) => field(z.string().min(1).optional(), { description });

const onePayment = {
  type: text(
    "application, commitment, disbursement, expenditure, incoming-funds, equity, guarantee, guarantee-call, guarantee-release, matching, refund or release",
  ),
  amount: formed(
    text("Amount, exact, in the currency itself"),
    'an exact amount that is not negative, as text in the currency itself, such as "1250.50"',
    '非负的精确金额，以文本按原币种填写，如 "1250.50"',
  ),
  date: text("Day, 2026-05-31"),
  level: text("Whose money: central, provincial, local, enterprise, bank, foreign or other"),
  project: text("Project that it is for"),
  award: text("Award that it is for"),
  contract: text("Contract that it is paid under (default: that of the award)"),
  instalment: text("Instalment of the contract (default: its only one)"),
  backing: text("Loan or guarantee that is granted, called or released"),
  fund: text("Fund that it comes from"),
  from: text("Organisation that pays"),
  to: text("Organisation that is paid"),
  to_account: text("Bank account that it is paid to (default: that of the contract)"),
  currency: text("ISO 4217 code (default: that of the workspace)"),
  price_year: field(z.int().optional(), { description: "Year of the prices, where they are not those of the day" }),
  description: text("What for"),
  id: text("Id of the transaction (default: made from what it says)"),
};

const input = z.strictObject({
  data: fileField("Many at once: .xlsx, .csv or .json with a column for each field; all of them, or none and a fault for each cell").optional(),
  mapping: fileField("Mapping (YAML) of the file's columns: sheet, header, columns …").optional(),
  scale: field(z.number().min(0.000_001).max(1e12).default(1), { description: "One unit of the amounts: 10000 where they are in 万元", unit: "currency" }),
  ...onePayment,
  over: text("Why more is paid than was committed; without it that is refused"),
  dry_run: field(z.boolean().default(false), { description: "Only say what would be booked" }),
  historic: field(z.boolean().default(false), { description: "Paid before the register was kept: by an administrator, with a reason, whatever was committed" }),
  reason: reasonField.default(""),
  ...tableOptionFields,
});
type PayInput = z.output<typeof input>;

const totals = z.array(z.object({ type: z.string(), level: z.string().nullable(), currency: z.string(), amount: z.string() }));

const answer = z.object({
  transactions: z.array(recordAnswer),
  created: z.array(z.string()),
  /** Booked before, with the same content. */
  unchanged: z.array(z.string()),
  totals,
  dry_run: z.boolean(),
});

/** `quoin pay`: books transactions, one by options or many by a file. */
export const pay = workspaceUseCase({
  words: ["pay"],
  summary: "Book money: commitments, payments, matching funds, loans and guarantees granted, called and released; one by options, or many from a file",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "paying",
  example: "quoin pay quoin-demo --type disbursement --amount 1000000 --date 2026-05-31 --level central --fund special-fund:2009:2012 --dry-run",
  input,
  output: answer,
  run: async (ports, request) => {
    const before = takenOver(ports.caller, request.historic, request.reason);
    if (!before.ok) return before;
    const asked = request.data === undefined ? singlePayment(request) : await filePayments(ports, request, request.data);
    if (!asked.ok) return asked;
    const step = () => booked(ports, request, asked.value, asked.notes, before.value);
    if (request.dry_run) {
      const planned = await step();
      return planned.ok ? success(planned.value.answer([]), planned.notes) : planned;
    }
    // Two payments that are each within the commitment may together exceed it: what was promised and paid is as it was read, or it is read anew.
    return commitStep(ports, request.over ?? request.reason, step, { unchanged: ["transaction", "award", "project", "contract", "milestone"] });
  },
});

function singlePayment(request: PayInput): Outcome<readonly PaymentRequest[]> {
  const missing = (["type", "amount", "date"] as const).filter((name) => request[name] === undefined);
  const unusedMapping = request.mapping === undefined ? [] : ["--mapping"];
  if (missing.length > 0 || unusedMapping.length > 0)
    return fault(
      note("pay.nothing-given", { fields: missing.length > 0 ? missing.map((name) => `--${name}`).join(", ") : "--data" }, { field: missing[0] ?? "data" }),
    );
  const fields = Object.fromEntries(
    Object.keys(onePayment).flatMap((name) => {
      const value = request[name as keyof typeof onePayment];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return success([{ fields, at: (name) => ({ table: "transaction", field: name }) }]);
}

async function filePayments(ports: WorkspacePorts, request: PayInput, data: SourceFile): Promise<Outcome<readonly PaymentRequest[]>> {
  const given = (["type", "amount", "date", "id"] as const).find((name) => request[name] !== undefined);
  if (given !== undefined) return fault(note("pay.file-or-options", { field: `--${given}` }, { field: given }));
  const { encoding, delimiter, decimal, thousands, sheet } = request;
  const read = await readPayments(ports, data, request.mapping, { encoding, delimiter, decimal, thousands, sheet });
  if (!read.ok) return read;
  // What is said once on the command line holds for every row that leaves it out.
  const common = Object.fromEntries(
    (
      ["level", "project", "award", "contract", "instalment", "backing", "fund", "from", "to", "to_account", "currency", "price_year", "description"] as const
    ).flatMap((name) => (request[name] === undefined ? [] : [[name, request[name]]])),
  );
  return success(
    read.value.map(({ fields, at }) => ({ fields: { ...common, ...fields }, at })),
    read.notes,
  );
}

/** What somebody may say why it is more. */
const liftedByReason: ReadonlySet<string> = new Set(["pay.over-commitment", "pay.balance", "pay.instalment"]);

/** The currency of the office; where it says none, or something that is none, that in which all that was promised is; null where that is none or several. */
function currencyFor({ currency }: { readonly currency: string }, money: MoneyRecords): string | null {
  if (currency !== unsaidCurrency && isKnownCurrency(currency)) return currency;
  const [only, ...others] = new Set(commitments(money).map((each) => each.currency));
  return only === undefined || others.length > 0 ? null : only;
}

async function booked(
  ports: WorkspacePorts,
  request: PayInput,
  requests: readonly PaymentRequest[],
  notes: readonly Note[],
  before: string | null,
): Promise<Outcome<Step<z.output<typeof answer>>>> {
  const { settings, unrestrictedRecords } = ports;
  // What was promised and paid counts whoever asks; what may be paid on is what the payer sees.
  const money = await readMoney(unrestrictedRecords, unrestrictedRecords, await summedFlows(unrestrictedRecords, null));
  const contracts = await readContracts(unrestrictedRecords);
  const checked = await checkedPayments(ports, requests, money, {
    currency: request.currency ?? currencyFor(settings, money),
    scale: decimalOfNumber(request.scale),
    over: request.over ?? null,
    takenOver: before,
    ...(before === null && contracts.contracts.size > 0 ? { contracts } : {}),
  });
  if (!checked.ok) return checked;
  for (const { transaction } of checked.value)
    if (!(await ports.reaches("transaction", { ...transaction }))) {
      // What is for nothing belongs to no department: there is no right to name that would let an officer book it.
      const isForNothing = transaction.project === null && transaction.award === null && transaction.fund === null && transaction.backing === undefined;
      return isForNothing
        ? fault(note("pay.for-nothing", {}, { table: "transaction", field: "project" }), "forbidden")
        : outOfReach(ports.caller, "transaction", transaction.id);
    }
  const sorted = await knownBefore(ports, checked.value);
  if (sorted.faults.length > 0) return fault(sorted.faults);
  const isOver = request.over !== undefined;
  const ruled = before === null ? paymentFaults(money, sorted.fresh, { today: officeDay(ports.clock.now(), ports.settings), isOver }) : [];
  const above = before === null ? overCommitment(money, sorted.fresh).flatMap((each) => withRest(each, sorted.fresh, money)) : [];
  const required = (await rulesInForce({ records: unrestrictedRecords, settings })).two_people?.contract_required ?? false;
  const agreed = before === null ? contractFaults(contracts, await paidUnder(unrestrictedRecords, contracts, sorted.fresh), sorted.fresh, required) : [];
  if (agreed.length > 0) return fault([...ruled.filter(({ code }) => !agreed.some((each) => each.code === code)), ...agreed]);
  const covered = [...ruled, ...above];
  const refused = covered.filter(({ code, severity }) => severity === "error" && !(isOver && liftedByReason.has(code)));
  if (refused.length > 0) return fault(refused);
  const told = [...notes, ...sorted.notes, ...covered.filter(({ severity }) => severity === "warning")];
  const fresh = sorted.fresh.map(({ transaction }) => transaction);
  return success(
    {
      changes: request.dry_run ? [] : sorted.fresh.map(({ change }) => change),
      answer: (stored) => ({
        transactions: stored.length > 0 ? stored.map(({ body }) => body) : fresh.map((each) => ({ ...each, version: 1, retired: false })),
        created: fresh.map(({ id }) => id),
        unchanged: sorted.unchanged.map(({ transaction }) => transaction.id),
        totals: totalsOf(fresh),
        dry_run: request.dry_run,
      }),
    },
    told,
  );
}

/** Tells payments that are new from those that were booked before; one whose id says something else, or was taken back, is a fault. */
async function knownBefore({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, payments: readonly CheckedPayment[]) {
  const [fresh, unchanged, faults, notes]: [CheckedPayment[], CheckedPayment[], Note[], Note[]] = [[], [], [], []];
  for (const payment of payments) {
    const { id } = payment.transaction;
    const stored = await unrestrictedRecords.get("transaction", id);
    if (stored === null) fresh.push(payment);
    // What was taken back is not paid: to say "booked already" of it would be a payment that nobody makes.
    else if (stored.retired) faults.push(note("pay.taken-back", { id }, payment.at("id")));
    else if (saysTheSame(stored.body, payment.change.body)) {
      unchanged.push(payment);
      notes.push(note("pay.already-recorded", { id }, payment.at("id")));
    } else faults.push(note("pay.other-content", { id }, payment.at("id")));
  }
  return { fresh, unchanged, faults, notes };
}

function saysTheSame(stored: Readonly<Record<string, unknown>>, given: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(given).every(([name, value]) => JSON.stringify(stored[name] ?? null) === JSON.stringify(value ?? null));
}

function totalsOf(transactions: readonly Transaction[]): z.infer<typeof totals> {
  const groups = groupBy(transactions, ({ type, level, currency }) => JSON.stringify([type, level, currency]));
  return [...groups]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([, own]) => {
      const { type, level, currency } = elementAt(own, 0);
      const sum = decimalSum(own.map((each) => signedAmount(each)));
      return { type, level, currency, amount: decimalText(sum) };
    });
}
