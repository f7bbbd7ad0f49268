import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, date, flag, group, instant, many, money, number, reference, required, text } from "../../../schema/entity-field.ts";

export const purchaseDecisions = ["open", "share", "buy"] as const;

/** Reasons of the official rules for which another instrument may be bought beside those that there are. */
export const purchaseConditions = ["none-in-reach", "all-full", "unfit", "other"] as const;

/** An instrument that somebody means to buy, what is there already, and what a person decided. What it says was found when it was asked; the figures move on. */
export const purchaseReview = entity({
  type: "purchase-review",
  label: { en: "Purchase review", zh: "查重评议" },
  policy: {
    seen: "department",
    department: [["application"]],
    organisation: ["host"],
    inside: ["candidates"],
    place: "anywhere",
    edited: { by: "purchase review, purchase decide" },
  },
  fields: {
    host: reference("organisation", "Bought by", "购置单位"),
    region: reference("region", "Region", "地区"),
    application: reference("application", "Application", "申报书"),
    words: many(text("What it measures or makes", "测量或制备内容")),
    classes: many(text("Classes of instruments", "仪器分类")),
    price: required(money("Price", "原值")),
    currency: required(currency()),
    needed_hours: number("Hours needed a year", "年需机时", { min: 0, unit: "hours a year" }),
    by: date("Needed by", "需用日期"),
    needed: flag("Review needed", "须评议"),
    advice: required(choice(["share", "buy", "look-closer"], "Advice", "建议")),
    threshold: number("Likeness from which a unit is alike", "相似度界限", { min: 0, max: 1, unit: "1" }),
    hours_to_share: number("Hours that others could lend", "可共享机时", { min: 0, unit: "hours a year" }),
    candidates: many(
      group(
        {
          facility: reference("facility", "@Facility", "@facility"),
          equipment: reference("equipment", "Equipment", "仪器设备"),
          score: number("Likeness of the texts", "文本相似度", { min: 0, max: 1, unit: "1" }),
          distance_km: number("Distance", "距离", { min: 0, unit: "km" }),
          free_hours: number("Free hours", "空闲机时", { unit: "hours a year" }),
        },
        "Units alike",
        "同类仪器",
      ),
    ),
    reviewed_at: required(instant("Reviewed at", "评议时间")),
    decision: required(choice(purchaseDecisions, "Decision", "认定结论")),
    conditions: many(choice(purchaseConditions, "Conditions met", "符合条件")),
    reason: text("Reason", "理由"),
    decided_by: text("Decided by", "处理人"),
    decided_at: instant("Decided at", "处理时间"),
  },
  lifecycle: { field: "decision", first: ["open"], steps: { open: ["share", "buy"], share: ["buy", "open"], buy: ["share", "open"] } },
});
export type PurchaseReview = RecordOf<typeof purchaseReview>;
