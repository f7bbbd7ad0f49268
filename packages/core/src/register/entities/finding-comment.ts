import { entity, type RecordOf } from "../../schema/entity.ts";
import { code, required, text } from "../../schema/entity-field.ts";

/** What somebody says about a finding. Findings are made anew from the evidence and are no records: a comment names one by its number, and the verdict that its writer saw. */
export const findingComment = entity({
  type: "finding-comment",
  label: { en: "Comment on a finding", zh: "对判断的意见" },
  policy: { seen: "departments", place: "anywhere", edited: { by: "finding comment" } },
  fields: {
    finding: required(text("Finding", "判断")),
    verdict: code("verdicts", "Verdict that stood then", "当时的判定"),
    text: required(text("Text", "内容")),
    by: required(text("By", "提出人")),
  },
  nameless: true,
});
export type FindingComment = RecordOf<typeof findingComment>;
