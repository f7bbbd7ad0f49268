import { entity, type RecordOf } from "../../schema/entity.ts";
import { code, currency, date, later, money, reference, required, text, year } from "../../schema/entity-field.ts";
import { moneyLevel } from "../../schema/money-fields.ts";

/** One flow of money. Its amount is never negative: a refund has its own type, a guarantee is no cash, and neither is what is called or released of it. */
export const transaction = entity({
  type: "transaction",
  label: { en: "Transaction", zh: "资金流水" },
  policy: {
    seen: "department",
    money: true,
    inside: ["over_commitment", "to_account"],
    department: [["award", "project"], ["backing"], ["fund"]],
    organisation: ["from", "to", "project", "award", "backing"],
    place: [["award", "project"], ["backing"], ["fund"]],
    edited: { by: "pay" },
  },
  fields: {
    type: required(code("transaction-types", "Type", "类型")),
    date: required(date("Date", "日期")),
    amount: required(money("Amount", "金额")),
    currency: required(currency()),
    price_year: year("Year of the prices", "价格年份"),
    level: moneyLevel,
    from: reference("organisation", "From", "付款方"),
    to: reference("organisation", "To", "收款方"),
    /** Bank account that it is paid to: under a contract, the one that the contract names. */
    to_account: later(text("Bank account of the payee", "收款账号")),
    fund: reference("fund", "Fund", "资金"),
    project: reference("project", "Project", "项目"),
    award: reference("award", "Award", "立项"),
    contract: reference("contract", "Contract", "合同"),
    instalment: text("Instalment", "分期"),
    /** The loan or guarantee that is granted, called or released. */
    backing: later(reference("backing", "Loan or guarantee", "贷款或担保")),
    /** Why more was paid than had been committed. */
    over_commitment: text("Reason for paying above the commitment", "超立项金额拨付理由"),
    /** Why it was taken over from before the register was kept, past the checks of the day. */
    taken_over: text("Taken over from before", "历史补录说明"),
    description: text("Description", "说明"),
  },
  nameless: true,
});
export type Transaction = RecordOf<typeof transaction>;
