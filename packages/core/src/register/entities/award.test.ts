import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, writableBy } from "../../../test/told-faults.ts";

const made = {
  description: "Deposition of OLED layers",
  currency: "CNY",
  amount_awarded: "100",
  award_date: "2026-05-12",
  recipient_organisation: "maker",
  funding_organisation: "most",
};
const told = (fields: object) => toldFaults("award", { ...made, ...fields });

describe("what an award says", () => {
  test("each of the eight fields that the standard asks for, its name and its id being two of them", () => {
    expect(toldFaults("award", { labels: null })).toEqual(["missing-field labels", ...Object.keys(made).map((name) => `missing-field ${name}`)]);
    expect(told({})).toEqual([]);
  });

  test.each([
    [{ amount_awarded: 0 }, []],
    [{ amount_awarded: "-100" }, ["bad-amount amount_awarded"]],
    [{ amount_awarded: "100 CNY" }, ["bad-amount amount_awarded"]],
    [{ amount_awarded: null }, ["missing-field amount_awarded"]],
    [{ currency: "cny" }, ["bad-format currency"]],
    [{ award_date: "2026-13" }, ["bad-date award_date"]],
    [{ award_date: "2026" }, []],
    [{ position: 0 }, ["out-of-range position"]],
    [{ position: 1.5 }, ["not-integer position"]],
    [{ description: "  " }, ["not-text description"]],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("neither what was planned nor what came ends before it starts; the two are not held against each other", () => {
    expect(told({ planned_start: "2027-01-01", planned_end: "2026-12-31" })).toEqual(["ends-before planned_end"]);
    expect(told({ actual_start: "2027", actual_end: "2026" })).toEqual(["ends-before actual_end"]);
    expect(told({ planned_start: "2027", planned_end: "2028", actual_start: "2025", actual_end: "2026" })).toEqual([]);
    expect(told({ planned_end: "1999", actual_start: "2030" })).toEqual([]);
  });

  test("an amount keeps every digit that was typed, and a long description all of its signs", () => {
    expect(keptFields("award", { ...made, amount_awarded: "123456789012345678.000001" })["amount_awarded"]).toBe("123456789012345678.000001");
    const long = "沉".repeat(20_000);
    expect(keptFields("award", { ...made, description: long })["description"]).toBe(long);
    expect(told({ description: `${long}积` })).toEqual(["too-long description"]);
  });
});

test("it belongs to the departments of all that it follows from, and to its call's only where nothing else has one", async () => {
  const around = {
    "application/a": { call: "c", organisation: "maker", department: "most" },
    "project/p": { department: "ndrc", region: "AD2" },
    "call/c": { department: "mof" },
    "call/c2": { department: "nobody's here" },
    "organisation/maker": { region: "AD1" },
  };
  const departments = async (fields: object) => (await belongingsOf("award", { ...made, ...fields }, around)).departments;
  expect(await departments({ application: "a", project: "p", call: "c2" })).toEqual(["most", "mof", "ndrc"]);
  expect(await departments({ department: "most", project: "p" })).toEqual(["most", "ndrc"]);
  expect(await departments({ call: "c" })).toEqual(["mof"]);
  expect(await departments({})).toEqual([]);
});

test("it lies in its own region, else where its project lies, else where its recipient does", async () => {
  const around = { "project/p": { region: "AD2" }, "organisation/maker": { region: "AD1" } };
  const places = async (fields: object) => (await belongingsOf("award", { ...made, ...fields }, around)).places;
  expect(await places({ region: "AD3", project: "p" })).toEqual(["AD3"]);
  expect(await places({ project: "p" })).toEqual(["AD2"]);
  expect(await places({})).toEqual(["AD1"]);
});

test("only its command makes it", () => {
  for (const roles of [undefined, ["administrator"], ["finance"]]) expect(writableBy("award", made, roles)).toEqual({ fields: [], retire: false });
});
