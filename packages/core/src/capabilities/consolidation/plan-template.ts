import { z } from "zod";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import type { BundleContent } from "./bundle/bundle-tables.ts";
import { planContent } from "./bundle/plan-content.ts";
import { contentOfDraft } from "./draft/draft-content.ts";
import { planWorkbook } from "./plan-workbook.ts";

/** `quoin plan template` */
export const planTemplate = workspaceUseCase({
  words: ["plan", "template"],
  summary: "A workbook in which an office without Quoin writes its plan, with lists to choose from; plan take reads it back",
  changes: false,
  delivers: "file",
  rights: "analysis",
  effort: "long",
  example: "quoin plan template quoin-demo --to plan.xlsx",
  input: z.strictObject({
    plan: field(z.string().optional(), { description: "Plan of `plan list` whose rows stand in it (default: an empty one)", position: 0 }),
    draft: field(z.string().min(1).optional(), { description: "Typed plan of `plan drafts`, in place of a plan" }),
    to: field(z.string().optional(), { description: "file to write (.xlsx; default: plan.xlsx)", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { plan, draft, to }) => {
    if (to !== undefined && !to.toLowerCase().endsWith(".xlsx")) return fault(note("template.not-xlsx", { to }, { field: "to" }));
    const content = await contentOf(ports, plan, draft);
    if (!content.ok) return content;
    const parts = await ports.workbooks.xlsx(await planWorkbook(ports.records, content.value, ports.caller.language));
    return success({ files: [{ name: "plan.xlsx", parts }] });
  },
});

function contentOf(
  { records, settings }: Pick<WorkspacePorts, "records" | "settings">,
  plan: string | undefined,
  draft: string | undefined,
): Promise<Outcome<BundleContent | null>> {
  if (draft !== undefined) return contentOfDraft(records, draft);
  return plan === undefined ? Promise.resolve(success(null)) : planContent(records, plan, undefined, settings);
}
