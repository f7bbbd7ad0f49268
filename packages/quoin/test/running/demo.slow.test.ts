import { appendFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningProgram, startProgram } from "../program.ts";

const timeout = 240_000;
let folder: string;
const running: RunningProgram[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-demo-"));
});

afterAll(async () => {
  for (const { process } of running) process.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

function start(...words: string[]): RunningProgram {
  const program = startProgram(words, folder);
  running.push(program);
  return program;
}

function ask(address: string, name: string, input: object): Promise<Response> {
  return fetch(`${address}api/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input) });
}

/** Leverage as the file itself says: one row, no quoted commas before the figures. */
async function leverage(): Promise<string> {
  const [header = "", row = ""] = (await readFile(join(folder, "quoin-demo", "data", "special_fund_2009_2012.csv"), "utf8")).split("\n");
  const figure = (name: string): number => Number(row.split(",")[header.split(",").indexOf(name)]);
  return (figure("total_investment_cny_1bn") / figure("central_funds_cny_1bn")).toFixed(3);
}

test(
  "demo makes the example, tells what it found and serves it until it is asked to end",
  async () => {
    const demo = start("demo", "--port", "0");
    const [, address = ""] = await demo.printed(/(http:\/\/127\.0\.0\.1:\d+\/)/);
    expect(demo.stdout()).toContain(`total/central = ${await leverage()}`);
    // The first page shows the findings before the plan is told.
    await demo.printed(/(Measures +.*structure)/);
    // Nothing is optimised where money is divided by a rule, so nothing is said to be the best.
    expect(demo.stdout()).toMatch(/Plan +\d+ lines.*divided by a rule that keeps its limits/);
    expect(demo.stdout()).not.toContain("proved to be the best");
    expect(demo.stderr()).toBe("");
    const found = (await (await ask(address, "diagnose", {})).json()) as { findings: { id: string }[] };
    expect(found.findings.length).toBeGreaterThan(0);
    const got = await Promise.all(Array.from({ length: 6 }, () => ask(address, "record-get", { type: "region", id: "350000" })));
    expect(got.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect((await ask(address, "record-get", { type: "region", id: "no-such" })).status).toBe(404);
    expect((await ask(address, "brief", { region: "nowhere" })).status).toBe(400);
    const report = (await (await ask(address, "report", { template: "plan-zh" })).json()) as { files: { name: string; content: string }[] };
    for (const { id } of found.findings) expect(report.files[0]?.content).toContain(id);
    demo.process.kill("SIGINT");
    expect(await demo.ended()).toBe(0);
    expect(await readdir(folder)).toEqual(["quoin-demo"]);
  },
  timeout,
);

test(
  "a workspace that is there is used again, one whose data files changed is refused, and --fresh begins anew",
  async () => {
    const first = start("demo", "small", "--example", "demo-office", "--no-serve");
    expect(await first.ended()).toBe(0);
    expect(first.stdout()).toContain("made from the example");
    const again = start("demo", "small", "--example", "demo-office", "--no-serve");
    expect(await again.ended()).toBe(0);
    expect(again.stdout()).toContain("used again");
    await appendFile(join(folder, "small", "data", "office_fields.csv"), "x\n");
    const refused = start("demo", "small", "--example", "demo-office", "--no-serve");
    expect(await refused.ended()).toBe(2);
    expect(refused.stderr()).toMatch(/error\[demo\.changed-data\] .*data\/office_fields\.csv[\s\S]*fix: .*--fresh/);
    const fresh = start("demo", "small", "--example", "demo-office", "--no-serve", "--fresh");
    expect(await fresh.ended()).toBe(0);
    expect(fresh.stdout()).toContain("made from the example");
  },
  timeout,
);

test(
  "serve ends with 0 on SIGTERM; a busy port is told before any work",
  async () => {
    const server = start("serve", "small", "--port", "0");
    const [, port = ""] = await server.printed(/http:\/\/127\.0\.0\.1:(\d+)\//);
    const demo = start("demo", "elsewhere", "--port", port);
    expect(await demo.ended()).toBe(2);
    expect(demo.stderr()).toMatch(/error\[serve\.port-busy\][\s\S]*fix: /);
    expect(await readdir(folder)).not.toContain("elsewhere");
    server.process.kill("SIGTERM");
    expect(await server.ended()).toBe(0);
  },
  timeout,
);
