import fc from "fast-check";
import { expect, test } from "vitest";
import type { CodedTexts } from "../cells/raw-column.ts";
import { repeatedKeys } from "./repeated-keys.ts";

/** A column whose codes are these, as if it had `range` texts. */
function column(codes: readonly number[], range: number): CodedTexts {
  return { codes: Int32Array.from(codes), texts: { length: range } as unknown as readonly string[] };
}

test("finds the repetitions whatever the number of texts", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 })), { maxLength: 60 }),
      fc.constantFrom(4, 5000, 2 ** 30),
      (rows, range) => {
        const keys = [0, 1, 2].map((index) =>
          column(
            rows.map((row) => row[index] as number),
            range,
          ),
        );
        const seen = new Map<string, number>();
        const expected = rows.flatMap((row, index) => {
          const first = seen.get(row.join());
          if (first === undefined) seen.set(row.join(), index);
          return first === undefined ? [] : [{ row: index, first }];
        });
        expect(repeatedKeys(keys, rows.length)).toEqual(expected);
      },
    ),
  );
});
