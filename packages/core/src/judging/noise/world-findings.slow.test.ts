import { expect, test } from "vitest";
import { exampleSources } from "../../../test/example-sources.ts";
import { exampleThresholds, provinceWords } from "../../../test/rule-probe.ts";
import { unstableSupport } from "../../capabilities/generic-technology/rules/unstable-support/unstable-support.ts";
import { standards } from "../../capabilities/qualification/rules/standards/standards.ts";
import { isLook } from "../../diagnosis/verdict/is-look.ts";
import { alarmsOf, levelOf } from "./false-alarms.ts";
import { findingsInWorld, worldsOf } from "./world-findings.ts";

const time = { root: "CN", baseYear: 2023, maximum_age: 5, significance: 0.05, words: provinceWords };
const thresholds = new Map([standards, unstableSupport].map((rule) => [rule.code, exampleThresholds(rule)]));
const judging = { sources: exampleSources(["iso_technical_committees", "nkrdp_projects", "province_indicators", "regions"]), thresholds, time };
const quiet = () => {};

test("secretariats that are dealt confirm no more than the level promises, and the same seed gives the same findings", async () => {
  const made = await worldsOf([standards], judging.sources);
  expect(made.tables.map(({ role }) => role)).toEqual(["standards_committees"]);
  const inWorld = async (world: number) => findingsInWorld(made, judging, { seed: 1, world }, quiet);
  const worlds = [];
  for (let world = 0; world < 12; world++) worlds.push(await inWorld(world));
  const looks = worlds.map((found) => ({ looks: found.filter(isLook).length, confirmed: found.filter(({ verdict }) => verdict === "confirmed").length }));
  expect(looks.every((each) => each.looks === 1)).toBe(true);
  expect(alarmsOf(looks, levelOf(0.05)).exceeds).toBe(false);
  expect(new Set(worlds.map(([finding]) => finding?.value)).size).toBeGreaterThan(1);
  expect(await inWorld(3)).toEqual(worlds[3]);
});

test("findings that rest on nothing which is made anew are no looks of a world: lengths of projects are what they are", async () => {
  const made = await worldsOf([unstableSupport], judging.sources);
  const found = await findingsInWorld(made, judging, { seed: 1, world: 0 }, quiet);
  expect([...new Set(found.map(({ part }) => part))]).toEqual(["government-share"]);
});
