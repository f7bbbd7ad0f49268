import { choice, group, later, money, required, trimmedText, year } from "./entity-field.ts";

/** Who the money comes from. */
export const moneyLevels = ["central", "provincial", "local", "enterprise", "bank", "foreign", "other"] as const;
export const moneyLevel = choice(moneyLevels, "Source level", "资金层级");

/** One year's budget from one level, and where it is said from one source of that level (a budget line, a bond), in the currency of the record. */
export const yearlyBudget = group(
  { year: required(year("Year", "年份")), level: moneyLevel, amount: required(money("Amount", "金额")), source: later(trimmedText("Source", "来源")) },
  "Budget by year",
  "分年度预算",
);
