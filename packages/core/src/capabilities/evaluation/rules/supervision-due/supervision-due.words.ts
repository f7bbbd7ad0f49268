import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of how programmes are looked at. */
export const supervisionDueWords = sentences("supervision-due", {
  due: {
    en: "Of {$known} {$known :form one=programme other=programmes} {$due} ({$share}) {$due :form one=was other=were} neither evaluated nor inspected within {$years} years by {$day}: {$names}. {$unknown}",
    zh: "截至{$day}，{$known}个专项中有{$due}个（{$share}）在{$years}年内既未考核也未检查：{$names}。{$unknown}",
  },
  "none-due": {
    en: "None of {$known} {$known :form one=programme other=programmes} was left without an evaluation or inspection for more than {$years} years by {$day}. {$unknown}",
    zh: "截至{$day}，{$known}个专项中没有超过{$years}年既未考核也未检查的。{$unknown}",
  },
  unknown: {
    en: "Since when {$unknown} more {$unknown :form one=runs other=run} is not in the register.",
    zh: "另有{$unknown}个专项起始时间不详。",
  },
  few: {
    en: "Of {$all} {$all :form one=programme other=programmes} it is known of {$known} since when {$known :form one=|it runs| other=|they run|}; at least {$minimum} and {$share} must be. Missing: years with calls, awards or the day from which the record holds.",
    zh: "{$all}个专项中已知起始时间的有{$known}个；至少需要{$minimum}个且占{$share}。缺少：指南年度、立项或记录生效日。",
  },
  "never-entered": {
    en: "By {$day} {$due} of {$known} {$known :form one=programme other=programmes} would be due, but no inspection or evaluation of any programme was entered: whether they were looked at is not known.",
    zh: "截至{$day}，{$known}个专项中按年限有{$due}个到期，但没有登记任何专项的检查或考核：是否开展过监督评价无从得知。",
  },
  "no-day": {
    en: "By which day programmes would be due cannot be said: the base year is not set, and no inspection or evaluation of a programme was entered.",
    zh: "未设定基准年，也没有登记任何专项的检查或考核，无法确定截至时点。",
  },
  comparison: {
    en: "each of {$known} {$known :form one=programme other=programmes} by {$day}; limit {$limit}",
    zh: "{$known}个专项，截至{$day}；界限{$limit}",
  },
  "limit-of": { en: "limit of {$limit}", zh: "界限为{$limit}" },
  "years-of": { en: "within {$years} years", zh: "{$years}年内" },
  evaluations: { en: "evaluations alone, without inspections", zh: "仅计考核，不计检查" },
});
