import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of the hours of instruments that an evaluation published. */
export const publishedHoursWords = sentences("published-hours", {
  question: { en: "Do instruments run fewer hours on average than the official rules call full?", zh: "仪器平均有效机时是否低于官方认定的满负荷机时？" },
  result: {
    en: "In the evaluation of {$year} an instrument ran {$hours} hours on average, in that of {$first} {$before}; the official rules call one full from {$limit} hours. {$lent} An average says nothing of how many run less.",
    zh: "{$year}评价中每台仪器平均有效机时为{$hours}小时（{$first}为{$before}小时）；官方规则以{$limit}小时为满负荷。{$lent}平均数不能说明有多少台低于该值。",
  },
  lent: {
    en: "Of these {$external} hours, {$share}, were for users from outside ({$share_before} in {$first}).",
    zh: "其中对外服务{$external}小时，占{$share}（{$first}为{$share_before}）。",
  },
  "too-few": {
    en: "The mean effective hours of instruments are published for {$known} {$known :form one=year other=years}; two are needed.",
    zh: "仪器平均有效机时有公开数据的年份为{$known}个，至少需要两个。",
  },
  comparison: { en: "the hours from which the official rules call an instrument full", zh: "官方规则认定的满负荷机时" },
  baseline: { en: "from {$hours} hours on", zh: "以{$hours}小时为界" },
  earlier: { en: "evaluation of {$year}", zh: "{$year}评价" },
});
