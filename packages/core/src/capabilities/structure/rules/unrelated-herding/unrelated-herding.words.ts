import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of provinces that enter together what they are far from. */
export const unrelatedHerdingWords = sentences("unrelated-herding", {
  result: {
    en: "By @counted alone, from {$years :from} to {$years :to} {$regions} @regions gained an advantage in {$entries} cases of a @region and a @activity without one before (advantage from {$advantage} on: the part of the @activity in the @region over its part in all{$unknown}); a few more @counted can be enough, and no new @activity need have come about. {$crowded} of the cases are such that at least {$least} @regions gained it in the same @activity at once. These lie {$difference} standard deviations {$side} what the @region holds than the others do, beyond what @region and @activity explain ({$chance :low} to {$chance :high} by chance; {$p}): {$outcome}.",
    zh: "仅按@counted计，{$years}，{$regions}个@regions在{$entries}个@region与@activity组合中由不具优势变为具有优势（即该@activity在本@region的占比达到其总体占比的{$advantage}倍{$unknown}；少数@counted增减即可造成，不等于形成新的产业），其中{$crowded}个是至少{$least}个@regions同期进入同一@activity。剔除@regions与@activity自身影响后，这些进入与本@region现有@activity的距离比其他进入{$side}{$difference}个标准差（随机情形为{$chance :low}至{$chance :high}；{$p}）：{$outcome}。",
  },
  farther: { en: "farther from", zh: "远" },
  nearer: { en: "nearer to", zh: "近" },
  confirmed: { en: "by @counted @regions crowd into what does not grow from what they hold", zh: "各@region扎堆进入的@activity并非从现有基础生长而来" },
  "not-supported": { en: "by @counted the crowd does not enter what is farther away", zh: "就@counted而言，扎堆进入的@activity并不更远离现有基础" },
  "insufficient-data": { en: "whether by @counted the crowd enters what is farther away cannot be told", zh: "扎堆进入的@activity是否更远离现有基础无法判定" },
  "one-year": {
    en: "The evidence holds {$years} {$years :form one=year other=years} of {$regions} @regions; entries need two years at least.",
    zh: "数据包含{$regions}个@regions{$years}个年份；检验新进入至少需要两个年份。",
  },
  "too-few": {
    en: "Of {$entries} entries {$crowded} are into @activities that at least {$least} @regions entered at once; at least {$minimum} of them and as many others are needed.",
    zh: "{$entries}个新进入中有{$crowded}个属于至少{$least}个@regions同期进入的@activity；此类与其他各至少需要{$minimum}个。",
  },
  draws: {
    en: "{$draws} draws in which as many @regions enter each @activity each time, dealt out among those that lacked it",
    zh: "{$draws}次模拟，各@activity每期进入的@regions数不变，在原不具有该@activity的@regions中随机分配",
  },
  deviations: { en: "a distance greater by {$deviations} standard deviations", zh: "距离大{$deviations}个标准差" },
  unknown: { en: "; {$count} more of unknown nearness left out", zh: "；另有{$count}个关联不可知，未计入" },
  baseline: {
    en: "at least {$least} entrants, all years and @activities, advantage from {$threshold} on",
    zh: "至少{$least}个@regions同期进入，全部年份与@activity，优势以{$threshold}为界",
  },
  least: { en: "at least {$least} entrants at once", zh: "至少{$least}个@regions同期进入" },
  manufacturing: { en: "manufacturing industries alone", zh: "仅制造业" },
  since: { en: "from {$year} on", zh: "自{$year}起" },
  apart: { en: "years {$years} apart", zh: "相隔{$years}年比较" },
  threshold: { en: "advantage from {$threshold} on", zh: "优势以{$threshold}为界" },
  cosine: { en: "relatedness by cosine", zh: "以余弦计关联度" },
  chart: {
    en: "@Activities that most @regions entered at once",
    zh: "同期进入@regions最多的@activity",
  },
  bar: { en: "{$industry}, to {$year}", zh: "{$industry}，至{$year}" },
});
