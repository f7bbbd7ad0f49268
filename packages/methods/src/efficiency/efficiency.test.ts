import { expect, test } from "vitest";
import { crossEfficiency } from "./cross-efficiency.ts";
import golden from "./efficiency.golden.json" with { type: "json" };
import { type EfficiencyPanel, scaledPanel, unitOf, withoutZeros } from "./efficiency-panel.ts";
import { freeDisposalHull } from "./free-disposal-hull.ts";
import { largestSlacks } from "./largest-slacks.ts";
import { radialEfficiency } from "./radial-efficiency.ts";
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
    const slacks = largestSlacks(
      panel,
      own.x.map((value) => value * score),
      own.y,
      { input: inputScale, output: outputScale },
      { kind: "vrs" },
    );
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
