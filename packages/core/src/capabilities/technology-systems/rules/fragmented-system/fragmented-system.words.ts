import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of a research system that falls apart into pieces. */
export const fragmentedSystemWords = sentences("fragmented-system", {
  result: {
    en: "In the list of @research_posts of {$year}{$longest} ({$industries} industries, {$institutions} institutions, {$links} links), {$share} of the pairs of industries have an institution in common; chance with the same numbers of links gives {$chance} in nine of ten draws ({$p}): {$outcome}. The network has {$parts} separate {$parts :form one=part other=parts}; {$bridges} {$bridges :form one=|link is| other=|links are|} such that without {$bridges :form one=it other=|any of them|} it falls into more, those of the {$one} institutions that serve one industry only among them; {$five} serve five or more; in {$alone} of {$laboratories} laboratories all posts ({$posts}) hang on one institution ({$single} of these have a single post). Industries that are unlike each other call for different institutions, so some distance is in the nature of things. Vacant posts are not in the data.",
    zh: "{$year}“@research_posts”名单{$longest}（{$industries}个产业、{$institutions}家单位、{$links}条联系）中，{$share}的产业对有共同承担单位；联系数不变时随机九成为{$chance}（{$p}）：{$outcome}。网络分为{$parts}个互不相连的部分，{$bridges}条联系断开后网络会多分出一块，其中包括只服务一个产业的{$one}家单位各自的唯一联系；{$five}家服务五个以上；{$laboratories}个功能研究室中有{$alone}个的全部岗位（{$posts}个）集中于一家单位（其中{$single}个只有一个岗位）。性质不同的产业本就需要不同单位，一定距离属正常。数据中没有空缺岗位。",
  },
  longest: { en: ", the longest one ({$posts} posts)", zh: "（为岗位最多的名单，{$posts}个）" },
  shortfall: { en: "a shortfall of {$size}", zh: "少{$size}" },
  confirmed: { en: "industries share institutions less than their numbers of links would make them", zh: "各产业共用单位少于联系数本身所带来的水平" },
  "not-supported": {
    en: "industries share institutions no less than their numbers of links would make them",
    zh: "各产业共用单位并不少于联系数本身所带来的水平",
  },
  "insufficient-data": { en: "these numbers of links leave nothing to chance, so nothing can be tested", zh: "这些联系数没有随机余地，无法检验" },
  "no-list": { en: "{$table} holds no list.", zh: "{$table} 中没有名单。" },
  unplaced: {
    en: "{$unplaced} of {$posts} posts of {$year} name no industry or no institution.",
    zh: "{$year}{$posts}个岗位中有{$unplaced}个缺少产业或单位。",
  },
  "too-small": {
    en: "The longest list ({$year}) has {$industries} {$industries :form one=industry other=industries} and {$institutions} {$institutions :form one=institution other=institutions}; at least {$least_industries} and {$least_institutions} are needed.",
    zh: "最长的名单（{$year}）只有{$industries}个产业和{$institutions}家单位；至少需要{$least_industries}个产业和{$least_institutions}家单位。",
  },
  networks: {
    en: "{$draws} networks in which every industry and every institution keeps its number of links",
    zh: "{$draws}个随机网络，各产业、各单位的联系数不变",
  },
  chart: { en: "Pairs of industries with an institution in common", zh: "有共同承担单位的产业对所占比例" },
  "one-year": { en: "{$year}", zh: "{$year}" },
  band: { en: "same numbers of links, by chance", zh: "联系数不变时的随机范围" },
  "list-of": { en: "the list of {$year} ({$posts} {$posts :form one=post other=posts})", zh: "{$year}名单（{$posts}个岗位）" },
  "by-parts": {
    en: "by the number of parts without any link between them (chance: {$mean} on average, {$p})",
    zh: "以互不相连的部分数衡量（随机平均{$mean}，{$p}）",
  },
});
