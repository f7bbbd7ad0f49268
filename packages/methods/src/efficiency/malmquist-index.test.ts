import { expect, test } from "vitest";
import type { EfficiencyPanel } from "./efficiency-panel.ts";
import golden from "./malmquist.golden.json" with { type: "json" };
import { type MalmquistOptions, malmquistIndex } from "./malmquist-index.ts";

const largest = (rows: readonly (readonly (readonly number[])[])[], column: number): number => Math.max(...rows.flat().map((row) => row[column] ?? 0));

const panels: readonly EfficiencyPanel[] = golden.X.map((inputs, period) => ({
  units: inputs.length,
  inputs: 2,
  outputs: 1,
  x: Float64Array.from(inputs.flatMap((row) => row.map((value, column) => value / largest(golden.X, column)))),
  y: Float64Array.from((golden.Y[period] ?? []).flatMap((row) => row.map((value, column) => value / largest(golden.Y, column)))),
}));

const cases: readonly [string, MalmquistOptions][] = [
  ["io_crs_cont_fgnz", { orientation: "input", returns: "crs", frontier: "contemporaneous", decomposition: "fgnz" }],
  ["oo_crs_cont_fgnz", { orientation: "output", returns: "crs", frontier: "contemporaneous", decomposition: "fgnz" }],
  ["io_crs_seq_fgnz", { orientation: "input", returns: "crs", frontier: "sequential", decomposition: "fgnz" }],
  ["io_crs_glob_fgnz", { orientation: "input", returns: "crs", frontier: "global", decomposition: "fgnz" }],
  ["io_vrs_cont_fgnz", { orientation: "input", returns: "vrs", frontier: "contemporaneous", decomposition: "fgnz" }],
  ["io_vrs_cont_rd", { orientation: "input", returns: "vrs", frontier: "contemporaneous", decomposition: "rd" }],
];

test.each(cases)("%s: 31 provinces, 2005-2009", (name, options) => {
  const changes = malmquistIndex(panels, options);
  let compared = 0;
  for (const part of ["mi", "ec", "tc", "pech", "sech"] as const) {
    const expected = (golden as unknown as Record<string, (number | null)[][] | undefined>)[`${name}_${part}`];
    if (expected === undefined) continue;
    for (const { unit, from, [part]: value } of changes) {
      const wanted = expected[from]?.[unit] ?? null;
      if (wanted === null) expect(value).toBeNaN();
      else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(wanted)));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThanOrEqual(3 * 31 * 4);
});
