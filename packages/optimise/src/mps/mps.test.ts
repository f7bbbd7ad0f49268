import fc from "fast-check";
import { expect, test } from "vitest";
import { ProgrammeBuilder } from "../programme/programme-builder.ts";
import type { LinearProgramme } from "../solver/solver.ts";
import { readMps } from "./read-mps.ts";
import { writeMps } from "./write-mps.ts";

const model = `* every part of the format once
NAME          PLANT
OBJSENSE
    MAX
ROWS
 N  COST
 N  OTHER
 L  R1
 G  R2
 E  R3
 E  R4
COLUMNS
    M1        'MARKER'                 'INTORG'
    A         COST               1.0   R1                 2.0
    A         R2                 1.0
    B         COST               1.0   R3                 2.0
    B         OTHER              1.0
    M2        'MARKER'                 'INTEND'
    C         R4                 1.0
    D         COST               1.0   R1                 1.0
    E         R1                 1.0
    F         R1                 1.0
RHS
    RHS       COST              -5.0   R1                10.0
    RHS       R2                 1.0   R3                 4.0
    RHS       R4                 3.0
RANGES
    RNG       R1                 4.0   R2                -3.0
    RNG       R3                 2.0
    RNG       R4                -2.0
BOUNDS
 LO BND       B                  2.0
 UP BND       D                 -3.0
 MI BND       E
 UP BND       F                  4.0
ENDATA
`;

test("reads rows, ranges, markers, bounds and the constant as HiGHS does", () => {
  const read = readMps(model);
  expect(read.ok && read.model).toMatchObject({
    columnNames: ["A", "B", "C", "D", "E", "F"],
    rowNames: ["R1", "R2", "R3", "R4"],
    programme: {
      sense: "max",
      offset: 5,
      cost: Float64Array.of(1, 1, 0, 1, 0, 0),
      lower: Float64Array.of(0, 2, 0, -Infinity, -Infinity, 0),
      upper: Float64Array.of(1, Infinity, Infinity, -3, Infinity, 4),
      integer: Uint8Array.of(1, 1, 0, 0, 0, 0),
      rowLower: Float64Array.of(6, 1, 4, 1),
      rowUpper: Float64Array.of(10, 4, 6, 3),
      start: Int32Array.of(0, 2, 3, 4, 5, 6, 7),
      index: Int32Array.of(0, 1, 2, 3, 0, 0, 0),
    },
  });
  expect(read.ok && read.remarks.map(({ code, at }) => [code, at.line])).toEqual([
    ["model.mps-ignored", 7],
    ["model.mps-ignored", 33],
  ]);
});

test("reads the free format, names of sets left out, and the fixed one with blanks in names", () => {
  const free = "NAME\nROWS\n N obj\n L lim\nCOLUMNS\n x obj -1 lim 1\n y obj -2\n y lim 1\nRHS\n lim 4\nBOUNDS\n UP x 3\n FR y\nENDATA\n";
  expect(readMps(free)).toMatchObject({
    ok: true,
    model: { programme: { sense: "min", upper: Float64Array.of(3, Infinity), rowUpper: Float64Array.of(4) } },
  });
  const fixed =
    "NAME          TEST\nROWS\n N  my cost\n L  my lim\nCOLUMNS\n    my col    my cost           -1.0   my lim             1.0\nRHS\n    RHS       my lim             4.0\nENDATA\n";
  expect(readMps(fixed)).toMatchObject({
    ok: true,
    model: { columnNames: ["my col"], rowNames: ["my lim"], programme: { cost: Float64Array.of(-1), rowUpper: Float64Array.of(4) } },
  });
});

test("what is wrong has its line", () => {
  const faults = (from: string, to: string) => {
    const read = readMps(model.replace(from, to));
    return read.ok ? "ok" : read.faults.map(({ code, at }) => `${code} ${at.line}`).join();
  };
  expect(faults("R2                 1.0\n    B ", "R9                 1.0\n    B ")).toBe("model.mps-line 15");
  expect(faults("D         COST               1.0", "D         COST               1.x")).toBe("model.mps-line 20");
  expect(faults(" L  R1", " Q  R1")).toContain("model.mps-line 8");
  expect(faults("ENDATA\n", "")).toMatch(/^model\.mps-line/);
  expect(faults("RANGES", "QUADOBJ")).toBe("model.mps-unsupported 27");
  expect(faults("    E         R1                 1.0", "    D         R1                 1.0")).toBe("model.repeated-row 21,model.mps-line 34");
  expect(faults(" L  R1", " L  R1\n L  R1")).toBe("model.repeated-name 9");
  expect(faults("RHS       R4                 3.0", "RHS       R4")).toBe("model.mps-line 26,model.mps-line 26");
  expect(faults(" LO BND       B                  2.0", " LO BND       B                  2.0\n UP BND       B                  1.0")).toBe(
    "model.crossed-limits 33",
  );
  expect(readMps("").ok).toBe(false);
});

test("what is written is read as the same programme", () => {
  const limit = fc.option(fc.integer({ min: -50, max: 50 }), { nil: null });
  const column = fc.record({ cost: fc.integer({ min: -9, max: 9 }), lower: limit, span: fc.option(fc.nat(20), { nil: null }), integer: fc.boolean() });
  const row = fc.record({
    lower: limit,
    span: fc.option(fc.nat(20), { nil: null }),
    terms: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(column, { minLength: 4, maxLength: 4 }), fc.array(row, { minLength: 1, maxLength: 4 }), (columns, rows) => {
      const built = new ProgrammeBuilder("min");
      for (const { cost, lower, span, integer } of columns)
        built.addColumn({ cost, lower: lower ?? -Infinity, upper: span === null ? Infinity : (lower ?? 0) + span, integer });
      for (const { lower, span, terms } of rows) {
        if (lower === null && span === null) continue;
        built.addRow({
          lower: lower ?? -Infinity,
          upper: span === null ? Infinity : (lower ?? 0) + span,
          terms: terms.flatMap((value, j) => (value === 0 ? [] : [[j, value] as const])),
        });
      }
      const programme: LinearProgramme = built.programme();
      const read = readMps(writeMps(programme));
      expect(read.ok && read.model.programme).toEqual({ ...programme, offset: 0 });
    }),
  );
});
