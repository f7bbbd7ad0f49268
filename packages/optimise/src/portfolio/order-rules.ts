import { countingUnits, rational } from "@quoin/methods";
import type { PortfolioOptions } from "./portfolio-option.ts";
import type { PortfolioRule, RuleRow } from "./portfolio-rule.ts";
import type { PortfolioRules } from "./portfolio-rules.ts";
import type { StartWindow } from "./project-list.ts";

type OrderKind = "prerequisite" | "exclusion" | "include" | "exclude";

/** Prerequisites, exclusions, include and exclude as rules over the options; one that is stated twice is one rule. */
export function orderRules(
  rules: PortfolioRules,
  ids: ReadonlyMap<string, number>,
  options: PortfolioOptions,
  windows: readonly StartWindow[] | null = null,
): PortfolioRule[] {
  // Of a project that is waited for to its end: the years that it takes.
  const takes = (option: number): number => (rules.schedule?.after === "end" ? (windows?.[options.project[option]!]?.duration ?? 0) : 0);
  const place = (id: string): number => ids.get(id) as number;
  const all = (project: number): number[] => range(options.first[project]!, options.first[project + 1]!);
  const rule = (kind: OrderKind, name: string, named: readonly string[], rows: readonly RuleRow[]): PortfolioRule => ({
    name,
    kind,
    about: { kind, projects: named },
    source: null,
    column: null,
    scale: 1n,
    shift: 0n,
    rows,
  });
  const stated = [
    ...rules.prerequisites.map(([first = "", then = ""]) =>
      rule("prerequisite", prerequisiteName([first, then]), [first, then], prerequisiteRows(all(place(first)), all(place(then)), options, takes)),
    ),
    ...rules.exclusions.map((members) =>
      rule("exclusion", exclusionName(members), members, [
        countRow(
          members.flatMap((id) => all(place(id))),
          null,
          1n,
        ),
      ]),
    ),
    ...rules.include.map((id) => rule("include", `include:${id}`, [id], [countRow(all(place(id)), 1n, null)])),
    ...rules.exclude.map((id) => rule("exclude", `exclude:${id}`, [id], [countRow(all(place(id)), null, 0n)])),
  ];
  const seen = new Set<string>();
  return stated.filter(({ name }) => {
    const first = !seen.has(name);
    seen.add(name);
    return first;
  });
}

export function prerequisiteName([first, then]: readonly string[]): string {
  return `prerequisite:${first}>${then}`;
}

export function exclusionName(members: readonly string[]): string {
  return `exclusion:${members.join("|")}`;
}

/**
 * x_b <= x_a; over years, for each year t in which b may start: b started by t only if a did, or, where b waits for the end of a, only if a was over. The last row covers all years of b.
 *
 * @param takes  years that are waited for after the start of an option of a
 */
function prerequisiteRows(first: readonly number[], then: readonly number[], { start }: PortfolioOptions, takes: (option: number) => number): RuleRow[] {
  if (start === null) return [differenceRow(first, then)];
  return then.map((option, at) => {
    const year = start[option]!;
    return differenceRow(
      first.filter((each) => start[each]! + takes(each) <= year),
      then.slice(0, at + 1),
    );
  });
}

function differenceRow(first: readonly number[], then: readonly number[]): RuleRow {
  const entries = [...first.map((option) => [option, -1] as const), ...then.map((option) => [option, 1] as const)].sort(([a], [b]) => a - b);
  return { options: Int32Array.from(entries, ([option]) => option), units: Float64Array.from(entries, ([, unit]) => unit), lower: null, upper: rational(0n) };
}

function countRow(options: readonly number[], lower: bigint | null, upper: bigint | null): RuleRow {
  return {
    options: Int32Array.from([...options].sort((a, b) => a - b)),
    units: countingUnits(options.length),
    lower: lower === null ? null : rational(lower),
    upper: upper === null ? null : rational(upper),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
