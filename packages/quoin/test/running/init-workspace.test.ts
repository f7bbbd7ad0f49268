import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-init-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answer<T>(...words: string[]): Promise<T> {
  const { exitCode: code, stdout: out, stderr: err } = await quoin(...words, "--json");
  expect(err).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out) as T;
}

describe("init", () => {
  test("without an example: an empty workspace that is valid", async () => {
    const empty = join(folder, "empty");
    expect(await answer("init", empty, "--time-zone", "Europe/Berlin")).toEqual({ dir: empty, example: null, tables: 0, records: {}, invented: 0 });
    expect(await answer("verify", empty)).toMatchObject({ ok: true, problems: [] });
    expect(await answer("cards", empty)).toEqual({ cards: [] });
  });

  test("a folder that holds something is refused and left as it is; an empty one is taken", async () => {
    const full = join(folder, "full");
    await mkdir(full);
    await writeFile(join(full, "mine.txt"), "mine");
    const { exitCode: code, stderr: err } = await quoin("init", full);
    expect(code).toBe(2);
    expect(err).toMatch(/^error\[workspace\.not-empty\]/);
    expect(await readdir(full)).toEqual(["mine.txt"]);
    await rm(join(full, "mine.txt"));
    expect((await quoin("init", full)).exitCode).toBe(0);
  });

  test("what a killed process has left of a workspace is taken away", async () => {
    const left = join(folder, ".again.999999999.part");
    await mkdir(left);
    expect((await quoin("init", join(folder, "again"))).exitCode).toBe(0);
    expect(existsSync(left)).toBe(false);
  });

  test("an unknown example, and a path through a file, are refused; nothing is left behind", async () => {
    const before = (await readdir(folder)).sort();
    expect((await quoin("init", join(folder, "x"), "--example", "../china-its")).exitCode).toBe(2);
    await writeFile(join(folder, "file"), "");
    expect((await quoin("init", join(folder, "file"))).exitCode).toBe(2);
    expect((await readdir(folder)).sort()).toEqual([...before, "file"].sort());
    expect(existsSync(join(folder, "x"))).toBe(false);
  });
});

test("doctor finds the example in good health, and a folder that is no workspace not", async () => {
  const { exitCode: code, stdout: out } = await quoin("doctor", join(folder, "empty"), "--json");
  const { ok, checks } = JSON.parse(out) as { ok: boolean; checks: { id: string; status: string }[] };
  expect(checks.filter(({ status, id }) => status === "failed" && id !== "workbench")).toEqual([]);
  expect(checks.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["node", "evidence", "records", "solver", "workspace", "settings", "files", "tables", "sums", "history"]),
  );
  expect(ok).toBe(checks.every(({ status }) => status !== "failed"));
  expect(code).toBe(ok ? 0 : 2);
  expect((await quoin("doctor", join(folder, "nowhere"))).exitCode).toBe(2);
});

test("a damaged quoin.yaml is told with its line, by every command", async () => {
  const dir = join(folder, "empty");
  const path = join(dir, "quoin.yaml");
  const text = await readFile(path, "utf8");
  await writeFile(path, `${text}\ntresholds: {}\n`);
  const { exitCode: code, stderr: err } = await quoin("cards", dir);
  expect(code).toBe(2);
  expect(err).toMatch(/^error\[document\.unknown-key\] quoin\.yaml:\d+:1 /);
  await writeFile(path, text);
});
