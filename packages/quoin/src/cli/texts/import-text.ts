import type { AssumedUnits, ConfirmedUnits, ImportList, ImportReport, Language, UndoneImport } from "@quoin/core";
import type { Speech } from "./printer.ts";
import { textTable } from "./text-table.ts";

/** What an import found, for a person. */
export function importText(report: ImportReport, _language: Language, { say }: Speech): string {
  const { file, format, encoding, delimiter, decimal, thousands, sheet, sheets, header_rows, footer_rows, columns, totals, missing } = report;
  const facts = [format, encoding, delimiter === null ? null : JSON.stringify(delimiter), decimal === null ? null : `0${decimal}0`];
  if (thousands !== null) facts.push(`1${thousands}000`);
  if (sheet !== null) facts.push(`${say("import-sheet")} ${sheet}${sheets.length > 1 ? ` (${say("import-of")} ${sheets.length})` : ""}`);
  const lines = [
    `${file}: ${facts.filter((fact) => fact !== null).join(", ")}`,
    `${say("import-header")} ${header_rows.join(", ")}${footer_rows.length === 0 ? "" : `; ${say("import-footnotes")} ${footer_rows.join(", ")}`}`,
    `${report.rows} ${say("import-rows")}, ${totals.length} ${say("import-aside")}, ${report.written} ${say("import-written")}`,
    ...totals.map(({ row, column, value, kind }) => `  ${say("import-row")} ${row}: ${column} = ${value} (${kind})`),
  ];
  lines.push(
    say("import-effect", report.effect.rows),
    say("import-records", { type: say("import-all-records"), ...report.effect.records }),
    ...report.by_type.map(({ type, ...each }) => `  ${say("import-records", { type, ...each })}`),
  );
  for (const { fate, named, cells } of report.examples)
    lines.push(
      `  ${say(`import-fate-${fate}`)}: ${named.join(", ")}${cells.map(({ column, before, after }) => `; ${column} ${before === "" ? "–" : before} → ${after === "" ? "–" : after}`).join("")}`,
    );
  const markers = Object.entries(missing).map(([marker, cells]) => `${marker} (${cells})`);
  if (markers.length > 0) lines.push(`${say("import-missing")}: ${markers.join(", ")}`);
  const table = textTable([
    [say("import-column"), say("import-from"), say("import-type"), say("import-missing-cells")],
    ...columns.map(({ name, source, type, missing: empty }) => [name, source, type, String(empty)]),
  ]);
  return `${lines.join("\n")}\n\n${table}\n`;
}

/** Sums that a list of one table shows of each import. */
const figuresShown = 3;

/** Imports of tables, newest first. */
export function importsText({ imports }: ImportList, _language: Language, { say }: Speech): string {
  if (imports.length === 0) return `${say("import-none")}\n`;
  const rows = imports.map(({ id, table, at, who, mode, effect: { rows: row }, undone_by: by, reason }) => [
    id,
    table,
    // The machine's moment: a terminal may stand elsewhere than the office.
    `${at.slice(0, 16).replace("T", " ")}Z`,
    who,
    mode,
    ...[row.come, row.change, row.stay, row.go].map(String),
    by === null ? "" : `${say("import-undone")} ${by}`,
    reason,
  ]);
  const figures = imports.flatMap(({ id, figures: all }) =>
    all
      .filter(({ before, after }) => before !== after)
      .slice(0, figuresShown)
      .map(
        ({ column, indicator, unit, before, after }) =>
          `  ${id}: ${column}${indicator === null ? "" : ` ${indicator}`} ${before ?? "–"} → ${after ?? "–"}${unit === null ? "" : ` ${unit}`}`,
      ),
  );
  return `${textTable([[say("import-id"), say("import-table"), say("import-when"), say("import-who"), say("import-how"), say("import-come"), say("import-change"), say("import-stay"), say("import-go"), say("import-state"), say("import-reason")], ...rows])}\n${figures.length === 0 ? "" : `\n${say("import-figures")}\n${figures.join("\n")}\n`}`;
}

/** What the undoing of an import did. */
export function undoneImportText({ id, table, undoes, effect, kept }: UndoneImport, _language: Language, { say }: Speech): string {
  const lines = [
    `${table} ${id === null ? say("import-would-back") : say("import-back")} ${undoes}`,
    say("import-effect", effect.rows),
    say("import-records", { type: say("import-all-records"), ...effect.records }),
  ];
  if (kept.length > 0) lines.push(`${kept.length} ${say("import-kept")}:`, ...kept.map(({ type, id, fields }) => `  ${type} ${id}: ${fields.join(", ")}`));
  return `${lines.join("\n")}\n`;
}

/** Columns whose unit nobody has said, with what their figures would be in each. */
export function assumedUnitsText({ units, by_hand }: AssumedUnits, _language: Language, { say }: Speech): string {
  if (units.length + by_hand.length === 0) return `${say("import-units-none")}\n`;
  const open = units.map(({ question: { message, choices = [] }, unit }) =>
    [message, ...choices.map(({ label, value }) => `  ${value === unit ? "*" : " "} ${label}`)].join("\n"),
  );
  return `${[...open, ...by_hand.map(({ said: { message, fix } }) => `${message}\n  ${fix}`)].join("\n")}\n`;
}

/** What the confirming of units did. */
export function confirmedUnitsText({ id, table, columns, effect }: ConfirmedUnits, _language: Language, { say }: Speech): string {
  const lines = [
    ...columns.map(({ column, assumed, unit }) => `${table}.${column}: ${unit}${unit === assumed ? "" : ` (${say("import-was")} ${assumed})`}`),
    say("import-records", { type: say("import-all-records"), ...effect.records }),
    ...(id === null ? [say("import-would")] : [id]),
  ];
  return `${lines.join("\n")}\n`;
}
