import { z } from "zod";
import { field, fileField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type RawTable, tableOptionFields } from "../../evidence/files/table-reader.ts";
import { type Note, note, renderedNote, renderNote } from "../../language/note.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { goal } from "../../register/entities/goal.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import { editedEntity } from "../../register/use-cases/record-editing.ts";
import { type GivenRows, givenRows } from "../records/given-rows.ts";
import { noChanges, recordChanges, together } from "../records/record-changes.ts";
import { toldColumns, toldOf } from "./indicator-columns.ts";

const answer = z.object({
  rows: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  dry_run: z.boolean(),
  /** Every fault with its row and column; where there is one, nothing was written. */
  faults: z.array(renderedNote),
});

/** What the columns of the table are in a goal: those that only say what a row is about are read by themselves. */
const columns = { goal: "id", ...Object.fromEntries(toldColumns.map((column) => [column, null])) };

/** `quoin indicators take` */
export const takeIndicators = workspaceUseCase({
  words: ["indicators", "take"],
  summary: "The indicator table filled in: figures into the goals, all rows or none; a row whose unit or indicator is another one is a fault",
  changes: true,
  delivers: "answer",
  rights: "register",
  effort: "long",
  example: "quoin indicators take quoin-demo --data indicators.xlsx --dry-run",
  input: z.strictObject({
    data: fileField("the table as `indicators export` writes it, filled in: .xlsx or .csv"),
    dry_run: field(z.boolean().default(false), { description: "only say what would be done" }),
    reason: reasonField.default(""),
    ...tableOptionFields,
  }),
  output: answer,
  reportsFault: ({ faults }) => faults.length > 0,
  run: async (ports, { data, dry_run, reason, ...options }) => {
    const entity = editedEntity("goal", ports.caller);
    if (!entity.ok) return entity;
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const table = await ports.tables.read(data, given);
    if (!table.ok) return table;
    const rows = await givenRows(ports, goal, data, undefined, options, columns);
    if (!rows.ok) return rows;
    const step = async () => {
      const other = await otherRows(ports, table.value, rows.value);
      let made = noChanges;
      for await (const some of recordChanges(ports, goal, other.length > 0 ? [] : rows.value)()) made = together(made, some);
      if (made.isForbidden) return fault(made.faults, "forbidden");
      const faults = [...other, ...made.faults].map((each) => renderNote(each, ports.caller.language));
      const told = { rows: rows.value.length, changed: made.changed, unchanged: made.unchanged, dry_run, faults };
      return success({ changes: faults.length > 0 ? [] : made.changes, answer: () => told }, rows.notes);
    };
    if (!dry_run) return commitStep(ports, reason, step, { isRepeated: false });
    const planned = await step();
    return planned.ok ? success(planned.value.answer(), planned.notes) : planned;
  },
});

/** Rows of no goal in use, and rows that say another indicator, unit, priority or place than the register: figures of something else are never taken for it. */
async function otherRows({ records }: Pick<WorkspacePorts, "records">, table: RawTable, rows: GivenRows): Promise<readonly Note[]> {
  const goals = byId(await recordsOf(records, "goal"));
  const about = {
    indicators: byId(await recordsOf(records, "indicator", { retired: true })),
    priorities: byId(await recordsOf(records, "priority", { retired: true })),
    regions: byId(await recordsOf(records, "region", { retired: true })),
  };
  const notes: Note[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows.at(index);
    const id = row?.value("id");
    if (row === undefined || typeof id !== "string" || id === "") continue;
    const known = goals.get(id);
    if (known === undefined) {
      notes.push(note("indicators.unknown-goal", { id }, row.at("id")));
      continue;
    }
    const told = { en: toldOf(known, about, "en"), zh: toldOf(known, about, "zh") };
    table.columns.forEach((cells, at) => {
      const column = toldColumns.find((each) => each === cells.name);
      if (column === undefined) return;
      const cell = cells.text(index).trim();
      const [en, zh] = [told.en[column] ?? "", told.zh[column] ?? ""];
      if (cell === "" || cell === en || cell === zh) return;
      notes.push(note("indicators.other-row", { id, column, given: cell.slice(0, 60), held: en }, { ...row.at("id"), column: at + 1 }));
    });
  }
  return notes;
}
