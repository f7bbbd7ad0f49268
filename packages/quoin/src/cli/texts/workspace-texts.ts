import { type Language, type LocalText, verbatim } from "@quoin/core";
import type { Speech } from "./printer.ts";
import { textTable } from "./text-table.ts";

interface Checked {
  readonly language: Language;
  readonly checks: readonly { readonly title: LocalText; readonly status_text: LocalText; readonly detail: string }[];
}

/** Longest detail that stands beside its check. */
const besideLength = 60;

/** `quoin doctor` for a person: a line a check, what is longer below it. */
export function doctorText({ language, checks }: Checked): string {
  const isBeside = (detail: string) => detail.length <= besideLength && !detail.includes("\n");
  const lines = textTable(
    checks.map(({ title, status_text: status, detail }) => [status[language], title[language], isBeside(detail) ? detail : ""]),
    120,
  ).split("\n");
  const below = ({ detail }: Checked["checks"][number]) => (isBeside(detail) ? [] : detail.split("\n").map((line) => `        ${line}`));
  return `${checks.flatMap((check, place) => [(lines[place] ?? "").trimEnd(), ...below(check)]).join("\n")}\n`;
}

interface Created {
  readonly dir: string;
  readonly tables: number;
  readonly records: Readonly<Record<string, number>>;
  readonly invented: number;
}

/** `quoin init` for a person. */
export function initText({ dir, tables, records, invented }: Created, _language: Language, { say }: Speech): string {
  const total = Object.values(records).reduce((sum, count) => sum + count, 0);
  const rows = Object.entries(records).map(([type, count]) => [`  ${type}`, String(count)]);
  const head = say("made", { dir: verbatim(dir), tables: verbatim(`${tables}`), records: verbatim(`${total}`) });
  const mark = say("of-which-invented", { n: verbatim(`${invented}`) });
  return `${head}${invented === 0 ? "" : mark}\n${rows.length === 0 ? "" : `${textTable(rows)}\n`}`;
}

interface Sources {
  readonly tables: readonly {
    readonly name: string;
    readonly title: LocalText;
    readonly rows: number | null;
    readonly unchanged: boolean;
    readonly licences: readonly { readonly name: string }[];
    readonly checks: readonly { readonly tested: number; readonly exceptions: readonly unknown[] }[];
    readonly faults: readonly { readonly message: string }[];
  }[];
}

/** `quoin sources` for a person: a line a table; checks as "exceptions of tested". */
export function sourcesText({ tables }: Sources, language: Language, { say }: Speech): string {
  const rows = tables.map(({ name, title, rows: count, unchanged, licences, checks, faults }) => {
    const tested = checks.reduce((sum, check) => sum + check.tested, 0);
    const exceptions = checks.reduce((sum, check) => sum + check.exceptions.length, 0);
    const state = faults.length > 0 ? say("faults") : unchanged ? "" : say("changed");
    return [
      name,
      title[language],
      count === null ? "?" : String(count),
      licences.map((licence) => licence.name).join(", "),
      tested === 0 ? "" : say("sums-tested", { tested: verbatim(`${tested}`), exceptions: verbatim(`${exceptions}`) }),
      state,
    ];
  });
  const header = [say("table"), say("table-title"), say("row-number"), say("licence"), say("checks"), ""];
  return `${textTable([header, ...rows])}\n`;
}

interface Cards {
  readonly cards: readonly {
    readonly id: string;
    readonly labels: { readonly en: string | null; readonly zh: string | null };
    readonly links: number;
    readonly items: number;
    readonly missing: number;
    readonly duplicates: number;
    readonly unknown_lists: number;
    readonly coverage: number | null;
  }[];
}

/** `quoin cards` for a person. */
export function cardsText({ cards }: Cards, language: Language, { say }: Speech): string {
  const header = [say("id"), say("name"), say("links"), say("items"), say("lacking"), say("twice"), say("unknown-lists"), say("coverage")];
  const rows = cards.map(({ id, labels, links, items, missing, duplicates, unknown_lists: unknown, coverage }) => [
    id,
    labels[language] ?? labels.en ?? labels.zh ?? id,
    ...[links, items, missing, duplicates, unknown].map(String),
    coverage === null ? "" : `${Math.round(100 * coverage)}%`,
  ]);
  return `${textTable([header, ...rows])}\n`;
}

interface Rows {
  readonly total: number;
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly (string | number | null)[] }[];
}

/** `quoin rows` for a person. */
export function rowsText({ total, columns, rows }: Rows, _language: Language, { say }: Speech): string {
  const table = [
    ["#", ...columns.map(({ name }) => name)],
    ...rows.map(({ row, cells }) => [String(row), ...cells.map((cell) => (cell === null ? "" : String(cell)))]),
  ];
  const shown = say("rows-shown", { shown: verbatim(`${rows.length}`), total: verbatim(`${total}`) });
  return `${textTable(table, 40)}\n${shown}\n`;
}
