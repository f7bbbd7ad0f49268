import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, code, currency, group, integer, many, money, number, reference, required, text, year } from "../../../schema/entity-field.ts";
import { sharedRegister } from "../../../schema/entity-policy.ts";

/** What an institute did in a year: who paid, on which classes of technology it worked, whom it served. */
export const instituteYear = entity({
  type: "institute-year",
  label: { en: "Year of an institute", zh: "院所年度情况" },
  policy: { ...sharedRegister, organisation: ["organisation"], place: [["organisation"]] },
  fields: {
    organisation: required(reference("organisation", "Organisation", "单位")),
    year: required(year("Year", "年份")),
    staff: integer("Staff", "人员", { min: 0, unit: "persons" }),
    money: many(
      group(
        {
          kind: required(choice(["base", "project", "contract", "service", "procurement", "other"], "Kind", "类型")),
          payer: text("Payer", "出资方"),
          amount: required(money("Amount", "金额")),
        },
        "Money",
        "收入",
      ),
    ),
    currency: currency(),
    work: many(
      group(
        {
          class: required(code("paper-technology-classes", "Class of technology", "技术类别")),
          share: required(number("Share of the work", "工作份额", { min: 0, max: 1, unit: "share" })),
        },
        "Work by class",
        "分类工作",
      ),
    ),
    services: group(
      {
        count: integer("Services given", "服务次数", { min: 0 }),
        hours: number("Hours", "小时数", { min: 0, unit: "hours" }),
        income: money("Income", "收入"),
      },
      "Public services",
      "公共服务",
    ),
    contracts_with_firms: integer("Contracts with firms", "与企业签订合同数", { min: 0 }),
  },
  nameless: true,
  check: ({ work }) =>
    ((work ?? []) as readonly { share: number }[]).reduce((sum, { share }) => sum + share, 0) > 1 + 1e-9
      ? [{ field: "work", note: "record.shares-above" }]
      : [],
});
export type InstituteYear = RecordOf<typeof instituteYear>;
