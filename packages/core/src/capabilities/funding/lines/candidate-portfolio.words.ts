import { sentences } from "../../../language/statement/sentences.ts";

/** Which candidates of the register are begun, and what the line says of its money. */
export const candidateWords = sentences("candidate-portfolio", {
  invented: {
    en: "Invented candidates: {$action}",
    zh: "虚构候选项目：{$action}",
  },
  clash: {
    en: "no choice among the {$all} candidates of {$place} keeps all the rules of the fund: {$rules} cannot hold together. Raise the budget, or drop one of them.",
    zh: "{$place}的{$all}个候选项目没有满足全部资金规则的选择：{$rules}不能同时成立。请提高预算，或取消其中一项。",
  },
  "none-fits": {
    en: "begin none of the {$all} {$all :form one=candidate other=candidates} of {$place}: none fits the rules of the fund.",
    zh: "{$place}的{$all}个候选项目均不启动：均不符合资金规则。",
  },
  "others-first": {
    en: "begin none of the {$all} {$all :form one=candidate other=candidates} of {$place}: others are worth more for the money of the fund; what would bring one in stands in the table.",
    zh: "{$place}的{$all}个候选项目均不启动：同样资金用于其他候选项目价值更高，入选条件见表。",
  },
  begin: {
    en: "begin {$chosen} of {$all} candidates of {$place} {$when}; together they are expected to bring {$value}.",
    zh: "{$when}启动{$place}{$all}个候选项目中的{$chosen}个，合计预期效益{$value}。",
  },
  "begin-within": {
    en: "begin {$chosen} of {$all} candidates of {$place} {$when}; together they are expected to bring {$value} (in eight of ten draws {$low} to {$high}).",
    zh: "{$when}启动{$place}{$all}个候选项目中的{$chosen}个，合计预期效益{$value}（十次抽样中有八次在{$low}至{$high}之间）。",
  },
  counted: {
    en: "{$n} ({$outcome})",
    zh: "{$n}（{$outcome}）",
  },
  "begin-by-rule": {
    en: "begin {$chosen} of {$all} candidates of {$place} {$when}, as many as the money begins: a rule of division, which promises no outcome, since the candidates do not all state what they would bring in one outcome.",
    zh: "{$when}启动{$place}{$all}个候选项目中的{$chosen}个，以资金所能启动的数量为准：各候选项目未以同一种成果说明预期效益，故仅为分配规则，不承诺成果。",
  },
  "in-year": {
    en: "in {$year}",
    zh: "{$year}",
  },
  between: {
    en: "between {$years :from} and {$years :to}",
    zh: "{$years}间",
  },
  rule: {
    en: "Each candidate counts as one, more by the weights that the office and the findings give to its kind; among choices that count alike lots decide (seed 1). No level of readiness is counted or added. Each candidate can be asked for the benefit that it expects, with an interval, and for its probability of success.",
    zh: "每个候选项目计为一个，再按本单位与结论对其类别所给权重计算；计数相同时抽签决定（随机种子1）。成熟度级数既不计入也不相加。可请各候选项目填报预期效益及其区间、成功概率。",
  },
  unnamed: {
    en: "Each candidate states what it would bring and none says what that counts: it orders them, and no sum of it is told. Each can be asked what its benefit counts.",
    zh: "各候选项目填报了预期效益，但均未说明所计成果：仅用于排序，不给出合计。可请其说明效益所计成果。",
  },
  stated: {
    en: "Value is what a candidate states that it would bring, times the middle of its probability of success; no weight counts.",
    zh: "价值为候选项目填报的预期效益乘以成功概率均值，不计任何权重。",
  },
  "like-others": {
    en: "{$silent} {$silent :form one=states other=state} nothing: {$silent :form one=|it is| other=|they are|} taken to bring what the {$n} others expect for each unit of public money, {$median} in the middle and {$low} to {$high} for eight in ten of them.",
    zh: "{$silent}个未填报：按其余{$n}个项目每单位财政资金的预期效益估计，中位{$median}，中间八成为{$low}至{$high}。",
  },
  "like-others-tried": {
    en: "Tried by leaving out one technology after another: {$covered} of {$cases} lay in the range of the others (eight in ten would be expected).",
    zh: "逐一去掉一项技术检验：{$cases}个中{$covered}落在其余项目的范围内（预期约八成）。",
  },
  stay: {
    en: "Of the {$chosen} that are begun, {$core} belong to the best choice in {$share} of {$draws} draws of the values or more; how often each does stands in the table.",
    zh: "启动的{$chosen}个中，{$core}个在{$draws}次抽样的至少{$share}中属于最优方案；各项目的比例见表。",
  },
  "as-stated": {
    en: "Each candidate that is begun brings on average what it states, as often as it states; nobody has checked that yet.",
    zh: "每个启动的候选项目平均能带来其填报的效益，成功概率亦如其所填；尚无人核实。",
  },
  "benefit-label": {
    en: "Expected benefit ({$outcome}), less for later starts",
    zh: "预期效益（{$outcome}；推迟开始有折减）",
  },
  "invented-costs": {
    en: "Costs, benefits, readiness and order are invented, to show what the plan says once an office has recorded its own; this money is in no sum.",
    zh: "费用、效益、成熟度与先后次序均为虚构，仅用于演示登记候选项目后的方案；其资金不计入任何合计。",
  },
  "left-out": {
    en: "{$n} candidates lack a number and are left out.",
    zh: "另有{$n}个候选项目缺少数据，未纳入。",
  },
  gone: {
    en: "The office has settled the start of {$ids}, which can be begun no more: retired, or without a number that it needs.",
    zh: "本单位已确定{$ids}的启动年份，但已不能启动：条目已停用，或缺少所需数据。",
  },
  "one-purse": {
    en: "There is one purse for all @regions: the plan of @whole begins the same candidates here.",
    zh: "各@region共用同一预算，@whole规划在本地启动的候选项目与此相同。",
  },
});
