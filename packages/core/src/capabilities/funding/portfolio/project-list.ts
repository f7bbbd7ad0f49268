import { byCodePoint, pickedUnits } from "@quoin/methods";
import type { ProjectList, StartWindow } from "@quoin/optimise";
import { elementAt, entryOf, memberOf } from "../../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { PlacedDocument } from "../../../contract/placed-document.ts";
import type { RawColumn } from "../../../evidence/cells/raw-column.ts";
import { keyedTable } from "../../../evidence/files/keyed-table.ts";
import { ListedFaults } from "../../../evidence/files/listed-faults.ts";
import type { RawTable, TableOptions } from "../../../evidence/files/table-reader.ts";
import { columnFaultsAt } from "./column-faults.ts";
import { exactColumn } from "./exact-column.ts";
import { neededColumns } from "./needed-columns.ts";
import type { RulesDocument } from "./rules-document.ts";

/** Takes from the table of projects what the rules name. */
export function projectList(table: RawTable, rules: PlacedDocument<RulesDocument>, id: string, options: TableOptions): Outcome<ProjectList> {
  const needed = neededColumns(rules.value);
  const unknown = columnFaultsAt(table, needed, rules);
  if (unknown.length > 0) return fault(unknown);
  const amounts = [...new Set(needed.filter(({ role }) => role === "money" || role === "value").map(({ column }) => column))];
  const money = new Set(needed.filter(({ role }) => role === "money").map(({ column }) => column));
  const texts = [...new Set(needed.map(({ column }) => column))];
  const keyed = keyedTable<"project", string, string>(table, {
    keys: { project: id },
    numbers: Object.fromEntries(amounts.map((column) => [column, { column, negative: money.has(column) ? "refuse" : "keep", missing: "refuse" }])),
    texts: Object.fromEntries(texts.map((column) => [column, column])),
    options,
  });
  if (!keyed.ok) return keyed;
  const { keys, numbers, texts: columns, line, place } = keyed.value;
  const rowIds = Array.from(keys.project.codes, (code) => elementAt(keys.project.texts, code));
  const rows = rowIds.map((_, row) => row).sort((a, b) => byCodePoint(elementAt(rowIds, a), elementAt(rowIds, b)));
  const fileOrder = new Int32Array(rows.length);
  rows.forEach((row, index) => {
    fileOrder[row] = index;
  });
  const columnOf = (column: string): RawColumn => memberOf(columns, column);
  const exact = new Map(
    amounts.map((column) => {
      const { decimals, units } = exactColumn(columnOf(column), memberOf(numbers, column));
      return [column, { decimals, units: pickedUnits(units, rows) }] as const;
    }),
  );
  const text = (column: string): readonly string[] => rows.map((row) => columnOf(column).text(row));
  const { schedule } = rules.value;
  let windows: StartWindow[] | null = null;
  if (schedule !== undefined) {
    const read = startWindows(schedule, text, (column, index) => ({ file: table.file, line: line(elementAt(rows, index)), column: place(column) }));
    if (!read.ok) return read;
    windows = read.value;
  }
  return success(
    { ids: rows.map((row) => elementAt(rowIds, row)), fileOrder, amounts: (column) => entryOf(exact, column), groups: text, windows },
    keyed.notes,
  );
}

function startWindows(
  schedule: NonNullable<RulesDocument["schedule"]>,
  text: (column: string) => readonly string[],
  at: (column: string, index: number) => { file: string; line: number; column: number },
): Outcome<StartWindow[]> {
  const faults = new ListedFaults();
  const whole = (column: string, least: number): number[] =>
    text(column).map((written, index) => {
      const cell = written.trim();
      const value = /^-?\d{1,6}(\.0+)?$/.test(cell) ? Number(cell) : Number.NaN;
      if (value >= least) return value;
      const expected = least === 1 ? "a whole number of years, 1 or more" : "a whole year";
      faults.add("portfolio.wrong-year", { text: cell, column, expected, expected_zh: least === 1 ? "不小于 1 的整数年数" : "整数年份" }, at(column, index));
      return least;
    });
  const earliest = whole(schedule.earliest, Number.NEGATIVE_INFINITY);
  const latest = whole(schedule.latest, Number.NEGATIVE_INFINITY);
  const duration = whole(schedule.duration, 1);
  if (faults.any) return fault(faults.notes());
  const windows = earliest.map((from, index) => ({ earliest: from, latest: elementAt(latest, index), duration: elementAt(duration, index) }));
  windows.forEach((window, index) => {
    if (window.latest < window.earliest) faults.add("portfolio.no-start", { earliest: window.earliest, latest: window.latest }, at(schedule.latest, index));
  });
  return faults.any ? fault(faults.notes()) : success(windows);
}
