import { catalogue } from "../language/catalogue.ts";

/** Why a line should work, how its effect will be known, and which findings no line moves. */
export const lineChainText = catalogue("lineChain", {
  title: { en: "Why it should work", zh: "为何会起作用" },
  confirmed: { en: "confirmed", zh: "证据支持" },
  assumed: { en: "assumed by {$who}", zh: "{$who}假定" },
  ours: { en: "the program, until the office says more", zh: "本程序（待本单位说明）" },
  knows: { en: "How we will know", zh: "如何得知效果" },
  compute: { en: "Compute it afterwards", zh: "事后计算" },
  unanswered: { en: "Confirmed, and moved by no line", zh: "证据支持，但没有任务能够改变" },
  unansweredWhy: {
    en: "A line that only bore the name of the finding would spend money and change nothing of it.",
    zh: "仅以结论为名的任务只会花钱而不会带来改变。",
  },
  tried: { en: "Tried", zh: "试过的工具" },
  why: { en: "Why not", zh: "为何不行" },
  rule: {
    en: "A rule of division. It keeps all {$rules} of its limits, checked in exact arithmetic; it is best in nothing that happens to anybody.",
    zh: "这是一条分配规则：满足全部{$rules}条限制（已用精确算术复核），并不代表任何实际效果最优。",
  },
});
