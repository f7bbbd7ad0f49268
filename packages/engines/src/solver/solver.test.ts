import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LinearProgramme } from "@quoin/optimise";
import { expect, test } from "vitest";
import { solver } from "./solver.ts";

/** max 5a + 3b + 1, 4a + 3b <= 9, whole, a and b up to 2. */
const programme: LinearProgramme = {
  sense: "max",
  columns: 2,
  rows: 1,
  start: Int32Array.of(0, 1, 2),
  index: Int32Array.of(0, 0),
  value: Float64Array.of(4, 3),
  cost: Float64Array.of(5, 3),
  lower: new Float64Array(2),
  upper: Float64Array.of(2, 2),
  integer: Uint8Array.of(1, 1),
  rowLower: Float64Array.of(Number.NEGATIVE_INFINITY),
  rowUpper: Float64Array.of(9),
  offset: 1,
};
const options = { gap: 0, timeLimitSeconds: 5, seed: 1, engine: "highs" } as const;

/** A program that answers as `highs` would. */
function program(body: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "quoin-program-")), "highs");
  writeFileSync(path, `#!/usr/bin/env node\nconst words = process.argv.slice(2);\nconst at = (word) => words[words.indexOf(word) + 1];\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

test("hands the model over in MPS and reads the answer back in its own sense, constant and all", async () => {
  const path = program(`
const { readFileSync, writeFileSync } = require("node:fs");
if (!readFileSync(words.at(-1), "utf8").includes(" C0 OBJ -5")) process.exit(3);
writeFileSync(at("--solution_file"), "Model status\\nOptimal\\n\\n# Primal solution values\\nFeasible\\nObjective -10\\n# Columns 2\\nC0 2\\nC1 0\\n# Rows 1\\nR0 8\\n");
console.log("Running HiGHS 9.9.9\\n  Dual bound        -10");`);
  expect(await solver({ highs: path, cbc: "cbc" }).solve(programme, options)).toMatchObject({
    status: "optimal",
    objective: 11,
    bound: 11,
    solution: Float64Array.of(2, 0),
    engine: "highs 9.9.9 installed",
  });
});

test("a program that is missing, fails or does not end is told apart from an answer", async () => {
  expect(await solver({ highs: "/nowhere/highs", cbc: "cbc" }).solve(programme, options)).toMatchObject({ stop: "failed", solution: null });
  expect(await solver({ highs: program("process.exit(7)"), cbc: "cbc" }).solve(programme, options)).toMatchObject({
    stop: "failed",
    message: expect.stringContaining("code 7"),
  });
});

test("relaxations stay with the built-in engine", async () => {
  expect(await solver({ highs: "/nowhere/highs", cbc: "cbc" }).solve(programme, { ...options, relaxed: true })).toMatchObject({
    status: "optimal",
    rowDuals: Float64Array.of(1),
  });
});
