import { type Decimal, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { currentRecord } from "../../../register/changes/record-step.ts";
import type { AttachedDocument } from "../../../register/entities/document.ts";
import type { Transaction } from "../../../register/entities/transaction.ts";
import { byId, recordIn, recordsOf } from "../../../register/typed-records.ts";
import { sumOf } from "./contract-faults.ts";

const attached = z.object({ id: z.string(), name: z.string(), kind: z.string(), type: z.string(), of: z.string() });

const instalment = z.object({
  id: z.string(),
  amount: z.string(),
  year: z.number().nullable(),
  source: z.string().nullable(),
  level: z.string().nullable(),
  milestone: z.object({ id: z.string(), due: z.string(), accepted: z.string().nullable() }).nullable(),
  /** `waits` for its milestone, `due`, or `paid` whole. */
  state: z.enum(["waits", "due", "paid"]),
  paid: z.string(),
  left: z.string(),
  payments: z.array(z.object({ id: z.string(), date: z.string(), amount: z.string() })),
});

/** `quoin contract show` */
export const showContract = workspaceUseCase({
  words: ["contract", "show"],
  summary: "A contract with its instalments: what each waits for, what is due, paid and left, and the files attached to it, its milestones and payments",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  example: "quoin contract show my-office c-1",
  input: z.strictObject({ id: field(z.string(), { description: "id of the contract", position: 0 }) }),
  output: z.object({
    contract: recordAnswer,
    currency: z.string(),
    agreed: z.string(),
    paid: z.string(),
    left: z.string(),
    instalments: z.array(instalment),
    documents: z.array(attached),
  }),
  run: async (ports, { id }) => {
    const held = await currentRecord(ports, "contract", id);
    if (!held.ok) return held;
    const contract = recordIn(held.value, "contract");
    const { records } = ports;
    const payments = (await recordsOf(records, "transaction", { where: [{ field: "contract", value: id }] })).filter(({ type }) => type === "disbursement");
    const named = contract.instalments.flatMap(({ milestone }) => milestone ?? []);
    // Whoever reads a contract is told what it waits for, whether or not the milestone itself is theirs.
    const milestones = byId(named.length === 0 ? [] : await recordsOf(ports.unrestrictedRecords, "milestone", { ids: [...new Set(named)] }));
    const instalments = contract.instalments.map((each): z.output<typeof instalment> => {
      const own = payments.filter((payment) => payment.instalment === each.id);
      const paid = sumPaid(own);
      const left = decimalSum([recordedDecimal(each.amount), negated(paid)]);
      const waited = each.milestone === null ? undefined : milestones.get(each.milestone);
      const isDue = each.milestone === null || (waited !== undefined && waited.accepted !== null);
      return {
        ...each,
        milestone: each.milestone === null ? null : { id: each.milestone, due: waited?.due ?? "", accepted: waited?.accepted ?? null },
        state: left.units === 0n ? "paid" : isDue ? "due" : "waits",
        paid: decimalText(paid),
        left: decimalText(left),
        payments: own.map(({ id: payment, date, amount }) => ({ id: payment, date, amount })),
      };
    });
    const about = new Set([`contract/${id}`, ...named.map((each) => `milestone/${each}`), ...payments.map((each) => `transaction/${each.id}`)]);
    const documents = (await recordsOf(records, "document")).filter((each) => about.has(keyOf(each)));
    const [agreed, paid] = [sumOf(contract.instalments), sumPaid(payments)];
    return success({
      contract: held.value.body,
      currency: contract.currency,
      agreed: decimalText(agreed),
      paid: decimalText(paid),
      left: decimalText(decimalSum([agreed, negated(paid)])),
      instalments,
      documents: documents.map(({ id: document, name, kind, about: to }) => ({ id: document, name, kind, type: to.type, of: to.id })),
    });
  },
});

function keyOf({ about }: AttachedDocument): string {
  return `${about.type}/${about.id}`;
}

/** What came back is the fund's again, and was paid all the same. */
function sumPaid(payments: readonly Transaction[]): Decimal {
  return decimalSum(payments.map(({ amount }) => recordedDecimal(amount)));
}
