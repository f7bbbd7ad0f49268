import { readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bundles, planWorkbook, type SourceFile } from "@quoin/core";
import { bundleFiles, workbookWriter } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { officeBundle, plainPlan } from "./office-bundle.ts";

let folder: string;
let dir: string;
let key: ReturnType<Bundles["newKey"]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-bundles-"));
  dir = join(folder, "centre");
  expect((await quoin("init", dir)).exitCode).toBe(0);
  await put("region", "N", { labels: { en: "North" } });
  await put("organisation", "north", { labels: { en: "Office of the North" }, region: "N" });
  await put("organisation", "south", { labels: { en: "Office of the South" } });
  await put("technology", "bearings", { labels: { en: "Bearings" } });
  key = bundleFiles.newKey();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(type: string, id: string, data: object): Promise<void> {
  const file = join(folder, "put.json");
  await writeFile(file, JSON.stringify(data));
  expect((await quoin("record", "put", dir, type, id, "--data", file)).stderr).toBe("");
}

const answer = async (...words: string[]) => JSON.parse((await quoin(...words, "--json")).stdout);
let made = 0;
async function bundle(content = plainPlan, signer = key): Promise<string> {
  const path = join(folder, `${made++}.quoin-plan`);
  await writeFile(path, await officeBundle(content, signer.privateKey));
  return path;
}
const take = (path: string, ...more: string[]) => quoin("plan", "take", dir, "--data", path, ...more, "--json");
const fileOf = (path: string): SourceFile => ({ name: "b", path, bytes: async () => new Uint8Array(readFileSync(path)) });

test("a key nobody trusts is refused; trusting it is a decision with a reason; then the plan and its lines are records", async () => {
  const path = await bundle();
  const unknown = await take(path);
  expect(unknown.exitCode).toBe(2);
  expect(unknown.stderr).toContain("bundle.unknown-key");
  expect(unknown.stderr).toContain(key.publicKey);
  expect((await take(path, "--trust", key.publicKey)).stderr).toContain("bundle.trust-reason");
  expect((await take(path, "--trust", bundleFiles.newKey().publicKey, "--reason", "by telephone")).stderr).toContain("bundle.other-key");
  const dry = await take(path, "--trust", key.publicKey, "--reason", "by telephone", "--dry-run");
  expect(JSON.parse(dry.stdout)).toMatchObject({
    plan: "north:five-years",
    trusted: true,
    dry_run: true,
    lines: { created: ["north:five-years:1", "north:five-years:2"] },
  });
  expect((await answer("plan", "list", dir)).plans).toEqual([]);
  expect((await take(path, "--trust", key.publicKey, "--reason", "by telephone")).exitCode).toBe(0);
  expect((await answer("plan", "list", dir)).plans).toMatchObject([{ id: "north:five-years", office: "north", version: "1", lines: 2, with_money: 1 }]);
  expect(await answer("record", "get", dir, "office-plan-line", "north:five-years:1")).toMatchObject({
    technology: "bearings",
    money: [{ year: 2027, level: "provincial", amount: "120000000", currency: "CNY", kind: "commitment" }],
    capacity: [{ product: "bearings", year: 2030, amount: 4000, unit: "t" }],
  });
  const again = JSON.parse((await take(path)).stdout);
  expect(again).toMatchObject({ trusted: false, lines: { created: [], changed: [], retired: [], unchanged: ["north:five-years:1", "north:five-years:2"] } });
});

test("a second version changes by line, keeps what stayed, and is compared with the first", async () => {
  const { lines, needs, ...rest } = plainPlan;
  const next = {
    ...rest,
    plan: [{ ...plainPlan.plan[0]!, version: "2", approved_on: "2027-02-01" }],
    lines: [
      { ...lines[0]!, end: "2031" },
      { ...lines[1]!, line: "3" },
    ],
    needs: needs.map((row) => ({ ...row, line: "3" })),
  };
  expect(JSON.parse((await take(await bundle(next))).stdout).lines).toEqual({
    created: ["north:five-years:3"],
    changed: ["north:five-years:1"],
    unchanged: [],
    retired: ["north:five-years:2"],
  });
  const compared = await answer("plan", "compare", dir, "north:five-years@1", "north:five-years");
  expect(compared).toMatchObject({ by: "line", only_a: ["2"], only_b: ["3"], both: [{ key: "1", differs: [{ field: "end", a: 2030, b: 2031 }] }] });
  const [first, otherSecond] = [await bundle(), await bundle({ ...next, lines: [lines[0]!, { ...lines[1]!, line: "3" }] })];
  // An older version, and another plan under the number of the one at hand: whatever was signed once can be sent again by anybody.
  for (const path of [first, otherSecond])
    expect(await take(path)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[bundle.older-version]") });
  expect((await answer("plan", "list", dir)).plans).toMatchObject([{ version: "2" }]);
  expect((await take(first, "--again")).stderr).toContain("bundle.again-reason");
  expect(await take(first, "--again", "--reason", "the second was sent by mistake")).toMatchObject({ exitCode: 0 });
  expect((await answer("plan", "list", dir)).plans).toMatchObject([{ version: "1" }]);
  // The newest that was ever taken counts, not the one that stands.
  expect((await take(otherSecond)).stderr).toContain("error[bundle.older-version]");
});

test("an archive in which a part stands twice is refused by name: programs disagree on which counts", async () => {
  const opened = await bundleFiles.unpack(fileOf(await bundle()));
  if (!opened.ok) throw new Error("a bundle of our own cannot be opened");
  const parts = [...opened.value].map(([name, text]) => ({ name, text }));
  const path = join(folder, "double.quoin-plan");
  await writeFile(path, Buffer.concat(await bundleFiles.pack([...parts, { name: "money.csv", text: "x" }])));
  expect(await take(path)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[bundle.double-part]") });
});

test("what was taken goes out again as the same content, and the same plan is the same bytes", async () => {
  const path = join(folder, "office.key");
  const made = await quoin("plan", "key", "--to", path);
  expect(made.exitCode).toBe(0);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect((await quoin("plan", "key", "--to", path)).exitCode).toBe(2);
  const [one, two] = [join(folder, "one.quoin-plan"), join(folder, "two.quoin-plan")];
  for (const to of [one, two]) expect((await quoin("plan", "export", dir, "north:five-years", "--key", path, "--to", to)).stderr).toBe("");
  expect(readFileSync(two).equals(readFileSync(one))).toBe(true);
  const [theirs, ours] = [await bundleFiles.unpack(fileOf(one)), await bundleFiles.unpack(fileOf(await bundle()))];
  if (!theirs.ok || !ours.ok) throw new Error("a bundle of our own cannot be opened");
  for (const table of ["plan", "lines", "money", "targets", "capacity", "needs"]) expect(theirs.value.get(`${table}.csv`)).toBe(ours.value.get(`${table}.csv`));
});

test("the same plan goes out as a workbook and comes back as it was, vouched for with a reason; a fault names its cell", async () => {
  const path = join(folder, "plan.xlsx");
  expect((await quoin("plan", "template", dir, "north:five-years", "--to", path)).stderr).toBe("");
  expect((await take(path)).stderr).toContain("bundle.unsigned-reason");
  const back = await take(path, "--reason", "handed over by the secretary");
  expect(JSON.parse(back.stdout)).toMatchObject({ key: null, trusted: false, lines: { created: [], changed: [], retired: [] } });
  expect((await answer("plan", "list", dir)).plans).toMatchObject([{ signed: false, signed_by: expect.stringMatching(/^unsigned: ./) }]);
  const empty = join(folder, "empty.xlsx");
  expect((await quoin("plan", "template", dir, "--to", empty)).stderr).toBe("");
  expect((await take(empty, "--reason", "by mail")).stderr).toContain("bundle.one-plan");
  // A cell of a list holds the name behind the code.
  const filled = await planWorkbook(
    { list: async () => [] },
    { ...plainPlan, lines: [{ ...plainPlan.lines[0]!, technology: "bearings 轴承", start: "soon" }, plainPlan.lines[1]!] },
    "zh",
  );
  await writeFile(path, Buffer.concat(await workbookWriter.xlsx(filled)));
  const refused = await take(path, "--reason", "by mail");
  expect(refused.stderr.split("\n").filter((line) => line.startsWith("error"))).toEqual([expect.stringMatching(/bundle\.bad-cell.*soon/)]);
});

test("a field in an office's own words is proposed by likeness, decided by a person with a reason, and remembered", async () => {
  await put("technology", "skills-training", { labels: { en: "Skills training" } });
  expect(await answer("plan", "texts", dir)).toMatchObject({
    undecided: 1,
    texts: [{ text: "Skills", decision: null, proposals: [{ technology: "skills-training" }] }],
  });
  expect((await quoin("plan", "decide", dir, "Skill", "--reason", "a guess")).stderr).toContain("plan.unknown-text");
  expect((await quoin("plan", "decide", dir, "Skills", "--technology", "nothing", "--reason", "a guess")).exitCode).toBe(2);
  expect(await answer("plan", "decide", dir, " ｓkills", "--technology", "skills-training", "--reason", "asked the office")).toMatchObject({ lines: 1 });
  const texts = await answer("plan", "texts", dir);
  expect(texts).toMatchObject({ undecided: 0, texts: [{ decision: { means: "technology", technology: "skills-training" } }] });
  await answer("plan", "decide", dir, "Skills", "--reason", "it is no technology");
  expect((await answer("plan", "texts", dir)).texts).toMatchObject([{ decision: { means: "none", technology: null } }]);
});

test.each([
  ["a table", "money.csv", (text: string) => text.replace("120000000", "920000000"), "bundle.changed-part"],
  ["the manifest", "datapackage.json", (text: string) => text.replace("tabular", "tabular "), "bundle.bad-signature"],
  ["the signature", "signature.json", (text: string) => text.replace(/(?<="signature": ")./, (first) => (first === "/" ? "A" : "/")), "bundle.bad-signature"],
])("a bundle is refused where %s was changed after signing", async (_, name, change, code) => {
  const opened = await bundleFiles.unpack(fileOf(await bundle()));
  if (!opened.ok) throw new Error("a bundle of our own cannot be opened");
  const entries = [...opened.value].map(([part, text]) => ({ name: part, text: part === name ? change(text) : text }));
  expect(entries.find((entry) => entry.name === name)?.text).not.toBe(opened.value.get(name));
  const path = join(folder, `tampered-${name}`);
  await writeFile(path, Buffer.concat(await bundleFiles.pack(entries)));
  const run = await take(path);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(code);
});

test("every flipped byte of a bundle is refused or leaves the content as it was", async () => {
  const whole = readFileSync(await bundle());
  const path = join(folder, "flipped.quoin-plan");
  const before = (await answer("record", "list", dir, "office-plan-line")).records;
  for (let at = 0; at < whole.length; at += 97) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] as number) ^ 0x20;
    writeFileSync(path, bytes);
    const run = await take(path, "--dry-run");
    expect([0, 2]).toContain(run.exitCode);
    if (run.exitCode === 0) expect(JSON.parse(run.stdout).lines.changed).toEqual([]);
  }
  expect((await answer("record", "list", dir, "office-plan-line")).records).toEqual(before);
});

test("a bundle of a gigabyte is refused at the door, unread", async () => {
  const path = join(folder, "large.quoin-plan");
  writeFileSync(path, "");
  truncateSync(path, 2 ** 30);
  const unread: SourceFile = { name: "large", path, bytes: () => Promise.reject(new Error("it was read")) };
  const refused = await bundleFiles.unpack(unread);
  expect(refused).toMatchObject({ ok: false, notes: [{ code: "bundle.too-large" }] });
  const run = await take(path);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain("bundle.too-large");
});

test.each([
  ["a technology that is not known", { lines: [{ ...plainPlan.lines[0]!, technology: "perpetuum" }, plainPlan.lines[1]!] }, "bundle.unknown-name"],
  ["a region that is not known", { plan: [{ ...plainPlan.plan[0]!, region: "X" }] }, "bundle.unknown-name"],
  ["an instrument that is none", { lines: [{ ...plainPlan.lines[0]!, instrument: "PI999" }, plainPlan.lines[1]!] }, "bundle.bad-cell"],
  ["an amount that is none", { money: [{ ...plainPlan.money[0]!, amount: "much" }] }, "bundle.bad-cell"],
  ["money of a line that is not there", { money: [{ ...plainPlan.money[0]!, line: "9" }] }, "bundle.unknown-line"],
  ["a line twice", { lines: [plainPlan.lines[0]!, plainPlan.lines[0]!] }, "bundle.repeated-line"],
  ["two plans", { plan: [plainPlan.plan[0]!, plainPlan.plan[0]!] }, "bundle.one-plan"],
])("%s refuses the whole with its cell", async (_, change, code) => {
  const before = (await answer("record", "list", dir, "office-plan-line")).records;
  const run = await take(await bundle({ ...plainPlan, ...change }));
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(code);
  expect((await answer("record", "list", dir, "office-plan-line")).records).toEqual(before);
});

test("attack 5: trust that was taken back is gone for good, what the key signed is named, and only a decision with a reason gives it anew", async () => {
  const stolen = bundleFiles.newKey();
  const third = { ...plainPlan, plan: [{ ...plainPlan.plan[0]!, id: "other", version: "3" }] };
  expect((await take(await bundle(third, stolen), "--trust", stolen.publicKey, "--reason", "by telephone")).exitCode).toBe(0);
  expect((await quoin("plan", "distrust", dir, stolen.publicKey)).exitCode).toBe(2);
  expect((await quoin("plan", "distrust", dir, "nobody's", "--reason", "x")).stderr).toContain("error[bundle.key-not-trusted]");
  expect(await answer("plan", "distrust", dir, stolen.publicKey, "--reason", "the file was copied")).toEqual({
    key: stolen.publicKey,
    trusted: false,
    offices: ["north"],
    plans: ["north:other"],
  });
  const fourth = await bundle({ ...third, plan: [{ ...third.plan[0]!, version: "4" }] }, stolen);
  for (const more of [[], ["--trust", stolen.publicKey, "--reason", "it is fine"]])
    expect(await take(fourth, ...more)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[bundle.distrusted-key]") });
  expect(await answer("plan", "distrust", dir, stolen.publicKey, "--undo", "--reason", "it was the other one")).toMatchObject({ trusted: true });
  expect((await take(fourth)).exitCode).toBe(0);
  expect((await quoin("verify", dir)).exitCode).toBe(0);
});

test("another office's plan needs its own trust, and the register's own doors do not write plans", async () => {
  const south = { ...plainPlan, plan: [{ ...plainPlan.plan[0]!, office: "south", region: "" }] };
  expect((await take(await bundle(south))).stderr).toContain("bundle.unknown-key");
  const file = join(folder, "put.json");
  await writeFile(file, JSON.stringify({ title: "Mine" }));
  expect((await quoin("record", "put", dir, "office-plan", "north:five-years", "--data", file)).exitCode).not.toBe(0);
});
