import { catalogue } from "../language/catalogue.ts";

export const contractsText = catalogue("contracts", {
  ofAward: { en: "Contract", zh: "合同" },
  none: {
    en: "No contract is entered. Without one the award counts as one with a single instalment, to its recipient.",
    zh: "尚未登记合同。未登记时，立项视为单期合同，由承担单位收款。",
  },
  enter: { en: "Enter the contract", zh: "登记合同" },
  enterWhy: {
    en: "From then on nothing of the award is paid but its instalments, to its payee, each at or after its milestone was accepted.",
    zh: "登记后，仅按分期向收款方拨付，且须在对应里程碑验收当日或之后。",
  },
  instalments: { en: "Instalments", zh: "分期付款" },
  sums: { en: "Agreed {$agreed}; paid {$paid}; left {$left}.", zh: "合同金额{$agreed}，已付{$paid}，尚余{$left}。" },
  instalment: { en: "Instalment", zh: "分期" },
  amount: { en: "Amount", zh: "金额" },
  from: { en: "Year and level", zh: "年份与层级" },
  waitsFor: { en: "Waits for", zh: "付款条件" },
  atOnce: { en: "nothing: due at once", zh: "无条件，生效即付" },
  accepted: { en: "accepted {$day}", zh: "{$day}验收" },
  dueBy: { en: "not accepted; expected {$day}", zh: "未验收，应于{$day}完成" },
  state: { en: "State", zh: "状态" },
  waits: { en: "waits", zh: "待验收" },
  due: { en: "due", zh: "应付" },
  paid: { en: "Paid", zh: "已付" },
  wholly: { en: "paid", zh: "已付清" },
  left: { en: "Left", zh: "尚余" },
  payments: { en: "Payments", zh: "拨付记录" },
  pay: { en: "Book a payment", zh: "登记拨付" },
  files: { en: "Files of its milestones and payments", zh: "里程碑与拨付的附件" },
  noFiles: { en: "No acceptance report and no receipt is attached.", zh: "没有验收报告或回单。" },
  amend: { en: "Amend the contract", zh: "变更合同" },
  change: { en: "Change what was agreed", zh: "填写变更内容" },
  amendWhy: {
    en: "Instalments that are paid, or whose milestone is accepted, stay as they are. Less goes back to the fund; more comes from the award, then from the fund, never above the award. A reason is needed.",
    zh: "已支付或其里程碑已验收的分期不得变更。减少的金额退回资金；增加的金额先取自立项余额，再取自资金，且不超过立项金额。须写明理由。",
  },
});
