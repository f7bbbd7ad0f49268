import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, reference, required, text } from "../../schema/entity-field.ts";

/** What a person decided that a text of a plan means: a technology of the workspace, or none of them. */
export const planText = entity({
  type: "plan-text",
  label: { en: "Meaning of a plan's text", zh: "规划用词的认定" },
  policy: { seen: "departments", edited: { by: "plan decide" } },
  nameless: true,
  fields: {
    text: required(text("Text", "用词")),
    means: required(choice(["technology", "none"], "Means", "认定")),
    technology: reference("technology", "Technology", "技术"),
  },
});
export type PlanText = RecordOf<typeof planText>;
