import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, threeProvinces, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { concentration as rule } from "./concentration.ts";

const codes = ["110000", "310000", "350000"];
const projectHead = "project_no,call_year,region_code,lead_institution_zh\n";
const projects = (counts: readonly number[]): string =>
  counts.flatMap((count, place) => Array.from({ length: count }, (_, n) => `P${place}-${n},2020,${codes[place] ?? ""},单位${place}-${n}\n`)).join("");
const laboratories = (counts: readonly number[]): string =>
  counts.flatMap((count, place) => Array.from({ length: count }, (_, n) => `2020,state_key_laboratory,室${place}-${n},单位,${codes[place]}\n`)).join("");
const staff = (values: readonly (number | "")[], year = 2020): string =>
  ["rd_personnel_fte", "rd_spend_total", "rd_spend_from_government"]
    .flatMap((indicator) => values.map((value, place) => `${codes[place]},${year},${indicator},${value}\n`))
    .join("");
const even = staff([1000, 1000, 1000]);
const sources = (projectRows: string, laboratoryRows = laboratories([10, 10, 10]), personnel = even) =>
  sourcesInMemory({
    ...threeProvinces,
    nkrdp_projects: { csv: projectHead + projectRows, numbers: ["call_year"] },
    key_laboratories: { csv: `list_year,kind,name_zh,host_zh,region_code\n${laboratoryRows}`, numbers: ["list_year"] },
    province_indicators: { csv: `region_code,year,indicator,value\n${personnel}`, numbers: ["year", "value"] },
  });
const few = { draws: 400 };

test("confirms where projects crowd in one province and people do not", async () => {
  const findings = await findingsOf(rule, sources(projects([40, 5, 5])), few);
  const found = findingOn(findings, "CN", "projects");
  expect(found).toMatchObject({ id: "P2.1-concentration-projects-CN", verdict: "confirmed" });
  expect(found.value).toBeCloseTo(0.66, 12);
  expect(found.null?.p_value).toBeLessThan(0.05);
  expect(found.statement.en).toContain("more concentrated than R&D personnel");
  expect(found).toMatchObject({ strength: "depends", power: { effect: 0.02, level: 0.8 } });
  expect(findingOn(findings, "CN", "laboratories")).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
});

test("what the office declares as institution moves whole, whatever the table calls the lead: three houses are no crowd", async () => {
  const rows = projects([40, 5, 5]).replaceAll(/(单位(\d)-\d+)\n/g, "$1,house $2\n");
  const given = (blocks: readonly { name: "institution"; column: string }[] | undefined) =>
    sourcesInMemory({
      ...threeProvinces,
      nkrdp_projects: { csv: `${projectHead.trim()},parent_house\n${rows}`, numbers: ["call_year"], ...(blocks === undefined ? {} : { blocks }) },
      province_indicators: { csv: `region_code,year,indicator,value\n${even}`, numbers: ["year", "value"] },
    });
  const found = async (...blocks: Parameters<typeof given>) => findingOn(await findingsOf(rule, given(...blocks), few), "CN", "projects");
  const [plain, declared] = [await found(undefined), await found([{ name: "institution", column: "parent_house" }])];
  expect([plain.verdict, declared.verdict]).toEqual(["confirmed", "insufficient-data"]);
  expect(declared.value).toBe(plain.value);
  expect(declared.null?.p_value).toBeGreaterThan(0.05);
  // A column that is not there declares nothing.
  expect(await found([{ name: "institution", column: "no_such" }])).toEqual(plain);
});

test("refuses where projects follow people, however crowded both are; the nation's row is no province", async () => {
  const crowded = `${staff([8000, 1000, 1000])}CN,2020,rd_personnel_fte,10000\n`;
  expect(
    findingOn(await findingsOf(rule, sources(projects([4000, 500, 500]), undefined, crowded), { ...few, minimum_excess: 0.05 }), "CN", "projects").verdict,
  ).toBe("not-supported");
});

test("a base without a figure bears no year, and is told apart from a choice that turns the answer", async () => {
  const alone = codes.map((code) => `${code},2020,rd_personnel_fte,1000\n`).join("");
  const found = findingOn(await findingsOf(rule, sources(projects([40, 5, 5]), undefined, alone), few), "CN", "projects");
  expect(found.choices.map(({ label }) => label.en)).toContain("against R&D paid by government, of which there is no figure");
  expect(found.statement.en).toContain("Not tried, since figures for it are missing or too few");
  expect(JSON.stringify(found)).not.toMatch(/NaN|"from":null/);
});

test("says insufficient data for few projects, unknown provinces, missing personnel and repeated rows", async () => {
  const said = async (rows: string, personnel = even) => {
    const { verdict, statement } = findingOn(await findingsOf(rule, sources(rows, undefined, personnel), few), "CN", "projects");
    return [verdict, statement.en] as const;
  };
  expect(await said(projects([5, 5, 5]))).toEqual(["insufficient-data", expect.stringContaining("15 of 15")]);
  expect(await said(projects([20, 2, 2, 30]))).toEqual(["insufficient-data", expect.stringContaining("24 of 54")]);
  expect(await said(projects([40, 5, 5]), staff([1000, "", 1000]))).toEqual([
    "insufficient-data",
    expect.stringContaining("for Shanghai; missing is not zero"),
  ]);
  expect(await said(projects([40, 5, 5]), "")).toEqual(["insufficient-data", expect.stringContaining("all provinces")]);
  expect(await said(projects([40, 5, 5]) + projects([1]))).toEqual(["insufficient-data", expect.stringContaining("twice")]);
  expect(await said("")).toEqual(["insufficient-data", expect.stringContaining("0 of 0")]);
});

test("a missing place lies between nothing and what the row of the whole leaves: the verdict stands where it stands at both ends, else nothing is said", async () => {
  const nation = (value: number): string =>
    ["rd_personnel_fte", "rd_spend_total", "rd_spend_from_government"].map((each) => `CN,2020,${each},${value}\n`).join("");
  const said = async (all: number) =>
    findingOn(await findingsOf(rule, sources(projects([40, 5, 5]), undefined, staff([1000, "", 1000]) + nation(all)), few), "CN", "projects");
  const small = await said(2010);
  expect(small).toMatchObject({ verdict: "confirmed", comparison: { missing_base: ["310000"] } });
  expect(small.value).toBeCloseTo(0.66, 12);
  expect(small.statement.en).toContain("for Shanghai: whether they have nothing or all that the row of the whole leaves, the verdict is the same");
  const large = await said(52_000);
  expect(large).toMatchObject({ verdict: "insufficient-data", value: null });
  expect(large.statement.en).toContain("depends on Shanghai");
  // A row of the whole below what is known bounds nothing.
  expect((await said(1500)).statement.en).toContain("for Shanghai; missing is not zero");
});

test("the order of rows changes nothing", async () => {
  const said = async (rows: string) => (await findingsOf(rule, sources(rows), few)).map(withoutRows);
  const rows = projects([40, 5, 5]);
  expect(await said(reversedRows(projectHead + rows).slice(projectHead.length))).toEqual(await said(rows));
});

test("China, 2018 to 2020: Herfindahl 0.134, Beijing 31.1 %, Shanghai 11.3 %, Jiangsu 8.3 % of 1,846 located projects; not so without Beijing", async () => {
  const findings = await findingsOf(rule, exampleSources(["regions", "nkrdp_projects", "key_laboratories", "province_indicators"]));
  const found = findingOn(findings, "CN", "projects");
  expect(found.verdict).toBe("confirmed");
  expect(found.value?.toFixed(3)).toBe("0.134");
  expect(found.comparison).toMatchObject({ units: 1846, without_region: 303 });
  expect(found.statement.en).toContain("Beijing 31.1% (R&D personnel 6.4%), Shanghai 11.3%");
  expect(found).toMatchObject({ blocks: { unit: "institution", strata: [] }, strength: "depends" });
  // 1,846 projects of some 800 leads: the 95 % point of single projects is 0.086, that of whole leads 0.098.
  expect(found.null?.p95).toBeGreaterThan(0.09);
  expect(found.choices.find(({ label }) => label.en === "without Beijing")).toMatchObject({ verdict: "not-supported" });
  const laboratories = findingOn(findings, "CN", "laboratories");
  // Hosts moved with all of their laboratories: 0.0928 is within what chance gives (W6).
  expect(laboratories).toMatchObject({ verdict: "insufficient-data", size: null, comparison: { units: 478 } });
  expect(laboratories.null?.p_value).toBeGreaterThan(0.05);
  expect(laboratories.choices.find(({ label }) => label.en.startsWith("against R&D paid by government"))).toMatchObject({ verdict: "not-supported" });
});

test("an institution moves with all of its projects: a few large ones are no concentration (W6)", async () => {
  // Two leads with twenty projects each in one province, and ten with one each: forty cases that are two.
  const rows = [
    ...Array.from({ length: 40 }, (_, n) => `L${n},2020,110000,大院${n % 2}\n`),
    ...Array.from({ length: 10 }, (_, n) => `S${n},2020,${codes[n % 3]},小院${n}\n`),
  ].join("");
  const found = findingOn(await findingsOf(rule, sources(rows), few), "CN", "projects");
  expect(found.verdict).toBe("insufficient-data");
  expect(found.choices.find(({ label }) => label.en.includes("moved by itself"))?.verdict).toBe("confirmed");
});
