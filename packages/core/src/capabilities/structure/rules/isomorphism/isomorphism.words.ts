import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of provinces whose industries grow alike. */
export const isomorphismWords = sentences("isomorphism", {
  confirmed: {
    en: "Between {$years :from} and {$years :to} the {$regions} @regions' mixes of @counted in manufacturing became more alike than growing numbers alone would make them: {$figures}. {$rest}",
    zh: "{$years}，{$regions}个@regions制造业@counted的行业构成的趋同超过了数量增长本身所带来的程度：{$figures}。{$rest}",
  },
  "cannot-be-told": {
    en: "Whether between {$years :from} and {$years :to} the {$regions} @regions' mixes of @counted in manufacturing became more alike cannot be told: {$figures}. {$rest}",
    zh: "{$years}，{$regions}个@regions制造业@counted的行业构成是否趋同无法判断：{$figures}。{$rest}",
  },
  diverging: {
    en: "Between {$years :from} and {$years :to} the {$regions} @regions' mixes of @counted in manufacturing became less alike than growing numbers alone would make them: {$figures}. {$rest}",
    zh: "{$years}，{$regions}个@regions制造业@counted的行业构成没有趋同，其相似程度低于数量增长本身所带来的水平：{$figures}。{$rest}",
  },
  "as-chance": {
    en: "Between {$years :from} and {$years :to} the {$regions} @regions' mixes of @counted in manufacturing became no more alike than growing numbers alone would make them: {$figures}. {$rest}",
    zh: "{$years}，{$regions}个@regions制造业@counted的行业构成的趋同没有超过数量增长本身所带来的程度：{$figures}。{$rest}",
  },
  "no-trend": {
    en: "Between {$years :from} and {$years :to} the {$regions} @regions' mixes of @counted in manufacturing did not become more alike: {$figures}. {$rest}",
    zh: "{$years}，{$regions}个@regions制造业@counted的行业构成没有趋同：{$figures}。{$rest}",
  },
  "too-small": {
    en: "Between {$years :from} and {$years :to} the {$regions} @regions' mixes of @counted in manufacturing became more alike than growing numbers alone would make them, yet by less than the {$minimum} over the whole time that is worth acting on: {$figures}. {$rest}",
    zh: "{$years}，{$regions}个@regions制造业@counted的行业构成的趋同超过了数量增长本身所带来的程度，但不及值得采取行动的全期{$minimum}：{$figures}。{$rest}",
  },
  figures: {
    en: "slope {$slope} a year, chance {$chance :low} to {$chance :high} ({$p})",
    zh: "每年变化{$slope}，随机范围为{$chance :low}至{$chance :high}（{$p}）",
  },
  "figures-drift": {
    en: "slope {$slope} a year, chance, with mixes that drift from year to year as much as these do, {$chance :low} to {$chance :high} ({$p})",
    zh: "每年变化{$slope}，计入构成逐年自然波动的随机范围为{$chance :low}至{$chance :high}（{$p}）",
  },
  raw: {
    en: "Raw distance {$before} in {$years :from}, {$after} in {$years :to} (0 alike, 2 nothing in common). {$regions} @regions, {$groups} groups of industries, {$firms} @counted in {$years :to}, each counted once whatever its size; where they come from a list of today, what has gone is absent.",
    zh: "差距指数（0为完全相同，2为完全不同）{$years :from}年为{$before}，{$years :to}年为{$after}。{$regions}个@regions、{$groups}个行业组，{$years :to}年所计@counted共{$firms}个，不论大小均计1个；名录只含现有企业的，已退出的不在其中。",
  },
  "left-out": {
    en: "Left out, for a year without any or a missing number: {$names}.",
    zh: "因有年份没有@counted或数据缺失而未纳入：{$names}。",
  },
  "left-out-many": {
    en: "Left out, for a year without any or a missing number: {$count} @regions.",
    zh: "因有年份没有@counted或数据缺失而未纳入：{$count}个@regions。",
  },
  "own-mix-draws": {
    en: "{$draws} draws in which every @region keeps its own mix and its number of @counted grows as it did",
    zh: "{$draws}次模拟：各@region保持自身行业构成不变，@counted数量按实际增长",
  },
  chart: {
    en: "Change of the mean distance between the @regions' mixes since {$since}",
    zh: "各@region行业构成平均距离自{$since}以来的变化",
  },
  cosine: { en: "likeness measured by the cosine", zh: "以余弦相似度衡量" },
  "region-question": { en: "Is {$region}'s industry becoming like everybody else's?", zh: "{$region}的产业结构是否正在与别@region趋同？" },
  "region-left-out": {
    en: "{$region} has a year without @counted in manufacturing, or a missing number: its trend cannot be compared.",
    zh: "{$region}有年份没有制造业@counted或数据缺失，无法比较其趋势。",
  },
  "region-too-few": {
    en: "{$region} has {$firms} in its poorest year (@counted in manufacturing); at least {$minimum} are needed to speak of a mix.",
    zh: "{$region}制造业@counted最少的年份只有{$firms}个；至少需要{$minimum}个才谈得上行业构成。",
  },
  "region-confirmed": {
    en: "Between {$years :from} and {$years :to} the mix of @counted in manufacturing of {$region} became more like that of the other {$others} @regions than growing numbers alone would make it: {$figures}.",
    zh: "{$years}，{$region}制造业@counted的行业构成与其他{$others}个@regions的趋同超过了数量增长本身所带来的程度：{$figures}。",
  },
  "region-cannot-be-told": {
    en: "Whether the mix of @counted in manufacturing of {$region} became more like that of the other {$others} @regions between {$years :from} and {$years :to} cannot be told: {$figures}.",
    zh: "{$years}，{$region}制造业@counted的行业构成是否与其他{$others}个@regions趋同无法判断：{$figures}。",
  },
  "region-diverging": {
    en: "Between {$years :from} and {$years :to} the mix of @counted in manufacturing of {$region} became less like that of the other {$others} @regions than growing numbers alone would make it: {$figures}.",
    zh: "{$years}，{$region}制造业@counted的行业构成与其他{$others}个@regions没有趋同，其相似程度低于数量增长本身所带来的水平：{$figures}。",
  },
  "region-as-chance": {
    en: "Between {$years :from} and {$years :to} the mix of @counted in manufacturing of {$region} became no more like that of the other {$others} @regions than growing numbers alone would make it: {$figures}.",
    zh: "{$years}，{$region}制造业@counted的行业构成与其他{$others}个@regions的趋同没有超过数量增长本身所带来的程度：{$figures}。",
  },
  "region-no-trend": {
    en: "Between {$years :from} and {$years :to} the mix of @counted in manufacturing of {$region} did not become more like that of the other {$others} @regions: {$figures}.",
    zh: "{$years}，{$region}制造业@counted的行业构成与其他{$others}个@regions没有趋同：{$figures}。",
  },
  "region-too-small": {
    en: "Between {$years :from} and {$years :to} the mix of @counted in manufacturing of {$region} became more like that of the other {$others} @regions than growing numbers alone would make it, yet by less than the {$minimum} over the whole time that is worth acting on: {$figures}.",
    zh: "{$years}，{$region}制造业@counted的行业构成与其他{$others}个@regions的趋同超过了数量增长本身所带来的程度，但不及值得采取行动的全期{$minimum}：{$figures}。",
  },
  "region-chart": {
    en: "Change of the mean distance of {$region}'s mix to the other @regions since {$since}",
    zh: "{$region}与其他@regions行业构成的平均距离自{$since}以来的变化",
  },
  "region-many-looks": {
    en: "Whether the mix of @counted in manufacturing of {$region} became more like that of the other {$others} @regions between {$years :from} and {$years :to} cannot be told: {$figures}; by itself it would seem so, among so many @regions it does not.",
    zh: "{$years}，{$region}制造业@counted的行业构成是否与其他{$others}个@regions趋同无法判断：{$figures}；单独看似趋同，但在众多@regions同时检验时不能成立。",
  },
  baseline: {
    en: "groups of manufacturing industries, from {$from}, Krugman distance",
    zh: "制造业行业组，自{$from}起，克鲁格曼距离",
  },
  effect: { en: "a convergence of {$change} over the whole time beyond that of growing numbers", zh: "全期趋同{$change}（已扣除数量增长的影响）" },
  "no-counts": { en: "A number of @counted is negative or not whole.", zh: "@counted数量出现负数或非整数。" },
  "few-years": {
    en: "A trend needs two years or more; the table has {$years} from {$from} on.",
    zh: "趋势至少需要两个年份；表中{$from}以后只有{$years}个年份。",
  },
  "few-groups": { en: "A mix needs two groups of industries or more.", zh: "行业构成至少需要两类行业。" },
  "few-regions": {
    en: "Only {$complete} {$complete :form one=|@region has| other=|@regions have|} complete counts in every year; {$incomplete} {$incomplete :form one=has other=have} a year without any or a missing number. {$minimum} are needed.",
    zh: "只有{$complete}个@regions每年数据完整，{$incomplete}个@regions有年份没有@counted或数据缺失；至少需要{$minimum}个。",
  },
  "unknown-industries": {
    en: "{$share} of the @counted are in industries that the grouping does not know.",
    zh: "{$share}的@counted所属行业不在分组表中。",
  },
  thin: {
    en: "The median @region has {$median} in the poorest year (@counted in manufacturing); at least {$minimum} are needed to speak of a mix.",
    zh: "最少的年份，各@region制造业@counted数的中位数为{$median}个；至少需要{$minimum}个才谈得上行业构成。",
  },
});
