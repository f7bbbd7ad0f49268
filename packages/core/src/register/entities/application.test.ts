import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, stepsFrom, toldFaults, writableBy } from "../../../test/told-faults.ts";
import { checkRecord } from "../changes/check-record.ts";
import { application } from "./application.ts";

const asked = { call: "c", organisation: "maker", status: "submitted" };
const told = (fields: object) => toldFaults("application", { ...asked, ...fields });
const { policy, lifecycle } = application;
const seenAs = (status: string, submitted_at: string | null = null) => policy.seenAs?.({ status, submitted_at }, async () => null);

describe("what it must say", () => {
  test("a call, an applicant and a state; all that is missing is told at once", () => {
    expect(toldFaults("application", {})).toEqual(["missing-field call", "missing-field organisation", "missing-field status"]);
    expect(toldFaults("application", { ...asked, status: "approved" })).toEqual(["unknown-code status"]);
    expect(told({ call: "" })).toEqual(["missing-field call"]);
  });

  test("nothing asked for is another thing than an amount that nobody gave", () => {
    expect(keptFields("application", { ...asked, amount_requested: 0 })["amount_requested"]).toBe("0");
    expect(keptFields("application", { ...asked, amount_requested: "" })["amount_requested"]).toBeNull();
    expect(keptFields("application", { ...asked, own_funds: "0000.50" })["own_funds"]).toBe("0.5");
    expect(told({ amount_requested: "-0" })).toEqual(["bad-amount amount_requested"]);
  });

  test("a year of the budget is one, and its amount is there", () => {
    expect(told({ budgets: [{ year: 2026, amount: "1" }, { year: 26, amount: "1" }, { year: 2027 }] })).toEqual([
      "out-of-range budgets.1.year",
      "missing-field budgets.2.amount",
    ]);
    // What was kept before budgets had a source says, letter for letter, what it said.
    const { budgets } = keptFields("application", { ...asked, budgets: [{ year: 2026, amount: "1" }] });
    expect(budgets).toEqual([{ year: 2026, level: null, amount: "1" }]);
  });

  test("equipment to be bought has a name; its price may be unknown and is never below nothing", () => {
    expect(told({ equipment: [{ name: "SEM" }, { model: "X" }, { name: "TEM", price: -1 }] })).toEqual([
      "missing-field equipment.1.name",
      "bad-amount equipment.2.price",
    ]);
    expect(keptFields("application", { ...asked, equipment: [{ name: "扫描电镜 😀", price: "" }] })["equipment"]).toEqual([
      { name: "扫描电镜 😀", model: null, price: null },
    ]);
  });

  test.each([
    [{ value: { mean: 5, low: 1, high: 9, level: 0.9 } }, []],
    [{ value: { mean: 1, low: 1, high: 1, level: 0.9 } }, []],
    [{ value: { mean: -5, low: -9, high: -1, level: 0.9 } }, []],
    [{ value: { mean: 0.5, low: 1, high: 9, level: 0.9 } }, ["out-of-order value"]],
    [{ value: { mean: 5, low: 9, high: 1, level: 0.9 } }, ["out-of-order value"]],
    [{ success: { low: 0, mode: 0.5, high: 1 } }, []],
    [{ success: { low: 0.4, mode: 0.3, high: 1 } }, ["out-of-order success"]],
    [{ success: { low: 0.4, mode: 0.9, high: 0.8 } }, ["out-of-order success"]],
    [{ value: { mean: 5, low: 6, high: 9, level: 0.9 }, success: { low: 1, mode: 0, high: 1 } }, ["out-of-order value", "out-of-order success"]],
    [{ success: { low: 0, mode: 0.5, high: 1.01 } }, ["out-of-range success.high"]],
    [{ value: { mean: 5, low: 1, high: 9, level: 1 } }, ["out-of-range value.level"]],
    [{ value: { mean: 5, low: 1, high: 9 } }, ["missing-field value.level"]],
  ])("what it would bring stands in order: %j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });
});

describe("its states", () => {
  test("it begins written or handed in, and is decided only after it was looked at", () => {
    expect(stepsFrom("application", null)).toEqual(["draft", "submitted"]);
    expect(stepsFrom("application", "draft")).not.toContain("eligible");
    expect(["draft", "submitted", "eligible", "ineligible"].flatMap((state) => stepsFrom("application", state))).not.toContain("awarded");
    expect(stepsFrom("application", "reviewed")).toEqual(expect.arrayContaining(["awarded", "rejected", "eligible"]));
  });

  test.each(["awarded", "rejected", "withdrawn", "cancelled"])("once it is %s nothing moves it any more", (state) => {
    expect(stepsFrom("application", state)).toEqual([]);
  });

  test("nothing that was handed in is a draft again, and whoever was found ineligible is not cancelled with the call", () => {
    for (const state of Object.keys(lifecycle?.steps ?? {})) expect(stepsFrom("application", state)).not.toContain("draft");
    expect(stepsFrom("application", "ineligible")).toEqual(["eligible"]);
  });
});

describe("who reads and writes it", () => {
  test("a draft is its writer's, and so is what was withdrawn before anybody had it", () => {
    expect([seenAs("draft"), seenAs("withdrawn")]).toEqual(["writer", "writer"]);
    expect([seenAs("submitted"), seenAs("awarded"), seenAs("withdrawn", "2026-05-12T08:00:00Z")]).toEqual(Array(3).fill("only-department"));
  });

  test("the applicant attaches to a draft alone", () => {
    expect(Object.keys(lifecycle?.steps ?? {}).filter((status) => policy.takesFromOrganisation?.({ status }))).toEqual(["draft"]);
  });

  test("no role writes it through the door for any type, nor takes it out of use there", () => {
    for (const roles of [undefined, ["administrator"], ["programme-officer", "applicant"]])
      expect(writableBy("application", asked, roles)).toEqual({ fields: [], retire: false });
  });

  test("it belongs to the department that it names; to that of its call where it names none", async () => {
    const others = { "call/c": { department: "mof" }, "organisation/maker": { region: "AD1" } };
    expect((await belongingsOf("application", { ...asked, department: "most" }, others)).departments).toEqual(["most", "mof"]);
    expect(await belongingsOf("application", asked, others)).toEqual({ departments: ["mof"], places: ["AD1"] });
    expect(await belongingsOf("application", { ...asked, region: "AD2" }, others)).toMatchObject({ places: ["AD2"] });
    expect(await belongingsOf("application", asked)).toEqual({ departments: [], places: [] });
  });

  test("who is to be asked is kept apart from the history, and nothing else", () => {
    expect(application.personal).toEqual(["contact"]);
    expect(checkRecord(application, { id: "a", labels: { en: "A" }, ...asked, contact: "Łukasz Żółć, +48 22 000" })).toMatchObject({
      ok: true,
      value: { body: { contact: "Łukasz Żółć, +48 22 000" } },
    });
  });
});
