import { expect, test } from "vitest";
import { rules } from "../rules/rules.ts";
import { misreadingOf } from "./misreading.ts";
import { misreadingWords } from "./misreading.words.ts";

test("every rule has a headline that it licenses and one that it does not, of its own", () => {
  const said = rules.map(({ code }) => misreadingOf(code, { verdict: "confirmed", size: "large" }));
  const open = misreadingOf("a rule that is none", { verdict: "confirmed", size: "large" });
  for (const { licenses, not } of said) {
    expect(licenses).not.toEqual(open.licenses);
    expect(not).not.toEqual(open.not);
    expect(licenses.en).not.toBe(not.en);
  }
  expect(new Set(said.map(({ licenses }) => licenses.en)).size).toBe(rules.length);
});

test("no headline is kept for a rule that is gone", () => {
  const general = ["refused", "small", "open", "quoted", "uncounted"];
  const codes = Object.keys(misreadingWords.table).map((key) => key.replace(/-(licenses|not|refused)$/, ""));
  expect([...new Set(codes)].filter((code) => !general.includes(code)).sort()).toEqual(rules.map(({ code }) => code).sort());
});

test.each([
  ["confirmed", "large", "Places run more of the same fields than their sizes explain.", "Places imitate each other, and the money is wasted."],
  ["not-supported", "small", "It is so, and smaller than what is worth acting on.", "Places imitate each other, and the money is wasted."],
  ["not-supported", null, "These tables do not show it to a degree that matters.", "Every place runs fields of its own."],
  ["insufficient-data", null, "What was counted stands as it is; whether it is a problem cannot be told from these tables.", "It is a problem, or it is none."],
] as const)("%s, %s: no headline says more than the verdict", (verdict, size, licenses, not) => {
  const said = misreadingOf("herding", { verdict, size });
  expect([said.licenses.en, said.not.en]).toEqual([licenses, not]);
});
