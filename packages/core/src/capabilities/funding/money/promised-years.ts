import { compareDecimals, type Decimal, decimalSum, recordedDecimal } from "@quoin/methods";
import type { Application } from "../../../register/entities/application.ts";
import type { Project } from "../../../register/entities/project.ts";
import type { Commitment } from "./commitments.ts";
import type { MoneyRecords } from "./read-money.ts";

type Years = NonNullable<Commitment["years"]>;

/**
 * Commitments with the years that their money is meant for: as the application asked for it by year, where that adds up to the promise, else evenly over the days of the work, from its first
 * to its last. A promise of which neither is known names no years.
 */
export function withYears(
  all: readonly Commitment[],
  { awards, projects }: MoneyRecords,
  applications: ReadonlyMap<string, Application>,
): readonly Commitment[] {
  return all.map((each) => {
    if (each.amount.units <= 0n) return each;
    const award = each.award === null ? undefined : awards.get(each.award);
    const project = each.project === null ? undefined : projects.get(each.project);
    const application = applications.get(award?.application ?? project?.application ?? "");
    const years = asked(each.amount, application) ?? spread(each.amount, award?.planned_start ?? project?.start ?? null, award?.planned_end ?? endOf(project));
    return years === null ? each : { ...each, years };
  });
}

function asked(amount: Decimal, application: Application | undefined): Years | null {
  const budgets = application?.budgets ?? [];
  if (budgets.length === 0 || budgets.some(({ year }) => year === null)) return null;
  const years = budgets.flatMap(({ year, amount: part }) => (year === null ? [] : [{ year, amount: recordedDecimal(part) }]));
  return compareDecimals(decimalSum(years.map((each) => each.amount)), amount) === 0 ? years : null;
}

function endOf(project: Project | undefined): string | null {
  if (project === undefined) return null;
  const { start, end, duration_years: duration } = project;
  if (end !== null || start === null || duration === null) return end;
  return new Date(Date.parse(dayOf(start)) + duration * 365.25 * dayLength).toISOString().slice(0, 10);
}

const dayLength = 86_400_000;

/** Each year its share of the days, rounded down to the last digit of the amount; the last year has the rest. */
function spread(amount: Decimal, start: string | null, end: string | null): Years | null {
  if (start === null || end === null) return null;
  const [from, to] = [Date.parse(dayOf(start)), Date.parse(dayOf(end)) + dayLength];
  if (!(from < to)) return null;
  const whole = BigInt(Math.round((to - from) / dayLength));
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to - dayLength).getUTCFullYear()];
  let left = amount.units;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const days = Math.round((Math.min(to, Date.UTC(year + 1, 0, 1)) - Math.max(from, Date.UTC(year, 0, 1))) / dayLength);
    const units = year === last ? left : (amount.units * BigInt(days)) / whole;
    left -= units;
    return { year, amount: { units, decimals: amount.decimals } };
  });
}

function dayOf(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}
