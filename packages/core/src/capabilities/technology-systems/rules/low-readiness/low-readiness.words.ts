import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of a product whose parts are readier than their whole. */
export const lowReadinessWords = sentences("low-readiness", {
  "no-card": { en: "The register holds no card of a technology system.", zh: "登记册中没有产业技术体系卡片。" },
  result: {
    en: "The technologies of {$system} stand at TRL {$trl} on average; as an integrated system it reaches level {$level} of 9 (SRL {$srl}). Weakest: {$weakest}.",
    zh: "{$system}的单项技术成熟度平均为{$trl}级；作为集成系统为{$level}级（SRL {$srl}，共9级）。最弱环节：{$weakest}。",
  },
  "too-few": {
    en: "On the card of {$system}, {$technologies} of {$all} {$all :form one=|technology has| other=|technologies have|} a TRL and {$integrations} of their links an IRL; at least {$least_technologies}, {$least_share} of all and {$least_integrations} are needed.",
    zh: "{$system}卡片的{$all}项技术中有技术成熟度的{$technologies}项、有集成成熟度的联系{$integrations}条；至少需要{$least_technologies}项（且占{$least_share}）和{$least_integrations}条。",
  },
  "below-level": { en: "below level {$level}", zh: "低于{$level}级" },
  "links-moved-up": { en: "every integration one level higher", zh: "各项集成成熟度均提高一级" },
  "links-moved-down": { en: "every integration one level lower", zh: "各项集成成熟度均降低一级" },
  "without-weakest": { en: "without the weakest technology ({$technology})", zh: "不含最弱的技术（{$technology}）" },
  comparison: { en: "mean TRL of the parts {$trl}", zh: "单项技术成熟度平均{$trl}" },
});
