import { liesBefore } from "../../schema/day-order.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, currency, date, group, many, money, number, reference, required } from "../../schema/entity-field.ts";
import { registerKeepers } from "../../schema/entity-policy.ts";

/** A loan or a guarantee: who stands in for whom, for how much, what came back and what was called. What the state may lose by it stands on the contingent accounts of the ledger, by the transactions that it names. */
export const backing = entity({
  type: "backing",
  label: { en: "Loan or guarantee", zh: "贷款与担保" },
  policy: {
    seen: "department",
    money: true,
    department: [["department"]],
    organisation: ["taker"],
    place: [["taker"]],
    edited: registerKeepers,
  },
  fields: {
    kind: required(choice(["loan", "guarantee"], "Kind", "类型")),
    policy: reference("policy-instrument", "Under which policy", "依据政策"),
    department: reference("organisation", "Department", "主管部门"),
    provider: reference("organisation", "Given by", "出资或担保方"),
    lender: reference("organisation", "Lender", "贷款方"),
    taker: required(reference("organisation", "Taken by", "借款方")),
    project: reference("project", "Project", "项目"),
    currency: required(currency()),
    principal: required(money("Principal", "本金")),
    /** Of a guarantee; a loan is at risk as a whole. */
    covered: number("Share that is covered", "担保比例", { min: 0, max: 1, unit: "share" }),
    rate: number("Interest a year", "年利率", { min: 0, max: 1, unit: "share" }),
    from: required(date("From", "起始日期")),
    to: date("Due on", "到期日期"),
    repaid: many(group({ on: required(date("Day", "日期")), amount: required(money("Amount", "金额")) }, "Paid back", "已偿还")),
    called: many(group({ on: required(date("Day", "日期")), amount: required(money("Amount", "金额")) }, "Called or written off", "代偿或核销")),
    /** Transactions of kind guarantee by which it stands on the contingent accounts. */
    booked: many(reference("transaction", "Booked by", "入账交易")),
  },
  nameless: true,
  check: ({ from, to, repaid, called }) => [
    ...(liesBefore(to, from) ? [{ field: "to", note: "record.ends-before" as const }] : []),
    ...Object.entries({ repaid, called }).flatMap(([field, paid]) =>
      (paid as readonly { readonly on: string }[]).some(({ on }) => liesBefore(on, from)) ? [{ field, note: "record.ends-before" as const }] : [],
    ),
  ],
});
export type Backing = RecordOf<typeof backing>;
