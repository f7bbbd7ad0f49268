import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, reference, required, text } from "../../schema/entity-field.ts";

/** What an office answers on a line of a round, and whether it was taken up. */
export const consultationAnswer = entity({
  type: "consultation-answer",
  label: { en: "Answer in a consultation", zh: "反馈意见" },
  policy: { seen: "departments", place: [["consultation"]], edited: { by: "consult answer" } },
  nameless: true,
  fields: {
    consultation: required(reference("consultation", "Round", "轮次")),
    line: required(text("Line", "编号")),
    office: required(reference("organisation", "Office", "单位")),
    answer: required(choice(["accept", "change", "refuse", "propose"], "Answer", "意见")),
    /** The change, the reason or the proposal. */
    text: text("Text", "说明"),
    given_by: required(text("Given by (account or key)", "反馈人或签名公钥")),
    taken_up: choice(["yes", "partly", "no"], "Taken up", "采纳情况"),
    why: text("Why", "理由"),
  },
});
export type ConsultationAnswer = RecordOf<typeof consultationAnswer>;
