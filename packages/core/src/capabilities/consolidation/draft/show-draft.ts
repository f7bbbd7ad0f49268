import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { renderedNote } from "../../../language/note.ts";
import { currentRecord } from "../../../register/changes/record-step.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";
import type { BundleContent } from "../bundle/bundle-tables.ts";
import { planContent } from "../bundle/plan-content.ts";
import { draftContent, draftFaults } from "./draft-content.ts";

const state = z.enum(["draft", "handed-in", "taken"]);
const rows = z.array(z.record(z.string(), z.string()));
const content = z.object({ plan: rows, lines: rows, money: rows, targets: rows, capacity: rows, needs: rows });

/** `quoin plan drafts` */
export const listPlanDrafts = workspaceUseCase({
  words: ["plan", "drafts"],
  summary: "Plans that offices are typing or have handed in by the form",
  changes: false,
  delivers: "answer",
  rights: "progress",
  example: "quoin plan drafts quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    drafts: z.array(
      z.object({
        id: z.string(),
        office: z.string(),
        title: z.string(),
        status: state,
        synthetic: z.boolean(),
        version: z.string().nullable(),
        lines: z.number(),
        handed_in_by: z.string().nullable(),
      }),
    ),
  }),
  run: async ({ records }) => {
    const drafts = (await recordsOf(records, "plan-draft")).map(({ id, office, plan, title, status, plan_version, lines, handed_in_by, synthetic }) => ({
      id,
      office,
      title: title ?? plan,
      status,
      version: plan_version,
      lines: lines.length,
      handed_in_by,
      synthetic,
    }));
    return success({ drafts });
  },
});

/** `quoin plan draft-show` */
export const showPlanDraft = workspaceUseCase({
  words: ["plan", "draft-show"],
  summary: "A plan that is being typed, cell by cell, and what is still wrong in it; of a plan that was taken in: its rows, to begin the next version with",
  changes: false,
  delivers: "answer",
  rights: "progress",
  example: "quoin plan draft-show quoin-demo office-qinghe:five-years",
  input: z.strictObject({ draft: field(z.string().min(1), { description: "Draft of `plan drafts`, or plan of `plan list`", position: 0 }) }),
  output: z.object({
    id: z.string(),
    /** Null where nobody has typed yet. */
    status: state.nullable(),
    /** Of the record, for the next saving. */
    version: z.number(),
    handed_in_by: z.string().nullable(),
    content,
    faults: z.array(renderedNote),
  }),
  run: async ({ records, unrestrictedRecords, caller, settings }, { draft: id }) => {
    const stored = await records.get("plan-draft", id);
    if (stored === null || stored.retired) {
      const plan = await currentRecord({ records }, "office-plan", id);
      if (!plan.ok) return plan;
      const taken = await planContent(records, id, undefined, settings);
      if (!taken.ok) return taken;
      return success({ id, status: null, version: 0, handed_in_by: null, content: asRows(taken.value), faults: [] });
    }
    const draft = recordIn(stored, "plan-draft");
    // A version that came since by another way is what the next one begins with.
    const newer = draft.status === "taken" && (await records.get("office-plan", id)) !== null ? await planContent(records, id, undefined, settings) : null;
    const typed = newer?.ok === true ? newer.value : draftContent(draft);
    return success({
      id,
      status: draft.status,
      version: stored.version,
      handed_in_by: draft.handed_in_by,
      content: asRows(typed),
      faults: [...(await draftFaults(unrestrictedRecords, typed, caller))],
    });
  },
});

function asRows(held: BundleContent): z.output<typeof content> {
  return Object.fromEntries(Object.entries(held).map(([table, list]) => [table, list.map((row) => ({ ...row }))])) as unknown as z.output<typeof content>;
}
