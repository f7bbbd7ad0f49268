import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, stepsFrom, toldFaults, toldOfEdit, writableBy } from "../../../test/told-faults.ts";
import { call, fixedOnceOpen } from "./call.ts";

const told = (fields: object) => toldFaults("call", fields);
const officer = { roles: ["programme-officer"] };

/** A value that each fixed field may take instead of the one it has. */
const others: Readonly<Record<(typeof fixedOnceOpen)[number], unknown>> = {
  currency: "EUR",
  budgets: [{ year: 2027, amount: "9" }],
  region_floors: [{ region: "AD2", amount: "1" }],
  technologies: ["t2"],
  items: ["i2"],
  regions: ["AD2"],
  opens: "2026-02-02",
  scorecard: "s2",
  documents: ["Statutes"],
  largest_award: "5",
  time_zone: "Europe/Warsaw",
  department: "mof",
  programme: "p2",
  fund: "f2",
};

describe("what it may say", () => {
  test("of a call nothing but its name has to be known while it is written", () => {
    expect(told({})).toEqual([]);
    expect(keptFields("call", {})).toMatchObject({ status: null, budgets: [], closes: null, least_score: null, largest_award: null });
    expect(told({ labels: {} })).toEqual(["no-label labels"]);
  });

  test("a floor names its region and its amount; an amount may be nothing and not less", () => {
    expect(told({ region_floors: [{ region: "AD1", amount: "0" }] })).toEqual([]);
    expect(told({ region_floors: [{ amount: "0" }, { region: "AD1" }, { region: "AD1", amount: "-3" }] })).toEqual([
      "missing-field region_floors.0.region",
      "missing-field region_floors.1.amount",
      "bad-amount region_floors.2.amount",
    ]);
  });

  test("the least score may lie below nothing, where the scorecard takes points off", () => {
    expect(keptFields("call", { least_score: -2.5 })["least_score"]).toBe(-2.5);
    expect(told({ least_score: "60" })).toEqual(["not-number least_score"]);
  });

  test("a document that is asked for has a name, however long the list", () => {
    expect(told({ documents: ["Statutes", " \t "] })).toEqual(["not-text documents.1"]);
    expect(told({ documents: ["x".repeat(20_001)] })).toEqual(["too-long documents.0"]);
  });
});

describe("its states", () => {
  test("it begins as a draft, is open before it is closed, and is decided only once nobody can apply any more", () => {
    expect(stepsFrom("call", null)).toEqual(["draft"]);
    expect(stepsFrom("call", "draft")).toEqual(["open", "cancelled"]);
    expect(stepsFrom("call", "open")).toEqual(["closed", "cancelled"]);
    expect(stepsFrom("call", "closed")).toEqual(["open", "decided", "cancelled"]);
  });

  test.each(["decided", "cancelled"])("%s it stays", (state) => {
    expect(stepsFrom("call", state)).toEqual([]);
  });

  test("outsiders see it from its opening on, and whatever became of it", () => {
    const seen = (status: string | null) => call.policy.seenAs?.({ status }, async () => null);
    expect(["draft", null].map(seen)).toEqual(["only-department", "only-department"]);
    expect(["open", "closed", "decided", "cancelled"].map(seen)).toEqual(Array(4).fill("everybody"));
  });
});

describe("what the door for any type takes", () => {
  test("of a draft everything but what its commands keep", async () => {
    expect(await toldOfEdit("call", { status: "draft" }, others, officer)).toEqual([]);
    expect(await toldOfEdit("call", { status: "draft" }, { status: "open", least_score: 3, ended_reason: "late", unallotted: "2026-05-01" }, officer)).toEqual([
      "kept-by-command status",
      "kept-by-command ended_reason",
      "kept-by-command least_score",
      "kept-by-command unallotted",
    ]);
  });

  test.each(fixedOnceOpen.map((name) => [name]))("once it is open nobody changes its %s, not the owner of the folder either", async (name) => {
    const held = { status: "open", opens: "2026-02-01", currency: "CNY" };
    for (const who of [officer, {}]) expect(await toldOfEdit("call", held, { [name]: others[name] }, who)).toEqual([`kept-by-command ${name}`]);
    expect(writableBy("call", held).fields).not.toContain(name);
  });

  test("what applicants do not rely on may still be put right", async () => {
    const held = { status: "open", opens: "2026-02-01" };
    expect(await toldOfEdit("call", held, { labels: { zh: "指南" }, instrument: null, plan_line: "l", source: "gazette" }, officer)).toEqual([]);
    expect(await toldOfEdit("call", held, { closes: "2026-03-01" }, officer)).toEqual(["kept-by-command closes"]);
    // What is put back as it was got is no change.
    expect(await toldOfEdit("call", held, { opens: "2026-02-01", currency: null, documents: [] }, officer)).toEqual([]);
  });

  test("a new one is a draft, or has no state yet", async () => {
    expect(await toldOfEdit("call", null, { status: "draft" }, officer)).toEqual([]);
    expect(await toldOfEdit("call", null, { status: "open" }, officer)).toEqual(["step-not-allowed status"]);
    expect(await toldOfEdit("call", null, { least_score: 60 }, officer)).toEqual(["kept-by-command least_score"]);
    expect(await toldOfEdit("call", null, { closes: "2026-03-01", opens: "2026-02-01" }, officer)).toEqual([]);
  });

  test("a draft is taken out of use there, an opened one is closed by its command", () => {
    expect(writableBy("call", { status: "draft" }, ["planner"]).retire).toBe(true);
    for (const status of ["open", "closed", "decided", "cancelled"])
      expect([status, writableBy("call", { status }, ["administrator"]).retire]).toEqual([status, false]);
  });

  test("editors, finance and applicants write none of it", async () => {
    for (const role of ["editor", "finance", "applicant", "reviewer"]) expect(writableBy("call", null, [role]).fields).toEqual([]);
    expect(await toldOfEdit("call", { status: "draft" }, { largest_award: "5" }, { roles: ["editor"] })).toEqual(["not-your-field largest_award"]);
  });
});

test("it belongs to its department, else to those of its fund and programme; it lies in all of its regions", async () => {
  const around = { "fund/f": { owner_department: "mof" }, "programme/p": { owner_department: "most" } };
  expect(await belongingsOf("call", { department: "ndrc", fund: "f", regions: ["AD1", "AD2", "AD1"] }, around)).toEqual({
    departments: ["ndrc"],
    places: ["AD1", "AD2"],
  });
  expect((await belongingsOf("call", { fund: "f", programme: "p" }, around)).departments).toEqual(["mof", "most"]);
  expect((await belongingsOf("call", { fund: "gone" }, around)).departments).toEqual([]);
});
