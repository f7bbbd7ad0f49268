import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-national-"));

const told = ["01,01,D,15", "01,02,D,20", "02,01,D,8", "02,02,D,28", "01,01,I,5", "01,02,I,10", "02,01,I,2", "02,02,I,12"];
const rest = ["01,FU102,D,35", "02,FU102,D,44", "01,FU102,I,5", "02,FU102,I,26", "01,EX,D,30", "02,EX,D,20", "01,GO,D,100", "02,GO,D,100"];
const below = ["TVA,01,TOT,70", "TVA,02,TOT,30", "VA001,01,TOT,40", "VA001,02,TOT,20", "VA002,01,TOT,30", "VA002,02,TOT,10"];
const long = (row: string): string => row.replace(",D,", ",Domestic,").replace(",I,", ",Imports,");
/** The same table without origins, imports in a column of their own. */
const competitive = [
  "01,01,TOT,20",
  "01,02,TOT,30",
  "02,01,TOT,10",
  "02,02,TOT,40",
  "01,FU102,TOT,40",
  "02,FU102,TOT,70",
  "01,EX,TOT,30",
  "02,EX,TOT,20",
  "01,IM,TOT,20",
  "02,IM,TOT,40",
  "01,GO,TOT,100",
  "02,GO,TOT,100",
];
const years = [...[...told, ...rest, ...below].map((row) => `2020,${long(row)}`), ...[...competitive, ...below].map((row) => `2010,${row}`)];

async function office(name: string, rows: readonly string[]) {
  const [at, flows, names] = [join(folder, name), join(folder, `${name}.csv`), join(folder, `${name}-names.csv`)];
  writeFileSync(flows, `year,row,column,origin,value\n${rows.join("\n")}\n`);
  writeFileSync(names, "year,code,name_en,name_zh\n2020,01,Farming,农业\n2020,02,Making,制造\n");
  expect((await quoin("init", at, "--currency", "CNY", "--languages", "zh,en")).exitCode).toBe(0);
  for (const [file, role] of [
    [flows, "national_flows"],
    [names, "national_flow_names"],
  ] as const) {
    const { exitCode, stderr } = await quoin(
      "import",
      at,
      "--data",
      file,
      "--as",
      role,
      ...(role === "national_flows" ? ["--answer", "units/value=CNY 10k"] : []),
    );
    expect([exitCode, stderr.includes("error[")]).toEqual([0, false]);
  }
  return at;
}

test("the economy's own tables: years, sectors by import content, and imports told or spread", async () => {
  const at = await office("sound", years);
  const asked = async (...options: string[]) => JSON.parse((await quoin("national-table", at, "--json", ...options)).stdout);
  const answer = await asked();
  expect([answer.year, answer.imports]).toEqual([2020, "given"]);
  const [early, late] = answer.years;
  expect([early.year, early.sectors, early.vs_share_given, early.exports, early.imports]).toEqual([2010, 2, null, 50, 60]);
  expect([late.year, late.exports, late.imports, late.errors, late.warnings]).toEqual([2020, 50, 60, 0, 0]);
  // The same sums either way: what differs is who uses the imports.
  expect(late.vs_share_proportional).toBeCloseTo(early.vs_share_proportional, 12);
  expect(late.vs_share_given).not.toBeCloseTo(late.vs_share_proportional, 3);
  for (const each of answer.sectors) expect(each.value_multiplier + each.import_content, each.industry.code).toBeCloseTo(1, 12);
  expect(answer.sectors.map(({ industry }: { industry: { label: { zh: string } } }) => industry.label.zh)).toEqual(["制造", "农业"]);
  // By hand: A_d = (0.15, 0.20; 0.08, 0.28), imports per output (0.07, 0.22), det = 0.596.
  const making = answer.sectors[0];
  expect(making.import_content).toBeCloseTo((0.07 * 0.2 + 0.22 * 0.85) / 0.596, 12);
  expect(making.multiplier_domestic).toBeCloseTo((0.2 + 0.85) / 0.596, 12);
  expect((await asked("--imports", "proportional")).imports).toBe("proportional");
  const printed = await quoin("national-table", at);
  expect([printed.exitCode, printed.stdout.includes("Making")]).toEqual([0, true]);
});

test("no table, another year, a year that is no table", async () => {
  const empty = join(folder, "empty");
  await quoin("init", empty);
  expect((await quoin("national-table", empty)).stderr).toContain("error[evidence.no-table-for-role]");
  const at = await office("broken", [...years, ...competitive.filter((row) => !row.includes("GO")).map((row) => `2000,${row}`)]);
  expect((await quoin("national-table", at, "--year", "1990")).stderr).toContain("error[input-output.no-year]");
  expect((await quoin("national-table", at)).stderr).toContain("error[input-output.no-output]");
});
