import { sentences } from "../../../language/statement/sentences.ts";

/** What existing programmes can take up, and what needs a call of its own. */
export const coverGapWords = sentences("cover-gaps", {
  action: {
    en: "Close the gaps: {$reach}{$calls}.",
    zh: "填补空缺：{$reach}{$calls}。",
  },
  none: {
    en: "no existing programme reaches any of them",
    zh: "现有计划均未触及",
  },
  some: {
    en: "{$programmes} existing {$programmes :form one=programme other=programmes} can take up {$covered} of {$gaps}",
    zh: "现有{$programmes}个计划可承接{$gaps}项中的{$covered}项",
  },
  calls: {
    en: "; new @calls are needed for {$uncovered}: {$open}",
    zh: "；需新设@call{$uncovered}项：{$open}",
  },
  cost: {
    en: "Cost not yet estimated: the register holds no price of the missing items. Programmes are matched by technology, themselves or the one above.",
    zh: "经费待测算：登记册没有缺项的费用。按技术（本身或上级技术）匹配计划。",
  },
});
