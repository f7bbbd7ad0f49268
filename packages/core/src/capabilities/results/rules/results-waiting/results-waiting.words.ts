import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of how long results wait to be taken up. */
export const resultsWaitingWords = sentences("results-waiting", {
  result: {
    en: "Within {$years} years of being offered, {$research} of {$n} results of research bodies and {$firms} of {$m} results of firms are taken up, those still waiting counted as such: {$gap} apart, where kinds of owners dealt at random give {$chance} ({$p}): {$outcome}.",
    zh: "公开后{$years}年内，科研机构{$n}项成果被采用{$research}，企业{$m}项成果被采用{$firms}（尚在等待者按删失处理），相差{$gap}；随机分配权利人类型得{$chance}（{$p}）：{$outcome}。",
  },
  confirmed: { en: "results of research bodies wait longer", zh: "科研机构成果等待更久" },
  "not-supported": { en: "no longer", zh: "并不更久" },
  "insufficient-data": { en: "whether longer cannot be told", zh: "是否更久无法判断" },
  "too-few": {
    en: "{$n} results of research bodies and {$m} of firms were offered and watched, of {$owners} owners; at least {$minimum} of each, {$least_owners} owners and {$years} years of watching are needed.",
    zh: "已公开并有跟踪的成果中科研机构{$n}项、企业{$m}项，权利人{$owners}个；至少各需{$minimum}项、权利人{$least_owners}个，并跟踪{$years}年。",
  },
  comparison: { en: "kinds of owners dealt over {$owners} owners, each with all of its results", zh: "在{$owners}个权利人之间随机分配类型，各自成果随其移动" },
  baseline: { en: "taken up within {$years} years", zh: "{$years}年内被采用" },
  "a-gap": { en: "a gap of {$size}", zh: "相差{$size}" },
});
