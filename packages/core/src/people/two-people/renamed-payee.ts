import { recordedDecimal } from "@quoin/methods";
import { amountText } from "../../ledger/amount.ts";
import { projectOfAward } from "../../ledger/book-award.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { textIn } from "../../register/typed-records.ts";
import type { Deed } from "./deeds.ts";

type Body = Readonly<Record<string, unknown>>;

/** Accounts on which money is promised to a payee and not yet paid. */
const promised = ["reserved", "committed", "due"] as const;

/**
 * The deed of giving an organisation another name while money is on its way to it: who pays reads the name, so that another name is another payee. A name in a language that it had none in yet is
 * no other name.
 *
 * @returns one deed for each currency of that money; none where nothing is on its way
 */
export async function renamedPayee(
  { id, body }: { readonly id: string; readonly body: Body },
  before: Body | null,
  records: Pick<RecordStore, "list" | "closings">,
): Promise<readonly Partial<Deed>[]> {
  if (before === null || !isRenamed(before, body)) return [];
  const awards = await records.list("award", { where: [{ field: "recipient_organisation", value: id }] });
  const contracts = await records.list("contract", { where: [{ field: "payee", value: id }] });
  const projects = new Set([
    ...awards.map((award) => projectOfAward({ id: award.id, project: textIn(award.body, "project") })),
    ...contracts.flatMap((contract) => textIn(contract.body, "project") ?? textIn(contract.body, "award") ?? []),
  ]);
  const sums = new Map<string, bigint>();
  for (const project of projects)
    for (const account of promised)
      for (const { place, units } of await records.closings({ account, project, isNewest: true }))
        sums.set(place.currency, (sums.get(place.currency) ?? 0n) + units);
  return [...sums]
    .filter(([, units]) => units > 0n)
    .map(([currency, units]) => ({ kind: "pay" as const, payees: [id], amount: recordedDecimal(amountText(units, currency)), currency }));
}

function isRenamed(before: Body, after: Body): boolean {
  const now = namesOf(after);
  return [...namesOf(before)].some(([language, name]) => typeof name === "string" && now.get(language) !== name);
}

function namesOf({ labels }: { readonly labels?: unknown }): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof labels === "object" && labels !== null ? Object.entries(labels) : []);
}
