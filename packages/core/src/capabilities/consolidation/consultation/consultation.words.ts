import { sentences } from "../../../language/statement/sentences.ts";

/** What a round is called, and what it asks offices of a proposed division. */
export const consultationWords = sentences("consultation", {
  round: { en: "Round {$round} on {$plan}", zh: "第{$round}轮征求意见（{$plan}）" },
  "round-on-division": { en: "Round {$round} on the division of labour", zh: "第{$round}轮征求意见（分工方案）" },
  lead: { en: "lead: {$item}", zh: "牵头：{$item}" },
  "take-part": { en: "take part: {$item}", zh: "参与：{$item}" },
});
