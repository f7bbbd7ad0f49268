import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of institutes that turn to other work or other money. */
export const instituteDriftWords = sentences("institute-drift", {
  result: {
    en: "From {$first} to {$last} {$part} changed by {$change} on average of {$known} institutes; it fell in {$fell}. Signs thrown year by year, for all institutes together, give {$chance} ({$p}): {$outcome}.",
    zh: "{$first}至{$last}，{$known}家院所{$part}平均变化{$change}，其中{$fell}家下降；逐年对全部院所统一随机取升降得{$chance}（{$p}）：{$outcome}。",
  },
  confirmed: { en: "they drift away", zh: "院所正在偏离" },
  "not-supported": { en: "no drift that matters", zh: "没有值得重视的偏离" },
  "insufficient-data": { en: "whether they drift cannot be told", zh: "是否偏离无法判断" },
  "too-few": {
    en: "Of {$known} institutes {$part} is known at both ends of {$years} years or more; at least {$minimum} are needed.",
    zh: "{$part}在相隔{$years}年以上两端均有数据的院所有{$known}家，至少需要{$minimum}家。",
  },
  comparison: { en: "each year as likely up as down, for all institutes together", zh: "每年对全部院所升降机会均等" },
  baseline: { en: "from the first to the last year of each institute", zh: "各院所首末年之差" },
  "institute-by-institute": { en: "signs thrown institute by institute, as if each moved by itself", zh: "逐院取升降，视为各自变动" },
  "without-extreme": { en: "without the institute that changed most", zh: "不含变化最大的院所" },
  "a-fall": { en: "a fall of {$size}", zh: "下降{$size}" },
  "part-work": { en: "the share of generic, frontier and public-interest technology in the work", zh: "共性、前沿、公益技术在工作中的占比" },
  "part-service": { en: "income of public services for each unit of public money", zh: "公共服务收入与公共经费之比" },
  "part-procurement": { en: "the share of government procurement in the money", zh: "政府采购在经费中的占比" },
  "question-work": {
    en: "Does the work of institutes drift away from generic, frontier and public-interest technology?",
    zh: "院所工作是否偏离共性、前沿与公益技术？",
  },
  "question-service": { en: "Do institutes earn less by public services for each unit of public money?", zh: "院所单位公共经费对应的公共服务收入是否下降？" },
  "question-procurement": { en: "Does government procurement fall as a share of the money of institutes?", zh: "院所经费中政府采购占比是否下降？" },
});
