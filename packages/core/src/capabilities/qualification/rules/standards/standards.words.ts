import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of who leads the committees that write standards. */
export const standardsWords = sentences("standards", {
  "too-few": {
    en: "The list holds {$known} active committees with a secretariat and a date, {$lately} of them created from {$since} on; {$minimum} new ones and as many older ones are needed.",
    zh: "名单中有秘书处与成立日期的现行委员会{$known}个，其中{$since}以后成立的{$lately}个；新旧各需{$minimum}个。",
  },
  comparison: { en: "{$drawn} committees drawn at random from all {$all}", zh: "从全部{$all}个委员会中随机抽取{$drawn}个" },
  chart: { en: "ISO committees whose secretariat {$body} holds", zh: "由本国成员体（{$body}）承担秘书处的ISO委员会" },
  lately: { en: "new, {$since}–{$to}", zh: "{$since}至{$to}成立" },
  all: { en: "all active, {$to}", zh: "全部现行，{$to}" },
  band: { en: "as many drawn at random from all", zh: "从全部中随机抽取同样数量" },
  since: { en: "created from {$year} on", zh: "{$year}起成立" },
  "without-sub": { en: "technical committees alone, without subcommittees", zh: "仅技术委员会，不含分委员会" },
  shortfall: { en: "a shortfall of {$size}", zh: "低{$size}" },
  result: {
    en: "{$body} holds the secretariat of {$own} of {$drawn} active ISO committees created from {$since} on ({$share}) and of {$hits} of all {$all} ({$base}); drawing as many at random gives {$chance} in nine of ten draws ({$p}): {$outcome}. The secretariat is today's, not necessarily that of the founding.",
    zh: "{$since}起成立的{$drawn}个现行ISO委员会中，本国成员体（{$body}）承担{$own}个秘书处（{$share}），全部{$all}个中承担{$hits}个（{$base}）；随机抽取同样数量九成为{$chance}（{$p}）：{$outcome}。秘书处为现任，不一定是发起方。",
  },
  confirmed: { en: "a smaller share than of all", zh: "比重低于全部委员会" },
  "not-supported": { en: "not a smaller share than of all", zh: "比重并不低于全部委员会" },
  "insufficient-data": { en: "whether a smaller share cannot be told", zh: "比重是否更低无法判断" },
});
