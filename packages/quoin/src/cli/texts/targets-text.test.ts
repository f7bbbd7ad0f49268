import { expect, test } from "vitest";
import { speechIn } from "../../../test/terminal-speech.ts";
import { targetsText } from "./targets-text.ts";

const target = { line: "l1", equipment: null, before: 900, by: 2027 } as const;
const targets = [
  { ...target, facility: "microscope", figure: "effective_hours", bound: "least", target: 1_400, value: 1_512.25, state: "reached" },
  { ...target, facility: "furnace", figure: "refused_hours", bound: "most", target: 20, value: null, by: null, state: "unknown" },
] as const;

test.each([
  [
    "en",
    /l1 +microscope +Effective hours of a machine +at least 1400 +1512\.25 +2027 +reached/,
    /furnace +Hours refused +at most 20 +– +– +not recorded/,
    "1 of 2 targets of plan lines reached",
  ],
  ["zh", /l1 +microscope +单台有效机时 +不低于1400 +1512\.25 +2027 +已达到/, /furnace +未满足的机时 +不高于20 +– +– +未登记/, "规划任务目标2项，已达到1项"],
] as const)("what lines ask of hours stands under an evaluation, with what came of it, in %s", (language, reached, unknown, sum) => {
  const text = targetsText(targets, speechIn(language));
  expect(text).toMatch(reached);
  expect(text).toMatch(unknown);
  expect(text).toContain(sum);
});

test("where no line asks anything there is no table", () => {
  expect(targetsText([], speechIn("en"))).toBe("");
});
