import { describe, expect, test } from "vitest";
import { registerInMemory } from "../../../test/register-in-memory.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { storedRecord } from "../../../test/stored-record.ts";
import { knownEntity } from "../entities.ts";
import { namedReferences } from "./named-references.ts";
import { referenceFinder } from "./reference-finder.ts";

const organisation = (id: string, fields: object) => storedRecord("organisation", id, { labels: { en: null, zh: null }, ...fields });
const held = [
  organisation("boe", { labels: { en: "BOE", zh: "京东方" }, other_names: ["Beijing Oriental"], identifiers: [{ scheme: "LEI", value: "5299" }] }),
  organisation("tcl", { labels: { en: "TCL", zh: "华星", pt: "Telas" }, other_names: ["BOE"] }),
  organisation("京东方", { labels: { en: "Another" } }),
];

describe("a record that is meant", () => {
  const find = referenceFinder("organisation", held);
  const found = (value: string) => {
    const outcome = find(value, { field: "lead" });
    return outcome.ok ? outcome.value : saidNotes(outcome.notes).map(({ code, message, fix }) => `${code} ${message} ${fix}`)[0];
  };

  test("is found by its id before any name, by its names in whatever language, and by its codes", () => {
    expect(["tcl", "华星", "Telas", "Beijing Oriental", "5299"].map(found)).toEqual(["tcl", "tcl", "tcl", "boe", "boe"]);
    // The name of one is the id of another.
    expect(found("京东方")).toBe("京东方");
  });

  test("is asked about where several bear its name, and is nobody where none does", () => {
    expect(found("BOE")).toMatch(/^record\.ambiguous-name .*boe, tcl/);
    expect(found("Beijing Orientl")).toMatch(/^record\.no-such-name .*'Beijing Oriental'/);
    expect(found("")).toMatch(/^record\.no-such-name/);
  });

  test("is one where it bears the same name in two languages", () => {
    const same = referenceFinder("organisation", [organisation("a", { labels: { en: "X", zh: "X" }, other_names: ["X"] })]);
    expect(same("X", {})).toMatchObject({ ok: true, value: "a" });
  });
});

describe("references of a record as people write them", () => {
  const asked = (fields: object) => namedReferences(registerInMemory(held), knownEntity("project"), { ...fields });

  test("become ids, in lists and in objects of lists; all else stays as it was given", async () => {
    expect(
      await asked({ lead: "华星", participants: [{ organisation: "TCL", role: "x" }, { organisation: "tcl" }], category: "华星", no_field: "华星" }),
    ).toMatchObject({
      ok: true,
      value: { lead: "tcl", participants: [{ organisation: "tcl", role: "x" }, { organisation: "tcl" }], category: "华星", no_field: "华星" },
    });
  });

  test("that nobody bears stay, for the check of references to say so; those that several bear are asked about, each at its place", async () => {
    expect(await asked({ lead: "Nobody", participants: "TCL" })).toMatchObject({ ok: true, value: { lead: "Nobody", participants: "TCL" } });
    const outcome = await asked({ lead: "BOE", participants: [{ organisation: "tcl" }, { organisation: "BOE" }] });
    expect(outcome.ok ? [] : outcome.notes.map(({ code, at }) => [code, at.field])).toEqual([
      ["record.ambiguous-name", "lead"],
      ["record.ambiguous-name", "participants[1].organisation"],
    ]);
  });

  test("that are no text, or nothing, are left for the check", async () => {
    expect(await asked({ lead: null, call: "", items: [7, null], participants: [null, "x"] })).toMatchObject({
      ok: true,
      value: { lead: null, call: "", items: [7, null], participants: [null, "x"] },
    });
  });
});
