import { sentences } from "../../language/statement/sentences.ts";

/** What can be said of a share that falls, or does not, across the provinces. */
export const fallingShareWords = sentences("falling-share", {
  "too-few": {
    en: "The share of {$part} is known for {$years} years of {$known} @regions; {$minimum} are needed.",
    zh: "{$part}比重有{$years}年数据的@regions为{$known}个，至少需要{$minimum}个。",
  },
  "few-years": {
    en: "The share of {$part} is known of all @regions together for {$years} years; {$minimum} are needed.",
    zh: "各@region{$part}比重均有数据的年份只有{$years}个，至少需要{$minimum}个。",
  },
  comparison: {
    en: "walks that take the yearly steps of the mean, each year as likely down as up for all @regions together",
    zh: "按平均值自身的年际变动、各@region同年同向、升降机会均等作随机模拟",
  },
  "region-by-region": { en: "signs thrown @region by @region, as if they moved by themselves", zh: "各@region分别升降，视为相互独立" },
  pairs: { en: "steps of two following years kept together", zh: "相邻两年的变动绑定" },
  baseline: { en: "means of {$years} years", zh: "取{$years}年平均" },
  ends: { en: "first and last year alone", zh: "仅首末两年" },
  "two-years": { en: "means of two years", zh: "取两年平均" },
  "without-extreme": { en: "without the @region that changed most", zh: "不含变化最大的@regions" },
  "without-newest": { en: "without the newest year", zh: "不含最新年份" },
  "a-fall": { en: "a fall of {$size}", zh: "下降{$size}" },
  result: {
    en: "Between {$early :from}–{$early :to} and {$late :from}–{$late :to} the share of {$part} changed by {$change} in the mean of {$known} @regions and fell in {$fell}; if the step that all take together in a year were as likely up as down, {$chance} would come about in nine of ten cases ({$p}{$least}): {$outcome}. {$nation} {$between}",
    zh: "{$late}与{$early}相比，{$known}个@regions{$part}的比重平均{$change :moved}，其中{$fell}个下降；假定各@region同年共同变动、升降机会均等，九成平均变化在{$chance}之间（{$p}{$least}）：{$outcome}。{$nation}{$between}",
  },
  nation: {
    en: "@Whole: {$before} in {$first}, {$now} in {$last}; meanwhile {$part} and {$all}.",
    zh: "@whole{$first}为{$before}，{$last}为{$now}；其间{$part}，{$all}。",
  },
  rose: { en: "{$what} rose by {$by}", zh: "{$what}增加{$by}" },
  fell: { en: "{$what} fell by {$by}", zh: "{$what}减少{$by}" },
  least: { en: "; {$steps} yearly steps cannot give less than {$p}", zh: "；只有{$steps}次年际变动，最低只能达到{$p}" },
  highest: {
    en: "In between the share was highest in {$year}, {$value}; from there to the last year it changed by {$since}.",
    zh: "其间比重{$year}最高，为{$value}；此后至最近一年{$since :moved}。",
  },
  "highest-gap": {
    en: "In between the difference was highest in {$year}, {$value}; from there to the last year it changed by {$since}.",
    zh: "其间该差值{$year}最高，为{$value}；此后至最近一年{$since :moved}。",
  },
  "lowest-gap": {
    en: "In between the difference was lowest in {$year}, {$value}; from there to the last year it changed by {$since}.",
    zh: "其间该差值{$year}最低，为{$value}；此后至最近一年{$since :moved}。",
  },
  lowest: {
    en: "In between the share was lowest in {$year}, {$value}; from there to the last year it changed by {$since}.",
    zh: "其间比重{$year}最低，为{$value}；此后至最近一年{$since :moved}。",
  },
  apart: { en: "Not used, beyond a year without a figure: {$years}.", zh: "中间有年份缺数，未用{$years}的数据。" },
  confirmed: { en: "the share falls", zh: "比重普遍下降" },
  "not-supported": { en: "a fall no larger than chance gives, or none", zh: "没有超出偶然升降的下降" },
  "insufficient-data": { en: "whether this is more than chance cannot be told", zh: "是否超出偶然升降无法判断" },
});
