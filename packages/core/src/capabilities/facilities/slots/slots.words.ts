import { sentences } from "../../../language/statement/sentences.ts";

/** Why no free time was found. */
export const slotWords = sentences("slots", {
  "none-lent": {
    en: "Nothing that was asked for has opening rules: nobody said when it is lent.",
    zh: "所查询的平台和设备均未设定开放规则，无从得知何时可约。",
  },
  "none-alike": { en: "No facility or equipment that is lent bears these words.", zh: "没有名称或服务含有这些词语的开放平台或设备。" },
  "none-near": { en: "None that bears the words lies so near, as far as their places are known.", zh: "就已知所在地而言，该距离内没有符合条件的平台或设备。" },
  "none-priced": { en: "There are free times, but none whose price is known to be so low.", zh: "有空闲时段，但没有已知价格不高于该限额的。" },
  "none-free": {
    en: "All of these hours are closed, held, kept for the owner or outside what may be booked now.",
    zh: "该时间范围内均不开放、已被占用、为自有单位保留或超出当前可预约的范围。",
  },
});
