import { byCodePoint, type Decimal, decimalOfText, decimalText } from "@quoin/methods";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { Hasher } from "../../../contract/ports.ts";
import { type Note, note } from "../../../language/note.ts";
import { unsaidCurrency } from "../../../language/printers/printer.ts";
import { checkRecord } from "../../../register/changes/check-record.ts";
import type { Transaction } from "../../../register/entities/transaction.ts";
import { knownEntity } from "../../../register/entities.ts";
import type { RecordChange, RecordStore } from "../../../register/record-store.ts";
import { type ContractRecords, withContract } from "./contract-payments.ts";
import type { PlacedPayment } from "./over-commitment.ts";
import type { PaymentRequest } from "./payment-request.ts";
import type { MoneyRecords } from "./read-money.ts";

/** What holds for every payment of a request. */
export interface PaymentDefaults {
  /** Null where nobody says it: such an amount is asked about, never booked. */
  readonly currency: string | null;
  /** One unit of the amounts as they were given, in the currency itself: 10000 where they are in 万元. */
  readonly scale: Decimal;
  readonly over: string | null;
  /** Contracts that payments of today are made under; absent for those of before. */
  readonly contracts?: ContractRecords;
  /** Why a payment of before is entered; null for one of today. */
  readonly takenOver: string | null;
}

export interface CheckedPayment extends PlacedPayment {
  readonly change: RecordChange;
}

/**
 * The payments as records, or a fault for every cell that is wrong. A payment without an id is known by what it says, so that a file that is sent twice is booked once;
 * rows of one file that say the same are as many payments.
 */
export async function checkedPayments(
  { records, hasher }: { readonly records: Pick<RecordStore, "get">; readonly hasher: Hasher },
  requests: readonly PaymentRequest[],
  money: MoneyRecords,
  { currency, scale, over, takenOver, contracts }: PaymentDefaults,
): Promise<Outcome<readonly CheckedPayment[]>> {
  const faults: Note[] = [];
  const payments: CheckedPayment[] = [];
  const alike = new Map<string, number>();
  const ids = new Set<string>();
  const known = new Map<string, boolean>();
  for (const { fields, at } of requests) {
    if (currency === null && fields["currency"] === undefined) {
      faults.push(note("pay.no-currency", {}, at("currency")));
      continue;
    }
    // Records that hold no money may say so by the code for no currency; a payment has one.
    if ((fields["currency"] ?? currency) === unsaidCurrency) {
      faults.push(note("record.unknown-currency", { field: "currency", value: unsaidCurrency }, at("currency")));
      continue;
    }
    const said = {
      currency,
      ...fields,
      amount: scaled(fields["amount"], scale),
      over_commitment: over,
      ...(takenOver === null ? {} : { taken_over: takenOver }),
    };
    const text = JSON.stringify(Object.entries(said).sort(([a], [b]) => byCodePoint(a, b)));
    const copy = (alike.get(text) ?? 0) + 1;
    alike.set(text, copy);
    const id = String(fields["id"] ?? `t-${hasher.sha256(`${copy} ${text}`).slice(0, 20)}`);
    const checked = checkRecord(knownEntity("transaction"), {
      ...withProject(contracts === undefined ? said : withContract(withSoleAward(said, money), contracts), money),
      id,
    });
    if (!checked.ok) {
      faults.push(...checked.notes.map((each) => ({ ...each, at: at(String(each.at.field ?? "")) })));
      continue;
    }
    const body = checked.value.body as unknown as Transaction;
    if (ids.has(id)) faults.push(note("pay.repeated-id", { id }, at("id")));
    ids.add(id);
    faults.push(...contentFaults(body, money, at));
    for (const reference of checked.value.references) {
      const key = `${reference.type} ${reference.id}`;
      if (!known.has(key)) known.set(key, (await records.get(reference.type, reference.id)) !== null);
      if (known.get(key) === false) faults.push(note("pay.unknown-record", { type: reference.type, id: reference.id }, at(reference.field)));
    }
    payments.push({ transaction: body, at, change: { ...checked.value, expectedVersion: 0 } });
  }
  return faults.length > 0 ? fault(faults) : success(payments);
}

/** The award of the project that is named, where it is the only one. */
function withSoleAward(fields: Readonly<Record<string, unknown>>, { awards }: MoneyRecords): Readonly<Record<string, unknown>> {
  if (fields["award"] !== undefined || fields["contract"] !== undefined || typeof fields["project"] !== "string") return fields;
  const [only, ...others] = [...awards.values()].filter(({ project }) => project === fields["project"]);
  return only === undefined || others.length > 0 ? fields : { ...fields, award: only.id };
}

/** The project of the award that is named, where no project is. */
function withProject(fields: Readonly<Record<string, unknown>>, { awards }: MoneyRecords): Readonly<Record<string, unknown>> {
  if (fields["project"] !== undefined || typeof fields["award"] !== "string") return fields;
  return { ...fields, project: awards.get(fields["award"])?.project ?? null };
}

function contentFaults({ amount, date, award, project }: Transaction, { awards }: MoneyRecords, at: PaymentRequest["at"]): readonly Note[] {
  const notes: Note[] = [];
  if (decimalOfText(amount)?.units === 0n) notes.push(note("pay.zero", {}, at("amount")));
  if (date.length !== 10) notes.push(note("pay.not-to-the-day", { date }, at("date")));
  const awarded = award === null ? null : (awards.get(award)?.project ?? null);
  if (awarded !== null && project !== null && awarded !== project)
    notes.push(note("pay.other-project", { award: award, project: awarded, given: project }, at("project")));
  return notes;
}

/** Longer texts than this are no amount, whatever they are multiplied with: the record's own check refuses them unread. */
const longestAmount = 40;

/** The amount in the currency itself; what is no plain number stays as it was given, for the record's own check to name. */
function scaled(amount: unknown, scale: Decimal): unknown {
  const decimal = amount === undefined || amount === null || String(amount).length > longestAmount ? null : decimalOfText(String(amount));
  return decimal === null ? amount : decimalText({ units: decimal.units * scale.units, decimals: decimal.decimals + scale.decimals });
}
