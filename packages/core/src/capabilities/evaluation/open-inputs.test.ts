import { describe, expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { openInput, openRecords } from "./open-inputs.ts";

const records = {
  organisation: [{ id: "o" }, { id: "other" }],
  facility: [
    { id: "f", host: "o" },
    { id: "g", host: "other" },
  ],
  result: [
    {
      id: "r1",
      owners: [
        { organisation: "o", share: 0.5 },
        { organisation: "other", share: 0.5 },
      ],
    },
    { id: "r2", owners: [{ organisation: "other", share: 1 }] },
  ],
  transfer: [
    { id: "t1", result: "r1", kind: "licence", signed_on: "2025-12-31" },
    { id: "t2", result: "r1", kind: "licence", signed_on: "2026-01-01" },
    { id: "t3", result: "r2", kind: "licence", signed_on: "2025-06-01" },
  ],
  "evaluated-product": [
    { id: "p1", product: "a", facility: "f", on: "2025-03-01", result: "pass" },
    { id: "p2", product: "b", facility: "f", on: "2025-04-01", result: "fail" },
  ],
  training: [{ id: "x", organisation: "o" }],
  cohort: [
    { id: "c1", training: "x", from: "2024-09-01", to: "2025-06-30", enrolled: 9, completed: 7 },
    { id: "c2", training: "x", from: "2025-09-01", to: "2026-06-30", enrolled: 9, completed: 9 },
  ],
  standard: [
    { id: "s1", number: "1", year: 2025, drafted_by: [{ organisation: "o", role: "lead" }] },
    { id: "s2", number: "2", year: 2020, drafted_by: [{ organisation: "o", role: "lead" }] },
  ],
  "institute-year": [
    {
      ...{ id: "y", organisation: "o", year: 2025, currency: "CNY" },
      money: [
        { kind: "base", amount: "60" },
        { kind: "contract", amount: "30" },
        { kind: "service", amount: "10" },
      ],
    },
  ],
};
const window = { from: "2025-01-01", to: "2025-12-31" };

async function inputOf(code: string, subject: { readonly type: string; readonly id: string }) {
  const { records: store } = officeOf({ records });
  return openInput(code, await openRecords(store), await recordsOf(store, "facility"), subject, window)?.value;
}

describe("what results, products, trainings, standards and yearly records say of a body in a year", () => {
  test.each([
    ["results_transferred", 1],
    ["products_passed", 1],
    ["people_trained", 7],
    ["standards_drafted", 1],
    ["market_income_share", 0.4],
  ])("%s of an organisation and of the facility that it hosts", async (code, value) => {
    expect(await inputOf(code, { type: "organisation", id: "o" })).toBe(value);
    expect(await inputOf(code, { type: "facility", id: "f" })).toBe(value);
  });

  test("where nothing of the kind is recorded of the body, nobody knows it; other subjects and items are not answered", async () => {
    for (const code of ["products_passed", "people_trained", "standards_drafted", "market_income_share"])
      expect([code, await inputOf(code, { type: "organisation", id: "other" })]).toEqual([code, null]);
    expect(await inputOf("results_transferred", { type: "fund", id: "o" })).toBeUndefined();
    expect(await inputOf("rd_spend", { type: "organisation", id: "o" })).toBeUndefined();
  });
});
