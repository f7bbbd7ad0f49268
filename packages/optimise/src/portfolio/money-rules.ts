import {
  byCodePoint,
  type Decimal,
  type ExactColumn,
  type ExactUnits,
  isZeroAt,
  nonZeroPlaces,
  packedUnits,
  pickedUnits,
  powerOfTen,
  type Rational,
  rational,
  sumUnits,
  unitAt,
} from "@quoin/methods";
import type { PortfolioOptions } from "./portfolio-option.ts";
import { goalRow, type PortfolioRule, type RuleRow } from "./portfolio-rule.ts";
import type { BudgetEntry, PortfolioRules, ShareEntry } from "./portfolio-rules.ts";
import type { ProjectList } from "./project-list.ts";

/** Budgets, floors and caps as rules over the options. */
export function moneyRules(rules: PortfolioRules, projects: ProjectList, options: PortfolioOptions): PortfolioRule[] {
  const spend = spendProfile(rules.schedule?.profile);
  const spread = commonMultiple([...new Set((projects.windows ?? []).map(({ duration }) => duration))].map((duration) => spend.total(duration)));
  return [
    ...rules.budgets.map((budget) => budgetRule(budget, projects, options, spread, spend)),
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
  return rational(share.units * sumUnits(units), powerOfTen(share.decimals + decimals));
}

/** How a project's need is spread over its years, in whole weights. */
export interface SpendProfile {
  /** Weight of the year with this place, the first being 0. */
  weight(year: number): bigint;
  /** Sum of the weights over so many years; never 0. */
  total(duration: number): bigint;
}

/** Even where nothing is said. Weights that come to nothing over the years of a project leave its need even. */
export function spendProfile(profile: readonly Decimal[] = []): SpendProfile {
  const decimals = profile.reduce((most, each) => Math.max(most, each.decimals), 0);
  const weights = profile.map((each) => each.units * powerOfTen(decimals - each.decimals));
  const weight = (year: number): bigint => weights[Math.min(year, weights.length - 1)] ?? 1n;
  const sums = new Map<number, bigint>();
  const total = (duration: number): bigint => {
    const known = sums.get(duration) ?? Array.from({ length: duration }, (_, year) => weight(year)).reduce((sum, each) => sum + each, 0n);
    sums.set(duration, known);
    return known === 0n ? BigInt(duration) : known;
  };
  return { weight, total };
}

function budgetRule(budget: BudgetEntry, projects: ProjectList, options: PortfolioOptions, spread: bigint, spend: SpendProfile): PortfolioRule {
  const { need, deviation, decimals } = budgetColumns(budget, projects);
  const yearly = budget.year !== undefined && projects.windows !== null;
  const scale = powerOfTen(decimals) * (yearly ? spread : 1n);
  const year = Number(budget.year);
  const running = (option: number): bigint => {
    const start = options.start?.[option] as number;
    const duration = projects.windows?.[options.project[option]!]?.duration as number;
    return start <= year && year < start + duration ? (spread / spend.total(duration)) * spend.weight(year - start) : 0n;
  };
  const ofOption = (units: ExactUnits): ExactUnits =>
    yearly ? packedUnits(Array.from(options.project, (project, option) => unitAt(units, project) * running(option))) : pickedUnits(units, options.project);
  const amount = budgetAmount(budget, projects);
  return {
    name: budgetName(budget),
    kind: "budget",
    about: { kind: "budget", source: budget.source, year: budget.year },
    source: budget.source,
    column: budget.column,
    scale,
    shift: 0n,
    rows: [
      {
        ...uncertainRow(ofOption(need), deviation === null ? null : ofOption(deviation), budget.gamma ?? 0),
        lower: null,
        upper: rational(amount.numerator * scale, amount.denominator),
      },
    ],
  };
}

/** Need and deviation of a budget at the same number of decimals. */
function budgetColumns(
  { column, deviation }: BudgetEntry,
  projects: ProjectList,
): { readonly need: ExactUnits; readonly deviation: ExactUnits | null; readonly decimals: number } {
  const need = projects.amounts(column);
  if (deviation === undefined) return { need: need.units, deviation: null, decimals: need.decimals };
  const more = projects.amounts(deviation);
  const decimals = Math.max(need.decimals, more.decimals);
  const raised = ({ units, decimals: own }: ExactColumn): ExactUnits =>
    own === decimals ? units : packedUnits(Array.from({ length: units.length }, (_, at) => unitAt(units, at) * powerOfTen(decimals - own)));
  return { need: raised(need), deviation: raised(more), decimals };
}

function uncertainRow(need: ExactUnits, deviation: ExactUnits | null, most: number): Omit<RuleRow, "lower" | "upper"> {
  if (deviation === null || most === 0) return goalRow(need);
  const options = nonZeroPlaces(packedUnits(Array.from({ length: need.length }, (_, at) => unitAt(need, at) + unitAt(deviation, at))));
  return { options, units: pickedUnits(need, options), deviation: { units: pickedUnits(deviation, options), most } };
}

/**
 * share × B × C_g / C for each text g of the group column; B is the budget on the column, all its years together.
 * Of a source that limits single years and all of them together the limit on all counts: its years are parts of it.
 */
function shareRules(
  kind: "floor" | "cap",
  { group, column, share }: ShareEntry,
  budgets: readonly BudgetEntry[],
  projects: ProjectList,
  options: PortfolioOptions,
): PortfolioRule[] {
  const { units, decimals } = projects.amounts(column);
  const total = sumUnits(units);
  const scale = powerOfTen(decimals);
  const onColumn = budgets.filter((each) => each.column === column);
  const inAll = new Set(projects.windows === null ? [] : onColumn.filter(({ year }) => year === undefined).map(({ source }) => source));
  const budget = onColumn
    .filter(({ source, year }) => year === undefined || !inAll.has(source))
    .map((each) => budgetAmount(each, projects))
    .reduce((sum, each) => rational(sum.numerator * each.denominator + each.numerator * sum.denominator, sum.denominator * each.denominator), rational(0n));
  const texts = projects.groups(group);
  const ofGroup = new Map<string, bigint>();
  texts.forEach((text, project) => {
    ofGroup.set(text, (ofGroup.get(text) ?? 0n) + unitAt(units, project));
  });
  const members = new Map<string, number[]>([...ofGroup.keys()].map((text) => [text, []]));
  for (let option = 0; option < options.count; option++) members.get(texts[options.project[option]!] as string)?.push(option);
  return [...ofGroup.keys()].sort(byCodePoint).map((text) => {
    const limit = rational(share.units * budget.numerator * (ofGroup.get(text) as bigint) * scale, powerOfTen(share.decimals) * budget.denominator * total);
    const inGroup = (members.get(text) as number[]).filter((option) => !isZeroAt(units, options.project[option]!));
    const row: RuleRow = {
      options: Int32Array.from(inGroup),
      units: pickedUnits(
        units,
        inGroup.map((option) => options.project[option]!),
      ),
      lower: kind === "floor" ? limit : null,
      upper: kind === "cap" ? limit : null,
    };
    return { name: `${kind}:${column}:${group}=${text}`, kind, about: { kind, group: text }, source: null, column, scale, shift: 0n, rows: [row] };
  });
}

function commonMultiple(numbers: readonly bigint[]): bigint {
  let multiple = 1n;
  for (const number of new Set(numbers)) multiple = (multiple / divisor(multiple, number)) * number;
  return multiple;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
