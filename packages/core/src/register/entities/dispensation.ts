import { daysInOrder } from "../../schema/day-order.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { anyReference, currency, date, money, required, text } from "../../schema/entity-field.ts";

/** Refusals that a dispensation may lift. */
export const dispensable = ["ledger.fund-lacks"] as const;

/** Leave to promise more than there is: for one fund, call, project or award, up to a limit, until a day, by a name. What is taken of it is booked above the budget. */
export const dispensation = entity({
  type: "dispensation",
  label: { en: "Dispensation", zh: "特准" },
  policy: { seen: "departments", place: "anywhere", edited: { by: "dispensation grant" } },
  fields: {
    rule: required(text("Refusal that it lifts", "所豁免的限制")),
    about: required(anyReference("About", "针对")),
    limit: required(money("At most", "上限")),
    currency: required(currency()),
    until: required(date("Until", "有效期至")),
    reason: required(text("Reason", "理由")),
    granted_by: required(text("Granted by", "批准人")),
    granted: required(date("Granted", "批准日期")),
  },
  nameless: true,
  check: daysInOrder(["granted", "until"]),
});
export type Dispensation = RecordOf<typeof dispensation>;
