import { expect, test } from "vitest";
import type { EvidenceFault } from "../evidence-fault.ts";
import { evidenceInMemory } from "./evidence-in-memory.ts";

const evidence = evidenceInMemory({
  firms: { csv: 'code,n,name\n0011,2,"A, B"\nNA,…,NA\n0012,0,\n', numbers: ["n"] },
});

test("codes keep their zeros, markers are missing only where numbers belong, zero stays zero", async () => {
  expect(await evidence.rows({ table: "firms", columns: ["code", "n", "name"] })).toEqual([
    { row: 1, values: { code: "0011", n: 2, name: "A, B" } },
    { row: 2, values: { code: "NA", n: null, name: "NA" } },
    { row: 3, values: { code: "0012", n: 0, name: null } },
  ]);
});

test("where keeps the rows that hold one of the values, null among them, with their numbers in the file", async () => {
  expect(await evidence.rows({ table: "firms", columns: ["n"], where: { code: ["0012", "NA"] } })).toEqual([
    { row: 2, values: { n: null } },
    { row: 3, values: { n: 0 } },
  ]);
  expect(await evidence.rows({ table: "firms", columns: ["code"], where: { n: [null] } })).toEqual([{ row: 2, values: { code: "NA" } }]);
});

test("a table or column that is not there, and text where a number belongs, are faults with their place", async () => {
  const codes = async (asked: Promise<unknown>) =>
    asked.then(
      () => [],
      ({ notes }: EvidenceFault) => notes.map(({ code, at }) => [code, at]),
    );
  expect(await codes(evidence.rows({ table: "lost", columns: [] }))).toEqual([["evidence.unknown-table", { table: "lost" }]]);
  expect(await codes(evidence.rows({ table: "firms", columns: ["m"] }))).toEqual([["evidence.unknown-column", { table: "firms", column: "m" }]]);
  const bad = evidenceInMemory({ t: { csv: "a\n1\nmany\n", numbers: ["a"] } });
  expect(await codes(bad.rows({ table: "t", columns: ["a"] }))).toEqual([["evidence.not-a-number", { table: "t", row: 2, column: "a" }]]);
});
