import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of facilities that are not opened. */
export const closedFacilitiesWords = sentences("closed-facilities", {
  "no-grade": { en: "{$table} holds no grade.", zh: "{$table} 中没有考核等级。" },
  "few-hosts": {
    en: "Only {$hosts} {$hosts :form one=|institution was| other=|institutions were|} graded in {$year}; at least {$minimum} are needed.",
    zh: "{$year}只有{$hosts}家单位有考核等级，至少需要{$minimum}家。",
  },
  shown: {
    en: "In {$year}, {$share} of {$hosts} institutions were graded good or excellent for opening their facilities and instruments ({$past} in {$first})",
    zh: "{$year}，{$hosts}家单位中有{$share}的设施与仪器开放考核为良好及以上（{$first}为{$past}）",
  },
  quota: {
    en: "{$shown}. But since {$since} every round has given exactly {$good} such grades, to changing institutions: the grade is a place in a ranking and does not tell how open facilities are.",
    zh: "{$shown}。但自{$since}起每轮良好及以上名额均恰为{$good}个，而单位有变化：等级反映的是排名，不能说明设施开放的程度。",
  },
  fewer: { en: "{$shown}; fewer than {$limit} of all that were evaluated.", zh: "{$shown}；低于全部参评单位的{$limit}。" },
  "not-fewer": { en: "{$shown}; not fewer than {$limit} of all that were evaluated.", zh: "{$shown}；不低于全部参评单位的{$limit}。" },
  comparison: { en: "the share in {$first}, and the limit on it", zh: "{$first}的比例，以及所设界限" },
  "round-of": { en: "the round of {$year}", zh: "{$year}考核" },
  round: { en: "the round of {$year} ({$hosts} institutions)", zh: "{$year}考核（{$hosts}家单位）" },
  "limit-of": { en: "limit of {$limit}", zh: "界限为{$limit}" },
  chart: { en: "Institutions graded good or excellent", zh: "考核良好及以上单位的比例" },
  good: { en: "good or excellent", zh: "良好及以上" },
  "region-question": {
    en: "Are fewer institutions of {$region} graded good at opening their facilities than chance gives?",
    zh: "{$region}设施与仪器开放考核良好的单位是否少于随机水平？",
  },
  "region-none": {
    en: "No institution of {$region} was graded in {$year}: {$table} has no row of it.",
    zh: "{$year}{$region}没有单位参加考核：{$table} 中无该@region记录。",
  },
  "region-result": {
    en: "In {$year}, {$good} of {$hosts} institutions of {$region} were graded good or excellent for opening their facilities and instruments; drawing {$hosts} of all {$all} institutions at random gives {$chance :low} to {$chance :high} ({$p}): {$outcome}.",
    zh: "{$year}，{$region}{$hosts}家单位中有{$good}家的设施与仪器开放考核为良好及以上；从全部{$all}家单位中随机抽取{$hosts}家为{$chance :low}至{$chance :high}家（{$p}）：{$outcome}。",
  },
  confirmed: { en: "fewer than chance gives", zh: "少于随机水平" },
  "not-supported": { en: "not fewer than chance gives", zh: "并不少于随机水平" },
  "insufficient-data": { en: "whether fewer than chance gives cannot be told", zh: "是否少于随机水平无法判断" },
  "a-lower-share": { en: "a shortfall of {$size}", zh: "低{$size}" },
  "region-comparison": { en: "{$hosts} institutions drawn at random from all {$all} of {$year}", zh: "从{$year}全部{$all}家单位中随机抽取{$hosts}家" },
  all: { en: "all institutions", zh: "全部单位" },
  chance: { en: "by chance", zh: "随机水平" },
});
