import { expect, test } from "vitest";
import type { Choice, Finding } from "../finding/finding.ts";
import { fragileThresholds } from "./fragile.ts";

const label = { en: "", zh: "" };
const way = (verdict: Choice["verdict"], moves?: Choice["moves"]): Choice => ({
  label,
  value: 1,
  null: null,
  verdict,
  ...(moves === undefined ? {} : { moves }),
});
const fragile = (given: Partial<Parameters<typeof fragileThresholds>[0]>) =>
  fragileThresholds({ verdict: "confirmed", choices: [], null: null, effect: null, family: null, ...given }, 0.05);
const chance = (p: number) => ({ mean: 0, p05: -1, p95: 1, p_value: p });

test("a threshold is fragile where moving it turns the answer; another definition that turns it is no threshold", () => {
  const choices = [
    way("confirmed"),
    way("not-supported"),
    way("confirmed", { threshold: "share", to: 0.4 }),
    way("not-supported", { threshold: "share", to: 0.6 }),
  ];
  expect(fragile({ choices })).toEqual([{ threshold: "share", to: 0.6, verdict: "not-supported" }]);
  expect(fragile({ choices, verdict: "not-supported" })).toEqual([{ threshold: "share", to: 0.4, verdict: "confirmed" }]);
});

test.each([
  [
    "a p between one in a hundred and the level would not do at one in a hundred",
    "confirmed",
    0.03,
    2,
    null,
    [{ threshold: "significance", to: 0.01, verdict: "insufficient-data" }],
  ],
  ["a p below one in a hundred stands at every usual level", "confirmed", 0.004, 2, null, []],
  [
    "a p between the level and one in ten would do at one in ten",
    "insufficient-data",
    0.07,
    2,
    null,
    [{ threshold: "significance", to: 0.1, verdict: "confirmed" }],
  ],
  ["on the other side of chance no level confirms", "not-supported", 0.07, -2, null, []],
  ["what is too small to act on no level confirms", "not-supported", 0.03, 0.5, null, []],
  ["in a family the level is the family's", "confirmed", 0.03, 2, { id: "f" } as Finding["family"], []],
] as const)("%s", (_, verdict, p, seen, family, expected) => {
  expect(fragile({ verdict, null: chance(p), effect: { value: seen, minimum: 1 }, family })).toEqual(expected);
});

test("of a drawn null the verdict at another level counts, in which the error of the draws has its part, and not p", () => {
  const given = { verdict: "insufficient-data", null: chance(0.095), effect: { value: 2, minimum: 1 } } as const;
  const at = (verdict: "confirmed" | "insufficient-data") => [
    { level: 0.01, verdict: "insufficient-data" as const },
    { level: 0.1, verdict },
  ];
  expect(fragile({ ...given, atLevels: at("insufficient-data") })).toEqual([]);
  expect(fragile({ ...given, atLevels: at("confirmed") })).toEqual([{ threshold: "significance", to: 0.1, verdict: "confirmed" }]);
});
