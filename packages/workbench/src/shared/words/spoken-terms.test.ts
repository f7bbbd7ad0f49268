import { expect, test } from "vitest";
import { piecesOf } from "./spoken-terms.ts";

const marked = (text: string, language: "en" | "zh") => piecesOf(text, language).flatMap(({ text: word, term }) => (term === null ? [] : [[word, term.id]]));

test("the first mention of a term is set apart, and the text stays whole", () => {
  const text = "赫芬达尔指数由0.1升至0.2，赫芬达尔指数高表示集中；p值为0.01。";
  expect(marked(text, "zh")).toEqual([
    ["赫芬达尔指数", "herfindahl"],
    ["p值", "p-value"],
  ]);
  expect(
    piecesOf(text, "zh")
      .map(({ text: piece }) => piece)
      .join(""),
  ).toBe(text);
});

test("in English a word stands by itself, whatever its case, and a short form in capitals only", () => {
  expect(marked("Krugman distance and herfindahl index", "en")).toEqual([
    ["Krugman distance", "krugman-distance"],
    ["herfindahl index", "herfindahl"],
  ]);
  expect(marked("the MRLs of a trliance", "en")).toEqual([]);
  expect(marked("TRL 7", "en")).toEqual([["TRL", "trl"]]);
  expect(marked("成熟度（TRL）为7级", "zh")).toEqual([["TRL", "trl"]]);
});

test("everyday words are left alone", () => {
  expect(marked("判断结果与任务、区间", "zh")).toEqual([]);
  expect(marked("A bridge, an interval, a verdict", "en")).toEqual([]);
});
