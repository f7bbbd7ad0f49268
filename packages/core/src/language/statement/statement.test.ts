import { expect, test } from "vitest";
import { alone, followed } from "./followed.ts";
import { sentences } from "./sentences.ts";
import { given, integer, listed, money, percent, placed, points, probability, span, toOne, year, years } from "./values.ts";

const words = sentences("sample", {
  counted: { en: "{$n} {$n :form one=project other=projects} of {$place}", zh: "{$place}的{$n}个项目" },
  spans: { en: "{$years :from} to {$years :to}: {$chance}, {$below}, {$chance :low} at least", zh: "{$years}：{$chance}，{$below}，不少于{$chance :low}" },
  figures: { en: "{$share}, {$change}, {$p}, {$tiny}, {$ratio}, {$fund}, {$limit}", zh: "{$share}，{$change}，{$p}，{$tiny}，{$ratio}，{$fund}，{$limit}" },
  whole: { en: "In {$at}: {$clause}. {$rest}", zh: "{$at}：{$clause}。{$rest}" },
  names: { en: "{$names :form one=Place other=Places} {$names}.", zh: "地区：{$names}。" },
});
const fujian = placed({ id: "350000", name: { en: "Fujian", zh: "福建" } });
const hebei = placed({ id: "130000", name: { en: "Hebei", zh: "河北" } });

test("a word follows its count, thousands are apart in English only", () => {
  expect(words.say("counted", { n: integer(1, "projects"), place: fujian }).text).toEqual({ en: "1 project of Fujian", zh: "福建的1个项目" });
  expect(words.text("counted", { n: integer(22205, "projects"), place: fujian }).en).toBe("22,205 projects of Fujian");
  expect(words.text("counted", { n: integer(22205, "projects"), place: fujian }).zh).toBe("福建的22205个项目");
});

test("a title keeps the code and the values that it was made of, a text without places neither", () => {
  const titles = sentences("titles", { of: { en: "{$n} of {$place}", zh: "{$place}的{$n}" }, fixed: { en: "All", zh: "全部" } });
  expect(titles.text("of", { n: integer(3, "projects"), place: fujian })).toEqual({
    en: "3 of Fujian",
    zh: "福建的3",
    said: { code: "titles.of", values: { n: integer(3, "projects"), place: fujian } },
  });
  expect(titles.text("fixed")).toEqual({ en: "All", zh: "全部" });
});

test("a span is a dash, words where there is a minus, and has two ends", () => {
  expect(
    words.say("spans", { years: years(2000, 2025), chance: span(percent(0.341), percent(0.413)), below: span(given(-1.5, "a"), given(2, "a")) }).text,
  ).toEqual({
    en: "2000 to 2025: 34.1%–41.3%, −1.5 to 2, 34.1% at least",
    zh: "2000—2025年：34.1%—41.3%，−1.5至2，不少于34.1%",
  });
});

test("a span of points names them once", () => {
  const reach = sentences("reach", { of: { en: "{$reach}", zh: "{$reach}" } });
  expect(reach.say("of", { reach: span(points(-0.041), points(0.041)) }).text).toEqual({ en: "−4.1 to 4.1 points", zh: "−4.1至4.1个百分点" });
});

test("a difference of shares says its direction in words where a sentence asks for it", () => {
  const moves = sentences("moves", { by: { en: "{$change :moved}", zh: "{$change :moved}" } });
  const said = moves.say("by", { change: points(-0.0886) });
  expect(said.text).toEqual({ en: "down 8.9 points", zh: "下降8.9个百分点" });
  expect(said.data.marks.zh).toEqual([[0, "下降8.9个百分点".length, "change"]]);
  expect(moves.say("by", { change: points(0.0086) }).text).toEqual({ en: "up 0.9 points", zh: "上升0.9个百分点" });
  expect(moves.say("by", { change: points(-0.0002) }).text).toEqual({ en: "unchanged", zh: "基本持平" });
});

test("every kind of figure", () => {
  const values = {
    share: percent(0.4360465),
    change: points(-0.0691),
    p: probability(0.75),
    tiny: probability(0.0004),
    ratio: toOne(22.488),
    fund: money(15_443_250_000, "CNY"),
    limit: given(0.25, "share"),
  };
  expect(words.say("figures", values).text).toEqual({
    en: "43.6%, −6.9 points, p = 0.75, p < 0.001, 22.5 to 1, CNY 15.44 bn, 0.25",
    zh: "43.6%，−6.9个百分点，p = 0.75，p < 0.001，22.5:1，154.43亿元，0.25",
  });
});

test("a list names its first members; a word goes with all of them", () => {
  expect(words.say("names", { names: listed([fujian, hebei]) }).text).toEqual({ en: "Places Fujian and Hebei.", zh: "地区：福建和河北。" });
  expect(words.say("names", { names: listed([fujian, hebei, fujian], { shown: 1 }) }).text).toEqual({ en: "Places Fujian and 2 more.", zh: "地区：福建等。" });
});

test("a statement stands within another, and one that is not there leaves no blank", () => {
  const clause = words.say("counted", { n: integer(3, "projects"), place: fujian });
  const said = words.say("whole", { at: year(2018), clause, rest: [clause, clause] });
  expect(said.text.en).toBe("In 2018: 3 projects of Fujian. 3 projects of Fujian 3 projects of Fujian");
  expect(words.say("whole", { at: year(2018), clause, rest: [] }).text).toEqual({ en: "In 2018: 3 projects of Fujian.", zh: "2018年：福建的3个项目。" });
});

test("the marks of a statement are its figures, wherever they stand; years and places are none", () => {
  const clause = words.say("counted", { n: integer(3, "projects"), place: fujian });
  const { text, data } = words.say("whole", {
    at: year(2018),
    clause,
    rest: [words.say("spans", { years: years(2000, 2025), chance: span(percent(0.1), percent(0.2)), below: span(given(1, "a"), given(1, "a")) })],
  });
  expect(data.code).toBe("sample.whole");
  const marked = (language: "en" | "zh") => data.marks[language].map(([start, end, name]) => [text[language].slice(start, end), name]);
  expect(marked("en")).toEqual([
    ["3", "clause.n"],
    ["10.0%–20.0%", "rest.0.chance"],
    ["1", "rest.0.below"],
    ["10.0%", "rest.0.chance.low"],
  ]);
  expect(marked("zh").map(([figure]) => figure)).toEqual(["3", "10.0%—20.0%", "1", "10.0%"]);
});

test("statements that follow keep the first one's code, and their marks move along", () => {
  const first = words.say("counted", { n: integer(3, "projects"), place: fujian });
  const { text, data } = followed(first, [words.say("counted", { n: integer(12, "projects"), place: hebei })]);
  expect([data.code, data.followed_by?.[0]?.code]).toEqual(["sample.counted", "sample.counted"]);
  expect(text).toEqual({ en: "3 projects of Fujian 12 projects of Hebei", zh: "福建的3个项目河北的12个项目" });
  expect(data.marks.en.map(([start, end, name]) => [text.en.slice(start, end), name])).toEqual([
    ["3", "n"],
    ["12", "followed_by.0.n"],
  ]);
  expect(data.marks.zh.map(([start, end]) => text.zh.slice(start, end))).toEqual(["3", "12"]);
});

test("what follows what follows stands after it, in text, data and marks", () => {
  const counted = (n: number) => words.say("counted", { n: integer(n, "projects"), place: fujian });
  const { text, data } = followed(followed(counted(3), [counted(12)]), [counted(40), counted(5)]);
  expect(data.followed_by?.map(({ values }) => values["n"])).toHaveLength(3);
  expect(data.marks.en.map(([start, end, name]) => [text.en.slice(start, end), name])).toEqual([
    ["3", "n"],
    ["12", "followed_by.0.n"],
    ["40", "followed_by.1.n"],
    ["5", "followed_by.2.n"],
  ]);
  expect(data.followed_by?.map((each) => each.text.en).join(" ")).toBe(text.en.slice(text.en.indexOf("12")));
});

test("a statement alone is what it was before others followed it, marks and all", () => {
  const counted = (n: number) => words.say("counted", { n: integer(n, "projects"), place: fujian });
  expect(alone(followed(followed(counted(3), [counted(12)]), [counted(40)]))).toEqual(counted(3));
  expect(alone(counted(3))).toEqual(counted(3));
});
