import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, toldOfEdit } from "../../../test/told-faults.ts";
import { codeList } from "../../codes/code-lists.ts";

const entry = { link: "l", list: "material" };
const told = (fields: object) => toldFaults("item", { ...entry, ...fields });

describe("an entry of one of the nine lists", () => {
  test("stands in one of nine: a line of the card is none of them", () => {
    expect(toldFaults("item", {})).toEqual(["missing-field link", "missing-field list"]);
    const codes = codeList("nine-lists").map(({ code }) => code);
    const lists = codes.filter((list) => told({ list }).length === 0);
    const lines = codes.filter((line) => toldFaults("link", { system: "s", line }).length === 0);
    expect([lists.length, lines]).toEqual([9, ["supply", "support"]]);
    expect(lists.filter((list) => lines.includes(list))).toEqual([]);
  });

  test.each([
    [{ trl: 1 }, []],
    [{ trl: 0 }, ["out-of-range trl"]],
    [{ trl: 9, mrl: 10 }, []],
    [{ mrl: 11 }, ["out-of-range mrl"]],
    [{ gap_years: -3.5 }, []],
    [{ gap_years: Number.POSITIVE_INFINITY }, ["not-number gap_years"]],
    [{ foreign_dependence: 0 }, []],
    [{ foreign_dependence: 85 }, ["out-of-range foreign_dependence"]],
    [{ people: [{ skill: "Welder", count: 0 }] }, ["out-of-range people.0.count"]],
    [{ people: [{ skill: "Welder", count: 1, from: 26 }] }, ["out-of-range people.0.from"]],
    [{ acquisitions: [{ way: "import", year: 1000, organisation: null }] }, []],
    [{ acquisitions: [{ year: 2020 }, { way: "theft" }] }, ["missing-field acquisitions.0.way", "unknown-code acquisitions.1.way"]],
    [{ grade_expert: { grade: "G1", panel: "", date: "2020" } }, ["missing-field grade_expert.panel"]],
    [{ complement: "licence" }, ["unknown-code complement"]],
    [{ library: "short" }, ["unknown-code library"]],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("an acquisition lies in a year that records may name, as every other year does", () => {
    expect(told({ acquisitions: [{ way: "import", year: 2199 }] })).toEqual([]);
    expect(told({ acquisitions: [{ way: "import", year: 2200 }] })).toEqual(["out-of-range acquisitions.0.year"]);
  });

  test("that nobody said whether it is needed is neither yes nor no; that nobody makes it is not known by an empty list alone", () => {
    expect(keptFields("item", entry)).toMatchObject({ needed: null, producers: [], producers_as_of: null, foreign_dependence: null, grade_expert: null });
    expect(keptFields("item", { ...entry, needed: false, foreign_dependence: 0 })).toMatchObject({ needed: false, foreign_dependence: 0 });
  });

  test("a grade of experts goes away as a whole", async () => {
    const graded = { ...entry, grade_expert: { grade: "G1", panel: "p", date: "2020" } };
    expect(await toldOfEdit("item", graded, { grade_expert: null }, { roles: ["editor"] })).toEqual([]);
    expect(await toldOfEdit("item", graded, { grade_expert: { grade: "G2" } }, { roles: ["editor"] })).toEqual([
      "missing-field grade_expert.panel",
      "missing-field grade_expert.date",
    ]);
  });

  test("it is shared by departments and places: an account that is bound to a place does not change it", async () => {
    expect(await belongingsOf("item", { ...entry, producers: ["maker"] }, { "organisation/maker": { region: "AD1", supervisor: "mof" } })).toEqual({
      departments: [],
      places: [],
    });
  });
});

describe("the link that it stands in", () => {
  const link = { system: "s", line: "supply" };
  const toldOfLink = (fields: object) => toldFaults("link", { ...link, ...fields });

  test("belongs to a system, on one of two lines", () => {
    expect(toldFaults("link", {})).toEqual(["missing-field system", "missing-field line"]);
    expect(toldOfLink({ line: "material" })).toEqual(["unknown-code line"]);
    expect(toldOfLink({ order: -1 })).toEqual(["out-of-range order"]);
    expect(keptFields("link", { ...link, order: 0 })["order"]).toBe(0);
  });

  test("an integration is of two technologies, and may be as yet unknown", () => {
    expect(toldOfLink({ integrations: [{ from: "t", to: "u" }, { from: "t" }, { to: "u", irl: 0 }, { from: "t", to: "u", irl: 10 }] })).toEqual([
      "missing-field integrations.1.to",
      "missing-field integrations.2.from",
      "out-of-range integrations.2.irl",
      "out-of-range integrations.3.irl",
    ]);
  });
});
