import { expect, test } from "vitest";
import { z } from "zod";
import { differencesOf, recomputedEffects } from "../../../../bench/referee/recomputed-effects.ts";
import { keptFindings } from "../kept-answers/kept-answers.ts";

const ends = z.object({ value: z.number(), low: z.number(), high: z.number(), minimum: z.number() });
const findings = z.array(z.object({ id: z.string(), verdict: z.string(), size: z.string().nullish(), effect: ends.nullable() }));

test.each([
  ["china-its", "CN"],
  ["demo-office", "990000"],
])("every effect of %s is that of a program of another, its interval and verdict too, with what moves whole moved whole", async (example, root) => {
  const said = new Map(findings.parse(await keptFindings(example)).map((each) => [each.id, each]));
  const recomputed = recomputedEffects().filter(({ finding }) => finding.endsWith(`-${root}`));
  const effects = [...said.values()].filter(({ id, effect }) => effect !== null && id.endsWith(`-${root}`));
  expect(recomputed.map(({ finding }) => finding).sort()).toEqual(effects.map(({ id }) => id).sort());
  const differing = recomputed.flatMap((own) => {
    const finding = said.get(own.finding);
    const apart = finding === undefined ? ["no finding"] : differencesOf(finding, own);
    return apart.length === 0 ? [] : [`${own.finding}: ${apart.join(", ")}`];
  });
  expect(differing).toEqual([]);
});

test("another end, another minimum and another verdict are told; one near a border has no verdict to hold to", () => {
  const own = { finding: "a", value: 0.05, low: 0.01, high: 0.09, minimum: 0.02, wider: 0, verdict: "confirmed", size: "large" };
  const effect = { value: 0.05, low: 0.01, high: 0.09, minimum: 0.02 };
  expect(differencesOf({ verdict: "confirmed", size: "large", effect }, own)).toEqual([]);
  expect(differencesOf({ verdict: "not-supported", size: "small", effect: { ...effect, high: 0.1 } }, own)).toEqual(["high", "verdict"]);
  expect(differencesOf({ verdict: "confirmed", size: "large", effect: { ...effect, minimum: 0.03, low: 0.005 } }, own)).toEqual(["low", "minimum"]);
  expect(differencesOf({ verdict: "not-supported", size: null, effect: { ...effect, low: 0.012 } }, { ...own, wider: 0.004, verdict: "?" })).toEqual([]);
  expect(differencesOf({ verdict: "confirmed", effect: null }, own)).toEqual(["no effect"]);
});
