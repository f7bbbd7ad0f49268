import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, date, group, many, number, reference, required, text } from "../../../schema/entity-field.ts";
import { disordered, statedSuccess, statedValue } from "../../../schema/stated-value.ts";

/** What one expert says about one application. `account` is the expert's, kept here so that a reviewer's worklist is one condition. */
export const review = entity({
  type: "review",
  label: { en: "Review", zh: "评审意见" },
  policy: {
    seen: "officers",
    seenAs: async (_, follow) => {
      const status = (await follow("application"))?.["status"];
      return status === "awarded" || status === "rejected" ? "only-department" : "officers";
    },
    department: [["application"], ["department"]],
    place: [["application"]],
    edited: { by: "review assign, review submit, review decline, review release, call cancel" },
  },
  fields: {
    application: required(reference("application", "Application", "申报书")),
    call: reference("call", "@Call", "@call"),
    department: reference("organisation", "Department", "受理部门"),
    reviewer: required(reference("expert", "Reviewer", "评审专家")),
    account: text("Account", "账号"),
    status: required(choice(["assigned", "declined", "submitted", "released"], "Status", "状态")),
    conflict: text("Conflict of interest, or why it was declined or released", "回避、谢绝或解除理由"),
    scores: many(
      group(
        {
          item: required(text("Item", "评分项")),
          input: number("Input", "指标值"),
          points: number("Points", "得分", { unit: "points" }),
          comment: text("Comment", "意见"),
        },
        "Scores",
        "评分",
      ),
    ),
    total: number("Total", "总分", { unit: "points" }),
    /** What the reviewer expects of it, in the outcome that the application names; empty where the reviewer cannot say. */
    value: statedValue,
    success: statedSuccess,
    comment: text("Comment", "总体意见"),
    /** Last day on which it is expected, in the zone of its call. */
    until: date("Expected until", "评审截止日"),
    submitted_at: text("Submitted at", "提交时间"),
  },
  check: disordered,
  lifecycle: { field: "status", first: ["assigned"], steps: { assigned: ["declined", "submitted", "released"], submitted: [], declined: [], released: [] } },
  nameless: true,
});
export type Review = RecordOf<typeof review>;
