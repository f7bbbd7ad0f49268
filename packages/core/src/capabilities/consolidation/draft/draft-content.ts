import { z } from "zod";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { Caller, WorkspacePorts } from "../../../contract/ports.ts";
import { note, type RenderedNote, renderNote } from "../../../language/note.ts";
import type { Fields } from "../../../register/changes/patched-record.ts";
import { noSuchRecord } from "../../../register/changes/record-input.ts";
import type { PlanDraft } from "../../../register/entities/plan-draft.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { bundleFaults } from "../bundle/bundle-cells.ts";
import { type BundleContent, type BundleTableName, bundleTableNames, bundleTables } from "../bundle/bundle-tables.ts";

/** Fields of the record whose name is not that of the column: a record has an id and a state of its own. */
const named: Readonly<Record<string, string>> = { id: "plan", version: "plan_version", status: "plan_status" };
const inner = bundleTableNames.filter((table) => table !== "plan");
/** Faults that are told at once; with these mended the next ones are. */
const mostFaults = 100;

const cells = z.record(z.string(), z.string().max(2_000));
const most = 2_000;
/** A plan as it is typed: every cell a text, by table and column of a bundle; what is left out is empty. */
export const draftInput = z.strictObject({
  plan: cells.default({}),
  lines: z.array(cells).max(most).default([]),
  money: z
    .array(cells)
    .max(most * 5)
    .default([]),
  targets: z.array(cells).max(most).default([]),
  capacity: z.array(cells).max(most).default([]),
  needs: z.array(cells).max(most).default([]),
});

/** The draft as a bundle would say it. */
export function draftContent(draft: PlanDraft): BundleContent {
  const own = draft as unknown as Readonly<Record<string, unknown>>;
  const row = (table: BundleTableName, from: Readonly<Record<string, unknown>>, field = (column: string) => column) =>
    Object.fromEntries(Object.keys(bundleTables[table]).map((column) => [column, String(from[field(column)] ?? "")]));
  return {
    plan: [row("plan", own, (column) => named[column] ?? column)],
    ...Object.fromEntries(inner.map((table) => [table, (own[table] as readonly Readonly<Record<string, unknown>>[]).map((each) => row(table, each))])),
  } as unknown as BundleContent;
}

/** The content of a draft by its id. */
export async function contentOfDraft(records: Pick<RecordStore, "get">, id: string): Promise<Outcome<BundleContent>> {
  const stored = await records.get("plan-draft", id);
  return stored === null || stored.retired ? noSuchRecord("plan-draft", id) : success(draftContent(recordIn(stored, "plan-draft")));
}

/** Fields of the record from what was typed; a column that no bundle has and a row that names no line are refused. */
export function draftFields(typed: z.output<typeof draftInput>): Outcome<Fields> {
  const faults: ReturnType<typeof note>[] = [];
  const read = (table: BundleTableName, row: Readonly<Record<string, string>>, at: number): Record<string, string | null> => {
    const columns = bundleTables[table];
    for (const column of Object.keys(row))
      if (!Object.hasOwn(columns, column)) faults.push(note("draft.unknown-column", { column, table }, { table, row: at + 1, column }));
    if (table !== "plan" && (row["line"] ?? "").trim() === "")
      faults.push(
        note(
          "bundle.bad-cell",
          { text: "", column: "line", table, problem: "it must not be empty", problem_zh: "不得为空" },
          { table, row: at + 1, column: "line" },
        ),
      );
    return Object.fromEntries(Object.keys(columns).map((column) => [column, orNull((row[column] ?? "").trim())]));
  };
  const head = Object.fromEntries(Object.entries(read("plan", typed.plan, 0)).map(([column, text]) => [named[column] ?? column, text]));
  const tables = Object.fromEntries(inner.map((table) => [table, typed[table as "lines"].map((row, at) => read(table, row, at))]));
  return faults.length > 0 ? fault(faults.slice(0, mostFaults)) : success({ ...head, ...tables });
}

/** What a bundle with this content would be refused for, in the caller's words, each with its table, row and column. */
export async function draftFaults(
  whole: WorkspacePorts["unrestrictedRecords"],
  content: BundleContent,
  { language }: Caller,
): Promise<readonly RenderedNote[]> {
  const faults = await bundleFaults(whole, content, "");
  return faults.slice(0, mostFaults).map(({ at: { file: _file, ...at }, ...each }) => renderNote({ ...each, at }, language));
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
