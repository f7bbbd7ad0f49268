import { numberOfRational, rational } from "@quoin/methods";
import { inOwnUnit, type PortfolioRule, type RuleUse } from "@quoin/optimise";
import { type CsvCell, type CsvTable, csvTable } from "../../../contract/csv-text.ts";

/** Limit of a rule in its own unit. */
export function ruleLimit(rule: PortfolioRule): number {
  const row = rule.rows.at(-1);
  const { numerator, denominator } = row?.upper ?? row?.lower ?? rational(0n);
  return numberOfRational(inOwnUnit(rule, rational(numerator + rule.shift * denominator, denominator)));
}

export function ruleUsed({ rule, used }: RuleUse): number {
  return numberOfRational(inOwnUnit(rule, rational(used + rule.shift)));
}

/** |limit - used|, formed exactly. */
export function ruleSlack({ rule, used }: RuleUse): number {
  const row = rule.rows.at(-1);
  const { numerator, denominator } = row?.upper ?? row?.lower ?? rational(0n);
  const difference = numerator - used * denominator;
  return numberOfRational(inOwnUnit(rule, rational(difference < 0n ? -difference : difference, denominator)));
}

/** `rules.csv`, in the order of the rules; `uses` is null where there is no plan. */
export function rulesTable(rules: readonly PortfolioRule[], uses: readonly RuleUse[] | null, price: (rule: PortfolioRule) => number | null): CsvTable {
  const rows = rules.map((rule, at): CsvCell[] => {
    const use = uses?.[at];
    return [rule.name, ruleLimit(rule), use === undefined ? null : ruleUsed(use), use === undefined ? null : ruleSlack(use), price(rule)];
  });
  return csvTable(["rule", "limit", "used", "slack", "shadow_price"], rows);
}
