import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

/** Entries as an office writes them: other entries by their names, lists in the order of a field, its own words in its documents. */
let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-office-records-"));
  dir = join(folder, "office");
  await quoin(
    "init",
    dir,
    ...["--name", "Office", "--currency", "EUR", "--languages", "en,zh", "--root", "AD", "--root-name", "Ardenia"],
    "--levels",
    "country,canton",
  );
  for (const [id, en] of [
    ["AD", "Ardenia"],
    ["AD1", "Northland"],
    ["AD2", "Southland"],
  ] as const)
    await put("region", id, { labels: { en }, ...(id === "AD" ? {} : { parent: "Ardenia" }) });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function given(type: string, id: string, data: object) {
  const path = join(folder, "given.json");
  await writeFile(path, JSON.stringify(data));
  return quoin("record", "put", dir, type, id, "--data", path, "--json");
}
async function put(type: string, id: string, data: object): Promise<Record<string, unknown>> {
  const { exitCode, stdout, stderr } = await given(type, id, data);
  expect([exitCode, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Record<string, unknown>;
}
const ids = async (...words: string[]) =>
  (JSON.parse((await quoin("record", "list", dir, ...words, "--json")).stdout) as { records: readonly { id: string }[] }).records.map(({ id }) => id);

test("an entry is named by its name where one alone bears it; several are a fault, none is one too", async () => {
  expect(await put("organisation", "mill", { labels: { en: "The Mill" }, kind: "enterprise", region: "Northland" })).toMatchObject({ region: "AD1" });
  expect(await put("organisation", "works", { labels: { en: "The Works" }, kind: "enterprise", region: "AD2" })).toMatchObject({ region: "AD2" });
  expect(await put("project", "p", { labels: { en: "P" }, lead: "The Mill", participants: [{ organisation: "The Works" }] })).toMatchObject({
    lead: "mill",
    participants: [{ organisation: "works" }],
  });
  await put("organisation", "other-mill", { labels: { en: "The Mill" }, kind: "enterprise" });
  expect((await given("project", "q", { labels: { en: "Q" }, lead: "The Mill" })).stderr).toContain("record.ambiguous-name");
  expect((await given("project", "q", { labels: { en: "Q" }, lead: "The Mull" })).stderr).toContain("record.broken-reference");
});

test("a list is sorted by any field, what is missing last; what is exported has the same order", async () => {
  const currency = "EUR";
  await put("candidate", "a", { labels: { en: "Ten" }, currency, central_funds: "10" });
  await put("candidate", "b", { labels: { en: "Nine" }, currency, central_funds: "9" });
  await put("candidate", "c", { labels: { en: "None" } });
  await put("candidate", "d", { labels: { en: "Hundred" }, currency, central_funds: "100", region: "Southland" });
  expect(await ids("candidate", "--sort", "central_funds")).toEqual(["b", "a", "d", "c"]);
  expect(await ids("candidate", "--sort", "central_funds", "--falling")).toEqual(["d", "a", "b", "c"]);
  expect(await ids("candidate", "--sort", "labels", "--limit", "2", "--offset", "1")).toEqual(["b", "c"]);
  expect(await ids("candidate", "--where", "region=AD2")).toEqual(["d"]);
  const to = join(folder, "candidates.csv");
  await quoin("record", "export", dir, "candidate", "--sort", "central_funds", "--falling", "--where", "currency=EUR", "--to", to);
  expect(
    (await readFile(to, "utf8"))
      .split("\n")
      .slice(1, 4)
      .map((line) => line.split(",")[0]),
  ).toEqual(["d", "a", "b"]);
  expect((await quoin("record", "list", dir, "candidate", "--sort", "price")).stderr).toContain("record.bad-condition");
});

test("own words stand in the chapter of the document, of its place and language, with every run, and have a history", async () => {
  const words = "We begin with what the rivers gave us.\n\nWhoever reads on will\nfind the mills.";
  await put("passage", "opening", { labels: { en: "Opening" }, chapter: "s3-1", stands: "before", text_en: words, text_zh: "河流造就了本地工业。" });
  await put("passage", "north", { labels: { en: "North" }, chapter: "s3-1", stands: "after", region: "Northland", text_en: "Only of the north." });
  await put("passage", "plan", { labels: { en: "Plan" }, chapter: "basis", template: "plan-zh", stands: "after", text_zh: "规划文本中的自拟段落。" });
  const printed = async (template: string, ...more: string[]) => {
    const to = join(folder, `${template}.html`);
    const { exitCode, stderr } = await quoin("report", dir, "--template", template, "--to", to, ...more);
    expect([exitCode, stderr]).toEqual([0, expect.not.stringContaining("error[")]);
    return readFile(to, "utf8");
  };
  const first = await printed("s3");
  expect(first).toContain("<p>We begin with what the rivers gave us.</p>");
  expect(first).toContain("<p>Whoever reads on will find the mills.</p>");
  expect(first).not.toContain("Only of the north");
  expect(first).not.toContain("河流");
  expect(await printed("s3")).toBe(first);
  const north = await printed("s3", "--region", "AD1");
  expect(north).toContain("Only of the north");
  expect(north).not.toContain("rivers");
  expect(await printed("plan-zh")).toContain("规划文本中的自拟段落。");
  expect(await printed("plan-en")).not.toContain("自拟段落");
  await put("passage", "opening", { text_en: "We begin anew." });
  expect(await printed("s3")).toContain("We begin anew.");
  const { changes } = JSON.parse((await quoin("history", dir, "passage", "opening", "--json")).stdout) as {
    changes: readonly { before: { text_en: string } | null }[];
  };
  expect(changes.map(({ before }) => before?.text_en ?? null)).toEqual([null, words]);
});

test("the indicator table goes out, is filled in and comes back; untouched it changes nothing, and a row of another unit is refused whole", async () => {
  await put("indicator", "firms", { labels: { en: "Firms helped" }, unit: "enterprises", kind: "output", erdf_code: "RCO01" });
  await put("goal", "firms-north", { labels: { en: "Firms" }, indicator: "firms", region: "AD1", target: 120, target_year: 2029 });
  await put("goal", "firms-south", { labels: { en: "Firms" }, indicator: "firms", region: "AD2", target: 80, target_year: 2029, remark: "=half of them" });
  for (const ending of ["csv", "xlsx"]) {
    const to = join(folder, `indicators.${ending}`);
    expect((await quoin("indicators", "export", dir, "--to", to)).exitCode).toBe(0);
    expect(JSON.parse((await quoin("indicators", "take", dir, "--data", to, "--json")).stdout)).toEqual({
      rows: 2,
      changed: 0,
      unchanged: 2,
      dry_run: false,
      faults: [],
    });
  }
  const csv = join(folder, "indicators.csv");
  const lines = (await readFile(csv, "utf8")).trimEnd().split("\n");
  expect(lines[0]).toBe(
    "goal,indicator,common_indicator,kind,unit,priority,region,baseline,baseline_year,milestone,milestone_year,target,target_year,actual,actual_year,source,remark,version",
  );
  const filled = lines.map((line) => line.replace("120,2029,,", "120,2029,31,2025"));
  const taken = async (text: string, ...more: string[]) => {
    await writeFile(csv, text);
    const { stdout, exitCode } = await quoin("indicators", "take", dir, "--data", csv, "--reason", "figures of 2025", "--json", ...more);
    return { exitCode, ...(JSON.parse(stdout) as { changed: number; faults: readonly { code: string; at: object }[] }) };
  };
  expect(await taken(filled.join("\n"), "--dry-run")).toMatchObject({ exitCode: 0, changed: 1 });
  const other = filled.map((line, at) => (at === 2 ? line.replace("enterprises", "people") : line)).join("\n");
  expect(await taken(other)).toMatchObject({ exitCode: 2, changed: 0, faults: [{ code: "indicators.other-row", at: { row: 3, column: 5 } }] });
  expect(await taken(filled.join("\n").replace("firms-south", "firms-west"))).toMatchObject({ exitCode: 2, faults: [{ code: "indicators.unknown-goal" }] });
  expect(JSON.parse((await quoin("record", "get", dir, "goal", "firms-north", "--json")).stdout)).toMatchObject({ actual: null });
  expect(await taken(filled.join("\n"))).toMatchObject({ exitCode: 0, changed: 1 });
  expect(JSON.parse((await quoin("record", "get", dir, "goal", "firms-north", "--json")).stdout)).toMatchObject({ actual: 31, actual_year: 2025 });
});

test("a strategy says under each criterion what the office states, what is on record and what is not", async () => {
  await put("organisation", "ministry", { labels: { en: "Ministry of the Mills" } });
  await put("strategy-body", "ministry", { labels: { en: "Managing body" }, organisation: "Ministry of the Mills", role: "managing", region: "AD1", staff: 3 });
  await put("priority", "water", { labels: { en: "Water power" }, region: "AD1", state: "chosen", objective: "Old mills run again" });
  await put("edp-record", "first", {
    labels: { en: "First workshop" },
    date: "2024-05-02",
    region: "AD1",
    priority: "Water power",
    positions: [{ stakeholder: "Millers' guild", group: "business", position: "Rights of water come first", change: "Rights are an action now" }],
  });
  await put("criterion-state", "managed", { labels: { en: "Managed" }, criterion: "S3-2", region: "AD1", state: "met", assessed: "2024-06-01" });
  const to = join(folder, "strategy.html");
  expect((await quoin("report", dir, "--template", "s3", "--region", "AD1", "--to", to)).exitCode).toBe(0);
  const html = await readFile(to, "utf8");
  for (const said of ["Priority: Water power", "Old mills run again", "Rights of water come first", "Rights are an action now", "First workshop (2024-05-02)"])
    expect(html).toContain(said);
  expect(html).toContain("The office states the criterion as met, yet 2 points above are not on record.");
  expect(html).toContain("Firms helped");
  expect(html).not.toMatch(/undefined|NaN|\[object/);
  await quoin("report", dir, "--template", "s3", "--region", "AD2", "--to", to);
  expect(await readFile(to, "utf8")).not.toContain("Water power");
});

test("an office may read German beside English or alone: its notes, names and documents are in it", async () => {
  const own = join(folder, "amt");
  expect((await quoin("init", own, "--name", "Amt", "--currency", "EUR", "--languages", "de,en", "--root", "AT", "--root-name", "Österreich")).exitCode).toBe(
    0,
  );
  expect(await readFile(join(own, "quoin.yaml"), "utf8")).toContain("languages: [de, en]");
  const to = join(folder, "strategie.html");
  expect(await quoin("report", own, "--template", "s3", "--lang", "de", "--to", to)).toMatchObject({ exitCode: 0, stderr: "" });
  const html = await readFile(to, "utf8");
  for (const said of [
    '<html lang="de">',
    "Strategie der intelligenten Spezialisierung: Österreich",
    "Nichts ist eingetragen (Prioritäten).",
    "Worauf eine Prüfung achtet",
  ])
    expect(html).toContain(said);
  expect(html).not.toMatch(/\b(?:Contents|Notes|nothing|Owner|Evidence and methods)\b/);
  expect(await quoin("init", join(folder, "xx"), "--languages", "en,xx")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("en, zh, de") });
});
