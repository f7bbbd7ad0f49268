import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { subject } from "../../diagnosis/finding/finding.ts";
import { note } from "../../language/note.ts";
import { statementData } from "../../language/statement/value.ts";
import { localText } from "../../language/text.ts";
import { isCalendarDate } from "../../schema/calendar-date.ts";
import { followingKinds } from "./following.ts";
import { gatherFollowing } from "./gather-following.ts";
import { answeredFollowing } from "./open-tasks.ts";
import { turnedFindings } from "./turned-findings.ts";

/** `quoin task list` */
export const listTasks = workspaceUseCase({
  words: ["task", "list"],
  summary:
    "What follows from plans that were superseded, funds that were cut, evaluations that were decided, tables that were revised and findings that turned, and what was answered",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "progress",
  example: "quoin task list quoin-demo",
  input: z.strictObject({
    at: field(z.string().optional(), { description: "Day to be told of (default: today, in the zone of the office)" }),
    findings: field(z.boolean().default(false), { description: "also findings that turned: the diagnosis is made where none is kept" }),
    all: field(z.boolean().default(false), { description: "also what was done, refused, or deferred to a later day" }),
  }),
  output: z.object({
    at: z.string(),
    tasks: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(followingKinds),
        role: z.enum(["programme-officer", "planner"]),
        about: subject,
        what: localText,
        what_data: statementData,
        since: z.string(),
        due: z.string(),
        status: z.enum(["open", "done", "deferred", "refused"]),
        until: z.string().nullable(),
        reason: z.string().nullable(),
        settled_by: z.string().nullable(),
        synthetic: z.boolean(),
      }),
    ),
  }),
  run: async (ports, { at: asked, findings, all }) => {
    const at = asked ?? officeDay(ports.clock.now(), ports.settings);
    if (!isCalendarDate(at) || at.length !== 10) return fault(note("track.bad-date", { at }, { field: "at" }));
    const turned = findings ? await turnedFindings(ports, at) : success([]);
    if (!turned.ok) return turned;
    const every = await answeredFollowing(ports.records, [...(await gatherFollowing(ports.records, at, ports.settings)), ...turned.value], at);
    const tasks = every
      .filter(({ isOpen }) => all || isOpen)
      .map(({ id, kind, role, about: { synthetic, ...about }, what, since, due, answer, isOpen }) => ({
        id,
        kind,
        role,
        about,
        what: what.text,
        what_data: what.data,
        since,
        due,
        status: isOpen || answer === null ? ("open" as const) : answer.status,
        until: answer?.until ?? null,
        reason: answer?.reason ?? null,
        settled_by: answer?.settled_by ?? null,
        synthetic,
      }));
    return success({ at, tasks }, turned.notes);
  },
});
