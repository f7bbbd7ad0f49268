import { z } from "zod";
import { field, fileField } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { zoneOf } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { renderedNote, renderNote } from "../../language/note.ts";
import { reasonField, typeField } from "../../register/changes/record-input.ts";
import { currencyOf } from "../../register/changes/record-step.ts";
import type { ChangePortions } from "../../register/record-store.ts";
import { editedEntity } from "../../register/use-cases/record-editing.ts";
import { givenRows } from "./given-rows.ts";
import { noChanges, type RecordChanges, recordChanges, together } from "./record-changes.ts";

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
type Answer = z.infer<typeof answer>;

/** `quoin record table` */
export const recordTable = workspaceUseCase({
  words: ["record", "table"],
  summary: "Many records of a type from a table: all of them, or nothing and every fault with its cell",
  changes: true,
  delivers: "answer",
  rights: "register",
  effort: "long",
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
    const changes = recordChanges(ports, entity.value, rows.value);
    const told = ({ created, changed, unchanged, faults }: RecordChanges): Outcome<Answer> => {
      const rendered = faults.map((each) => renderNote(each, ports.caller.language));
      return success({ type, rows: rows.value.length, new: created, changed, unchanged, dry_run, faults: rendered }, rows.notes);
    };
    const looked = await counted(changes(), (done) => ports.progress.step({ en: "Rows checked", zh: "检查行" }, done, rows.value.length));
    if (looked.isForbidden) return fault(looked.faults, "forbidden");
    if (dry_run || looked.faults.length > 0 || looked.created + looked.changed === 0) return told(looked);
    let written = noChanges;
    const portions = async function* (): ChangePortions {
      for await (const { changes: some, ...made } of changes()) {
        written = together(written, { ...made, changes: [] });
        if (made.faults.length > 0) throw new MovedOn(written);
        yield some;
        ports.progress.step({ en: "Rows written", zh: "写入行" }, done(written), rows.value.length);
      }
    };
    try {
      const committed = await ports.records.commitAll(portions(), {
        who: ports.caller.name,
        via: ports.caller.via,
        at: ports.clock.now(),
        reason,
        zone: zoneOf(ports.settings),
        ...currencyOf(ports.settings),
      });
      return committed.ok ? told(written) : committed;
    } catch (cause) {
      if (!(cause instanceof MovedOn)) throw cause;
      return cause.made.isForbidden ? fault(cause.made.faults, "forbidden") : told(cause.made);
    }
  },
});

/** Between the look at the rows and their writing somebody changed what they rest on: thrown so that nothing is written. */
class MovedOn extends Error {
  readonly made: RecordChanges;

  constructor(made: RecordChanges) {
    super("the register has moved on");
    this.made = made;
  }
}

/** What all portions do together, without their changes. */
async function counted(portions: AsyncIterable<RecordChanges>, onRows: (done: number) => void): Promise<RecordChanges> {
  let all = noChanges;
  for await (const some of portions) {
    all = together(all, { ...some, changes: [] });
    onRows(done(all));
  }
  return all;
}

function done({ created, changed, unchanged, faults }: RecordChanges): number {
  return created + changed + unchanged + faults.length;
}
