import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, writableBy } from "../../../test/told-faults.ts";

const lent = { kind: "loan", taker: "maker", currency: "CNY", principal: "100", from: "2026-05-12" };
const told = (fields: object) => toldFaults("backing", { ...lent, ...fields });

describe("what a loan or guarantee says", () => {
  test("who took how much of which currency, from when on; it has no name of its own", () => {
    expect(toldFaults("backing", { labels: null })).toEqual(["kind", "taker", "currency", "principal", "from"].map((name) => `missing-field ${name}`));
    expect(toldFaults("backing", { ...lent, labels: null })).toEqual([]);
  });

  test.each([
    [{ principal: "0" }, []],
    [{ principal: -100 }, ["bad-amount principal"]],
    [{ principal: "1".repeat(19) }, ["amount-out-of-range principal"]],
    [{ covered: 0 }, []],
    [{ covered: 1 }, []],
    [{ covered: 80 }, ["out-of-range covered"]],
    [{ rate: -0.01 }, ["out-of-range rate"]],
    [{ rate: 4.5 }, ["out-of-range rate"]],
    [{ currency: "RMB" }, ["unknown-currency currency"]],
    [{ kind: "grant" }, ["unknown-code kind"]],
    [{ repaid: [{ on: "2026-06-01" }] }, ["missing-field repaid.0.amount"]],
    [{ called: [{ on: "2026-06-01", amount: "-1" }] }, ["bad-amount called.0.amount"]],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("a share that nobody said is not the whole, and a rate of nothing is said", () => {
    expect(keptFields("backing", lent)).toMatchObject({ covered: null, rate: null, repaid: [], called: [], to: null });
    expect(keptFields("backing", { ...lent, rate: 0 })).toMatchObject({ rate: 0 });
  });
});

describe("nothing happens to it before it begins", () => {
  test.each([
    ["2026-05-12", "2026-05-12", true],
    ["2026-05-12", "2026-05-11", false],
    ["2026-05-12", "2026", true],
    ["2026-05-12", "2026-04", false],
    ["2026-05", "2026-05-01", true],
    ["2026-05", "2026-04-30", false],
    ["2026", "2026-01", true],
    ["2026", "2025-12-31", false],
  ])("from %s on: %s is in time: %s", (from, day, expected) => {
    const after = (field: string) => (expected ? [] : [`ends-before ${field}`]);
    expect(told({ from, to: day })).toEqual(after("to"));
    expect(
      told({
        from,
        repaid: [
          { on: "2030", amount: "1" },
          { on: day, amount: "1" },
        ],
      }),
    ).toEqual(after("repaid"));
    expect(told({ from, called: [{ on: day, amount: "1" }] })).toEqual(after("called"));
  });

  test("all that lies before is told, each list once", () => {
    const before = [1, 2].map((day) => ({ on: `2026-01-0${day}`, amount: "1" }));
    expect(told({ to: "2025", repaid: before, called: before })).toEqual(["ends-before to", "ends-before repaid", "ends-before called"]);
  });
});

test("it lies where its taker lies, belongs to the department that it names, and is written by who keeps the register", async () => {
  const around = { "organisation/maker": { region: "AD1", supervisor: "mof" } };
  expect(await belongingsOf("backing", lent, around)).toEqual({ departments: [], places: ["AD1"] });
  expect((await belongingsOf("backing", { ...lent, department: "most", provider: "bank" }, around)).departments).toEqual(["most"]);
  expect(writableBy("backing", lent, ["editor"])).toMatchObject({ retire: true });
  expect(writableBy("backing", lent, ["finance"])).toEqual({ fields: [], retire: false });
});
