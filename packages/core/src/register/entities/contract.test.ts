import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, writableBy } from "../../../test/told-faults.ts";

const agreed = { award: "w", number: "2026-1", payee: "maker", currency: "CNY", signed: "2026-05-12" };
const told = (fields: object) => toldFaults("contract", { ...agreed, ...fields });
const instalments = (...rows: readonly object[]) => ({ instalments: rows });

describe("what was agreed", () => {
  test("about which award, under which number, with whom, in what and when", () => {
    expect(toldFaults("contract", { labels: null })).toEqual(Object.keys(agreed).map((name) => `missing-field ${name}`));
    expect(told({ labels: {} })).toEqual([]);
  });

  test("it ends no earlier than it was signed, as far as both are known", () => {
    expect(told({ ends: "2026-05-11" })).toEqual(["ends-before ends"]);
    expect(told({ ends: "2026-05-12" })).toEqual([]);
    expect(told({ ends: "2026-05" })).toEqual([]);
    expect(told({ ends: "2026-04" })).toEqual(["ends-before ends"]);
  });

  test("an instalment has an id and an amount; what else it says may be open", () => {
    expect(told(instalments({ id: "1", amount: "0" }, { amount: "5" }, { id: "2" }, { id: "3", amount: -1 }, { id: 4, amount: "1" }))).toEqual([
      "missing-field instalments.1.id",
      "missing-field instalments.2.amount",
      "bad-amount instalments.3.amount",
      "not-text instalments.4.id",
    ]);
    expect(keptFields("contract", { ...agreed, ...instalments({ id: "1", amount: 2.5 }) })["instalments"]).toEqual([
      { id: "1", amount: "2.5", year: null, source: null, level: null, milestone: null },
    ]);
  });

  test("blanks around the source that it is paid from make no second source", () => {
    const [given, plain] = [" bond A\t", "bond A"].map((source) => keptFields("contract", { ...agreed, ...instalments({ id: "1", amount: 1, source }) }));
    expect(given).toEqual(plain);
    expect(told(instalments({ id: "1", amount: 1, source: " \u3000" }))).toEqual(["not-text instalments.0.source"]);
  });

  test("an amendment is numbered from one and says when, why and what", () => {
    expect(told({ amendments: [{ number: 0, day: "2026-06-31" }] })).toEqual([
      "out-of-range amendments.0.number",
      "bad-date amendments.0.day",
      "missing-field amendments.0.reason",
      "missing-field amendments.0.changed",
    ]);
  });
});

test("it belongs to its department and to that of its award, and lies where the award lies", async () => {
  const around = {
    "award/w": { department: "most", project: "p", recipient_organisation: "maker" },
    "project/p": { region: "AD2" },
    "organisation/maker": { region: "AD1" },
  };
  expect(await belongingsOf("contract", { ...agreed, department: "mof" }, around)).toEqual({ departments: ["mof", "most"], places: ["AD2"] });
  expect(await belongingsOf("contract", { ...agreed, award: "gone" }, around)).toEqual({ departments: [], places: [] });
  expect(writableBy("contract", agreed)).toEqual({ fields: [], retire: false });
});
