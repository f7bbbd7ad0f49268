import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of whom the tools of state aid reach. */
export const aidReachWords = sentences("aid-reach", {
  "question-tax": {
    en: "Does tax relief reach small and medium-sized firms less than other state aid?",
    zh: "税收优惠惠及中小企业的比重是否低于其他政府援助？",
  },
  "question-finance": {
    en: "Do loans, guarantees and risk capital reach small and medium-sized firms less than other state aid?",
    zh: "贷款、担保与风险资本惠及中小企业的比重是否低于其他政府援助？",
  },
  tax: { en: "tax relief", zh: "税收优惠" },
  finance: { en: "loans, guarantees and risk capital", zh: "贷款、担保与风险资本" },
  result: {
    en: "In {$years} {$awards} awards of {$tool} are published by {$economies} economies that also published other state aid; of these {$share} went to small and medium-sized firms, of {$others} other awards of the same economies {$other_share}. In the mean of the economies the difference is {$change}, and it is below zero in {$below}; if each were as likely below as above, {$chance} would come about in nine of ten cases ({$p}): {$outcome}. Aid below the limit from which awards are published is in no table, and it is mostly small firms that get it.",
    zh: "{$years}，{$economies}个经济体公布{$tool}援助{$awards}笔（均另有其他援助），其中{$share}给予中小企业；同一经济体其他援助{$others}笔中为{$other_share}。各经济体之差平均为{$change}，其中{$below}个低于零；假定各经济体高低机会均等，九成平均差在{$chance}之间（{$p}）：{$outcome}。低于公布起点的援助不在任何数据表中，而其对象多为小企业。",
  },
  confirmed: { en: "the tool reaches them less", zh: "该工具惠及中小企业较少" },
  "not-supported": { en: "the tool does not reach them less than chance gives", zh: "该工具惠及中小企业并不少于随机情形" },
  "insufficient-data": { en: "whether the tool reaches them less cannot be told", zh: "该工具是否惠及中小企业较少无法判断" },
  "too-few": {
    en: "{$known} {$known :form one=|economy publishes| other=|economies publish|} at least {$awards} awards of {$tool} and as many of other aid; {$minimum} are needed.",
    zh: "公布{$tool}及其他援助各不少于{$awards}笔的经济体有{$known}个，至少需要{$minimum}个。",
  },
  comparison: { en: "other state aid of the same economies, each difference as likely below zero as above", zh: "同一经济体的其他援助，各差值高低机会均等" },
  baseline: { en: "by number of awards", zh: "按笔数" },
  "by-money": { en: "by money", zh: "按金额" },
  "without-extreme": { en: "without {$economy}, where the difference is largest", zh: "不含差值最大的{$economy}" },
  "from-more": { en: "economies with {$awards} awards or more", zh: "援助不少于{$awards}笔的经济体" },
  "less-by": { en: "a share smaller by {$size}", zh: "比重低{$size}" },
});
