import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of a product whose parts are readier than their whole. */
export const lowReadinessWords = sentences("low-readiness", {
  "no-card": { en: "The register holds no card of a technology system.", zh: "登记册中没有产业技术体系卡片。" },
  result: {
    en: "The technologies of {system} stand at TRL {trl} on average; as an integrated system it reaches level {level} of 9 (SRL {srl}). Weakest: {weakest}.",
    zh: "{system}的单项技术成熟度平均为{trl}级；作为集成系统为{level}级（SRL {srl}，共9级）。最弱环节：{weakest}。",
  },
  "too-few": {
    en: "On the card of {system}, {technologies} {technologies:technology has|technologies have} a TRL and {integrations} of their links an IRL; at least {least_technologies} and {least_integrations} are needed.",
    zh: "{system}卡片中有技术成熟度的技术{technologies}项、有集成成熟度的联系{integrations}条；至少需要{least_technologies}项和{least_integrations}条。",
  },
  comparison: { en: "mean TRL of the parts {trl}", zh: "单项技术成熟度平均{trl}" },
});
