import { entity, type RecordOf } from "../../../schema/entity.ts";
import { anyReference, choice, flag, group, many, number, reference, required, text } from "../../../schema/entity-field.ts";

/** Evidence that an application repeats a project or another application, and what the officer decided about it. */
export const duplicateMatch = entity({
  type: "duplicate-match",
  label: { en: "Possible duplicate", zh: "疑似重复" },
  policy: { seen: "officers", department: [["application"], ["department"]], place: [["application"]], edited: { by: "check-duplicates, decide-duplicate" } },
  fields: {
    application: required(reference("application", "Application", "申报书")),
    other: required(anyReference("Resembles", "相似对象")),
    call: reference("call", "@Call", "@call"),
    department: reference("organisation", "Department", "受理部门"),
    score: number("Copied share of the text", "文本雷同程度", { min: 0, max: 1, unit: "1" }),
    reasons: many(
      choice(["same-text", "near-text", "same-topic", "same-organisation", "years-overlap", "same-item", "item-funded", "same-equipment"], "Reasons", "理由"),
    ),
    same_organisation: flag("Same organisation", "单位相同"),
    years_overlap: flag("Years overlap", "执行期重叠"),
    shared_items: many(reference("item", "Items of both", "相同清单条目")),
    shared_equipment: many(text("Equipment of both", "相同仪器设备")),
    texts: text("SHA-256 of both texts", "两份文本的校验值"),
    decision: required(choice(["open", "duplicate", "distinct"], "Decision", "认定结论")),
    decided_by: text("Decided by", "认定人"),
    decided_at: text("Decided at", "认定时间"),
    note: text("Reason of the decision", "认定理由"),
    texts_read: many(group({ by: required(text("Read by", "查阅人")), at: required(text("Read at", "查阅时间")) }, "Both texts read", "两份文本查阅记录")),
  },
  lifecycle: {
    field: "decision",
    first: ["open"],
    steps: { open: ["duplicate", "distinct"], duplicate: ["distinct", "open"], distinct: ["duplicate", "open"] },
  },
  nameless: true,
});
export type DuplicateMatch = RecordOf<typeof duplicateMatch>;
