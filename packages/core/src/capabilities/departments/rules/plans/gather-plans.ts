import { byCodePoint, decimalOfText, numberOf } from "@quoin/methods";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { Item } from "../../../../register/entities/item.ts";
import type { OfficePlan } from "../../../../register/entities/office-plan.ts";
import type { OfficePlanLine } from "../../../../register/entities/office-plan-line.ts";
import type { Technology } from "../../../../register/entities/technology.ts";
import { decidedTexts, technologyOfLine } from "../../../../register/plan-technology.ts";
import { nameOf, recordName } from "../../../../register/record-label.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { byId, recordIn } from "../../../../register/typed-records.ts";

/** Types of records that rules on plans read. */
export const planRecordTypes = ["office-plan", "office-plan-line", "plan-text", "organisation", "item", "technology", "region"] as const;

/** A line of a plan with what is known of whom it belongs to and what it acts on. */
export interface PlannedLine {
  readonly line: OfficePlanLine;
  readonly plan: OfficePlan;
  readonly office: string;
  /** Where it is carried out: its own region, else that of the plan; null = the whole. */
  readonly region: string | null;
  /** Its technology, that of its card item, or what its text was decided to mean. */
  readonly technology: string | null;
  readonly record: StoredRecord;
}

/** Plans in force or in draft; those that others replaced or that were taken back say nothing any more. */
export interface PlansTogether {
  readonly plans: readonly { readonly plan: OfficePlan; readonly record: StoredRecord }[];
  readonly lines: readonly PlannedLine[];
  readonly items: readonly Item[];
  readonly technologies: readonly Technology[];
  readonly currency: string;
  readonly nameOfOffice: (id: string) => LocalText;
  readonly nameOfRegion: (id: string) => LocalText;
}

export async function gatherPlans({ records, currency }: Pick<DiagnosisSources, "records" | "currency">): Promise<PlansTogether> {
  const plans = await records.list("office-plan");
  // Organisations may be a register by the million, and here they only give plans their names.
  const [, lines = [], texts = [], organisations = [], items = [], technologies = [], regions = []] = await Promise.all(
    planRecordTypes.map((type) => (plans.length === 0 && type === "organisation" ? [] : records.list(type))),
  );
  const decided = decidedTexts(texts.map((record) => recordIn(record, "plan-text")));
  const standing = plans
    .map((record) => ({ record, plan: recordIn(record, "office-plan") }))
    .filter(({ plan }) => plan.status !== "superseded" && plan.status !== "withdrawn");
  const planOf = new Map(standing.map(({ plan }) => [plan.id, plan]));
  const ownItems = items.map((record) => recordIn(record, "item"));
  const itemOf = byId(ownItems);
  const names = new Map(organisations.map((record) => [record.id, recordName(record)]));
  const places = new Map(regions.map((record) => [record.id, recordName(record)]));
  return {
    plans: standing,
    lines: lines.flatMap((record) => {
      const line = recordIn(record, "office-plan-line");
      const plan = planOf.get(line.plan);
      if (plan === undefined) return [];
      const technology = technologyOfLine(line, decided) ?? itemOf.get(line.item ?? "")?.technology ?? null;
      return [{ line, plan, office: plan.office, region: line.region ?? plan.region, technology, record }];
    }),
    items: ownItems,
    technologies: technologies.map((record) => recordIn(record, "technology")),
    currency,
    nameOfOffice: (id) => names.get(id) ?? { en: id, zh: id },
    nameOfRegion: (id) => places.get(id) ?? { en: id, zh: id },
  };
}

/** Whether anybody can tell what a line acts on. */
export function isCodedLine({ line, technology }: PlannedLine): boolean {
  return technology !== null || line.item !== null;
}

/** Money of a line by year, in the currency of the office; null where a part of it is in another currency. Empty: the line says none. */
export function moneyByYear({ line }: Pick<PlannedLine, "line">, currency: string): ReadonlyMap<number, number> | null {
  const years = new Map<number, number>();
  for (const { year, amount, currency: own } of line.money) {
    if (own !== currency) return null;
    const decimal = decimalOfText(String(amount));
    if (decimal !== null) years.set(year, (years.get(year) ?? 0) + numberOf(decimal));
  }
  return years;
}

/** Needed card items, and generic technologies that no needed item names. */
export function neededThings({ items, technologies }: Pick<PlansTogether, "items" | "technologies">): readonly {
  readonly type: "item" | "technology";
  readonly id: string;
  readonly technology: string | null;
  readonly name: LocalText;
}[] {
  const needed = items.filter((item) => item.needed === true);
  const named = new Set(needed.map(({ technology }) => technology));
  return [
    ...needed.map((item) => ({ type: "item" as const, id: item.id, technology: item.technology, name: nameOf(item) })),
    ...technologies
      .filter((technology) => technology.kind === "generic" && !named.has(technology.id))
      .map((technology) => ({ type: "technology" as const, id: technology.id, technology: technology.id, name: nameOf(technology) })),
  ].sort((a, b) => byCodePoint(a.type, b.type) || byCodePoint(a.id, b.id));
}

/** Lines that take a needed thing up: they name the item itself, or, naming no other item, its technology. */
export function linesOn(
  lines: readonly PlannedLine[],
  thing: { readonly type: "item" | "technology"; readonly id: string; readonly technology: string | null },
): readonly PlannedLine[] {
  return lines.filter(
    ({ line, technology }) =>
      (thing.type === "item" && line.item === thing.id) || (line.item === null && technology !== null && technology === thing.technology),
  );
}

/** Evidence of plans: the plans, and the lines that are given. */
export function planEvidence({ plans }: Pick<PlansTogether, "plans">, lines: readonly PlannedLine[]): readonly StoredRecord[] {
  return [...plans.map(({ record }) => record), ...lines.map(({ record }) => record)];
}

/** Whether any plan or line is invented. */
export function arePlansInvented({ plans, lines }: Pick<PlansTogether, "plans" | "lines">): boolean {
  return plans.some(({ plan }) => plan.synthetic) || lines.some(({ line }) => line.synthetic);
}

/** The places that lines are for, in code order. */
export function regionsOf(lines: readonly Pick<PlannedLine, "region">[]): readonly string[] {
  return [...new Set(lines.flatMap(({ region }) => region ?? []))].sort(byCodePoint);
}
