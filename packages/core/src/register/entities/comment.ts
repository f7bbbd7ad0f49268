import { entity, type RecordOf } from "../../schema/entity.ts";
import { anyReference, choice, reference, required, text } from "../../schema/entity-field.ts";
import { registerKeepers } from "../../schema/entity-policy.ts";

export const audiences = ["officers", "office", "organisation", "everybody"] as const;

/** What somebody says about a record. */
export const comment = entity({
  type: "comment",
  label: { en: "Comment", zh: "意见" },
  policy: {
    seen: "everybody",
    edited: { ...registerKeepers, reviewer: "all", "facility-manager": "all", applicant: "all" },
    kept: (before) => (before === null ? {} : { about: "comment", by: "comment", audience: "comment" }),
  },
  fields: {
    about: required(anyReference("About", "针对")),
    text: required(text("Text", "内容")),
    by: text("By", "提出人"),
    /** Who reads it beside its writer: the officers, the whole department, also the organisation whose record it is about, or whoever sees the record. */
    audience: choice(audiences, "Read by", "可见范围"),
    answers: reference("comment", "Answers", "回复"),
  },
  nameless: true,
});
export type Comment = RecordOf<typeof comment>;
