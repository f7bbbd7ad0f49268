import { catalogue } from "../language/catalogue.ts";

export const callStepsText = catalogue("callSteps", {
  steps: { en: "The way of this @call", zh: "办理进程" },
  draft: { en: "Draft", zh: "草拟" },
  applications: { en: "Applications", zh: "申报" },
  duplicates: { en: "Duplicates", zh: "查重" },
  reviews: { en: "Reviews", zh: "评审" },
  award: { en: "Award", zh: "立项" },
  payment: { en: "Payment", zh: "拨付" },
  stateDone: { en: "done", zh: "已完成" },
  stateNow: { en: "now", zh: "当前" },
  stateLater: { en: "later", zh: "未开始" },
  next: { en: "Next:", zh: "下一步：" },
  openNext: { en: "open the @call", zh: "发布@call" },
  closeNext: { en: "close the @call when its time is over", zh: "到期后截止受理" },
  checkNext: { en: "check for duplicates", zh: "查重" },
  decideNext: {
    en: ".input {$count :number} .match $count one {{decide on {$count} possible duplicate}} * {{decide on {$count} possible duplicates}}",
    zh: "认定{$count}条疑似重复",
  },
  assignNext: { en: "assign reviewers", zh: "分派评审专家" },
  awaitNext: { en: ".input {$count :number} .match $count one {{{$count} review is awaited}} * {{{$count} reviews are awaited}}", zh: "等待{$count}份评审" },
  awardNext: { en: "try the award and decide", zh: "试算并决定立项" },
  payNext: { en: "record what is paid", zh: "登记拨付" },
  cancelledNext: {
    en: "This @call was cancelled; nothing more is done under it. Why stands below.",
    zh: "本@call已取消，不再办理；原因见下方。",
  },
  nobodyApplied: { en: "Nobody has applied; there is nothing to decide.", zh: "无人申报，无需立项。" },
});
