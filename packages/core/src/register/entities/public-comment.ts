import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, date, reference, required, text } from "../../schema/entity-field.ts";

/** What somebody outside wrote about a round that was shown to the public. Nobody sees it before a person has decided that it is shown. */
export const publicComment = entity({
  type: "public-comment",
  label: { en: "Comment of the public", zh: "公众意见" },
  policy: { seen: "departments", place: [["consultation"]], edited: { by: "consult moderate" } },
  nameless: true,
  fields: {
    consultation: required(reference("consultation", "Round", "轮次")),
    /** The line that it is about; null: the draft as a whole. */
    line: text("Line", "编号"),
    /** As the writer calls themselves; nobody checks it. */
    name: text("Name as given", "署名"),
    text: required(text("Text", "意见内容")),
    received_on: required(date("Received on", "收到日期")),
    status: required(choice(["waiting", "shown", "refused"], "State", "状态")),
    decided_by: text("Decided by", "审核人"),
    why: text("Why", "理由"),
  },
  personal: ["name"],
  lifecycle: { field: "status", first: ["waiting"], steps: { waiting: ["shown", "refused"], shown: ["refused"], refused: ["shown"] } },
});
export type PublicComment = RecordOf<typeof publicComment>;
