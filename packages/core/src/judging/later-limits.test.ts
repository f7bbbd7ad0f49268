import { expect, test } from "vitest";
import type { RuleTerms } from "../workspace/rule-terms.ts";
import { laterLimits, type Registration, registeredSince } from "./later-limits.ts";

const terms = (limits: RuleTerms["limits"], version = 1, significance = 0.05): readonly RuleTerms[] => [
  { rule: "shared", version: 0, limits: { significance } },
  { rule: "herding", version, limits },
];
const registered = (at: string, ...of: Parameters<typeof terms>): Registration => ({ at, terms: terms(...of) });
const rule = "herding";
const [may, june, july] = ["2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z"];
const came = (at: string): ReadonlyMap<string, string> => new Map([["projects", at]]);

test("a limit that stood when the table came, on the very day too, is not later", () => {
  const days = [registered(may, { least: 0.1 }), registered(june, { least: 0.2 })];
  expect(laterLimits(terms({ least: 0.2 }), days, rule, came(july))).toEqual([]);
  expect(laterLimits(terms({ least: 0.2 }), days, rule, came(june))).toEqual([]);
  expect(registeredSince(terms({ least: 0.2 }), days, rule)).toBe(june);
});

test("a limit that was set after the table came says from what, to what, when, and after which table", () => {
  const days = [registered(may, { least: 0.1, draws: 99 }), registered(july, { least: 0.2, draws: 99 })];
  expect(laterLimits(terms({ least: 0.2, draws: 99 }), days, rule, came(june))).toEqual([
    { limit: "least", from: 0.1, to: 0.2, at: july, table: "projects", arrived: june },
  ]);
});

test("who tries another value and comes back has chosen nothing later", () => {
  const days = [registered(may, { least: 0.1 }), registered(june, { least: 0.2 }), registered(july, { least: 0.1 })];
  expect(laterLimits(terms({ least: 0.1 }), days, rule, came(may))).toEqual([]);
  expect(laterLimits(terms({ least: 0.1 }), days, rule, came(june))).toMatchObject([{ from: 0.2, to: 0.1, at: july }]);
});

test("what was changed by hand has no day; what all rules share counts for each; lists are held by their content", () => {
  const days = [registered(may, { peers: ["US", "JP"] })];
  const later = laterLimits(terms({ peers: ["US"] }, 1, 0.1), days, rule, came(may));
  expect(later).toMatchObject([
    { limit: "peers", from: ["US", "JP"], to: ["US"], at: null },
    { limit: "significance", from: 0.05, to: 0.1, at: null },
  ]);
  expect(registeredSince(terms({ peers: ["US"] }, 1, 0.1), days, rule)).toBeNull();
  expect(laterLimits(terms({ peers: ["US", "JP"] }), days, rule, came(may))).toEqual([]);
});

test("another version of the rule is another method and menu; a rule that there was not is told once", () => {
  expect(laterLimits(terms({ least: 0.1 }, 2), [registered(may, { least: 0.1 })], rule, came(june))).toMatchObject([{ limit: "version", from: 1, to: 2 }]);
  const without: Registration = { at: may, terms: [{ rule: "shared", version: 0, limits: { significance: 0.05 } }] };
  expect(laterLimits(terms({ least: 0.1 }), [without], rule, came(june))).toMatchObject([{ limit: "version", from: null, to: 1 }]);
});

test("of a table that came before anything was registered nothing is said; of several the newest before the change is named", () => {
  const days = [registered(may, { least: 0.1 }), registered(july, { least: 0.2 })];
  expect(laterLimits(terms({ least: 0.2 }), days, rule, came("2026-04-01T00:00:00Z"))).toEqual([]);
  const both = new Map([
    ["projects", june],
    ["indicators", may],
  ]);
  expect(laterLimits(terms({ least: 0.2 }), days, rule, both).map(({ table }) => table)).toEqual(["projects"]);
});

test("a limit that was registered under its former name, one value where a list stands now, is the same limit", () => {
  const under = (limits: RuleTerms["limits"]): readonly RuleTerms[] => [{ rule: "unstable-support", version: 9, limits }];
  const days = [{ at: may, terms: under({ generic_category: "YFB" }) }];
  const now = under({ generic_categories: ["YFB"] });
  expect(laterLimits(now, days, "unstable-support", came(june))).toEqual([]);
  expect(registeredSince(now, days, "unstable-support")).toBe(may);
  expect(laterLimits(under({ generic_categories: ["3"] }), days, "unstable-support", came(june))).toMatchObject([
    { limit: "generic_categories", from: ["YFB"], to: ["3"] },
  ]);
});
