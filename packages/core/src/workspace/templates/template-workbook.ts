import { z } from "zod";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { contractNamed, tableContracts } from "../../evidence/tables/table-contracts.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { note } from "../../language/note.ts";
import { entityOf, entityTypes } from "../../register/entities.ts";
import { editedEntity } from "../../register/use-cases/record-editing.ts";
import { recordTemplate } from "./record-template.ts";
import { tableTemplate } from "./table-template.ts";
import { templateSheets } from "./template-sheets.ts";

/** `quoin template` */
export const templateWorkbook = workspaceUseCase({
  words: ["template"],
  summary:
    "A workbook to fill in for a table that rules read, or for a type of record: headings, units, lists to choose from, an invented row and an explanation",
  changes: false,
  delivers: "file",
  // Who may bring rows back, into a table or into the register.
  rights: { editor: "all", "programme-officer": "own-department", "facility-manager": "own-organisation", planner: "all", administrator: "all" },
  effort: "long",
  example: "quoin template quoin-demo firm_counts --to firm_counts.xlsx",
  input: z.strictObject({
    name: field(z.string(), { description: "role of a table (see `rule needs`) or record type (see `record types`)", position: 0 }),
    role: field(z.boolean().default(false), { description: "the name is that of a role, where it is both" }),
    type: field(z.boolean().default(false), { description: "the name is that of a record type, where it is both" }),
    to: field(z.string().optional(), { description: "file to write (.xlsx; default: NAME.xlsx)", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { name, role, type, to }) => {
    if (to !== undefined && !to.toLowerCase().endsWith(".xlsx")) return fault(note("template.not-xlsx", { to }, { field: "to" }));
    const contract = type ? undefined : contractNamed(name);
    const entity = role ? undefined : entityOf(name);
    if (contract !== undefined && entity !== undefined) return fault(note("template.both", { name }, { field: "name" }));
    if (contract === undefined && entity === undefined)
      return fault(note("template.unknown", { name, ...meant(name, role, type) }, { field: "name" }), "missing");
    if (entity !== undefined) {
      const edited = editedEntity(name, ports.caller);
      if (!edited.ok) return edited;
    }
    const template = contract !== undefined ? await tableTemplate(ports, contract) : await recordTemplate(ports, entity as NonNullable<typeof entity>);
    const parts = await ports.workbooks.xlsx(templateSheets(template, ports.caller.language));
    return success({ files: [{ name: `${template.name}.xlsx`, parts }] });
  },
});

function meant(name: string, role: boolean, type: boolean): { readonly suggestion: string; readonly suggestion_zh: string } {
  const known = [...(type ? [] : tableContracts.map((contract) => contract.role)), ...(role ? [] : entityTypes)];
  const near = nearestName(name, known);
  if (near !== null) return { suggestion: `Did you mean '${near}'?`, suggestion_zh: `是否指“${near}”？` };
  return { suggestion: `Known are: ${known.join(", ")}.`, suggestion_zh: `可用的有：${known.join("、")}。` };
}
