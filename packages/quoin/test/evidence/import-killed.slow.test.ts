import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { fault, note, success } from "@quoin/core";
import { sqliteWorkspaceLock } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { times } from "../../../core/test/long-run.ts";
import { withWorkspacePorts } from "../../src/composition.ts";
import { quoin } from "../command-line.ts";
import { startProgram } from "../program.ts";

const kills = times(20, 3 / 10);
const addedName = "重质油第二国家重点实验室";
const asker = { name: "tester", language: "en", progress: { step: () => {} } } as const;
const example = fileURLToPath(new URL("../../../../examples/china-its/data", import.meta.url));
const laboratories = readFileSync(join(example, "key_laboratories.csv"), "utf8").split("\n").slice(0, 60);
const added = (laboratories[1] as string).replace(/^((?:[^,]*,){2})[^,]*/, `$1${addedName}`);
let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-killed-"));
  dir = join(folder, "china");
  expect((await quoin("init", dir)).exitCode).toBe(0);
  await writeFile(join(folder, "old.csv"), `${laboratories.join("\n")}\n`);
  await writeFile(join(folder, "new.csv"), `${[...laboratories, added].join("\n")}\n`);
  expect((await quoin("import", dir, "--data", join(example, "regions.csv"), "--as", "regions")).exitCode).toBe(0);
  expect((await quoin("import", dir, "--data", join(folder, "old.csv"), "--as", "key_laboratories")).exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The table, the data package and the records as they stand: `old` or `new` where they agree, else what each says. */
async function stateOf(states: Readonly<Record<string, string>>): Promise<string> {
  expect((await quoin("verify", dir, "--json")).stdout).toContain('"ok": true');
  const sha256 = createHash("sha256")
    .update(await readFile(join(dir, "data/key_laboratories.csv")))
    .digest("hex");
  const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));
  const resource = resources.find(({ name }: { name: string }) => name === "key_laboratories");
  const dataset = JSON.parse((await quoin("record", "get", dir, "dataset", "key_laboratories", "--json")).stdout);
  const facilities = JSON.parse((await quoin("record", "list", dir, "facility", "--json")).stdout).records as { labels: { zh: string } }[];
  const last = facilities.some(({ labels }) => labels.zh === addedName) ? "new" : "old";
  const seen = [states[sha256], states[resource.hash.slice(7)], states[dataset.sha256], last];
  return new Set(seen).size === 1 ? String(seen[0]) : seen.join(" ");
}

test(`an import that is killed ${kills} times leaves the old state or the new one, never half`, { timeout: 400_000 }, async () => {
  const states: Record<string, string> = {};
  for (const name of ["old", "new"])
    states[
      createHash("sha256")
        .update(await readFile(join(folder, `${name}.csv`)))
        .digest("hex")
    ] = name;
  const seen: string[] = [];
  let patience = 0;
  let wanted: "old" | "new" = "new";
  for (let kill = 0; kill < kills; kill++) {
    const started = performance.now();
    const program = startProgram(["import", dir, "--data", join(folder, `${wanted}.csv`), "--as", "key_laboratories", "--replace"], folder);
    if (patience === 0) {
      // The first run is let through: it says how long one takes.
      expect(await program.ended(), program.stderr()).toBe(0);
      patience = (performance.now() - started) / 2;
    } else {
      await Promise.race([setTimeout(patience), program.ended()]);
      program.process.kill("SIGKILL");
      await program.ended();
    }
    const state = await stateOf(states);
    expect(["old", "new"], `after kill ${kill}`).toContain(state);
    seen.push(state);
    // Earlier where the import got through, later where it did not: the kills gather around the moment of the change, however busy the machine is.
    patience *= state === wanted ? 0.75 : 1.5;
    wanted = state === "new" ? "old" : "new";
  }
  expect(new Set(seen).size).toBe(2);
});

test("what a dead import left open is finished by the next command, whatever had been moved", { timeout: 60_000 }, async () => {
  const before = await readFile(join(dir, "quoin.yaml"), "utf8");
  const staged = ".quoin/stage/import-dead";
  const left = await withWorkspacePorts(dir, asker, async ({ files, records }) => {
    await files.write(`${staged}/1`, `${before}# after\n`);
    const moves = [
      { from: `${staged}/0`, to: "data/regions.csv" },
      { from: `${staged}/1`, to: "quoin.yaml" },
    ];
    const author = { who: "dead", at: "2020-01-01T00:00:00.000Z", reason: "import" };
    return records.commit([], author, { id: "import-dead", owner: "dead", body: { moves, removes: ["sources/none.csv"] } });
  });
  expect(left.ok).toBe(true);
  expect((await quoin("verify", dir)).exitCode).toBe(0);
  expect(await readFile(join(dir, "quoin.yaml"), "utf8")).toBe(`${before}# after\n`);
  const open = await withWorkspacePorts(dir, asker, async ({ records, files }) => success([await records.openJournal(), await files.exists(staged)]));
  expect(open).toMatchObject({ value: [[], false] });
});

test("a live owner is waited for, then the workspace is busy", { timeout: 60_000 }, async () => {
  const lock = sqliteWorkspaceLock(dir);
  const busy = await lock.exclusively(async () => {
    const opened = await withWorkspacePorts(dir, asker, async ({ records }) =>
      records.commit([], { who: "x", at: "2020-01-01T00:00:00.000Z", reason: "" }, { id: "import-live", owner: "x", body: { moves: [], removes: [] } }),
    );
    if (!opened.ok) return fault(note("workspace.busy"));
    const started = performance.now();
    const asked = await quoin("verify", dir);
    return success({ ...asked, waited: performance.now() - started });
  });
  expect(busy).toMatchObject({ ok: true, value: { exitCode: 2, stderr: expect.stringContaining("workspace.busy") } });
  expect((await quoin("verify", dir)).exitCode).toBe(0);
});
