import { sentences } from "../../../language/statement/sentences.ts";

/** What is said of the enterprise on most links of a card. */
export const chainOwnerWords = sentences("chain-owners", {
  guide: {
    en: "Guide integration of {$system} around {$enterprise}: it covers {$covered} of {$links} links ({$share}); seek partners for {$open}.",
    zh: "引导{$system}围绕{$enterprise}整合：该企业已覆盖{$links}个环节中的{$covered}个（{$share}）；尚需合作伙伴的环节：{$open}。",
  },
  "not-yet": {
    en: "Do not name a chain owner for {$system} yet: the enterprise on most links, {$enterprise}, covers {$covered} of {$links} ({$share}); support cooperation first.",
    zh: "{$system}领域暂不认定“链主”企业：覆盖环节最多的{$enterprise}仅覆盖{$links}个环节中的{$covered}个（{$share}），先支持合作。",
  },
  "no-link": {
    en: "none",
    zh: "无",
  },
  cost: {
    en: "Cost not yet estimated. Coverage is what the card records, not turnover or control.",
    zh: "经费待测算。覆盖率以卡片登记为准，不代表营收或控制力。",
  },
});
