import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { roleFaults } from "../../evidence/roles/role-faults.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import type { Reconciliation } from "../../register/changes/reconcile-records.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { allowedToRetire, fatesOf, recordFates } from "../record-fates.ts";
import { reconcileRegister } from "./history/reconcile-import.ts";

const answer = recordFates.extend({
  /** False of a dry run, and where the register agrees with roles and territory already. */
  written: z.boolean(),
});

/** `quoin role follow` */
export const followRoles = workspaceUseCase({
  words: ["role", "follow"],
  summary:
    "Make, change and retire the records that follow from tables in their roles and from the tree of places, where quoin.yaml was written after the tables came in",
  changes: true,
  delivers: "answer",
  rights: "design",
  example: "quoin role follow quoin-demo --dry-run",
  input: z.strictObject({
    dry_run: field(z.boolean().default(false), { description: "only say which records would come, change and be retired" }),
    replace: field(z.boolean().default(false), { description: "retire records that no table makes any more" }),
    reason: reasonField.default(""),
  }),
  output: answer,
  run: async (ports, { dry_run, replace, reason }) => {
    // A role that is misspelt would take its records away.
    const wrong = roleFaults(ports.evidence, ports.settings);
    if (wrong.length > 0) return fault(wrong.map((each) => ({ ...each, severity: "error" as const })));
    if (dry_run) {
      const reconciled = await reconcileRegister(ports);
      return reconciled.ok ? success({ ...fatesOf(reconciled.value), written: false }, groupedNotes(reconciled.notes)) : reconciled;
    }
    return ports.lock.exclusively(async () => {
      const fresh = await ports.renewed();
      return fresh.ok ? followed(fresh.value, replace, reason) : fresh;
    });
  },
});

async function followed(ports: WorkspacePorts, replace: boolean, reason: string): Promise<Outcome<z.infer<typeof answer>>> {
  const committed = await commitStep(ports, reason, async () => {
    const reconciled = await reconcileRegister(ports);
    if (!reconciled.ok) return reconciled;
    const allowed = allowedToRetire(fatesOf(reconciled.value), replace);
    if (!allowed.ok) return allowed;
    const marked = await markedStep(ports, reconciled.value);
    return marked.ok
      ? success({ changes: marked.value, answer: () => ({ reconciliation: reconciled.value, notes: reconciled.notes }) }, reconciled.notes)
      : marked;
  });
  if (!committed.ok) return committed;
  const { reconciliation, notes } = committed.value;
  return success({ ...fatesOf(reconciliation), written: reconciliation.changes.length > 0 }, groupedNotes(notes));
}

/** The tables' own records stand in the step, so that the history tells it from what people do: it is the tables that say what is written. */
async function markedStep({ records }: WorkspacePorts, { changes }: Reconciliation): Promise<Outcome<readonly RecordChange[]>> {
  if (changes.length === 0) return success([]);
  const marks: RecordChange[] = [];
  for (const stored of await records.list("dataset")) {
    const mark = patchedRecord("dataset", stored, {});
    if (!mark.ok) return mark;
    marks.push(mark.value);
  }
  return success([...changes, ...marks]);
}
