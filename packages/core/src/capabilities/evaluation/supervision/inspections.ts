import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { nameText } from "../../../language/text.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { outOfReach, reasonField, recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord, firstRecord } from "../../../register/changes/record-step.ts";
import { nameOf } from "../../../register/record-label.ts";
import { byId, recordsOf } from "../../../register/typed-records.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";
import { inspectionKinds, inspectionResults } from "../../progress/entities/inspection.ts";
import { supervised, supervisionYears } from "../../progress/supervision/supervised.ts";

/** Types of records that are inspected. */
const inspectable = ["programme", "project", "fund", "facility", "organisation"] as const;

/** `quoin inspection add` */
export const addInspection = workspaceUseCase({
  words: ["inspection", "add"],
  summary: "Enter what an inspection or audit of a programme, project, fund or platform found; the same day and kind again corrects it, --undo takes it back",
  changes: true,
  delivers: "answer",
  // What an audit asks stands as its questions: an auditor changes nothing else.
  rights: { "programme-officer": "own-department", planner: "all", administrator: "all" },
  example: "quoin inspection add my-office programme p-1 --day 2026-05-31 --inspector 'group 2' --result faults --found 'two receipts lack'",
  input: z.strictObject({
    type: field(z.enum(inspectable), { description: "type of what was inspected", position: 0 }),
    id: field(z.string(), { description: "its id", position: 1 }),
    day: field(z.string(), { description: "day of the inspection" }),
    kind: field(z.enum(inspectionKinds).default("inspection"), { description: "what it was" }),
    inspector: field(z.string().regex(/\S/).optional(), { description: "who inspected (default: who enters it)" }),
    result: field(z.enum(inspectionResults).optional(), { description: "what came of it; needed unless it is taken back" }),
    found: field(z.string().regex(/\S/).max(20_000).optional(), { description: "what was found, for the office alone" }),
    undo: field(z.boolean().default(false), { description: "take the entry of this day and kind back, with a reason" }),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { type, id, day, kind, inspector, result, found, undo, reason }) =>
    commitStep(ports, reason, async () => {
      const about = await currentRecord(ports, type, id);
      if (!about.ok) return about;
      const today = officeDay(ports.clock.now(), ports.settings);
      if (!isCalendarDate(day) || day.length !== 10) return fault(note("track.bad-date", { at: day }, { field: "day" }));
      if (day > today) return fault(note("pay.day", { date: day, today }, { field: "day" }));
      if (!(await ports.reaches("inspection", { subject: { type, id }, department: null }))) return outOfReach(ports.caller, type, id);
      const own = `inspection:${type}:${id}:${day}:${kind}`;
      const held = await ports.unrestrictedRecords.get("inspection", own);
      if (undo) {
        if (held === null || held.retired) return fault(note("record.not-found", { type: "inspection", id: own }, { field: "day" }), "missing");
        if (reason.trim() === "") return fault(note("inspection.needs-reason", { id: own }, { field: "reason" }));
        const change = patchedRecord("inspection", held, {});
        return change.ok ? success({ changes: [{ ...change.value, retired: true }], answer: firstRecord }) : change;
      }
      if (result === undefined) return fault(note("inspection.no-result", { results: inspectionResults.join(", ") }, { field: "result" }));
      const said = {
        subject: { type, id },
        day,
        kind,
        inspector: inspector ?? ports.caller.name,
        result,
        found: found ?? null,
        synthetic: about.value.body.synthetic,
      };
      const change = patchedRecord("inspection", held, { id: own, ...said });
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    }),
});

const programme = z.object({
  id: z.string(),
  name: nameText,
  department: z.string().nullable(),
  since: z.string().nullable(),
  evaluated: z.number().nullable(),
  inspected: z.string().nullable(),
  due: z.string().nullable(),
  /** `done` within the years, `not-yet` due for the first time, `due`, or `unknown` where nobody knows since when it runs. */
  state: z.enum(["done", "not-yet", "due", "unknown"]),
  synthetic: z.boolean(),
});

/** `quoin inspection list` */
export const listInspections = workspaceUseCase({
  words: ["inspection", "list"],
  summary: "Inspections that were entered, and which programmes were neither evaluated nor inspected within three years",
  changes: false,
  delivers: "answer",
  rights: "records",
  example: "quoin inspection list my-office --at 2026-12-31",
  input: z.strictObject({
    at: field(z.string().optional(), { description: "day to be told of (default: today, in the zone of the office)" }),
    years: field(z.int().min(1).max(20).default(supervisionYears), { description: "within how many years each is looked at once", unit: "years" }),
  }),
  output: z.object({ at: z.string(), years: z.number(), programmes: z.array(programme), inspections: z.array(recordAnswer) }),
  run: async ({ records, clock, settings }, { at = officeDay(clock.now(), settings), years }) => {
    if (!isCalendarDate(at) || at.length !== 10) return fault(note("track.bad-date", { at }, { field: "at" }));
    const programmes = byId(await recordsOf(records, "programme"));
    const stored = await records.list("inspection");
    const told = {
      awards: await recordsOf(records, "award"),
      evaluations: await recordsOf(records, "evaluation"),
      inspections: await recordsOf(records, "inspection"),
    };
    return success({
      at,
      years,
      programmes: supervised([...programmes.values()], told, { at, years }).flatMap((each) => {
        const held = programmes.get(each.id);
        return held === undefined ? [] : [{ ...each, name: nameOf(held), department: held.owner_department, synthetic: held.synthetic }];
      }),
      inspections: stored.map(({ body }) => body).toSorted((a, b) => byCodePoint(String(b["day"]), String(a["day"]))),
    });
  },
});
