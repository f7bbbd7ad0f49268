import { expect, test } from "vitest";
import { RandomStream } from "../../random/random-stream.ts";
import { presenceOf } from "./presence.ts";
import { pairSums } from "./presence-sums.ts";

test("sums over pairs are those counted one by one, to the bit, in few presences and in many", () => {
  for (const [rows, size, share] of [
    [7, 5, 0.5],
    [900, 60, 0.5],
  ] as const) {
    const random = new RandomStream(3);
    const marks = Uint8Array.from({ length: rows * size }, () => Number(random.uniform() < share));
    const weight = Float64Array.from({ length: rows }, () => random.uniform());
    const sums = pairSums(presenceOf(marks, rows, size), weight);
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) {
        let sum = 0;
        for (let k = 0; k < rows; k++) if (marks[k * size + a] === 1 && marks[k * size + b] === 1) sum += weight[k]!;
        expect(sums[a * size + b]).toBe(b <= a ? sum : 0);
      }
  }
  expect(pairSums(presenceOf(new Uint8Array(0), 0, 3), new Float64Array(0))).toEqual(new Float64Array(9));
});
