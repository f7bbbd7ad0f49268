import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, reference, required, text } from "../../schema/entity-field.ts";

/** A plan as it was kept: its lines are records of their own. */
export const plan = entity({
  type: "plan",
  label: { en: "Plan", zh: "规划" },
  policy: { seen: "departments", edited: { by: "plan approve" } },
  fields: {
    region: reference("region", "Region", "地区"),
    scenario: text("Scenario", "情景"),
    department: reference("organisation", "Department", "编制部门"),
    status: required(choice(["draft", "approved", "superseded"], "Status", "状态")),
    approved_at: text("Approved at", "批准时间"),
    previous: reference("plan", "Plan before", "上一版规划"),
    certificate: text("Certificate (SHA-256)", "求解证明（校验值）"),
  },
  lifecycle: { field: "status", first: ["draft", "approved"], steps: { draft: ["approved"], approved: ["superseded"], superseded: [] } },
});
export type PlanRecord = RecordOf<typeof plan>;
