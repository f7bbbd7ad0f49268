import { catalogue } from "../language/catalogue.ts";

export const briefText = catalogue("brief", {
  question: { en: "The industrial technology system of {$place}: findings and tasks", zh: "{$place}产业技术体系：主要判断与建议" },
  questionNation: { en: "The industrial technology system of @whole: findings and tasks", zh: "@whole产业技术体系：主要判断与建议" },
  working: { en: "Testing the findings and designing the plan", zh: "正在检验各项判断并编制规划" },
  answer: {
    en: "{$all} findings bear on this place: the evidence supports {$confirmed}, refuses {$refused}, and cannot tell {$thin}; {$lines} tasks are proposed.",
    zh: "涉及本地的{$all}项判断：支持{$confirmed}项，不支持{$refused}项，数据不足{$thin}项；建议任务{$lines}项。",
  },
  answerNation: {
    en: "{$all} findings on @whole: the evidence supports {$confirmed}, refuses {$refused}, and cannot tell {$thin}; {$lines} tasks are proposed.",
    zh: "针对@whole的{$all}项判断：支持{$confirmed}项，不支持{$refused}项，数据不足{$thin}项；建议任务{$lines}项。",
  },
  findings: { en: "Main findings", zh: "主要判断" },
  peers: { en: "The place among its peers", zh: "本地在各地中的位置" },
  ownNone: {
    en: "Nothing about the place itself can be decided yet: {$count} questions have insufficient data.",
    zh: "本地自身的{$count}项判断均因数据不足尚无结论。",
  },
  wider: { en: "Of the whole, bearing on this place: ", zh: "与本地有关的@whole判断：" },
  lastStep: { en: "From {$before} ({$from}) to {$after} ({$to}).", zh: "与{$from}年相比：由{$before}变为{$after}（{$to}年）。" },
  owner: { en: "responsible: ", zh: "责任单位：" },
  sourceOwn: { en: "findings and plan of this workspace", zh: "本工作区的判断与规划方案" },
  noOwner: { en: "nobody named yet", zh: "待定" },
  deadline: { en: "by {$day}", zh: "完成时限：{$day}" },
  noDeadline: { en: "no deadline yet", zh: "完成时限待定" },
  nationHere: {
    en: "The plan of the whole gives {$money} here; this amount was solved for the place's own budget.",
    zh: "@whole方案安排本地{$money}；此数按本地自有预算单独求解，两者不可比。",
  },
  nationSame: { en: "The plan of the whole gives the same here.", zh: "与@whole方案对本地的安排一致。" },
  nationNone: { en: "Solved for the place's own budget; not to be compared with the plan of the whole.", zh: "按本地自有预算单独求解，与@whole方案不可比。" },
  findingsNone: { en: "Nothing about this place could be tested yet.", zh: "本地尚无可检验的判断。" },
  findingsNoneWhy: {
    en: "No rule had the rows that it needs; the list of problems says which are missing.",
    zh: "没有一条规则具备所需数据；问题清单写明缺少哪些。",
  },
  decisions: { en: "Decisions proposed", zh: "建议决策" },
  decisionsNone: { en: "No task is grounded in the evidence here.", zh: "本地没有证据支持的任务。" },
  decisionsNoneWhy: { en: "A line of the plan needs a finding that the evidence does not refuse.", zh: "任务须有未被证据否定的判断作依据。" },
  moreReasons: { en: ".input {$count :number} .match $count one {{and {$count} more}} * {{and {$count} more}}", zh: "另有{$count}项" },
  because: { en: "because of", zh: "依据" },
  money: { en: "The money", zh: "资金" },
  moneyInvented: {
    en: "The amount of {$lines} is invented and in no sum.",
    zh: "{$lines}的金额为虚构，不计入合计。",
  },
  moneyKnown: {
    en: ".input {$count :number} .match $count one {{{$count} line carries an amount, {$money} (nominal, estimated, not approved). The cost of the other {$unpriced} is not known and is not in the sum.}} * {{{$count} lines carry an amount, together {$money} (nominal, estimated, not approved). The cost of the other {$unpriced} is not known and is not in the sum.}}",
    zh: "{$count}项任务已测算经费，合计{$money}（名义值，未经批复）；其余{$unpriced}项经费待测算，未计入。",
  },
  moneyUnknown: { en: "None of the {$unpriced} lines has a known cost; no sum is guessed.", zh: "{$unpriced}项任务经费均待测算，不作匡算。" },
  unknown: { en: "What is still to be found out", zh: "尚待查明的事项" },
  moreUnknown: {
    en: ".input {$count :number} .match $count one {{and {$count} more that the data cannot tell.}} * {{and {$count} more that the data cannot tell.}}",
    zh: "另有{$count}项判断数据不足。",
  },
  unknownNone: { en: "Every rule that speaks of this place had the data it needs.", zh: "适用于本地的规则均具备所需数据。" },
  untested: {
    en: "{$count} items of the paper's list of problems, stages and demands could not be tested at all.",
    zh: "问题、阶段与需求清单中，另有{$count}项尚无数据可检验。",
  },
  allFindings: { en: "All findings", zh: "全部判断" },
  wholePlan: { en: "The whole plan", zh: "完整规划" },
  otherPlace: { en: "Another place", zh: "其他地区" },
  nation: { en: "@Whole", zh: "@whole" },
});
