import { daysInOrder } from "../../schema/day-order.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { currency, integer, many, money, number, reference, text, year } from "../../schema/entity-field.ts";
import { sharedRegister } from "../../schema/entity-policy.ts";
import { disordered, statedOutcome, statedSuccess, statedValue } from "../../schema/stated-value.ts";

/** A project that could be done and is not decided: what it asks of whom, when it can begin, what it needs first, how far it would raise its technology. */
export const candidate = entity({
  type: "candidate",
  label: { en: "Candidate project", zh: "候选项目" },
  policy: { ...sharedRegister, place: [["region"], ["lead"]] },
  fields: {
    category: text("Category code", "类别代码"),
    system: reference("technology-system", "Technology system", "技术体系"),
    technology: reference("technology", "Technology", "技术"),
    items: many(reference("item", "Card items it would work on", "拟对应清单条目")),
    lead: reference("organisation", "Lead", "牵头单位"),
    region: reference("region", "Region", "地区"),
    currency: currency(),
    central_funds: money("Central funds asked", "申请中央资金"),
    provincial_funds: money("Funds asked of the @province", "申请@province级资金"),
    total_investment: money("Total investment", "总投资"),
    trl: integer("Technology readiness now", "当前技术成熟度", { min: 1, max: 9 }),
    trl_after: integer("Technology readiness after it", "完成后技术成熟度", { min: 1, max: 9 }),
    earliest: year("Earliest start", "最早开始年份"),
    latest: year("Latest start", "最迟开始年份"),
    duration_years: number("Duration", "执行期", { min: 0, unit: "years" }),
    prerequisites: many(reference("candidate", "Needs first", "前置候选项目")),
    excludes: many(reference("candidate", "At most one of it and these", "互斥候选项目")),
    value: statedValue,
    success: statedSuccess,
    outcome: statedOutcome,
    description: text("Description", "说明"),
  },
  check: (body) => [...disordered(body), ...daysInOrder(["earliest", "latest"])(body)],
});
export type Candidate = RecordOf<typeof candidate>;
