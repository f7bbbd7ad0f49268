import { describe, expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { evidenceInMemory } from "../../evidence/queries/evidence-in-memory.ts";
import { lostByRoles } from "./lost-by-roles.ts";

const csv = "programme,field,funds,alt\nAlpha,Chips,3,30\nBeta,Drugs,4,\nGamma,,,\n";
const tables = { own: { csv, numbers: ["funds", "alt"] }, short: { csv: "programme,field\nAlpha,Chips\n" } };

function reading(programmes: unknown, choices: object = {}) {
  return {
    evidence: evidenceInMemory(tables),
    settings: officeOf({ tables, choices: { roles: programmes === undefined ? {} : { programmes }, ...choices } }).settings,
  };
}

const lost = async (before: unknown, after: unknown, choices: object = {}) =>
  saidNotes(await lostByRoles(reading(before), reading(after, choices), ["programmes"])).map(({ code, message }) => ({ code, message }));
const codes = async (...asked: Parameters<typeof lost>) => (await lost(...asked)).map(({ code }) => code);

describe("what other settings of a role take away", () => {
  test("nothing is told where nothing changes, or the role is another one", async () => {
    expect(await codes("own", "own")).toEqual([]);
    expect(await lostByRoles(reading("own"), reading(undefined), ["regions"])).toEqual([]);
  });

  test("cells that were there and are not any more, each field with how many", async () => {
    const [only, ...more] = await lost("own", "short");
    expect([only?.code, more.filter(({ code }) => code === "settings.cells-lost")]).toEqual(["settings.cells-lost", []]);
    for (const part of ["programme 3 → 1", "field 2 → 1", "funds 2 → 0"]) expect(only?.message).toContain(part);
  });

  test("cells that are gained are no loss", async () => {
    expect(await codes("short", "own")).not.toContain("settings.cells-lost");
  });

  test("a column with fewer figures, or other ones, is no other unit", async () => {
    expect(await codes({ table: "own", fields: { funds: "funds" } }, { table: "own", fields: { funds: "alt" } })).toEqual(["settings.cells-lost"]);
  });

  test("the same column in another unit: what the figures came to, and come to", async () => {
    const unit = (funds: string) => ({ table: "own", fields: { funds: { column: "funds", unit: funds } } });
    const moved = await lost(unit("10k"), unit("1m"));
    expect(moved.map(({ code }) => code)).toEqual(["settings.figures-moved"]);
    expect(moved[0]?.message).toMatch(/\b7\b.*\b700\b/);
    expect(await codes(unit("10k"), unit("10k"))).toEqual([]);
  });

  test("a warning each, since what is meant may be just that", async () => {
    const notes = await lostByRoles(reading("own"), reading("short"), ["programmes"]);
    expect(notes.every(({ severity }) => severity === "warning")).toBe(true);
    expect(notes.length).toBeGreaterThan(0);
  });

  test("a role that had no table loses nothing", async () => {
    expect(await codes(undefined, "own")).toEqual([]);
  });
});
