import { sentences } from "../../../language/statement/sentences.ts";

/** Other ways to count laboratories. */
export const concentrationWords = sentences("concentration", {
  only: { en: "{kind} only ({n})", zh: "仅{kind}（{n}个）" },
});
