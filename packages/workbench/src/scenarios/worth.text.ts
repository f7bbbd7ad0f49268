import { catalogue } from "../language/catalogue.ts";

/** What it is worth to know more before the fund chooses. */
export const worthText = catalogue("worth", {
  title: { en: "What knowing more would be worth", zh: "进一步查明的价值" },
  drawing: { en: "Drawing the candidates' values", zh: "正在按不确定性抽取候选项目效益" },
  all: {
    en: "Knowing the value of every candidate before choosing would gain {$evpi} {$outcome} (standard error {$se}, {$draws} draws): nothing that finds out costs more than that is worth doing.",
    zh: "若选择之前即知道全部候选项目的效益，可多得{$evpi}{$outcome}（标准误{$se}，{$draws}次抽样）：花费超过此数的调查均不值得。",
  },
  unproved: {
    en: "In {$unproved} draws the best choice was searched and not proved: what is told is the least.",
    zh: "其中{$unproved}次抽样未证明最优，所列为下限。",
  },
  candidate: { en: "Candidate", zh: "候选项目" },
  worth: { en: "Worth of knowing it alone", zh: "单独查明的价值" },
  chosen: { en: "In the plan", zh: "列入规划" },
  stays: { en: "In the best choice of so many draws", zh: "列入最优方案的抽样比例" },
  nothing: { en: "nothing: it would change no choice", zh: "无：不会改变选择" },
  yes: { en: "yes", zh: "是" },
  no: { en: "no", zh: "否" },
});
