import { z } from "zod";
import { deliveredFiles, field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { fieldConditions } from "../field-conditions.ts";
import { applicationColumns } from "./application-columns.ts";
import { callTerms } from "./call-terms.ts";

/** `quoin apply template` */
export const applicationTemplate = workspaceUseCase({
  words: ["apply", "template"],
  summary: "A workbook to fill in for a call, with the drafts there are; it is sent back by apply table",
  changes: false,
  delivers: "file",
  rights: "records",
  effort: "long",
  example: "quoin apply template office display-2026 --to applications.xlsx",
  input: z.strictObject({
    call: field(z.string(), { description: "id of the call", position: 0 }),
    organisation: field(z.string().optional(), { description: "only the drafts of this applicant" }),
    to: field(z.string().optional(), { description: "file to write (.xlsx; default: CALL.xlsx)", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { call: id, organisation, to }) => {
    if (to !== undefined && !to.toLowerCase().endsWith(".xlsx")) return fault(note("application.not-xlsx", { to }, { field: "to" }));
    const terms = await callTerms(ports, id);
    if (!terms.ok) return terms;
    const drafts = await ports.records.list("application", { where: fieldConditions({ call: id, status: "draft", organisation }) });
    const columns = applicationColumns(terms.value.call, ports.settings);
    const rows = [
      columns.map(({ label }) => ({ value: label[ports.caller.language], look: "header" as const })),
      ...drafts.map((draft) => columns.map(({ write }) => write(recordIn(draft, "application")) || null)),
    ];
    const sheet = {
      name: ports.caller.language === "zh" ? "申报书" : "Applications",
      columns: columns.map(() => ({ format: "text" as const })),
      frozenRows: 1,
      rows,
    };
    return success({ files: [{ name: `${id.replaceAll(/[/\\]/g, "_")}.xlsx`, parts: await ports.workbooks.xlsx([sheet]) }] });
  },
});
