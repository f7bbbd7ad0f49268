import { expect, test } from "vitest";
import { ProgrammeBuilder } from "./programme-builder.ts";

test("columns are laid out in compressed form, rows in the order stated", () => {
  const model = new ProgrammeBuilder("max");
  const x = model.addColumn({ cost: 3, upper: 1, integer: true });
  const y = model.addColumn({ cost: 2 });
  model.addRow({
    upper: 4,
    terms: [
      [y, 5],
      [x, 2],
    ],
  });
  model.addRow({ lower: 1, terms: [[x, 7]] });
  const programme = model.programme();
  expect([...programme.start]).toEqual([0, 2, 3]);
  expect([...programme.index]).toEqual([0, 1, 0]);
  expect([...programme.value]).toEqual([2, 7, 5]);
  expect([...programme.integer]).toEqual([1, 0]);
  expect([...programme.rowUpper]).toEqual([4, Number.POSITIVE_INFINITY]);
  expect([...programme.upper]).toEqual([1, Number.POSITIVE_INFINITY]);
});
