import type { NoteTable } from "./template.ts";

/** Faults of what would take more than there is, and of entries that are taken back. */
export const ledgerNotes = {
  "ledger.fund-lacks": {
    severity: "error",
    message: {
      en: "The fund '{$fund}' has {$left} {$currency} left for {$year} {$level}, and {$asked} is asked of it: {$lack} lacks.",
      zh: "资金“{$fund}”{$year}年{$level}尚余 {$left} {$currency}，申请动用 {$asked}，缺 {$lack}。",
    },
    fix: {
      en: "Raise the budget of the fund, or ask for less.",
      zh: "请追加该资金的预算，或减少所需金额。",
    },
  },
  "ledger.fund-currency": {
    severity: "error",
    message: {
      en: "The fund '{$fund}' has money in {$currency}, which cannot be counted in another currency.",
      zh: "资金“{$fund}”已有 {$currency} 款项，不能改为其他币种。",
    },
    fix: { en: "Take the budgets in {$currency} back first, or make another fund.", zh: "请先收回 {$currency} 预算，或另建资金。" },
  },
  "ledger.cut-uncovers": {
    severity: "error",
    message: {
      en: "The cut of the fund '{$fund}' ({$year} {$level}) would leave {$lack} {$currency} uncovered, which are held for: {$uncovers}.",
      zh: "削减资金“{$fund}”（{$year}年{$level}）将使 {$lack} {$currency} 失去保障，现由下列事项占用：{$uncovers}。",
    },
    fix: { en: "Cut less, or release what is held first.", zh: "请减少削减额，或先释放占用的资金。" },
  },
  "ledger.call-lacks": {
    severity: "error",
    message: {
      en: "The call '{$call}' has too little money left for the award '{$award}': {$lack} {$currency} lacks.",
      zh: "项目指南“{$call}”余额不足以立项“{$award}”：缺 {$lack} {$currency}。",
    },
    fix: { en: "Award less.", zh: "请减少立项金额。" },
  },
  "ledger.too-fine": {
    severity: "error",
    message: {
      en: "The amount {$amount} is finer than a coin, or larger than the ledger can add.",
      zh: "金额 {$amount} 小于最小货币单位，或超出账簿可计范围。",
    },
    fix: { en: "Write no more digits behind the point than the currency has coins.", zh: "请按该币种的最小单位填写。" },
  },
  "ledger.below-zero": {
    severity: "error",
    message: {
      en: "An account of the ledger would end a day from {$day} on below 0; nothing was booked ({$problem}).",
      zh: "自 {$day} 起某科目日终余额将为负；未作任何登记（{$problem}）。",
    },
    fix: { en: "Date it on or after the day on which its money was promised, or ask for less.", zh: "请改为资金立项之日或其后的日期，或减少金额。" },
  },
  "ledger.bad-day": {
    severity: "error",
    message: { en: "'{$at}' is no day.", zh: "“{$at}”不是日期。" },
    fix: { en: "Write the day, 2026-05-31.", zh: "请写明日期，如 2026-05-31。" },
  },
  "entry.reversed": {
    severity: "error",
    message: { en: "The entry {$id} was taken back already, by {$by}.", zh: "分录 {$id} 已由 {$by} 冲销。" },
    fix: { en: "Book what is right.", zh: "请登记正确的款项。" },
  },
  "entry.not-reversible": {
    severity: "error",
    message: {
      en: "The entry {$id} ({$kind}) follows from {$document} and is not taken back alone.",
      zh: "分录 {$id}（{$kind}）依据 {$document} 产生，不能单独冲销。",
    },
    fix: {
      en: "Change {$document} by its own commands (an acceptance⟦: quoin milestone revoke⟧); payments, refunds and commitments are taken back here.",
      zh: "请用相应命令更改 {$document}（撤销验收⟦：quoin milestone revoke⟧）；此处只冲销拨付、退款与立项。",
    },
  },
  "entry.needs-reason": {
    severity: "error",
    message: { en: "What is taken back needs a reason.", zh: "冲销须写明理由。" },
    fix: { en: "Write the reason⟦ (--reason)⟧.", zh: "请写明理由⟦（--reason）⟧。" },
  },
} as const satisfies NoteTable;
