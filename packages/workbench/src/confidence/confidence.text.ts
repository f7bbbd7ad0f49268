import { catalogue } from "../language/catalogue.ts";

/** What an official has to know of the sureness of findings, in one screen. */
export const sureText = catalogue("sure", {
  question: { en: "Reliability of the findings", zh: "判断的可靠程度" },
  answer: {
    en: "{$all} findings. Confirmed whatever choice is made: {$robust}; confirmed, and depending on a choice: {$depends}; not supported: {$refused}; insufficient data: {$thin}.",
    zh: "{$all}项判断中，{$robust}项在各种口径下均得到证据支持，{$depends}项得到支持但取决于口径，{$refused}项不获支持，{$thin}项无法判断。",
  },
  diagnosing: { en: "Testing the findings against the evidence", zh: "正在用证据检验各项判断" },
  bar: { en: "All findings by how sure they are", zh: "全部判断按可靠程度划分" },
  barUnit: { en: "number of findings", zh: "判断项数" },
  robustShort: { en: "confirmed, robust", zh: "证据支持，稳健" },
  dependsShort: { en: "confirmed, depends on a choice", zh: "证据支持，取决于口径" },
  words: { en: "What the words mean", zh: "各用语的含义" },
  term: { en: "Word", zh: "用语" },
  means: { en: "What it means", zh: "含义" },
  here: { en: "Here", zh: "本工作区" },
  verdict: { en: "The three verdicts", zh: "三种判定" },
  verdictMeans: {
    en: "Every question is put so that yes is the problem. Confirmed: the evidence shows it. Not supported: what fits the data is less than what is worth acting on. Insufficient data: neither nothing nor a problem worth acting on is excluded; that is no all-clear.",
    zh: "每个问题的“是”即表示存在该问题。证据支持：数据显示如此。不支持：与数据相符的幅度小于值得采取行动的幅度。数据不足：既不能排除没有问题，也不能排除值得关注的问题，并不等于没有问题。",
  },
  verdictHere: { en: "{$confirmed} · {$refused} · {$thin}", zh: "{$confirmed} · {$refused} · {$thin}" },
  strength: { en: "Strength: robust, or depends", zh: "强度：稳健或取决于口径" },
  strengthMeans: {
    en: "A limit, a base or a span of years is a choice. Robust: every defensible choice that the rule lists keeps the answer. Depends: at least one turns it over, and the sentence names it. Spend little on what depends.",
    zh: "界限、基数、年份都是人为选择。稳健：规则列出的每一种合理口径都得出同一结论。取决于口径：至少有一种口径会推翻它，并已写明。对后者不宜投入过大。",
  },
  strengthHere: { en: "{$robust} robust, {$depends} depend", zh: "稳健{$robust}项，取决于口径{$depends}项" },
  power: { en: "Interval and power", zh: "区间与检验能力" },
  powerMeans: {
    en: "The interval holds every effect that the data do not refuse; the verdict follows from it, from nothing and from the least effect that matters. What a table of the same size finds in four of five cases stands beside it for planning the next table, and decides nothing.",
    zh: "区间包含数据不能排除的全部幅度；判定只取决于区间、零和值得关注的最小幅度。同等规模的数据有80%的把握能够识别的幅度只供规划下一次数据收集参考，不影响判定。",
  },
  powerHere: { en: "{$blunt} exclude neither nothing nor what matters", zh: "{$blunt}项的区间既不排除零，也不排除值得关注的幅度" },
  family: { en: "Many looks", zh: "多次检验" },
  familyMeans: {
    en: "Of many @regions that are asked the same question a few say yes by chance. All of them are judged together, so that about one in ten of those called may be wrong; what looks so only by itself is not called.",
    zh: "同一问题问遍各@region，仅凭偶然也会有个别回答“是”。因此一并判定，使被判定者中约有十分之一可能有误；单独看才显著的不予判定。",
  },
  familyHere: {
    en: "{$looks} tests: {$confirmed} confirmed, about {$chance} by chance if each were judged alone",
    zh: "共检验{$looks}次：判定{$confirmed}个；若逐一判定，仅凭偶然约有{$chance}个",
  },
  familyNone: { en: "no question could be tested on many regions", zh: "没有能对多个地区同时检验的问题" },
  noise: { en: "False alarms", zh: "误报" },
  noiseMeans: {
    en: "Where nothing is, some questions still look confirmed. “quoin noise” makes worlds from these very tables with nothing in them and counts how often each rule is confirmed there.",
    zh: "即使没有任何规律，也会有个别问题看似得到支持。噪声检验命令以本工作区的数据表构造不含规律的世界，并统计各项规则在其中得到支持的次数。",
  },
  noiseNone: { en: "no question was held against chance", zh: "没有与随机结果比较的问题" },
  age: { en: "Age and gaps", zh: "时效与空缺" },
  ageMeans: {
    en: "Evidence that ends more than five years before the base year speaks of then: the sentence begins with “Until”. What nobody entered is unknown, never none; two sources that contradict each other give no answer.",
    zh: "截止于基准年五年以前的数据只说明当时，句首注明“截至”。未填写不等于没有；两个来源相互矛盾时不下结论。",
  },
  ageHere: { en: "{$old} speak of an earlier time", zh: "{$old}项只说明以前" },
  robustList: { en: "Confirmed whatever choice is made", zh: "各种口径下均得到证据支持" },
  dependsList: { en: "Confirmed, and depends on a choice", zh: "得到证据支持，但取决于口径" },
  none: { en: "None.", zh: "无。" },
});
