import { sentences } from "../../../language/statement/sentences.ts";

/** How the fund is divided, and what the division starts from. */
export const envelopeWords = sentences("fund-envelope", {
  divide: {
    en: "Divide {$total}{$years} {$assumed} over {$fields} fields and {$regions} @regions, and open a @call for each field{$terms}.",
    zh: "将{$total}{$years}{$assumed}在{$fields}个领域、{$regions}个@regions间分配，并按领域发布@call{$terms}。",
  },
  "take-up": {
    en: "Take up {$part}{$years} {$assumed} of the fund of @whole in {$place} ({$share} of {$total}{$capped}), by field as in the table.",
    zh: "{$place}{$years}承接@whole资金{$part}{$assumed}（占{$total}的{$share}{$capped}），分领域见附表。",
  },
  assumed: {
    en: "(assumed: no budget is set; as much a year as the @calls of {$year} gave)",
    zh: "（假设：未设预算，每年按{$year}立项经费计）",
  },
  capped: {
    en: ", the most that one @region gets",
    zh: "，为单一@region上限",
  },
  "not-published": {
    en: "Apply under the @calls of the division of @whole with projects from {$place}: what the @calls of {$year} gave it was not published, so no part of it is worked out here.",
    zh: "组织{$place}的项目申报@whole各领域@call：{$year}立项给予本地的经费未公布，故不测算本地份额。",
  },
  "none-led": {
    en: "Apply under the @calls of the division of @whole with projects from {$place}: no project of the @calls of {$year} was led from it, so no part of it is worked out here.",
    zh: "组织{$place}的项目申报@whole各领域@call：{$year}没有本地牵头的项目，故不测算本地份额。",
  },
  "no-figure": {
    en: "Cost not yet estimated: the plan of @whole gives this @region no figure either.",
    zh: "经费待测算：@whole规划同样没有该@region数额。",
  },
  clash: {
    en: "No division keeps the limits: at most {$share} for each of {$regions} @regions, and the floors, cannot hold together. Raise the largest share of one @region or lower the floors.",
    zh: "没有满足限制的分配：{$regions}个@region各不超过{$share}与最低份额不能同时成立。请提高单一@region最高份额或降低最低份额。",
  },
  "in-years": {
    en: " in {$years}",
    zh: "（{$years}）",
  },
  "a-year": {
    en: " a year",
    zh: "（每年）",
  },
  under: {
    en: ", with {$terms}",
    zh: "，{$terms}",
  },
  largest: {
    en: "no @region over {$share}",
    zh: "单一@regions不超过{$share}",
  },
  long: {
    en: "at least {$share} ({$money}) in tasks of {$years} years or more",
    zh: "至少{$share}（{$money}）用于{$years}年以上任务",
  },
  "spread-kept": {
    en: "each field in {$share} of its @regions, those that held most of it, as the limit of the finding leaves",
    zh: "每个领域仅保留原有@regions中经费居前的{$share}（按结论界限）",
  },
  spread: {
    en: "no field in more than {$regions} @regions",
    zh: "每个领域不超过{$regions}个@regions",
  },
  start: {
    en: "Starts from what the @calls of {$year} gave: {$counted} decided projects with money, place and field, as evidence of the division and not as candidates.",
    zh: "以{$year}立项的分配为起点：{$counted}个已立项且经费、地区、领域可知的项目仅作为分配依据，不是候选项目。",
  },
  left: {
    en: "Not divided: {$money}, {$share} of the known money of that year: {$parts}.",
    zh: "未纳入分配：{$money}，占同年已知经费的{$share}：{$parts}。",
  },
  "left-none-known": {
    en: "Not divided: {$parts}.",
    zh: "未纳入分配：{$parts}。",
  },
  "left-part": {
    en: "{$projects} {$projects :form one=project other=projects} of table {$table} with {$money} {$projects :form one=has other=have} no {$field}",
    zh: "数据表{$table}中{$projects}个项目（{$money}）没有{$field}",
  },
  "left-unpriced": {
    en: "{$projects} {$projects :form one=project other=projects} of table {$table} {$projects :form one=has other=have} no published money",
    zh: "数据表{$table}中{$projects}个项目未公布经费",
  },
  "left-part-of-all": {
    en: "{$projects} {$projects :form one=project other=projects} with {$money} {$projects :form one=has other=have} no {$field}",
    zh: "{$projects}个项目（{$money}）没有{$field}",
  },
  "left-unpriced-of-all": {
    en: "{$projects} {$projects :form one=project other=projects} {$projects :form one=has other=have} no published money",
    zh: "{$projects}个项目未公布经费",
  },
  size: {
    en: "Its size is an assumption and no appropriation: no budget is set, so {$yearly} a year, nominal, are taken, as much as these projects of {$year} got.",
    zh: "总额为假设而非预算批复：未设预算，按上述{$year}项目经费计，每年{$yearly}（名义值）。",
  },
  "size-set": {
    en: "Its size is what the office's budgets say, an assumption and no appropriation: {$yearly} a year, nominal; a fraction is of what these projects of {$year} got.",
    zh: "总额按本单位预算设定，为假设而非预算批复：每年{$yearly}（名义值）；以比例给出的，按上述{$year}项目经费计。",
  },
  "one-source": {
    en: "One source of money is known.",
    zh: "仅有一个资金来源。",
  },
  sources: {
    en: "{$sources} sources of money, each by its own budget.",
    zh: "共{$sources}个资金来源，各按其预算。",
  },
  proof: {
    en: "The proof is of the least money moved away from that division. Other public and private money is in no table, so no leverage is measured.",
    zh: "证明针对偏离该分配的最少资金。数据没有地方和社会资金，故不测算放大倍数。",
  },
});
