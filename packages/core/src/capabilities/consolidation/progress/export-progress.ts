import { z } from "zod";
import { deliveredFiles, field, fileField } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { labelIn } from "../../../register/record-label.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";
import { projectParts, projectUndertaking } from "../../progress/gather-undertakings.ts";
import { progressRows } from "../../progress/progress-rows.ts";
import { readSummedProgress } from "../../progress/read-progress.ts";
import { trackedLines } from "../../progress/track-lines.ts";
import { exportedLine, exportedPlanId, exportedVersion } from "../bundle/plan-content.ts";
import { signedTables } from "../bundle/write-bundle.ts";
import { type ProgressContent, progressLayout } from "./progress-bundle.ts";

/** `quoin track export`: not served, since the private key of an office stays on the machine where it lies. */
export const exportProgress = workspaceUseCase({
  words: ["track", "export"],
  summary: "Write what became of a plan approved here into a signed bundle, which the centre takes in",
  changes: false,
  delivers: "file",
  rights: "owner",
  example: "quoin track export quoin-demo --key office.key --office CN-MIIT --to june.quoin-progress",
  input: z.strictObject({
    plan: field(z.string().optional(), { description: "Plan approved here (default: the one approved last)", position: 0 }),
    to: field(z.string(), { description: "file to write (.quoin-progress)", kind: "destination" }),
    key: fileField("Private key of the office, as `quoin plan key` wrote it"),
    office: field(z.string().min(1).optional(), { description: "Organisation that reports (default: the department that the plan names)" }),
    at: field(z.string().optional(), { description: "Day to be told of (default: today, in the zone of the office)" }),
  }),
  output: deliveredFiles,
  run: async (ports, { plan, key, office, at: asked }) => {
    const read = await ports.texts.read(key);
    if (!read.ok) return read;
    const { text } = read.value;
    if (ports.bundles.publicKeyOf(text) === null) return fault(note("bundle.no-key", {}, { file: key.name }));
    const at = asked ?? officeDay(ports.clock.now(), ports.settings);
    if (!isCalendarDate(at) || at.length !== 10) return fault(note("track.bad-date", { at }, { field: "at" }));
    const content = await progressContent(ports, plan, office, at);
    if (!content.ok) return content;
    return success({ files: [{ name: "report.quoin-progress", parts: await signedTables(ports, progressLayout, at, content.value, text) }] });
  },
});

/** Lines of an approved plan with their money, milestones and projects, standing on a day. */
async function progressContent(ports: WorkspacePorts, id: string | undefined, office: string | undefined, at: string): Promise<Outcome<ProgressContent>> {
  const approved = (await recordsOf(ports.records, "plan")).filter((each) => each.status === "approved" && (id === undefined || each.id === id));
  const own = approved.toSorted((a, b) => ((a.approved_at ?? "") < (b.approved_at ?? "") ? 1 : -1))[0];
  if (own === undefined) return fault(note("plan.nothing-to-export", { plan: id ?? "approved" }, { field: "plan" }), "missing");
  const whose = office ?? own.department;
  if (whose === null) return fault(note("plan.no-office", {}, { field: "office" }));
  const read = await readSummedProgress(ports.records, at, ports.unrestrictedRecords);
  const parts = projectParts(read);
  const tracked = trackedLines(ports, read, parts, undefined);
  if (!tracked.ok) return tracked;
  const { currency, tracking } = ports.settings;
  const lines = tracked.value.filter(({ plan }) => plan === own.id);
  const projects = new Map([...read.money.projects.values()].map((project) => [project.id, projectUndertaking(project, parts, currency)]));
  return success({
    report: [{ plan: exportedPlanId(own), office: whose, version: exportedVersion(own), as_of: at }],
    lines: lines.flatMap(({ line, undertaking }) =>
      progressRows(undertaking, at, tracking).map(({ status, committed, paid, currency: of }) => ({
        line: exportedLine(line),
        status,
        committed: committed ?? "",
        paid: paid ?? "",
        currency: of,
        remark: "",
      })),
    ),
    reached: lines.flatMap(({ line, undertaking }) =>
      undertaking.milestones.map(({ id: what, labels, due, done }) => ({
        line: exportedLine(line),
        kind: "milestone",
        what: labelIn(labels, ["zh", "en"]) ?? what,
        due,
        value: "",
        unit: "",
        reached_on: done !== null && done <= at ? done : "",
      })),
    ),
    projects: lines.flatMap(({ line, members }) =>
      members.flatMap((member) => {
        const undertaking = projects.get(member);
        return undertaking === undefined
          ? []
          : progressRows(undertaking, at, tracking).map(({ committed, paid, currency: of }) => ({
              line: exportedLine(line),
              project: member,
              title: undertaking.label.zh,
              committed: committed ?? "",
              paid: paid ?? "",
              currency: of,
            }));
      }),
    ),
  });
}
