import { expect, test } from "vitest";
import type { LocalText } from "../language/text.ts";
import { rules } from "./rules.ts";
import { untested } from "./untested.ts";

/** A year, a number of China's reform, or the country itself: what holds of the shipped example alone. */
const ofOneCountry = /China|Chinese|Agrar|agricultural|中国|在华|我国计算机|农业|\b(?:19|20)\d\d\b|(?:19|20)\d\d年|\b242\b|242家/;
const saysExample = { en: /example of China|China's example/, zh: /中国示例/ };

test("what every office is told of a question, and of what it leaves open, states nothing of the data of the shipped example", () => {
  const told: readonly (readonly [string, LocalText])[] = [
    ...rules.flatMap(({ code, title, question, leavesOpen }) => [
      [`${code} title`, title] as const,
      [`${code} question`, question] as const,
      ...(leavesOpen === null ? [] : [[`${code} leavesOpen`, leavesOpen] as const]),
    ]),
    ...Object.entries(untested),
  ];
  expect(told.length).toBeGreaterThan(3 * 30);
  expect(told.filter(([, { en, zh }]) => ofOneCountry.test(en) || ofOneCountry.test(zh))).toEqual([]);
});

/** Of laws, surveys and rounds that are named: true wherever they are read. */
const named: ReadonlySet<string> = new Set([
  "institute-support.industry_cut",
  "institute-support.other_cuts",
  "opening.semiconductors",
  "closed-facilities.minimum_shortfall",
]);

test("a reason of a limit that rests on the figures of one country says that they are those of the example", () => {
  const whys = rules.flatMap(({ code, thresholds }) => Object.entries(thresholds).map(([name, { why }]) => [`${code}.${name}`, why] as const));
  expect(whys.length).toBeGreaterThan(100);
  const silent = whys.filter(
    ([name, { en, zh }]) => !named.has(name) && ((ofOneCountry.test(en) && !saysExample.en.test(en)) || (ofOneCountry.test(zh) && !saysExample.zh.test(zh))),
  );
  expect(silent).toEqual([]);
});
