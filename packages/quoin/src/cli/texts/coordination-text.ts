import { type CoordinationAnswer, columnText, groupedText, type Language } from "@quoin/core";
import { headedTable, invented, said } from "./headed-table.ts";

/** `quoin coordination` */
export function coordinationText(
  { currency, departments, columns, cells, overlaps, gaps, cover, merges, saved, verdicts, synthetic }: CoordinationAnswer,
  language: Language,
): string {
  const nameOf = new Map([
    ...departments.map(({ id, label }) => [id, label[language]] as const),
    ...columns.map(({ id, label }) => [id, label[language]] as const),
  ]);
  for (const { id, label } of gaps) nameOf.set(id, label[language]);
  const money = (value: number | null) => (value === null ? "–" : `${currency} ${groupedText(value, language)}`);
  const unknown = said(language, "not recorded", "未登记");
  const head = {
    en: ["technology or item", "department", "instrument", "records", "money", ""],
    zh: ["技术或清单条目", "部门", "政策工具", "记录数", "资金", ""],
  };
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
        `${said(language, "overlap", "重复")} ${columnText(overlap, language, 2)}  ${label[language]}: ${own.map((each) => `${each.label[language]} ${money(each.money)} (${each.count})`).join(said(language, ", ", "、"))}`,
    ),
    ...gaps.map(({ label, synthetic: made }) => `${said(language, "no instrument", "无政策工具")}  ${label[language]}  ${invented(made)}`.trimEnd()),
    ...cover.programmes.map(
      ({ label, covers }) =>
        `${said(language, "can take up", "可承接")}  ${label[language]}: ${covers.map((id) => nameOf.get(id) ?? id).join(said(language, ", ", "、"))}`,
    ),
    ...(cover.uncovered.length === 0
      ? []
      : [said(language, `${cover.uncovered.length} gaps are reached by no existing programme`, `${cover.uncovered.length}项空缺现有计划均未触及`)]),
    ...merges.map(
      ({ label, lead, joins, joins_with: joined }) =>
        `${said(language, "merge", "合并")}  ${label[language]}: ${joins.map((each) => each.label[language]).join(said(language, ", ", "、"))} → ${lead.label[language]}  ${money(joined)}`,
    ),
    ...(merges.length === 0 ? [] : [saved.statement[language]]),
    ...(synthetic ? [invented(true)] : []),
  ];
  const sum = said(
    language,
    `${departments.length} departments, ${columns.length} technologies and items, ${cells.length} cells`,
    `部门${departments.length}个，技术与清单条目${columns.length}项，单元格${cells.length}个`,
  );
  return `${headedTable(head[language], rows, sum)}${lines.join("\n")}\n`;
}
