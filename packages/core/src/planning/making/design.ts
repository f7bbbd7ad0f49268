import { z } from "zod";
import { field, listField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { note } from "../../language/note.ts";
import { integer } from "../../language/statement/values.ts";
import { plan } from "../../plan/plan.ts";
import { stepWords } from "../../plan/step.words.ts";
import { withSupposed } from "../../plan/supposed.ts";
import { counterfactualAnswer, counterfactuals } from "./counterfactual.ts";
import { designContext, designedPlan } from "./designed-plan.ts";

/** `quoin design DIR` */
export const design = workspaceUseCase({
  words: ["design"],
  summary: "A plan on the paper's measures that answers the confirmed findings: what, where, who by when, with which instrument, for how much, and why",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  opening: { takesLong: true, asks: (root) => ({ region: root }) },
  example: "quoin design quoin-demo --region 350000",
  input: z.strictObject({
    region: placeField("for its own plan"),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml" }),
    line: field(z.string().optional(), { description: "Only this line of the plan" }),
    counterfactual: field(z.boolean().default(false), { description: "What the line would be had each of its findings been refused (with --line)" }),
    refused: listField("Findings that are taken as refused: the plan that would be made then").optional(),
    confirmed: listField("Findings that are taken as confirmed, whatever the evidence says: the plan that would be made then").optional(),
  }),
  output: z.union([plan, counterfactualAnswer]),
  run: async (ports, { region: asked, scenario, line, counterfactual, refused = [], confirmed = [] }) => {
    const region = asked ?? rootOf(ports.settings);
    if (counterfactual && line === undefined) return fault(note("design.no-line-asked", {}, { field: "--line" }));
    const made = await designedPlan(ports, { region, scenario, refused, confirmed });
    if (!made.ok) return made;
    const lines = made.value.lines.filter(({ id }) => line === undefined || id === line);
    const [first] = lines;
    if (line !== undefined && first === undefined)
      return fault(note("design.unknown-line", { line, known: made.value.lines.map(({ id }) => id).join(", ") }, { field: "--line" }));
    if (!counterfactual || first === undefined) return success({ ...made.value, lines }, made.notes);
    const context = await designContext(ports, region, scenario);
    if (!context.ok) return context;
    const count = first.findings.length;
    return success(
      await counterfactuals(withSupposed(context.value, { refused, confirmed }), first, (at) =>
        ports.progress.step(stepWords.text("refused", { at: integer(at + 1, "findings"), all: integer(count, "findings") }), at, count),
      ),
      made.notes,
    );
  },
});
