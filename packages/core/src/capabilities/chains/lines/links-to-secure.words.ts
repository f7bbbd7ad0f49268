import { sentences } from "../../../language/statement/sentences.ts";

/** What lines on links of the world's chains say beyond their findings. */
export const linkWords = sentences("links-to-secure", {
  abroad: { en: "Buy from more sources abroad, where others deliver as much: {$links}.", zh: "增加境外来源（其他经济体供给不少于现有供给方）：{$links}。" },
  home: { en: "Localise, where home makes as much already: {$links}.", zh: "推进本地替代（本地同类行业供给不少于现有供给方）：{$links}。" },
  stocks: { en: "Hold stocks and build up makers, where neither does: {$links}.", zh: "建立储备并培育生产企业（境外其他来源与本地均不足）：{$links}。" },
  link: { en: "{$industry} of {$economy} ({$risk} of the value added at risk)", zh: "{$economy}{$industry}（涉及增加值的{$risk}）" },
  "link-next": {
    en: "{$industry} of {$economy} ({$risk} of the value added at risk; next {$next})",
    zh: "{$economy}{$industry}（涉及增加值的{$risk}；其次为{$next}）",
  },
  seek: {
    en: "Go abroad first for {$industries}.",
    zh: "境外合作优先方向：{$industries}。",
  },
  industry: {
    en: "{$industry}, {$risk} of whose value added is at risk: to {$next} ({$second}), beside {$largest} ({$first})",
    zh: "{$industry}（涉及增加值的{$risk}）：在{$largest}（{$first}）之外拓展{$next}（{$second}）",
  },
});
