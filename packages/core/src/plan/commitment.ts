import type { Finding } from "../diagnosis/finding.ts";
import type { DesignContext } from "./design-context.ts";
import type { PlanLine } from "./plan.ts";

/** Years that a plan covers unless `plan.years` says otherwise: a five-year plan. */
export const defaultPlanYears = 5;

/**
 * Who does a line by when, and by what its success is seen.
 *
 *   owner      plan.lines.ID.owner, else plan.owners of the sub-item or of the measure, else nobody is named (null)
 *   deadline   plan.lines.ID.deadline, else the last day of base year + years of the plan (or of the line, where it needs fewer)
 *   indicator  plan.lines.ID.indicator, else the measure of the first finding with a limit; its target is the limit, within a half and twice of what is measured now
 *
 * `proposed` is true until the office sets something for the line itself.
 */
export function commitment(
  id: string,
  item: string,
  because: PlanLine["because"],
  withinYears: number | undefined,
  { settings, findings, national, isNation }: Pick<DesignContext, "settings" | "findings" | "national" | "isNation">,
): Pick<PlanLine, "owner" | "deadline" | "indicator" | "proposed"> {
  const { owners = {}, lines = {}, years = defaultPlanYears } = settings.plan;
  const own = Object.hasOwn(lines, id) ? lines[id] : undefined;
  const [measure = ""] = item.split(".");
  // Bodies of the nation answer for its own plan, not for that of a province.
  const owner = own?.owner ?? (isNation ? (owners[item] ?? owners[measure]) : undefined);
  const known = new Map([...national, ...findings].map((finding) => [finding.id, finding]));
  const named = because.flatMap(({ finding }) => known.get(finding) ?? []);
  const base = firstYearBefore(settings.base_year, [...national, ...findings]);
  return {
    owner: owner === undefined ? null : { type: "organisation", id: owner },
    deadline: own?.deadline ?? (base === null ? null : `${base + Math.min(withinYears ?? years, years)}-12-31`),
    indicator: own?.indicator === undefined ? proposedIndicator(named) : { ...own.indicator, now: null, unit: null },
    proposed: own === undefined,
  };
}

/** The last year that has passed when the plan begins: the base year, else the newest year of the evidence. */
export function firstYearBefore(baseYear: number | undefined, findings: readonly Finding[]): number | null {
  if (baseYear !== undefined) return baseYear;
  const years = findings.flatMap(({ years: of }) => of?.to ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

function proposedIndicator(findings: readonly Finding[]): PlanLine["indicator"] {
  const found = findings.find(({ threshold }) => threshold !== null);
  return found === undefined ? null : { id: found.measure, target: withinReach(found.value, found.threshold), now: found.value, unit: found.unit };
}

/** The limit, but no more than twice and no less than half of what is measured now: no plan of a few years turns a nation further round. */
function withinReach(now: number | null, limit: number | null): number | null {
  if (now === null || limit === null || now * limit <= 0) return limit;
  const factor = limit / now;
  return factor > 2 ? 2 * now : factor < 0.5 ? now / 2 : limit;
}
