import type { z } from "zod";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { firstRecord, ownRecord, type Step } from "../../../register/changes/record-step.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { recordIn, storedOf } from "../../../register/typed-records.ts";
import type { stopAnswer } from "./stop-project.ts";

/**
 * A stop taken back: its releases are reversed, which is refused where their fund has spent the money since; milestones that ended with it are waited for again, and the project has the status
 * that it had. A refund that came meanwhile stays booked.
 */
export async function resumedProject(
  ports: WorkspacePorts,
  { id, dry_run }: { readonly id: string; readonly dry_run: boolean },
): Promise<Outcome<Step<z.output<typeof stopAnswer>>>> {
  const stored = await ownRecord(ports, "project", id);
  if (!stored.ok) return stored;
  const { stopped, stopped_from } = recordIn(stored.value, "project");
  if (stopped === null) return fault(note("project.not-stopped", { id }, { table: "project", field: "stopped" }));
  const own = { where: [{ field: "project", value: id }] };
  const releases = (await storedOf(ports.unrestrictedRecords, "transaction", own)).filter(
    ({ body }) => body.type === "release" && body.id.startsWith(`release-${id}-`),
  );
  const milestones = (await storedOf(ports.unrestrictedRecords, "milestone", own)).filter(({ body }) => body.cancelled === stopped && body.done === null);
  const none = { stopped: null, stopped_reason: null, stopped_from: null, refund_asked: null, refunded_before: null, refund_by: null };
  const made = [
    patchedRecord("project", stored.value, { ...none, status: stopped_from }),
    ...milestones.map((each) => patchedRecord("milestone", each, { cancelled: null })),
    ...releases.map((each) => patchedRecord("transaction", each, {})),
  ];
  const changes: RecordChange[] = [];
  for (const each of made) {
    if (!each.ok) return each;
    changes.push(each.value.type === "transaction" ? { ...each.value, retired: true } : each.value);
  }
  return success({
    changes: dry_run ? [] : changes,
    answer: (written) => ({
      project: written.length > 0 ? firstRecord(written) : stored.value.body,
      released: releases.map(({ body: { amount, currency, level, fund } }) => ({ amount, currency, level, fund })),
      milestones: milestones.map((each) => each.id),
      refund: null,
      dry_run,
    }),
  });
}
