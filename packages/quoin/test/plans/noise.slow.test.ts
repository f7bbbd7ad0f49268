import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiAnswer } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample } from "../judged-example.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-noise-"));
  dir = join(folder, "office");
  await judgedExample(dir);
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test("worlds are made of the workspace's tables and judged by its rules; what nothing empties is named", async () => {
  const ask = async (...words: string[]) => {
    const run = await quoin("noise", dir, ...words);
    expect(run.stderr).toBe("");
    return run.stdout;
  };
  const only = ["--worlds", "2", "--seed", "7", "--only", "standards,contradiction"];
  const text = await ask(...only, "--json");
  const answer = JSON.parse(text) as ApiAnswer<"noise">;
  expect(answer).toMatchObject({ worlds: 2, seed: 7, untouched: ["contradiction"] });
  expect(answer.rules).toEqual([expect.objectContaining({ rule: "standards", looks: 2, expected: 2 * 0.025, here: { looks: 1, confirmed: 0 } })]);
  expect(answer.page.looks).toBe(2);
  expect(answer.tables).toEqual([{ role: "standards_committees", table: "iso_technical_committees", laws: ["labels-dealt"], block: null, declared: false }]);
  expect(JSON.parse(await ask(...only, "--json"))).toEqual(answer);
  expect(await ask(...only)).toContain("2 worlds with nothing in them, seed 7");
  const refused = await quoin("noise", dir, "--worlds", "0");
  expect(refused.exitCode).toBe(2);
}, 600_000);
