import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { note } from "../../language/note.ts";
import { withSupposed } from "../../plan/supposed.ts";
import { lineChange, lineOtherwise } from "./counterfactual.ts";
import { planLines } from "./design-plan.ts";
import { designContext } from "./designed-plan.ts";
import { lineMakers } from "./line-makers.ts";
import { planCases } from "./plan-cases.ts";

/** The lines that rest on a finding, and what each would be without it. */
export const refusedAnswer = z.object({
  finding: z.string(),
  region: z.string(),
  lines: z.array(
    z.object({
      line: z.string(),
      currency: z.string(),
      synthetic: z.boolean(),
      /** Money now and then; null where no cost is known, or the line would go. */
      amount_before: z.number().nullable(),
      amount_after: z.number().nullable(),
      changes: z.array(lineChange),
      value_before: z.number().nullable(),
      value_after: z.number().nullable(),
      goes: z.boolean(),
    }),
  ),
});
export type RefusedAnswer = z.infer<typeof refusedAnswer>;

/** `quoin design refused DIR FINDING` */
export const designRefused = workspaceUseCase({
  words: ["design", "refused"],
  summary: "What the lines that rest on a finding would be had the evidence refused it, with their money",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  effort: "long",
  sharedAnswer: true,
  tellsSteps: true,
  example: "quoin design refused quoin-demo P2.1-concentration-projects-CN",
  input: z.strictObject({
    finding: field(z.string(), { description: "Id of the finding", position: 1 }),
    region: placeField("whose plan is asked about"),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml" }),
  }),
  output: refusedAnswer,
  run: async (ports, { finding: id, region: asked, scenario }) => {
    const region = asked ?? rootOf(ports.settings);
    const context = await designContext(ports, region, scenario);
    if (!context.ok) return context;
    const finding = [...context.value.findings, ...context.value.national].find((each) => each.id === id);
    if (finding === undefined) return fault(note("design.finding-not-here", { finding: id, region }, { field: "finding" }));
    // Other items of the plan do not know of it.
    const items = new Set(lineMakers.filter(({ answers }) => (answers as readonly string[]).includes(finding.rule)).map(({ item }) => item));
    const makers = lineMakers.filter(({ item }) => items.has(item));
    ports.progress.step({ en: "Making the lines that rest on it", zh: "正在编制以其为依据的任务" }, 0, 2);
    const cases = await planCases(context.value);
    const { lines } = await planLines(context.value, makers, cases);
    ports.progress.step({ en: "Making them again without it", zh: "正在去除该结论重新编制" }, 1, 2);
    const { lines: without } = await planLines(withSupposed(context.value, { refused: [id] }), makers, cases);
    const own = lines.filter(({ findings }) => findings.includes(id));
    return success({
      finding: id,
      region,
      lines: own.map((line) => ({
        line: line.id,
        currency: line.currency,
        synthetic: line.synthetic,
        amount_before: line.amount,
        amount_after: without.find((each) => each.id === line.id)?.amount ?? null,
        ...lineOtherwise(line, without),
      })),
    });
  },
});
