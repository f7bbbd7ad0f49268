import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, instant, many, number, reference, required, text } from "../../../schema/entity-field.ts";

/** Whose yes is there: a match is agreed once both sides have said it, and declined by either. */
export const matchStates = ["owner-agreed", "asker-agreed", "agreed", "declined"] as const;

/** A result that may answer a need, why, and what both sides decided. */
export const match = entity({
  type: "match",
  label: { en: "Match", zh: "供需匹配" },
  policy: {
    seen: "department",
    department: [["result"]],
    organisation: ["result", "need"],
    place: "anywhere",
    // Neither side sees who decided for the other one.
    inside: ["owner_by", "asker_by"],
    edited: { by: "match decide" },
  },
  fields: {
    result: required(reference("result", "Result", "成果")),
    need: required(reference("need", "Need", "需求")),
    score: required(number("Likeness of the texts", "文本相似度", { min: 0, unit: "1" })),
    words: many(text("Words in common", "共同用词")),
    technologies: many(reference("technology", "Technologies in common", "共同技术")),
    status: required(choice(matchStates, "Status", "状态")),
    owner_by: text("Decided by, for the owner", "权利人一方处理人"),
    owner_at: instant("Decided at, for the owner", "权利人一方处理时间"),
    asker_by: text("Decided by, for who needs it", "需求方处理人"),
    asker_at: instant("Decided at, for who needs it", "需求方处理时间"),
    reason: text("Reason", "理由"),
  },
  nameless: true,
  lifecycle: {
    field: "status",
    first: ["owner-agreed", "asker-agreed", "declined"],
    steps: { "owner-agreed": ["agreed", "declined"], "asker-agreed": ["agreed", "declined"], agreed: ["declined"], declined: ["owner-agreed", "asker-agreed"] },
  },
});
export type Match = RecordOf<typeof match>;
