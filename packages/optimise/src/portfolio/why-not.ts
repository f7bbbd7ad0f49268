import { compareRationals, numberOfRational, type Rational, rational, unitAt } from "@quoin/methods";
import { excess, inOwnUnit, isKept, rowUse, useWith } from "./plan-check.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import type { PortfolioRule, RuleRow } from "./portfolio-rule.ts";
import type { StatedRows } from "./stated-rows.ts";
import type { WholeProgramme } from "./whole-programme.ts";

/** What stands between a project that is not funded and the plan as it is. */
export interface Obstacle {
  readonly project: number;
  /** The option that costs least to add. */
  readonly option: number;
  /** Rules that adding it would break, in the order of the rules. */
  readonly blockedBy: readonly PortfolioRule[];
  /** Money that would add it, nothing else changed: what its budgets lack. Null where more than budgets is in the way. */
  readonly extra: number | null;
}

/** Obstacles of every project that is not funded, in exact arithmetic. */
export function obstacles(model: PortfolioModel, { rows, rule }: StatedRows, { whole, units }: WholeProgramme, chosen: Uint8Array): Obstacle[] {
  const used = rows.map((row) => rowUse(row, chosen));
  const order = new Map(model.rules.map((each, at) => [each, at]));
  const { first } = model.options;
  const funded = fundedProjects(model, chosen);
  const found: Obstacle[] = [];
  for (let project = 0; project + 1 < first.length; project++) {
    if (funded[project] === 1) continue;
    let best: (Obstacle & { readonly others: number; readonly short: Rational }) | null = null;
    for (let option = first[project]!; option < first[project + 1]!; option++) {
      const broken = new Set<PortfolioRule>();
      let short = rational(0n);
      for (let k = whole.start[option]!; k < whole.start[option + 1]!; k++) {
        const at = whole.index[k]!;
        const row = rows[at] as RuleRow;
        const owner = rule[at] ?? null;
        const sum = useWith(row, used[at] as bigint, unitAt(units, k), option, chosen);
        if (owner === null || isKept(row, sum)) continue;
        broken.add(owner);
        if (owner.kind === "budget") short = plus(short, inOwnUnit(owner, excess(row, sum)));
      }
      const blockedBy = [...broken].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
      const others = blockedBy.filter(({ kind }) => kind !== "budget").length;
      if (best !== null && (others > best.others || (others === best.others && compareRationals(short, best.short) >= 0))) continue;
      best = { project, option, blockedBy, extra: others > 0 ? null : numberOfRational(short), others, short };
    }
    if (best !== null) found.push(best);
  }
  return found;
}

/** 1 for each project of which an option is chosen. */
export function fundedProjects({ options, projects }: Pick<PortfolioModel, "options" | "projects">, chosen: Uint8Array): Uint8Array {
  const funded = new Uint8Array(projects.ids.length);
  chosen.forEach((taken, option) => {
    if (taken === 1) funded[options.project[option]!] = 1;
  });
  return funded;
}

function plus(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}
