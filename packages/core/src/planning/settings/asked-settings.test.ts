import { describe, expect, test } from "vitest";
import { answered, told } from "../../../test/asked-of.ts";
import { unsaidZone } from "../../contract/time-zone.ts";
import { askedChanges } from "./asked-settings.ts";

const asked = (given: Parameters<typeof askedChanges>[0]) => answered(askedChanges(given));

describe("a value in the words of the file", () => {
  test.each([
    ["3", 3],
    ["'3'", "3"],
    ["true", true],
    // The file is read by YAML 1.2, in which these are words.
    ["yes", "yes"],
    ["no", "no"],
    ["1_000", "1_000"],
    ["0x1F", 31],
    ["1e3", 1000],
    ["2026-05-12", "2026-05-12"],
    ["350000", 350000],
    ["'011000'", "011000"],
    ["[a, b]", ["a", "b"]],
    ["{ en: call, zh: 指南 }", { en: "call", zh: "指南" }],
    ["null", null],
    ["~", null],
    ["", null],
    ["# nothing but a comment", null],
    ["  spaced  ", "spaced"],
  ])("%j says %j", (value, expected) => {
    expect(asked({ path: "plan.years", value })).toEqual([{ path: "plan.years", value: expected }]);
  });

  test("that is broken is told at its setting, with what is wrong in one line", () => {
    for (const value of ["[a", "{ a: 1", "'open", "a: b: c"]) {
      const broken = askedChanges({ path: "plan.years", value });
      expect([value, told(broken)]).toEqual([value, ["document.broken plan.years"]]);
      expect(String(broken.notes[0]?.parameters["problem"])).not.toContain("\n");
    }
    // One that is broken spoils the others, which are not made by halves.
    expect(
      told(
        askedChanges({
          changes: [
            { path: "a", value: 1 },
            { path: "b", written: "[" },
          ],
        }),
      ),
    ).toEqual(["document.broken b"]);
  });
});

describe("what is asked for", () => {
  test("by words and by a list is asked for together, the list first", () => {
    const changes = [
      { path: "base_year", value: 2024 },
      { path: "words.call.one.en", written: "call" },
    ];
    expect(asked({ path: "plan.years", value: "3", changes })).toEqual([
      { path: "base_year", value: 2024 },
      { path: "words.call.one.en", value: "call" },
      { path: "plan.years", value: 3 },
    ]);
  });

  test("nothing, where nothing is", () => {
    expect(asked({})).toEqual([]);
    expect(asked({ value: "3" })).toEqual([]);
  });

  test("a setting without a value is taken away; a value in a list is what it is, a text too", () => {
    expect(asked({ path: "plan.years" })).toEqual([{ path: "plan.years", value: null }]);
    expect(asked({ changes: [{ path: "currency", value: "null" }] })).toEqual([{ path: "currency", value: "null" }]);
  });

  test.each([[undefined], ["null"], [""]])("the zone is never nobody's by being taken away (%j)", (value) => {
    expect(asked({ path: "time_zone", ...(value === undefined ? {} : { value }) })).toEqual([{ path: "time_zone", value: unsaidZone }]);
    expect(asked({ changes: [{ path: "time_zone", value: null }] })).toEqual([{ path: "time_zone", value: unsaidZone }]);
    expect(asked({ path: "time_zone", value: "Europe/Warsaw" })).toEqual([{ path: "time_zone", value: "Europe/Warsaw" }]);
  });
});
