import { expect, test } from "vitest";
import { isMissingMarker } from "../../../evidence/files/missing-marker.ts";
import { wordedNumbers } from "./worded-numbers.ts";

const read = (...texts: string[]) => readFor("", ...texts);
let unitWords: Readonly<Record<string, string>> = {};
const readFor = (office: string, ...texts: string[]) => {
  const found = wordedNumbers({ source: "c", name: "c", place: 1, texts, kinds: null }, isMissingMarker, { currency: office, unitWords });
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
    ["k123", "k045", "k900"],
    ["12 m", "3 m"],
    ["1,5", "2"],
    ["3 EUR", "viel", "wenig"],
  ])
    expect(read(...texts)).toBeNull();
});

test("amounts in the words of other countries; a word that is a thousand here and a million there is that of the office", () => {
  expect(readFor("BRL", "R$ 30 milhões", "R$ 1,5 bilhão", "R$ 250 mil", "R$ 1.234.567,89")).toEqual(["BRL", "30000000", "1500000000", "250000", "1234567.89"]);
  expect(readFor("BRL", "30 mil", "2 milhões")).toEqual([undefined, "30000", "2000000"]);
  expect(readFor("CZK", "3 mil", "2 mil. Kč")).toEqual(["CZK", "3000000", "2000000"]);
  expect(read("3 mil", "2 mil")).toBeNull();
  expect(readFor("PLN", "3,5 mln zł", "12 tys. zł")).toEqual(["PLN", "3500000", "12000"]);
  expect(readFor("INR", "₹ 3 crore", "₹ 20 lakh")).toEqual(["INR", "30000000", "2000000"]);
  expect(readFor("KRW", "30억원", "5천만원")).toEqual(["KRW", "3000000000", "50000000"]);
  expect(readFor("BRL", "R$ 30 milhões", "US$ 2 milhões")).toBeNull();
  expect(readFor("BRL", "36 meses", "18 meses", "24")).toEqual(["months", "36", "18", "24"]);
  expect(readFor("BRL", "3 anos", "1 ano")).toEqual(["years", "3", "1"]);
});

test("years beside months become months, exactly; a bare number between them is left to somebody who knows", () => {
  expect(readFor("PEN", "2 años", "18 meses", "")).toEqual(["months", "24", "18", ""]);
  expect(readFor("PEN", "1,5 años", "1 año y 6 meses", "2 años, 3 meses")).toEqual(["months", "18", "18", "27"]);
  expect(readFor("PEN", "2 años", "18 meses", "24")).toBeNull();
  expect(readFor("PEN", "2 años", "18 soles")).toBeNull();
});

test("signs of a currency that hold a stroke or a point, and words of the office's own", () => {
  expect(readFor("PEN", "S/ 1,250.50", "S/. 3,000.00")).toEqual(["PEN", "1250.5", "3000"]);
  expect(readFor("PEN", "S/ 3 millones", "S/ 2,5 mil")).toEqual(["PEN", "3000000", "2500"]);
  expect(readFor("BOB", "Bs. 1.250,50", "Bs 3.000,00")).toEqual(["BOB", "1250.5", "3000"]);
  expect(readFor("PEN", "12 lucas", "3 lucas")).toBeNull();
  unitWords = { lucas: "PEN 1k" };
  expect(readFor("PEN", "12 Lucas", "3 lucas")).toEqual(["PEN", "12000", "3000"]);
  unitWords = {};
});
