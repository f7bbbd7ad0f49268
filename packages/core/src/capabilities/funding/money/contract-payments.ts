import { compareDecimals, type Decimal, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { type Note, note } from "../../../language/note.ts";
import type { Contract, Instalment } from "../../../register/entities/contract.ts";
import type { Milestone } from "../../../register/entities/milestone.ts";
import type { Transaction } from "../../../register/entities/transaction.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { byId, recordsOf } from "../../../register/typed-records.ts";
import type { PlacedPayment } from "./over-commitment.ts";
import { isPromised } from "./payment-rules.ts";

/** Contracts with what was accepted of them. */
export interface ContractRecords {
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly milestones: ReadonlyMap<string, Milestone>;
}

export async function readContracts(records: Pick<RecordStore, "list">): Promise<ContractRecords> {
  const contracts = byId(await recordsOf(records, "contract"));
  return { contracts, milestones: contracts.size === 0 ? new Map() : byId(await recordsOf(records, "milestone")) };
}

/** What was booked so far under the contracts of these payments. */
export async function paidUnder(
  records: Pick<RecordStore, "list">,
  contracts: ContractRecords,
  payments: readonly PlacedPayment[],
): Promise<readonly Transaction[]> {
  const anyOf = [...new Set(payments.flatMap(({ transaction }) => contractOf(contracts, transaction)?.id ?? []))];
  return anyOf.length === 0 ? [] : recordsOf(records, "transaction", { where: [{ field: "contract", value: "", anyOf }] });
}

/** The contract that a payment is made under: the one that it names, else that of its award. */
export function contractOf({ contracts }: ContractRecords, { contract, award }: { readonly contract: unknown; readonly award: unknown }): Contract | undefined {
  if (typeof contract === "string") return contracts.get(contract);
  return typeof award === "string" ? [...contracts.values()].find((each) => each.award === award) : undefined;
}

/** Fields of a payment as its contract completes them: the award, the payee, the instalment where there is but one. */
export function withContract(fields: Readonly<Record<string, unknown>>, records: ContractRecords): Readonly<Record<string, unknown>> {
  const contract = contractOf(records, { contract: fields["contract"], award: fields["award"] });
  if (contract === undefined) return fields;
  const [only, ...others] = contract.instalments;
  const isPaid = fields["type"] === "disbursement";
  return {
    ...fields,
    contract: contract.id,
    award: fields["award"] ?? contract.award,
    ...(isPaid ? { to: fields["to"] ?? contract.payee, to_account: fields["to_account"] ?? contract.payee_account } : {}),
    instalment: fields["instalment"] ?? (isPaid && others.length === 0 ? (only?.id ?? null) : null),
  };
}

/**
 * What a payment under a contract may not be: of another award than the contract's, to another than its payee or on another account, of no instalment, before the milestone was accepted, above the instalment or what is left of it. None of these is lifted
 * by a reason: an amendment changes what was agreed.
 */
export function contractFaults(
  records: ContractRecords,
  earlier: readonly Transaction[],
  payments: readonly PlacedPayment[],
  isRequired: boolean,
): readonly Note[] {
  const paid = new Map<string, Decimal>();
  for (const each of earlier) add(paid, each);
  return payments.flatMap(({ transaction, at }) => {
    const { type, contract: named, award, to } = transaction;
    const contract = contractOf(records, { contract: named, award });
    if (contract !== undefined && award !== null && award !== contract.award)
      return [note("pay.other-award", { contract: contract.id, award: contract.award, given: award }, at("contract"))];
    if (type !== "disbursement") {
      add(paid, transaction);
      // What is promised above the award under a contract, or bought of it in shares, is its payee's.
      const isOther = isPromised(transaction) && contract !== undefined && to !== null && to !== contract.payee;
      return isOther ? [note("pay.payee", { payee: contract.payee, to }, at("to"))] : [];
    }
    if (contract === undefined) return isRequired && award !== null ? [note("pay.contract-required", { award }, at("contract"))] : [];
    const faults = paymentFaults(records, contract, transaction, paid, at);
    add(paid, transaction);
    return faults;
  });
}

function paymentFaults(
  { milestones }: ContractRecords,
  contract: Contract,
  { to, to_account, instalment: named, amount, currency, date }: Transaction,
  paid: ReadonlyMap<string, Decimal>,
  at: PlacedPayment["at"],
): readonly Note[] {
  const faults: Note[] = [];
  if (to !== contract.payee) faults.push(note("pay.payee", { payee: contract.payee, to: to ?? "–" }, at("to")));
  if (!isSameAccount(to_account ?? null, contract.payee_account))
    faults.push(note("pay.account", { contract: contract.id, payee: contract.payee, to: to_account ?? "–" }, at("to_account")));
  const instalment = contract.instalments.find(({ id }) => id === named);
  if (instalment === undefined) {
    const known = contract.instalments.map(({ id }) => id).join(", ");
    return [...faults, note("pay.no-instalment", { contract: contract.id, instalment: named ?? "–", known }, at("instalment"))];
  }
  faults.push(...milestoneFaults(instalment, instalment.milestone === null ? undefined : milestones.get(instalment.milestone), date, at));
  if (currency !== contract.currency)
    return [...faults, note("contract.currency", { currency, award: contract.award, awarded: contract.currency }, at("currency"))];
  const asked = recordedDecimal(amount);
  const agreed = recordedDecimal(instalment.amount);
  if (compareDecimals(asked, agreed) > 0) return [...faults, note("pay.instalment", { amount, currency, instalment: instalment.amount }, at("amount"))];
  const left = decimalSum([agreed, negated(paid.get(keyOf(contract.id, instalment.id)) ?? nothing)]);
  if (compareDecimals(asked, left) <= 0) return faults;
  const lack = decimalText(decimalSum([asked, negated(left)]));
  return [...faults, note("pay.balance", { amount, currency, left: decimalText(left), lack }, at("amount"))];
}

/** Account numbers are written with blanks or without; where a contract names none, a payment names none either: it would be one person's word. */
function isSameAccount(a: string | null, b: string | null): boolean {
  return a?.replace(/\s/g, "") === b?.replace(/\s/g, "");
}

function milestoneFaults({ id, milestone }: Instalment, held: Milestone | undefined, date: string, at: PlacedPayment["at"]): readonly Note[] {
  if (milestone === null) return [];
  const accepted = held?.accepted ?? null;
  if (accepted === null) return [note("pay.milestone", { instalment: id, milestone }, at("instalment"))];
  return date < accepted ? [note("pay.before-milestone", { date, milestone, accepted }, at("date"))] : [];
}

const nothing: Decimal = { units: 0n, decimals: 0 };

/** What was paid of an instalment. What came back is the fund's again, and does not open the instalment anew. */
function add(paid: Map<string, Decimal>, { type, contract, instalment, amount }: Transaction): void {
  if (contract === null || instalment === null || type !== "disbursement") return;
  const key = keyOf(contract, instalment);
  paid.set(key, decimalSum([paid.get(key) ?? nothing, recordedDecimal(amount)]));
}

function keyOf(contract: string, instalment: string): string {
  return JSON.stringify([contract, instalment]);
}
