import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder: string;
let dir: string;

async function written(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-historic-"));
  dir = join(folder, "office");
  await quoin("init", dir, "--currency", "CNY", "--languages", "zh,en");
  const put = async (type: string, id: string, data: object) =>
    expect((await quoin("record", "put", dir, type, id, "--data", await written("put.json", { labels: { en: id }, ...data }))).stderr).toBe("");
  for (const id of ["office", "firm"]) await put("organisation", id, {});
  await put("project", "p", { lead: "firm" });
  await put("call", "old", {
    status: "draft",
    department: "office",
    currency: "CNY",
    opens: "2019-01-01",
    closes: "2019-03-31",
    budgets: [{ year: 2019, amount: "5" }],
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const awards = [
  {
    id: "a-2019",
    labels: { en: "Award of 2019" },
    description: "work",
    currency: "CNY",
    amount_awarded: "1000000",
    award_date: "2019-05-01",
    recipient_organisation: "firm",
    funding_organisation: "office",
    project: "p",
  },
];

test("awards of before come in by their command, with a reason that stays on them, and once", async () => {
  const file = await written("awards.json", awards);
  expect((await quoin("award", dir, "--historic", "--data", file)).stderr).toContain("error[historic.needs-reason]");
  expect((await quoin("award", dir, "--data", file, "--reason", "x")).stderr).toContain("error[award.needs-call]");
  const made = await quoin("award", dir, "--historic", "--data", file, "--reason", "minutes of 2019", "--json");
  expect(JSON.parse(made.stdout)).toMatchObject({ call: null, by: "historic", awarded: [{ award: "a-2019", amount: "1000000", project: "p" }] });
  expect(JSON.parse((await quoin("record", "get", dir, "award", "a-2019", "--json")).stdout)).toMatchObject({ taken_over: "minutes of 2019", version: 1 });
  expect((await quoin("award", dir, "--historic", "--data", file, "--reason", "again")).stderr).toContain("error[award.project-exists]");
});

test("a payment of before is booked whatever was committed, and marked", async () => {
  const paying = ["pay", dir, "--type", "disbursement", "--amount", "1500000", "--date", "2019-06-01", "--award", "a-2019", "--level", "central"];
  expect((await quoin(...paying)).stderr).toContain("error[pay.over-commitment]");
  expect((await quoin(...paying, "--historic")).stderr).toContain("error[historic.needs-reason]");
  const booked = await quoin(...paying, "--historic", "--reason", "ledger of 2019", "--json");
  expect(JSON.parse(booked.stdout)).toMatchObject({ transactions: [{ project: "p", taken_over: "ledger of 2019", over_commitment: null }] });
});

test("applications of before come in by a table with how they ended, though their window is long over", async () => {
  const file = await written(
    "old.csv",
    "id,title_zh,organisation,amount_requested,status,submitted_at,decision\nold-1,甲,firm,1000000,awarded,2019-03-01,first\nold-2,乙,firm,10,rejected,2019-03-02,too late\n",
  );
  expect((await quoin("apply", "table", dir, "old", "--data", file)).stderr).toContain("error[record.unknown-column]");
  const run = await quoin("apply", "table", dir, "old", "--data", file, "--historic", "--reason", "archive of 2019", "--json");
  expect(JSON.parse(run.stdout)).toMatchObject({ created: ["old-1", "old-2"] });
  const { applications } = JSON.parse((await quoin("application", "list", dir, "--call", "old", "--json")).stdout) as {
    applications: Record<string, unknown>[];
  };
  expect(applications.map(({ status, decision, taken_over }) => [status, decision, taken_over])).toEqual([
    ["awarded", "first", "archive of 2019"],
    ["rejected", "too late", "archive of 2019"],
  ]);
});
