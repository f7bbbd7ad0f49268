import { compareDecimals, decimalSum, decimalText, recordedDecimal } from "@quoin/methods";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { type Note, note } from "../../../language/note.ts";
import { coinDigits } from "../../../ledger/amount.ts";
import { projectOfAward } from "../../../ledger/book-award.ts";
import type { Award } from "../../../register/entities/award.ts";
import type { Agreement, Instalment } from "../../../register/entities/contract.ts";
import { recordIn } from "../../../register/typed-records.ts";

/** What a contract may not be, new or amended. */
export async function contractFaults(
  ports: Pick<WorkspacePorts, "unrestrictedRecords" | "clock" | "settings">,
  contract: Agreement,
  award: Award,
): Promise<readonly Note[]> {
  const at = (field: string) => ({ table: "contract", field });
  const faults: Note[] = [];
  const { instalments, currency } = contract;
  const today = officeDay(ports.clock.now(), ports.settings);
  if (currency !== award.currency) faults.push(note("contract.currency", { currency, award: award.id, awarded: award.currency }, at("currency")));
  if (contract.signed > today) faults.push(note("pay.day", { date: contract.signed, today }, at("signed")));
  if (!contract.parties.includes(contract.payee)) faults.push(note("contract.payee-no-party", { payee: contract.payee }, at("payee")));
  if (instalments.length === 0) faults.push(note("contract.no-instalments", {}, at("instalments")));
  const ids = new Set<string>();
  for (const [index, { id, amount, milestone }] of instalments.entries()) {
    const place = (field: string) => at(`instalments.${index}.${field}`);
    if (ids.has(id)) faults.push(note("contract.repeated-instalment", { instalment: id }, place("id")));
    ids.add(id);
    const digits = coinDigits(currency);
    if (recordedDecimal(amount).units === 0n) faults.push(note("pay.zero", {}, place("amount")));
    if (recordedDecimal(amount).decimals > digits) faults.push(note("pay.too-fine", { amount, currency, digits }, place("amount")));
    if (milestone !== null) faults.push(...(await milestoneFaults(ports, milestone, award, place("milestone"))));
  }
  const sum = sumOf(instalments);
  if (compareDecimals(sum, recordedDecimal(award.amount_awarded)) > 0)
    faults.push(note("contract.above-award", { amount: decimalText(sum), currency, award: award.id, awarded: award.amount_awarded }, at("instalments")));
  return faults;
}

/** What is not known of a contract, and not asked for since older ones are without: where its money goes. */
export function accountNotes({ payee, payee_account }: Agreement): readonly Note[] {
  return payee_account === null ? [note("contract.no-account", { payee }, { table: "contract", field: "payee_account" })] : [];
}

export function sumOf(instalments: readonly Instalment[]) {
  return decimalSum(instalments.map(({ amount }) => recordedDecimal(amount)));
}

async function milestoneFaults(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  id: string,
  award: Award,
  at: Note["at"],
): Promise<readonly Note[]> {
  const stored = await unrestrictedRecords.get("milestone", id);
  // One that is not there is told as any reference is.
  if (stored === null) return [];
  const { project } = recordIn(stored, "milestone");
  return project === projectOfAward(award) ? [] : [note("contract.other-milestone", { milestone: id, project: projectOfAward(award) }, at)];
}
