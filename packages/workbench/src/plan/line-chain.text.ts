import { catalogue } from "../language/catalogue.ts";

/** Why a line should work, how its effect will be known, and which findings no line moves. */
export const lineChainText = catalogue("lineChain", {
  title: { en: "Why it should work", zh: "为何会起作用" },
  confirmed: { en: "confirmed", zh: "已证实" },
  assumed: { en: "assumed by {{who}}", zh: "{{who}}假定" },
  ours: { en: "the program, until the office says more", zh: "本程序（待本办说明）" },
  knows: { en: "How we will know", zh: "如何得知效果" },
  cutoff: {
    en: "At the cut of the scores: those who just reached it beside those who just did not. Keep all scores, also of those who failed.",
    zh: "利用评分分数线：比较刚达线与刚未达线者。请保存全部评分，包括未入选者。",
  },
  lottery: {
    en: "By lots among equals: those drawn beside those not drawn. Keep the list of all who took part.",
    zh: "同等者抽签：比较中签与未中签者。请保存全部参加者名单。",
  },
  phased: {
    en: "In turn: draw who begins first, and compare the change of those with that of the others. Keep the figures from before.",
    zh: "分批实施：抽签决定先后，比较先行者与其他者的变化。请保存实施前的数据。",
  },
  match: { en: "Beside like ones that are not reached. What else differs cannot be told apart.", zh: "与未受惠的相似者对照。其他差异无法区分。" },
  none: {
    en: "It changes the same for everybody at once: what it does cannot be told from what happens anyway.",
    zh: "同时对所有对象生效：其作用与本来的变化无法区分。",
  },
  smallest: {
    en: "Of {{n}} units an effect on “{{outcome}}” is noticed in four of five cases from {{detectable}} {{unit}} on.",
    zh: "在{{n}}个单位中，“{{outcome}}”的变化达到{{detectable}}{{unit}}时，有八成把握可以看出。",
  },
  smallestAlone: {
    en: "A change of “{{outcome}}” is told from chance from {{detectable}} {{unit}} on.",
    zh: "“{{outcome}}”的变化达到{{detectable}}{{unit}}时，才能与偶然区分。",
  },
  spreads: { en: "spreads among units", zh: "个单位间标准差" },
  compute: { en: "Compute it afterwards", zh: "事后计算" },
  unanswered: { en: "Confirmed, and moved by no line", zh: "已证实但没有任务能够改变" },
  unansweredWhy: {
    en: "A line that only bore the name of the finding would spend money and change nothing of it.",
    zh: "仅以结论为名的任务只会花钱而不会带来改变。",
  },
  tried: { en: "Tried", zh: "试过的工具" },
  why: { en: "Why not", zh: "为何不行" },
  rule: {
    en: "A rule of division. It keeps all {{rules}} of its limits, checked in exact arithmetic; it is best in nothing that happens to anybody.",
    zh: "这是一条分配规则：满足全部{{rules}}条限制（已用精确算术复核），并不代表任何实际效果最优。",
  },
});
