import { sentences } from "../../language/statement/sentences.ts";

/** How a figure of complete statistics is said: what was found, then what follows. */
export const benchmarkWords = sentences("benchmark", {
  result: { en: "{found}: {outcome}.", zh: "{found}：{outcome}。" },
});
