import { compareRationals, isZeroAt, numberOfRational, type Rational, rational, sumUnits, unitAt } from "@quoin/methods";
import type { PortfolioRule, RuleRow } from "./portfolio-rule.ts";

/** How a plan stands to a rule, exactly: `used` in units of the rule's last row. */
export interface RuleUse {
  readonly rule: PortfolioRule;
  readonly used: bigint;
  /** Rows that the plan breaks. */
  readonly broken: readonly { readonly row: RuleRow; readonly used: bigint }[];
}

/** Counts of a certificate: `worst` is the largest amount by which a rule is broken, in the rule's own unit. */
export interface PlanCheck {
  readonly rules: number;
  readonly violated: number;
  readonly worst: number;
}

/** Sum of the units of a row over the chosen options, and of the largest deviations that may come together. */
export function rowUse(row: RuleRow, chosen: Uint8Array): bigint {
  const used = sumUnits(row.units, chosen, row.options);
  const { deviation } = row;
  return deviation === undefined ? used : worstDeviations(row, chosen).reduce((sum, at) => sum + unitAt(deviation.units, at), used);
}

/** Places, in a row, of the chosen options whose deviations together are the most that has to be reckoned with. */
export function worstDeviations({ options, deviation }: RuleRow, chosen: Uint8Array): number[] {
  if (deviation === undefined) return [];
  const places = Array.from(options.keys()).filter((at) => chosen[options[at]!] === 1 && !isZeroAt(deviation.units, at));
  return places.sort((a, b) => Number(unitAt(deviation.units, b) - unitAt(deviation.units, a)) || a - b).slice(0, deviation.most);
}

/** Use of a row if one more option were chosen. */
export function useWith(row: RuleRow, used: bigint, unit: bigint, option: number, chosen: Uint8Array): bigint {
  if (row.deviation === undefined) return used + unit;
  const more = chosen.slice();
  more[option] = 1;
  return rowUse(row, more);
}

/** Uses of every rule, in exact arithmetic and without any tolerance. */
export function ruleUses(rules: readonly PortfolioRule[], chosen: Uint8Array): RuleUse[] {
  return rules.map((rule) => {
    let used = 0n;
    const broken = rule.rows.flatMap((row) => {
      used = rowUse(row, chosen);
      return isKept(row, used) ? [] : [{ row, used }];
    });
    return { rule, used, broken };
  });
}

export function isKept({ lower, upper }: Pick<RuleRow, "lower" | "upper">, used: bigint): boolean {
  const sum = rational(used);
  return (lower === null || compareRationals(sum, lower) >= 0) && (upper === null || compareRationals(sum, upper) <= 0);
}

/** By how much a row is exceeded or missed, in units; 0 where it is kept. */
export function excess({ lower, upper }: Pick<RuleRow, "lower" | "upper">, used: bigint): Rational {
  const over = (limit: Rational, sign: bigint): Rational => rational(sign * (used * limit.denominator - limit.numerator), limit.denominator);
  if (upper !== null && compareRationals(rational(used), upper) > 0) return over(upper, 1n);
  if (lower !== null && compareRationals(rational(used), lower) < 0) return over(lower, -1n);
  return rational(0n);
}

export function planCheck(uses: readonly RuleUse[]): PlanCheck {
  const broken = uses.filter((use) => use.broken.length > 0);
  const worst = broken.flatMap(({ rule, broken }) => broken.map(({ row, used }) => numberOfRational(inOwnUnit(rule, excess(row, used)))));
  return { rules: uses.length, violated: broken.length, worst: worst.reduce((most, each) => Math.max(most, each), 0) };
}

/** An amount of row units in the unit of the rule's column. */
export function inOwnUnit({ scale }: Pick<PortfolioRule, "scale">, { numerator, denominator }: Rational): Rational {
  return rational(numerator, denominator * scale);
}
