import { countingUnits, rational } from "@quoin/methods";
import type { PortfolioModel } from "./portfolio-model.ts";
import type { PortfolioRule, RuleRow } from "./portfolio-rule.ts";

/** A plan that was approved, from which a new one should depart little. */
export interface ApprovedPlan {
  /** Funded projects, and the year in which each starts (null without a schedule). */
  readonly funded: ReadonlyMap<string, number | null>;
  /** Funded projects that must stay as they are: contracts are signed. */
  readonly committed: ReadonlySet<string>;
}

/** The option that an approved project stands for; undefined where the project or its year is no longer among the options. */
export function approvedOption({ projects, options }: PortfolioModel, id: string, year: number | null): number | undefined {
  const project = projects.ids.indexOf(id);
  if (project < 0) return undefined;
  const from = options.first[project]!;
  if (options.start === null || year === null) return from;
  const option = from + year - options.start[from]!;
  return option >= from && option < options.first[project + 1]! ? option : undefined;
}

/**
 * The model with rules that keep a plan near the approved one: `committed:ID` for each committed project, which stays in its year, and `changes:K` for K departures at most:
 *
 *   sum_{not approved} x_j  +  sum_{approved} (1 - x_j)  <=  K      (a project that moves to another year counts twice: it leaves one and enters the other)
 *
 * @param most K; null: no limit
 */
export function nearApproved(model: PortfolioModel, { funded, committed }: ApprovedPlan, most: number | null): PortfolioModel {
  const held = new Map<number, string>();
  for (const [id, year] of funded) {
    const option = approvedOption(model, id, year);
    if (option !== undefined) held.set(option, id);
  }
  const rule = (kind: PortfolioRule["kind"], name: string, about: PortfolioRule["about"], row: RuleRow, shift = 0n): PortfolioRule => ({
    name,
    kind,
    about,
    source: null,
    column: null,
    scale: 1n,
    shift,
    rows: [row],
  });
  const rules = [...held]
    .filter(([, id]) => committed.has(id))
    .map(([option, id]) =>
      rule(
        "committed",
        `committed:${id}`,
        { kind: "committed", projects: [id] },
        { options: Int32Array.of(option), units: countingUnits(1), lower: rational(1n), upper: null },
      ),
    );
  if (most !== null) {
    const options = Int32Array.from({ length: model.options.count }, (_, option) => option);
    const units = Float64Array.from(options, (option) => (held.has(option) ? -1 : 1));
    // Each approved project counts as gone until it is chosen again; one that is no longer in the list has gone in any case.
    const shift = BigInt(funded.size);
    rules.push(rule("changes", `changes:${most}`, null, { options, units, lower: null, upper: rational(BigInt(most) - shift) }, shift));
  }
  return { ...model, rules: [...model.rules, ...rules] };
}
