import { daysInOrder } from "../../../schema/day-order.ts";
import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, date, flag, group, many, number, reference, required, text } from "../../../schema/entity-field.ts";
import { openLists } from "../../../schema/entity-policy.ts";

/** A product that was tested against a standard, and what came of it. */
export const evaluatedProduct = entity({
  type: "evaluated-product",
  label: { en: "Evaluated product", zh: "评价产品" },
  policy: openLists,
  fields: {
    product: text("Product", "产品"),
    maker: reference("organisation", "Maker", "生产单位"),
    item: reference("item", "Item of a card", "清单条目"),
    standard: reference("standard", "Standard", "标准"),
    facility: reference("facility", "@Facility", "@facility"),
    on: date("Tested on", "检测日期"),
    to: date("Valid until", "有效期至"),
    result: required(choice(["pass", "fail", "grade"], "Outcome", "结果")),
    grade: text("Grade", "等级"),
    values: many(
      group(
        { quantity: required(text("Quantity measured", "测量量")), value: number("Value", "数值"), unit: text("Unit of measure", "计量单位") },
        "Values",
        "测量值",
      ),
    ),
    report: text("Report", "报告"),
    home: flag("Made at home", "境内生产"),
  },
  check: daysInOrder(["on", "to"]),
});
export type EvaluatedProduct = RecordOf<typeof evaluatedProduct>;
