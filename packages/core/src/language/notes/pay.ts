import type { NoteTable } from "./template.ts";

/** Faults and warnings of money that is booked or counted. */
export const payNotes = {
  "pay.nothing-given": {
    severity: "error",
    message: { en: "There is neither a file nor a payment: {$fields} is missing.", zh: "既未提供文件，也未提供款项：缺少 {$fields}。" },
    fix: { en: "⟦Give --data FILE, or --type, --amount and --date of one payment.⟧", zh: "⟦请提供 --data 文件，或一笔款项的 --type、--amount 与 --date。⟧" },
  },
  "pay.no-currency": {
    severity: "error",
    message: {
      en: "Nobody says in which currency the amount is: the office has none in its settings.",
      zh: "未注明金额的币种：本单位设定中也未填写币种。",
    },
    fix: {
      en: "Give the currency with the amount, such as EUR⟦ (--currency EUR)⟧, or say once which the office has⟦: quoin settings set DIR currency EUR⟧.",
      zh: "请随金额注明币种，如 CNY⟦（--currency CNY）⟧，或在设定中填写本单位币种⟦：quoin settings set DIR currency CNY⟧。",
    },
  },
  "pay.file-or-options": {
    severity: "error",
    message: { en: "--data and {$field} exclude each other.", zh: "--data 与 {$field} 不能同时使用。" },
    fix: { en: "Leave one of them out.", zh: "请去掉其中之一。" },
  },
  "pay.unknown-column": {
    severity: "error",
    message: { en: "A transaction has no field '{$column}'.", zh: "资金流水没有“{$column}”字段。" },
    fix: {
      en: "Fields: {$fields}. Rename the column, or leave it out in the mapping (columns: {$column}: null).",
      zh: "可用字段：{$fields}。请更名，或在映射中舍去该列（columns: {$column}: null）。",
    },
  },
  "pay.missing-column": {
    severity: "error",
    message: { en: "The file has no column '{$column}'.", zh: "文件缺少“{$column}”列。" },
    fix: { en: "Add the column, or say in the mapping which column it is.", zh: "请补充该列，或在映射中指明对应列。" },
  },
  "pay.unknown-record": {
    severity: "error",
    message: { en: "There is no {$type} '{$id}'.", zh: "没有编号为“{$id}”的 {$type} 记录。" },
    fix: { en: "Correct the id; ⟦'quoin record list DIR {$type}' shows them.⟧", zh: "请更正编号；⟦可用 quoin record list DIR {$type} 查看。⟧" },
  },
  "pay.not-to-the-day": {
    severity: "error",
    message: { en: "The date {$date} of a payment is not known to the day.", zh: "款项日期 {$date} 未精确到日。" },
    fix: { en: "Write the day, 2026-05-31.", zh: "请写明具体日期，如 2026-05-31。" },
  },
  "pay.zero": {
    severity: "error",
    message: { en: "A transaction of 0 is none.", zh: "金额为 0 的流水无效。" },
    fix: { en: "Give the amount, or leave the row out.", zh: "请填写金额，或删去该行。" },
  },
  "pay.for-nothing": {
    severity: "error",
    message: { en: "The money is for no project, award or fund.", zh: "该笔资金未注明项目、立项或资金（基金）。" },
    fix: { en: "Name the project or the award of your department that it is for.", zh: "请选择本部门的项目或立项。" },
  },
  "pay.other-project": {
    severity: "error",
    message: { en: "The award {$award} is for the project {$project}, not for {$given}.", zh: "立项 {$award} 属于项目 {$project}，而非 {$given}。" },
    fix: { en: "Correct the project or the award.", zh: "请更正项目或立项编号。" },
  },
  "pay.other-award": {
    severity: "error",
    message: { en: "The contract {$contract} is on the award {$award}, not on {$given}.", zh: "合同 {$contract} 属于立项 {$award}，而非 {$given}。" },
    fix: { en: "Correct the contract or the award.", zh: "请更正合同或立项编号。" },
  },
  "pay.over-commitment": {
    severity: "error",
    message: {
      en: "With {$amount} {$currency} the payments on “{$subject}” reach {$paid}, which is {$above} above the {$committed} committed.",
      zh: "加上本笔{$amount_zh}，“{$subject_zh}”累计拨付{$paid_zh}，超出立项金额{$committed_zh}，多{$above_zh}。",
    },
    fix: {
      en: "Correct the amount, book the further commitment first, or say why more is paid⟦ (--over)⟧.",
      zh: "请更正金额，或先登记追加立项金额，或写明超立项金额拨付理由⟦（--over）⟧。",
    },
  },
  "pay.other-currency": {
    severity: "error",
    message: {
      en: "The payment on “{$subject}” is in {$currency}, its commitments are in {$committed}.",
      zh: "“{$subject_zh}”的款项币种为 {$currency}，而其立项币种为 {$committed}。",
    },
    fix: { en: "Book the commitment in {$currency} first, or correct the currency.", zh: "请先以 {$currency} 登记立项金额，或更正币种。" },
  },
  "pay.no-commitment": {
    severity: "warning",
    message: {
      en: "Nothing is known to be committed to “{$subject}”; {$amount} {$currency} was booked as paid.",
      zh: "未见“{$subject_zh}”的立项记录；已登记拨付{$amount_zh}。",
    },
    fix: { en: "Book the award or the commitment.", zh: "请补登立项金额。" },
  },
  "pay.already-recorded": {
    severity: "warning",
    message: { en: "A transaction that says the same is booked already as {$id}; nothing was added.", zh: "内容相同的流水已登记为 {$id}，未重复登记。" },
    fix: { en: "If it is a second one, give it an id of its own.", zh: "如确为另一笔，请另给编号。" },
  },
  "pay.taken-back": {
    severity: "error",
    message: { en: "The transaction {$id} was booked and taken back; nothing was booked again.", zh: "流水 {$id} 曾登记后撤销，未再次登记。" },
    fix: { en: "If it is paid after all, give it an id of its own.", zh: "如确需再付，请另给编号。" },
  },
  "pay.other-content": {
    severity: "error",
    message: { en: "The transaction {$id} is booked already and says otherwise.", zh: "流水 {$id} 已登记，且内容不同。" },
    fix: { en: "⟦Correct it with 'quoin record put', or give another id.⟧", zh: "⟦请用 quoin record put 更正，或另给编号。⟧" },
  },
  "pay.repeated-id": {
    severity: "error",
    message: { en: "The id {$id} stands twice in the file.", zh: "文件中编号 {$id} 重复。" },
    fix: { en: "Give every row an id of its own.", zh: "每行编号须唯一。" },
  },
  "pay.payee": {
    severity: "error",
    message: { en: "The money is promised to '{$payee}', and this is for '{$to}'.", zh: "款项立项时约定付给“{$payee}”，而本笔付给“{$to}”。" },
    fix: { en: "Pay whom it is promised to; another payee is agreed first.", zh: "请付给约定的收款方；变更收款方须先行约定。" },
  },
  "pay.account": {
    severity: "error",
    message: {
      en: "The contract {$contract} does not name the account {$to} for '{$payee}'.",
      zh: "合同 {$contract} 未载明“{$payee}”的账号 {$to}。",
    },
    fix: { en: "Pay to the account of the contract; an amendment names another one first.", zh: "请付至合同载明的账号；变更账号须先修订合同。" },
  },
  "pay.day": {
    severity: "error",
    message: { en: "{$date} has not come yet: today is {$today}.", zh: "{$date} 尚未到来：今天是 {$today}。" },
    fix: { en: "Book it on its day.", zh: "请在当日登记。" },
  },
  "pay.instalment": {
    severity: "error",
    message: { en: "{$amount} {$currency} is more than the instalment of {$instalment}.", zh: "{$amount} {$currency} 超过本期应付的 {$instalment}。" },
    fix: { en: "Pay at most the instalment.", zh: "拨付不得超过本期应付额。" },
  },
  "pay.balance": {
    severity: "error",
    message: {
      en: "{$left} {$currency} is left to be paid, and this is {$amount}: {$lack} too much.",
      zh: "尚可拨付 {$left} {$currency}，本笔为 {$amount}，超出 {$lack}。",
    },
    fix: { en: "Pay at most what is left.", zh: "拨付不得超过余额。" },
  },
  "pay.refund": {
    severity: "error",
    message: {
      en: "{$paid} {$currency} was paid, and {$amount} cannot come back: {$lack} too much.",
      zh: "已拨付 {$paid} {$currency}，不能退回 {$amount}，超出 {$lack}。",
    },
    fix: { en: "Correct the amount, or book the payment that came back first.", zh: "请更正金额，或先登记所退的拨付。" },
  },
  "pay.release": {
    severity: "error",
    message: {
      en: "{$left} {$currency} is left of what was promised, and {$amount} cannot be released: {$lack} too much.",
      zh: "立项金额尚余 {$left} {$currency}，不能核减 {$amount}，超出 {$lack}。",
    },
    fix: { en: "Release at most what is left; what was paid comes back as a refund.", zh: "核减不得超过立项余额；已拨付的款项请登记退款。" },
  },
  "pay.release-of-nothing": {
    severity: "error",
    message: { en: "The release {$id} names no project and no award whose promise it ends.", zh: "释放 {$id} 未指明所涉项目或立项。" },
    fix: { en: "Name the project or the award.", zh: "请指明项目或立项。" },
  },
  "pay.without-backing": {
    severity: "error",
    message: { en: "{$id} names no loan or guarantee of which something is called or released.", zh: "{$id} 未指明所代偿或解除的贷款或担保。" },
    fix: { en: "Name the loan or guarantee.", zh: "请指明贷款或担保。" },
  },
  "pay.backing-left": {
    severity: "error",
    message: {
      en: "Of {$backing} {$left} {$currency} is left for a booking of this kind, and this is {$amount} ({$act}).",
      zh: "{$backing} 此类登记尚余 {$left} {$currency}，本笔为 {$amount}（{$act}）。",
    },
    fix: {
      en: "Book at most what is left: no more is granted than may be lost, no more called or released than was granted.",
      zh: "登记不得超过余额：发放不超过可能损失额，代偿与解除合计不超过已发放额。",
    },
  },
  "pay.backing-currency": {
    severity: "error",
    message: { en: "{$backing} is in {$own}, not in {$currency}.", zh: "{$backing} 的币种为 {$own}，而非 {$currency}。" },
    fix: { en: "Book it in the currency of the loan or guarantee.", zh: "请按贷款或担保的币种登记。" },
  },
  "pay.backing-used": {
    severity: "error",
    message: {
      en: "{$id} cannot be taken back: {$ended} {$currency} of {$backing} was called or released already.",
      zh: "{$id} 不能撤销：{$backing} 已代偿或解除 {$ended} {$currency}。",
    },
    fix: { en: "Take back what was called or released first.", zh: "请先撤销相应的代偿或解除登记。" },
  },
  "pay.above-award": {
    severity: "error",
    message: {
      en: "With this the commitments on the award '{$award}' reach {$committed} {$currency}, which is {$above} above the {$awarded} awarded.",
      zh: "加上本笔，“{$award}”已登记的立项金额累计 {$committed} {$currency}，超出批准金额 {$awarded}，多 {$above}。",
    },
    fix: { en: "Commit what was awarded, or say why more is promised⟦ (--over)⟧.", zh: "请按批准的立项金额登记，或写明超额理由⟦（--over）⟧。" },
  },
  "pay.too-fine": {
    severity: "error",
    message: { en: "{$amount} {$currency} is finer than the smallest coin.", zh: "{$amount} {$currency} 小于最小货币单位。" },
    fix: { en: "Write at most {$digits} digits behind the point.", zh: "小数点后最多 {$digits} 位。" },
  },
  "leverage.level-unknown": {
    severity: "warning",
    message: {
      en: "{$count} flows ({$amount} {$currency}) name no level and are in no ratio.",
      zh: "{$count} 笔资金（{$amount} {$currency}）未注明层级，未计入任何比值。",
    },
    fix: { en: "Give their level.", zh: "请补充资金层级。" },
  },
} as const satisfies NoteTable;
