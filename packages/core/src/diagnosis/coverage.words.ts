import { sentences } from "../language/statement/sentences.ts";

/** Why an item of the paper's list is not tested, or what its findings leave open: one reason after the other. */
export const coverageWords = sentences("coverage", {
  reason: { en: "{reason}", zh: "{reason}" },
  reasons: { en: "{reasons}", zh: "{reasons}" },
});
