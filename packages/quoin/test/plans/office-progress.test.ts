import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiAnswer, BundleContent, ProgressContent } from "@quoin/core";
import { bundleFiles } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { officeBundle, officeReport, plainPlan } from "./office-bundle.ts";

let folder: string;
let dir: string;
const keys = { north: bundleFiles.newKey(), south: bundleFiles.newKey() };
let made = 0;

async function put(type: string, id: string, data: object): Promise<void> {
  const file = join(folder, "put.json");
  await writeFile(file, JSON.stringify(data));
  expect((await quoin("record", "put", dir, type, id, "--data", file)).stderr).toBe("");
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-progress-"));
  dir = join(folder, "centre");
  expect((await quoin("init", dir)).exitCode).toBe(0);
  const settings = join(dir, "quoin.yaml");
  await writeFile(settings, `${(await readFile(settings, "utf8")).replace(/^#?\s*currency:.*$/m, "")}\ncurrency: CNY\n`);
  await put("region", "N", { labels: { en: "North" } });
  for (const id of ["north", "south", "west"]) await put("organisation", id, { labels: { en: id } });
  await put("technology", "bearings", { labels: { en: "Bearings" } });
  const south: BundleContent = {
    ...plainPlan,
    plan: [{ ...plainPlan.plan[0]!, office: "south" }],
    money: [{ ...plainPlan.money[0]!, year: "2027", amount: "50.5", kind: "intention" }],
  };
  for (const [office, content] of [
    ["north", plainPlan],
    ["south", south],
  ] as const) {
    const file = join(folder, `${office}.quoin-plan`);
    await writeFile(file, await officeBundle(content, keys[office].privateKey));
    expect((await quoin("plan", "take", dir, "--data", file, "--trust", keys[office].publicKey, "--reason", "met")).stderr).toBe("");
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const base = (office: string, as_of: string, own: Partial<ProgressContent> = {}): ProgressContent => ({
  report: [{ plan: "five-years", office, version: "1", as_of }],
  lines: [],
  reached: [],
  projects: [],
  ...own,
});
const row = (line: string, committed: string, paid: string, status = "on-track") => ({ line, status, committed, paid, currency: "CNY", remark: "" });
const project = (id: string, committed: string, paid: string) => ({ line: "1", project: id, title: "Mill", committed, paid, currency: "CNY" });

async function take(content: ProgressContent, office: "north" | "south", ...more: string[]) {
  const file = join(folder, `${made++}.quoin-progress`);
  await writeFile(file, await officeReport(content, keys[office].privateKey));
  return quoin("track", "take", dir, "--data", file, "--json", ...more);
}
const followed = async (at: string): Promise<ApiAnswer<"track-offices">> => JSON.parse((await quoin("track", "offices", dir, "--at", at, "--json")).stdout);

test("before anybody reports everything is unknown, and each office is silent", async () => {
  const { offices, lines, whole } = await followed("2026-09-30");
  expect(offices.map(({ id, silent, as_of }) => [id, silent, as_of])).toEqual([
    ["north", true, null],
    ["south", true, null],
  ]);
  expect(whole).toMatchObject({ planned: "0", committed: null, paid: null, difference: null, reported: 0, lines: 4 });
  expect(lines.map(({ status }) => status)).toEqual([null, null, null, null]);
});

test("a report that is no report is refused whole, with its cell", async () => {
  const refused = async (content: ProgressContent, office: "north" | "south" = "north") => {
    const { exitCode, stderr } = await take(content, office);
    expect(exitCode).toBe(2);
    return stderr;
  };
  expect(await refused(base("west", "2026-06-30"))).toContain("progress.unknown-plan");
  expect(await refused(base("north", "2026-06-30"), "south")).toContain("bundle.unknown-key");
  expect(await refused(base("north", "2199-01-01"))).toContain("progress.bad-day");
  expect(await refused(base("north", "2026"))).toContain("progress.bad-day");
  expect(await refused(base("north", "2026-06-30", { lines: [row("9", "1", "1")] }))).toContain("bundle.unknown-line");
  expect(await refused(base("north", "2026-06-30", { lines: [row("1", "-1", "1")] }))).toContain("bundle.bad-cell");
  expect(await refused(base("north", "2026-06-30", { lines: [row("1", "1", "1", "fine")] }))).toContain("bundle.bad-cell");
  expect(await refused(base("north", "2026-06-30", { lines: [row("1", "1", "1"), row("1", "2", "1")] }))).toContain("progress.repeated");
  expect(await refused({ ...base("north", "2026-06-30"), report: [] })).toContain("progress.one-report");
  const file = join(folder, "changed.quoin-progress");
  await writeFile(file, await officeReport(base("north", "2026-06-30"), keys.north.privateKey));
  const unpacked = await bundleFiles.unpack({ name: "b", path: file, bytes: async () => new Uint8Array(await readFile(file)) });
  if (!unpacked.ok) throw new Error("unpack");
  const entries = [...unpacked.value].map(([name, text]) => ({ name, text: name === "report.csv" ? text.replace("2026-06-30", "2026-06-29") : text }));
  await writeFile(file, Buffer.concat([...(await bundleFiles.pack(entries))]));
  expect((await quoin("track", "take", dir, "--data", file)).stderr).toContain("bundle.changed-part");
  // A plan is no report and a report no plan.
  const plan = join(folder, "north.quoin-plan");
  expect((await quoin("track", "take", dir, "--data", plan)).stderr).toContain("bundle.");
  expect(JSON.parse((await quoin("record", "list", dir, "office-progress", "--json")).stdout).records).toEqual([]);
});

test("a dry run writes nothing; a report is taken once, and the same one again changes nothing", async () => {
  const content = base("north", "2026-06-30", { lines: [row("1", "10", "4")] });
  expect(JSON.parse((await take(content, "north", "--dry-run")).stdout)).toMatchObject({
    report: "north:five-years:2026-06-30",
    unreported: ["2"],
    dry_run: true,
  });
  expect((await followed("2026-09-30")).whole.reported).toBe(0);
  expect(JSON.parse((await take(content, "north")).stdout)).toMatchObject({ changed: true });
  expect(JSON.parse((await take(content, "north")).stdout)).toMatchObject({ changed: false });
});

test("planned (what is only meant is told beside what is promised), committed, paid and promises stand together by office and field; the newest report up to the day counts", async () => {
  const reached = { line: "1", kind: "target", what: "Share made at home", due: "2030", value: "70", unit: "%", reached_on: "" };
  const milestone = { line: "2", kind: "milestone", what: "School open", due: "2026-05", value: "", unit: "", reached_on: "" };
  expect((await take(base("north", "2026-08-31", { lines: [row("1", "100000000.25", "4")], reached: [reached, milestone] }), "north")).exitCode).toBe(0);
  expect((await take(base("south", "2026-08-31", { lines: [row("1", "60", "")] }), "south")).exitCode).toBe(0);
  const before = await followed("2026-07-31");
  expect(before.offices.map(({ committed }) => committed)).toEqual(["10", null]);
  const now = await followed("2027-12-31");
  expect(now.whole).toMatchObject({ planned: "120000050.5", committed: "100000060.25", paid: "4", difference: "-19999990.25", lines: 4, reported: 2 });
  // Of what is planned, what is only meant is told beside what is promised.
  expect(now.offices.map(({ id, planned, intended }) => [id, planned, intended])).toEqual([
    ["north", "120000000", "0"],
    ["south", "50.5", "50.5"],
  ]);
  expect(now.offices.map(({ id, difference, days, silent }) => [id, difference, days, silent])).toEqual([
    ["north", "-19999999.75", 487, true],
    ["south", "9.5", 487, true],
  ]);
  expect(now.fields.map(({ id, lines }) => [id, lines])).toEqual([
    ["bearings", 2],
    [null, 2],
  ]);
  const states = Object.fromEntries(now.lines.map(({ line, promised }) => [line, promised.map(({ kind, due, state }) => `${kind} ${due} ${state}`)]));
  expect(states).toEqual({
    // What is there before its year counts as reached.
    "north:five-years:1": ["capacity 2030 open", "end 2030 open", "target 2030 reached"].sort(),
    "north:five-years:2": ["milestone 2026-05 missed"],
    "south:five-years:1": ["capacity 2030 open", "end 2030 open", "target 2030 open"].sort(),
    "south:five-years:2": [],
  });
  const late = await followed("2030-12-31");
  expect(late.lines.find(({ line }) => line === "south:five-years:1")?.promised.map(({ state }) => state)).toEqual([
    "not-reported",
    "not-reported",
    "not-reported",
  ]);
});

test("a project that two plans count is shown with both claims and left out of every sum", async () => {
  const north = base("north", "2026-09-30", { lines: [row("1", "100", "40")], projects: [project("mill", "30", "10"), project("own", "70", "30")] });
  const south = base("south", "2026-09-30", { lines: [row("1", "60", "20")], projects: [project("mill", "25", "")] });
  expect((await take(north, "north")).exitCode).toBe(0);
  expect((await take(south, "south")).exitCode).toBe(0);
  const { contested, whole, offices, left_out } = await followed("2026-10-31");
  expect(contested).toEqual([
    {
      project: "mill",
      title: "Mill",
      claims: [
        { office: "north", plan: "north:five-years", line: "1", committed: "30", paid: "10" },
        { office: "south", plan: "south:five-years", line: "1", committed: "25", paid: null },
      ],
    },
  ]);
  expect(offices.map(({ committed, paid }) => [committed, paid])).toEqual([
    ["70", "30"],
    ["35", "20"],
  ]);
  expect(whole).toMatchObject({ committed: "105", paid: "50" });
  expect(left_out).toEqual({ other_currency: 0, contested_unknown: 0 });
});

test("an earlier report that comes late is kept as history and does not count", async () => {
  const { exitCode, stderr } = await take(base("north", "2026-07-15", { lines: [row("1", "999", "999")] }), "north");
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining("progress.later-is-held")]);
  expect((await followed("2026-10-31")).offices[0]?.committed).toBe("70");
});
