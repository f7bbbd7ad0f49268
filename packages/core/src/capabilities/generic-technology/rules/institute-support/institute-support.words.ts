import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of institutes whose industry is too scattered to pay for common research. */
export const instituteSupportWords = sentences("institute-support", {
  result: {
    en: "{$known} {$share} of these work for an industry that is scattered (Herfindahl of listed firms' assets below {$cut}); of all {$industries} listed industries {$base} are, of their firms {$firms}. Institutes that serve industries at random give {$chance} in nine of ten draws ({$p}): {$outcome}.",
    zh: "{$known}其中{$share}服务于分散的行业（上市企业资产赫芬达尔指数低于{$cut}）；全部{$industries}个上市行业中该比例为{$base}，按企业数计为{$firms}。院所随机对应行业时九成为{$chance}（{$p}）：{$outcome}。",
  },
  confirmed: { en: "more scattered than industries in general", zh: "比行业总体更分散" },
  "not-supported": { en: "not more scattered than industries in general", zh: "并不比行业总体更分散" },
  "insufficient-data": { en: "whether more scattered than industries in general cannot be told", zh: "是否比行业总体更分散无法判断" },
  "too-few": { en: "{$known} At least {$minimum} are needed.", zh: "{$known}至少需要{$minimum}家。" },
  known: {
    en: "Of {$all} names (found by a pattern, which is not a register) {$companies} are companies, and of {$placed} of them the name points to an industry with enough listed firms.",
    zh: "按名称识别（并非正式名录）的{$all}个单位中{$companies}个为企业，其中{$placed}家名称所指行业有足够的上市企业。",
  },
  comparison: {
    en: "institutes that serve {$industries} listed industries at random; scattered below {$cut}",
    zh: "院所随机对应{$industries}个上市行业；低于{$cut}为分散",
  },
  "below-cut": { en: "scattered below {$cut}", zh: "低于{$cut}为分散" },
  "without-industry": { en: "without the industry that most serve ({$industry})", zh: "不含院所最多的行业（{$industry}）" },
  "all-names": { en: "names of institutes within groups counted too", zh: "集团内院所也计入" },
  "least-firms": { en: "industries with at least {$firms} listed firms", zh: "仅计上市企业不少于{$firms}家的行业" },
  "by-firms": { en: "industries drawn in proportion to their listed firms", zh: "按上市企业数抽取行业" },
  "more-institutes": { en: "a share higher by {$size}", zh: "比例高{$size}" },
});
