import { entity, type RecordOf } from "../entity.ts";
import { anyReference, reference, required, text } from "../entity-field.ts";

/** What somebody says about a record. */
export const comment = entity({
  type: "comment",
  label: { en: "Comment", zh: "意见" },
  fields: {
    about: required(anyReference("About", "针对")),
    text: required(text("Text", "内容")),
    by: text("By", "提出人"),
    answers: reference("comment", "Answers", "回复"),
  },
  nameless: true,
});
export type Comment = RecordOf<typeof comment>;
