import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { inventedPatents } from "../../../../bench/evidence/invented-patents.ts";
import { quoin } from "../command-line.ts";
import { startProgram } from "../program.ts";

let folder: string;
let patents: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-spill-"));
  ({ patents } = await inventedPatents(folder, 300_000));
  const spec = "from: patents\nkind: count\nkeys: [region]\nfractional: {unit: patent, over: [region, technology]}\nfigures: {patents: {count: rows}}\n";
  await writeFile(join(folder, "spec.yaml"), spec);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const derive = async (name: string, ...words: string[]) => {
  const out = join(folder, name);
  const { exitCode, stderr } = await quoin("derive", "--spec", join(folder, "spec.yaml"), "--data", `patents=${patents}`, "--out", out, ...words);
  return { exitCode, stderr, table: await readFile(join(out, "table.csv"), "utf8").catch(() => null) };
};
/** Less than the units of this source need. */
const little = ["--memory-mb", "80"];

test("what memory does not hold is spilled: the same table, and the disk is left as it was", async () => {
  const spill = join(folder, "spilled");
  await mkdir(spill);
  vi.stubEnv("QUOIN_SPILL", spill);
  const [ample, scarce] = [await derive("ample"), await derive("scarce", ...little)];
  expect(scarce).toEqual(ample);
  expect(scarce).toMatchObject({ exitCode: 0, stderr: "" });
  expect(scarce.table?.split("\n")).toHaveLength(33);
  expect(await readdir(spill)).toEqual([]);
});

test("Ctrl-C on the command ends it with one note: nothing written, nothing left behind", async () => {
  const [spill, out, spec] = [join(folder, "ended-spill"), join(folder, "ended-out"), join(folder, "ended.yaml")];
  await mkdir(spill);
  // Pairs of ends by the hundred million: seconds, were nobody to end it.
  await writeFile(spec, "from: patents\nkind: links\nunit: region\nends: applicant\n");
  const program = startProgram(["derive", "--spec", spec, "--data", `patents=${patents}`, "--out", out], folder, { QUOIN_SPILL: spill });
  await vi.waitFor(async () => expect(await readdir(spill)).toHaveLength(1), { timeout: 60_000 });
  program.process.kill("SIGINT");
  const exitCode = await program.ended();
  expect({ exitCode, said: program.stderr().match(/^\w+\[[^\]]+\]/gm), isWritten: existsSync(out) }).toEqual({
    exitCode: 2,
    said: ["error[derive.cancelled]"],
    isWritten: false,
  });
  expect(await readdir(spill)).toEqual([]);
});

/** Only root may make a small disk. */
const onDisk = async (name: string, run: (disk: string) => Promise<void>) => {
  const disk = join(folder, name);
  await mkdir(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]);
  try {
    await run(disk);
  } finally {
    execFileSync("umount", ["-l", disk]);
  }
};

test.skipIf(process.getuid?.() !== 0)("a disk that is full ends it with one note, nothing written or left behind", async () => {
  await onDisk("disk", async (disk) => {
    vi.stubEnv("QUOIN_SPILL", disk);
    const run = await derive("full", ...little);
    expect({ exitCode: run.exitCode, table: run.table, code: run.stderr.split(" ")[0] }).toEqual({ exitCode: 2, table: null, code: "error[derive.no-room]" });
    expect(await readdir(disk)).toEqual([]);
    vi.stubEnv("QUOIN_SPILL", undefined);
  });
});

test.skipIf(process.getuid?.() !== 0)("a table that does not fit where it is to stand: one note, what stood there stays, nothing half written", async () => {
  await onDisk("small", async (disk) => {
    const [out, spec] = [join(disk, "out"), join(folder, "large.yaml")];
    const run = async () => quoin("derive", "--spec", spec, "--data", `patents=${patents}`, "--out", out);
    await writeFile(spec, "from: patents\nkind: count\nkeys: [region]\nfigures: {n: {count: rows}}\n");
    expect((await run()).exitCode).toBe(0);
    const before = await readFile(join(out, "table.csv"), "utf8");
    await writeFile(spec, "from: patents\nkind: count\nkeys: [patent, applicant]\nfigures: {n: {count: rows}}\n");
    const full = await run();
    expect({ exitCode: full.exitCode, said: full.stderr.match(/^\w+\[[^\]]+\]/gm) }).toEqual({ exitCode: 2, said: ["error[input.not-writable]"] });
    expect(await readFile(join(out, "table.csv"), "utf8")).toBe(before);
    expect([(await readdir(disk)).sort(), (await readdir(out)).sort()]).toEqual([["out"], ["provenance.json", "table.csv"]]);
  });
});
