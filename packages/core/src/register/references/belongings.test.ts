import { describe, expect, test } from "vitest";
import { keptFields } from "../../../test/told-faults.ts";
import { knownEntity } from "../entities.ts";
import type { RecordType } from "../typed-records.ts";
import { belongsTo, departmentsOf, named, placesOf, referencesAt } from "./belongings.ts";
import { belongsByItself, departmentsByItself } from "./near-belongings.ts";
import { isOnlyAbout } from "./only-about.ts";
import { isPlaceWithin, liesWithin } from "./places-within.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A register of records by `TYPE/ID`. */
const lookUp = (records: Readonly<Record<string, Fields>>) => async (type: string, id: unknown) => records[`${type}/${String(id)}`] ?? null;
const nothing = lookUp({});
const body = (type: RecordType, fields: Fields): Fields => keptFields(type, fields);

describe("references at a path", () => {
  const project = body("project", { lead: "a", participants: [{ organisation: "b" }, { organisation: "c" }], technologies: ["t"] });
  const at = (path: string) => referencesAt(knownEntity("project"), project, path).map(({ type, id }) => `${type}/${id}`);

  test("of a field, of each entry of a list, of a field inside of it, and of the record itself", () => {
    expect(at("lead")).toEqual(["organisation/a"]);
    expect(at("participants.organisation")).toEqual(["organisation/b", "organisation/c"]);
    expect(at("technologies")).toEqual(["technology/t"]);
    expect(at("id")).toEqual(["project/r"]);
    expect(at("region")).toEqual([]);
  });

  test("a path that the type has not is a programmer's error", () => {
    expect(() => at("leader")).toThrow("project has no field leader");
    expect(() => at("participants.firm")).toThrow("project has no field participants.firm");
  });

  test("a reference to a record of any type names its type", () => {
    const comment = body("comment", { about: { type: "item", id: "i" }, text: "x" });
    expect(referencesAt(knownEntity("comment"), comment, "about")).toEqual([{ type: "item", id: "i" }]);
    expect([named(null), named({ type: "item" }), named("item/i"), named({ type: "item", id: 7 })]).toEqual([null, null, null, null]);
  });
});

describe("what a record belongs to", () => {
  test("ends where a ring of records closes: nowhere", async () => {
    const ring = lookUp({ "organisation/a": { id: "a", parent: "b" }, "organisation/b": { id: "b", parent: "a" } });
    expect(await placesOf(knownEntity("organisation"), { id: "x", parent: "a" }, ring)).toEqual([]);
    const owners = lookUp({ "milestone/m": { id: "m", project: "p" }, "project/p": { id: "p", application: "a" }, "application/a": { id: "a", call: "c" } });
    expect(await departmentsOf(knownEntity("milestone"), { id: "m", project: "p" }, owners)).toEqual([]);
  });

  test("the subject of an evaluation is evaluated by its department and is none", async () => {
    const evaluated = { subject: { type: "organisation", id: "o" }, year: 2025, period: "yearly" };
    const around = lookUp({ "organisation/o": { id: "o", supervisor: "most" } });
    expect(await departmentsOf(knownEntity("evaluation"), body("evaluation", evaluated), around)).toEqual(["most"]);
    expect(await belongsTo(knownEntity("evaluation"), body("evaluation", evaluated), "o", around)).toBe(true);
  });

  test("an organisation belongs to itself, and a project to whoever leads it or takes part", async () => {
    expect(await belongsTo(knownEntity("organisation"), { id: "o" }, "o", nothing)).toBe(true);
    const project = body("project", { lead: "a", participants: [{ organisation: "b" }] });
    for (const [who, expected] of [
      ["a", true],
      ["b", true],
      ["c", false],
    ] as const)
      expect([who, await belongsTo(knownEntity("project"), project, who, nothing)]).toEqual([who, expected]);
  });

  test("a payment belongs to whom its award was made, at whatever step that is said", async () => {
    const paid = { type: "1", date: "2026", amount: "1", currency: "CNY", award: "w" };
    const around = lookUp({ "award/w": { id: "w", recipient_organisation: "a" } });
    const entity = knownEntity("transaction");
    expect(await belongsTo(entity, { id: "t", ...paid }, "a", around)).toBe(true);
    expect(await belongsTo(entity, { id: "t", ...paid }, "b", around)).toBe(false);
    expect(await belongsTo(entity, { id: "t", ...paid }, "a", nothing)).toBe(false);
  });
});

describe("what a record says of it itself", () => {
  test("is the same as what is found by looking up, wherever it says it; else nothing is said", async () => {
    const project = body("project", { lead: "a", participants: [{ organisation: "b" }], department: "most" });
    const entity = knownEntity("project");
    for (const who of ["a", "b", "c"]) expect([who, belongsByItself(entity, project, who)]).toEqual([who, await belongsTo(entity, project, who, nothing)]);
    expect(departmentsByItself(entity, project)).toEqual(await departmentsOf(entity, project, nothing));
    // The call may have a department, so that its own silence says nothing.
    expect(departmentsByItself(entity, body("project", { call: "c" }))).toBeNull();
    expect(departmentsByItself(entity, body("project", {}))).toEqual([]);
  });

  test("of what leads on to another record it is not known before that is looked up, unless it says yes", () => {
    const milestone = knownEntity("milestone");
    const owned = body("milestone", { due: "2026", owner: "a", project: "p" });
    expect([belongsByItself(milestone, owned, "a"), belongsByItself(milestone, owned, "b")]).toEqual([true, undefined]);
    expect(belongsByItself(milestone, body("milestone", { due: "2026", owner: "a" }), "b")).toBe(false);
  });
});

describe("places within a place", () => {
  const places = lookUp({
    "region/AD": { id: "AD", parent: null },
    "region/AD1": { id: "AD1", parent: "AD" },
    "region/AD11": { id: "AD11", parent: "AD1" },
    "region/R1": { id: "R1", parent: "R2" },
    "region/R2": { id: "R2", parent: "R1" },
  });

  test("a place lies within itself and within all above it, and not the other way round", async () => {
    expect(await isPlaceWithin("AD", "AD11", places)).toBe(true);
    expect(await isPlaceWithin("AD11", "AD11", places)).toBe(true);
    expect(await isPlaceWithin("AD11", "AD", places)).toBe(false);
    expect(await isPlaceWithin("AD2", "AD11", places)).toBe(false);
  });

  test("a code that begins alike is no place below, and a ring ends where it closes", async () => {
    expect(await isPlaceWithin("AD1", "AD12", places)).toBe(false);
    expect(await isPlaceWithin("AD", "R1", places)).toBe(false);
    expect(await isPlaceWithin("R2", "R1", places)).toBe(true);
  });

  test("who is bound to a place changes what lies wholly within it, and not what all places share", async () => {
    const call = (regions: readonly string[]) => liesWithin("AD1", knownEntity("call"), body("call", { regions }), places);
    expect([await call(["AD1"]), await call(["AD11", "AD1"]), await call(["AD1", "AD"]), await call([])]).toEqual([true, true, false, false]);
  });

  test("a place itself lies in the one above it: an account keeps what is below its own, and not its own", async () => {
    const region = (id: string, parent: string | null) => liesWithin("AD1", knownEntity("region"), { id, parent }, places);
    expect([await region("AD11", "AD1"), await region("AD1", "AD"), await region("AD", null)]).toEqual([true, false, false]);
  });

  test("what a command writes that looks at the places itself lies anywhere", async () => {
    expect(await liesWithin("AD1", knownEntity("dataset"), body("dataset", { path: "data/x.csv", sha256: "a" }), nothing)).toBe(true);
  });
});

test("what is said, asked or attached about a record does not keep it in use; that a comment answers another does", () => {
  expect(["comment", "question", "document"].map((type) => isOnlyAbout(type, "about"))).toEqual([true, true, true]);
  expect([isOnlyAbout("comment", "answers"), isOnlyAbout("task", "about"), isOnlyAbout("comment", "about.id")]).toEqual([false, false, false]);
});
