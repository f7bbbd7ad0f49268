import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, currency, date, group, integer, many, money, number, reference, required, text } from "../../schema/entity-field.ts";
import { yearlyBudget } from "../../schema/money-fields.ts";
import { disordered, statedOutcome, statedSuccess, statedValue } from "../../schema/stated-value.ts";

/** What an organisation asks for under a call. The title is the label; `department` is the call's, kept here so that every department's list is one condition. */
export const application = entity({
  type: "application",
  label: { en: "Application", zh: "申报书" },
  policy: {
    seen: "only-department",
    hasDrafts: true,
    seenAs: ({ status, submitted_at }) => (status === "draft" || (status === "withdrawn" && submitted_at === null) ? "writer" : "only-department"),
    inside: ["reviews_awaited", "reviews_in"],
    forOfficers: ["contact"],
    hidesAuthors: true,
    takesFromOrganisation: ({ status }) => status === "draft",
    department: [["department", "call"]],
    organisation: ["organisation"],
    place: [["region"], ["organisation"]],
    edited: { by: "apply, apply table, apply submit, apply withdraw, application screen, call cancel, coding decide" },
  },
  fields: {
    call: required(reference("call", "@Call", "@call")),
    organisation: required(reference("organisation", "Applicant", "申报单位")),
    department: reference("organisation", "Department", "受理部门"),
    status: required(choice(["draft", "submitted", "withdrawn", "eligible", "ineligible", "reviewed", "awarded", "rejected", "cancelled"], "Status", "状态")),
    summary: text("Summary", "摘要"),
    items: many(reference("item", "Card items it works on", "对应清单条目")),
    technologies: many(reference("technology", "Technologies", "技术")),
    participants: many(reference("organisation", "Participants", "参与单位")),
    equipment: many(
      group({ name: required(text("Name", "名称")), model: text("Model", "型号"), price: money("Price", "单价") }, "Equipment to be bought", "拟购仪器设备"),
    ),
    region: reference("region", "Region", "实施地区"),
    start: date("Start", "开始日期"),
    end: date("End", "结束日期"),
    currency: currency(),
    amount_requested: money("Amount requested", "申请经费"),
    budgets: many(yearlyBudget),
    own_funds: money("Own funds", "自筹经费"),
    value: statedValue,
    success: statedSuccess,
    outcome: statedOutcome,
    documents: many(group({ name: required(text("Name", "名称")), sha256: text("SHA-256 of the file", "文件校验值") }, "Documents", "申报材料")),
    contact: text("Contact", "联系人"),
    submitted_at: text("Submitted at", "提交时间"),
    reviews_awaited: integer("Reviews awaited", "待评审数", { min: 0, unit: "reviews" }),
    reviews_in: integer("Reviews handed in", "已评审数", { min: 0, unit: "reviews" }),
    rank: integer("Rank", "名次", { min: 1 }),
    score: number("Mean score", "平均得分", { unit: "points" }),
    decision: text("Reason of the decision", "决定理由"),
    /** How it came, where an officer entered it for an applicant who handed it in on paper. */
    on_paper: text("Entered by the office from paper", "受理部门依纸质材料录入"),
    /** Why it was taken over from before the register was kept, past the checks of the day. */
    taken_over: text("Taken over from before", "历史补录说明"),
  },
  check: disordered,
  personal: ["contact"],
  lifecycle: {
    field: "status",
    first: ["draft", "submitted"],
    steps: {
      draft: ["submitted", "withdrawn", "cancelled"],
      submitted: ["eligible", "ineligible", "withdrawn", "rejected", "cancelled"],
      eligible: ["reviewed", "ineligible", "withdrawn", "rejected", "cancelled"],
      ineligible: ["eligible"],
      reviewed: ["awarded", "rejected", "withdrawn", "eligible", "ineligible", "cancelled"],
      awarded: [],
      rejected: [],
      withdrawn: [],
      // The call was cancelled; nothing was decided on the application itself.
      cancelled: [],
    },
  },
});
export type Application = RecordOf<typeof application>;
