import { z } from "zod";
import { deliveredFiles, field } from "../contract/fields.ts";
import { fault, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { note } from "../language/note.ts";
import { planContent } from "./plan-content.ts";
import { planWorkbook } from "./plan-workbook.ts";

/** `quoin plan template` */
export const planTemplate = workspaceUseCase({
  words: ["plan", "template"],
  summary: "A workbook in which an office without Quoin writes its plan, with lists to choose from; plan take reads it back",
  changes: false,
  delivers: "file",
  served: true,
  example: "quoin plan template quoin-demo --to plan.xlsx",
  input: z.strictObject({
    plan: field(z.string().optional(), { description: "Plan of `plan list` whose rows stand in it (default: an empty one)", position: 0 }),
    to: field(z.string().optional(), { description: "file to write (.xlsx; default: plan.xlsx)", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { plan, to }) => {
    if (to !== undefined && !to.toLowerCase().endsWith(".xlsx")) return fault(note("template.not-xlsx", { to }, { field: "to" }));
    const content = plan === undefined ? success(null) : await planContent(ports.records, plan, undefined);
    if (!content.ok) return content;
    const parts = await ports.workbooks.xlsx(await planWorkbook(ports.records, content.value, ports.caller.language));
    return success({ files: [{ name: "plan.xlsx", parts }] });
  },
});
