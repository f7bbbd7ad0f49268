import type { NoteTable } from "./template.ts";

/** Deeds that one person proposes and another releases. */
export const twoPeopleNotes = {
  "people.proposed": {
    severity: "info",
    message: { en: "This waits for a second person.", zh: "此事项待第二人复核。" },
    fix: { en: "Another person with the right releases it.", zh: "由另一有权人员复核放行。" },
  },
  "people.needs-account": {
    severity: "error",
    message: { en: "This needs two people, and so an account: {$deeds}.", zh: "此事项须两人办理，须以账号操作：{$deeds}。" },
    fix: { en: "⟦Give --token-file FILE with the token of an account, or⟧ log in.", zh: "⟦请用 --token-file 提供账号令牌，或⟧登录后办理。" },
  },
  "people.same-person": {
    severity: "error",
    message: { en: "What {$who} proposed ({$id}) is not released by the same person.", zh: "{$who} 提出的事项（{$id}）不得由同一人复核。" },
    fix: { en: "Ask another person.", zh: "请由他人复核。" },
  },
  "people.account-in-hand": {
    severity: "error",
    message: {
      en: "{$id} is not released by account '{$account}': {$who}, who had a hand in it, made its token, or made or changed the account since.",
      zh: "{$id} 不得由账号“{$account}”复核：经手人 {$who} 为其生成了令牌，或在此之后新建、变更过该账号。",
    },
    fix: { en: "Ask another person, whose account the proposer has not had in hand.", zh: "请由其账号未经提出人经手的其他人员复核。" },
  },
  "people.outgrown": {
    severity: "error",
    message: {
      en: "What {$id} would do by now is more than was proposed: {$was} then, {$now} now.",
      zh: "{$id} 现在的内容超出提出时：提出时为 {$was}，现在为 {$now}。",
    },
    fix: { en: "Decline it, and have it proposed anew.", zh: "请退回，并重新提出。" },
  },
  "people.no-person": {
    severity: "error",
    message: {
      en: "The account '{$account}' does not say whose it is: this is done by two known people.",
      zh: "账号“{$account}”未注明所属人员：此事项须由两名已知人员办理。",
    },
    fix: { en: "An administrator names the person⟦ (user change --person)⟧.", zh: "请管理员注明人员⟦（user change --person）⟧。" },
  },
  "people.maker-unknown": {
    severity: "warning",
    message: {
      en: "Nobody can release this until the account '{$account}' says whose it is.",
      zh: "账号“{$account}”未注明所属人员，注明前无人可复核此事项。",
    },
    fix: { en: "An administrator names the person⟦ (user change --person)⟧.", zh: "请管理员注明人员⟦（user change --person）⟧。" },
  },
  "people.split": {
    severity: "warning",
    message: {
      en: "Together with {$earlier} {$currency} that the same person booked alone for {$purpose} in the last {$days} days this is above the sum that one may pay alone.",
      zh: "连同同一人近 {$days} 天内为 {$purpose} 独自登记的 {$earlier} {$currency}，本笔已超过单人可付限额。",
    },
    fix: { en: "Another releases it.", zh: "请由他人复核。" },
  },
  "people.release-right": {
    severity: "error",
    message: { en: "To settle {$id} the right '{$right}' in its department is needed.", zh: "处理 {$id} 须在其部门具有“{$right}”权限。" },
    fix: { en: "Ask somebody who has it.", zh: "请由有权人员处理。" },
  },
  "people.release-conflict": {
    severity: "error",
    message: { en: "{$id} is for {$organisation}, to which this account belongs.", zh: "{$id} 涉及本账号所属单位 {$organisation}。" },
    fix: { en: "Ask somebody who does not belong to it.", zh: "请由无关人员复核。" },
  },
  "people.release-reviewer": {
    severity: "error",
    message: { en: "Whoever reviews in {$calls} does not release {$id}.", zh: "{$calls} 的评审人员不得复核 {$id}。" },
    fix: { en: "Ask somebody who does not review there.", zh: "请由非评审人员复核。" },
  },
  "people.settled": {
    severity: "error",
    message: { en: "{$id} is {$status} already.", zh: "{$id} 已处理（{$status}）。" },
    fix: { en: "Nothing is left to be done.", zh: "无须再处理。" },
  },
  "people.decline-reason": {
    severity: "error",
    message: { en: "What is declined needs a reason.", zh: "退回须写明理由。" },
    fix: { en: "Write the reason⟦ (--reason)⟧.", zh: "请写明理由⟦（--reason）⟧。" },
  },
  "people.too-large": {
    severity: "error",
    message: { en: "What waits for a second person is kept as it was asked, and this is too large.", zh: "待复核事项须原样保存，本请求过大。" },
    fix: { en: "Ask for it in parts.", zh: "请分次提交。" },
  },
  "people.rules-edited": {
    severity: "error",
    message: {
      en: "The rules of two people in quoin.yaml were changed by hand; those of before hold.",
      zh: "quoin.yaml 中的两人复核规则被手工改动，仍按原规则执行。",
    },
    fix: {
      en: "Put the file back as it was, or have the change let into force by two⟦: quoin rules adopt⟧.",
      zh: "请恢复文件原状，或由两人批准其生效⟦：quoin rules adopt⟧。",
    },
  },
  "people.rules-not-edited": {
    severity: "error",
    message: { en: "quoin.yaml says the rules that are in force.", zh: "quoin.yaml 所载规则即为现行规则。" },
    fix: { en: "Nothing is to be let into force.", zh: "无须批准生效。" },
  },
  "people.rules-held": {
    severity: "warning",
    message: {
      en: "The rules of two people in quoin.yaml were changed by hand; this was held by those of before.",
      zh: "quoin.yaml 中的两人复核规则被手工改动，本次仍按原规则办理。",
    },
    fix: {
      en: "Put the file back, or have the change let into force by two⟦: quoin rules adopt⟧.",
      zh: "请恢复文件，或由两人批准其生效⟦：quoin rules adopt⟧。",
    },
  },
  "people.token": {
    severity: "error",
    message: { en: "The token lets nobody in.", zh: "令牌无效。" },
    fix: { en: "Give the token of an account that is in use.", zh: "请提供在用账号的令牌。" },
  },
} as const satisfies NoteTable;
