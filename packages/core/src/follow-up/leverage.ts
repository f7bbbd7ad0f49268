import { z } from "zod";
import { candidateLeverage as marginalOf } from "../capabilities/funding/funds/candidate-leverage.ts";
import { contingent } from "../capabilities/funding/money/contingent.ts";
import { leverageWords as words } from "../capabilities/funding/money/leverage.words.ts";
import { leverageFlows } from "../capabilities/funding/money/leverage-flows.ts";
import { type LeverageScope, leverageRows } from "../capabilities/funding/money/leverage-rows.ts";
import { leverageStatement } from "../capabilities/funding/money/leverage-statement.ts";
import { type MoneyRecords, readMoney } from "../capabilities/funding/money/read-money.ts";
import { statedLeverage } from "../capabilities/funding/money/stated-leverage.ts";
import { summedFlows } from "../capabilities/funding/money/summed-flows.ts";
import { field } from "../contract/fields.ts";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import type { Note } from "../language/note.ts";
import type { Said } from "../language/statement/place.ts";
import { statementData } from "../language/statement/value.ts";
import { localText } from "../language/text.ts";
import { askedTerms } from "../planning/scenarios/asked-terms.ts";

export const leverageRow = z.object({
  name: z.enum(["leverage_total", "leverage_private"]),
  basis: z.enum(["commitment", "disbursement"]),
  level: z.string(),
  fund: z.string().nullable(),
  programme: z.string().nullable(),
  year: z.number().nullable(),
  region: z.string().nullable(),
  currency: z.string(),
  price_year: z.number().nullable(),
  numerator: z.string(),
  denominator: z.string(),
  value: z.number().nullable(),
  synthetic: z.boolean(),
  statement: localText,
  statement_data: statementData,
});

/** Every ratio of a scope, in words too. */
export function leverageOf(money: MoneyRecords, scope: LeverageScope): { readonly rows: z.infer<typeof leverageRow>[]; readonly notes: readonly Note[] } {
  const { flows, notes } = leverageFlows(money);
  const rows = [...leverageRows(flows, scope), ...statedLeverage(money.funds.values(), scope)];
  return { rows: rows.map((row) => ({ ...row, ...stated(leverageStatement(row)) })), notes };
}

/** A statement as it is answered. */
function stated({ text, data }: Said) {
  return { statement: text, statement_data: data };
}

/** `quoin leverage` */
export const leverage = workspaceUseCase({
  words: ["leverage"],
  summary: "How much money stands beside public money, by level, programme, year and region; each ratio with its name and basis",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin leverage quoin-demo --level central",
  input: z.strictObject({
    level: field(z.enum(["central", "provincial", "local"]).optional(), { description: "Level of the public money (default: each that gave any)" }),
    programme: field(z.string().optional(), { description: "Only the money of this programme" }),
    year: field(z.int().optional(), { description: "Only the money of this year" }),
  }),
  output: z.object({
    leverage: z.array(leverageRow),
    contingent: z.array(z.object({ currency: z.string(), amount: z.string() })),
    /** Money that would not have come without the public money: no ratio can tell, so there is no value, and why. */
    additionality: z.object({ value: z.null(), statement: localText, statement_data: statementData }),
    /** What one more unit of each budget would bring in total investment, in the plan of the register's candidates; null where it holds none. */
    marginal: z
      .object({
        synthetic: z.boolean(),
        budgets: z.array(z.object({ budget: z.string(), label: localText, value: z.number().nullable() })),
        leverage: z.array(
          z.object({
            set: z.enum(["candidates", "funded"]),
            by: z.string(),
            group: z.string().nullable(),
            public: z.number(),
            total: z.number(),
            leverage_total: z.number().nullable(),
            leverage_private: z.number().nullable(),
          }),
        ),
      })
      .nullable(),
  }),
  run: async (ports, scope) => {
    const { records, unrestrictedRecords } = ports;
    const money = await readMoney(records, unrestrictedRecords, await summedFlows(records, null));
    const { rows, notes } = leverageOf(money, scope);
    const terms = await askedTerms(ports, ports.settings);
    if (!terms.ok) return terms;
    return success(
      {
        leverage: rows,
        contingent: contingent(money),
        additionality: { value: null, ...stated(words.say("additionality")) },
        marginal: await marginalOf(ports, terms.value),
      },
      notes,
    );
  },
});
