import { entity, type RecordOf } from "../../schema/entity.ts";
import { anyReference, choice, date, reference, required, text } from "../../schema/entity-field.ts";

/** What became of something that followed from a change: done, deferred to a day, or refused, with the reason. What follows is computed from the register; only the answer is kept. */
export const task = entity({
  type: "task",
  label: { en: "Settled task", zh: "已处理的后续事项" },
  policy: { seen: "department", department: [["department"]], place: "anywhere", edited: { by: "task settle" } },
  fields: {
    task: required(text("Task", "后续事项")),
    about: required(anyReference("About", "涉及")),
    department: reference("organisation", "Department", "部门"),
    status: required(choice(["done", "deferred", "refused"], "Status", "状态")),
    until: date("Deferred until", "延至"),
    reason: required(text("Reason", "理由")),
    settled_by: required(text("Settled by", "处理人")),
  },
  nameless: true,
});
export type Task = RecordOf<typeof task>;
