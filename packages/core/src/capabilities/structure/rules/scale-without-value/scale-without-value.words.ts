import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of an industry whose exports grow while what it keeps of its output falls. */
export const scaleWithoutValueWords = sentences("scale-without-value", {
  result: {
    en: "From {$years :from} to {$years :to}, {$country} share of world exports of {$industry} went from {$world_before} to {$world_after} (revealed advantage {$advantage_before} to {$advantage_after}), while value added went from {$value_before} to {$value_after} of output: {$change}. {$world_value} In the same industry of the {$peers} largest other economies value added in output changed by {$lowest} to {$highest} (nine in ten; {$p}): {$outcome}. Value added here includes taxes and margins.",
    zh: "{$years}，{$country}{$industry}出口占世界份额由{$world_before}变为{$world_after}（显性比较优势{$advantage_before}变为{$advantage_after}），增加值占产出比重由{$value_before}变为{$value_after}，{$change :moved}。{$world_value}规模最大的{$peers}个其他经济体同一行业增加值占产出比重的变化九成在{$lowest}至{$highest}之间（{$p}）：{$outcome}。此处增加值含税金与流通费用。",
  },
  "world-value": {
    en: "Its share of the world's value added in the industry went from {$before} to {$after}.",
    zh: "其占世界同行业增加值的份额由{$before}变为{$after}。",
  },
  confirmed: { en: "a deeper fall than theirs", zh: "降幅大于这些经济体" },
  "not-supported": { en: "a fall such as theirs", zh: "降幅与这些经济体相近" },
  "insufficient-data": { en: "whether it fell deeper than theirs cannot be told", zh: "降幅是否大于这些经济体无法判断" },
  "no-fall": { en: "no fall", zh: "并未下降" },
  "level-question": {
    en: "Does the industry that won most of the world market keep a lower share of value in its output than the same industry elsewhere?",
    zh: "世界份额上升最多的行业，其增加值占产出比重是否低于其他经济体同一行业？",
  },
  "level-result": {
    en: "In {$year} value added was {$value} of the output of {$country} {$industry}, rank {$rank} of {$of} economies from the top; in the {$peers} largest others it was {$chance} (nine in ten; {$p}): {$outcome}.",
    zh: "{$year}{$country}{$industry}增加值占产出{$value}，在{$of}个经济体中由高到低列第{$rank}位；规模最大的{$peers}个其他经济体九成在{$chance}之间（{$p}）：{$outcome}。",
  },
  "level-confirmed": { en: "a lower share than theirs", zh: "低于这些经济体" },
  "level-not-supported": { en: "not lower than theirs", zh: "并不低于这些经济体" },
  "level-insufficient-data": { en: "whether it is lower by more than economies differ cannot be told", zh: "是否超出经济体之间的正常差异无法判断" },
  "deeper-fall": { en: "a fall deeper by {$size}", zh: "降幅多{$size}" },
  "lower-share": { en: "a share lower by {$size}", zh: "比重低{$size}" },
  "largest-peers": { en: "{$industry}, against the {$peers} largest other economies", zh: "{$industry}，与规模最大的{$peers}个其他经济体比较" },
  "all-economies": { en: "against all {$peers} other economies", zh: "与全部{$peers}个其他经济体比较" },
  since: { en: "since {$year}", zh: "自{$year}起" },
  country: { en: "{$name}'s", zh: "{$name}" },
  "too-thin": {
    en: "{$table} holds {$years} {$years :form one=year other=years}, and of {$country} {$industries} manufacturing {$industries :form one=industry other=industries} with exports, value added and output at both ends; two years, one industry and {$minimum} other economies are needed.",
    zh: "{$table} 有{$years}个年份，{$country}首末两年出口、增加值和产出齐全的制造行业有{$industries}个；至少需要两个年份、一个行业和{$minimum}个其他经济体。",
  },
  "too-few-peers": {
    en: "{$table} holds {$years} {$years :form one=year other=years}, and of {$country} {$industries} manufacturing {$industries :form one=industry other=industries} with exports, value added and output at both ends ({$peers} other economies); two years, one industry and {$minimum} other economies are needed.",
    zh: "{$table} 有{$years}个年份，{$country}首末两年出口、增加值和产出齐全的制造行业有{$industries}个（可比经济体{$peers}个）；至少需要两个年份、一个行业和{$minimum}个其他经济体。",
  },
  peers: {
    en: "the same industry in the {$peers} largest other economies, {$years :from} to {$years :to}",
    zh: "规模最大的{$peers}个其他经济体的同一行业，{$years}",
  },
  path: { en: "{$industry} (world share {$before} to {$after})", zh: "{$industry}（世界出口份额由{$before}到{$after}）" },
  chart: { en: "{$industry}: change of value added in output since {$since}", zh: "{$industry}：增加值占产出比重自{$since}以来的变化" },
  nation: { en: "@whole", zh: "@whole" },
  band: { en: "largest other economies, 5 to 95%", zh: "规模最大的其他经济体（5%至95%）" },
});
