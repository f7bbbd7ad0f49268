import { entity, type RecordOf } from "../../../schema/entity.ts";
import { currency, date, group, integer, many, money, required, text } from "../../../schema/entity-field.ts";

/** Payments drawn for an audit, each coin with the same chance: with its seed and its population anybody draws the same. */
export const auditSample = entity({
  type: "audit-sample",
  label: { en: "Sample of the audit", zh: "审计抽样" },
  policy: { seen: "nobody", place: "anywhere", edited: { by: "audit sample" } },
  fields: {
    seed: required(integer("Seed", "随机种子", { min: 0 })),
    size: required(integer("Hits asked for", "抽取数", { min: 1 })),
    from: date("Payments from", "起始日期"),
    to: required(date("Payments to", "截止日期")),
    fund: text("Fund", "资金"),
    currency: required(currency()),
    payments: required(integer("Payments to draw from", "总体笔数", { min: 0 })),
    total: required(money("Their sum", "总体金额")),
    interval: required(money("Interval", "抽样间隔")),
    drawn_by: required(text("Drawn by", "抽样人")),
    drawn_on: required(date("Drawn on", "抽样日期")),
    items: many(
      group(
        { transaction: required(text("Payment", "拨付")), amount: required(money("Amount", "金额")), hits: required(integer("Hits", "命中次数", { min: 1 })) },
        "Payments drawn",
        "抽中拨付",
      ),
    ),
  },
  nameless: true,
});
export type AuditSample = RecordOf<typeof auditSample>;
