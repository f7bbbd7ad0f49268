import { expect, test } from "vitest";
import { rules } from "../../judging/rules.ts";
import { claimWords } from "./claim.words.ts";
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
  const codes = Object.keys(misreadingWords.table).map((key) => key.replace(/-(licenses|not|refused|claim)$/, ""));
  const own = [...new Set(codes)].filter((code) => !general.includes(code));
  const ofRules: readonly string[] = rules.map(({ code }) => code);
  expect(own.filter((code) => ofRules.includes(code)).sort()).toEqual(ofRules.toSorted());
  // What is left is of a part of a rule.
  expect(own.filter((code) => !ofRules.includes(code) && !ofRules.some((rule) => code.startsWith(`${rule}-`)))).toEqual([]);
});

test("a part of a rule has its own headline where that of the rule names another part too", () => {
  const said = (part: string | null) => misreadingOf("public-bodies", { verdict: "confirmed", size: "large", part });
  expect(said("research").licenses.en).toBe("The part of R&D that public institutes perform fell by more than yearly ups and downs give.");
  expect(said("testing").licenses.en).toContain("testing bodies");
  expect(said("testing").not).toEqual(said(null).not);
});

test.each([
  ["confirmed", "large", "Places run more of the same fields than their sizes explain.", "Places imitate each other, and the money is wasted."],
  [
    "not-supported",
    "small",
    "That places are in more of the same fields of technology than their sizes explain is so, but by less than what is worth acting on.",
    "Places imitate each other, and the money is wasted.",
  ],
  [
    "not-supported",
    null,
    "The data do not show that places are in more of the same fields of technology than their sizes explain.",
    "Every place runs fields of its own.",
  ],
  ["insufficient-data", null, "What was counted stands as it is; whether it is a problem cannot be told from these tables.", "It is a problem, or it is none."],
] as const)("%s, %s: no headline says more than the verdict", (verdict, size, licenses, not) => {
  const said = misreadingOf("herding", { verdict, size });
  expect([said.licenses.en, said.not.en]).toEqual([licenses, not]);
});

test("what is refused is headed by a statement of its own, never by a question", () => {
  const refused = rules.map(({ code }) => misreadingOf(code, { verdict: "not-supported", size: null }).licenses);
  expect(new Set(refused.map(({ en }) => en)).size).toBe(rules.length);
  for (const { en, zh } of refused) {
    expect(en).toMatch(/^The data do not show that [^?]+\.$/);
    expect(zh).toMatch(/^数据未显示[^？]+。$/);
  }
  expect(misreadingOf("opening", { verdict: "not-supported", size: null, part: "articles" }).licenses.zh).toBe(
    "数据未显示国际合作论文比重与世界水平的差距扩大。",
  );
});

test("no claim is kept for a rule that is gone", () => {
  const ofRules: readonly string[] = rules.map(({ code }) => code);
  expect(Object.keys(claimWords.table).filter((key) => !ofRules.some((rule) => key === rule || key.startsWith(`${rule}-`)))).toEqual([]);
});
