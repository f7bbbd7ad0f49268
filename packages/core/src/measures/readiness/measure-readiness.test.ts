import { describe, expect, test } from "vitest";
import { answered, fileOf, loosePorts, told } from "../../../test/asked-of.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { measureReadiness } from "./measure-readiness.ts";

type Row = Readonly<Record<string, string>>;

const ask = (components: string, links: string, budget?: number) =>
  measureReadiness.run(
    loosePorts,
    measureReadiness.input.parse({
      components: fileOf(components, "components.csv"),
      links: fileOf(links, "links.csv"),
      ...(budget === undefined ? {} : { budget }),
    }),
  );

async function measured(...asked: Parameters<typeof ask>) {
  const outcome = await ask(...asked);
  const { files } = answered(outcome);
  const textOf = (name: string) =>
    files
      .find((each) => each.name === name)
      ?.parts.map(String)
      .join("") ?? "";
  const table = (name: string): readonly Row[] => {
    const [header = "", ...lines] = textOf(name).trimEnd().split("\n");
    return lines.map((line) => Object.fromEntries(header.split(",").map((column, at) => [column, line.split(",")[at] ?? ""])));
  };
  return { table, system: JSON.parse(textOf("system.json")), names: files.map(({ name }) => name), notes: saidNotes(outcome.notes) };
}

const about = (figure: number) => expect.closeTo(figure, 12);
const numbers = (rows: readonly Row[], column: string) => rows.map((row) => (row[column] === "" ? null : Number(row[column])));

/** T 2/3 and 1/3, A 1/3, two links each with its own: SRL (2/3 + 1/9) / 2 and (1/3 + 2/9) / 2. */
const pair = { components: "component,trl\nb,3\na,6\n", links: "from,to,irl\nb,a,3\n" };

describe("two components, worked by hand", () => {
  test("readiness of each with its link, and of the system their mean", async () => {
    const { table, system } = await measured(pair.components, pair.links);
    expect(table("components.csv").map(({ component, trl, links }) => [component, trl, links])).toEqual([
      ["a", "6", "2"],
      ["b", "3", "2"],
    ]);
    expect(numbers(table("components.csv"), "srl")).toEqual([7 / 18, 5 / 18].map(about));
    expect(system.srl).toBeCloseTo(1 / 3, 12);
  });

  test("a level more: of a component (1 + A) / 2 of 1/18, of the link half of T + T' of 1/18", async () => {
    const { table } = await measured(pair.components, pair.links);
    expect(numbers(table("components.csv"), "gain_per_level")).toEqual([1 / 27, 1 / 27].map(about));
    expect(numbers(table("links.csv"), "gain_per_level")).toEqual([1 / 36].map(about));
    // Gains are exact: the system with that level has as much more.
    const [raised, linked] = [await measured("component,trl\nb,3\na,7\n", pair.links), await measured(pair.components, "from,to,irl\na,b,4\n")];
    expect([raised.system.srl, linked.system.srl]).toEqual([1 / 3 + 1 / 27, 1 / 3 + 1 / 36].map(about));
  });

  test("gain per cost stands where a cost is known and above 0", async () => {
    const { table } = await measured("component,trl,cost_per_level\na,6,4\nb,3,\nc,3,0\n", "from,to,irl,cost_per_level\na,b,3,2\nb,c,3,\n");
    const [components, links] = [table("components.csv"), table("links.csv")];
    expect(numbers(components, "gain_per_cost")).toEqual([about(Number(components[0]?.["gain_per_level"]) / 4), null, null]);
    expect(numbers(links, "gain_per_cost")).toEqual([about(Number(links[0]?.["gain_per_level"]) / 2), null]);
  });

  test("all at the top: a readiness of 1, and no next step", async () => {
    const { system } = await measured("component,trl,cost_per_level\na,9,1\nb,9,1\n", "from,to,irl,cost_per_level\na,b,9,1\n");
    expect([system.srl, system.next_step]).toEqual([1, null]);
  });

  test("a component without a link is as ready as it is by itself", async () => {
    const { table } = await measured(`${pair.components}z,9\n`, pair.links);
    expect(table("components.csv").at(-1)).toMatchObject({ component: "z", links: "1", srl: "1" });
    expect(numbers(table("components.csv"), "srl").slice(0, 2)).toEqual([7 / 18, 5 / 18].map(about));
  });
});

describe("order and direction", () => {
  test("links have no direction, and rows no order", async () => {
    const one = await measured("component,trl\na,6\nb,3\nc,5\n", "from,to,irl\na,b,3\nb,c,7\n");
    const other = await measured("component,trl\nc,5\nb,3\na,6\n", "from,to,irl\nc,b,7\nb,a,3\n");
    expect(other.table("components.csv")).toEqual(one.table("components.csv"));
    expect([other.system.srl, other.system.band, other.system.bands]).toEqual([one.system.srl, one.system.band, one.system.bands]);
  });
});

describe("what is refused, and where", () => {
  test.each([
    ["a level of 0", "component,trl\na,0\nb,3\n", pair.links, ["readiness.level-out-of-range 2:2"]],
    ["a level of 10", "component,trl\na,6\nb,10\n", pair.links, ["readiness.level-out-of-range 3:2"]],
    ["half a level", "component,trl\na,6.5\nb,3\n", pair.links, ["readiness.level-out-of-range 2:2"]],
    ["a level below 0", "component,trl\na,6\nb,3\n", "from,to,irl\na,b,-1\n", ["readiness.level-out-of-range 2:3"]],
    ["no level", "component,trl\na,\nb,3\n", pair.links, ["table.missing-value 2:2"]],
    ["a component twice", "component,trl\na,1\nb,3\na,2\n", pair.links, ["table.duplicate-key 4:1"]],
    ["a negative cost", "component,trl,cost_per_level\na,1,-2\nb,3,1\n", pair.links, ["table.negative-value 2:3"]],
    ["links of nobody", pair.components, "from,to,irl\nx,a,1\nb,y,1\n", ["readiness.unknown-component 2:1", "readiness.unknown-component 3:2"]],
    ["a link of nobody with nobody", pair.components, "from,to,irl\nx,y,1\n", ["readiness.unknown-component 2:1", "readiness.unknown-component 2:2"]],
    ["a link with itself", pair.components, "from,to,irl\na,a,1\n", ["readiness.self-link 2:2"]],
    ["a pair twice", pair.components, "from,to,irl\na,b,1\na,b,2\n", ["readiness.repeated-link 3:1"]],
    ["a pair both ways", pair.components, "from,to,irl\na,b,1\nb,a,1\n", ["readiness.repeated-link 3:1"]],
    [
      "faults of both files",
      "component,trl\na,0\nb,3\n",
      "from,to,irl\na,b,12\nb,b,1\n",
      ["readiness.level-out-of-range 2:2", "readiness.level-out-of-range 2:3", "readiness.self-link 3:2"],
    ],
  ])("%s", async (_, components, links, expected) => {
    expect(told(await ask(components, links))).toEqual(expected);
  });

  test("a pair that comes again names the line of the first", async () => {
    expect(saidNotes((await ask(pair.components, "from,to,irl\na,b,1\nb,a,1\n")).notes)[0]?.message).toContain("stands in line 2 already");
  });

  test("names that only a separator would make alike are two pairs", async () => {
    expect(told(await ask('component,trl\na,1\n"a,b",1\nc,1\n"b,c",1\n', 'from,to,irl\na,"b,c",1\n"a,b",c,1\n'))).toEqual([]);
  });
});

describe("what a budget buys", () => {
  const components = "component,trl,cost_per_level\na,7,3\nb,8,2\n";
  const links = "from,to,irl,cost_per_level\na,b,7,1\n";

  /** The readiest of all levels within a budget, by trying them. */
  function best(budget: number): number {
    let readiest = 0;
    for (let a = 7; a <= 9; a++)
      for (let b = 8; b <= 9; b++)
        for (let link = 7; link <= 9; link++)
          if (3 * (a - 7) + 2 * (b - 8) + (link - 7) <= budget) readiest = Math.max(readiest, ((a + b) / 9) * (1 + link / 9) * 0.25);
    return readiest;
  }

  test("the readiest system within it, as trying all levels finds it, with a bound that none is above", async () => {
    for (const budget of [0, 1, 2, 4, 5, 7, 10]) {
      const { system, table } = await measured(components, links, budget);
      expect(system.budget.srl, String(budget)).toBeCloseTo(best(budget), 9);
      expect(system.budget.spent).toBeLessThanOrEqual(budget);
      expect(system.budget.bound).toBeGreaterThanOrEqual(system.budget.srl);
      expect(system.budget.gap).toBeLessThan(1e-8);
      const steps = table("steps.csv");
      expect(numbers(steps, "cost").reduce((sum: number, cost) => sum + (cost ?? Number.NaN), 0)).toBe(system.budget.spent);
      expect(numbers(steps, "gain").reduce((sum: number, gain) => sum + (gain ?? Number.NaN), system.srl)).toBeCloseTo(system.budget.srl, 9);
      if (steps.length > 0) expect(Number(steps.at(-1)?.["srl_after"])).toBeCloseTo(system.budget.srl, 12);
    }
  });

  test("steps go one level at a time, in their order, each from where the last one of its kind ended", async () => {
    const { table } = await measured(components, links, 10);
    const steps = table("steps.csv");
    expect(steps.map(({ order }) => order)).toEqual(["1", "2", "3", "4", "5"]);
    for (const { level_from: from, level_to: to } of steps) expect(Number(to)).toBe(Number(from) + 1);
    expect(steps.filter(({ kind }) => kind === "link").map(({ component, to, level_from: from }) => `${component}-${to} ${from}`)).toEqual(["a-b 7", "a-b 8"]);
    expect(steps.filter(({ component, kind }) => kind === "component" && component === "a").map(({ level_from: from }) => from)).toEqual(["7", "8"]);
  });

  test("more money never makes it less ready", async () => {
    const found = [];
    for (const budget of [0, 2, 3, 6, 100]) found.push((await measured(components, links, budget)).system.budget.srl as number);
    expect(found.toSorted((x, y) => x - y)).toEqual(found);
    expect(found.at(-1)).toBeCloseTo(1, 12);
  });

  test("what has no cost stays as it is and is named; what costs nothing is raised without money", async () => {
    const { system, notes, table } = await measured("component,trl,cost_per_level\na,7,\nb,8,0\n", "from,to,irl\na,b,7\n", 0);
    expect(notes).toMatchObject([{ code: "readiness.no-cost", message: "2 components and links below level 9 have no cost and were not raised: a, a–b." }]);
    expect(table("steps.csv").map(({ component, level_to: to, cost }) => [component, to, cost])).toEqual([["b", "9", "0"]]);
    expect([system.budget.spent, system.budget.limit]).toEqual([0, 0]);
  });

  test("what is at the top needs no cost, and nothing of costs is said where no budget is asked for", async () => {
    expect((await measured("component,trl,cost_per_level\na,9,\nb,8,1\n", "from,to,irl\na,b,9\n", 1)).notes).toEqual([]);
    const { notes, names, system } = await measured(pair.components, pair.links);
    expect([notes, names, system.next_step]).toEqual([[], ["components.csv", "links.csv", "system.json", "provenance.json"], null]);
    expect(system).not.toHaveProperty("budget");
  });

  test("the next step is the level of most gain for its cost, one that costs nothing before all", async () => {
    const step = async (own: string, joined: string) => (await measured(own, joined)).system.next_step;
    // Gains are 1/27 and 1/36: at costs of 3 and 1 the link comes first, at 1 and 1 the first component.
    expect(await step("component,trl,cost_per_level\na,6,3\nb,3,3\n", "from,to,irl,cost_per_level\na,b,3,1\n")).toEqual({
      kind: "link",
      component: "a",
      to: "b",
      level: 4,
      cost: 1,
      gain: about(1 / 36),
    });
    expect(await step("component,trl,cost_per_level\na,6,1\nb,3,1\n", "from,to,irl,cost_per_level\na,b,3,1\n")).toMatchObject({
      kind: "component",
      component: "a",
      level: 7,
    });
    expect(await step("component,trl,cost_per_level\na,6,1\nb,3,0\n", "from,to,irl,cost_per_level\na,b,3,1\n")).toMatchObject({
      component: "b",
      level: 4,
      cost: 0,
    });
  });
});
