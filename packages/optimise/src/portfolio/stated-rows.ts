import { byCodePoint } from "@quoin/methods";
import type { PortfolioModel } from "./portfolio-model.ts";
import type { PortfolioRule, RuleRow } from "./portfolio-rule.ts";

/** The rows of a model in the order in which the solver gets them: rules by name, so that the order of the rules file decides nothing, then structure. */
export interface StatedRows {
  readonly rows: readonly RuleRow[];
  /** Rule of each row; null for structure. */
  readonly rule: readonly (PortfolioRule | null)[];
  /** Places of a rule's rows. */
  readonly places: ReadonlyMap<PortfolioRule, readonly number[]>;
}

export function statedRows({ rules, structure }: Pick<PortfolioModel, "rules" | "structure">): StatedRows {
  const ordered = [...rules].sort((a, b) => byCodePoint(a.name, b.name));
  const rows: RuleRow[] = [];
  const rule: (PortfolioRule | null)[] = [];
  const places = new Map<PortfolioRule, number[]>();
  for (const each of ordered) {
    places.set(
      each,
      each.rows.map((_, at) => rows.length + at),
    );
    for (const row of each.rows) {
      rows.push(row);
      rule.push(each);
    }
  }
  for (const row of structure) {
    rows.push(row);
    rule.push(null);
  }
  return { rows, rule, places };
}
