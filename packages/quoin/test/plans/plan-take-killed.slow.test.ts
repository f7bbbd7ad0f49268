import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { bundleFiles } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { times } from "../../../core/test/long-run.ts";
import { quoin } from "../command-line.ts";
import { startProgram } from "../program.ts";
import { officeBundle, plainPlan } from "./office-bundle.ts";

const kills = times(20, 1 / 10);
const size = 400;
let folder: string;
let dir: string;
const key = bundleFiles.newKey();

/** A version in which every line differs from the other version's, and a third of them has another number. */
function version(name: "old" | "new") {
  const [line] = plainPlan.lines;
  const lines = Array.from({ length: size }, (_, at) => ({ ...line!, line: `${at % 3 === 0 ? name : "kept"}-${at}`, owner: name }));
  return { ...plainPlan, plan: [{ ...plainPlan.plan[0]!, version: name }], lines, money: [], targets: [], capacity: [], needs: [] };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-taken-"));
  dir = join(folder, "centre");
  expect((await quoin("init", dir)).exitCode).toBe(0);
  const file = join(folder, "put.json");
  await writeFile(file, JSON.stringify({ labels: { en: "Name" } }));
  for (const [type, id] of [
    ["region", "N"],
    ["organisation", "north"],
    ["technology", "bearings"],
  ] as const)
    expect((await quoin("record", "put", dir, type, id, "--data", file)).exitCode).toBe(0);
  for (const name of ["old", "new"] as const) await writeFile(join(folder, name), await officeBundle(version(name), key.privateKey));
  const first = await quoin("plan", "take", dir, "--data", join(folder, "old"), "--trust", key.publicKey, "--reason", "met in person");
  expect(first.exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `old` or `new` where the plan and every line of it agree, else what they say. */
async function state(): Promise<string> {
  expect((await quoin("verify", dir, "--json")).stdout).toContain('"ok": true');
  const list = async (type: string) => JSON.parse((await quoin("record", "list", dir, type, "--json")).stdout).records as Record<string, string>[];
  const [plan] = await list("office-plan");
  const lines = await list("office-plan-line");
  const seen = new Set([plan?.["plan_version"], ...lines.map(({ owner }) => owner)]);
  expect(lines).toHaveLength(size);
  return [...seen].join(" ");
}

/** Takes a version and waits for it: how long that takes here says when to kill. */
async function unkilled(wanted: "old" | "new"): Promise<number> {
  const started = performance.now();
  const program = taking(wanted);
  expect(await program.ended(), program.stderr()).toBe(0);
  return performance.now() - started;
}

function taking(wanted: "old" | "new") {
  return startProgram(["plan", "take", dir, "--data", join(folder, wanted), "--again", "--reason", "drill"], folder);
}

test(`a bundle whose taking is killed ${kills} times is there whole or not at all`, { timeout: 600_000 }, async () => {
  let patience = (await unkilled("new")) * 0.8;
  expect(await state()).toBe("new");
  let wanted: "old" | "new" = "old";
  const met = { before: 0, after: 0 };
  // It goes on until a kill has met each side of the change, since a few of them may all fall on one.
  for (let kill = 0; kill < kills || (kill < kills + 20 && (met.before === 0 || met.after === 0)); kill++) {
    const program = taking(wanted);
    await Promise.race([setTimeout(patience), program.ended()]);
    program.process.kill("SIGKILL");
    await program.ended();
    const now = await state();
    expect(["old", "new"], `after kill ${kill}`).toContain(now);
    met[now === wanted ? "after" : "before"]++;
    // The kills gather around the moment of the change, however busy the machine is.
    patience *= now === wanted ? 0.8 : 1.25;
    wanted = now === "new" ? "old" : "new";
  }
  expect(met.before, "killed before the change").toBeGreaterThan(0);
  expect(met.after, "killed after the change").toBeGreaterThan(0);
});
