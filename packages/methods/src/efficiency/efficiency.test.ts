import { expect, test } from "vitest";
import { crossEfficiency } from "./cross-efficiency.ts";
import golden from "./efficiency.golden.json" with { type: "json" };
import { type EfficiencyPanel, scaledPanel, unitOf, withoutZeros } from "./efficiency-panel.ts";
import { freeDisposalHull } from "./free-disposal-hull.ts";
import { largestSlacks } from "./largest-slacks.ts";
import { radialEfficiency } from "./radial-efficiency.ts";
import { RadialFrontier } from "./radial-frontier.ts";
import { slacksBasedEfficiency } from "./slacks-based-efficiency.ts";
import { superSlacksBased } from "./super-slacks-based.ts";

type Golden = (typeof golden.sets)["Tone2001"];
const tolerance = 1e-8;

function panelOf({ X, Y }: { readonly X: readonly (readonly number[])[]; readonly Y: readonly (readonly number[])[] }): EfficiencyPanel {
  return { units: X.length, inputs: X[0]?.length ?? 0, outputs: Y[0]?.length ?? 0, x: Float64Array.from(X.flat()), y: Float64Array.from(Y.flat()) };
}

function expectScores(scores: readonly number[], expected: readonly (number | null)[]): void {
  scores.forEach((score, unit) => {
    const value = expected[unit] ?? null;
    if (value === null) expect(score).toBeNaN();
    else expect(Math.abs(score - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
  });
  expect(scores).toHaveLength(expected.length);
}

const sets = Object.entries(golden.sets as unknown as Record<string, Golden>);
const orientations = { io: "input", oo: "output" } as const;

test.each(sets)("%s: radial scores under four forms of returns", (_, set) => {
  const { panel } = scaledPanel(panelOf(set));
  for (const [short, orientation] of Object.entries(orientations))
    for (const kind of ["crs", "vrs", "nirs", "ndrs"] as const) {
      const scores = Array.from({ length: panel.units }, (__, unit) => radialEfficiency(panel, unitOf(panel, unit), orientation, { kind }).score);
      expectScores(scores, set[`radial_${short}_${kind}` as keyof Golden] as number[]);
    }
});

test.each(sets)("%s: slacks and targets of the input form under variable returns", (_, set) => {
  const { panel, inputScale, outputScale } = scaledPanel(panelOf(set));
  for (let unit = 0; unit < panel.units; unit += 1) {
    const own = unitOf(panel, unit);
    const { score } = radialEfficiency(panel, own, "input", { kind: "vrs" });
    const slacks = largestSlacks(panel, { ...own, x: own.x.map((value) => value * score) }, { input: inputScale, output: outputScale }, { kind: "vrs" });
    const near = (value: number | undefined, expected: number | undefined): void =>
      expect(Math.abs((value ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThanOrEqual(1e-7);
    set.radial_io_vrs_slack_input[unit]?.forEach((slack, i) => {
      near(slacks?.input[i], slack / (inputScale[i] ?? 1));
    });
    set.radial_io_vrs_slack_output[unit]?.forEach((slack, r) => {
      near(slacks?.output[r], slack / (outputScale[r] ?? 1));
    });
    set.radial_io_vrs_target_input[unit]?.forEach((target, i) => {
      near(score * (own.x[i] ?? 0) - (slacks?.input[i] ?? 0), target / (inputScale[i] ?? 1));
    });
    set.radial_io_vrs_target_output[unit]?.forEach((target, r) => {
      near((own.y[r] ?? 0) + (slacks?.output[r] ?? 0), target / (outputScale[r] ?? 1));
    });
  }
});

test.each(sets)("%s: slacks-based measure, zero outputs replaced", (_, set) => {
  const raw = panelOf(set);
  const { panel } = scaledPanel({ ...raw, y: withoutZeros(raw.y, raw.outputs).values });
  for (const [short, orientation] of Object.entries({ no: "none", ...orientations }) as [string, "none" | "input" | "output"][])
    for (const kind of ["crs", "vrs"] as const)
      expectScores(
        Array.from({ length: panel.units }, (__, unit) => slacksBasedEfficiency(panel, unitOf(panel, unit), orientation, { kind })?.score ?? Number.NaN),
        set[`sbm_${short}_${kind}` as keyof Golden] as number[],
      );
});

test.each(sets)("%s: super-efficiency, radial and slacks-based, zeros replaced on both sides", (_, set) => {
  const raw = panelOf(set);
  const { panel } = scaledPanel({ ...raw, x: withoutZeros(raw.x, raw.inputs).values, y: withoutZeros(raw.y, raw.outputs).values });
  for (const [short, orientation] of Object.entries(orientations))
    for (const kind of ["crs", "vrs"] as const)
      expectScores(
        Array.from({ length: panel.units }, (__, unit) => radialEfficiency(panel, unitOf(panel, unit, true), orientation, { kind }).score),
        set[`super_radial_${short}_${kind}` as keyof Golden] as (number | null)[],
      );
  for (const [short, orientation] of Object.entries({ no: "none", ...orientations }) as [string, "none" | "input" | "output"][])
    expectScores(
      Array.from({ length: panel.units }, (__, unit) => superSlacksBased(panel, unitOf(panel, unit, true), orientation, { kind: "crs" })),
      set[`super_sbm_${short}_crs` as keyof Golden] as number[],
    );
});

test.each(sets)("%s: free-disposal hull", (_, set) => {
  const { panel } = scaledPanel(panelOf(set));
  expectScores(
    Array.from({ length: panel.units }, (__, unit) => freeDisposalHull(panel, unit, "input").score),
    set.fdh_io,
  );
});

test.each(sets)("%s: cross-efficiency, both goals, both forms", (_, set) => {
  const { panel } = scaledPanel(panelOf(set));
  for (const [short, form] of [
    ["M2", "linear"],
    ["M3", "ratio"],
  ] as const)
    for (const [name, goal] of [
      ["agg", "aggressive"],
      ["ben", "benevolent"],
    ] as const) {
      const matrix = crossEfficiency(panel, { goal, form });
      const score = (unit: number): number =>
        Array.from({ length: panel.units }, (__, evaluator) => matrix[evaluator * panel.units + unit] ?? 0).reduce((sum, value) => sum + value, 0) /
        panel.units;
      expectScores(
        Array.from({ length: panel.units }, (__, unit) => score(unit)),
        set[`cross_${short}_${name}_score` as keyof Golden] as number[],
      );
    }
});

test.each(sets)("%s: the frontier that goes from unit to unit gives the scores and the sums of slacks of each programme by itself", (_, set) => {
  const { panel, inputScale, outputScale } = scaledPanel(panelOf(set));
  const weights = { input: inputScale, output: outputScale };
  const sum = (slacks: ReturnType<typeof largestSlacks>): number =>
    [
      ...(slacks?.input ?? []).map((value, i) => value * (inputScale[i] ?? 1)),
      ...(slacks?.output ?? []).map((value, r) => value * (outputScale[r] ?? 1)),
    ].reduce((total, value) => total + value, 0);
  for (const orientation of ["input", "output"] as const)
    for (const returns of [{ kind: "crs" }, { kind: "vrs" }, { kind: "nirs" }, { kind: "ndrs" }, { kind: "grs", lower: 0.8, upper: 1.2 }] as const) {
      const frontier = new RadialFrontier(panel, orientation, returns);
      for (let unit = 0; unit < panel.units; unit += 1)
        for (const isLeftOut of [false, true]) {
          const own = unitOf(panel, unit, isLeftOut);
          const { score, slacks } = frontier.evaluate(own, weights);
          const alone = radialEfficiency(panel, own, orientation, returns).score;
          if (Number.isNaN(alone)) expect(score).toBeNaN();
          else expect(Math.abs(score - alone)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(alone)));
          if (Number.isNaN(alone) || isLeftOut) continue;
          const reached = (values: Float64Array): Float64Array => values.map((value) => value * alone);
          const point = orientation === "input" ? { ...own, x: reached(own.x) } : { ...own, y: reached(own.y) };
          const expected = sum(largestSlacks(panel, point, weights, returns));
          expect(Math.abs(sum(slacks) - expected)).toBeLessThanOrEqual(1e-7 * Math.max(...inputScale, ...outputScale));
        }
    }
});

test("a frontier answers the same in whatever order it is asked, and for a unit that it does not hold", () => {
  const { panel } = scaledPanel(panelOf(golden.sets.Fortune500 as never));
  const forth = new RadialFrontier(panel, "output", { kind: "vrs" });
  const back = new RadialFrontier(panel, "output", { kind: "vrs" });
  const units = Array.from({ length: panel.units }, (_, unit) => unit);
  const scores = units.map((unit) => forth.evaluate(unitOf(panel, unit)).score);
  const reversed = [...units].reverse().map((unit) => back.evaluate(unitOf(panel, unit)).score);
  reversed.reverse().forEach((score, unit) => {
    expect(score).toBeCloseTo(scores[unit] ?? Number.NaN, 11);
  });
  const stranger = { ...unitOf(panel, 0), x: unitOf(panel, 0).x.map((value) => value * 2), place: -1, isLeftOut: false };
  expect(forth.evaluate(stranger).score).toBeCloseTo(radialEfficiency(panel, stranger, "output", { kind: "vrs" }).score, 11);
  const unreachable = { ...stranger, x: stranger.x.map(() => 1e-6) };
  expect(forth.evaluate(unreachable).score).toBeNaN();
});
