import { decimalOfNumber, decimalText } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { isCallers } from "../../contract/same-person.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { rootName } from "../../evidence/territory/territory-names.ts";
import { note } from "../../language/note.ts";
import { placeOfPlan } from "../../plan/place-of-plan.ts";
import type { PlanLine } from "../../plan/plan.ts";
import { designedPlan } from "../../planning/making/designed-plan.ts";
import { checkRecord } from "../../register/changes/check-record.ts";
import { reasonField, recordAnswer } from "../../register/changes/record-input.ts";
import { commitStep, firstRecord, type Step } from "../../register/changes/record-step.ts";
import type { PlanRecord } from "../../register/entities/plan.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { entityOf, knownEntity } from "../../register/entities.ts";
import { recordName } from "../../register/record-label.ts";
import type { RecordChange, RecordStore } from "../../register/record-store.ts";
import { type RecordType, recordsOf } from "../../register/typed-records.ts";
import { rulesInForce } from "../../workspace/rules-in-force.ts";
import { type ReplannedLine, replannedPlan } from "./replanned-plan.ts";

const answer = z.object({ plan: recordAnswer, lines: z.array(recordAnswer), previous: z.string().nullable() });

/** `quoin plan approve`: keeps what the design gives now as a plan and its lines; the plan approved before for the region is superseded. */
export const approvePlan = workspaceUseCase({
  words: ["plan", "approve"],
  summary: "Keep the plan that the design gives now: a record of the plan and one of each line, which calls, projects and milestones then name",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "design",
  effort: "long",
  example: "quoin plan approve quoin-demo --reason 'meeting of 12 May'",
  input: z.strictObject({
    region: placeField("of the plan"),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml" }),
    max_changes: field(z.int().min(0).optional(), {
      description: "Keep the approved plan instead, with its projects chosen anew by so many changes at most (see replan)",
      unit: "projects",
    }),
    plan: field(z.string().optional(), { description: "Approve this plan, which waits as a draft, as it was kept; nothing is designed anew" }),
    reason: reasonField.default(""),
  }),
  output: answer,
  // What was decided on is what is kept: a plan that somebody approves meanwhile, or a project that changes, refuses this one.
  run: (ports, { reason, region, plan, ...question }) =>
    commitStep(ports, reason, () => (plan === undefined ? kept(ports, { ...question, region: region ?? rootOf(ports.settings) }) : seconded(ports, plan)), {
      unchanged: ["plan", "plan-line"],
      isRepeated: false,
    }),
});

interface Asked {
  readonly region: string;
  readonly scenario: string;
  readonly max_changes?: number | undefined;
}

/** Where the office asks for two people the plan is kept as a draft, and the one before stands until somebody else approves it. */
async function kept(ports: WorkspacePorts, { region, scenario, max_changes }: Asked): Promise<Outcome<Step<z.output<typeof answer>>>> {
  const { records, clock, hasher } = ports;
  const plans = await recordsOf(records, "plan");
  const before = plans.find((each) => each.status === "approved" && placeOfPlan(each, rootOf(ports.settings)) === region) ?? null;
  const id = nextId(`plan:${region}:${scenario}`, await records.list("plan", { retired: true }));
  const designed =
    max_changes === undefined ? await designedPlan(ports, { region, scenario, weighs: false }) : await replannedPlan(ports, { region, scenario, max_changes });
  if (!designed.ok) return designed;
  const { second_person: isDraft } = await rulesInForce(ports);
  const earlier = before === null ? [] : (await recordsOf(records, "plan-line")).filter(({ plan }) => plan === before.id);
  const { lines, certificate } = designed.value;
  const synthetic = lines.length > 0 && lines.every((line) => line.synthetic);
  const place = await records.get("region", region);
  const unlisted = region === rootOf(ports.settings) ? rootName(ports.settings) : { en: region, zh: region };
  const name = place === null ? unlisted : recordName(place);
  const whole = {
    id,
    labels: { en: `Plan for ${name.en}`, zh: `${name.zh}规划` },
    region: place === null ? null : region,
    scenario,
    status: isDraft ? "draft" : "approved",
    approved_at: isDraft ? null : clock.now(),
    previous: before?.id ?? null,
    certificate: certificate === null ? null : hasher.sha256(JSON.stringify(certificate)),
    source: `${max_changes === undefined ? "design" : "replan"} ${region} ${scenario}`,
    synthetic,
  };
  const written = await Promise.all(lines.map((line) => ("isReplanned" in line ? changedLine(id, line) : keptLine(ports, id, line, earlier))));
  const changes = [fresh("plan", whole), ...written.map((line) => fresh("plan-line", line)), ...(isDraft ? [] : superseded(before))];
  const faults = changes.flatMap((change) => (change.ok ? [] : change.notes));
  if (faults.length > 0) return fault(faults);
  const unknown = max_changes === undefined ? written.flatMap(({ unregistered }) => unregistered) : [];
  const missing = unknown.length === 0 ? [] : [note("plan.not-registered", { count: unknown.length, projects: unknown.slice(0, 5).join(", ") })];
  return success(
    {
      changes: changes.flatMap((change) => (change.ok ? [change.value] : [])),
      answer: (stored) => {
        const [plan, ...others] = stored.map(({ body }) => body);
        if (plan === undefined) throw new TypeError(`nothing was stored of plan ${id}`);
        return { plan, lines: others.slice(0, lines.length), previous: before?.id ?? null };
      },
    },
    [...designed.notes, ...missing, ...(isDraft ? [note("plan.waits-for-second", { plan: id })] : [])],
  );
}

/** Plans are numbered by place and scenario; a number that was ever given is not given again. */
function nextId(stem: string, plans: readonly { readonly id: string }[]): string {
  const taken = new Set(plans.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${stem}:${number}`)) number++;
  return `${stem}:${number}`;
}

/** A draft as it was kept becomes the plan of its place; whoever kept it does not approve it. */
async function seconded(ports: WorkspacePorts, id: string): Promise<Outcome<Step<z.output<typeof answer>>>> {
  const { records, clock, caller, settings } = ports;
  const plans = await recordsOf(records, "plan");
  const draft = plans.find((each) => each.id === id);
  if (draft?.status !== "draft") return fault(note("plan.no-draft", { plan: id }, { field: "plan" }), draft === undefined ? "missing" : "input");
  const [first] = await records.history("plan", id);
  const { second_person } = await rulesInForce(ports);
  if (second_person && first !== undefined && (await isCallers(ports, first.who)))
    return fault(note("plan.same-person", { plan: id, who: caller.name }, { field: "plan" }), "forbidden");
  const root = rootOf(settings);
  const before = plans.find((each) => each.status === "approved" && placeOfPlan(each, root) === placeOfPlan(draft, root)) ?? null;
  const { version, retired: _retired, ...held } = draft;
  const change = checked("plan", { ...held, status: "approved", approved_at: clock.now(), previous: before?.id ?? null });
  const changes = [change.ok ? success({ ...change.value, expectedVersion: version }) : change, ...superseded(before)];
  const faults = changes.flatMap((each) => (each.ok ? [] : each.notes));
  if (faults.length > 0) return fault(faults);
  const lines = (await records.list("plan-line", { where: [{ field: "plan", value: id }] })).map(({ body }) => body);
  return success({
    changes: changes.flatMap((each) => (each.ok ? [each.value] : [])),
    answer: (stored) => ({ plan: firstRecord(stored), lines, previous: before?.id ?? null }),
  });
}

/** A line of the plan before as a line of the new one, its projects and their money as chosen now. */
function changedLine(plan: string, { id, version: _version, retired: _retired, isReplanned: _isReplanned, ...line }: ReplannedLine) {
  return { ...line, id: `${plan}:${line.line}`, plan, previous: id, source: `replan ${plan}` };
}

async function keptLine({ records, caller }: WorkspacePorts, plan: string, line: PlanLine, earlier: readonly PlanLineRecord[]) {
  const { id, action, measure, item, instrument, subject, amount, currency, start_year, findings, synthetic, choices, owner, targets = [], deadline } = line;
  const asked = [];
  for (const target of targets) {
    const { facility, equipment } = target;
    const of = facility === null ? { type: "equipment", id: equipment ?? "" } : { type: "facility", id: facility };
    if (await exists(records, of)) asked.push({ ...target, by: deadline === null ? null : Number(deadline.slice(0, 4)) });
  }
  const projects: string[] = [];
  const unregistered: string[] = [];
  for (const choice of choices) if (choice.type === "project") ((await exists(records, choice)) ? projects : unregistered).push(choice.id);
  const about = (await exists(records, subject)) ? subject : null;
  return {
    id: `${plan}:${id}`,
    labels: action,
    plan,
    line: id,
    measure,
    item,
    action: action[caller.language],
    instrument,
    subject: about,
    amount: amount === null ? null : decimalText(decimalOfNumber(amount)),
    currency,
    start_year,
    findings,
    owner: owner !== null && (await exists(records, owner)) ? owner.id : null,
    projects,
    candidates: choices.filter(({ type }) => type === "candidate").map(({ id: chosen }) => chosen),
    unregistered,
    targets: asked,
    previous: earlier.find((each) => each.item === item && each.subject?.id === about?.id && each.line === id)?.id ?? null,
    source: `design ${plan}`,
    synthetic,
  };
}

async function exists(records: Pick<RecordStore, "get">, { type, id }: { readonly type: string; readonly id: string }): Promise<boolean> {
  const found = entityOf(type) === undefined ? null : await records.get(type, id);
  return found !== null && !found.retired;
}

function superseded(before: PlanRecord | null): readonly Outcome<RecordChange>[] {
  if (before === null) return [];
  const { version, retired: _retired, ...held } = before;
  const change = checked("plan", { ...held, status: "superseded" });
  return [change.ok ? success({ ...change.value, expectedVersion: version }) : change];
}

/** A record that must not be there yet. */
function fresh(type: RecordType, record: Readonly<Record<string, unknown>>): Outcome<RecordChange> {
  const change = checked(type, record);
  return change.ok ? success({ ...change.value, expectedVersion: 0 }) : change;
}

function checked(type: RecordType, record: Readonly<Record<string, unknown>>): Outcome<RecordChange> {
  return checkRecord(knownEntity(type), record);
}
