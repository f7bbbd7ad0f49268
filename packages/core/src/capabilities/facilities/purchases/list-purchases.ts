import { decimalSum, decimalText, recordedDecimal } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { storedOf } from "../../../register/typed-records.ts";
import { purchaseDecisions } from "../entities/purchase-review.ts";

/** `quoin purchase list` */
export const listPurchases = workspaceUseCase({
  words: ["purchase", "list"],
  summary: "Purchases that were reviewed, what was decided, and the prices of what was not bought because others share it",
  changes: false,
  delivers: "answer",
  rights: "records",
  example: "quoin purchase list my-office --decision share",
  input: z.strictObject({ decision: field(z.enum(purchaseDecisions).optional(), { description: "only those decided so" }) }),
  output: z.object({
    reviews: z.array(recordAnswer),
    /** Exact sums of the prices of purchases decided "share", one a currency; of nothing else anything is estimated. */
    not_spent: z.array(z.object({ amount: z.string(), currency: z.string(), purchases: z.number() })),
  }),
  run: async ({ records }, { decision }) => {
    const all = (await storedOf(records, "purchase-review")).filter(({ body }) => decision === undefined || body.decision === decision);
    const shared = all.filter(({ body }) => body.decision === "share");
    const currencies = [...new Set(shared.map(({ body }) => body.currency))].sort();
    return success({
      reviews: all.map(({ body }) => ({ ...body })),
      not_spent: currencies.map((currency) => {
        const own = shared.filter(({ body }) => body.currency === currency);
        return { amount: decimalText(decimalSum(own.map(({ body }) => recordedDecimal(body.price)))), currency, purchases: own.length };
      }),
    });
  },
});
