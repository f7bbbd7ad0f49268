import { z } from "zod";

/** `two_people` of quoin.yaml: each deed that one person proposes and another releases. What is left out is asked for. */
export const twoPeopleSettings = z.strictObject({
  /** Opening a call, and opening it again. */
  call: z.boolean().default(true),
  award: z.boolean().default(true),
  contract: z.boolean().default(true),
  /** An award is paid under a contract alone. */
  contract_required: z.boolean().default(false),
  /** Payments, refunds, commitments and what takes them back, above `pay_above` together. */
  pay: z.boolean().default(true),
  /** In the office's currency. */
  pay_above: z.number().nonnegative().default(0),
  /** Budgets of funds and programmes. */
  budget: z.boolean().default(true),
  /** Promising or paying more than there is. */
  dispensation: z.boolean().default(true),
  /** Approving a plan. */
  plan: z.boolean().default(true),
  /** Taking a key for an office's. */
  trust: z.boolean().default(true),
  /** Showing a round of consultation to the public. */
  publish: z.boolean().default(true),
});
export type TwoPeople = z.output<typeof twoPeopleSettings>;
