import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of the R&D of the firms that lead. */
export const leadingFirmsWords = sentences("leading-firms", {
  question: {
    en: "Does the home R&D spender at rank {$rank} spend less than {$factor} of what that of {$other} spends?",
    zh: "本国第{$rank}位企业的研发投入是否不及{$other}同位企业的{$factor}？",
  },
  baseline: { en: "firm at rank {$rank}, against {$other}", zh: "第{$rank}位企业，与{$other}比较" },
  rank: { en: "firm at rank {$rank}", zh: "第{$rank}位企业" },
  factor: { en: "{$factor} of the other firm", zh: "对照企业的{$factor}" },
  against: { en: "against {$other}", zh: "与{$other}比较" },
  nobody: { en: "no other list", zh: "无对照名单" },
  comparison: { en: "{$factor} of the R&D of the firm at the same rank in {$other}", zh: "{$other}同位企业研发投入的{$factor}" },
  found: {
    en: "In {$year} the firm at rank {$rank} among those with headquarters in {$home} spent {$spent} on R&D; at that rank elsewhere: {$figures} (firms from {$least} on; headquarters, not the place of R&D)",
    zh: "{$year}总部在{$home}的企业中第{$rank}位研发投入{$spent}；同位企业：{$figures}（仅计{$least}以上企业；按总部所在地统计，不按研发活动所在地）",
  },
  "any-year": { en: "the list's year", zh: "名单年份" },
  "of-year": { en: "{$year}", zh: "{$year}" },
  figure: { en: "{$name} {$spent}", zh: "{$name}{$spent}" },
  missing: {
    en: "The list holds {$own} firms of {$home} and {$others} of {$other} from the common least R&D on; {$minimum} of each are needed.",
    zh: "名单中达到共同门槛的企业：{$home}{$own}家，{$other}{$others}家；各需{$minimum}家。",
  },
  limit: { en: "{$factor} of that of {$other} ({$spent})", zh: "{$other}同位企业的{$factor}（{$spent}）" },
  confirmed: { en: "less than {$factor} of that of {$other}", zh: "不及{$other}的{$factor}" },
  "not-supported": { en: "not less than {$factor} of that of {$other}", zh: "不低于{$other}的{$factor}" },
});
