import { decimalOfText, decimalSum, decimalText, recordedDecimal } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { amountText, ledgerUnits } from "../../../ledger/amount.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, firstRecord, ownRecord, type Step } from "../../../register/changes/record-step.ts";
import type { Project } from "../../../register/entities/project.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordIn, recordsOf, storedOf } from "../../../register/typed-records.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";
import { type Balance, promisedTo, standsOf } from "./project-money.ts";
import { resumedProject } from "./resume-project.ts";

const input = z.strictObject({
  id: field(z.string(), { description: "id of the project", position: 0 }),
  on: field(z.string().optional(), { description: "day on which it ends, today or before (default: today)" }),
  refund: field(z.string().min(1).optional(), { description: "what is asked back of what was paid, exact, in the currency itself" }),
  refund_by: field(z.string().optional(), { description: "day by which it is to come back" }),
  undo: field(z.boolean().default(false), { description: "take the stop back: what was released is promised again, and milestones are waited for" }),
  dry_run: field(z.boolean().default(false), { description: "only say what would be released, closed and asked back" }),
  reason: field(z.string().regex(/\S/), { description: "why, for the history and for who carries it out" }),
});

export const stopAnswer = z.object({
  project: recordAnswer,
  /** What was promised, is not paid and goes back to its fund. */
  released: z.array(z.object({ amount: z.string(), currency: z.string(), level: z.string().nullable(), fund: z.string().nullable() })),
  /** Milestones that nobody waits for any more, or again. */
  milestones: z.array(z.string()),
  refund: z.object({ amount: z.string(), currency: z.string(), by: z.string().nullable() }).nullable(),
  dry_run: z.boolean(),
});
type StopAnswer = z.output<typeof stopAnswer>;

/**
 * `quoin project stop`: a project that ends before its time. What is promised and not paid is released to its fund, milestones that are not reached are waited for no more, and what is to come
 * back of what was paid is asked for on the worklist until it came. Nothing that was booked or reached is changed.
 */
export const stopProject = workspaceUseCase({
  words: ["project", "stop"],
  summary: "Stop a project before its end: its unpaid balance is released, its milestones are closed, what is to come back is asked for",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "officer",
  example: "quoin project stop my-office c-oled-05 --on 2027-03-31 --refund 1877505.13 --reason 'the lead is insolvent' --dry-run",
  input,
  output: stopAnswer,
  run: async (ports, asked) => {
    const step = () => (asked.undo ? resumedProject(ports, asked) : stoppedProject(ports, asked));
    if (!asked.dry_run) return commitStep(ports, asked.reason, step, { unchanged: ["project", "award", "transaction", "milestone", "entry"] });
    const planned = await step();
    return planned.ok ? success(planned.value.answer([]), planned.notes) : planned;
  },
});

async function stoppedProject(ports: WorkspacePorts, asked: z.output<typeof input>): Promise<Outcome<Step<StopAnswer>>> {
  const stored = await ownRecord(ports, "project", asked.id);
  if (!stored.ok) return stored;
  const project = recordIn(stored.value, "project");
  if (project.status === "closed" || project.status === "cancelled")
    return fault(note("project.is-over", { id: project.id, status: project.status }, { table: "project", field: "status" }));
  const today = officeDay(ports.clock.now(), ports.settings);
  const on = asked.on ?? today;
  for (const [name, day] of [["on", on] as const, ["refund_by", asked.refund_by ?? on] as const])
    if (!isCalendarDate(day) || day.length !== 10 || (name === "on" && day > today))
      return fault(note("project.stop-day", { on: day, today }, { field: name }));
  const stands = await standsOf(ports, project.id);
  const refund = refundOf(project, asked, stands);
  if (!refund.ok) return refund;
  const promised = promisedTo(stands);
  const milestones = await openMilestones(ports, project.id);
  const ended = patchedRecord("project", stored.value, {
    status: "cancelled",
    stopped: on,
    stopped_reason: asked.reason,
    stopped_from: project.status,
    refund_asked: refund.value?.amount ?? null,
    refunded_before: refund.value === null ? null : await refunded(ports, project.id, refund.value.currency),
    refund_by: refund.value === null ? null : (asked.refund_by ?? null),
  });
  const award = await soleAward(ports, project.id);
  const made = [
    ended,
    ...promised.map((balance, at) => patchedRecord("transaction", null, releaseOf(project, balance, { on, at, award, reason: asked.reason }))),
    ...milestones.map((each) => patchedRecord("milestone", each, { cancelled: on })),
  ];
  const changes: RecordChange[] = [];
  for (const each of made) {
    if (!each.ok) return each;
    changes.push(each.value);
  }
  const answer = (written: readonly StoredRecord[]): StopAnswer => ({
    project: written.length > 0 ? firstRecord(written) : stored.value.body,
    released: promised.map(({ units, currency, level, fund }) => ({ amount: amountText(units, currency), currency, level, fund })),
    milestones: milestones.map(({ id }) => id),
    refund: refund.value === null ? null : { ...refund.value, by: asked.refund_by ?? null },
    dry_run: asked.dry_run,
  });
  return success({ changes: asked.dry_run ? [] : changes, answer });
}

/** What is asked back, in the currency in which it was paid; never more than was paid and has not come back. */
function refundOf(project: Project, { refund }: { readonly refund?: string | undefined }, stands: readonly Balance[]) {
  if (refund === undefined) return success(null);
  const paid = stands.filter(({ account }) => account === "paid");
  const currency = project.currency ?? paid[0]?.currency ?? null;
  const left = paid.reduce((sum, each) => (each.currency === currency ? sum + each.units : sum), 0n);
  const units = currency === null || decimalOfText(refund) === null ? null : ledgerUnits(refund, currency);
  if (currency !== null && units !== null && units > 0n && units <= left) return success({ amount: amountText(units, currency), currency });
  const said = currency ?? "";
  return fault(
    note("project.refund-above", { asked: refund, paid: currency === null ? "0" : amountText(left, currency), currency: said }, { field: "refund" }),
  );
}

/** All that has come back so far. */
async function refunded({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, project: string, currency: string): Promise<string> {
  const all = await recordsOf(unrestrictedRecords, "transaction", { where: [{ field: "project", value: project }] });
  const back = all.filter((each) => each.type === "refund" && each.currency === currency);
  return decimalText(decimalSum(back.map(({ amount }) => recordedDecimal(amount))));
}

function releaseOf(
  { id, version }: Project,
  { units, currency, level, fund }: Balance,
  { on, at, award, reason }: { readonly on: string; readonly at: number; readonly award: string | null; readonly reason: string },
) {
  return {
    // Each stop has releases of its own, so that one that is taken back and made again books anew.
    id: `release-${id}-${version}-${at + 1}`,
    type: "release",
    date: on,
    amount: amountText(units, currency),
    currency,
    level,
    fund,
    project: id,
    award,
    description: reason,
  };
}

async function openMilestones({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, project: string) {
  const all = await storedOf(unrestrictedRecords, "milestone", { where: [{ field: "project", value: project }] });
  return all.filter(({ body }) => body.done === null && body.cancelled === null);
}

async function soleAward({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, project: string): Promise<string | null> {
  const awards = await unrestrictedRecords.list("award", { where: [{ field: "project", value: project }] });
  return awards.length === 1 ? (awards[0]?.id ?? null) : null;
}
