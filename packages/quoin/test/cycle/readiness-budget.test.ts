import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ReadinessGraph, systemReadiness } from "@quoin/methods";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-readiness-"));
let made = 0;

async function readiness(components: string, links: string, budget: number) {
  const out = join(folder, `out-${made}`);
  const [c, l] = [join(folder, `c-${made}.csv`), join(folder, `l-${made}.csv`)];
  made += 1;
  writeFileSync(c, components);
  writeFileSync(l, links);
  const run = await quoin("measure", "readiness", "--components", c, "--links", l, "--budget", String(budget), "--out", out);
  const read = (name: string): string => readFileSync(join(out, name), "utf8");
  return { run, read, system: () => JSON.parse(read("system.json")) as { budget: { srl: number; spent: number; gap: number }; next_step: object | null } };
}

/** Every combination of levels, counted one by one. */
function bestByTrial(graph: ReadinessGraph, costs: readonly number[], linkCosts: readonly number[], budget: number): number {
  let best = 0;
  const levels = [...graph.trl, ...graph.irl];
  const prices = [...costs, ...linkCosts];
  const visit = (place: number, left: number, chosen: readonly number[]): void => {
    if (place === levels.length) {
      const raised = { ...graph, trl: Float64Array.from(chosen.slice(0, costs.length)), irl: Float64Array.from(chosen.slice(costs.length)) };
      best = Math.max(best, systemReadiness(raised).composite);
      return;
    }
    for (let level = levels[place] ?? 9; level <= 9; level += 1) {
      const cost = (level - (levels[place] ?? 9)) * (prices[place] ?? 0);
      if (cost > left) break;
      visit(place + 1, left - cost, [...chosen, level]);
    }
  };
  visit(0, budget, []);
  return best;
}

test("the levels that a budget buys are the best of all, where components and links can rise", async () => {
  const graph = { trl: Float64Array.of(6, 4, 7), from: Int32Array.of(0, 1), to: Int32Array.of(1, 2), irl: Float64Array.of(3, 6) };
  for (const budget of [0, 5, 11, 17, 26]) {
    const { system, read } = await readiness("component,trl,cost_per_level\na,6,3\nb,4,4\nc,7,5\n", "from,to,irl,cost_per_level\na,b,3,2\nb,c,6,3\n", budget);
    const { srl, spent, gap } = system().budget;
    expect(srl).toBeCloseTo(bestByTrial(graph, [3, 4, 5], [2, 3], budget), 10);
    expect(spent).toBeLessThanOrEqual(budget);
    expect(gap).toBeLessThanOrEqual(1e-8);
    const steps = read("steps.csv").trim().split("\n").slice(1);
    if (steps.length > 0) expect(Number(steps.at(-1)?.split(",").at(-1))).toBeCloseTo(srl, 12);
  }
});

test("the next step has the largest gain per cost; what has no cost is not raised and is named", async () => {
  const { run, read, system } = await readiness("component,trl,cost_per_level\na,8,10\nb,3,\n", "from,to,irl\na,b,4\n", 100);
  expect(read("steps.csv")).toMatch(/^order,kind,component,to,level_from,level_to,cost,gain,srl_after\n1,component,a,,8,9,10,/);
  expect(read("steps.csv").trim().split("\n")).toHaveLength(2);
  expect(system().next_step).toMatchObject({ kind: "component", component: "a", level: 9, cost: 10 });
  expect(run.stderr).toContain("readiness.no-cost");
  expect(run.stderr).toContain("a–b");
});
