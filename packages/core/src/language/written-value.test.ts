import { expect, test } from "vitest";
import { writtenAmount, writtenCurrency } from "./written-amount.ts";
import { writtenDate, writtenNumber } from "./written-value.ts";

test.each([
  ["300万", "3000000", null],
  ["300万元", "3000000", "CNY"],
  ["1.2亿元", "120000000", "CNY"],
  ["1.2 亿元人民币", "120000000", "CNY"],
  ["人民币３００万元", "3000000", "CNY"],
  ["0.123456789亿", "12345678.9", null],
  ["2万亿元", "2000000000000", "CNY"],
  ["1,2 Mio. €", "1200000", "EUR"],
  ["€ 1.2 million", "1200000", "EUR"],
  ["1.234.567,50 EUR", "1234567.5", "EUR"],
  ["1 234 567,5 zł", "1234567.5", "PLN"],
  ["3,000,000", "3000000", null],
  ["1'250'000 CHF", "1250000", "CHF"],
  ["$5bn", "5000000000", null],
  ["29490000", "29490000", null],
])("the amount %s", (text, amount, currency) => {
  expect(writtenAmount(text)).toEqual({ amount, currency });
});

test.each([
  ["R$ 30 milhões", "BRL", "30000000", "BRL"],
  ["30 mil", "BRL", "30000", null],
  ["R$ 1,5 mi", "BRL", "1500000", "BRL"],
  ["3,5 mln zł", "PLN", "3500000", "PLN"],
  ["₹ 2 crore", "INR", "20000000", "INR"],
  ["30억원", "KRW", "3000000000", "KRW"],
  ["$ 5 million", "EUR", "5000000", "USD"],
  ["$5bn", "USD", "5000000000", "USD"],
])("the amount %s in an office of %s", (text, office, amount, currency) => {
  expect(writtenAmount(text, office)).toEqual({ amount, currency });
});

test.each(["30 mil", "1.250 Mio. €", "k123", "12 m", "R$ -30", "12 meses", "30 %"])("no amount, or two, where nobody knows the office: '%s'", (text) => {
  expect(writtenAmount(text)).toBeNull();
});

test.each([
  "1,250 Mio. €",
  "-3万",
  "3万 5",
  "about 3万",
  "3 EUR 4",
  "3 EUR USD",
  "",
  "万",
  "1..2",
  "3万亿万",
  "1,23,456",
  ".5",
  "5²",
  "120³",
  "1½",
  "①",
  "5 XXQ",
  "1.2.3万",
  "٣٠٠",
])("no amount, or two: '%s'", (text) => {
  expect(writtenAmount(text)).toBeNull();
});

test.each([
  ["2026年11月1日", "2026-11-01"],
  ["2026 年 11 月 1 日", "2026-11-01"],
  ["2026/7/1", "2026-07-01"],
  ["2026.07.01", "2026-07-01"],
  ["01.11.2026", "2026-11-01"],
  ["1. 11. 2026", "2026-11-01"],
  ["31/12/2026", "2026-12-31"],
  ["12/31/2026", "2026-12-31"],
  ["2026-07-01T00:00:00", "2026-07-01"],
  ["2026年3月", "2026-03"],
  ["2026年", "2026"],
  ["1 Nov 2026", "2026-11-01"],
  ["1st of November 2026", null],
  ["1st November 2026", "2026-11-01"],
  ["Nov 1, 2026", "2026-11-01"],
  ["30 Sept 2026", "2026-09-30"],
  ["1. März 2026", "2026-03-01"],
  ["Dez. 2026", "2026-12"],
  ["May 2026", "2026-05"],
  ["1 Nov 2, 2026", null],
  ["1 Marble 2026", null],
  ["2026", "2026"],
  // Whether there is such a day the field says.
  ["30.02.2026", "2026-02-30"],
  ["２０２６年１１月１日", "2026-11-01"],
])("the date %s", (text, date) => {
  expect(writtenDate(text)).toBe(date);
});

test.each(["01/02/2026", "45000", "1.11.26", "2026²", "2026-11-01T23:00:00Z", "tomorrow", "2026-07-01T13:00:00", "26-07-01", ""])(
  "no date, or two: '%s'",
  (text) => {
    expect(writtenDate(text)).toBeNull();
  },
);

test("numbers and currencies", () => {
  expect(["1 234,5", "1\u2009234,5", "-3", "−1,234.5", "1,2", "-0", "−0.00", "x", "7²", "1e5"].map(writtenNumber)).toEqual([
    "1234.5",
    "1234.5",
    "-3",
    "-1234.5",
    "1.2",
    "0",
    "0.00",
    null,
    null,
    null,
  ]);
  expect(["人民币", "€", "$", "zł", "R$", "million EUR", "nothing"].map(writtenCurrency)).toEqual(["CNY", "EUR", null, "PLN", "BRL", null, null]);
});
