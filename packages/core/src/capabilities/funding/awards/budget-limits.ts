import { type Decimal, decimalOfText, decimalText, unitsAt } from "@quoin/methods";
import { year as oneYear } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Call } from "../../../register/entities/call.ts";
import { moneyLevels } from "../../../schema/money-fields.ts";
import { moneyLevelName } from "../../../schema/money-level-names.ts";
import { awardWords as words } from "./awards.words.ts";

/** One budget of a call: all of it, a year of it, or a year and level of it. Amounts are whole units of 10^-decimals of the currency. */
export interface BudgetLimit {
  /** `total`, `2026`, `2026 central` */
  readonly name: string;
  /** Null of what is on all years or levels. */
  readonly year: number | null;
  readonly level: string | null;
  readonly label: LocalText;
  readonly limit: bigint;
  /** What an application takes from it. */
  ask(application: Application): bigint;
}

export interface BudgetLimits {
  readonly limits: readonly BudgetLimit[];
  readonly currency: string | null;
  /** An amount in the currency itself as units; a missing one is none. */
  units(amount: string | null): bigint;
  /** Units as an amount in the currency itself. */
  amount(units: bigint): string;
}

/**
 * The budgets of a call as exact limits.
 *
 * The whole budget limits what is awarded in all, the budget of a year what is asked for in it, and where a year's budgets name their levels each of these what is asked for at that level.
 * An application that gives no years counts in the year and level of the call where there is only one, else in the total alone. What was awarded under the call before is taken off.
 */
export function budgetLimits(call: Call, applications: readonly Application[], awardedBefore: readonly Application[]): BudgetLimits {
  const all = [...call.budgets, ...[...applications, ...awardedBefore].flatMap((each) => each.budgets)].map(({ amount }) => decimal(amount));
  const kept = (call.region_floors ?? []).map(({ amount }) => decimal(amount));
  const asked = [...applications, ...awardedBefore].map((each) => decimal(each.amount_requested));
  const decimals = [...all, ...kept, ...asked].reduce((most, each) => Math.max(most, each.decimals), 0);
  const units = (amount: string | null): bigint => unitsAt(decimal(amount), decimals);
  const only = call.budgets.length === 1 ? call.budgets[0] : undefined;
  const linesOf = (application: Application): Application["budgets"] => {
    if (application.budgets.length > 0 || only === undefined) return application.budgets;
    return [{ ...only, amount: application.amount_requested ?? "0" }];
  };
  const within = (
    {
      name,
      label,
      year = null,
      level = null,
    }: { readonly name: string; readonly label: LocalText; readonly year?: number | null; readonly level?: string | null },
    counts: (line: Call["budgets"][number]) => boolean,
  ): Omit<BudgetLimit, "limit"> & { readonly budget: bigint } => ({
    name,
    label,
    year,
    level,
    budget: call.budgets.filter(counts).reduce((sum, { amount }) => sum + units(amount), 0n),
    ask: (application) =>
      linesOf(application)
        .filter(counts)
        .reduce((sum, { amount }) => sum + units(amount), 0n),
  });
  const years = [...new Set(call.budgets.map(({ year }) => year))].sort();
  const rules = [
    { ...within({ name: "total", label: words.text("total") }, () => true), ask: (application: Application) => units(application.amount_requested) },
    ...years.flatMap((year) => [
      within({ name: String(year), label: words.text("of-year", { year: oneYear(year) }), year }, (line) => line.year === year),
      ...levels(call, year).map((level) =>
        within(
          { name: `${year} ${level}`, label: words.text("of-level", { year: oneYear(year), level: moneyLevelName(level) }), year, level },
          (line) => line.year === year && line.level === level,
        ),
      ),
    ]),
  ];
  return {
    limits: rules.map(({ budget, ask, ...rule }) => ({
      ...rule,
      ask,
      limit: budget - awardedBefore.reduce((sum, application) => sum + ask(application), 0n),
    })),
    currency: call.currency,
    units,
    amount: (value) => decimalText({ units: value, decimals }),
  };
}

/** Levels that a year's budget names, with those that it names nothing for: what is asked for there has a budget of 0. */
function levels(call: Call, year: number): readonly string[] {
  const named = call.budgets.filter((line) => line.year === year).flatMap(({ level }) => level ?? []);
  return named.length === 0 ? [] : moneyLevels;
}

function decimal(amount: string | null): Decimal {
  const read = decimalOfText(amount ?? "0");
  if (read === null) throw new RangeError(`budgetLimits: expected a decimal, got '${amount}'`);
  return read;
}
