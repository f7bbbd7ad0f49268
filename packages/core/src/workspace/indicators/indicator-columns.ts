import { goal } from "../../register/entities/goal.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordNamed } from "../../register/typed-records.ts";
import { type RecordColumn, recordColumns } from "../records/record-columns.ts";

/** Columns that say what a row is about: they go out to be read, and come back unchanged or not at all. */
export const toldColumns = ["indicator", "common_indicator", "kind", "unit", "priority", "region"] as const;
export type ToldColumn = (typeof toldColumns)[number];

/** Columns that are filled in: fields of the goal. */
export const figureColumns = [
  "baseline",
  "baseline_year",
  "milestone",
  "milestone_year",
  "target",
  "target_year",
  "actual",
  "actual_year",
  "source",
  "remark",
] as const;

/** The columns of a goal that the table takes back, by their names. */
export const filledFields: ReadonlyMap<string, RecordColumn> = new Map(
  recordColumns(goal).flatMap((column) =>
    column.name === "version" || (figureColumns as readonly string[]).includes(column.name) ? [[column.name, column] as const] : [],
  ),
);

/** What a row says of its goal: the indicator by name, its code and unit, the priority and place by name. */
export function toldOf(
  each: RecordNamed<"goal">,
  {
    indicators,
    priorities,
    regions,
  }: {
    readonly indicators: ReadonlyMap<string, RecordNamed<"indicator">>;
    readonly priorities: ReadonlyMap<string, RecordNamed<"priority">>;
    readonly regions: ReadonlyMap<string, RecordNamed<"region">>;
  },
  language: "en" | "zh",
): Readonly<Record<ToldColumn, string | null>> {
  const indicator = indicators.get(each.indicator);
  const named = (record: Parameters<typeof nameOf>[0] | undefined, id: string | null): string | null =>
    id === null ? null : record === undefined ? id : nameOf(record)[language];
  const priority = each.priority ?? indicator?.priority ?? null;
  return {
    indicator: named(indicator, each.indicator),
    common_indicator: indicator?.erdf_code ?? null,
    kind: indicator?.kind ?? null,
    unit: indicator?.unit ?? null,
    priority: named(priority === null ? undefined : priorities.get(priority), priority),
    region: named(each.region === null ? undefined : regions.get(each.region), each.region),
  };
}
