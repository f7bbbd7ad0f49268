import { z } from "zod";
import { field, fileField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { tableOptionFields } from "../../evidence/table-reader.ts";
import { renderedNote, renderNote } from "../../language/note.ts";
import { editedEntity } from "../../register/record-editing.ts";
import { reasonField, typeField } from "../../register/record-input.ts";
import { commitStep } from "../../register/record-step.ts";
import { givenRows } from "./given-rows.ts";
import { recordChanges } from "./record-changes.ts";

const answer = z.object({
  type: z.string(),
  rows: z.number(),
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  dry_run: z.boolean(),
  /** Every fault with its row and column; where there is one, nothing was written. */
  faults: z.array(renderedNote),
});

/** `quoin record table` */
export const recordTable = workspaceUseCase({
  words: ["record", "table"],
  summary: "Many records of a type from a table: all of them, or nothing and every fault with its cell",
  changes: true,
  delivers: "answer",
  served: true,
  example: "quoin record table quoin-demo organisation --data organisations.xlsx --dry-run",
  input: z.strictObject({
    type: typeField,
    data: fileField("records as `record export` writes them: .xlsx, .csv or .json; columns by field name or label, only those that are to change"),
    mapping: fileField("mapping (YAML) of other headers: sheet, columns").optional(),
    dry_run: field(z.boolean().default(false), { description: "only say what would be done" }),
    reason: reasonField.default(""),
    ...tableOptionFields,
  }),
  output: answer,
  reportsFault: ({ faults }) => faults.length > 0,
  run: async (ports, { type, data, mapping, dry_run, reason, ...options }) => {
    const entity = editedEntity(type, ports.caller);
    if (!entity.ok) return entity;
    const rows = await givenRows(ports, entity.value, data, mapping, options);
    if (!rows.ok) return rows;
    const step = async () => {
      const made = await recordChanges(ports, entity.value, rows.value);
      if (made.isForbidden) return fault(made.faults, "forbidden");
      const { created, changed, unchanged } = made;
      const faults = made.faults.map((each) => renderNote(each, ports.caller.language));
      const told = { type, rows: rows.value.length, new: created, changed, unchanged, dry_run, faults };
      return success({ changes: faults.length > 0 ? [] : made.changes, answer: () => told }, rows.notes);
    };
    if (!dry_run) return commitStep(ports, reason, step, { isRepeated: false });
    const planned = await step();
    return planned.ok ? success(planned.value.answer(), planned.notes) : planned;
  },
});
