import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of a yearly figure of cooperation that falls, or does not. */
export const openingWords = sentences("opening", {
  "articles-question": {
    en: "Does the share of articles written with foreign authors fall behind that of the world?",
    zh: "国际合作论文比重与世界水平的差距是否扩大？",
  },
  articles: { en: "the share of articles with foreign authors, less that of the world", zh: "国际合作论文比重与世界水平之差" },
  "articles-note": { en: "whole counts; co-authorship is not joint invention", zh: "整数计数；合著不等于共同发明" },
  "hosts-question": { en: "Does the country's share of the R&D that US firms do abroad fall?", zh: "美国企业海外研发中我国所占比重是否下降？" },
  hosts: { en: "the country's share of US firms' R&D abroad", zh: "我国占美国企业海外研发的比重" },
  "peer-question": {
    en: "Does the country's share of the R&D that US firms do abroad fall behind that of {$peer}?",
    zh: "美国企业海外研发中我国所占比重是否落后于{$peer}？",
  },
  peer: { en: "the country's share of US firms' R&D abroad, less that of {$peer}", zh: "我国占美国企业海外研发的比重与{$peer}之差" },
  "electronics-question": {
    en: "Does the country's share of the R&D that US firms do abroad in computers and electronics fall?",
    zh: "美国企业海外计算机与电子研发中我国所占比重是否下降？",
  },
  electronics: { en: "the country's share of US firms' R&D abroad in computers and electronics", zh: "我国占美国企业海外计算机与电子研发的比重" },
  "semiconductors-question": {
    en: "Does the country's share of the R&D that US firms do abroad in semiconductors and components fall?",
    zh: "美国企业海外半导体与元件研发中我国所占比重是否下降？",
  },
  semiconductors: { en: "the country's share of US firms' R&D abroad in semiconductors and components", zh: "我国占美国企业海外半导体与元件研发的比重" },
  "hosts-note": { en: "US firms only; the survey changed in 2018", zh: "仅美国企业；2018年调查口径有变" },
  "no-table": { en: "The workspace does not hold {$table}.", zh: "工作区中没有数据表 {$table}。" },
  "few-years": {
    en: "Known for {$known} {$known :form one=year other=years}; {$needed} are needed. {$seen}",
    zh: "有数据的年份只有{$known}个，至少需要{$needed}个。{$seen}",
  },
  seen: { en: "From {$first} to {$last} {$figure} went from {$before} to {$now}.", zh: "{$first}至{$last}，{$figure}由{$before}变为{$now}。" },
  comparison: {
    en: "walks that take the figure's own yearly steps, each as likely down as up",
    zh: "按该数自身的年际波动、升降机会均等作随机模拟",
  },
  baseline: { en: "means of {$years} years", zh: "取{$years}年平均" },
  pairs: { en: "steps of two following years kept together", zh: "相邻两年的变动绑定" },
  "without-newest": { en: "without the newest year", zh: "不含最新年份" },
  "a-deeper-fall": { en: "a fall deeper by {$size} than chance gives ({$mean} on average)", zh: "比随机水平（平均{$mean :moved}）多下降{$size}" },
  "a-fall": { en: "a fall of {$size}", zh: "下降{$size}" },
  result: {
    en: "From {$first} to {$last} {$figure} went from {$before} to {$now}; means of {$years} years changed by {$change}, nine in ten walks of the same yearly steps give {$chance} ({$p}): {$outcome} ({$note}). {$between} {$beside}",
    zh: "{$first}至{$last}，{$figure}由{$before}变为{$now}；首末各{$years}年的平均值相比{$change :moved}；按同样的年际波动随机模拟，九成变化在{$chance}之间（{$p}）：{$outcome}（{$note}）。{$between}{$beside}",
  },
  shares: {
    en: "The country's own share went from {$own_before} to {$own_now}, that of {$peer} from {$peer_before} to {$peer_now}.",
    zh: "我国自身的比重由{$own_before}变为{$own_now}，{$peer}由{$peer_before}变为{$peer_now}。",
  },
  picked: {
    en: "{$peer} grew most of {$hosts} large hosts; each walk is held against the one that grows most in it.",
    zh: "{$peer}是{$hosts}个大东道国中上升最多的；每次模拟都与其中上升最快者比较。",
  },
  confirmed: { en: "it falls", zh: "下降" },
  "not-supported": { en: "no fall", zh: "没有下降" },
  "insufficient-data": { en: "whether this is more than steps without direction give cannot be told", zh: "是否超出无方向的年际波动无法判断" },
});
