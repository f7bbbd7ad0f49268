import { expect, test } from "vitest";
import type { Choice } from "../../diagnosis/finding/finding.ts";
import { ownFormatter } from "../../language/message/formatter.ts";
import { fragileWords } from "./verdict-words.ts";

const choice: Choice = {
  label: { en: "3 years or more", zh: "周期达到3年" },
  value: 0.894,
  null: null,
  verdict: "not-supported",
  moves: { threshold: "long_years", to: 3 },
};
const fragile = [
  { threshold: "long_years", to: 3, verdict: "not-supported" as const },
  { threshold: "significance", to: 0.01, verdict: "insufficient-data" as const },
];

test("limits that turn the answer are said in the words of the choices that move them, without the names of settings", () => {
  expect(fragileWords({ fragile, choices: [choice] }, ownFormatter("zh"))).toBe("（结论随界限改变：周期达到3年、显著性水平取0.01）");
  expect(fragileWords({ fragile, choices: [choice] }, ownFormatter("en"))).toBe(" (turns with a limit: 3 years or more, level of significance 0.01)");
  expect(fragileWords({ fragile: [], choices: [choice] }, ownFormatter("zh"))).toBe("");
});
