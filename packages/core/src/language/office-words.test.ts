import { expect, test } from "vitest";
import { inRead, type OfficeWords, officeText, plainWords } from "./office-words.ts";

const words: OfficeWords = {
  languages: ["en"],
  region: { en: { one: "area", many: "areas" }, zh: { one: "片区", many: "片区" } },
  activity: { en: { one: "field", many: "fields" }, zh: { one: "领域", many: "领域" } },
  counted: { en: "families", zh: "专利族" },
  currency: "EUR",
  whole: { en: "the group", zh: "集团" },
  national: { en: "group", zh: "全集团" },
  listed: { ...plainWords.listed, projects: { en: "grants", zh: "资助项目" } },
  things: { ...plainWords.things, call: { en: { one: "invitation to tender", many: "invitations to tender" }, zh: { one: "征集公告", many: "征集公告" } } },
};

test("places, the whole and the currency are called as the office calls them; an article follows its noun", () => {
  expect(officeText("Of 14 @regions a @region spent @currency 2 m; @Whole spent more.", words, "en")).toBe(
    "Of 14 areas an area spent EUR 2 m; The group spent more.",
  );
  expect(officeText("各@region共2万@currency", { ...words, currency: "CNY" }, "zh")).toBe("各片区共2万元");
  expect(officeText("Of 9 @projects and @laboratories, a @national plan", words, "en")).toBe("Of 9 grants and laboratories of the list, a group plan");
  expect(officeText("@whole2018年为7个", words, "zh")).toBe("集团2018年为7个");
  expect(officeText("Each @priority has a @call; @Calls of 2 @facilities", words, "en")).toBe(
    "Each priority has an invitation to tender; Invitations to tender of 2 facilities",
  );
  expect(officeText("需新设@call3项", words, "zh")).toBe("需新设征集公告3项");
  expect(officeText("@Regions and @regional words", words, "en")).toBe("Areas and @regional words");
});

test("an address of mail is no word of ours", () => {
  expect(officeText("write to lab@region.example or @handle", words, "en")).toBe("write to lab@region.example or @handle");
});

test("what the office does not read says what it reads; nothing is left out", () => {
  expect(inRead({ en: "Field", zh: "领域" }, words)).toEqual({ en: "Field", zh: "Field" });
  const [onlyChinese, none] = [{ en: "", zh: "只有中文" }, { n: 1 }];
  expect([inRead(onlyChinese, words), inRead(none, words)]).toEqual([onlyChinese, none]);
});
