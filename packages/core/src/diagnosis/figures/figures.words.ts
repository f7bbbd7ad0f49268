import { sentences } from "../../language/statement/sentences.ts";

/** What stands at the two sides of a quotient whose rows say what they are. */
export const figureWords = sentences("figures", {
  amount: { en: "{$value}", zh: "{$value}" },
});
