import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, date, group, integer, many, money, reference, required, text, year } from "../../../schema/entity-field.ts";
import { openLists } from "../../../schema/entity-policy.ts";

/** A body without profit that serves research: its form, who supervises it, what it does for others and what it lives on. */
export const nonprofitBody = entity({
  type: "nonprofit-body",
  label: { en: "Non-profit body", zh: "非营利机构" },
  policy: { ...openLists, organisation: ["organisation"], place: [["organisation"]] },
  fields: {
    organisation: required(reference("organisation", "Organisation", "单位")),
    form: required(choice(["association", "foundation", "service-body", "alliance", "other"], "Form", "形式")),
    policy: reference("policy-instrument", "Under which policy", "依据政策"),
    supervised_by: reference("organisation", "Supervised by", "业务主管单位"),
    registration: text("Registration number", "登记证号"),
    registered: date("Registered", "登记日期"),
    closed: date("Closed", "注销日期"),
    purpose: text("Purpose", "宗旨"),
    services: many(choice(["testing", "training", "exchange", "standards", "transfer", "evaluation", "advice"], "Services", "服务")),
    technologies: many(reference("technology", "Technologies", "技术")),
    members: integer("Members", "会员数", { min: 0 }),
    staff: integer("Staff", "人员", { min: 0, unit: "persons" }),
    currency: currency(),
    income: many(
      group(
        {
          year: required(year("Year", "年份")),
          amount: required(money("Amount", "金额")),
          public: money("Of it public money", "其中财政资金"),
        },
        "Income by year",
        "分年度收入",
      ),
    ),
  },
  nameless: true,
  check: ({ registered, closed }) =>
    registered !== null && closed !== null && String(closed) < String(registered).slice(0, String(closed).length)
      ? [{ field: "closed", note: "record.ends-before" }]
      : [],
});
export type NonprofitBody = RecordOf<typeof nonprofitBody>;
