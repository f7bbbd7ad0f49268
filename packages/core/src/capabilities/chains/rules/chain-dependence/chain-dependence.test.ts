import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { flows, madeWorld } from "../../../../../test/made-world.ts";
import { findingsOf, withoutRows } from "../../../../../test/rule-probe.ts";
import { chainDependence as rule } from "./chain-dependence.ts";

const judged = async (...given: Parameters<typeof madeWorld>) => {
  const [finding, ...more] = await findingsOf(rule, madeWorld(...given));
  expect(more).toEqual([]);
  if (finding === undefined) throw new Error("no finding");
  return finding;
};

test("an economy that buys abroad what the others make at home hangs on them; one that does not is refused", async () => {
  const dependent = await judged(flows({ AAA: 30, BBB: 5, CCC: 5, DDD: 5 }));
  expect(dependent).toMatchObject({ id: "P1.3-chain-dependence-CN", verdict: "insufficient-data", reason: "limit-calls-others" });
  // 30 of 50 bought abroad, directly; behind them stand the inputs of the inputs, of which less comes from abroad.
  expect(dependent.choices.find(({ label }) => label.en === "direct purchases only")?.value).toBeCloseTo(0.6, 12);
  expect(dependent.value).toBeGreaterThan(dependent.threshold ?? 1);
  expect((await judged(flows({ AAA: 5, BBB: 30, CCC: 30, DDD: 30 }))).verdict).toBe("not-supported");
});

test("a mix of industries is no dependence: each industry is held against the same one elsewhere", async () => {
  // Everybody's boats hang on others and nobody's other industry does; boats are ten times as large in the own economy.
  const economies = ["AAA", "BBB", "CCC", "DDD"];
  const times = (economy: string, industry: string) => (economy === "AAA" && industry === "B" ? 10 : 1);
  const rows = economies.flatMap((buyer) => [
    `2011,${buyer},A,${buyer},A,50`,
    ...economies.filter((seller) => seller !== buyer).map((seller) => `2011,${seller},A,${buyer},B,${(50 / 3) * times(buyer, "B")}`),
  ]);
  const demand = economies.flatMap((economy) => ["A", "B"].map((industry) => `2011,${economy},${industry},${economy},${500 * times(economy, industry)}`));
  const { value, threshold, choices } = await judged({ flows: rows, demand });
  expect(value).toBeGreaterThan(0.8);
  expect(Math.abs((value ?? 0) - (threshold ?? 1))).toBeLessThan(0.02);
  // Taken alike, boats no longer count for more than the others' do.
  expect(choices.find(({ label }) => label.en === "every industry alike")?.value).toBeLessThan(0.6);
});

test("too thin: no own economy, two others, a flow twice, a table that makes less than it uses", async () => {
  const told = async (...given: Parameters<typeof madeWorld>) => {
    const { verdict, statement } = await judged(...given);
    expect(verdict).toBe("insufficient-data");
    return statement.en;
  };
  const all = flows({ AAA: 30, BBB: 5, CCC: 5, DDD: 5 });
  expect(await told(all, { own: "" })).toContain("which economy is the office's own");
  expect(await told(flows({ AAA: 30, BBB: 5, CCC: 5 }))).toContain("2 other economies to compare with; 3 are needed");
  expect(await told({ ...all, flows: [...all.flows, all.flows[0] as string] })).toContain("twice");
  expect(await told({ ...all, flows: all.flows.map((row) => row.replace(/[\d.]+$/, (value) => String(Number(value) * 40))), demand: [] })).toContain(
    "makes less than it uses",
  );
});

test("the order of rows changes nothing", async () => {
  const all = flows({ AAA: 30, BBB: 5, CCC: 5, DDD: 5 });
  const forward = withoutRows(await judged(all));
  const backward = withoutRows(await judged({ flows: all.flows.toReversed(), demand: all.demand.toReversed() }));
  expect(backward).toEqual(forward);
});

test("China, 2011: less than the others, as in 1995 and 2005", async () => {
  const [found] = await findingsOf(rule, exampleSources(["world_flows", "world_final_demand", "world_chain_names"]));
  expect(found?.verdict === "not-supported" || found?.verdict === "insufficient-data").toBe(true);
  expect(found?.value).toBeCloseTo(0.2, 1);
});
