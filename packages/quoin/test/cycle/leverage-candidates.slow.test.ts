import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiAnswer, RoadmapAnswer } from "@quoin/core";
import { beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout, withInventedCandidates } from "../judged-example.ts";

const folder = join(mkdtempSync(join(tmpdir(), "quoin-leverage-")), "office");
const answer = async <A>(...words: string[]): Promise<A> => JSON.parse((await quoin(...words, folder, "--json")).stdout) as A;

beforeAll(async () => {
  await judgedExample(folder);
  await withInventedCandidates(folder);
}, judgingTimeout);

test("the paper's fund stands as published; invented candidates are apart, and additionality has no value", async () => {
  const { leverage, marginal, additionality } = await answer<ApiAnswer<"leverage">>("leverage");
  expect(leverage.map(({ fund, value, synthetic }) => [fund, value, synthetic])).toEqual([["special-fund:2009:2012", 25.525, false]]);
  expect(marginal?.synthetic).toBe(true);
  expect(marginal?.budgets.map(({ budget }) => budget)).toEqual(["budget:central", "budget:provincial"]);
  expect(marginal?.budgets.every(({ value }) => value !== null && value >= 0)).toBe(true);
  expect(additionality.value).toBeNull();
  expect(additionality.statement.en).toContain("not measured, there is no comparison group");
});

test("the roadmap orders the candidates, marks them, and names what nobody makes", async () => {
  const { projects, cycles, synthetic, missing_complements: missing } = await answer<RoadmapAnswer>("roadmap");
  const at = (id: string) => projects.find((each) => each.id === `invented:${id}`);
  expect(synthetic && projects.every((each) => each.synthetic)).toBe(true);
  expect(cycles).toEqual([]);
  expect([at("evaporation-source")?.earliest, at("evaporation-machine")?.earliest, at("evaporation-line")?.earliest]).toEqual([0, 2, 5]);
  expect(at("inline-measurement")?.slack).toBe(3);
  // Three were entered for the very project that works on them: it cannot prove that they are covered.
  expect(missing.map(({ id }) => id)).toEqual([
    "display-panels.evaporation-machine",
    "display-panels.micro-led",
    "display-panels.polyimide-substrate",
    "flue-gas-cleaning.kiln-flue-gas",
  ]);
  expect((await quoin("roadmap", folder)).stdout).toContain("missing complement: Vacuum evaporation machine for OLED");
});
