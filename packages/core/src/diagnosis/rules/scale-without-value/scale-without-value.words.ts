import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of an industry whose exports grow while what it keeps of its output falls. */
export const scaleWithoutValueWords = sentences("scale-without-value", {
  result: {
    en: "From {years.from} to {years.to}, {country} share of world exports of {industry} went from {world_before} to {world_after} (revealed advantage {advantage_before} to {advantage_after}), while value added went from {value_before} to {value_after} of output: {change}. In {peers} other economies the same industry changed by {lowest} to {highest} (nine in ten): {outcome}. Value added here includes taxes and margins.",
    zh: "{years}，{country}{industry}出口占世界份额由{world_before}变为{world_after}（显性比较优势{advantage_before}变为{advantage_after}），增加值占产出比重由{value_before}变为{value_after}，变化{change}。{peers}个其他经济体同一行业的变化九成在{lowest}至{highest}之间：{outcome}。此处增加值含税和毛利。",
  },
  confirmed: { en: "a deeper fall than in nearly all of them", zh: "降幅大于几乎所有其他经济体" },
  "a-fall": { en: "a fall such as theirs", zh: "降幅与其他经济体相近" },
  "no-fall": { en: "no fall", zh: "并未下降" },
  china: { en: "China's", zh: "我国" },
  country: { en: "{code}'s", zh: "{code}" },
  "too-thin": {
    en: "{table} holds {years} {years:year|years}, and of {country} {industries} manufacturing {industries:industry|industries} with exports, value added and output at both ends; two years, one industry and {minimum} other economies are needed.",
    zh: "{table} 有{years}个年份，{country}首末两年出口、增加值和产出齐全的制造行业有{industries}个；至少需要两个年份、一个行业和{minimum}个其他经济体。",
  },
  "too-few-peers": {
    en: "{table} holds {years} {years:year|years}, and of {country} {industries} manufacturing {industries:industry|industries} with exports, value added and output at both ends ({peers} other economies); two years, one industry and {minimum} other economies are needed.",
    zh: "{table} 有{years}个年份，{country}首末两年出口、增加值和产出齐全的制造行业有{industries}个（可比经济体{peers}个）；至少需要两个年份、一个行业和{minimum}个其他经济体。",
  },
  peers: { en: "the same industry in {peers} other economies, {years.from} to {years.to}", zh: "{peers}个其他经济体的同一行业，{years}" },
  path: { en: "{industry} (world share {before} to {after})", zh: "{industry}（世界出口份额由{before}到{after}）" },
  chart: { en: "{industry}: change of value added in output since {since}", zh: "{industry}：增加值占产出比重自{since}以来的变化" },
  nation: { en: "the nation", zh: "全国" },
  band: { en: "other economies, 5 to 95 %", zh: "其他经济体（5%至95%）" },
});
