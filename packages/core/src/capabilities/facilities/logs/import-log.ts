import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field, fileField, type SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { zoneOf } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { tableOptionFields } from "../../../evidence/files/table-reader.ts";
import { type Note, note } from "../../../language/note.ts";
import { nameText } from "../../../language/text.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField } from "../../../register/changes/record-input.ts";
import { commitStep, type Step } from "../../../register/changes/record-step.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { keptMapping, mappingChange } from "../../../workspace/import/columns/kept-mapping.ts";
import { noMapping, type PlacedMapping, readMapping } from "../../../workspace/import/table/mapping.ts";
import { decidesOn, decidingRights, notTheirs } from "../bookings/booking-rights.ts";
import { nowOf } from "../bookings/booking-step.ts";
import { instantText } from "../time/zoned-time.ts";
import { addedBooking } from "./added-bookings.ts";
import { bookingsBeside } from "./bookings-beside.ts";
import { fitting } from "./fitting.ts";
import { type LaidLog, laidLog } from "./laid-log.ts";
import { pagesOfUnit } from "./pack-log.ts";
import { type LogTable, logHeads, type OpenedLog, readLog } from "./read-log.ts";
import { takenBack } from "./take-back.ts";
import { isSameLength, type UsedRow, usedRows } from "./used-rows.ts";

const answer = z.object({
  rows: z.number(),
  /** Bookings that the log adds: used without having been booked here. */
  created: z.number(),
  /** Approved bookings of which the log says when they were used. */
  used: z.number(),
  /** Rows that were taken in before. */
  unchanged: z.number(),
  /** Rows that were taken in before and are none any more (`--take-back`). */
  taken_back: z.number(),
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

/** What a log is laid over. */
const restsOn = ["booking", "closure", "opening"];

/** Rows of a log that become records of their own; those of a longer one are kept as pages. */
const mostAtOnce = 2_000;

/** Pages that the store is handed at a time. */
const pagesAtOnce = 50;

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
    take_back: field(z.boolean().default(false), {
      description: "the other way: hours that this log brought are put away; what was booked here stays as it is",
    }),
    reason: reasonField.default(""),
    ...tableOptionFields,
  }),
  output: answer,
  run: async (ports, { data, mapping, dry_run: isDry, take_back: isBack, reason, ...options }) => {
    const placed = await mappingFor(ports, data, mapping, options);
    if (!placed.ok) return placed;
    const { placed: mapped, text, from, log } = placed.value;
    const table = await readLog(ports, data, mapped, options, ports.settings.conventions, log);
    if (!table.ok) return table;
    const step = async (): Promise<Outcome<WrittenLog>> => {
      const now = nowOf(ports);
      const read = await usedRows(ports, table.value, now);
      if (read.notes.length > 0) return fault(read.notes);
      const units = new Set(read.rows.map(({ unit }) => unit));
      for (const unit of units) if (!(await decidesOn(ports, unit))) return notTheirs(ports, unit.type, unit.id);
      const bookings = await bookingsBeside(ports, read.rows);
      const laid = laidLog(read.rows, bookings, ports.hasher, now, { at: (row) => table.value.at(row, "start"), row: table.value.row });
      // Who takes a log back is not told what its rows would be in the way of.
      const faults = isBack ? [] : laid.notes.filter(({ severity }) => severity === "error");
      if (faults.length > 0) return fault(faults);
      const told = toldLog(laid, read.rows.length, from, isDry);
      if (isDry)
        return success({ laid: null, known: laid.known, further: [], now: instantText(now), told }, [
          ...table.notes,
          ...laid.notes,
          ...lengthNotes(table.value, read.rows),
        ]);
      const owners = new Set([...units].map(({ owner }) => owner));
      const isNothing = laid.addedRows === 0 && laid.used.size === 0;
      const keeping = text === null || isNothing ? null : await mappingChange(ports, "log", text, mapped, owners);
      if (keeping !== null && !keeping.ok) return keeping;
      const further = keeping === null ? [] : [keeping.value];
      const notes = [...table.notes, ...laid.notes, ...lengthNotes(table.value, read.rows)];
      return success({ laid, known: laid.known, further, now: instantText(now), told }, notes);
    };
    const { rowCount } = table.value;
    if (isBack) {
      const back = async (): Promise<Outcome<Step<Answer>>> => {
        const laid = await step();
        if (!laid.ok) return laid;
        const { told, known } = laid.value;
        const changes = await takenBack(ports, known);
        if (!changes.ok) return changes;
        const answer = { ...told, created: 0, used: 0, unchanged: told.rows - known.length, taken_back: known.length };
        return success({ changes: isDry ? [] : changes.value, answer: () => answer });
      };
      return commitStep({ ...ports, records: ports.unrestrictedRecords }, reason, back, { unchanged: restsOn });
    }
    if (isDry || rowCount > mostAtOnce) return wholeStep(ports, reason, step, rowCount);
    const small = async (): Promise<Outcome<Step<Answer>>> => {
      const laid = await step();
      if (!laid.ok) return laid;
      const changes: RecordChange[] = [];
      for await (const some of changesOf(ports, laid.value, false)) changes.push(...some);
      return success({ changes, answer: () => laid.value.told }, laid.notes);
    };
    return commitStep({ ...ports, records: ports.unrestrictedRecords }, reason, small, { unchanged: restsOn });
  },
});

/** How a log is to be read. */
interface MappedLog {
  readonly placed: PlacedMapping;
  readonly text: string | null;
  readonly from: Answer["mapping"];
  /** The file, where it was opened for its headings. */
  readonly log: OpenedLog | null;
}

async function mappingFor(
  ports: Pick<WorkspacePorts, "texts" | "tables" | "records">,
  data: SourceFile,
  file: SourceFile | undefined,
  options: Parameters<typeof logHeads>[2],
): Promise<Outcome<MappedLog>> {
  if (file === undefined) {
    // Without a mapping the one that was kept for these headings is taken.
    const heads = await logHeads(ports, data, Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined)));
    const kept = heads === null ? null : await keptMapping(ports, "log", heads.heads);
    return success({ placed: kept ?? noMapping, text: null, from: kept === null ? null : "kept", log: heads?.log ?? null });
  }
  const read = await ports.texts.read(file);
  if (!read.ok) return read;
  const placed = readMapping(read.value.text, file.name);
  return placed.ok ? success({ placed: placed.value, text: read.value.text, from: "given", log: null }) : placed;
}

function toldLog({ addedRows, used, unchanged, units }: LaidLog, rows: number, mapping: Answer["mapping"], isDry: boolean): Answer {
  return {
    rows,
    created: addedRows,
    used: used.size,
    unchanged,
    taken_back: 0,
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
  /** Ids of rows that were taken in before. */
  readonly known: readonly string[];
  /** The mapping that is kept. */
  readonly further: readonly RecordChange[];
  readonly now: string;
  readonly told: Answer;
}

/** The changes of a log, some at a time and made as they are asked for: those of a million rows are never held at once. */
async function* changesOf(
  { unrestrictedRecords, caller, hasher }: Pick<WorkspacePorts, "unrestrictedRecords" | "caller" | "hasher">,
  { laid, further, now }: WrittenLog,
  isPaged: boolean,
): AsyncGenerator<readonly RecordChange[]> {
  if (laid === null) return;
  const { added, used } = laid;
  let pages: RecordChange[] = [];
  for (const { unit, hours } of added) {
    if (!isPaged) {
      // By id: so they stand in the store.
      yield hours.map((each) => addedBooking(each, hasher)).toSorted((a, b) => byCodePoint(a.id, b.id));
      continue;
    }
    for (const page of pagesOfUnit(unit, hours, hasher)) {
      pages.push(page);
      if (pages.length < pagesAtOnce) continue;
      yield pages;
      pages = [];
    }
  }
  if (pages.length > 0) yield pages;
  const decided = { decided_at: now, decided_by: caller.account?.name ?? caller.name };
  const spans = [...used];
  for (let from = 0; from < spans.length; from += mostAtOnce) {
    const changes: RecordChange[] = [];
    for (const [id, span] of spans.slice(from, from + mostAtOnce))
      changes.push(fitting(patchedRecord("booking", await unrestrictedRecords.get("booking", id), { id, status: "used", used: span, ...decided })));
    yield changes;
  }
  if (further.length > 0) yield further;
}

/** Times that a large log is laid anew over what others wrote while it was read. */
const rounds = 5;

/**
 * A step that is only looked at, or is too large to be held by the store at once: it is handed portion by portion, all in one transaction. Where something that it rests on has changed since, it is laid
 * anew.
 */
async function wholeStep(ports: WorkspacePorts, reason: string, step: () => Promise<Outcome<WrittenLog>>, rows: number): Promise<Outcome<Answer>> {
  const { unrestrictedRecords, caller, clock, settings, progress } = ports;
  async function* portions(written: WrittenLog): AsyncGenerator<readonly RecordChange[]> {
    let done = 0;
    for await (const some of changesOf(ports, written, true)) {
      progress.step({ en: "Rows written", zh: "写入行" }, done, rows);
      yield some;
      for (const { type, body } of some) done += type === "use-log" ? Number(body["rows"]) : 1;
    }
  }
  for (let round = 1; ; round++) {
    const guard = { types: restsOn, since: await unrestrictedRecords.newestChange() };
    const made = await step();
    if (!made.ok) return made;
    const { laid, told } = made.value;
    if (laid === null || (laid.addedRows === 0 && laid.used.size === 0)) return success(told, made.notes);
    const author = { who: caller.name, via: caller.via, at: clock.now(), reason, zone: zoneOf(settings) };
    const written = await unrestrictedRecords.commitAll(portions(made.value), author, guard);
    if (written.ok) return success(told, made.notes);
    if (written.kind !== "stale" || round === rounds) return written;
  }
}
