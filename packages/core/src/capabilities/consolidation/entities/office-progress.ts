import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, date, group, many, money, number, reference, required, text } from "../../../schema/entity-field.ts";

/** What an office says became of a line: amounts are null where it says none. */
const lineProgress = group(
  {
    line: required(text("Line", "任务编号")),
    status: choice(["not-started", "on-track", "late", "ahead-of-results", "silent", "done"], "Status", "状态"),
    committed: money("Committed", "已立项"),
    paid: money("Paid", "已拨付"),
    currency: required(currency()),
    remark: text("Remark", "说明"),
  },
  "Lines",
  "任务进展",
);

/** Something that was promised or was to be done by a day, with what there is of it. */
const reached = group(
  {
    line: required(text("Line", "任务编号")),
    kind: required(choice(["target", "capacity", "end", "milestone"], "Kind", "类别")),
    what: text("What", "内容"),
    due: required(date("Due", "应完成日期")),
    value: number("Value", "实际值"),
    unit: text("Unit", "单位"),
    reached_on: date("Reached on", "实际完成日期"),
  },
  "Promises and milestones",
  "目标与里程碑",
);

/** A project that an office counts as its own. */
const project = group(
  {
    line: required(text("Line", "任务编号")),
    project: required(text("Project", "项目编号")),
    title: text("Title", "名称"),
    committed: money("Committed", "已立项"),
    paid: money("Paid", "已拨付"),
    currency: required(currency()),
  },
  "Projects",
  "项目",
);

/** What an office reports on its plan, standing on a day, as its signed bundle said it; reports of other days are records of their own. */
export const officeProgress = entity({
  type: "office-progress",
  label: { en: "Progress report of an office", zh: "单位进展报告" },
  policy: { seen: "departments", place: [["plan"]], edited: { by: "track take" } },
  nameless: true,
  fields: {
    plan: required(reference("office-plan", "Plan", "规划")),
    office: required(reference("organisation", "Office", "单位")),
    as_of: required(date("As of", "截至日期")),
    /** The version of the plan that it speaks of. */
    plan_version: text("Version of the plan", "规划版本"),
    lines: many(lineProgress),
    reached: many(reached),
    projects: many(project),
    bundle: required(text("Bundle (SHA-256)", "进展包（校验值）")),
    signed_by: required(text("Signed by (key)", "签名公钥")),
  },
});
export type OfficeProgress = RecordOf<typeof officeProgress>;
