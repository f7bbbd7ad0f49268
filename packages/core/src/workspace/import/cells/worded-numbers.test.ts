import { expect, test } from "vitest";
import { isMissingMarker } from "../../../evidence/files/missing-marker.ts";
import { wordedNumbers } from "./worded-numbers.ts";

const read = (...texts: string[]) => {
  const found = wordedNumbers({ source: "c", name: "c", place: 1, texts, kinds: null }, isMissingMarker);
  return found === null ? null : [found.unit, ...found.column.texts];
};

test("amounts with currency and multiple, exactly, missing ones left as they are", () => {
  expect(read("1,20 Mio. €", "157.007 €", "194000", "k. A.", "2,5 Mio. €")).toEqual(["EUR", "1200000", "157007", "194000", "k. A.", "2500000"]);
  expect(read("300万元", "1.2亿元", "5000元")).toEqual(["CNY", "3000000", "120000000", "5000"]);
  expect(read("$ 1.5 million", "USD 2,250,000", "")).toEqual(["USD", "1500000", "2250000", ""]);
  expect(read("1 200 000 zł", "3,5 mln zł")).toEqual(["PLN", "1200000", "3500000"]);
});

test("the signs of all cells say what a point is; what could be two things is left alone", () => {
  expect(read("350.000 €", "120.500 €")).toEqual(["EUR", "350000", "120500"]);
  expect(read("1.250 Mio. €", "2.500 Mio. €")).toBeNull();
  expect(read("1.25 Mio. €", "2,5 Mio. €")).toBeNull();
  expect(read("1.250 Mio. €", "2,5 Mio. €")).toEqual(["EUR", "1250000000", "2500000"]);
});

test("lengths of time; a year is none, and neither are words, codes and plain numbers", () => {
  expect(read("3 Jahre", "2", "4 Jahre")).toEqual(["years", "3", "2", "4"]);
  expect(read("36 months", "18 months")).toEqual(["months", "36", "18"]);
  for (const texts of [
    ["2019年", "2020年"],
    ["3 EUR", "4 USD"],
    ["12 Stück", "3 Stück"],
    ["A1", "B2"],
    ["1,5", "2"],
    ["3 EUR", "viel", "wenig"],
  ])
    expect(read(...texts)).toBeNull();
});
