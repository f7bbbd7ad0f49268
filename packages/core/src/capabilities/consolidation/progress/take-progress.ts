import { z } from "zod";
import { elementAt } from "../../../contract/assert-present.ts";
import { field, fileField } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { type Note, note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField } from "../../../register/changes/record-input.ts";
import { commitStep, type Step } from "../../../register/changes/record-step.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { cellFaults } from "../bundle/bundle-cells.ts";
import { linesOf } from "../bundle/plan-content.ts";
import { officePlanId } from "../bundle/plan-records.ts";
import { readSigned } from "../bundle/read-bundle.ts";
import { officeKeyChange, saysTheSame } from "../bundle/taken-bundle.ts";
import { type ProgressContent, progressLayout, progressNeeded } from "./progress-bundle.ts";

const answer = z.object({
  report: z.string(),
  plan: z.string(),
  office: z.string(),
  as_of: z.string(),
  lines: z.number(),
  promises: z.number(),
  projects: z.number(),
  /** False where the same report was there already. */
  changed: z.boolean(),
  /** Lines of the plan of which the report says nothing. */
  unreported: z.array(z.string()),
  dry_run: z.boolean(),
});
type Answer = z.output<typeof answer>;

/** `quoin track take`: a signed report of an office on its plan, whole or not at all. */
export const takeProgress = workspaceUseCase({
  words: ["track", "take"],
  summary: "Take in the signed progress report of an office on its plan: all of it, or nothing and every fault with its cell",
  changes: true,
  delivers: "answer",
  rights: "design",
  example: "quoin track take quoin-demo --data june.quoin-progress --dry-run",
  input: z.strictObject({
    data: fileField("Report (.quoin-progress) that `quoin track export` made"),
    trust: field(z.string().min(1).optional(), { description: "Public key that is to be trusted for this office from now on, as the office says it is" }),
    dry_run: field(z.boolean().default(false), { description: "Only say what would be taken" }),
    reason: reasonField.default(""),
  }),
  output: answer,
  run: async (ports, { data, trust, dry_run, reason }) => {
    const read = await readSigned(ports, progressLayout, data);
    if (!read.ok) return read;
    const content = read.value.content as unknown as ProgressContent;
    const faults = [...cellFaults(progressLayout, progressNeeded, content, data.name), ...contentFaults(ports, content, data.name)];
    if (faults.length > 0) return fault(faults.slice(0, 50));
    const step = () => taken(ports, { ...read.value, content }, { trust, reason, dry_run, file: data.name });
    if (!dry_run) return commitStep(ports, reason, step, { unchanged: ["office-progress", "office-key"] });
    const planned = await step();
    return planned.ok ? success(planned.value.answer([]), planned.notes) : planned;
  },
});

/** One report, standing on a day that has come; no line, promise or project twice. */
function contentFaults({ clock, settings }: Pick<WorkspacePorts, "clock" | "settings">, content: ProgressContent, file: string): Note[] {
  const [report] = content.report;
  if (report === undefined || content.report.length !== 1) return [note("progress.one-report", { count: content.report.length }, { file, table: "report" })];
  const today = officeDay(clock.now(), settings);
  const faults: Note[] = [];
  if (report.as_of.length !== 10 || report.as_of > today)
    faults.push(note("progress.bad-day", { day: report.as_of, today }, { file, table: "report", row: 1, column: "as_of" }));
  const keys: Readonly<Record<string, (row: Readonly<Record<string, string>>) => string>> = {
    lines: (row) => `${row["line"]} ${row["currency"]}`,
    reached: (row) => `${row["line"]} ${row["kind"]} ${row["what"]} ${row["due"]}`,
    projects: (row) => `${row["line"]} ${row["project"]} ${row["currency"]}`,
  };
  for (const [table, keyOf] of Object.entries(keys)) {
    const seen = new Set<string>();
    content[table as keyof ProgressContent].forEach((row, at) => {
      const key = keyOf(row);
      if (seen.has(key)) faults.push(note("progress.repeated", { what: key, table }, { file, table, row: at + 1 }));
      seen.add(key);
    });
  }
  return faults;
}

interface Asked {
  readonly trust: string | undefined;
  readonly reason: string;
  readonly dry_run: boolean;
  readonly file: string;
}

async function taken(
  { unrestrictedRecords }: WorkspacePorts,
  { content, sha256, key }: { readonly content: ProgressContent; readonly sha256: string; readonly key: string },
  { trust, reason, dry_run, file }: Asked,
): Promise<Outcome<Step<Answer>>> {
  const report = elementAt(content.report, 0);
  const plan = officePlanId(report.office, report.plan);
  const held = await unrestrictedRecords.get("office-plan", plan);
  if (held === null || held.retired)
    return fault(note("progress.unknown-plan", { plan: report.plan, office: report.office }, { file, table: "report", row: 1 }));
  const trusted = await officeKeyChange(unrestrictedRecords, report.office, key, trust, reason, file);
  if (!trusted.ok) return trusted;
  const known = (await linesOf(unrestrictedRecords, plan)).map(({ line }) => line);
  const unknown = (["lines", "reached", "projects"] as const).flatMap((table) =>
    content[table].flatMap(({ line }, at) =>
      known.includes(line) ? [] : [note("bundle.unknown-line", { line, table }, { file, table, row: at + 1, column: "line" })],
    ),
  );
  if (unknown.length > 0) return fault(unknown.slice(0, 50));
  const id = `${plan}:${report.as_of}`;
  const current = await unrestrictedRecords.get("office-progress", id);
  const change = patchedRecord("office-progress", current, {
    id,
    plan,
    office: report.office,
    as_of: report.as_of,
    plan_version: orNull(report.version),
    lines: content.lines.map(({ line, status, committed, paid, currency, remark }) => ({
      line,
      status: orNull(status),
      committed: orNull(committed),
      paid: orNull(paid),
      currency,
      remark: orNull(remark),
    })),
    reached: content.reached.map(({ line, kind, what, due, value, unit, reached_on }) => ({
      line,
      kind,
      what: orNull(what),
      due,
      value: value === "" ? null : Number(value),
      unit: orNull(unit),
      reached_on: orNull(reached_on),
    })),
    projects: content.projects.map(({ line, project, title, committed, paid, currency }) => ({
      line,
      project,
      title: orNull(title),
      committed: orNull(committed),
      paid: orNull(paid),
      currency,
    })),
    bundle: sha256,
    signed_by: key,
    source: `bundle ${sha256.slice(0, 16)}`,
  });
  if (!change.ok) return change;
  const isNew = current === null || current.retired || !saysTheSame(current, change.value);
  const told = new Set(content.lines.map(({ line }) => line));
  const later = (await recordsOf(unrestrictedRecords, "office-progress", { where: [{ field: "plan", value: plan }] }))
    .map(({ as_of }) => as_of)
    .filter((day) => day > report.as_of);
  const said: Answer = {
    report: id,
    plan,
    office: report.office,
    as_of: report.as_of,
    lines: content.lines.length,
    promises: content.reached.length,
    projects: content.projects.length,
    changed: isNew,
    unreported: known.filter((line) => !told.has(line)),
    dry_run,
  };
  return success(
    { changes: [...trusted.value, ...(isNew ? [change.value] : [])], answer: () => said },
    later.length === 0 ? [] : [note("progress.later-is-held", { day: later.sort().at(-1) ?? "", given: report.as_of }, { file })],
  );
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
