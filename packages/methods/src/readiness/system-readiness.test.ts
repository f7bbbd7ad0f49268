import fc from "fast-check";
import { expect, test } from "vitest";
import { readinessBands, readinessLevel } from "./readiness-bands.ts";
import golden from "./system-readiness.golden.json" with { type: "json" };
import { type ReadinessGraph, systemReadiness } from "./system-readiness.ts";

function graphOf(trl: readonly number[], irl: readonly (readonly number[])[]): ReadinessGraph {
  const pairs = trl.flatMap((_, i) => trl.flatMap((__, j) => (j > i && (irl[i]?.[j] ?? 0) > 0 ? [[i, j, irl[i]?.[j] ?? 0] as const] : [])));
  return {
    trl: Float64Array.from(trl),
    from: Int32Array.from(pairs, ([i]) => i),
    to: Int32Array.from(pairs, ([, j]) => j),
    irl: Float64Array.from(pairs, ([, , level]) => level),
  };
}

test.each(Object.entries(golden.cases))(
  "%s: components, composite, bands and level",
  (_, { TRL, IRL, component_SRL, composite_SRL, m, q, uniform_composites_1_to_9, thresholds_between_levels, SRL_level }) => {
    const readiness = systemReadiness(graphOf(TRL, IRL));
    expect([...readiness.links]).toEqual(m);
    component_SRL.forEach((srl, component) => {
      expect(readiness.components[component]).toBeCloseTo(srl, 12);
    });
    expect(readiness.composite).toBeCloseTo(composite_SRL, 12);
    expect(readiness.q).toBeCloseTo(q, 12);
    const bands = readinessBands(readiness.q);
    bands.forEach(({ composite, to }, index) => {
      expect(composite).toBeCloseTo(uniform_composites_1_to_9[index] ?? Number.NaN, 12);
      if (index < 8) expect(to).toBeCloseTo(thresholds_between_levels[index] ?? Number.NaN, 12);
    });
    expect(readinessLevel(bands, readiness.composite)).toBe(SRL_level);
  },
);

const level = fc.integer({ min: 1, max: 9 });
const graph = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc
    .tuple(fc.array(level, { minLength: n, maxLength: n }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n * n, maxLength: n * n }))
    .map(([trl, cells]) => ({
      trl,
      irl: trl.map((_, i) => trl.map((__, j) => cells[Math.min(i, j) * n + Math.max(i, j)] ?? 0)),
    })),
);

test("a gain is what the composite really rises by, and never negative", () => {
  fc.assert(
    fc.property(graph, ({ trl, irl }) => {
      const before = systemReadiness(graphOf(trl, irl));
      trl.forEach((own, component) => {
        const gain = before.trlGains[component] ?? 0;
        if (own === 9) {
          expect(gain).toBeNaN();
          return;
        }
        const after = systemReadiness(graphOf(trl.with(component, own + 1), irl));
        expect(after.composite - before.composite).toBeCloseTo(gain, 12);
        expect(gain).toBeGreaterThan(0);
      });
      const { from, to, irl: levels } = graphOf(trl, irl);
      levels.forEach((own, link) => {
        if (own === 9) return;
        const raised = irl.map((row, i) =>
          row.map((cell, j) => ((i === from[link] && j === to[link]) || (j === from[link] && i === to[link]) ? cell + 1 : cell)),
        );
        expect(systemReadiness(graphOf(trl, raised)).composite - before.composite).toBeCloseTo(before.irlGains[link] ?? Number.NaN, 12);
      });
    }),
  );
});

test("all nines give 1, and bands rise from 0 to 1", () => {
  expect(
    systemReadiness(
      graphOf(
        [9, 9, 9],
        [
          [9, 9, 0],
          [9, 9, 9],
          [0, 9, 9],
        ],
      ),
    ).composite,
  ).toBe(1);
  const bands = readinessBands(0.4);
  expect([bands[0]?.from, bands[8]?.to]).toEqual([0, 1]);
  expect(bands.map(({ from }) => from)).toEqual(bands.map(({ from }) => from).toSorted((a, b) => a - b));
});
