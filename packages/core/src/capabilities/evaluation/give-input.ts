import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { reasonField, recordAnswer } from "../../register/changes/record-input.ts";
import { commitStep, currentRecord, firstRecord } from "../../register/changes/record-step.ts";
import { evaluable, kindOf } from "./evaluation-kind.ts";
import { scorecards } from "./scorecards.ts";

/** `quoin evaluation input` */
export const giveInput = workspaceUseCase({
  words: ["evaluation", "input"],
  summary: "Give the value of a scorecard's item for a year, with its evidence; the next evaluation takes it",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: { editor: "own-department", "programme-officer": "own-department", "facility-manager": "own-organisation", planner: "all", administrator: "all" },
  example: "quoin evaluation input my-office --type facility --id centre-1 --year 2025 --item rd_staff_share --value 0.4 --evidence 'payroll of December'",
  input: z.strictObject({
    type: field(z.enum(evaluable), { description: "Type of what is evaluated" }),
    id: field(z.string(), { description: "What is evaluated" }),
    year: field(z.int().min(1000).max(9999), { description: "Year of the value" }),
    item: field(z.string(), { description: "Item of the scorecard" }),
    value: field(z.number(), { description: "The value, in the unit of the item" }),
    evidence: field(z.string().regex(/\S/), { description: "What the value rests on" }),
    scorecard: field(z.string().optional(), { description: "Scorecard (default: the one for what is evaluated)" }),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: async (ports, { type, id, year, item, value, evidence, scorecard, reason }) => {
    const { records, settings, caller } = ports;
    const subject = await currentRecord(ports, type, id);
    if (!subject.ok) return subject;
    const cards = await scorecards(records, settings);
    const card = scorecard === undefined ? cards.of(kindOf(type, subject.value.body)) : cards.card(scorecard);
    if (card === undefined) return fault(note("evaluate.no-scorecard", { scorecard: String(scorecard) }, { field: "scorecard" }), "missing");
    const scored = card.items.find(({ code }) => code === item);
    if (scored === undefined)
      return fault(note("evaluate.no-item", { scorecard: card.id, item, items: card.items.map(({ code }) => code).join(", ") }, { field: "item" }));
    const inputId = `evaluation-input:${type}:${id}:${year}:${item}`;
    return commitStep(ports, reason, async () => {
      const current = await records.get("evaluation-input", inputId);
      const { en, zh } = scored.name;
      const labels = { en: `${en}, ${year}`, zh: `${year}年${zh}` };
      const change = patchedRecord("evaluation-input", current, {
        id: inputId,
        labels,
        subject: { type, id },
        item,
        year,
        value,
        evidence,
        given_by: caller.name,
        synthetic: subject.value.body.synthetic,
      });
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    });
  },
});
