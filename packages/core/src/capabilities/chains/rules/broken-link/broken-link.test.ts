import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { flows, madeWorld } from "../../../../../test/made-world.ts";
import { findingsOf, withoutRows } from "../../../../../test/rule-probe.ts";
import { brokenLink as rule } from "./broken-link.ts";

const judged = async (...given: Parameters<typeof madeWorld>) => {
  const [finding, ...more] = await findingsOf(rule, madeWorld(...given));
  expect(more).toEqual([]);
  if (finding === undefined) throw new Error("no finding");
  return finding;
};

test("a supplier on whom much hangs is beyond the limit, which confirms nothing by itself, with the loss that solving the table without it gives", async () => {
  const all = flows({ AAA: 30, BBB: 5, CCC: 5, DDD: 5 });
  const found = await judged(all);
  expect(found).toMatchObject({ id: "P4.1-broken-link-CN", verdict: "insufficient-data", reason: "limit-calls-others" });
  // The table solved anew from its allocation coefficients, half of one supplier's row to AAA taken away.
  expect(found.value).toBeCloseTo(lossBySolving(all, 0.5), 12);
  expect(found.choices.find(({ label }) => label.en === "0% can be replaced")?.value).toBeCloseTo(lossBySolving(all, 0), 12);
});

test("what is delivered to nobody stops nothing; the rest of the world is no single supplier", async () => {
  expect((await judged(flows({ AAA: 0, BBB: 5, CCC: 5, DDD: 5 }))).verdict).toBe("insufficient-data");
  const rest = await judged(flows({ AAA: 0.02, BBB: 0, CCC: 0, ROW: 0 }));
  expect(rest.verdict).toBe("not-supported");
  expect(rest.statement.en).not.toContain("ROW");
});

test("too thin: no own economy, a flow twice; the order of rows changes nothing", async () => {
  const all = flows({ AAA: 30, BBB: 5, CCC: 5, DDD: 5 });
  expect((await judged(all, { own: "" })).verdict).toBe("insufficient-data");
  expect((await judged({ ...all, demand: [...all.demand, all.demand[0] as string] })).statement.en).toContain("twice");
  const forward = withoutRows(await judged(all));
  const backward = withoutRows(await judged({ flows: all.flows.toReversed(), demand: all.demand.toReversed() }));
  expect(backward).toEqual(forward);
});

test("China, 2011: no single industry abroad is felt in the whole economy", async () => {
  const [found] = await findingsOf(rule, exampleSources(["world_flows", "world_final_demand", "world_chain_names"]));
  // Electrical equipment of Taiwan: the page's figure, with nothing replaced, is 0.50 % of value added.
  expect(found?.choices.find(({ label }) => label.en === "0% can be replaced")?.value).toBeCloseTo(0.005, 3);
  expect(found?.choices[0]?.verdict).toBe("not-supported");
});

/** Gauss-Seidel on x' = w' + x' B, B the allocation coefficients, by hand from the rows: first as it is, then with each foreign supplier's row to AAA cut. */
function lossBySolving({ flows: rows, demand }: ReturnType<typeof flows>, replaceable: number): number {
  const [names, z] = [new Set<string>(), new Map<string, number>()];
  const output = new Map<string, number>();
  for (const [, seller, from, buyer, to, value] of rows.map((row) => row.split(","))) {
    names.add(`${seller} ${from}`);
    z.set(`${seller} ${from}>${buyer} ${to}`, Number(value));
    output.set(`${seller} ${from}`, (output.get(`${seller} ${from}`) ?? 0) + Number(value));
  }
  for (const [, seller, from, , value] of demand.map((row) => row.split(",")))
    output.set(`${seller} ${from}`, (output.get(`${seller} ${from}`) ?? 0) + Number(value));
  const sectors = [...names];
  const added = new Map(sectors.map((j) => [j, (output.get(j) ?? 0) - sectors.reduce((sum, i) => sum + (z.get(`${i}>${j}`) ?? 0), 0)]));
  const addedWithout = (cut: string | null): number => {
    const b = (i: string, j: string) => ((z.get(`${i}>${j}`) ?? 0) / (output.get(i) ?? 1)) * (i === cut && j.startsWith("AAA") ? replaceable : 1);
    const x = new Map(output);
    for (let turn = 0; turn < 400; turn++)
      for (const j of sectors) x.set(j, (added.get(j) ?? 0) + sectors.reduce((sum, i) => sum + (x.get(i) ?? 0) * b(i, j), 0));
    return sectors.filter((j) => j.startsWith("AAA")).reduce((sum, j) => sum + ((x.get(j) ?? 0) * (added.get(j) ?? 0)) / (output.get(j) ?? 1), 0);
  };
  const whole = addedWithout(null);
  return Math.max(...sectors.filter((i) => !i.startsWith("AAA")).map((cut) => (whole - addedWithout(cut)) / whole));
}
