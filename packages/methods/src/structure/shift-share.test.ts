import fc from "fast-check";
import { expect, test } from "vitest";
import { shiftShare, shiftShareNull } from "./shift-share.ts";

const sum = (of: Iterable<number>): number => [...of].reduce((total, each) => total + each, 0);

test("a textbook table: two regions, two industries", () => {
  // The whole grows from 400 to 500 (25 %), industry 1 from 200 to 300 (50 %), industry 2 not at all.
  const before = Float64Array.of(100, 50, 100, 150);
  const after = Float64Array.of(180, 45, 120, 155);
  const parts = shiftShare(before, after, 2, 2);
  expect([...parts.national]).toEqual([25, 12.5, 25, 37.5]);
  expect([...parts.mix]).toEqual([25, -12.5, 25, -37.5]);
  expect([...parts.competitive]).toEqual([30, -5, -30, 5]);
  expect([...parts.fresh]).toEqual([0, 0, 0, 0]);
});

test("the parts add to the change, the competitive one to nothing over an activity that was there, whatever the table", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 12, maxLength: 12 }), (cells) => {
      fc.pre(cells.some(([b]) => b > 0));
      const [before, after] = [Float64Array.from(cells, ([b]) => b), Float64Array.from(cells, ([, a]) => a)];
      const { national, mix, competitive, fresh } = shiftShare(before, after, 3, 4);
      for (let cell = 0; cell < 12; cell++) {
        const parts = sum([national, mix, competitive, fresh].map((part) => part[cell] as number));
        expect(parts).toBeCloseTo((after[cell] as number) - (before[cell] as number), 9);
      }
      for (let p = 0; p < 4; p++) expect(sum([0, 1, 2].map((c) => competitive[c * 4 + p] as number))).toBeCloseTo(0, 9);
      expect(sum(mix) + sum(fresh)).toBeCloseTo(0, 8);
    }),
  );
});

test("what everybody shares is chance, what one place gains beyond it is not", () => {
  const before = new Float64Array(20).fill(50);
  const even = new Float64Array(20).fill(100);
  const own = Float64Array.from(even, (units, cell) => (cell < 5 ? units + 60 : units - 20));
  const options = { draws: 400, seed: 1 };
  for (const { observed, pValue } of shiftShareNull(before, even, [4, 5], options)) expect([observed, pValue > 0.5]).toEqual([0, true]);
  const [first] = shiftShareNull(before, own, [4, 5], options);
  expect(first?.observed).toBeCloseTo(300, 9);
  expect(first?.pValue).toBeLessThan(0.01);
  expect(shiftShareNull(before, own, [4, 5], options)).toEqual(shiftShareNull(before, own, [4, 5], options));
});

test("its own draws are told from chance as often as they should be", () => {
  const before = Float64Array.of(10, 3, 0, 5, 8, 2, 1, 9, 4);
  let below = 0;
  for (let world = 0; world < 60; world++) {
    // A world in which every activity doubles unit by unit, dealt by another seed.
    const after = new Float64Array(9);
    const mix = [0, 1, 2].map((p) => [0, 1, 2].map((c) => before[c * 3 + p] as number));
    let state = world * 7919 + 13;
    mix.forEach((column, p) => {
      const total = sum(column);
      for (let unit = 0; unit < 2 * total; unit++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        let at = (state / 4294967296) * total;
        const c = column.findIndex((weight) => {
          at -= weight;
          return at < 0;
        });
        after[c * 3 + p] = (after[c * 3 + p] as number) + 1;
      }
    });
    below += shiftShareNull(before, after, [3, 3], { draws: 99, seed: 3 }).filter(({ pValue }) => pValue <= 0.1).length;
  }
  // 18 of 180 are expected; a test that is twice too eager or never rings is found out.
  expect(below).toBeGreaterThan(6);
  expect(below).toBeLessThan(33);
});
