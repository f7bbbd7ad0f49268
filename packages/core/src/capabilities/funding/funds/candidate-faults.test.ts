import { expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import { candidateFaults } from "./candidate-faults.ts";

type Fields = Readonly<Record<string, unknown>>;

const candidate = {
  currency: "CNY",
  category: "YFB",
  region: "350000",
  system: "s",
  central_funds: "10",
  provincial_funds: "0",
  total_investment: "10",
  trl: 3,
  trl_after: 4,
  earliest: 2026,
  latest: 2028,
  duration_years: 1,
};
const central = { source: "central", column: "central_funds", amount: 20 };
const prior = (value: string) => ({ ...central, source: `for ${value}`, field: "system", value });

test.each<[string, Fields, string, readonly Fields[], readonly (readonly [code: string, field: string | undefined])[]]>([
  ["all is well", { candidates: { budgets: [central, prior("s")], starts: { a: 2028 } } }, "base", [{ id: "a", ...candidate }], []],
  ["no candidate is open", { candidates: { budgets: [prior("t")], starts: { b: 2026 } } }, "base", [], []],
  ["a scenario that there is not", {}, "bold", [], [["design.unknown-scenario", "--scenario"]]],
  [
    "priorities of which no candidate is",
    { candidates: { budgets: [central, prior("t"), prior("u")] } },
    "base",
    [{ id: "a", ...candidate }],
    [
      ["design.no-such-priority", "candidates.budgets.1.value"],
      ["design.no-such-priority", "candidates.budgets.2.value"],
    ],
  ],
  [
    "start years of what is no candidate, too early and too late",
    { candidates: { budgets: [central], starts: { a: 2025, b: 2029, c: 2026, d: 2027 } } },
    "base",
    ["a", "b", "d"].map((id) => ({ id, ...candidate })),
    [
      ["design.adopt-start", "candidates.starts.a"],
      ["design.adopt-start", "candidates.starts.b"],
      ["design.no-candidate", "candidates.starts.c"],
    ],
  ],
  [
    "of a scenario the place under its name",
    { candidates: { budgets: [central] }, scenarios: { bold: { label: { en: "Bold" }, candidates: { budgets: [prior("t")], starts: { b: 2026 } } } } },
    "bold",
    [{ id: "a", ...candidate }],
    [
      ["design.no-such-priority", "scenarios.bold.candidates.budgets.0.value"],
      ["design.no-candidate", "scenarios.bold.candidates.starts.b"],
    ],
  ],
])("%s", async (_, choices, scenario, held, expected) => {
  const office = officeOf({ records: { candidate: held, "technology-system": [{ id: "s" }] }, choices });
  const notes = await candidateFaults(office, office.settings, scenario);
  expect(notes.map(({ code, at }) => [code, at.field])).toEqual(expected);
});

test("a priority that no candidate is of names those that there are; without any a dash stands for them", async () => {
  const choices = { candidates: { budgets: [prior("t")] } };
  const known = async (own: Fields) => {
    const office = officeOf({ records: { candidate: [{ id: "a", ...candidate, ...own }], "technology-system": [{ id: "s" }] }, choices });
    return (await candidateFaults(office, office.settings, "base"))[0]?.parameters["known"];
  };
  expect([await known({}), await known({ system: undefined })]).toEqual(["s", "–"]);
});
