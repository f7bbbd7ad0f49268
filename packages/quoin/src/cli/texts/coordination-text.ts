import { type CoordinationAnswer, columnText, groupedText, type Language } from "@quoin/core";
import { headedTable, invented } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

/** `quoin coordination` */
export function coordinationText(
  { currency, departments, columns, cells, overlaps, gaps, cover, merges, saved, verdicts, synthetic }: CoordinationAnswer,
  language: Language,
  { say }: Speech,
): string {
  const nameOf = new Map([
    ...departments.map(({ id, label }) => [id, label[language]] as const),
    ...columns.map(({ id, label }) => [id, label[language]] as const),
  ]);
  for (const { id, label } of gaps) nameOf.set(id, label[language]);
  const money = (value: number | null) => (value === null ? "–" : `${currency} ${groupedText(value, language)}`);
  const unknown = say("not-recorded");
  const rows = cells.map((cell) => [
    nameOf.get(cell.column) ?? cell.column,
    nameOf.get(cell.department) ?? cell.department,
    cell.instrument ?? unknown,
    String(cell.count),
    money(cell.money),
    invented(cell.synthetic),
  ]);
  const lines = [
    ...Object.values(verdicts).flatMap((each) => (each === null ? [] : [each.statement[language]])),
    ...overlaps.map(
      ({ label, overlap, departments: own }) =>
        `${say("overlap")} ${columnText(overlap, language, 2)}  ${label[language]}: ${say.formatter.row(own.map((each) => `${each.label[language]} ${money(each.money)} (${each.count})`))}`,
    ),
    ...gaps.map(({ label, synthetic: made }) => `${say("no-instrument")}  ${label[language]}  ${invented(made)}`.trimEnd()),
    ...cover.programmes.map(({ label, covers }) => `${say("can-take-up")}  ${label[language]}: ${say.formatter.row(covers.map((id) => nameOf.get(id) ?? id))}`),
    ...(cover.uncovered.length === 0 ? [] : [say("gaps-not-reached", { uncovered: cover.uncovered.length })]),
    ...merges.map(
      ({ label, lead, joins, joins_with: joined }) =>
        `${say("merge")}  ${label[language]}: ${say.formatter.row(joins.map((each) => each.label[language]))} → ${lead.label[language]}  ${money(joined)}`,
    ),
    ...(merges.length === 0 ? [] : [saved.statement[language]]),
    ...(synthetic ? [invented(true)] : []),
  ];
  const sum = say("departments-and-cells", { departments: departments.length, columns: columns.length, cells: cells.length });
  return `${headedTable([say("technology-or-item"), say("department"), say("instrument"), say("records"), say("coordination-money"), ""], rows, sum)}${lines.join("\n")}\n`;
}
