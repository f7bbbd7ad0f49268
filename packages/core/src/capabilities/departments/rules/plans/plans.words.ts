import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of the plans of many offices together. */
export const planWords = sentences("plans", {
  "few-offices": {
    en: "Plans of {$offices} {$offices :form one=office other=offices} have been taken in; at least {$minimum} are needed.",
    zh: "收到规划的单位有{$offices}个，至少需要{$minimum}个。",
  },
  lines: { en: "lines of plans", zh: "规划任务" },
  things: { en: "a technology or card item", zh: "技术或清单条目" },

  "crowded-result": {
    en: "{$offices} offices chose {$choices} times among {$fields} fields whose capability is known. By what capability explains, each office keeping its number of choices, {$crowded} {$crowded :form one=|field stands| other=|fields stand|} out: {$names}. In {$field}, {$held} offices are where {$chance :low} to {$chance :high} would be expected ({$p}). {$unknown}",
    zh: "{$offices}个单位在能力已知的{$fields}个领域中共作出{$choices}次选择。按能力推算（各单位选择个数不变），明显扎堆的领域有{$crowded}个：{$names}。其中“{$field}”有{$held}个单位进入，预期为{$chance :low}至{$chance :high}个（{$p}）。{$unknown}",
  },
  "crowded-none": {
    en: "{$offices} offices chose {$choices} times among {$fields} fields whose capability is known. No field is chosen more often than capability explains, each office keeping its number of choices. The one that comes nearest is {$field}: {$held} offices, {$chance :low} to {$chance :high} expected ({$p}). {$unknown}",
    zh: "{$offices}个单位在能力已知的{$fields}个领域中共作出{$choices}次选择。按能力推算（各单位选择个数不变），没有领域的进入单位数超出预期。最接近的是“{$field}”：{$held}个单位，预期为{$chance :low}至{$chance :high}个（{$p}）。{$unknown}",
  },
  "crowded-beside": {
    en: "{$choices} more {$choices :form one=|choice is of a field| other=|choices are of fields|} whose capability is not known.",
    zh: "另有{$choices}次选择所属领域能力未知。",
  },
  "crowded-unknown": {
    en: "Of {$choices} choices of fields by {$offices} offices, {$known} are of fields whose capability is known ({$fields} fields); at least {$least_fields} fields and {$share} of the choices are needed, else herding cannot be told from strength.",
    zh: "{$offices}个单位共作出{$choices}次领域选择，其中{$known}次所属领域能力已知（{$fields}个领域）；至少需要{$least_fields}个领域并占选择的{$share}，否则无法区分扎堆与实力所在。",
  },
  "crowded-draws": {
    en: "draws of each office's number of fields, odds by capability fitted without the office",
    zh: "各单位选择个数不变，按剔除该单位后拟合的能力概率抽取",
  },
  "crowded-baseline": { en: "all offices, capability by region", zh: "全部单位，按地区能力" },
  "crowded-regional": { en: "offices with a @region only", zh: "仅@region单位" },
  "crowded-even": { en: "every field alike", zh: "各领域机会均等" },
  "crowded-adopted": { en: "adopted plans only", zh: "仅已通过的规划" },
  "crowded-chart": { en: "Offices by field", zh: "各领域单位数" },
  "crowded-effect": { en: "{$offices} offices more than capability explains", zh: "比能力所能解释的多{$offices}个单位" },

  "capacity-result": {
    en: "Planned and standing capacity was held against the market for {$tested} {$tested :form one=product other=products}. Over capacity with a probability of at least {$sure}: {$over}: {$names}. {$product}, {$year}: capacity {$capacity} {$unit} for a market of {$market :low} to {$market :high} {$unit}; the probability that less than {$limit} of it is used is {$probability}.",
    zh: "对{$tested}种产品比较了规划及现有产能与市场。以不低于{$sure}的概率产能过剩的有{$over}种：{$names}。{$product}{$year}：产能{$capacity}{$unit}，市场为{$market :low}至{$market :high}{$unit}，利用率低于{$limit}的概率为{$probability}。",
  },
  "capacity-none": {
    en: "Planned and standing capacity was held against the market for {$tested} {$tested :form one=product other=products}. For none is it likely that less than {$limit} is used. Nearest is {$product}, {$year}: capacity {$capacity} {$unit} for a market of {$market :low} to {$market :high} {$unit}, probability {$probability}.",
    zh: "对{$tested}种产品比较了规划及现有产能与市场，没有产品利用率很可能低于{$limit}。最接近的是{$product}{$year}：产能{$capacity}{$unit}，市场为{$market :low}至{$market :high}{$unit}，概率为{$probability}。",
  },
  "capacity-unknown": {
    en: "Plans name capacities of {$products} {$products :form one=product other=products}; the market of {$known} is known in the same unit and for these years. At least one is needed, with {$share} of them.",
    zh: "规划列出{$products}种产品的产能，其中{$known}种的市场以相同单位、覆盖相应年份；至少需要一种，且占{$share}。",
  },
  "capacity-comparison": { en: "the market's forecast with its 80% interval; limit of utilisation {$limit}", zh: "市场预测及其80%区间；利用率界限{$limit}" },
  "capacity-baseline": { en: "utilisation under {$limit}, probability of at least {$sure}", zh: "利用率低于{$limit}，概率不低于{$sure}" },
  "capacity-planned": { en: "without the capacity that stands", zh: "不计现有产能" },
  "capacity-adopted": { en: "adopted plans only", zh: "仅已通过的规划" },

  "overlap-result": {
    en: "Of {$cells} cells of technology, instrument and year with money, {$shared} are shared by several offices in comparable parts: {$names}. The money beside the largest office's is {$amount}, {$share} of what is planned.",
    zh: "在有资金的{$cells}个“技术—政策工具—年份”单元中，{$shared}个由多个单位以相当份额同时安排：{$names}。除最大一方之外的资金为{$amount}，占规划资金的{$share}。",
  },
  "overlap-none": {
    en: "None of the {$cells} cells of technology, instrument and year with money is shared by several offices in comparable parts.",
    zh: "有资金的{$cells}个“技术—政策工具—年份”单元中，没有由多个单位以相当份额同时安排的。",
  },
  "overlap-cell": { en: "{$technology}, {$instrument}, {$year}", zh: "{$technology}（{$instrument}，{$year}）" },
  "overlap-few": {
    en: "Only {$cells} cells of technology, instrument and year have money; at least {$minimum} are needed.",
    zh: "有资金的“技术—政策工具—年份”单元仅{$cells}个，至少需要{$minimum}个。",
  },
  "overlap-coded": { en: "a technology and an instrument", zh: "技术和政策工具" },
  "overlap-comparison": { en: "1 − Σ share² of offices in a cell, at least {$limit}", zh: "同一单元中各单位份额的 1 − Σ份额²，不低于{$limit}" },
  "overlap-limit": { en: "limit {$limit}", zh: "界限{$limit}" },
  "overlap-place": { en: "same @region as well", zh: "且在同一@region" },
  "overlap-years": { en: "whatever the year", zh: "不论年份" },

  "gap-result": {
    en: "Of {$needed} needed card items and generic technologies, {$open} {$open :form one=is other=are} taken up by none of the {$plans} plans handed in: {$names}.",
    zh: "在{$needed}项需要的清单条目与共性技术中，{$open}项未被已报送的{$plans}份规划承担：{$names}。",
  },
  "gap-none": {
    en: "Each of the {$needed} needed card items and generic technologies is taken up by at least one of {$plans} plans.",
    zh: "{$needed}项需要的清单条目与共性技术均至少有一份规划承担（共{$plans}份规划）。",
  },
  "gap-few": {
    en: "The register names {$needed} card items and generic technologies as needed; at least {$minimum} must be.",
    zh: "登记册中标为需要的清单条目与共性技术共{$needed}项，至少需要{$minimum}项。",
  },
  "gap-from": { en: "from {$count} {$count :form one=thing other=things} on", zh: "达到{$count}项" },
  "gap-money": { en: "taken up with money", zh: "有资金的才算承担" },
  "gap-comparison": { en: "what the register says is needed: {$needed}", zh: "登记册所列需要事项：{$needed}项" },

  "horizon-result": {
    en: "For {$reached} of {$needed} needed things ({$share}) the plans say money in {$from} or later; {$committed} of them with a commitment. Money of {$from} and later by source: {$sources}.",
    zh: "{$needed}项需要事项中，{$reached}项（{$share}）在{$from}及以后有资金安排，其中{$committed}项为已落实资金。{$from}及以后资金按来源：{$sources}。",
  },
  "horizon-source": { en: "{$source} {$amount}", zh: "{$source}{$amount}" },
  "horizon-none": { en: "none", zh: "无" },
  "horizon-unknown": {
    en: "Of {$needed} needed things that plans take up, {$known} have lines that say money; at least {$share} must, else what lies beyond is unknown.",
    zh: "规划承担的{$needed}项需要事项中，{$known}项的任务写明资金；至少应占{$share}，否则远期安排未知。",
  },
  "horizon-base": { en: "The office names no base year, so no year is far.", zh: "本工作区未设定基准年，无从判断远近。" },
  "horizon-comparison": {
    en: "money {$years} years after the base year or later, for at least {$limit} of what is needed",
    zh: "基准年之后{$years}年起有资金的需要事项不少于{$limit}",
  },
  "horizon-years": { en: "from {$years} years after the base year on", zh: "基准年之后{$years}年起" },
  "horizon-limit": { en: "limit {$limit}", zh: "界限{$limit}" },
  "horizon-committed": { en: "commitments only", zh: "仅计已落实资金" },

  "contradiction-result": {
    en: "{$statements} capacities and targets of {$plans} plans were held against each other: {$found} {$found :form one=contradiction other=contradictions}: {$names}.",
    zh: "将{$plans}份规划中的{$statements}项产能与目标相互比较，发现矛盾{$found}处：{$names}。",
  },
  "contradiction-none": {
    en: "{$statements} capacities and targets of {$plans} plans were held against each other; none contradicts another.",
    zh: "将{$plans}份规划中的{$statements}项产能与目标相互比较，未发现矛盾。",
  },
  "contradiction-few": {
    en: "The plans name {$statements} capacities and targets; at least {$minimum} are needed to hold against each other.",
    zh: "规划中的产能与目标共{$statements}项，至少需要{$minimum}项方可比较。",
  },
  "builds-and-closes": {
    en: "{$first} raises the capacity of {$what} ({$place}) that {$second} takes down",
    zh: "{$first}扩大而{$second}缩减“{$what}”产能（{$place}）",
  },
  "opposite-targets": {
    en: "{$first} and {$second} want “{$what}” ({$place}) to move in opposite directions",
    zh: "{$first}与{$second}对“{$what}”（{$place}）的目标方向相反",
  },
  "unequal-targets": {
    en: "{$first} and {$second} set different targets for “{$what}” ({$place}, {$year})",
    zh: "{$first}与{$second}对“{$what}”（{$place}，{$year}）设定的目标不一致",
  },
  "shares-above-whole": {
    en: "shares of the whole in “{$what}” add up to {$sum} in {$year} ({$offices} offices)",
    zh: "{$year}各单位“{$what}”合计为{$sum}，超过总量（{$offices}个单位）",
  },
  "counted-twice": {
    en: "{$first} and {$second} count the same capacity of {$what} ({$place}, {$year})",
    zh: "{$first}与{$second}重复计入同一“{$what}”产能（{$place}，{$year}）",
  },
  "whole-place": { en: "the whole", zh: "全域" },
  "contradiction-comparison": {
    en: "five checks: built here and closed there, opposite directions, unequal targets, shares above the whole, counted twice",
    zh: "五项核对：一建一关、方向相反、目标不一、份额超总量、重复计入",
  },
  "contradiction-from": { en: "from {$count} {$count :form one=contradiction other=contradictions} on", zh: "达到{$count}处" },
  "contradiction-adopted": { en: "adopted plans only", zh: "仅已通过的规划" },

  "unfunded-result": {
    en: "Of {$targets} targets in plans that say money, {$open} {$open :form one=belongs other=belong} to lines that say none: {$names}.",
    zh: "在写明资金的规划中，{$targets}项目标里有{$open}项所属任务没有资金：{$names}。",
  },
  "unfunded-target": { en: "{$office}: {$indicator} ({$year})", zh: "{$office}：{$indicator}（{$year}）" },
  "unfunded-none": {
    en: "Each of the {$targets} targets in plans that say money belongs to a line with money.",
    zh: "写明资金的规划中，{$targets}项目标所属任务均有资金。",
  },
  "unfunded-unknown": {
    en: "Of {$all} targets, {$targets} stand in plans that say money at all; at least {$share} and {$minimum} targets are needed: a plan that says no money has not said that there is none.",
    zh: "{$all}项目标中，{$targets}项所在规划写明了资金；至少需要{$share}且不少于{$minimum}项：未写资金的规划并不等于没有资金。",
  },
  "unfunded-comparison": { en: "targets of plans that say money", zh: "写明资金的规划中的目标" },
  "unfunded-from": { en: "from {$count} {$count :form one=target other=targets} on", zh: "达到{$count}项" },
  "unfunded-same-thing": { en: "money of another line of the plan on the same technology counts", zh: "同一规划中针对同一技术的其他任务资金也计入" },
  "unfunded-in-time": { en: "only money up to the target's year counts", zh: "仅计目标年份之前（含）的资金" },
});
