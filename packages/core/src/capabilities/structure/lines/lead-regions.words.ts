import { sentences } from "../../../language/statement/sentences.ts";

/** Regions that lead innovation centres. */
export const leadRegionWords = sentences("lead-regions", {
  own: {
    en: "Prepare an industrial innovation centre in {$place}: it stands {$rank} of {$all} on the office's scorecard with {$points} of 100 points.",
    zh: "在{$place}筹建产业创新中心：按本单位评分表得{$points}分（满分100分），在{$all}个@regions中列第{$rank}位。",
  },
  all: {
    en: "Let {$places} lead industrial innovation centres: the first {$leading} of {$all} @regions on the office's scorecard.",
    zh: "由{$places}率先建立产业创新中心：按本单位评分表，上述地区在{$all}个@regions中列前{$leading}位。",
  },
  cost: {
    en: "Cost not yet estimated: no table holds the cost of a centre. Points follow size as well as quality; limits of the scorecard are the office's own.",
    zh: "经费待测算：现有数据没有创新中心的建设费用。得分既反映质量也反映规模，评分界限由本单位设定。",
  },
});
