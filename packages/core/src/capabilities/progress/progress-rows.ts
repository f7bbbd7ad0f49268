import { z } from "zod";
import { localText } from "../../language/text.ts";
import type { Settings } from "../../workspace/settings.ts";
import { milestoneCount } from "./milestone-count.ts";
import { progressOf, progressStatuses } from "./progress-status.ts";
import { amountText, moneyPositions, type Undertaking } from "./undertaking.ts";

/** Where an undertaking stands, a row a currency. */
export const progressRow = z.object({
  planned: z.string().nullable(),
  committed: z.string().nullable(),
  paid: z.string().nullable(),
  spent: z.string().nullable(),
  matching: z.string().nullable(),
  currency: z.string(),
  milestones: z.object({ due: z.number(), done: z.number(), late: z.number() }),
  status: z.enum(progressStatuses),
  reason: localText,
  synthetic: z.boolean(),
});

export function progressRows(undertaking: Undertaking, at: string, limits: Settings["tracking"]): z.infer<typeof progressRow>[] {
  const { status, reason } = progressOf(undertaking, at, limits);
  return moneyPositions(undertaking).map(({ currency, planned, committed, paid, spent, matching }) => ({
    planned: amountText(planned),
    committed: amountText(committed),
    paid: amountText(paid),
    spent: amountText(spent),
    matching: amountText(matching),
    currency,
    milestones: milestoneCount(undertaking.milestones, at),
    status,
    reason,
    synthetic: undertaking.synthetic,
  }));
}
