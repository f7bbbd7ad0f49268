import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-accounts-"));
  dir = join(folder, "office");
  await quoin("init", dir);
  process.env["QUOIN_PASSWORD"] = "four words of a song";
  try {
    expect((await quoin("user", "add", dir, "li", "--roles", "editor")).stderr).toBe("");
  } finally {
    delete process.env["QUOIN_PASSWORD"];
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const listed = async () =>
  (JSON.parse((await quoin("user", "list", dir, "--json")).stdout) as { users: readonly { roles: string[]; version: number }[] }).users[0];

test("who changes an account that somebody changed meanwhile is refused, and what the first one set stays", async () => {
  const seen = await listed();
  expect(seen).toMatchObject({ roles: ["editor"], version: 1 });
  const version = String(seen?.version);
  expect((await quoin("user", "change", dir, "li", "--roles", "planner", "--if-version", version)).exitCode).toBe(0);
  const late = await quoin("user", "change", dir, "li", "--roles", "viewer", "--if-version", version);
  expect([late.exitCode, late.stderr]).toEqual([3, expect.stringContaining("error[record.stale]")]);
  expect(await listed()).toMatchObject({ roles: ["planner"], version: 2 });
});

test("of two changes at once one is refused as stale, and the history holds only what was done", async () => {
  const { version = 0 } = (await listed()) ?? {};
  const runs = await Promise.all(["viewer", "auditor"].map((role) => quoin("user", "change", dir, "li", "--roles", role, "--if-version", String(version))));
  expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, 3]);
  const won = ["viewer", "auditor"][runs.findIndex(({ exitCode }) => exitCode === 0)];
  expect(await listed()).toMatchObject({ roles: [won], version: version + 1 });
  expect((await quoin("verify", dir)).exitCode).toBe(0);
});
