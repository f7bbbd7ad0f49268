import { z } from "zod";
import { field } from "../../fields.ts";
import type { Note } from "../../note.ts";
import { success } from "../../outcome.ts";
import { localText } from "../../text.ts";
import { workspaceUseCase } from "../../use-case.ts";
import { contingent } from "./contingent.ts";
import { leverageFlows } from "./leverage-flows.ts";
import { type LeverageScope, leverageRows } from "./leverage-rows.ts";
import { leverageStatement } from "./leverage-statement.ts";
import { type MoneyRecords, readMoney } from "./read-money.ts";
import { statedLeverage } from "./stated-leverage.ts";

export const leverageRow = z.object({
  name: z.enum(["leverage_total", "leverage_private"]),
  basis: z.enum(["commitment", "disbursement"]),
  level: z.string(),
  fund: z.string().nullable(),
  programme: z.string().nullable(),
  year: z.number().nullable(),
  currency: z.string(),
  price_year: z.number().nullable(),
  numerator: z.string(),
  denominator: z.string(),
  value: z.number().nullable(),
  synthetic: z.boolean(),
  statement: localText,
});

/** Every ratio of a scope, in words too. */
export function leverageOf(money: MoneyRecords, scope: LeverageScope): { readonly rows: z.infer<typeof leverageRow>[]; readonly notes: readonly Note[] } {
  const { flows, notes } = leverageFlows(money);
  const rows = [...leverageRows(flows, scope), ...statedLeverage(money.funds.values(), scope)];
  return { rows: rows.map((row) => ({ ...row, statement: leverageStatement(row) })), notes };
}

/** `quoin leverage` */
export const leverage = workspaceUseCase({
  words: ["leverage"],
  summary: "How much money stands beside public money, by level, programme and year; each ratio with its name and basis",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin leverage quoin-demo --level central",
  input: z.strictObject({
    level: field(z.enum(["central", "provincial", "local"]).optional(), { description: "Level of the public money (default: each that gave any)" }),
    programme: field(z.string().optional(), { description: "Only the money of this programme" }),
    year: field(z.int().optional(), { description: "Only the money of this year" }),
  }),
  output: z.object({ leverage: z.array(leverageRow), contingent: z.array(z.object({ currency: z.string(), amount: z.string() })) }),
  run: async ({ records }, scope) => {
    const money = await readMoney(records);
    const { rows, notes } = leverageOf(money, scope);
    return success({ leverage: rows, contingent: contingent(money) }, notes);
  },
});
