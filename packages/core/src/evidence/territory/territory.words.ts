import { sentences } from "../../language/statement/sentences.ts";

/** What stands where the place that holds all others is named in running text: the word of the office for it. */
export const territoryWords = sentences("territory", { whole: { en: "@whole", zh: "@whole" } });
