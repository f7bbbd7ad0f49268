import { sentences } from "../language/statement/sentences.ts";

/** Why an item of the paper's list is not tested, or what its findings leave open: one reason after the other. */
export const coverageWords = sentences("coverage", {
  "own-heading": { en: "{$name} is a heading of the office: no rule tests it.", zh: "“{$name}”为本单位自有条目：没有规则检验。" },
  reason: { en: "{$reason}", zh: "{$reason}" },
  reasons: { en: "{$reasons}", zh: "{$reasons}" },
});
