import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workbookFixture } from "../../../engines/test/workbook-fixture.ts";
import { quoin } from "../command-line.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-pay-file-"));
  dir = join(folder, "office");
  expect((await quoin("init", dir)).exitCode).toBe(0);
  expect((await quoin("settings", "set", dir, "currency", "CNY")).exitCode).toBe(0);
  for (const id of ["0011", "p2"])
    expect((await quoin("record", "put", dir, "project", id, "--data", await written("put.json", JSON.stringify({ labels: { en: id } })))).stderr).toBe("");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function booked(): Promise<number> {
  return (JSON.parse((await quoin("record", "list", dir, "transaction", "--json")).stdout) as { total: number }).total;
}

interface Paid {
  readonly created: readonly string[];
  readonly transactions: readonly { readonly amount: string; readonly project: string; readonly date: string }[];
  readonly totals: readonly { readonly amount: string }[];
}

describe("a workbook with a mapping", () => {
  /** A number is a numeric cell as the spreadsheet wrote it, a day one that is shown as a date, a text a text cell. */
  type Cell = { readonly n: string } | { readonly day: string } | string;
  const cell = (value: Cell, at: string): string => {
    if (typeof value === "string") return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    return "day" in value ? `<c r="${at}" s="1"><v>${value.day}</v></c>` : `<c r="${at}"><v>${value.n}</v></c>`;
  };
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const sheet = (rows: readonly (readonly Cell[])[]): string =>
    `<sheetData>${rows.map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, `${"ABCDEF"[x]}${y + 1}`)).join("")}</row>`).join("")}</sheetData>`;
  const workbook = (...rows: readonly (readonly Cell[])[]): Uint8Array =>
    workbookFixture({
      sheets: { 说明: sheet([["先读"]]), 拨款: sheet([["2026年拨款表"], ["项目编号", "资金类型", "拨付日", "金额（元）", "来源", "备注"], ...rows]) },
      styles,
    });
  const mapping = "sheet: 拨款\nheader: 2\ncolumns: {项目编号: project, 资金类型: type, 拨付日: date, 金额（元）: amount, 来源: level, 备注: null}\n";
  const pay = async (bytes: Uint8Array, ...more: string[]) =>
    quoin("pay", dir, "--data", await written("paid.xlsx", bytes), "--mapping", await written("pay.yaml", mapping), "--json", ...more);

  test("is booked to the last digit, ids keep their zeros, what the mapping leaves out stays out", async () => {
    const rows = [
      ["0011", "配套资金", "2026-04-01", { n: "1234567.1" }, "企业", "一批"],
      ["0011", "配套资金", { day: "46114" }, "12345678901234567.89", "企业", ""],
      ["p2", "配套资金", "2026-04-03", { n: "0.01" }, "企业", ""],
    ] as const;
    const dry = await pay(workbook(...rows), "--dry-run");
    expect([dry.stderr, dry.exitCode, await booked()]).toEqual(["", 0, 0]);
    const run = await pay(workbook(...rows));
    const { transactions, totals } = JSON.parse(run.stdout) as Paid;
    expect(transactions.map(({ project, date, amount }) => [project, date, amount]).sort()).toEqual([
      ["0011", "2026-04-01", "1234567.1"],
      ["0011", "2026-04-02", "12345678901234567.89"],
      ["p2", "2026-04-03", "0.01"],
    ]);
    expect(totals.map(({ amount }) => amount)).toEqual(["12345678902469135"]);
    expect(await booked()).toBe(3);
  });

  test("with a fault books nothing, and names the cell of each", async () => {
    const before = await booked();
    const run = await pay(
      workbook(
        ["0011", "配套资金", "2026-05-01", { n: "7" }, "企业", "对"],
        ["nowhere", "配套资金", "2026-05-02", { n: "8" }, "企业", ""],
        ["p2", "送礼", "2026-05-03", { n: "9" }, "企业", ""],
      ),
    );
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/error\[pay.unknown-record\] \S*paid.xlsx:4:1/);
    expect(run.stderr).toMatch(/error\[record.unknown-code\] \S*paid.xlsx:5:2/);
    const negative = await pay(workbook(["0011", "配套资金", "2026-05-01", { n: "7" }, "企业"], ["0011", "配套资金", "2026-05-01", { n: "-7" }, "企业"]));
    expect(negative.stderr).toMatch(/error\[record.bad-amount\] \S*paid.xlsx:4:4/);
    expect(await booked()).toBe(before);
  });

  test("whose mapping does not fit is refused at the mapping or at the header", async () => {
    const run = await quoin(
      "pay",
      dir,
      "--data",
      await written("paid.xlsx", workbook(["0011", "配套资金", "2026-05-01", { n: "7" }, "企业"])),
      "--mapping",
      await written("pay.yaml", mapping.replace("金额（元）: amount, ", "")),
    );
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/error\[pay.unknown-column\] \S*paid.xlsx:2:4/);
    expect(run.stderr).toContain("error[pay.missing-column]");
  });
});

describe("a JSON file", () => {
  const row = (amount: string, more = "") => `{"type": "matching", "date": "2026-06-01", "amount": ${amount}, "level": "enterprise", "project": "0011"${more}}`;

  test("is booked to the last digit, whether an amount is a number or a text", async () => {
    const before = await booked();
    const path = await written("paid.json", `[${row("9007199254740993.01")},\n${row('"0.10"')},\n${row("0.20", ', "description": "second"')}]`);
    const run = await quoin("pay", dir, "--data", path, "--json");
    expect(run.stderr).toBe("");
    const { transactions, totals } = JSON.parse(run.stdout) as Paid;
    expect(transactions.map(({ amount }) => amount).sort()).toEqual(["0.1", "0.2", "9007199254740993.01"]);
    expect(totals.map(({ amount }) => amount)).toEqual(["9007199254740993.31"]);
    expect(await booked()).toBe(before + 3);
    const again = JSON.parse((await quoin("pay", dir, "--data", path, "--json")).stdout) as Paid;
    expect(again.created).toEqual([]);
  });

  test("with a fault books nothing, and names its line", async () => {
    const before = await booked();
    const run = await quoin("pay", dir, "--data", await written("bad.json", `[${row("1")},\n${row("2").replace("0011", "nowhere")},\n${row("0")}]`));
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/error\[pay.unknown-record\] \S*bad.json:2:5/);
    expect(run.stderr).toMatch(/error\[pay.zero\] \S*bad.json:3:3/);
    const cut = await quoin("pay", dir, "--data", await written("cut.json", `[${row("1")},\n${row("2").slice(0, 30)}`));
    expect(cut.exitCode).toBe(2);
    expect(cut.stderr).toMatch(/error\[table.not-json\] \S*cut.json:2/);
    expect(await booked()).toBe(before);
  });
});
