import { byCodePoint } from "../../evidence/text-order.ts";
import { type Decimal, powerOfTen } from "../../exact/decimal.ts";
import { exactSum } from "../../exact/exact-column.ts";
import { type Rational, rational } from "../../exact/rational.ts";
import type { PortfolioOptions } from "./portfolio-option.ts";
import type { PortfolioRule, RuleRow } from "./portfolio-rule.ts";
import type { ProjectList } from "./project-list.ts";
import type { BudgetEntry, RulesDocument, ShareEntry } from "./rules-document.ts";

/** Budgets, floors and caps as rules over the options. */
export function moneyRules(rules: RulesDocument, projects: ProjectList, options: PortfolioOptions): PortfolioRule[] {
  const spread = commonMultiple((projects.windows ?? []).map(({ duration }) => duration));
  return [
    ...rules.budgets.map((budget) => budgetRule(budget, projects, options, spread)),
    ...rules.floors.flatMap((share) => shareRules("floor", share, rules.budgets, projects, options)),
    ...rules.caps.flatMap((share) => shareRules("cap", share, rules.budgets, projects, options)),
  ];
}

export function budgetName({ source, year }: Pick<BudgetEntry, "source" | "year">): string {
  return year === undefined ? `budget:${source}` : `budget:${source}:${year}`;
}

/** The amount of a budget in the unit of its column: as given, or fraction × sum of the column over all projects. */
function budgetAmount({ column, amount, fraction }: BudgetEntry, projects: ProjectList): Rational {
  if (amount !== undefined) return rational(amount.units, powerOfTen(amount.decimals));
  const share = fraction as Decimal;
  const { units, decimals } = projects.amounts(column);
  return rational(share.units * exactSum(units), powerOfTen(share.decimals + decimals));
}

function budgetRule(budget: BudgetEntry, projects: ProjectList, options: PortfolioOptions, spread: bigint): PortfolioRule {
  const { units, decimals } = projects.amounts(budget.column);
  const yearly = budget.year !== undefined && projects.windows !== null;
  const scale = powerOfTen(decimals) * (yearly ? spread : 1n);
  const year = Number(budget.year);
  const row = moneyRow(options, (option) => {
    const project = options.project[option] as number;
    const need = units[project] as bigint;
    if (!yearly) return need;
    const start = options.start?.[option] as number;
    const duration = projects.windows?.[project]?.duration as number;
    return start <= year && year < start + duration ? (need * spread) / BigInt(duration) : 0n;
  });
  const amount = budgetAmount(budget, projects);
  return {
    name: budgetName(budget),
    kind: "budget",
    source: budget.source,
    scale,
    rows: [{ ...row, lower: null, upper: rational(amount.numerator * scale, amount.denominator) }],
  };
}

/** share × B × C_g / C for each text g of the group column; B is the budget on the column, all its years together. */
function shareRules(
  kind: "floor" | "cap",
  { group, column, share }: ShareEntry,
  budgets: readonly BudgetEntry[],
  projects: ProjectList,
  options: PortfolioOptions,
): PortfolioRule[] {
  const { units, decimals } = projects.amounts(column);
  const total = exactSum(units);
  const scale = powerOfTen(decimals);
  const budget = budgets
    .filter((each) => each.column === column)
    .map((each) => budgetAmount(each, projects))
    .reduce((sum, each) => rational(sum.numerator * each.denominator + each.numerator * sum.denominator, sum.denominator * each.denominator), rational(0n));
  const texts = projects.groups(group);
  const ofGroup = new Map<string, bigint>();
  texts.forEach((text, project) => {
    ofGroup.set(text, (ofGroup.get(text) ?? 0n) + (units[project] as bigint));
  });
  const members = new Map<string, number[]>([...ofGroup.keys()].map((text) => [text, []]));
  for (let option = 0; option < options.count; option++) members.get(texts[options.project[option] as number] as string)?.push(option);
  return [...ofGroup.keys()].sort(byCodePoint).map((text) => {
    const limit = rational(share.units * budget.numerator * (ofGroup.get(text) as bigint) * scale, powerOfTen(share.decimals) * budget.denominator * total);
    const inGroup = (members.get(text) as number[]).filter((option) => units[options.project[option] as number] !== 0n);
    const row: RuleRow = {
      options: Int32Array.from(inGroup),
      units: inGroup.map((option) => units[options.project[option] as number] as bigint),
      lower: kind === "floor" ? limit : null,
      upper: kind === "cap" ? limit : null,
    };
    return { name: `${kind}:${column}:${group}=${text}`, kind, source: null, scale, rows: [row] };
  });
}

function moneyRow(options: PortfolioOptions, unitsOf: (option: number) => bigint): Pick<RuleRow, "options" | "units"> {
  const held: number[] = [];
  const units: bigint[] = [];
  for (let option = 0; option < options.count; option++) {
    const unit = unitsOf(option);
    if (unit === 0n) continue;
    held.push(option);
    units.push(unit);
  }
  return { options: Int32Array.from(held), units };
}

function commonMultiple(durations: readonly number[]): bigint {
  let multiple = 1n;
  for (const duration of new Set(durations)) multiple = (multiple / divisor(multiple, BigInt(duration))) * BigInt(duration);
  return multiple;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
