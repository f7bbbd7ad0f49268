import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

test.each(["0", "-3"])("a cost of %s is refused with line and column, and nothing is written", async (cost) => {
  const folder = mkdtempSync(join(tmpdir(), "quoin-cost-"));
  const file = join(folder, "costs.csv");
  writeFileSync(file, `technology,year,cost\npv,2000,5\npv,2001,${cost}\npv,2002,3\n`);
  const { exitCode, stderr } = await quoin(
    "measure",
    "cost-curve",
    "--data",
    file,
    "--technology",
    "technology",
    "--year",
    "year",
    "--cost",
    "cost",
    "--out",
    join(folder, "out"),
  );
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/error\[cost-curve\.not-positive\] \S*costs\.csv:3:3 /);
});
