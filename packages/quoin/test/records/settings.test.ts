import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { importRuns } from "../evidence/import-runs.ts";

/** Settings are changed by commands: the file keeps its words, the history who changed what, and what a change would do is known before it is made. */
let folder: string;
let dir: string;
const { importing } = importRuns(() => ({ folder, dir }));
const file = () => readFile(join(dir, "quoin.yaml"), "utf8");

interface Told {
  readonly id: string | null;
  readonly version: string;
  readonly records: number;
  readonly changes: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
}

async function asked<T>(...words: string[]): Promise<T> {
  const { exitCode, stdout, stderr } = await quoin("settings", ...words, "--json");
  expect([exitCode, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as T;
}
async function refused(...words: string[]): Promise<string> {
  // 3 = somebody was faster.
  const before = await file();
  const { exitCode, stderr } = await quoin("settings", ...words);
  expect(exitCode).toBeOneOf([2, 3]);
  expect(await file()).toBe(before);
  return stderr;
}

/** Eight regions that all do everything: one project of each in every field, each led by another institution. */
const regions = Array.from({ length: 8 }, (_, at) => `AD${at + 1}`);
const places = ["code,name,parent,level", "AD,Ardenia,,country", ...regions.map((code) => `${code},${code},AD,canton`)].join("\n");
const projects = [
  "project,call_year,programme,lead,region,duration,central_funds,category",
  ...regions.flatMap((region, at) => Array.from({ length: 5 }, (__, n) => `p${at}-${n},2024,X${n},L${at}-${n},${region},3,100,A`)),
].join("\n");
const programmes = ["programme,field", ...Array.from({ length: 5 }, (_, at) => `X${at},field ${at}`)].join("\n");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-settings-"));
  dir = join(folder, "office");
  await quoin(
    "init",
    dir,
    ...["--name", "Office", "--currency", "EUR", "--languages", "en,zh", "--root", "AD", "--root-name", "Ardenia"],
    "--levels",
    "country,canton",
  );
  for (const [convention, unit] of Object.entries({ money: "EUR 10k", duration: "years" }))
    await quoin("settings", "set", dir, `conventions.${convention}`, unit);
  for (const [table, content] of Object.entries({ regions: places, projects, programmes }))
    expect((await importing(table, `${content}\n`)).stderr).not.toContain("error[");
  await quoin("settings", "set", dir, "thresholds.herding.call_year", "2024");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a setting is set, every other line stays, the history says who, when, why, before and after; undone, the file is as it was", async () => {
  const before = await file();
  const set = await asked<Told>("set", dir, "plan.years", "6", "--reason", "the law says so");
  expect(set.changes).toEqual([{ path: "plan.years", before: null, after: 6 }]);
  expect((await file()).startsWith(before)).toBe(true);
  expect(await file()).toContain("plan:\n  years: 6\n");
  const { changes, edited_since } = await asked<{ changes: readonly Record<string, unknown>[]; edited_since: boolean }>("history", dir);
  expect(changes[0]).toMatchObject({ id: set.id, reason: "the law says so", changes: set.changes, can_be_undone: true, undone_by: null, edited_before: false });
  expect(String(changes[0]?.["who"])).not.toBe("");
  expect(edited_since).toBe(false);

  const again = await asked<Told>("set", dir, "plan.years", "7");
  expect(await refused("undo", dir, set.id ?? "")).toContain("settings.changed-since");
  await asked("undo", dir, again.id ?? "", "--reason", "a slip");
  await asked("undo", dir, set.id ?? "");
  expect(await file()).toBe(`${before}\nplan: {}\n`);
  const after = await asked<{ changes: readonly Record<string, unknown>[] }>("history", dir);
  expect(after.changes.find(({ id }) => id === again.id)).toMatchObject({ undone_by: expect.stringContaining("setting-change-"), can_be_undone: false });
});

test("a file that was edited by hand in between is told, and nothing of it is lost", async () => {
  await writeFile(join(dir, "quoin.yaml"), `${await file()}# by hand\nfloors: []\n`);
  const { edited_since } = await asked<{ edited_since: boolean }>("history", dir);
  expect(edited_since).toBe(true);
  await asked("set", dir, "weights.A", "2");
  expect(await file()).toContain("# by hand\nfloors: []\n");
  const { changes } = await asked<{ changes: readonly Record<string, unknown>[] }>("history", dir);
  expect(changes[0]).toMatchObject({ edited_before: true });
});

describe("what cannot be is refused at the door, in the reader's words, and nothing is written", () => {
  test.each([
    ["a setting that is not there", ["plan.yaers", "5"], "settings.unknown"],
    ["another top", ["wieghts.A", "5"], "Did you mean 'weights'?"],
    ["a word for a number", ["plan.years", "five"], "Years: 'five' cannot be taken"],
    ["a share above one", ["envelope.largest_share", "20"], "Most that one place gets: 20 cannot be taken"],
    ["a threshold that no rule has", ["thresholds.herding.minimum_exces", "1"], "diagnosis.unknown-threshold"],
    ["a rule that is not there", ["thresholds.herdings.share", "1"], "diagnosis.unknown-rule"],
    ["a probability above one", ["thresholds.significance", "5"], "settings.out-of-range"],
    ["fewer than none", ["thresholds.herding.minimum_projects", "-1"], "settings.out-of-range"],
    ["a role of a table that is not there", ["roles.laboratories", "labs"], "roles.no-table"],
    ["a column that is not there", ["roles.projects", "{table: projects, fields: {lead: Leiter}}"], "roles.no-column"],
    ["a currency that is none", ["currency", "euro"], "record.unknown-currency"],
    ["three capitals that are no currency", ["currency", "LMR"], "record.unknown-currency"],
    ["an office of the whole for a measure that is none", ["plan.owners.M55", "most"], "settings.unknown-measure"],
    ["an office that answers in a place that is none", ["plan.region_owners.nowhere", "most"], "settings.unknown-place"],
    ["an office for a measure that is none", ["plan.place_owners", "[{item: M55, region: AD, owner: most}]"], "settings.unknown-measure"],
    ["an office in a place that is none", ["plan.place_owners", "[{item: M5, region: nowhere, owner: most}]"], "settings.unknown-place"],
    [
      "two offices for one measure in one place",
      ["plan.place_owners", "[{item: M5, region: AD, owner: most}, {item: M5, region: AD, owner: miit}]"],
      "settings.two-owners",
    ],
    ["the machine's own", ["server.page_workers", "8"], "settings.of-the-machine"],
    ["half a budget", ["budgets", "[{column: central_funds}]"], "settings.missing"],
    ["what stands already", ["currency", "EUR"], "settings.no-change"],
    ["no path", ["plan..years", "5"], "settings.no-path"],
    ["a scenario of something else", ["scenarios.more.plam.years", "5"], "settings.unknown"],
  ])("%s", async (_, [path = "", value = ""], words) => {
    expect(await refused("set", dir, path, value)).toContain(words);
  });

  test("in Chinese, with the field's own label", async () => {
    expect(await refused("set", dir, "scenarios.more.envelope.largest_share", "20", "--lang", "zh")).toContain("单一地区上限：不能取 20");
  });

  test("what somebody else has changed since", async () => {
    const { version } = await asked<{ version: string }>("show", dir);
    await asked("set", dir, "plan.lead_regions", "3");
    expect(await refused("set", dir, "plan.lead_regions", "4", "--if-version", version)).toContain("settings.stale");
  });

  test("all of a list or nothing", async () => {
    const list = join(folder, "changes.json");
    await writeFile(
      list,
      JSON.stringify([
        { path: "plan.lead_regions", value: 2 },
        { path: "plan.chain_coverage", value: 2 },
      ]),
    );
    expect(await refused("set", dir, "--changes", list)).toContain("Links that make a chain owner: 2 cannot be taken");
  });
});

test("offices for a measure or a place that is none, written before anybody looked: the plan is made and says so, and another row can be set", async () => {
  const before = await file();
  const unread = "  owners: {M55: most}\n  region_owners: {nowhere: most}\n";
  await writeFile(join(dir, "quoin.yaml"), before.replace(/^plan:\n/m, `plan:\n${unread}`));
  const made = await quoin("design", dir);
  expect(made.exitCode).toBe(0);
  expect(made.stderr).toContain("warning[settings.unknown-measure]");
  expect(made.stderr).toContain("warning[settings.unknown-place]");
  expect((await quoin("doctor", dir)).stdout).toContain("The register holds no place with the code 'nowhere'.");
  await asked("set", dir, "plan.owners.M5", "most");
  await writeFile(join(dir, "quoin.yaml"), before);
});

test("a preview says which verdicts and lines would change, changes nothing, and what is then saved says so", async () => {
  const verdict = async () => {
    const { findings } = JSON.parse((await quoin("diagnose", dir, "--only", "herding", "--json")).stdout) as { findings: readonly Record<string, unknown>[] };
    return findings.map(({ verdict: said, strength }) => [said, strength]);
  };
  const before = await verdict();
  const text = await file();
  interface Preview {
    readonly findings: { readonly compared: number; readonly changed: readonly { readonly id: string; readonly after: { readonly verdict: string } | null }[] };
    readonly plan: { readonly lines: readonly { readonly change: string }[] };
    readonly scenario: string;
  }
  const preview = await asked<Preview>("preview", dir, "thresholds.herding.minimum_projects", "1000");
  expect(before).toEqual([["confirmed", expect.anything()]]);
  expect(preview.findings.changed.map(({ id, after }) => [id, after?.verdict])).toEqual([["P1.4-herding-AD", "insufficient-data"]]);
  expect(preview.plan.lines.some(({ change }) => change !== "same")).toBe(true);
  expect(await file()).toBe(text);
  expect(await verdict()).toEqual(before);
  await asked("set", dir, "thresholds.herding.minimum_projects", "1000");
  expect(await verdict()).toEqual([["insufficient-data", null]]);
  expect((await asked<Preview>("preview", dir, "scenarios.more.plan.lead_regions", "1")).scenario).toBe("more");
});

test("a role that is set makes the records that its table makes at an import, and undone they are as they were", async () => {
  const other = places.replace("code,name,parent,level", "Kod,Meno,Patri,Stupen").replaceAll(/,(AD\d)/g, ",Name of $1");
  expect((await importing("miesta", `${other}\n`)).stderr).not.toContain("error[");
  const names = async () =>
    (JSON.parse((await quoin("record", "list", dir, "region", "--json")).stdout) as { records: readonly { labels: { en: string } }[] }).records.map(
      ({ labels }) => labels.en,
    );
  const before = await names();
  const set = await asked<Told>("set", dir, "roles.regions", "{table: miesta, fields: {code: Kod, name: Meno, parent: Patri, level: Stupen}}");
  expect(set.records).toBeGreaterThanOrEqual(regions.length);
  expect(await names()).toContain("Name of AD3");
  await asked("undo", dir, set.id ?? "");
  expect(await names()).toEqual(before);
});

test("the register itself does not take changes of settings", async () => {
  const forged = await quoin("record", "retire", dir, "setting-change", "setting-change-1");
  expect(forged.stderr).toContain("record.commanded");
});

test("a plan made of loose files is adopted: what it funds and when stands in the workspace's plan, and can be undone", async () => {
  const candidate = {
    currency: "EUR",
    category: "X0",
    region: "AD1",
    central_funds: "90",
    provincial_funds: "0",
    total_investment: "90",
    trl: 3,
    trl_after: 5,
  };
  const years = { earliest: 2025, latest: 2031, duration_years: 3 };
  const rows = [
    { id: "first", labels: { en: "First" }, ...candidate, ...years },
    { id: "next", labels: { en: "Next" }, ...candidate, ...years, prerequisites: ["first"] },
    { id: "other", labels: { en: "Other" }, ...candidate, ...years },
  ];
  const [list, rules, out] = ["candidates.json", "rules.yaml", "out"].map((name) => join(folder, name)) as [string, string, string];
  await writeFile(list, JSON.stringify(rows));
  expect((await quoin("record", "table", dir, "candidate", "--data", list)).exitCode).toBe(0);
  const table = join(folder, "candidates.csv");
  await quoin("record", "export", dir, "candidate", "--to", table);
  await writeFile(
    rules,
    "value: trl_after\nbudgets: [{source: central, column: central_funds, amount: 180}]\nprerequisites: [[first, next]]\nexclude: [other]\nschedule: {earliest: earliest, latest: latest, duration: duration_years, discount: 0.05, after: end}\n",
  );
  const made = await quoin("design", "portfolio", "--projects", table, "--id", "id", "--rules", rules, "--out", out);
  expect([made.exitCode, made.stderr]).toEqual([0, expect.not.stringContaining("error[")]);

  const before = await file();
  // What no candidate or no budget bears is refused before it stands in the file.
  const set = (path: string, value: string) => refused("set", dir, `candidates.${path}`, value);
  expect(await set("floors", "[{group: region, column: total_investment, share: 0.5}]")).toContain("portfolio.no-budget");
  expect(await set("budgets", "[{source: own, column: central_funds, field: category, value: X1, amount: 9}]")).toContain("design.no-such-priority");
  expect(await set("budgets", "[{source: own, column: central_funds, amount: 9}, {source: own, column: central_funds, amount: 8}]")).toContain(
    "portfolio.repeated-rule",
  );
  expect(await set("starts", "{nobody: 2026}")).toContain("design.no-candidate");
  expect(await set("starts", "{first: 2040}")).toContain("design.adopt-start");
  await asked("set", dir, "candidates.budgets", "[{source: central, column: central_funds, amount: 100}]");
  const adopt = (...words: string[]) => quoin("design", "adopt", dir, "--data", join(out, "plan.csv"), ...words);
  // It spends more than the office has.
  expect((await adopt()).stderr).toContain("design.adopt-conflict");
  await asked("set", dir, "candidates.budgets", "[{source: central, column: central_funds, amount: 180}]");
  const told = JSON.parse((await adopt("--reason", "the board's plan", "--json")).stdout) as {
    id: string;
    funded: readonly object[];
    left_out: readonly string[];
  };
  expect(told.funded).toEqual([
    { id: "first", start_year: 2025 },
    { id: "next", start_year: 2028 },
  ]);
  expect(told.left_out).toEqual(["other"]);
  await asked("set", dir, "plan.decisions", "[{item: M1.2, person: Board, reason: agreed, date: 2026-05-12}]");
  const { lines } = JSON.parse((await quoin("design", dir, "--json")).stdout) as {
    lines: readonly {
      item: string;
      choices: readonly { type: string; id: string; start_year: number }[];
      details: readonly { name: string; table: { rows: readonly unknown[][] } }[];
    }[];
  };
  const line = lines.find(({ choices }) => choices.some(({ type }) => type === "candidate"));
  expect(line?.choices.map(({ id, start_year }) => [id, start_year])).toEqual([
    ["first", 2025],
    ["next", 2028],
  ]);
  expect(line?.details.find(({ name }) => name === "spending")?.table.rows.slice(0, 4)).toEqual(
    [2025, 2026, 2027, 2028].map((year) => ["budget:central", String(year), 30, null]),
  );
  expect(await file()).not.toBe(before);
  // Rules that hold no more are told beside the lines that could be made.
  const sound = await file();
  await writeFile(join(dir, "quoin.yaml"), sound.replace("candidates:\n", "candidates:\n  floors: [{group: region, column: total_investment, share: 0.5}]\n"));
  expect((await quoin("design", dir, "--json")).stderr).toContain("candidates.floors.0.column");
  await writeFile(join(dir, "quoin.yaml"), sound);
  await asked("undo", dir, told.id);
  expect(await file()).not.toContain("starts:\n");
});
