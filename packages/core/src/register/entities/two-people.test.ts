import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, stepsFrom, toldFaults, writableBy } from "../../../test/told-faults.ts";
import { deedKinds, longestProposal, proposal } from "./proposal.ts";
import { registration, registrationStates } from "./registration.ts";

describe("a proposal", () => {
  const held = { status: "proposed", use_case: "pay", input: "{}", made_by: "li", made_at: "2026-05-12T08:00:00Z" };
  const told = (fields: object) => toldFaults("proposal", { ...held, ...fields });

  test("says what was asked, by whom and when", () => {
    expect(toldFaults("proposal", { labels: null })).toEqual(Object.keys(held).map((name) => `missing-field ${name}`));
    expect(told({ labels: null })).toEqual([]);
  });

  test("what was asked is kept whole, files and all, and not beyond what a record can hold", () => {
    const long = "x".repeat(longestProposal);
    expect(keptFields("proposal", { ...held, input: long })["input"]).toBe(long);
    expect(told({ input: `${long}x` })).toEqual(["too-long input"]);
    expect(told({ input: "a\u0000b" })).toEqual(["bad-character input"]);
  });

  test.each([
    [{ deeds: [...deedKinds] }, []],
    [{ deeds: ["pay", "gift"] }, ["unknown-code deeds.1"]],
    [{ extents: [{ kind: "pay", count: 0 }] }, ["out-of-range extents.0.count"]],
    [{ extents: [{ kind: "pay", count: 1, amount: "-1" }] }, ["bad-amount extents.0.amount"]],
    [{ extents: [{ kind: "pay", count: 1, amount: "0", state: 0 }] }, ["out-of-range extents.0.state"]],
    [{ extents: [{ count: 1 }] }, ["missing-field extents.0.kind"]],
    [{ above: "no" }, ["not-boolean above"]],
    [{ not: ["li", " "] }, ["not-text not.1"]],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("it is released or declined once; neither is taken back", () => {
    expect(stepsFrom("proposal", null)).toEqual(["proposed"]);
    expect(stepsFrom("proposal", "proposed")).toEqual(["released", "declined"]);
    expect([stepsFrom("proposal", "released"), stepsFrom("proposal", "declined")]).toEqual([[], []]);
  });

  test("no role writes one by hand, and what was asked is the office's alone", async () => {
    for (const roles of [undefined, ["administrator"], ["finance"]]) expect(writableBy("proposal", held, roles)).toEqual({ fields: [], retire: false });
    expect(proposal.policy.inside).toEqual(["input"]);
    expect((await belongingsOf("proposal", { ...held, department: "mof" })).departments).toEqual(["mof"]);
  });
});

describe("a registration", () => {
  const asked = { name: "工厂 Ltd.", purpose: "To apply", received_at: "2026-05-12T08:00:00Z", status: "waiting", code_sha256: "a".repeat(64) };
  const told = (fields: object) => toldFaults("registration", { ...asked, ...fields });

  test("says who asks, what for and when; kind, place and number may be open", () => {
    expect(toldFaults("registration", { labels: null })).toEqual(Object.keys(asked).map((name) => `missing-field ${name}`));
    expect(keptFields("registration", asked)).toMatchObject({ kind: null, region: null, number: null, organisation: null, alike: [] });
  });

  test.each([
    ["2026-05-12T08:00:00Z", []],
    ["2026-05-12", ["bad-format received_at"]],
    ["2026-05-12T08:00:00.000Z", ["bad-format received_at"]],
    ["2026-05-12T08:00:00+08:00", ["bad-format received_at"]],
    ["2026-02-30T08:00:00Z", ["bad-date received_at"]],
    ["2026-05-12T24:00:00Z", ["bad-date received_at"]],
    ["2026-05-12T08:61:00Z", ["bad-date received_at"]],
  ])("a moment is one in UTC, to the second: %s tells %j", (received_at, expected) => {
    expect(told({ received_at })).toEqual(expected);
  });

  test("an officer confirms or declines; a confirmed one may still be declined until it was entered", () => {
    expect(stepsFrom("registration", null)).toEqual(["waiting"]);
    expect(stepsFrom("registration", "waiting")).toEqual(["confirmed", "declined"]);
    expect(stepsFrom("registration", "confirmed")).toEqual(["declined", "entered"]);
    expect(["declined", "entered"].flatMap((state) => stepsFrom("registration", state))).toEqual([]);
    expect(Object.keys(registration.lifecycle?.steps ?? {}).toSorted()).toEqual([...registrationStates].toSorted());
  });

  test("who can be reached where, and what for, is told of a person and can be taken away", () => {
    expect(new Set(registration.personal)).toEqual(new Set(["contact", "mail", "purpose"]));
  });
});

describe("a reorganisation", () => {
  const done = { kind: "merge", status: "done", on: "2026-05-12", of: "o" };
  const told = (fields: object) => toldFaults("reorganisation", { ...done, ...fields });

  test("says which organisation became what, from which day on, and is undone once", () => {
    expect(toldFaults("reorganisation", { labels: null })).toEqual(Object.keys(done).map((name) => `missing-field ${name}`));
    expect([stepsFrom("reorganisation", null), stepsFrom("reorganisation", "done"), stepsFrom("reorganisation", "undone")]).toEqual([["done"], ["undone"], []]);
  });

  test("what was carried names record and field, what it was and what it is; nothing may be there before or after", () => {
    const carried = [{ type: "project", id: "p", field: "lead", from: null, to: "n" }];
    expect(keptFields("reorganisation", { ...done, carried })["carried"]).toEqual([{ ...carried[0], version: null }]);
    expect(told({ carried: [{ type: "project", id: "p" }], accounts: [{ type: "account", field: "organisation", version: 0 }] })).toEqual([
      "missing-field carried.0.field",
      "missing-field accounts.0.id",
      "out-of-range accounts.0.version",
    ]);
  });

  test("departments are told that it was and not of what: it is read by those who read everything", () => {
    expect(writableBy("reorganisation", done)).toEqual({ fields: [], retire: false });
    expect(told({ amount: "-1", currency: "cny" })).toEqual(["bad-amount amount", "bad-format currency"]);
  });
});
