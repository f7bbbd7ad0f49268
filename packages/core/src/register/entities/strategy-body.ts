import { daysInOrder } from "../../schema/day-order.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, date, number, reference, required, text } from "../../schema/entity-field.ts";
import { sharedRegister } from "../../schema/entity-policy.ts";

/** Who manages, steers, advises, implements or watches over a strategy, by which mandate and with how many people. */
export const strategyBody = entity({
  type: "strategy-body",
  label: { en: "Body of the strategy", zh: "战略管理机构" },
  policy: { ...sharedRegister, place: [["region"], ["organisation"]] },
  fields: {
    organisation: required(reference("organisation", "Organisation", "单位")),
    role: required(choice(["managing", "steering", "advising", "implementing", "monitoring"], "Role", "职责")),
    region: reference("region", "Region", "地区"),
    mandate: text("Mandate (act, decision)", "授权依据"),
    since: date("In office since", "起始日期"),
    until: date("In office until", "截止日期"),
    staff: number("Staff", "专职人员", { min: 0, unit: "FTE" }),
    tasks: text("What it decides and does", "职能"),
  },
  check: daysInOrder(["since", "until"]),
});
export type StrategyBody = RecordOf<typeof strategyBody>;
