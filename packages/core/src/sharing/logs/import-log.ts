import { z } from "zod";
import { field, fileField, type SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { zoneOf } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { nameText } from "../../language/text.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { commitStep, type Step } from "../../register/changes/record-step.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { keptMapping, mappingChange } from "../../workspace/import/columns/kept-mapping.ts";
import { noMapping, type PlacedMapping, readMapping } from "../../workspace/import/table/mapping.ts";
import { decidesOn, decidingRights, notTheirs } from "../bookings/booking-rights.ts";
import { nowOf } from "../bookings/booking-step.ts";
import { instantText } from "../time/zoned-time.ts";
import { type LaidLog, laidLog } from "./laid-log.ts";
import { type LogTable, logHeads, readLog } from "./read-log.ts";
import { isSameLength, type UsedRow, usedRows } from "./used-rows.ts";

const answer = z.object({
  rows: z.number(),
  /** Bookings that the log adds: used without having been booked here. */
  created: z.number(),
  /** Approved bookings of which the log says when they were used. */
  used: z.number(),
  /** Rows that were taken in before. */
  unchanged: z.number(),
  /** Booked against used, from the first row of a unit to its last. */
  units: z.array(
    z.object({
      facility: z.string().nullable(),
      equipment: z.string().nullable(),
      label: nameText,
      rows: z.number(),
      logged_hours: z.number(),
      booked_hours: z.number(),
      both_hours: z.number(),
    }),
  ),
  mapping: z.enum(["given", "kept"]).nullable(),
  dry_run: z.boolean(),
});
type Answer = z.output<typeof answer>;

/** Changes that one step holds at once; of more the store is handed portions. */
const mostAtOnce = 20_000;

/** `quoin booking table` */
export const importLog = workspaceUseCase({
  words: ["booking", "table"],
  summary:
    "Logs of use from another system: each row becomes used hours, or says when booked hours were used; all rows, or nothing and every fault with its cell",
  changes: true,
  delivers: "answer",
  rights: decidingRights,
  effort: "long",
  example: "quoin booking table my-office --data log.xlsx --mapping log.yaml --dry-run",
  input: z.strictObject({
    data: fileField("the log: .csv, .xlsx … with the columns facility, start, end or duration, organisation, purpose, unit, zone"),
    mapping: fileField("mapping (YAML) of other headings: sheet, columns, units: {duration: h|min}, days; kept for tables with the same headings").optional(),
    dry_run: field(z.boolean().default(false), { description: "only say what would be done" }),
    reason: reasonField.default(""),
    ...tableOptionFields,
  }),
  output: answer,
  run: async (ports, { data, mapping, dry_run: isDry, reason, ...options }) => {
    const placed = await mappingFor(ports, data, mapping, options);
    if (!placed.ok) return placed;
    const { placed: mapped, text, from } = placed.value;
    const table = await readLog(ports, data, mapped, options, ports.settings.conventions);
    if (!table.ok) return table;
    const step = async (): Promise<Outcome<WrittenLog>> => {
      const now = nowOf(ports);
      const read = await usedRows(ports, table.value, now);
      if (read.notes.length > 0) return fault(read.notes);
      const units = new Set(read.rows.map(({ unit }) => unit));
      for (const unit of units) if (!(await decidesOn(ports, unit))) return notTheirs(ports, unit.type, unit.id);
      const laid = laidLog(read.rows, ports.hasher, now, { at: (row) => table.value.at(row, "start"), row: table.value.row });
      const faults = laid.notes.filter(({ severity }) => severity === "error");
      if (faults.length > 0) return fault(faults);
      const told = toldLog(laid, read.rows.length, from, isDry);
      if (isDry)
        return success({ laid: null, further: [], now: instantText(now), told }, [...table.notes, ...laid.notes, ...lengthNotes(table.value, read.rows)]);
      const owners = new Set([...units].map(({ owner }) => owner));
      const isNothing = laid.added.length === 0 && laid.used.size === 0;
      const keeping = text === null || isNothing ? null : await mappingChange(ports, "log", text, mapped, owners);
      if (keeping !== null && !keeping.ok) return keeping;
      const further = keeping === null ? [] : [keeping.value];
      const notes = [...table.notes, ...laid.notes, ...lengthNotes(table.value, read.rows)];
      return success({ laid, further, now: instantText(now), told }, notes);
    };
    if (isDry || table.value.rowCount > mostAtOnce) return wholeStep(ports, reason, step, table.value.rowCount);
    const small = async (): Promise<Outcome<Step<Answer>>> => {
      const laid = await step();
      if (!laid.ok) return laid;
      const changes: RecordChange[] = [];
      for await (const some of changesOf(ports, laid.value, mostAtOnce)) changes.push(...some);
      return success({ changes, answer: () => laid.value.told }, laid.notes);
    };
    return commitStep({ ...ports, records: ports.whole }, reason, small, { unchanged: ["booking", "closure", "opening"] });
  },
});

async function mappingFor(
  ports: Pick<WorkspacePorts, "texts" | "tables" | "records">,
  data: SourceFile,
  file: SourceFile | undefined,
  options: Parameters<typeof logHeads>[2],
): Promise<Outcome<{ readonly placed: PlacedMapping; readonly text: string | null; readonly from: Answer["mapping"] }>> {
  if (file === undefined) {
    // Without a mapping the one that was kept for these headings is taken.
    const heads = await logHeads(ports, data, Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined)));
    const kept = heads.ok ? await keptMapping(ports, "log", heads.value) : null;
    return success({ placed: kept ?? noMapping, text: null, from: kept === null ? null : "kept" });
  }
  const read = await ports.texts.read(file);
  if (!read.ok) return read;
  const placed = readMapping(read.value.text, file.name);
  return placed.ok ? success({ placed: placed.value, text: read.value.text, from: "given" }) : placed;
}

function toldLog({ added, used, unchanged, units }: LaidLog, rows: number, mapping: Answer["mapping"], isDry: boolean): Answer {
  return {
    rows,
    created: added.length,
    used: used.size,
    unchanged,
    units: units.map(({ unit: { facility, equipment, label }, ...hours }) => ({ facility, equipment, label, ...hours })),
    mapping,
    dry_run: isDry,
  };
}

/** Where an end and a length of one row differ the end holds, and that is told. */
function lengthNotes(table: LogTable, rows: readonly UsedRow[]): readonly Note[] {
  const other = rows.filter((row) => !isSameLength(table, row));
  const [first] = other;
  return first === undefined ? [] : [note("log.other-length", { count: other.length }, table.at(first.row, "duration"))];
}

/** What a log writes; nothing where it was only looked at. */
interface WrittenLog {
  readonly laid: LaidLog | null;
  /** The mapping that is kept. */
  readonly further: readonly RecordChange[];
  readonly now: string;
  readonly told: Answer;
}

/**
 * The changes of a log, so many at a time and made as they are asked for: those of a million rows are never held at once. Each was read and laid before, so that one that does not fit its type is
 * the program's own mistake.
 */
async function* changesOf(
  { whole, caller }: Pick<WorkspacePorts, "whole" | "caller">,
  { laid, further, now }: WrittenLog,
  portion: number,
): AsyncGenerator<readonly RecordChange[]> {
  if (laid === null) return;
  const { added, used } = laid;
  for (let from = 0; from < added.length; from += portion)
    yield added.slice(from, from + portion).map((booking) => fitting(patchedRecord("booking", null, booking)));
  const decided = { decided_at: now, decided_by: caller.account?.name ?? caller.name };
  const spans = [...used];
  for (let from = 0; from < spans.length; from += portion) {
    const changes: RecordChange[] = [];
    for (const [id, span] of spans.slice(from, from + portion))
      changes.push(fitting(patchedRecord("booking", await whole.get("booking", id), { id, status: "used", used: span, ...decided })));
    yield changes;
  }
  if (further.length > 0) yield further;
}

function fitting(change: Outcome<RecordChange>): RecordChange {
  if (change.ok) return change.value;
  throw new Error(`a row of a log makes no booking: ${JSON.stringify(change.notes)}`);
}

/** A step that is only looked at, or is too large to be held by the store at once: it is handed portion by portion, all in one transaction. */
async function wholeStep(ports: WorkspacePorts, reason: string, step: () => Promise<Outcome<WrittenLog>>, rows: number): Promise<Outcome<Answer>> {
  const made = await step();
  if (!made.ok) return made;
  const { laid, told } = made.value;
  if (laid === null || (laid.added.length === 0 && laid.used.size === 0)) return success(told, made.notes);
  const { whole, caller, clock, settings, progress } = ports;
  async function* portions(written: WrittenLog): AsyncGenerator<readonly RecordChange[]> {
    let done = 0;
    for await (const some of changesOf(ports, written, 5_000)) {
      progress.step({ en: "Rows written", zh: "写入行" }, done, rows);
      yield some;
      done += some.length;
    }
  }
  const written = await whole.commitAll(portions(made.value), { who: caller.name, via: caller.via, at: clock.now(), reason, zone: zoneOf(settings) });
  return written.ok ? success(told, made.notes) : written;
}
