import { elementAt } from "../../../contract/assert-present.ts";
import { groupBy } from "../../../contract/group-by.ts";
import type { Fields } from "../../../register/changes/patched-record.ts";
import type { BundleContent } from "./bundle-tables.ts";
import type { ReadBundle } from "./read-bundle.ts";

/** The records that a bundle makes: the plan, and its lines in the order of their ids. Cells have been checked. */
export function planRecords({ content, sha256, key, vouched = "", came = "workbook" }: ReadBundle): {
  readonly plan: Fields & { readonly id: string; readonly office: string };
  readonly lines: readonly (Fields & { readonly id: string })[];
} {
  const plan = elementAt(content.plan, 0);
  const id = officePlanId(plan.office, plan.id);
  const title = orNull(plan.title) ?? plan.id;
  const [money, targets, capacity, needs] = [byLine(content.money), byLine(content.targets), byLine(content.capacity), byLine(content.needs)];
  return {
    plan: {
      id,
      labels: { en: title, zh: title },
      office: plan.office,
      plan: plan.id,
      region: orNull(plan.region),
      level: orNull(plan.level),
      title: orNull(plan.title),
      horizon_from: numberOrNull(plan.from),
      horizon_to: numberOrNull(plan.to),
      plan_version: plan.version,
      status: orNull(plan.status),
      approved_on: orNull(plan.approved_on),
      bundle: sha256,
      signed_by: key ?? `unsigned: ${vouched}`,
      source: key === null ? `${came} ${sha256.slice(0, 16)}, vouched for by ${vouched}` : `bundle ${sha256.slice(0, 16)}`,
    },
    lines: content.lines.map((line) => ({
      id: `${id}:${line.line}`,
      labels: lineLabels(line),
      plan: id,
      line: line.line,
      measure_item: orNull(line.measure_item),
      field: orNull(line.field),
      technology: orNull(line.technology),
      item: orNull(line.item),
      industry: orNull(line.industry),
      region: orNull(line.region),
      instrument: orNull(line.instrument),
      owner: orNull(line.owner),
      start: numberOrNull(line.start),
      end: numberOrNull(line.end),
      action: orNull(line.action_zh) ?? orNull(line.action_en),
      money: (money.get(line.line) ?? []).map((row) => ({
        year: Number(row.year),
        level: orNull(row.level),
        amount: row.amount,
        currency: row.currency,
        kind: row.kind,
      })),
      targets: (targets.get(line.line) ?? []).map((row) => ({
        indicator: row.indicator,
        unit: orNull(row.unit),
        baseline: numberOrNull(row.baseline),
        year: Number(row.year),
        target: Number(row.target),
      })),
      capacity: (capacity.get(line.line) ?? []).map((row) => ({ product: row.product, year: Number(row.year), amount: Number(row.amount), unit: row.unit })),
      needs: (needs.get(line.line) ?? []).map(({ need }) => need),
      source: `bundle of ${id}`,
    })),
  };
}

/** Id of the record of an office's plan. */
export function officePlanId(office: string, plan: string): string {
  return `${office}:${plan}`;
}

/** What is to be done names a line; one that says nothing has its own name. */
function lineLabels({ line, action_en, action_zh }: BundleContent["lines"][number]): { readonly en: string | null; readonly zh: string | null } {
  const zh = orNull(action_zh);
  return { en: orNull(action_en) ?? (zh === null ? line : null), zh };
}

function byLine<R extends { readonly line: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  return groupBy(rows, ({ line }) => line);
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

function numberOrNull(text: string): number | null {
  return text === "" ? null : Number(text);
}
