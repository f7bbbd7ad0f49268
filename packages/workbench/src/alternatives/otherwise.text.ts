import { catalogue } from "../language/catalogue.ts";

/** What a line would be had its finding been refused, under the codes by which offices have translated it. */
export const otherwiseText = catalogue("plan", {
  refusedGoes: { en: "This line would not be in the plan.", zh: "规划中将没有此条。" },
  refusedGoesMoney: { en: "This line would not be in the plan, and its {$money} with it.", zh: "规划中将没有此条，其{$money}随之取消。" },
  refusedSame: { en: "Nothing of this line would change.", zh: "此条不会有变化。" },
  refusedSameMoney: { en: "The sum stays {$money}; what is other is below.", zh: "总额仍为{$money}，变化如下。" },
  refusedRegion: { en: "money of {$place}", zh: "{$place}资金" },
  refusedMore: { en: ".input {$count :number} .match $count one {{{$count} more part changes}} * {{{$count} more parts change}}", zh: "另有{$count}项变化" },
  refusedWorth: { en: "worth", zh: "价值" },
  noneThen: { en: "none", zh: "无" },
});
