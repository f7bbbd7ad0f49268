import { describe, expect, test } from "vitest";
import { observedGrid } from "../../../test/observed-grid.ts";
import { structureMatrices } from "../structure/structure-matrices.ts";
import { nearnessOfTime } from "./relatedness-of-time.ts";
import { entryCandidates, type Transition, transitionsOf } from "./transitions.ts";

/** Whatever has a value is held. */
function transitions(grids: Readonly<Record<string, string>>, threshold = 0.001): Transition[] {
  const { matrices } = structureMatrices(observedGrid(grids));
  return transitionsOf(matrices.map((matrix) => nearnessOfTime(matrix, { normalisation: "minimum-conditional", threshold })));
}

const told = (all: readonly Transition[]) => all.map(({ location, activity, from, to, kind }) => `${from}-${to} ${location}${activity} ${kind}`);

describe("what becomes of a cell from one time to the next", () => {
  test("comes, goes, stays, stays away", () => {
    expect(told(transitions({ 1: "x y, a 1 0, b 1 1", 2: "x y, a 0 1, b 1 0" }))).toEqual(["1-2 ax exit", "1-2 ay entry", "1-2 bx stay", "1-2 by exit"]);
    expect(told(transitions({ 1: "x y, a 1 0, b 1 1", 2: "x y, a 1 0, b 1 1" }))).toContain("1-2 ay absent");
  });

  test("steps go from each time to the next in the order of numbers, by location and activity within a step", () => {
    const all = transitions({ 10: "y x, b 1 1, a 1 1", 2: "x y, a 1 0, b 1 1", 9: "x y, a 1 1, b 1 1" });
    expect(told(all).map((each) => each.split(" ").slice(0, 2).join(" "))).toEqual(
      ["2-9", "9-10"].flatMap((step) => ["ax", "ay", "bx", "by"].map((cell) => `${step} ${cell}`)),
    );
    expect(all.map(({ step }) => step)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  test("who or what has nothing at either time is censored: neither left nor lacking", () => {
    expect(told(transitions({ 1: "x y, a 1 1, b 1 0, gone 1 0", 2: "x z, a 1 1, b 0 1, new 1 1" }))).toEqual(["1-2 ax stay", "1-2 bx exit"]);
  });

  test("a cell without a number at either time is no transition; a row that is not there is a 0", () => {
    expect(told(transitions({ 1: "x y z, a 1 ? 1, b 1 1 1", 2: "x y z, a 1 1 1, b ? . 1" }))).toEqual([
      "1-2 ax stay",
      "1-2 az stay",
      "1-2 by exit",
      "1-2 bz stay",
    ]);
  });

  test("one time, and none, have no steps", () => {
    expect(transitions({ 1: "x, a 1" })).toEqual([]);
    expect(transitionsOf([])).toEqual([]);
  });

  test("what lay before is that of the time before: density, advantage, holders", () => {
    const [entry] = transitions({ 1: "x y z, a 1 1 1, b 1 1 0, c 1 0 0", 2: "x y z, a 1 0 0, b 1 0 0, c 5 5 5" }).filter(({ kind }) => kind === "entry");
    // c lacked y: 2/3 of 2/3 + 1/2 near it, no advantage in it, two holders.
    expect(entry).toMatchObject({ location: "c", activity: "y", advantageBefore: 0, holdersBefore: 2, densityBefore: expect.closeTo(4 / 7, 12) });
  });

  test("held is told by the limit at each time: the same values may come and go by what the others have", () => {
    const kinds = transitions({ 1: "x y, a 3 1, b 1 3", 2: "x y, a 3 1, b 30 3" }, 1).map(({ kind }) => kind);
    // At the second time x is 33 of 37 and a has 3 of 4: no advantage any more, but one in y.
    expect(kinds).toEqual(["exit", "entry", "entry", "exit"]);
  });
});

describe("candidates of the test of entry", () => {
  const all = transitions({
    1: "x y z, a 1 1 1, b 1 1 0, c 1 0 0",
    2: "x y z, a 1 1 1, b 1 1 1, c 1 0 0",
    3: "x y z, a 1 1 1, b 1 0 1, c 1 1 0",
  });

  test("only what was absent before, each with whether it came", () => {
    const { location, transition, entered, locations } = entryCandidates(all);
    expect(locations).toBe(2);
    // b gets z, c stays without y and z; then c gets y.
    expect(Array.from(location, (place, at) => `${["b", "c"][place]} ${transition[at]} ${entered[at]}`)).toEqual(["b 0 1", "c 0 0", "c 0 0", "c 1 1", "c 1 0"]);
  });

  test("the score is density before, the rivals are advantage and holders before", () => {
    const { score, rivals } = entryCandidates(all);
    expect(Array.from(score.subarray(0, 3))).toEqual([1, 4 / 7, 2 / 5].map((density) => expect.closeTo(density, 12)));
    expect(Array.from(rivals["rca"] ?? [])).toEqual([0, 0, 0, 0, 0]);
    expect(Array.from(rivals["frequency"] ?? [])).toEqual([1, 2, 1, 2, 2]);
  });

  test("an activity without neighbours has none of them held: a score of 0, and no gap", () => {
    const lonely = entryCandidates(transitions({ 1: "x y, a 1 0, b 0 1", 2: "x y, a 1 1, b 0 1" }));
    expect([Array.from(lonely.score), Array.from(lonely.entered)]).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  test("nothing absent gives no candidates", () => {
    const none = entryCandidates(transitions({ 1: "x, a 1", 2: "x, a 1" }));
    expect([none.locations, none.score.length, none.rivals["rca"]?.length]).toEqual([0, 0, 0]);
  });
});
