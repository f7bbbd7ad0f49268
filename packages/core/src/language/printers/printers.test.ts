import { describe, expect, test } from "vitest";
import { germanPrinter } from "../german/printer.ts";
import { moneyText } from "../number-text.ts";
import { chinese, currencyInChinese, currencyNameInChinese } from "./chinese.ts";
import { currencyInEnglish, english } from "./english.ts";
import { type Printer, unsaidCurrency } from "./printer.ts";
import { printers, standForEnglish } from "./printers.ts";

const all = { en: english, zh: chinese, de: germanPrinter };

/** What each of the three languages says, in the order en, zh, de. */
function told(say: (printer: Printer) => string): readonly string[] {
  return Object.values(all).map(say);
}

describe("a day", () => {
  test.each<[string, readonly string[]]>([
    ["2025-12-31", ["31 Dec 2025", "2025年12月31日", "31.12.2025"]],
    ["2025-01-01", ["1 Jan 2025", "2025年1月1日", "01.01.2025"]],
    ["2024-02-29", ["29 Feb 2024", "2024年2月29日", "29.02.2024"]],
    ["2025-05", ["May 2025", "2025年5月", "05.2025"]],
    ["2025", ["2025", "2025年", "2025"]],
    ["1900-03-01", ["1 Mar 1900", "1900年3月1日", "01.03.1900"]],
  ])("%s is read as its language writes it", (date, said) => {
    expect(told((printer) => printer.day(date))).toEqual(said);
  });

  test.each(["", "soon", "2025-1-1", "2025-12-31T08:00:00Z", "31 Dec 2025", "12025"])("%j is none and stays", (date) => {
    expect(told((printer) => printer.day(date))).toEqual([date, date, date]);
  });

  test.each(["2025-02-30", "2025-02-29", "2025-04-31", "2025-13", "2025-00-10", "2025-06-00"])("%s, which no calendar has, becomes no other day", (date) => {
    expect(english.day(date)).toBe(date);
    for (const part of date.split("-").filter((each) => Number(each) > 0)) expect(chinese.day(date)).toContain(String(Number(part)));
  });

  test("of a year long ago is of that year", () => {
    expect(english.day("0099-05-31")).toContain("99");
    expect(english.day("0099-05-31")).not.toContain("1999");
  });
});

describe("words in a row", () => {
  test.each<[readonly string[], number, readonly string[]]>([
    [[], 0, ["", "", ""]],
    [["a"], 0, ["a", "a", "a"]],
    [["a", "b"], 0, ["a and b", "a和b", "a und b"]],
    [["a", "b", "c"], 0, ["a, b and c", "a、b和c", "a, b und c"]],
    [["a"], 3, ["a and 3 more", "a等", "a und 3 weitere"]],
    [["a", "b"], 1, ["a, b and 1 more", "a、b等", "a, b und 1 weitere"]],
  ])("%j and %i more", (words, more, said) => {
    expect(told((printer) => printer.list(words, "and", more))).toEqual(said);
  });

  test("are parted by another word where one of them is meant, and whole clauses by a mark", () => {
    expect(told((printer) => printer.list(["a", "b", "c"], "or", 0))).toEqual(["a, b or c", "a、b或c", "a, b oder c"]);
    expect(told((printer) => printer.list(["a, b", "c", "d"], "semicolon", 0))).toEqual(["a, b; c; d", "a, b；c；d", "a, b; c; d"]);
    expect(told((printer) => printer.row(["a", "b", "c"]))).toEqual(["a, b, c", "a、b、c", "a, b, c"]);
    expect(told((printer) => printer.clauses(["a", "b"]))).toEqual(["a; b", "a；b", "a; b"]);
  });
});

describe("money", () => {
  test.each<[number | null, string, readonly string[]]>([
    [4e9, "CNY", ["CNY 4 bn", "40亿元", "4 Mrd. CNY"]],
    [0, "EUR", ["EUR 0", "0欧元", "0 EUR"]],
    [-1_500_000, "USD", ["USD −1.5 m", "−150万美元", "−1,5 Mio. USD"]],
    [null, "CNY", ["–", "–", "–"]],
    [12_345, "CHF", ["CHF 12,345", "1.23万CHF", "12.345 CHF"]],
    [1.2e13, "CNY", ["CNY 12 tn", "12万亿元", "12 Bio. CNY"]],
    [100, unsaidCurrency, ["100 (no currency said)", "100（币种未填）", "100 (ohne Währung)"]],
  ])("%j %s", (value, currency, said) => {
    expect(told((printer) => moneyText(value, currency, printer))).toEqual(said);
  });

  test("a currency is called another thing alone than behind its amount", () => {
    expect(["CNY", "EUR", "JPY"].map(currencyInChinese)).toEqual(["元", "欧元", "JPY"]);
    expect(["CNY", "EUR", "JPY"].map(currencyNameInChinese)).toEqual(["人民币", "欧元", "JPY"]);
    expect(["CNY", unsaidCurrency].map(currencyInEnglish)).toEqual(["CNY", "money (no currency said)"]);
  });
});

test("a span of one is said once; with a minus in it no dash is read as a second one", () => {
  expect(told((printer) => printer.range("1", "3", false))).toEqual(["1–3", "1—3", "1–3"]);
  expect(told((printer) => printer.range("−3", "1", true))).toEqual(["−3 to 1", "−3至1", "−3 bis 1"]);
  expect(told((printer) => printer.range("−2", "−2", true))).toEqual(["−2", "−2", "−2"]);
  expect(told((printer) => printer.years(2020, 2020))).toEqual(["2020", "2020年", "2020"]);
  expect(told((printer) => printer.years(2020, 2025))).toEqual(["2020–2025", "2020—2025年", "2020–2025"]);
});

test("a change by nothing is told as none, and one has its direction", () => {
  expect(told((printer) => printer.moved(null, 0))).toEqual(["unchanged", "基本持平", "unverändert"]);
  expect(told((printer) => printer.moved(printer.points("2"), -1))).toEqual(["down 2 points", "下降2个百分点", "minus 2 Prozentpunkte"]);
  expect(told((printer) => printer.moved(printer.points("2"), 1))).toEqual(["up 2 points", "上升2个百分点", "plus 2 Prozentpunkte"]);
});

test("steps of counting fall, so that the largest that is filled is found first", () => {
  for (const { groups } of Object.values(all)) expect(groups.map(({ from }) => from)).toEqual(groups.map(({ from }) => from).toSorted((a, b) => b - a));
});

test("a further language has the name that it was given in, else the English one", () => {
  const name = { en: "Fujian", zh: "福建", de: "Provinz Fujian" };
  expect(told((printer) => printer.text(name))).toEqual(["Fujian", "福建", "Provinz Fujian"]);
  expect(germanPrinter.text({ en: "Fujian", zh: "福建" })).toBe("Fujian");
});

test("a printer stands for the English one until it is put back, and Chinese is not touched", () => {
  const before = printers.en;
  const back = standForEnglish(germanPrinter);
  try {
    expect([printers.en, printers.zh]).toEqual([germanPrinter, chinese]);
    expect(moneyText(1.5e6, "EUR", "en")).toBe("1,5 Mio. EUR");
  } finally {
    back();
  }
  expect(printers.en).toBe(before);
  expect(moneyText(1.5e6, "EUR", "en")).toBe("EUR 1.5 m");
});
