import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "./command-line.ts";

const displays = new URL("../../../examples/substitution/displays.csv", import.meta.url).pathname;

test("without a back-test its file is not written, and nothing else changes", async () => {
  const [whole, short] = [join(mkdtempSync(join(tmpdir(), "quoin-")), "a"), join(mkdtempSync(join(tmpdir(), "quoin-")), "b")];
  expect((await quoin("measure", "substitution", "--data", displays, "--out", whole)).exitCode).toBe(0);
  expect((await quoin("measure", "substitution", "--data", displays, "--out", short, "--no-backtest")).exitCode).toBe(0);
  expect(readdirSync(whole).sort()).toEqual(["backtest.csv", "calibration.json", "forecast.csv", "provenance.json", "takeover.csv"]);
  expect(readdirSync(short).sort()).toEqual(["calibration.json", "forecast.csv", "provenance.json", "takeover.csv"]);
  for (const name of ["forecast.csv", "takeover.csv"]) expect(readFileSync(join(short, name), "utf8")).toBe(readFileSync(join(whole, name), "utf8"));
});
