import { sentences } from "../../../language/statement/sentences.ts";

/** What the rules are called under which applications are chosen. */
export const choiceWords = sentences("application-choice", {
  budget: { en: "budget of {$call}", zh: "{$call}的预算" },
  "budget-of-year": { en: "budget of {$call} in {$year}", zh: "{$call}{$year}预算" },
  "budget-of-level": { en: "budget of {$call} in {$year} ({$level})", zh: "{$call}{$year}{$level}预算" },
  floor: { en: "floor of {$region} in {$call}", zh: "{$call}为{$region}保留的金额" },
  points: { en: "Points that count", zh: "计入得分" },
  expected: { en: "Expected benefit ({$outcome})", zh: "预期效益（{$outcome}）" },
  cap: { en: "cap of {$region}", zh: "{$region}的最高份额" },
});
