import { daysInOrder } from "../../../schema/day-order.ts";
import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, date, number, reference, required, text } from "../../../schema/entity-field.ts";
import { openLists } from "../../../schema/entity-policy.ts";

export const mandateRoles = ["answers", "carries", "supports", "supervises"] as const;

/** What a body is charged with: that it answers for a technology, carries it, supports or supervises it. */
export const mandate = entity({
  type: "mandate",
  label: { en: "Mandate", zh: "职责授权" },
  policy: { ...openLists, place: [["body"]] },
  fields: {
    body: required(reference("organisation", "Body", "机构")),
    technology: reference("technology", "Technology", "技术"),
    industry: reference("industry", "Industry", "产业"),
    field: text("Field", "领域"),
    role: required(choice(mandateRoles, "Role", "角色")),
    from: date("From", "起始日期"),
    to: date("To", "截止日期"),
    document: text("By which document", "依据文件"),
    /** 0 = without money; null = nobody said. */
    years_of_money: number("Years for which money is given", "经费保障年限", { min: 0, unit: "years" }),
  },
  nameless: true,
  check: daysInOrder(["from", "to"]),
});
export type Mandate = RecordOf<typeof mandate>;
