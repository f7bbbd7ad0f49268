import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, toldOfEdit, writableBy } from "../../../test/told-faults.ts";

const told = (fields: object) => toldFaults("project", fields);

describe("what a project says", () => {
  test.each([
    ["nothing but a name has to be known", {}, []],
    ["it ends no earlier than it starts", { start: "2027-01-01", end: "2026-12-31" }, ["ends-before end"]],
    ["… as far as both are known", { start: "2026-05-12", end: "2026" }, []],
    ["a participant is an organisation", { participants: [{ role: "engagement:funder" }] }, ["missing-field participants.0.organisation"]],
    ["… and has one of the roles that there are", { participants: [{ organisation: "o", role: "leader" }] }, ["unknown-code participants.0.role"]],
    ["a role of people is none of an organisation's", { participants: [{ organisation: "o", role: "person:author" }] }, ["unknown-code participants.0.role"]],
    ["a duration is not below nothing", { duration_years: -0.5 }, ["out-of-range duration_years"]],
    ["a call year is a year", { call_year: "2026" }, ["not-number call_year"]],
    ["it needs nothing of itself first", { prerequisites: ["q", "r"] }, ["own-reference prerequisites.1"]],
    ["money asked back is money", { refund_asked: "-5" }, ["bad-amount refund_asked"]],
  ])("%s", (_, fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("an amount that nobody published is none, and one of nothing is nothing", () => {
    expect(keptFields("project", { central_funds: "", total_investment: 0 })).toMatchObject({
      central_funds: null,
      total_investment: "0",
      duration_years: null,
    });
    expect(keptFields("project", { duration_years: 0 })).toMatchObject({ duration_years: 0 });
  });
});

describe("who writes it", () => {
  const stop = { stopped: "2026-05-12", stopped_reason: "no results", stopped_from: null, refund_asked: "5", refunded_before: "1", refund_by: "2026-12" };
  const command = Object.keys(stop).filter((name) => name !== "stopped_from");

  test("that it was stopped is said by its command alone, whoever asks and whether it is new or not", async () => {
    for (const held of [null, {}])
      for (const roles of [undefined, ["administrator"]])
        expect(await toldOfEdit("project", held, stop, { ...(roles === undefined ? {} : { roles }) })).toEqual(
          command.map((name) => `kept-by-command ${name}`),
        );
    expect(writableBy("project", {}).fields.filter((name) => Object.hasOwn(stop, name))).toEqual([]);
  });

  test("a stop is not taken back by clearing its day", async () => {
    expect(await toldOfEdit("project", { stopped: "2026-05-12" }, { stopped: null }, { roles: ["planner"] })).toEqual(["kept-by-command stopped"]);
    expect(await toldOfEdit("project", { stopped: "2026-05-12" }, { stopped: "2026-05-12", description: "x" }, { roles: ["planner"] })).toEqual([]);
  });

  test("a day is put right with the other one, and not past it", async () => {
    const held = { start: "2026-01-01", end: "2026-12-31" };
    expect(await toldOfEdit("project", held, { start: "2027-01-01" })).toEqual(["ends-before end"]);
    expect(await toldOfEdit("project", held, { start: "2027-01-01", end: "2027-06" })).toEqual([]);
    expect(await toldOfEdit("project", held, { end: null, start: "2027-01-01" })).toEqual([]);
  });
});

test("it belongs to its department and to those of its application and call, and lies in its region, else where its lead does", async () => {
  const around = {
    "call/c": { department: "mof" },
    "application/a": { call: "c" },
    "organisation/maker": { parent: "group" },
    "organisation/group": { region: "AD1" },
  };
  expect(await belongingsOf("project", { department: "most", call: "c", lead: "maker" }, around)).toEqual({ departments: ["most"], places: ["AD1"] });
  expect(await belongingsOf("project", { application: "a", region: "AD2", lead: "maker" }, around)).toEqual({ departments: ["mof"], places: ["AD2"] });
});
