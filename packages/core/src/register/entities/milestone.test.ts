import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, toldOfEdit, writableBy } from "../../../test/told-faults.ts";

const due = { due: "2026-12-31" };
const editor = { roles: ["editor"] };
const planner = { roles: ["planner"] };

describe("what a milestone says", () => {
  test("a day by which something is there; whether it is, is another matter", () => {
    expect(toldFaults("milestone", {})).toEqual(["missing-field due"]);
    expect(toldFaults("milestone", { due: "31.12.2026" })).toEqual(["bad-date due"]);
    expect(keptFields("milestone", due)).toMatchObject({ done: null, first_due: null, accepted: null, cancelled: null });
  });

  test("it may be done before it is due, and due before anybody knew the day", () => {
    expect(toldFaults("milestone", { ...due, done: "2026-01-01" })).toEqual([]);
    expect(toldFaults("milestone", { due: "2026", done: "2026-02-29" })).toEqual(["bad-date done"]);
  });
});

describe("who writes it", () => {
  test("a new one brings its first day along; afterwards the day moves by its command", async () => {
    expect(await toldOfEdit("milestone", null, due, planner)).toEqual([]);
    expect(await toldOfEdit("milestone", due, { due: "2027-06-30" }, planner)).toEqual(["kept-by-command due"]);
    expect(await toldOfEdit("milestone", due, { ...due, deliverable: "Prototype" }, planner)).toEqual([]);
    expect(writableBy("milestone", null, ["planner"]).fields).toContain("due");
    expect(writableBy("milestone", due, ["planner"]).fields).not.toContain("due");
  });

  test.each(["done", "cancelled", "first_due", "accepted"])("%s is said by a command, of a new one too, by nobody else", async (field) => {
    for (const held of [null, due]) {
      const given = held === null ? { ...due, [field]: "2026-05-12" } : { [field]: "2026-05-12" };
      expect(await toldOfEdit("milestone", held, given)).toEqual([`kept-by-command ${field}`]);
    }
    expect(await toldOfEdit("milestone", null, { ...due, [field]: null }, planner)).toEqual([]);
  });

  test("who accepted it and on what evidence is not written beside the acceptance", async () => {
    expect(await toldOfEdit("milestone", { ...due, accepted: "2026-05-12", accepted_by: "li" }, { accepted_by: "wang", evidence: "report" }, planner)).toEqual([
      "kept-by-command accepted_by",
      "kept-by-command evidence",
    ]);
  });

  test("an editor writes neither whose it is nor its name, since money may wait for it, and does not take it out of use", async () => {
    expect(await toldOfEdit("milestone", due, { project: "p", owner: "maker", department: "most", labels: { en: "Other" }, deliverable: "x" }, editor)).toEqual(
      ["not-your-field labels", "not-your-field project", "not-your-field department", "not-your-field owner"],
    );
    expect(await toldOfEdit("milestone", due, { deliverable: "x", programme: "pr" }, editor)).toEqual([]);
    expect(writableBy("milestone", due, ["editor"]).retire).toBe(false);
    expect(writableBy("milestone", due, ["planner"]).retire).toBe(true);
  });

  test("who may not take it out of use does not bring it back", async () => {
    expect(await toldOfEdit("milestone", due, { retired: false }, { ...editor, retired: true })).toEqual(["not-your-field retired"]);
    expect(await toldOfEdit("milestone", due, { retired: false }, { ...planner, retired: true })).toEqual([]);
    expect(await toldOfEdit("milestone", due, { deliverable: "x" }, { ...planner, retired: true })).toEqual(["is-retired retired"]);
  });
});

test("it belongs to the department of its project before its own", async () => {
  const around = { "project/p": { department: "most", region: "AD1" }, "programme/g": { owner_department: "mof" }, "organisation/maker": { region: "AD2" } };
  expect(await belongingsOf("milestone", { ...due, project: "p", department: "ndrc", owner: "maker" }, around)).toEqual({
    departments: ["most"],
    places: ["AD1"],
  });
  expect(await belongingsOf("milestone", { ...due, programme: "g", department: "ndrc", owner: "maker" }, around)).toEqual({
    departments: ["ndrc", "mof"],
    places: ["AD2"],
  });
});
