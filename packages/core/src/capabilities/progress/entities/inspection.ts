import { entity, type RecordOf } from "../../../schema/entity.ts";
import { anyReference, choice, date, reference, required, text } from "../../../schema/entity-field.ts";

export const inspectionKinds = ["inspection", "audit", "mid-term-review"] as const;
export const inspectionResults = ["in-order", "faults", "grave-faults"] as const;

/** What somebody went to see of a programme, fund, project or platform, on which day, and what was found. */
export const inspection = entity({
  type: "inspection",
  label: { en: "Inspection", zh: "监督检查" },
  policy: {
    seen: "department",
    department: [["subject"], ["department"]],
    organisation: ["subject"],
    inside: ["found"],
    place: [["subject"]],
    edited: { by: "inspection add" },
  },
  fields: {
    subject: required(anyReference("Subject", "检查对象")),
    department: reference("organisation", "Department", "主管部门"),
    day: required(date("Day", "日期")),
    kind: required(choice(inspectionKinds, "Kind", "类别")),
    inspector: required(text("Inspected by", "检查人")),
    result: required(choice(inspectionResults, "Result", "结论")),
    found: text("What was found", "检查情况"),
  },
  nameless: true,
});
export type Inspection = RecordOf<typeof inspection>;
