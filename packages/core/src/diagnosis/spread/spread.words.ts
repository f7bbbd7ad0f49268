import { sentences } from "../../language/statement/sentences.ts";

/** What can be said of things that are spread over the provinces otherwise than what they could follow. */
export const spreadWords = sentences("spread", {
  "question-above": { en: "Are {$plural} more concentrated in few @regions than {$base}?", zh: "{$plural}的@region际集中程度是否高于{$base}？" },
  "question-below": { en: "Are {$plural} spread over the @regions more evenly than {$base}?", zh: "{$plural}的@region际分布是否比{$base}更平均？" },
  "any-base": { en: "what they could follow", zh: "其应遵循的分布" },
  "no-table": {
    en: "No table says of {$plural} where each is (role {$table}).",
    zh: "没有数据表列出各{$plural}的所在@region（角色 {$table}）。",
  },
  "no-base": { en: "The workspace holds nothing that {$plural} could be held against.", zh: "工作区中没有可与{$plural}比较的数据。" },
  result: {
    en: "The Herfindahl index of {$units} {$plural} by @region is {$index}; spreading them as {$base} of {$year} gives {$chance} in nine of ten draws ({$p}): {$outcome}. Largest shares: {$top}. {$rest}",
    zh: "{$units}个{$plural}的@region际赫芬达尔指数为{$index}；按{$year}{$base}分布模拟九成为{$chance}（{$p}）：{$outcome}。占比最高：{$top}。{$rest}",
  },
  "above-confirmed": { en: "more concentrated than {$base}", zh: "集中程度高于{$base}" },
  "above-not-supported": { en: "not more concentrated than {$base}", zh: "集中程度并不高于{$base}" },
  "above-insufficient-data": { en: "whether more concentrated than {$base} cannot be told", zh: "是否集中程度高于{$base}无法判断" },
  "below-confirmed": { en: "more even than {$base}", zh: "比{$base}更平均" },
  "below-not-supported": { en: "not more even than {$base}", zh: "并不比{$base}更平均" },
  "below-insufficient-data": { en: "whether more even than {$base} cannot be told", zh: "是否比{$base}更平均无法判断" },
  "share-of": { en: "{$region} {$share} ({$base} {$expected})", zh: "{$region}{$share}（{$base}{$expected}）" },
  unplaced: { en: "{$count} more {$count :form one=has other=have} no single known @region.", zh: "另有{$count}个没有唯一可知的@regions。" },
  uncounted: { en: "The number of {$plural} is missing for {$regions}; missing is not zero.", zh: "缺少{$regions}的{$plural}数；缺失不等于零。" },
  "too-few": {
    en: "{$placed} of {$all} {$plural} have a known @region; at least {$minimum} and {$share} are needed.",
    zh: "{$all}个{$plural}中有{$placed}个@regions可知；至少需要{$minimum}个且占{$share}。",
  },
  "no-values": { en: "There is no figure of {$base} for {$regions}; missing is not zero.", zh: "缺少{$regions}的{$base}；缺失不等于零。" },
  "no-values-of-year": {
    en: "There is no figure of {$base} of {$year} for {$regions}; missing is not zero.",
    zh: "缺少{$year}{$regions}的{$base}；缺失不等于零。",
  },
  "missing-bounded": {
    en: "There is no figure of {$base} of {$year} for {$regions}: whether they have nothing or all that the row of the whole leaves, the verdict is the same.",
    zh: "缺少{$year}{$regions}的{$base}：无论其为零还是占有全域数据的全部余额，结论相同。",
  },
  "missing-decides": {
    en: "Whether {$plural} are spread otherwise than {$base} of {$year} depends on {$regions}, for which there is no figure: between nothing and what the row of the whole leaves, the answer is not the same.",
    zh: "{$plural}的分布是否不同于{$year}{$base}，取决于缺少数据的{$regions}：在零与全域数据余额之间，结论不一致。",
  },
  "all-regions": { en: "all @regions", zh: "全部@regions" },
  draws: {
    en: "{$draws} draws that spread as many over the @regions in proportion to {$base} of {$year}",
    zh: "{$draws}次模拟：按{$year}{$base}比例在各@region分布同样数量",
  },
  "draws-whole": {
    en: "{$draws} draws that spread as many over the @regions in proportion to {$base} of {$year}, each institution with all of its own",
    zh: "{$draws}次模拟：按{$year}{$base}比例在各@region分布同样数量，同一单位的整体移动",
  },
  "answer-confirmed": { en: "confirmed", zh: "证据支持" },
  "answer-small": { en: "real but small", zh: "确有但很小" },
  "answer-not-supported": { en: "not supported", zh: "证据不支持" },
  "answer-insufficient-data": { en: "insufficient data", zh: "数据不足" },
  lower: { en: "lower", zh: "低" },
  higher: { en: "higher", zh: "高" },
  turned: {
    en: "Held against “{$base}” of {$year} the answer is “{$answer}” (the index is then {$side} by {$size}).",
    zh: "若与{$year}“{$base}”比较，结论为“{$answer}”（指数{$side}{$size}）。",
  },
  "turned-more": {
    en: "Held against “{$base}” of {$year} the answer is “{$answer}” (the index is then {$side} by {$size}, which would matter).",
    zh: "若与{$year}“{$base}”比较，结论为“{$answer}”（指数{$side}{$size}，已值得关注）。",
  },
  "turned-less": {
    en: "Held against “{$base}” of {$year} the answer is “{$answer}” (the index is then {$side} by {$size}: the same way, less than matters).",
    zh: "若与{$year}“{$base}”比较，结论为“{$answer}”（方向相同，指数{$side}{$size}，小于值得关注的幅度）。",
  },
  "turned-other-way": {
    en: "Held against “{$base}” of {$year} the answer is “{$answer}”: the index is then {$side} by {$size}.",
    zh: "若与{$year}“{$base}”比较，结论为“{$answer}”：指数反而{$side}{$size}。",
  },
  "no-norm": {
    en: "{$turn} Which distribution {$plural} should follow is a norm that nobody has declared here; to differ from one is no problem by itself.",
    zh: "{$turn}{$plural}应遵循哪一分布，此处尚无人设定标准；与其中之一不同本身并不是问题。",
  },
  "one-by-one": { en: "each moved by itself, whoever it belongs to", zh: "逐个移动，不论属于哪一单位" },
  "moved-whole": { en: "each institution moved with all of its own", zh: "每个单位连同其全部项目或实验室整体移动" },
  against: { en: "against {$base} of {$year}", zh: "与{$year}{$base}比较" },
  "against-none": { en: "against {$base}, of which there is no figure", zh: "与{$base}比较（没有数据）" },
  "lower-index": { en: "an index lower by {$size} than that of {$base}", zh: "指数比{$base}低{$size}" },
  "higher-index": { en: "an index higher by {$size} than that of {$base}", zh: "指数比{$base}高{$size}" },
  chart: { en: "Share of {$plural} by @region (bar) and of {$base} (mark)", zh: "各@region{$plural}占比（条）与{$base}占比（标记）" },
  without: { en: "without {$region}", zh: "不含{$region}" },
  filled: { en: "the {$count} without a @region spread as {$base}", zh: "将@regions未知的{$count}个按{$base}比例分布" },
});
