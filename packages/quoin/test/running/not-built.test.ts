import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "quoin-bare-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a copy that nobody built says what builds it", () => {
  mkdirSync(join(folder, "bin"));
  const bin = join(folder, "bin/quoin.mjs");
  cpSync(fileURLToPath(new URL("../../bin/quoin.js", import.meta.url)), bin);
  const { status, stderr } = spawnSync(process.execPath, [bin, "about"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([1, "Quoin is not built here: npm run prepare\n"]);
});
