import { sentences } from "../../../language/statement/sentences.ts";

/** How the places beside which one is shown came to be those. */
export const peersWords = sentences("peers-beside", {
  asked: { en: "The places that were asked for.", zh: "按指定地区对照。" },
  office: { en: "The places that the office has set beside it (peers).", zh: "对照地区由本单位设定（peers）。" },
  nearest: {
    en: "No places are set (peers): the two next above and below it in “{$indicator}” ({$year}).",
    zh: "未设定对照地区（peers）：取“{$indicator}”（{$year}）与其最接近的上下各两个地区。",
  },
  first: {
    en: "No places are set (peers), and it reports no “{$indicator}”: those that report the most.",
    zh: "未设定对照地区（peers），且本地无“{$indicator}”数据：取数值最高的地区。",
  },
});
