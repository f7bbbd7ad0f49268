import { expect, test } from "vitest";
import { statementParts, withoutSureness } from "./statement-parts.ts";

const finding = {
  statement: { en: "Between 2000 and 2025 the 31 provinces fell by −0.0114 a year.", zh: "2000—2025年，31个省份每年变化−0.0114。" },
  statement_data: {
    code: "isomorphism.confirmed",
    values: {},
    marks: {
      en: [
        [26, 28, "provinces"],
        [47, 54, "figures.slope"],
      ] satisfies [number, number, string][],
      zh: [
        [11, 13, "provinces"],
        [20, 27, "figures.slope"],
      ] satisfies [number, number, string][],
    },
  },
};

test.each(["en", "zh"] as const)("the marked figures of the %s sentence are doors, and the parts are the sentence again", (language) => {
  const parts = statementParts(finding, language);
  expect(parts.filter(({ figure }) => figure !== null)).toEqual([
    { text: "31", figure: "provinces" },
    { text: "−0.0114", figure: "figures.slope" },
  ]);
  expect(parts.map(({ text }) => text).join("")).toBe(finding.statement[language]);
});

test("what is said of how sure it is can be left away, and nothing else", () => {
  const more = {
    code: "concentration.seat",
    values: {},
    marks: { en: [], zh: [] },
    text: { en: "A project counts where its lead is.", zh: "项目按牵头单位所在地计。" },
  };
  const sure = { code: "sureness.robust", values: {}, marks: { en: [], zh: [] }, text: { en: "Each of the 6 choices keeps this.", zh: "6种口径均保持。" } };
  const followed = {
    statement: { en: `${finding.statement.en} ${more.text.en} ${sure.text.en}`, zh: `${finding.statement.zh}${more.text.zh}${sure.text.zh}` },
    statement_data: { ...finding.statement_data, followed_by: [more, sure] },
  };
  const text = (parts: readonly { readonly text: string }[]) => parts.map((each) => each.text).join("");
  expect(text(withoutSureness(statementParts(followed, "en"), followed, "en"))).toBe(`${finding.statement.en} ${more.text.en} `);
  expect(text(withoutSureness(statementParts(followed, "zh"), followed, "zh"))).toBe(`${finding.statement.zh}${more.text.zh}`);
  expect(withoutSureness(statementParts(finding, "en"), finding, "en")).toEqual(statementParts(finding, "en"));
});
