import { expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { contingentOfYear } from "./contingent-of-year.ts";

const flow = (id: string, type: string, date: string, amount: string, own: object = {}) => ({ id, type, date, amount, currency: "CNY", backing: "b", ...own });

test("loans and guarantees stand by policy and currency: what was booked in the year, and what may still be lost on its last day", async () => {
  const { records } = officeOf({
    records: {
      organisation: [{ id: "firm", kind: "sme" }],
      "policy-instrument": [{ id: "p", labels: { en: "Guarantees" } }],
      backing: [
        { id: "b", kind: "guarantee", policy: "p", taker: "firm", currency: "CNY", principal: "100", covered: 1, from: "2024-01-01" },
        { id: "c", kind: "loan", taker: "firm", currency: "EUR", principal: "9", from: "2024-01-01" },
      ],
      transaction: [
        flow("a", "guarantee", "2024-02-01", "60"),
        flow("d", "guarantee", "2025-02-01", "40"),
        flow("e", "guarantee-call", "2025-12-31", "0.10"),
        flow("f", "guarantee-release", "2025-06-01", "30"),
        flow("g", "guarantee-release", "2026-01-01", "50"),
        flow("h", "guarantee", "2024", "9", { backing: "c", currency: "EUR" }),
        flow("i", "disbursement", "2025-03-01", "7"),
      ],
    },
  });
  const all = await contingentOfYear(records, { year: 2025, at: "2025-12-31", isOf: () => true });
  expect(all.map(({ policy, ...rest }) => ({ policy: policy?.en ?? null, ...rest }))).toEqual([
    { policy: "Guarantees", currency: "CNY", granted: "40", called: "0.1", released: "30", standing: "69.9" },
    { policy: null, currency: "EUR", granted: null, called: null, released: null, standing: "9" },
  ]);
  expect(await contingentOfYear(records, { year: 2025, at: "2025-12-31", isOf: () => false })).toEqual([]);
});
