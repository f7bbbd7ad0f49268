import { codeOfPaper } from "../codes/paper/paper.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import type { LocalText } from "../language/text.ts";
import { measures } from "../measures/registry/registry.ts";
import type { Settings } from "../workspace/settings.ts";
import { type Aim, type AimedAt, aimOf } from "./aim-of.ts";
import type { DesignContext, LineDraft } from "./design-context.ts";
import { labelWords } from "./label.words.ts";
import { measureOfItem, type PlanLine } from "./plan.ts";
import type { ReachedCase } from "./targets/reached-cases.ts";

/** Years that a plan covers unless `plan.years` says otherwise: a five-year plan. */
export const defaultPlanYears = 5;

/**
 * Who does a line by when, and by what its success is seen.
 *
 *   owner      plan.lines.ID.owner, else `answersFor` the sub-item in the place, else nobody is named (null)
 *   deadline   plan.lines.ID.deadline, else the last day of the plan (or of the years that the line needs, where it needs fewer; or of the year that its own choice ends in)
 *   indicator  plan.lines.ID.indicator, else what the line's maker says, else the measure of the first finding with a limit, with a target only where one has a ground (`aimOf`)
 *
 * `proposed` is true until the office sets something for the line itself.
 */
export function commitment(
  id: string,
  item: string,
  because: PlanLine["because"],
  { withinYears, byYear, indicator }: Pick<LineDraft, "withinYears" | "byYear" | "indicator">,
  { settings, findings, national, isNation, place }: Pick<DesignContext, "settings" | "findings" | "national" | "isNation" | "place">,
  reached: readonly ReachedCase[] = [],
): Pick<PlanLine, "owner" | "deadline" | "indicator" | "proposed"> {
  const { lines = {}, years = defaultPlanYears } = settings.plan;
  const own = Object.hasOwn(lines, id) ? lines[id] : undefined;
  const owner = own?.owner ?? answersFor(item, isNation ? null : place.code, settings);
  const known = new Map([...national, ...findings].map((finding) => [finding.id, finding]));
  const behind = because.flatMap(({ finding }) => known.get(finding) ?? []);
  const base = yearBeforePlan(settings, [...national, ...findings]);
  const end = base === null ? null : `${base + years}-12-31`;
  const seen =
    own?.indicator === undefined
      ? indicator === undefined
        ? proposedIndicator(behind, { item: codeOfPaper(item, settings), place: isNation ? null : place.code, years }, settings, reached)
        : { ...indicator, ...ownAim(indicator, "line") }
      : { ...own.indicator, now: null, unit: null, label: tellsOf(own.indicator.id), ...ownAim({ ...own.indicator, now: null }, "office") };
  return {
    owner: owner === undefined ? null : { type: "organisation", id: owner },
    deadline: own?.deadline ?? (byYear != null ? `${byYear}-12-31` : base === null ? null : `${base + Math.min(withinYears ?? years, years)}-12-31`),
    indicator: seen === null ? null : { by: end, ...seen },
    proposed: own === undefined,
  };
}

/**
 * The office that answers for a sub-item at a level: a table of measure × level that the office sets.
 *
 *   the whole   plan.owners, of the sub-item before its measure
 *   a place     the row of plan.place_owners with the place and the sub-item, else that with its measure, else plan.region_owners, which holds for all measures
 *
 * Offices of the whole answer for its own plan, never for that of a place. Undefined where the table names nobody.
 *
 * @param place code of the place; null for the whole
 */
export function answersFor(item: string, place: string | null, settings: Settings): string | undefined {
  const { owners = {}, region_owners: general = {}, place_owners: byMeasure = [] } = settings.plan;
  const rows = [item, measureOfItem(codeOfPaper(item, settings))];
  if (place === null) return rows.map((row) => named(owners, row)).find((office) => office !== undefined);
  const own = rows.flatMap((row) => byMeasure.filter((each) => each.region === place && each.item === row))[0];
  return own?.owner ?? named(general, place);
}

/** What stands under a name that somebody typed: never what every object has. */
function named<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The last year that has passed when the plan begins: the one before `plan.first_year`, else the base year, else the newest year of the evidence. */
export function yearBeforePlan({ plan, base_year: baseYear }: Pick<Settings, "plan" | "base_year">, findings: readonly Finding[]): number | null {
  if (plan.first_year !== undefined) return plan.first_year - 1;
  if (baseYear !== undefined) return baseYear;
  const years = findings.flatMap(({ years: of }) => of?.to ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** A target that the line counts itself or the office has set. */
function ownAim({ target, now }: { readonly target: number | null; readonly now: number | null }, basis: "line" | "office"): Omit<Aim, "target"> {
  const direction = target === null || now === null || target === now ? null : target > now ? "up" : "down";
  return { direction, basis: target === null ? null : basis, source: null, reached: null };
}

/** A place's own findings come first, since it does not answer for the figure of the whole. */
function proposedIndicator(
  findings: readonly Finding[],
  aimed: AimedAt,
  settings: Settings,
  reached: readonly ReachedCase[],
): Omit<NonNullable<PlanLine["indicator"]>, "by"> | null {
  const region = aimed.place;
  const limited = findings.filter(({ threshold }) => threshold !== null);
  const found = (region === null ? undefined : limited.find(({ subject }) => subject.id === region)) ?? limited[0];
  if (found === undefined) return null;
  const tells = tellsOf(found.measure);
  const isOfWhole = region !== null && found.subject.type === "region" && found.subject.id !== region;
  const label = tells === null || !isOfWhole ? tells : labelWords.text("of-whole", { label: tells });
  return { id: found.measure, now: found.value, unit: found.unit, label, ...aimOf(found, aimed, settings, reached) };
}

/** What a measure tells; null of one that is not Quoin's. */
function tellsOf(measure: string): LocalText | null {
  return measures.find(({ id }) => id === measure)?.tells ?? null;
}
