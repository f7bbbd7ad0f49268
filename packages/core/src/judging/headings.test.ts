import { expect, test } from "vitest";
import { claimWords } from "../diagnosis/finding/claim.words.ts";
import { rules } from "./rules.ts";

/** Parts of a whole that a limit or the rows may change: a heading that names one says what the office no longer asks. */
const fractions = {
  en: /\b(half|a third|two thirds|a quarter|a fifth|a tenth|three years)\b/i,
  zh: /一半|三分之|四分之|五分之|[一二三]成|三年/,
};

test("no heading of a rule and no claim names a fraction that a limit may change", () => {
  const headings = [
    ...rules.flatMap(({ code, title, question }) => [[code, title] as const, [code, question] as const]),
    ...Object.entries(claimWords.table).map(([code, text]) => [code, text] as const),
  ];
  expect(headings.length).toBeGreaterThan(100);
  expect(headings.filter(([, { en, zh }]) => fractions.en.test(en) || fractions.zh.test(zh)).map(([code, { en }]) => `${code}: ${en}`)).toEqual([]);
});
