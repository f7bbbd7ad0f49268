import type { RuleSubject } from "@quoin/optimise";
import { expect, test } from "vitest";
import { settingsOf } from "../../../../test/office.ts";
import { fundAssumptions } from "./fund-assumptions.ts";
import { exact, fundRules, moneyUnit, rulesOf } from "./fund-rules.ts";
import { ruleText } from "./rule-text.ts";

type Fields = Readonly<Record<string, unknown>>;

test.each<[string, Fields, boolean, Fields]>([
  [
    "without choices: half of what is asked, and a floor for each province",
    {},
    true,
    {
      budgets: [{ source: "central", column: "central_funds", fraction: exact(0.5) }],
      floors: [{ group: "region", column: "central_funds", share: exact(0.3) }],
      caps: [],
    },
  ],
  ["in a province nobody else has a floor", {}, false, { floors: [], caps: [] }],
  [
    "an amount stands instead of a share",
    { budgets: [{ source: "s", column: "c", amount: 1.5 }] },
    true,
    { budgets: [{ source: "s", column: "c", amount: exact(1.5) }] },
  ],
  ["a floor of 0 is no floor", { floors: [{ group: "g", column: "c", share: 0 }] }, true, { floors: [] }],
  ["caps as they are set", { caps: [{ group: "g", column: "c", share: 0.9 }] }, true, { caps: [{ group: "g", column: "c", share: exact(0.9) }] }],
  [
    "what is said of single projects",
    { projects: { include: ["a"], exclude: ["b"], prerequisites: [["a", "c"]], exclusions: [["a", "d"]] } },
    true,
    { include: ["a"], exclude: ["b"], prerequisites: [["a", "c"]], exclusions: [["a", "d"]] },
  ],
])("%s", (_, choices, isNation, expected) => {
  expect(fundRules(settingsOf(choices), isNation).document).toMatchObject(expected);
});

test.each<[Fields, string | null, readonly string[]]>([
  [{}, "@currency 10k", ["central_funds"]],
  [{ budgets: [{ source: "s", column: "points", amount: 1 }], floors: [] }, null, ["points"]],
  [{ budgets: [{ source: "s", column: "points", amount: 1 }] }, null, ["points", "central_funds"]],
])("the unit of the money under %o is %s", (choices, unit, columns) => {
  const rules = fundRules(settingsOf(choices), true);
  expect([rules.unit, rules.moneyColumns]).toEqual([unit, columns]);
  expect(moneyUnit("points")).toBeNull();
});

test.each([
  ["central_funds", "@currency 10k"],
  ["central_funds_cny_10k", "@currency 10k"],
  ["local_funds_cny_10k", "@currency 10k"],
  ["funds (EUR)", "@currency"],
  ["Mittel (Mio EUR)", "@currency 1m"],
  ["share_pct", null],
  ["staff", null],
])("the column %s counts in %s", (column, unit) => {
  expect(moneyUnit(column)).toBe(unit);
});

test("weights of the office go before those that are given", () => {
  expect(fundRules(settingsOf({ weights: { YFA: 9, ZZZ: 1 } }), true).weights).toMatchObject({ YFA: 9, YFB: 3, ZZZ: 1 });
});

test("rules that name what is not offered here fall away, of an exclusion only its absent members", () => {
  const { document } = fundRules(
    settingsOf({
      projects: {
        include: ["a", "x"],
        exclude: ["y"],
        prerequisites: [
          ["a", "b"],
          ["a", "x"],
        ],
        exclusions: [
          ["a", "b", "x"],
          ["a", "x"],
        ],
      },
    }),
    true,
  );
  expect(rulesOf(document, new Set(["a", "b"]))).toMatchObject({ include: ["a"], exclude: [], prerequisites: [["a", "b"]], exclusions: [["a", "b"]] });
});

test.each<[RuleSubject, string, string]>([
  [{ kind: "budget", source: "central", year: undefined }, "central budget", "中央预算"],
  [{ kind: "budget", source: "provincial", year: undefined }, "@province-level budget", "@province级预算"],
  [{ kind: "budget", source: "bank", year: "2026" }, 'budget "bank" of 2026', "2026年“bank”预算"],
  [{ kind: "budget", source: "round:2026", year: undefined }, 'budget "round:2026"', "“round:2026”预算"],
  [{ kind: "floor", group: "110000" }, "floor of Beijing", "北京的最低份额"],
  [{ kind: "floor", group: "" }, "floor of projects without a group", "未分组项目的最低份额"],
  [{ kind: "cap", group: "s1" }, "cap of s1", "s1的最高份额"],
  [{ kind: "prerequisite", projects: ["a", "b"] }, "b only if a", "b须以a为前提"],
  [{ kind: "exclusion", projects: ["a", "b", "c>d|e"] }, "at most one of a, b and c>d|e", "a、b和c>d|e至多选一"],
  [{ kind: "include", projects: ["a"] }, "a must be funded", "必须资助a"],
  [{ kind: "exclude", projects: ["a"] }, "a must not be funded", "不得资助a"],
  [{ kind: "committed", projects: ["a"] }, "a is committed", "a已立项"],
])("the rule %o reads “%s”", (about, en, zh) => {
  expect(ruleText(about, [{ code: "110000", name: { en: "Beijing", zh: "北京" } }]).text).toEqual({ en, zh });
});

test.each<[string, Fields, readonly [label: string, value: number, unit: string | null, setting: string][]]>([
  [
    "the one central budget",
    {},
    [
      ["Budget as a share of the candidates' central funds", 0.5, "share", "budgets"],
      ["Floor of each @region, as a share of its proportional part", 0.3, "share", "floors"],
    ],
  ],
  [
    "a budget as an amount in the unit of its column",
    { budgets: [{ source: "s", column: "x_cny_10k", amount: 9 }], floors: [] },
    [["Budget: s", 9, "@currency 10k", "budgets"]],
  ],
  [
    "the central one as an amount",
    { budgets: [{ source: "s", column: "central_funds_cny_10k", amount: 9 }], floors: [] },
    [["Budget", 9, "@currency 10k", "budgets"]],
  ],
  [
    "a share of another column, caps by another group",
    { budgets: [{ source: "s", column: "x", fraction: 0.1 }], floors: [], caps: [{ group: "system", column: "x", share: 0.9 }] },
    [
      ["Budget: s, as a share of what the candidates ask", 0.1, "share", "budgets"],
      ["Cap of each system, as a share of its proportional part", 0.9, "share", "caps"],
    ],
  ],
  [
    "rules for single projects are counted",
    { floors: [], projects: { include: ["a", "b"], exclusions: [["a", "b"]] } },
    [
      ["Budget as a share of the candidates' central funds", 0.5, "share", "budgets"],
      ["Rules for single projects: include", 2, null, "projects.include"],
      ["Rules for single projects: exclusions", 1, null, "projects.exclusions"],
    ],
  ],
])("assumptions: %s", (_, choices, expected) => {
  const told = fundAssumptions(fundRules(settingsOf({ ...choices }), true)).filter(({ setting }) => !setting?.startsWith("weights"));
  expect(told.map(({ label, value, unit, setting }) => [label.en, value, unit, setting])).toEqual(expected);
});

test("what a later start is worth less stands among the assumptions where starts are decided", () => {
  const rules = fundRules(settingsOf({ floors: [] }), true);
  const document = { ...rules.document, schedule: { earliest: "e", latest: "l", duration: "d", discount: exact(0.05), after: "end" as const } };
  expect(fundAssumptions({ ...rules, document }, "elsewhere").map(({ setting }) => setting)).toEqual(
    expect.arrayContaining(["elsewhere", "candidates.discount"]),
  );
});
