import { expect, test } from "vitest";
import { foundAt, nameWords, searchSteps } from "./search-words.ts";

const initials: Readonly<Record<string, string>> = { 京: "j", 东: "d", 方: "f", 光: "g", 刻: "k", 机: "j", 科: "k", 技: "j" };
const initialsOf = (text: string): string => [...text].map((sign) => initials[sign] ?? "").join("");
const found = (name: string, typed: string): number | null => {
  const steps = searchSteps(typed);
  return steps === null ? null : foundAt(nameWords(name, initialsOf), steps);
};

test("a Chinese word of two characters is found wherever it stands, one character too", () => {
  expect(found("极紫外光刻机", "光刻")).toBe(2);
  expect(found("极紫外光刻机", "刻机")).toBe(2);
  expect(found("极紫外光刻机", "机")).toBe(2);
  expect(found("光刻机", "光")).toBe(1);
  expect(found("光刻机", "光刻机")).toBe(0);
  expect(found("光学机械", "光机")).toBeNull();
});

test("initials of the Pinyin find a name from its beginning and from within", () => {
  expect(found("京东方科技", "jdf")).toBe(1);
  expect(found("京东方科技", "JDFKJ")).toBe(1);
  expect(found("京东方科技", "kj")).toBe(2);
  expect(found("京东方科技", "jf")).toBeNull();
});

test("other words are found by their beginning, whatever their case, width and accents", () => {
  expect(found("BOE Technology Group", "boe")).toBe(1);
  expect(found("BOE Technology Group", "group tech")).toBe(2);
  expect(found("Forschungszentrum Jülich", "julich")).toBe(2);
  expect(found("ＢＯＥ", "boe")).toBe(0);
  expect(found("000725.SZ", "000725")).toBe(1);
  expect(found("000725.SZ", "000725.sz")).toBe(0);
  expect(found("2018YFB0703900", "2018yfb")).toBe(1);
  expect(found("BOE Technology Group", "oe")).toBeNull();
});

test("all that is typed must be found, and signs alone ask for nothing", () => {
  expect(found("京东方科技 BOE", "京东 boe")).toBe(2);
  expect(found("京东方科技", "京东 光刻")).toBeNull();
  expect(searchSteps(` ·'"*()§¦¤¬ `)).toBeNull();
  expect(searchSteps("")).toBeNull();
});

test("no word holds a blank, a quote or a sign of the query languages", () => {
  const words = nameWords(`光刻'机" or * (x) & y | !z :* \\ \n\t a-b`, initialsOf);
  for (const word of words) expect(word).toMatch(/^[\u00a7\u00a4]*[\p{L}\p{N}]+\u00a6?$/u);
});
