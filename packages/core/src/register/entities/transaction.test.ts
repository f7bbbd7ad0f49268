import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, writableBy } from "../../../test/told-faults.ts";
import { codeList } from "../../codes/code-lists.ts";

const [first] = codeList("transaction-types");
const paid = { type: first?.code, date: "2026-05-12", amount: "100", currency: "CNY" };
const told = (fields: object) => toldFaults("transaction", { ...paid, ...fields });

describe("a flow of money", () => {
  test("says what it is, when, how much and in what; a name it need not have", () => {
    expect(toldFaults("transaction", { labels: null })).toEqual(["type", "date", "amount", "currency"].map((name) => `missing-field ${name}`));
    expect(told({ labels: { pt: "Dinheiro" } })).toEqual([]);
  });

  test.each([
    ["a refund is a type of its own and no amount below nothing", { amount: "-100" }, ["bad-amount amount"]],
    ["nothing may flow, and it is said", { amount: 0 }, []],
    ["prices are of a year", { price_year: 20 }, ["out-of-range price_year"]],
    ["… of a whole one", { price_year: 2020.5 }, ["not-integer price_year"]],
    ["a level is one of those that there are", { level: "municipal" }, ["unknown-code level"]],
    ["an account that is blank is none", { to_account: "  " }, ["not-text to_account"]],
    ["a type is one of the list", { type: "gift" }, ["unknown-code type"]],
  ])("%s", (_, fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("what came to the type later is not there where nobody says it, so that what was booked before reads letter for letter as it did", () => {
    const kept = keptFields("transaction", paid);
    expect([Object.hasOwn(kept, "to_account"), Object.hasOwn(kept, "backing")]).toEqual([false, false]);
    for (const nothing of [null, ""]) expect(keptFields("transaction", { ...paid, to_account: nothing, backing: nothing })).toEqual(kept);
    expect(keptFields("transaction", { ...paid, to_account: "6222 0210" })).toEqual({ ...kept, to_account: "6222 0210" });
    // All else that nobody said is there, and empty.
    expect(kept).toMatchObject({ fund: null, contract: null, level: null, price_year: null });
  });

  test("a flow that is not known to belong to anything belongs to no department", async () => {
    const around = {
      "award/w": { project: "p", department: "most" },
      "project/p": { department: "ndrc" },
      "fund/f": { owner_department: "mof" },
      "backing/b": { department: "pbc", taker: "maker" },
      "organisation/maker": { region: "AD1" },
    };
    const departments = async (fields: object) => (await belongingsOf("transaction", { ...paid, ...fields }, around)).departments;
    expect(await departments({ award: "w", fund: "f" })).toEqual(["most", "ndrc"]);
    expect(await departments({ backing: "b", fund: "f" })).toEqual(["pbc"]);
    expect(await departments({ fund: "f" })).toEqual(["mof"]);
    expect(await departments({ from: "maker", to: "maker" })).toEqual([]);
    expect((await belongingsOf("transaction", { ...paid, backing: "b" }, around)).places).toEqual(["AD1"]);
  });

  test("nobody writes it but by paying", () => {
    expect(writableBy("transaction", paid)).toEqual({ fields: [], retire: false });
  });
});
