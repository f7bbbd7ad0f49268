import { byCodePoint, numberOfRational, powerOfTen, type Rational, rational, sumUnits, unitAt } from "@quoin/methods";
import { type ChosenPortfolio, type PortfolioModel, type ProjectList, shadowPrice } from "@quoin/optimise";
import { type CsvCell, type CsvTable, csvTable } from "../../../contract/csv-text.ts";
import type { LeverageEntry } from "./rules-document.ts";

/** Rows whose parts miss the total by more than this share are counted, not repaired. */
const partsRoom = { numerator: 1n, denominator: 1000n };

/**
 * `leverage.csv`: how much money in all stands to a unit of public money, of all candidates and of the funded ones, as a whole and by each group.
 *
 *   leverage_total = sum total / sum public,  leverage_private = sum private / sum public    (ratios of sums)
 *   mean_of_ratios = mean over projects with public money of total / public                  (driven by small grants: shown beside, never instead)
 *
 * `marginal` is the shadow price of the public budget where the value is the total: what one more unit of it would bring.
 * Additionality, the money that would not have come anyway, no ratio can measure.
 */
export function leverageTable(model: PortfolioModel, entry: LeverageEntry, funded: Uint8Array | null, marginal: number | null): CsvTable {
  const rows = leverageRatios(model, entry, funded).map((ratio): CsvCell[] => {
    const { set, by, group, projects, own, total, others, leverage_total, mean_of_ratios, leverage_private, parts_off } = ratio;
    const isWhole = by === "all" && set === "funded";
    const money = [projects, own, total, others, leverage_total, mean_of_ratios, leverage_private, parts_off];
    return [set, by, group, ...money, isWhole ? marginal : null, "not measured"];
  });
  const columns = ["projects", "public", "total", "private", "leverage_total", "mean_of_ratios", "leverage_private", "parts_off"];
  return csvTable(["set", "by", "group", ...columns, "marginal", "additionality"], rows);
}

/** Public, total and private money of a set of projects, and their ratios; null where there is no public money, or no column. */
export interface LeverageRatio {
  readonly set: "candidates" | "funded";
  readonly by: string;
  readonly group: string | null;
  readonly projects: number;
  readonly own: number;
  readonly total: number;
  readonly others: number | null;
  readonly leverage_total: number | null;
  readonly mean_of_ratios: number | null;
  readonly leverage_private: number | null;
  readonly parts_off: number | null;
}

/** The rows of `leverage.csv`. */
export function leverageRatios({ projects }: PortfolioModel, entry: LeverageEntry, funded: Uint8Array | null): LeverageRatio[] {
  const all = new Uint8Array(projects.ids.length).fill(1);
  const sets = [["candidates", all] as const, ...(funded === null ? [] : [["funded", funded] as const])];
  return sets.flatMap(([set, held]) =>
    groupings(projects, entry.by).map(([by, group, members]) => {
      const kept = held.map((each, project) => each & members[project]!);
      return { set, by, group, ...ratios(projects, entry, kept) };
    }),
  );
}

/** What one more unit of public money would bring in all: the price of the one budget on it, where the total is what the plan makes large. */
export function marginalLeverage(model: PortfolioModel, { found, stated }: ChosenPortfolio, entry: LeverageEntry): number | null {
  const total = model.projects.amounts(entry.total);
  const isTotal = model.options.start === null && model.value.decimals === total.decimals && total.units.every((unit, at) => unit === model.value.units[at]);
  const budgets = model.rules.filter(({ kind, column }) => kind === "budget" && column === entry.public);
  const [only] = budgets;
  return isTotal && only !== undefined && budgets.length === 1 ? shadowPrice(only, model, found, stated) : null;
}

/** The whole, then each text of each group column, in text order. */
function groupings(projects: ProjectList, by: readonly string[]): (readonly [by: string, group: string | null, members: Uint8Array])[] {
  const columns = by.flatMap((column) => {
    const texts = projects.groups(column);
    return [...new Set(texts)].sort(byCodePoint).map((group) => [column, group, Uint8Array.from(texts, (text) => Number(text === group))] as const);
  });
  return [["all", null, new Uint8Array(projects.ids.length).fill(1)], ...columns];
}

function ratios(projects: ProjectList, entry: LeverageEntry, kept: Uint8Array): Omit<LeverageRatio, "set" | "by" | "group"> {
  const sum = (column: string): Rational => {
    const { units, decimals } = projects.amounts(column);
    return rational(sumUnits(units, kept), powerOfTen(decimals));
  };
  const own = sum(entry.public);
  const total = sum(entry.total);
  const others = entry.private === undefined ? null : sum(entry.private);
  const over = (a: Rational): number | null =>
    own.numerator === 0n ? null : numberOfRational(rational(a.numerator * own.denominator, a.denominator * own.numerator));
  const each: number[] = [];
  const [ownUnits, totalUnits] = [projects.amounts(entry.public), projects.amounts(entry.total)];
  kept.forEach((taken, project) => {
    const units = unitAt(ownUnits.units, project);
    if (taken === 0 || units === 0n) return;
    each.push(numberOfRational(rational(unitAt(totalUnits.units, project) * powerOfTen(ownUnits.decimals), units * powerOfTen(totalUnits.decimals))));
  });
  return {
    projects: kept.reduce((count, taken) => count + taken, 0),
    own: numberOfRational(own),
    total: numberOfRational(total),
    others: others === null ? null : numberOfRational(others),
    leverage_total: over(total),
    mean_of_ratios: each.length === 0 ? null : each.reduce((a, b) => a + b, 0) / each.length,
    leverage_private: others === null ? null : over(others),
    parts_off: entry.parts.length === 0 ? null : partsOff(projects, entry, kept),
  };
}

/** Projects whose parts do not add up to the total. */
function partsOff(projects: ProjectList, { parts, total }: LeverageEntry, kept: Uint8Array): number {
  const columns = parts.map((column) => projects.amounts(column));
  const whole = projects.amounts(total);
  const decimals = [whole, ...columns].reduce((most, column) => Math.max(most, column.decimals), 0);
  const at = ({ units, decimals: own }: typeof whole, project: number): bigint => unitAt(units, project) * powerOfTen(decimals - own);
  return kept.reduce((count, taken, project) => {
    if (taken === 0) return count;
    const missing = at(whole, project) - columns.reduce((sum, column) => sum + at(column, project), 0n);
    const size = missing < 0n ? -missing : missing;
    return size * partsRoom.denominator > at(whole, project) * partsRoom.numerator ? count + 1 : count;
  }, 0);
}
