import { solver } from "@quoin/engines";
import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { ProgrammeBuilder } from "../programme/programme-builder.ts";
import { relativeGap } from "../programme/relative-gap.ts";
import type { LinearProgramme } from "../solver/solver.ts";
import { solveProgramme } from "./solve-whole.ts";

/** Drawn worths and weights under two limits. */
function knapsack(columns: number): LinearProgramme {
  const builder = new ProgrammeBuilder("max");
  const draw = new RandomStream(7);
  const weights = [0, 1].map(() => Array.from({ length: columns }, () => 10 + draw.integer(90)));
  for (let column = 0; column < columns; column++) builder.addColumn({ cost: 10 + draw.integer(90), upper: 1, integer: true });
  for (const own of weights) builder.addRow({ upper: columns * 12, terms: own.map((weight, column) => [column, weight] as const) });
  return builder.programme();
}

test("the best of a programme of drawn weights is what the plain search proves", async () => {
  const [engine, programme, options] = [solver(), knapsack(1_100), { gap: 0.001, timeLimitSeconds: 60, seed: 1 }];
  const [helped, plain] = [await solveProgramme(engine, programme, options), await engine.solve(programme, options)];
  expect(relativeGap(helped.bound, helped.objective)).toBeLessThanOrEqual(0.001);
  expect(Math.abs((helped.objective ?? 0) - (plain.objective ?? 0))).toBeLessThanOrEqual(0.001 * (plain.objective ?? 0));
});
