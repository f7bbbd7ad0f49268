import { z } from "zod";
import { field, fileField, type SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Note, note } from "../../language/note.ts";
import { patchedRecord, statedFields } from "../../register/changes/patched-record.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { commitStep, type Step } from "../../register/changes/record-step.ts";
import { knownEntity } from "../../register/entities.ts";
import type { RecordChange, StoredRecord } from "../../register/record-store.ts";
import { recordReferences } from "../../schema/record-references.ts";
import { bundleFaults } from "./bundle/bundle-cells.ts";
import { planRecords } from "./bundle/plan-records.ts";
import { byVersion, comesAsBefore, newestTaken } from "./bundle/plan-versions.ts";
import { type ReadBundle, readBundle } from "./bundle/read-bundle.ts";
import { officeKeyChange, saysTheSame } from "./bundle/taken-bundle.ts";
import { handedIn } from "./draft/handed-in.ts";
import { readPlanWorkbook } from "./plan-workbook.ts";

const answer = z.object({
  plan: z.string(),
  office: z.string(),
  version: z.string(),
  /** Null of a workbook, which bears no signature. */
  key: z.string().nullable(),
  /** True where this taking decided to trust the key. */
  trusted: z.boolean(),
  lines: z.object({ created: z.array(z.string()), changed: z.array(z.string()), unchanged: z.array(z.string()), retired: z.array(z.string()) }),
  dry_run: z.boolean(),
});
type Answer = z.output<typeof answer>;

/** `quoin plan take`: a signed bundle of an office's plan, whole or not at all, in one transaction. */
export const takePlan = workspaceUseCase({
  words: ["plan", "take"],
  summary: "Take in the plan of an office from its signed bundle: all of it, or nothing and every fault with its cell",
  changes: true,
  delivers: "answer",
  rights: "design",
  effort: "long",
  example: "quoin plan take quoin-demo --data north.quoin-plan --dry-run",
  input: z.strictObject({
    data: fileField(
      "Bundle (.quoin-plan) that `quoin plan export` made, or the workbook of `quoin plan template` (.xlsx; unsigned, so with a reason)",
    ).optional(),
    draft: field(z.string().min(1).optional(), { description: "Typed plan that an office handed in (`plan drafts`), in place of a file" }),
    trust: field(z.string().min(1).optional(), { description: "Public key that is to be trusted for this office from now on, as the office says it is" }),
    again: field(z.boolean().default(false), { description: "Take a version that is not above the newest that was taken; with a reason" }),
    dry_run: field(z.boolean().default(false), { description: "Only say what would be taken" }),
    reason: reasonField.default(""),
  }),
  output: answer,
  run: async (ports, { data, draft, trust, again, dry_run, reason }) => {
    if (draft !== undefined && data === undefined) return takenDraft(ports, draft, { reason, again, dry_run });
    if (data === undefined || draft !== undefined) return fault(note("draft.file-or-draft", {}, { field: "data" }));
    const read = data.name.toLowerCase().endsWith(".xlsx") ? await readForm(ports, data, reason) : await readBundle(ports, data);
    if (!read.ok) return read;
    const faults = await bundleFaults(ports.unrestrictedRecords, read.value.content, data.name);
    if (faults.length > 0) return fault(faults.slice(0, 50));
    const step = () => taken(ports, read.value, { trust, reason, again, dry_run, file: data.name });
    if (!dry_run) return commitStep(ports, reason, step, { unchanged: ["office-plan", "office-plan-line", "office-key"] });
    const planned = await step();
    return planned.ok ? success(planned.value.answer([]), planned.notes) : planned;
  },
});

/** A draft that was handed in is read in the moment in which it is taken, so that nobody types in between. */
async function takenDraft(
  ports: WorkspacePorts,
  draft: string,
  { reason, again, dry_run }: Pick<Asked, "reason" | "again" | "dry_run">,
): Promise<Outcome<Answer>> {
  const step = async (): Promise<Outcome<Step<Answer>>> => {
    const read = await handedIn(ports, draft);
    if (!read.ok) return read;
    const made = await taken(ports, read.value.bundle, { trust: undefined, reason, again, dry_run, file: draft });
    return made.ok ? success({ ...made.value, changes: [...made.value.changes, read.value.change] }, made.notes) : made;
  };
  if (!dry_run) return commitStep(ports, reason, step, { unchanged: ["office-plan", "office-plan-line", "plan-draft"] });
  const planned = await step();
  return planned.ok ? success(planned.value.answer([]), planned.notes) : planned;
}

/** A workbook bears no signature: that it is the office's is a person's decision, whose name and reason stay with the plan. */
async function readForm(ports: Pick<WorkspacePorts, "tables" | "caller">, data: SourceFile, reason: string): Promise<Outcome<ReadBundle>> {
  if (reason.trim() === "") return fault(note("bundle.unsigned-reason", {}, { field: "reason" }));
  const read = await readPlanWorkbook(ports, data);
  return read.ok ? success({ ...read.value, key: null, vouched: ports.caller.name }) : read;
}

interface Asked {
  readonly trust: string | undefined;
  readonly reason: string;
  readonly again: boolean;
  readonly dry_run: boolean;
  readonly file: string;
}

async function taken(
  { unrestrictedRecords }: WorkspacePorts,
  bundle: ReadBundle,
  { trust, reason, again, dry_run, file }: Asked,
): Promise<Outcome<Step<Answer>>> {
  const { plan, lines } = planRecords(bundle);
  const decided = bundle.key === null ? success([]) : await officeKeyChange(unrestrictedRecords, plan.office, bundle.key, trust, reason, file);
  if (!decided.ok) return decided;
  const current = await unrestrictedRecords.get("office-plan", plan.id);
  const held = new Map(
    (await unrestrictedRecords.list("office-plan-line", { where: [{ field: "plan", value: plan.id }] })).map((record) => [record.id, record]),
  );
  const said: Answer["lines"] = { created: [], changed: [], unchanged: [], retired: [] };
  const changes: RecordChange[] = [...decided.value];
  const problems: Note[] = [];
  const add = (type: string, stored: StoredRecord | null, body: Parameters<typeof patchedRecord>[2]): "created" | "changed" | "unchanged" => {
    const change = patchedRecord(type, stored, body);
    if (!change.ok) problems.push(...change.notes);
    else if (stored !== null && !stored.retired && saysTheSame(stored, change.value)) return "unchanged";
    else changes.push(change.value);
    return stored === null || stored.retired ? "created" : "changed";
  };
  const isPlanOther = add("office-plan", current, plan) !== "unchanged" && !comesAsBefore(current, plan);
  for (const line of lines)
    said[add("office-plan-line", held.get(line.id) ?? (await unrestrictedRecords.get("office-plan-line", line.id)), line)].push(line.id);
  const kept = new Set(lines.map(({ id }) => id));
  for (const [id, stored] of held) {
    if (kept.has(id)) continue;
    said.retired.push(id);
    changes.push(retired(stored));
  }
  if (problems.length > 0) return fault(problems.slice(0, 50));
  // The same plan sent twice changes nothing, so it is nothing old.
  const isOther = isPlanOther || said.created.length + said.changed.length + said.retired.length > 0;
  const newest = isOther ? await newestTaken(unrestrictedRecords, plan.id) : null;
  const given = plan["plan_version"] as string;
  if (newest !== null && byVersion(given, newest) <= 0) {
    const at = { held: newest, given };
    if (!again) return fault(note("bundle.older-version", at, { file }));
    if (reason.trim() === "") return fault(note("bundle.again-reason", at, { field: "reason" }));
  }
  const told = {
    plan: plan.id,
    office: plan.office,
    version: plan["plan_version"] as string,
    key: bundle.key,
    trusted: decided.value.length > 0,
    lines: said,
    dry_run,
  };
  return success({ changes, answer: () => told });
}

function retired(stored: StoredRecord): RecordChange {
  const body = statedFields(stored);
  const { type, id, version } = stored;
  return { type, id, body, retired: true, expectedVersion: version, references: recordReferences(knownEntity("office-plan-line"), body) };
}
