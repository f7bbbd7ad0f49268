import { entity, type RecordOf } from "../../../schema/entity.ts";
import { anyReference, choice, date, group, many, reference, required, text } from "../../../schema/entity-field.ts";

/** What an audit asks of whoever keeps the money; what it asks about reviews and applications is the department's alone. */
const ofMoney: ReadonlySet<string> = new Set(["fund", "programme", "call", "award", "contract", "project", "milestone", "transaction", "entry"]);

/** What an auditor asks about a record, and what was answered: answers are added, none takes the place of another. */
export const question = entity({
  type: "question",
  label: { en: "Question of the audit", zh: "审计问询" },
  policy: {
    seen: "only-department",
    money: ({ about }) => typeof about === "object" && about !== null && "type" in about && ofMoney.has(String(about.type)),
    department: [["department"]],
    place: "anywhere",
    edited: { by: "question ask, question answer" },
  },
  fields: {
    about: required(anyReference("About", "针对")),
    department: reference("organisation", "Department", "部门"),
    text: required(text("Question", "问题")),
    status: required(choice(["asked", "answered"], "Status", "状态")),
    asked_by: required(text("Asked by", "提问人")),
    asked_on: required(date("Asked on", "提问日期")),
    due: date("Answer until", "答复期限"),
    answers: many(
      group({ text: required(text("Answer", "答复")), by: required(text("By", "答复人")), on: required(date("On", "答复日期")) }, "Answers", "答复"),
    ),
  },
  nameless: true,
  lifecycle: { field: "status", first: ["asked"], steps: { asked: ["answered"], answered: [] } },
});
export type Question = RecordOf<typeof question>;
