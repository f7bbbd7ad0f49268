import type { NoteTable } from "./template.ts";

/** Contracts of awards, their instalments and what is accepted. */
export const contractNotes = {
  "contract.lacks": {
    severity: "error",
    message: {
      en: "The award has too little for the instalment '{$instalment}' of {$year} {$level}: {$lack} {$currency} lacks. Awarded and free are: {$there}.",
      zh: "立项资金不足以支付分期“{$instalment}”（{$year}年{$level}）：缺 {$lack} {$currency}。已立项且未签约：{$there}。",
    },
    fix: { en: "Name years, levels and sources in which the money was awarded, or agree on less.", zh: "请按立项资金的年份、层级和来源填写，或减少金额。" },
  },
  "contract.lacks-committed": {
    severity: "error",
    message: {
      en: "The instalment '{$instalment}' is not covered any more: {$lack} {$currency} lacks on what is committed.",
      zh: "分期“{$instalment}”已无足额立项资金：缺 {$lack} {$currency}。",
    },
    fix: { en: "Amend the contract first.", zh: "请先变更合同。" },
  },
  "contract.settled": {
    severity: "error",
    message: {
      en: "The instalment '{$instalment}' is paid, or due since its milestone was accepted, and stays as it is.",
      zh: "分期“{$instalment}”已支付或已因里程碑验收而应付，不得变更。",
    },
    fix: { en: "Leave it as it is, and change later ones.", zh: "请保留该分期，变更其后的分期。" },
  },
  "contract.currency": {
    severity: "error",
    message: { en: "The award '{$award}' is in {$awarded}, and this is in {$currency}.", zh: "立项“{$award}”以 {$awarded} 计，而此处为 {$currency}。" },
    fix: { en: "Write the currency of the award.", zh: "请使用立项的币种。" },
  },
  "contract.no-account": {
    severity: "warning",
    message: {
      en: "The contract names no account of '{$payee}': to which its money goes is not held.",
      zh: "合同未载明“{$payee}”的收款账号：付款至何账号不受核对。",
    },
    fix: { en: "Name the payee's account in the contract (payee_account).", zh: "请在合同中载明收款账号（payee_account）。" },
  },
  "contract.former-account": {
    severity: "error",
    message: {
      en: "'{$payee}' becomes the payee, and the account is still that of '{$former}'.",
      zh: "收款方改为“{$payee}”，而收款账号仍为“{$former}”的账号。",
    },
    fix: { en: "Name the new payee's account with it.", zh: "请一并载明新收款方的账号。" },
  },
  "contract.payee-no-party": {
    severity: "error",
    message: { en: "The payee '{$payee}' is no party of the contract.", zh: "收款方“{$payee}”不是签约方。" },
    fix: { en: "Name it among the parties, or pay a party.", zh: "请将其列为签约方，或改由签约方收款。" },
  },
  "contract.no-instalments": {
    severity: "error",
    message: { en: "A contract has at least one instalment.", zh: "合同至少有一个分期。" },
    fix: { en: "Write id and amount of each.", zh: "请填写每期的编号和金额。" },
  },
  "contract.repeated-instalment": {
    severity: "error",
    message: { en: "The instalment '{$instalment}' stands twice.", zh: "分期“{$instalment}”重复。" },
    fix: { en: "Give each an id of its own.", zh: "请为每期使用不同的编号。" },
  },
  "contract.above-award": {
    severity: "error",
    message: {
      en: "The instalments add up to {$amount} {$currency}, above the {$awarded} of the award '{$award}'.",
      zh: "各期合计 {$amount} {$currency}，超过立项“{$award}”的 {$awarded}。",
    },
    fix: { en: "Agree on at most what was awarded.", zh: "合同金额不得超过立项金额。" },
  },
  "contract.other-milestone": {
    severity: "error",
    message: { en: "The milestone '{$milestone}' is not of the project '{$project}'.", zh: "里程碑“{$milestone}”不属于项目“{$project}”。" },
    fix: { en: "Name a milestone of the same project.", zh: "请选用本项目的里程碑。" },
  },
  "contract.exists": {
    severity: "error",
    message: { en: "The contract '{$id}' is signed already.", zh: "合同“{$id}”已签订。" },
    fix: { en: "Amend it⟦: quoin contract amend⟧.", zh: "请办理合同变更⟦：quoin contract amend⟧。" },
  },
  "contract.second": {
    severity: "error",
    message: { en: "The award '{$award}' has the contract '{$contract}' already.", zh: "立项“{$award}”已有合同“{$contract}”。" },
    fix: { en: "Amend that one.", zh: "请变更该合同。" },
  },
  "contract.needs-reason": {
    severity: "error",
    message: { en: "An amendment of '{$id}' needs a reason.", zh: "变更合同“{$id}”须写明理由。" },
    fix: { en: "Write the reason⟦ (--reason)⟧.", zh: "请写明理由⟦（--reason）⟧。" },
  },
  "contract.fixed": {
    severity: "error",
    message: { en: "'{$field}' stays as it was signed.", zh: "“{$field}”签订后不得变更。" },
    fix: { en: "An amendment changes: {$amendable}.", zh: "可变更：{$amendable}。" },
  },
  "contract.unchanged": {
    severity: "error",
    message: { en: "The contract '{$id}' says all of this already.", zh: "合同“{$id}”内容并无变化。" },
    fix: { en: "Name what changes.", zh: "请写明变更内容。" },
  },
  "dispensation.day": {
    severity: "error",
    message: { en: "'{$until}' is no day from {$today} on.", zh: "“{$until}”不是 {$today} 及以后的日期。" },
    fix: { en: "Write the last day on which it is good, 2026-12-31.", zh: "请写明有效期最后一日，如 2026-12-31。" },
  },
  "dispensation.limit": {
    severity: "error",
    message: { en: "'{$limit}' is no amount above 0.", zh: "“{$limit}”不是大于0的金额。" },
    fix: { en: "Write how much at most, in the currency itself.", zh: "请以该币种写明上限金额。" },
  },
  "milestone.accepted": {
    severity: "error",
    message: { en: "The milestone '{$id}' was accepted on {$day}.", zh: "里程碑“{$id}”已于 {$day} 验收。" },
    fix: {
      en: "What was accepted stays as it is; to change it, take the acceptance back first⟦: quoin milestone revoke⟧.",
      zh: "验收后不再变更；如需变更，请先撤销验收⟦：quoin milestone revoke⟧。",
    },
  },
  "milestone.not-accepted": {
    severity: "error",
    message: { en: "The milestone '{$id}' is not accepted.", zh: "里程碑“{$id}”尚未验收。" },
    fix: { en: "There is nothing to take back.", zh: "无可撤销。" },
  },
  "milestone.paid": {
    severity: "error",
    message: {
      en: "The instalment '{$instalment}', which waited for the milestone '{$id}', was paid ({$transaction}).",
      zh: "与里程碑“{$id}”挂钩的分期“{$instalment}”已支付（{$transaction}）。",
    },
    fix: { en: "Take that payment back first⟦: quoin entry reverse⟧.", zh: "请先冲销该笔支付⟦：quoin entry reverse⟧。" },
  },
  "milestone.tied": {
    severity: "error",
    message: {
      en: "The milestone '{$id}' stays with its project: it is accepted, or money waits for it (contracts: {$contracts}).",
      zh: "里程碑“{$id}”不得改属其他项目：已验收，或有资金与其挂钩（合同：{$contracts}）。",
    },
    fix: { en: "Make a milestone of the other project, and amend the contract.", zh: "请为另一项目新建里程碑，并办理合同变更。" },
  },
  "pay.contract-required": {
    severity: "error",
    message: { en: "The award '{$award}' has no contract, and this office pays under contracts alone.", zh: "立项“{$award}”没有合同，本单位须凭合同拨付。" },
    fix: { en: "Enter its contract first⟦: quoin contract put⟧.", zh: "请先登记合同⟦：quoin contract put⟧。" },
  },
  "pay.no-instalment": {
    severity: "error",
    message: {
      en: "The contract '{$contract}' has no instalment '{$instalment}'; it has {$known}.",
      zh: "合同“{$contract}”没有分期“{$instalment}”，现有：{$known}。",
    },
    fix: { en: "Name the instalment that is paid.", zh: "请写明所付的分期。" },
  },
  "pay.milestone": {
    severity: "error",
    message: {
      en: "The milestone '{$milestone}' of the instalment '{$instalment}' is not accepted.",
      zh: "分期“{$instalment}”的里程碑“{$milestone}”尚未验收。",
    },
    fix: { en: "Accept it first, on evidence⟦: quoin milestone accept⟧.", zh: "请先凭证据验收⟦：quoin milestone accept⟧。" },
  },
  "pay.before-milestone": {
    severity: "error",
    message: {
      en: "{$date} is before {$accepted}, when the milestone '{$milestone}' was accepted.",
      zh: "{$date} 早于里程碑“{$milestone}”的验收日 {$accepted}。",
    },
    fix: { en: "Date it at or after the acceptance.", zh: "日期不得早于验收日。" },
  },
} as const satisfies NoteTable;
