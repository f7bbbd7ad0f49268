import type { BundleTableName, Language, RenderedNote } from "@quoin/core";
import { writtenAmount } from "@quoin/core";

type Row = Readonly<Record<string, string>>;
/** Tables whose rows belong to a line. */
export const partTables = ["money", "targets", "capacity", "needs"] as const satisfies readonly BundleTableName[];
export type PartTable = (typeof partTables)[number];

/** A line with the rows that belong to it. */
export interface TypedLine {
  readonly cells: Row;
  readonly parts: Readonly<Record<PartTable, readonly Row[]>>;
}

/** A plan as it is being typed. */
export interface TypedPlan {
  readonly plan: Row;
  readonly lines: readonly TypedLine[];
}

/** Tables of a plan, each a list of rows, as they are asked and answered. */
export type PlanTables = Record<"lines" | PartTable, Row[]>;

/** Columns that a new row is begun with. */
const begun = ["line", "kind", "currency"];
const noParts: TypedLine["parts"] = { money: [], targets: [], capacity: [], needs: [] };

/** A new line, under the number after the highest. */
export function newLine(lines: readonly TypedLine[]): TypedLine {
  const highest = Math.max(0, ...lines.map(({ cells }) => Number(cells["line"])).filter((number) => Number.isInteger(number)));
  return { cells: { line: String(highest + 1) }, parts: noParts };
}

/** The plan from its tables: the rows of each line under it. */
export function typedPlan(content: Readonly<Record<"plan" | "lines" | PartTable, readonly Row[]>>): TypedPlan {
  return {
    plan: content.plan[0] ?? {},
    lines: content.lines.map((cells) => ({
      cells,
      parts: Object.fromEntries(
        partTables.map((table) => [table, content[table].filter(({ line }) => line === cells["line"])]),
      ) as unknown as TypedLine["parts"],
    })),
  };
}

/** What is sent: amounts as numbers where they can be read, rows in which nothing was typed left out. */
export function sentPlan({ plan, lines }: TypedPlan): { readonly plan: Row } & PlanTables {
  const rows = (table: PartTable): Row[] =>
    lines.flatMap(({ cells, parts }) =>
      parts[table].filter((row) => !isEmpty(row)).map((row) => ({ ...row, ...readAmount(table, row), line: cells["line"] ?? "" })),
    );
  return {
    plan,
    lines: lines.map(({ cells }) => ({ ...cells })),
    money: rows("money"),
    targets: rows("targets"),
    capacity: rows("capacity"),
    needs: rows("needs"),
  };
}

/** Faults by where they are shown: `plan 0 title`, `lines 2 start`, `money 2 0 amount` (line, row, column); what has no place stands under ``. */
export function faultsByPlace({ lines }: TypedPlan, faults: readonly RenderedNote[], language: Language): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { at, message, parameters } of faults) {
    const place = placeOf(lines, at.table ?? "", (at.row ?? 1) - 1, String(at.column ?? ""));
    if (!places.has(place)) places.set(place, problemOf(parameters, language) ?? message);
  }
  return places;
}

/** Beside its input a fault need not say once more in which table and column it is. */
function problemOf({ problem, problem_zh }: RenderedNote["parameters"], language: Language): string | null {
  const said = language === "zh" ? problem_zh : problem;
  return typeof said === "string" ? said : null;
}

function placeOf(lines: readonly TypedLine[], table: string, row: number, column: string): string {
  if (table === "plan" || table === "lines") return `${table} ${row} ${column}`;
  let before = 0;
  for (const [line, { parts }] of lines.entries()) {
    const own = (parts[table as PartTable] ?? []).map((each, at) => ({ at, each })).filter(({ each }) => !isEmpty(each));
    if (row < before + own.length) return `${table} ${line} ${own[row - before]?.at ?? 0} ${column}`;
    before += own.length;
  }
  return "";
}

function isEmpty(row: Row): boolean {
  return Object.entries(row).every(([column, text]) => begun.includes(column) || text.trim() === "");
}

/** 300万 is 3000000; what cannot be read stays as it was typed, and is told of. */
function readAmount(table: PartTable, row: Row): Row {
  if (table !== "money") return {};
  const read = writtenAmount(row["amount"] ?? "", row["currency"] ?? "");
  if (read === null) return {};
  return { amount: read.amount, ...(read.currency === null || (row["currency"] ?? "") !== "" ? {} : { currency: read.currency }) };
}
