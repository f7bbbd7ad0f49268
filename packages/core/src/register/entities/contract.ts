import { daysInOrder } from "../../schema/day-order.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { currency, date, group, integer, many, money, reference, required, text, trimmedText, year } from "../../schema/entity-field.ts";
import { moneyLevel } from "../../schema/money-fields.ts";

/**
 * What was agreed about an award: who is paid, how much, for which milestones. Of an award under contract nothing is paid but its instalments, to its payee, each at or after the milestone that
 * it is tied to was accepted.
 */
export const contract = entity({
  type: "contract",
  label: { en: "Contract", zh: "合同" },
  policy: {
    seen: "department",
    money: true,
    inside: ["payee_account"],
    department: [["department", "award"]],
    organisation: ["payee", "lead", "parties"],
    place: [["award"]],
    edited: { by: "contract put, contract amend" },
  },
  fields: {
    award: required(reference("award", "Award", "立项")),
    project: reference("project", "Project", "项目"),
    call: reference("call", "@Call", "@call"),
    department: reference("organisation", "Department", "主管部门"),
    number: required(text("Number", "合同编号")),
    parties: many(reference("organisation", "Parties", "签约方")),
    lead: reference("organisation", "Lead", "牵头单位"),
    payee: required(reference("organisation", "Payee", "收款方")),
    payee_account: text("Bank account of the payee", "收款账号"),
    currency: required(currency()),
    signed: required(date("Signed", "签订日期")),
    ends: date("Ends", "终止日期"),
    terms: text("Terms", "条款"),
    instalments: many(
      group(
        {
          id: required(text("Id", "编号")),
          amount: required(money("Amount", "金额")),
          /** Year of the budget that it is paid from; that of the awarded money where it is not said. */
          year: year("Year", "年份"),
          source: trimmedText("Source", "来源"),
          level: moneyLevel,
          /** Paid once this is accepted; where none is named, from the day on which the contract takes effect. */
          milestone: reference("milestone", "Milestone", "里程碑"),
        },
        "Instalments",
        "分期付款",
      ),
    ),
    amendments: many(
      group(
        {
          number: required(integer("Number", "序号", { min: 1 })),
          day: required(date("Day", "日期")),
          reason: required(text("Reason", "理由")),
          changed: required(text("What it changed", "变更内容")),
        },
        "Amendments",
        "变更记录",
      ),
    ),
  },
  nameless: true,
  check: daysInOrder(["signed", "ends"]),
});
export type Contract = RecordOf<typeof contract>;
/** A contract as it is to be, before it has a version. */
export type Agreement = Omit<Contract, "version" | "retired">;
export type Instalment = Contract["instalments"][number];
