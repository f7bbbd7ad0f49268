import { sumUnits } from "../../exact/exact-units.ts";
import { compareRationals, numberOfRational, type Rational, rational } from "../../exact/rational.ts";
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

/** Sum of the units of a row over the chosen options. */
export function rowUse({ options, units }: RuleRow, chosen: Uint8Array): bigint {
  return sumUnits(units, chosen, options);
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
