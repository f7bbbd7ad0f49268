import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { keptRecord } from "./kept-record.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-money-"));
  dir = join(folder, "office");
  expect((await quoin("init", dir)).exitCode).toBe(0);
  await put("organisation", "ministry", { labels: { en: "Ministry" } });
  await put("organisation", "institute", { labels: { en: "Institute" } });
  await put("fund", "f", { labels: { en: "Fund" }, level: "central", currency: "CNY" });
  await put("programme", "pr", { labels: { en: "Programme" }, fund: "f" });
  for (const id of ["p1", "p2", "0011"]) await put("project", id, { labels: { en: id }, programme: "pr" });
  await keptRecord(dir, "award", "a1", {
    labels: { en: "Award" },
    description: "work",
    currency: "CNY",
    amount_awarded: "1000000.10",
    award_date: "2025-01-10",
    recipient_organisation: "institute",
    funding_organisation: "ministry",
    project: "p1",
    programme: "pr",
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(type: string, id: string, data: object): Promise<void> {
  const file = join(folder, "put.json");
  await writeFile(file, JSON.stringify(data));
  const run = await quoin("record", "put", dir, type, id, "--data", file);
  expect(run.stderr).toBe("");
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function answer<T>(...words: string[]): Promise<T> {
  const run = await quoin(...words, "--json");
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout) as T;
}

const paying = (amount: string, ...more: string[]) => [
  "pay",
  dir,
  "--type",
  "disbursement",
  "--amount",
  amount,
  "--date",
  "2025-03-01",
  "--level",
  "central",
  "--award",
  "a1",
  ...more,
];

describe("a payment", () => {
  test("takes the project of its award and the currency of the workspace, to the last digit", async () => {
    const paid = await answer<{ created: string[]; transactions: { project: string; amount: string; currency: string }[] }>(...paying("999999.05"));
    expect(paid.created).toHaveLength(1);
    expect(paid.transactions[0]).toMatchObject({ project: "p1", amount: "999999.05", currency: "CNY" });
  });

  test("above its commitment is refused with what is above, and taken with a reason that stays on it", async () => {
    const refused = await quoin(...paying("1.06"));
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("error[pay.over-commitment]");
    expect(refused.stderr).toContain("0.01 above the 1000000.1");
    expect((await answer<{ total: number }>("record", "list", dir, "transaction")).total).toBe(1);
    const taken = await answer<{ transactions: { over_commitment: string }[] }>(...paying("1.06", "--over", "price rise of steel"));
    expect(taken.transactions[0]?.over_commitment).toBe("price rise of steel");
  });

  test("for a project without any commitment is booked with a warning; in another currency than the commitment it is refused", async () => {
    const words = ["pay", dir, "--type", "disbursement", "--amount", "5", "--date", "2025-03-01", "--level", "central"];
    const warned = await quoin(...words, "--project", "p2", "--dry-run");
    expect(warned.exitCode).toBe(0);
    expect(warned.stderr).toContain("warning[pay.no-commitment]");
    const foreign = await quoin(...words, "--award", "a1", "--currency", "EUR");
    expect(foreign.exitCode).toBe(2);
    expect(foreign.stderr).toContain("error[pay.other-currency]");
  });

  test.each([
    ["--amount", "-1", "record.bad-amount"],
    ["--amount", "0", "pay.zero"],
    ["--amount", "1e400", "record.amount-out-of-range"],
    ["--date", "2025-02-30", "record.bad-date"],
    ["--date", "2025", "pay.not-to-the-day"],
    ["--type", "gift", "record.unknown-code"],
    ["--level", "village", "record.unknown-code"],
    ["--project", "p2", "pay.other-project"],
    ["--award", "a9", "pay.unknown-record"],
  ])("%s %s is %s", async (option, value, code) => {
    const words = paying("1");
    const at = words.indexOf(option);
    const run = await quoin(...(at < 0 ? [...words, option, value] : words.with(at + 1, value)), "--over", "test");
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(`error[${code}]`);
  });
});

describe("a file of payments", () => {
  const head = "类型,日期,金额,资金层级,项目,币种\n";

  test("names every wrong cell and books nothing", async () => {
    const path = await file(
      "bad.csv",
      `${head}拨付,2025-04-01,7.5,中央,0011,CNY\n拨付,2025-13-01,8,中央,0011,CNY\n担保,2025-04-01,9,银行,nowhere,CNY\n送礼,2025-04-01,9,银行,0011,CNY\n`,
    );
    const run = await quoin("pay", dir, "--data", path);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(":3:2");
    const rest = await quoin("pay", dir, "--data", await file("bad2.csv", `${head}担保,2025-04-01,9,银行,nowhere,CNY\n送礼,2025-04-01,9,银行,0011,CNY\n`));
    expect(rest.stderr).toMatch(/error\[pay.unknown-record\] \S*bad2.csv:2:5/);
    expect(rest.stderr).toMatch(/error\[record.unknown-code\] \S*bad2.csv:3:1/);
    expect((await answer<{ total: number }>("record", "list", dir, "transaction")).total).toBe(2);
  });

  test("is booked whole, once however often it is sent, and two rows that say the same are two payments", async () => {
    const row = "配套资金,2025-04-01,0.1,企业,0011,CNY\n";
    const path = await file("good.csv", `${head}承诺(立项金额),2025-04-01,3,中央,0011,CNY\n${row}${row}担保,2025-04-02,100,银行,0011,USD\n`);
    const first = await answer<{ created: string[]; totals: unknown }>("pay", dir, "--data", path);
    expect(first.created).toHaveLength(4);
    expect(first.totals).toEqual([
      { type: "commitment", level: "central", currency: "CNY", amount: "3" },
      { type: "guarantee", level: "bank", currency: "USD", amount: "100" },
      { type: "matching", level: "enterprise", currency: "CNY", amount: "0.2" },
    ]);
    const again = await quoin("pay", dir, "--data", path, "--json");
    expect(JSON.parse(again.stdout)).toMatchObject({ created: [] });
    expect(again.stderr).toContain("warning[pay.already-recorded]");
  });

  test("amounts in 10k are scaled exactly, and two payments in it are held against the commitment together", async () => {
    const path = await file("wan.csv", `${head}拨付,2025-05-01,0.0001,中央,0011,CNY\n拨付,2025-05-02,0.00021,中央,0011,CNY\n`);
    const run = await quoin("pay", dir, "--data", path, "--scale", "10000");
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/error\[pay.over-commitment\] \S*wan.csv:3:3 With 2.1 CNY .* reach 3.1, which is 0.1 above the 3/);
  });
});

test("leverage names level, basis and scope, keeps commitments from payments and guarantees from both", async () => {
  const { leverage, contingent } = await answer<{ leverage: Record<string, unknown>[]; contingent: unknown }>("leverage", dir, "--level", "central");
  const whole = leverage.filter(({ programme, year, region }) => programme === null && year === null && region === null);
  expect(whole.map(({ name, basis, numerator, denominator }) => [basis, name, numerator, denominator])).toEqual([
    ["commitment", "leverage_total", "1000003.1", "1000003.1"],
    ["commitment", "leverage_private", "0", "1000003.1"],
    ["disbursement", "leverage_total", "1000000.31", "1000000.11"],
    ["disbursement", "leverage_private", "0.2", "1000000.11"],
  ]);
  expect(contingent).toEqual([{ currency: "USD", amount: "100" }]);
});
