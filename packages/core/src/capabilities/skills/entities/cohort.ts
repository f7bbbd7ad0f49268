import { entity, type RecordOf } from "../../../schema/entity.ts";
import { date, integer, reference, required } from "../../../schema/entity-field.ts";
import { sharedRegister } from "../../../schema/entity-policy.ts";

const persons = { min: 0, unit: "persons" } as const;

/** Those who began a training together: counts, never names. */
export const cohort = entity({
  type: "cohort",
  label: { en: "Cohort of a training", zh: "培养批次" },
  policy: { ...sharedRegister, organisation: ["training"], place: [["training"]] },
  fields: {
    training: required(reference("training", "Training", "人才培养")),
    from: required(date("From", "起始日期")),
    to: date("To", "截止日期"),
    enrolled: integer("Enrolled", "入学人数", persons),
    completed: integer("Completed", "完成人数", persons),
    left: integer("Left before the end", "中途离开人数", persons),
    in_field_after_12: integer("Work in the field after 12 months", "12个月后仍在本领域人数", persons),
    /** Of how many it is known where they are. */
    asked_after_12: integer("Asked after 12 months", "12个月后回访人数", persons),
  },
  nameless: true,
  check: ({ enrolled, completed, left, in_field_after_12: stayed, asked_after_12: asked, from, to }) => {
    const above = (part: unknown, all: unknown): boolean => typeof part === "number" && typeof all === "number" && part > all;
    return [
      ...(above(Number(completed ?? 0) + Number(left ?? 0), enrolled)
        ? [{ field: above(completed, enrolled) ? "completed" : "left", note: "record.part-above" as const }]
        : []),
      ...(above(stayed, asked) ? [{ field: "in_field_after_12", note: "record.part-above" as const }] : []),
      ...(to !== null && String(to) < String(from).slice(0, String(to).length) ? [{ field: "to", note: "record.ends-before" as const }] : []),
    ];
  },
});
export type Cohort = RecordOf<typeof cohort>;
