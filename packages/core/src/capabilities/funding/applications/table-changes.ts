import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { RawTable } from "../../../evidence/files/table-reader.ts";
import { type Note, type NoteAt, note } from "../../../language/note.ts";
import type { Fields } from "../../../register/changes/patched-record.ts";
import { referenceFinder } from "../../../register/changes/reference-finder.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import type { FilledColumn } from "../../../workspace/import/columns/filled-columns.ts";
import { applicationChange, historicApplication } from "./application-change.ts";
import type { ApplicationColumn } from "./application-columns.ts";
import { nextApplicationIds } from "./next-application-id.ts";
import type { CallTerms } from "./submission-faults.ts";

const mostNotes = 200;

/** What a table of applications does: rows with the id of a draft change it, others make new ones; a draft that is as it was is left alone unless it is handed in. */
export async function tableChanges(
  { records }: Pick<WorkspacePorts, "records">,
  terms: CallTerms,
  table: RawTable,
  columns: readonly FilledColumn<ApplicationColumn>[],
  submit: boolean,
  before: string | null,
): Promise<Outcome<{ readonly changes: readonly RecordChange[]; readonly created: readonly string[]; readonly changed: readonly string[] }>> {
  const { id: call } = terms.call;
  const stored = await records.list("application", { retired: true, where: [{ field: "call", value: call }] });
  const known = new Map(stored.map((each) => [each.id, each]));
  const used = new Set(known.keys());
  const findOrganisation = referenceFinder("organisation", await records.list("organisation"));
  const notes: Note[] = [];
  const changes: RecordChange[] = [];
  const [created, changed]: [string[], string[]] = [[], []];
  const lines = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const line = table.line(row);
    const at = (name: string): NoteAt => {
      const place = columns.find(({ column }) => column.name === name)?.place;
      return { file: table.file, line, ...(place === undefined ? {} : { column: place }) };
    };
    const cell = (name: string): string =>
      columns
        .find(({ column }) => column.name === name)
        ?.cells.text(row)
        .trim() ?? "";
    const asked = cell("id");
    const current = asked === "" ? null : (known.get(asked) ?? null);
    const read = readRow(columns, row, current, at);
    const rowNotes = [...read.notes];
    if (typeof read.fields["organisation"] === "string") {
      const organisation = findOrganisation(read.fields["organisation"], at("organisation"));
      if (organisation.ok) read.fields["organisation"] = organisation.value;
      else rowNotes.push(...organisation.notes);
    }
    const faulty = new Set(rowNotes.map(({ at: { line, column } }) => `${line} ${column}`));
    notes.push(...rowNotes);
    const organisation = read.fields["organisation"] ?? (current === null ? undefined : recordIn(current, "application").organisation);
    const [next = ""] = nextApplicationIds(call, String(organisation), used, 1);
    const id = asked === "" ? next : asked;
    used.add(id);
    const first = lines.get(id);
    if (first !== undefined) notes.push(note("record.repeated-row", { id, first }, at("id")));
    lines.set(id, line);
    if (current !== null && Object.keys(read.fields).length === 0 && !submit) continue;
    const change =
      before === null ? applicationChange(terms, id, current, read.fields, submit) : historicApplication(terms.call, id, current, read.fields, before);
    if (!change.ok) {
      const placed = change.notes.map((each) => ({ ...each, at: { ...at(columnOf(each.at.field, columns)), field: each.at.field ?? "" } }));
      // A cell that could not be read is told once: that its field is missing now says nothing more.
      notes.push(...placed.filter(({ at: { line, column } }) => column === undefined || !faulty.has(`${line} ${column}`)));
      continue;
    }
    if (faulty.size > 0) continue;
    changes.push(change.value);
    (current === null ? created : changed).push(id);
  }
  return notes.length > 0 ? fault(notes.slice(0, mostNotes)) : success({ changes, created, changed });
}

/** What the cells of a row say that differs from the draft: a cell that is as it was sent out changes nothing. */
function readRow(
  columns: readonly FilledColumn<ApplicationColumn>[],
  row: number,
  current: StoredRecord | null,
  at: (name: string) => NoteAt,
): { fields: Record<string, unknown>; notes: Note[] } {
  const before = current === null ? null : recordIn(current, "application");
  const fields: Record<string, unknown> = {};
  const notes: Note[] = [];
  const budgets = new Map<string, Fields | null>();
  for (const { column, cells } of columns) {
    const text = cells.text(row).replace(/\r\n?/g, "\n").trim();
    const written = before === null ? "" : column.write(before).trim();
    if (column.name === "id" || text === written) continue;
    const read = column.read(text);
    if (read === null) {
      const words = { expected: "Amounts are digits with a point, days 2026-07-01.", expected_zh: "金额用数字和小数点,日期如 2026-07-01。" };
      notes.push(note("record.bad-cell", { value: text.slice(0, 60), field: column.name, ...words }, at(column.name)));
    } else if (column.name.startsWith("budget_")) budgets.set(column.name, (read["budgets"] as readonly Fields[])[0] ?? null);
    else if (read["labels"] !== undefined) fields["labels"] = { ...(fields["labels"] as Fields | undefined), ...(read["labels"] as Fields) };
    else Object.assign(fields, read);
  }
  if (budgets.size > 0) {
    const nameOf = ({ year, level }: Application["budgets"][number]): string => `budget_${year}${level === null ? "" : `_${level}`}`;
    const kept = (before?.budgets ?? []).filter((budget) => !budgets.has(nameOf(budget)));
    fields["budgets"] = [...kept, ...[...budgets.values()].filter((budget) => budget !== null)];
  }
  return { fields, notes };
}

/** The column that shows a field of the record: `budgets.0.amount` is the first budget's. */
function columnOf(field: string | undefined, columns: readonly FilledColumn<ApplicationColumn>[]): string {
  const [name = ""] = (field ?? "").split(".");
  if (name === "labels") return columns.find(({ column }) => column.name.startsWith("title_"))?.column.name ?? "title_zh";
  return name === "budgets" ? (columns.find(({ column }) => column.name.startsWith("budget_"))?.column.name ?? "") : name;
}
