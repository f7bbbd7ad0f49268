import { z } from "zod";
import { dividedMoney } from "../../capabilities/funding/envelope/divided-money.ts";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { note } from "../../language/note.ts";
import { placeOfPlan } from "../../plan/place-of-plan.ts";
import type { PlanChoice, PlanLine } from "../../plan/plan.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { reasonField, recordAnswer } from "../../register/changes/record-input.ts";
import { commitStep, firstRecord } from "../../register/changes/record-step.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { moneyLevels } from "../../schema/money-fields.ts";
import { designedPlan } from "../making/designed-plan.ts";

/** `quoin call draft`: from a line of the plan to a call that can be filled in and opened; awards then lead back to the line. */
export const draftCall = workspaceUseCase({
  words: ["call", "draft"],
  summary: "Write the draft of a call that a line of the plan proposes: its money by year and source, its instrument, and the kept line that it carries out",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "calls",
  effort: "long",
  example: "quoin call draft quoin-demo M1.2-01 manufacturing",
  input: z.strictObject({
    line: field(z.string(), { description: "Line of the plan", position: 0 }),
    field: field(z.string(), { description: "Which of its calls: the field", position: 1 }),
    region: placeField("of the plan"),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml" }),
    id: field(z.string().optional(), { description: "Id of the call (default: line and field)" }),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { line: lineId, field: asked, region: place, scenario, id, reason }) =>
    commitStep(ports, reason, async () => {
      const region = place ?? rootOf(ports.settings);
      const designed = await designedPlan(ports, { region, scenario, weighs: false });
      if (!designed.ok) return designed;
      const line = designed.value.lines.find((each) => each.id === lineId);
      if (line === undefined)
        return fault(note("design.unknown-line", { line: lineId, known: designed.value.lines.map((each) => each.id).join(", ") }, { field: "line" }));
      const calls = line.choices.filter(({ type }) => type === "call");
      const choice = calls.find((each) => each.id === asked);
      if (choice === undefined)
        return fault(note("call.not-proposed", { line: lineId, field: asked, known: calls.map((each) => each.id).join(", ") }, { field: "field" }));
      const call = id ?? `${lineId}-${asked.replaceAll(/\s+/g, "-")}`;
      if ((await ports.records.get("call", call)) !== null) return fault(note("call.already-drafted", { id: call }, { table: "call", field: "id" }));
      const change = patchedRecord("call", null, {
        id: call,
        status: "draft",
        labels: { en: `Call: ${choice.label.en}`, zh: `指南：${choice.label.zh}` },
        currency: line.currency,
        instrument: line.instrument,
        budgets: budgetsOf(line, choice),
        plan_line: await keptLine(ports, region, scenario, lineId),
        source: `design ${region} ${scenario} ${lineId}`,
        synthetic: line.synthetic,
      });
      return change.ok ? success({ changes: [change.value], answer: firstRecord }, designed.notes) : change;
    }),
});

/** The call's money over sources and years as the line divides the whole, to the unit. */
function budgetsOf({ details }: PlanLine, { amount }: PlanChoice): { year: number; level: string | null; amount: string }[] {
  const rows = details.find(({ name }) => name === "years")?.table.rows ?? [];
  const whole = rows.reduce((sum, row) => sum + Number(row[2]), 0);
  const claims = rows.map((row, at) => ({ id: String(at), weight: whole === 0 ? 0 : Number(row[2]) / whole, floor: 0, cap: 1 }));
  const parts = amount === null ? null : dividedMoney(amount, claims);
  return rows.flatMap(([source, year], at) => {
    const part = parts?.amounts[at];
    if (part === undefined || year === null || year === undefined) return [];
    return [{ year: Number(year), level: moneyLevels.find((level) => level === source) ?? null, amount: String(part) }];
  });
}

/** The record of the line in the approved plan of the place; null until a plan is approved that holds it. */
async function keptLine(
  { records, settings }: Pick<WorkspacePorts, "records" | "settings">,
  region: string,
  scenario: string,
  line: string,
): Promise<string | null> {
  const plans = await recordsOf(records, "plan");
  const approved = plans.filter((plan) => plan.status === "approved" && plan.scenario === scenario && placeOfPlan(plan, rootOf(settings)) === region);
  const lines = (await recordsOf(records, "plan-line")).filter((each) => each.line === line);
  return lines.find(({ plan }) => approved.some(({ id }) => id === plan))?.id ?? null;
}
