import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { importRuns } from "./import-runs.ts";

/** Places that are split, merged and renamed: figures by an old code system in the new one, by weights and days that a table of the workspace holds. */
let folder: string;
let dir: string;
const { newFile, importing } = importRuns(() => ({ folder, dir }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-crosswalks-"));
  dir = join(folder, "office");
  await quoin("init", dir);
  // A is split, B joins one of its parts, C is renamed in 2021; D is split a second time in 2022.
  const rows = [
    "A,A1,0.3,2021,",
    "A,A2,0.7,2021,",
    "B,A2,1,2021,",
    "C,C9,1,2021,",
    "D,D1,0.5,2021,2021",
    "D,D2,0.5,2021,2021",
    "D,D1,0.2,2022,",
    "D,D2,0.2,2022,",
    "D,D3,0.6,2022,",
  ];
  const done = await importing("crosswalk", `old,new,part,since,until\n${rows.join("\n")}\n`);
  expect(done.stderr).toBe("");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const dated = "table: crosswalk, from: old, to: new, weight: part, valid_from: since, valid_to: until";

async function recoded(table: string, content: string, mapping: string) {
  const path = newFile("yaml");
  await writeFile(path, mapping);
  const { exitCode, stderr } = await importing(table, content, "--mapping", path);
  const notes = [...stderr.matchAll(/(?:error|warning)\[([^\]]+)\]/g)].map(([, code]) => code);
  return { exitCode, notes, stderr, table: exitCode === 0 ? await readFile(join(dir, `data/${table}.csv`), "utf8") : "" };
}

describe("a crosswalk with weights", () => {
  test("divides quantities, adds up what comes together, keeps the total to the last digit, and says that parts are estimates", async () => {
    const done = await recoded(
      "people_by_place",
      "place,sex,people,funds (mln EUR)\nA,f,7,0.1\nA,m,10,\nB,f,1,0.07\nC,f,3,1\nX,f,4,2\n",
      `recode: {place: {${dated}, at: 2023, quantities: [people, funds (mln EUR)]}}`,
    );
    expect(done.table.trimEnd().split("\n")).toEqual([
      "place,sex,people,funds (mln EUR)",
      "A1,f,2.1,0.03",
      // 0.7 × 7 + 1; 0.7 × 0.1 + 0.07: decimals, not doubles.
      "A2,f,5.9,0.14",
      "A1,m,3,",
      "A2,m,7,",
      "C9,f,3,1",
      "X,f,4,2",
    ]);
    expect(done.notes).toEqual(["import.not-recoded", "import.split-rows"]);
  });

  test("follows the day of each row", async () => {
    const done = await recoded(
      "people_by_year",
      "place,year,people\nD,2020,10\nD,2021,10\nD,2022,10\n",
      `key: [place, year]\nrecode: {place: {${dated}, at: {column: year}, quantities: [people]}}`,
    );
    expect(done.table.trimEnd().split("\n").slice(1)).toEqual(["D,2020,10", "D1,2021,5", "D2,2021,5", "D1,2022,2", "D2,2022,2", "D3,2022,6"]);
    expect(done.notes).toEqual(["import.not-recoded", "import.split-rows"]);
  });

  test("a sum that lacks a part is missing, and a row that stood twice is not added to itself", async () => {
    const missing = await recoded("gaps", "place,people\nA,10\nB,\n", `recode: {place: {${dated}, at: 2023, quantities: [people]}}`);
    expect(missing.table).toBe("place,people\nA1,3\nA2,\n");
    const twice = await recoded("twice", "place,people\nC,1\nC,1\n", `key: [place]\nrecode: {place: {${dated}, at: 2023, quantities: [people]}}`);
    expect([twice.exitCode, twice.notes]).toEqual([2, ["import.duplicate-key"]]);
  });
});

describe("what no weight divides is refused", () => {
  const split = (quantities: string) => `recode: {place: {${dated}, at: 2023, quantities: [${quantities}]}}`;
  test.each([
    ["a share by its heading", "place,share (%)\nA,40\n", split("share (%)"), "mapping.divided-share"],
    ["a share by the unit of its row", "place,value,unit\nA,40,%\n", split("value"), "mapping.divided-share"],
    ["a number that nobody calls a quantity", "place,people,density\nA,40,3\n", split("people"), "mapping.undivided"],
    ["a column that is not there", "place,people\nA,40\n", split("people, persons"), "mapping.unknown-column"],
  ])("%s", async (_, content, mapping, code) => {
    expect(await recoded("refused", content, mapping)).toMatchObject({ exitCode: 2, notes: [code] });
  });

  test("but not where no row of the file is divided", async () => {
    expect((await recoded("renamed", "place,share (%)\nC,40\nB,30\n", `recode: {place: {${dated}, at: 2023}}`)).table).toBe("place,share (%)\nC9,40\nA2,30\n");
  });

  test("a figure that is none of a quantity by the contract of its role", async () => {
    const mapping =
      "recode: {region: {table: crosswalk, from: old, to: new, weight: part, valid_from: since, valid_to: until, at: 2023, quantities: [value]}}\nkey: [region, year, indicator]";
    const rows = (indicator: string) => `region,year,indicator,value\nA,2023,${indicator},10\n`;
    expect((await recoded("indicators", rows("rd_personnel_fte"), mapping)).exitCode).toBe(0);
    expect((await recoded("indicators", rows("what_is_no_quantity"), mapping)).notes).toEqual(["mapping.divided-share"]);
  });
});

describe("a crosswalk that says too little or the wrong thing is refused", () => {
  const plain = "table: wrong, from: old, to: new, weight: part";
  test.each([
    ["weights that miss 1", "A,A1,0.3,,\nA,A2,0.6,,", "mapping.weights-sum"],
    ["one successor that takes a part", "A,A1,0.4,,", "mapping.weights-sum"],
    ["a weight below 0", "A,A1,-1,,\nA,A2,2,,", "mapping.no-weight"],
    ["a missing weight", "A,A1,,,", "mapping.no-weight"],
    ["a successor twice", "A,A1,0.5,,\nA,A1,0.5,,", "mapping.split-code"],
  ])("%s", async (_, rows, code) => {
    expect((await importing("wrong", `old,new,part,since,until\n${rows}\n`, "--replace")).exitCode).toBe(0);
    expect(await recoded("refused", "place,people\nA,40\n", `recode: {place: {${plain}, quantities: [people]}}`)).toMatchObject({ exitCode: 2, notes: [code] });
  });

  test("days of which the file's is not known, and days that are none", async () => {
    expect((await recoded("refused", "place,people\nA,40\n", `recode: {place: {${dated}, quantities: [people]}}`)).notes).toEqual(["mapping.undated"]);
    const spoilt = `recode: {place: {${dated}, at: {column: when}, quantities: [people]}}`;
    expect((await recoded("refused", "place,people,when\nA,40,lately\n", spoilt)).notes).toEqual(["mapping.no-day"]);
    expect((await recoded("refused", "place,people\nA,40\n", spoilt)).notes).toEqual(["mapping.unknown-column"]);
  });

  test("a column of it that is not there is named, with the one that may be meant", async () => {
    const { stderr } = await recoded("refused", "place,people\nA,40\n", "recode: {place: {table: crosswalk, from: old, to: new, weight: parts}}");
    expect(stderr).toContain("Did you mean 'part'?");
  });
});
