import { fileURLToPath } from "node:url";
import { type EvidenceEngine, type EvidenceRow, readWorkspace } from "@quoin/core";
import { duckdbEvidence, nodeHasher, nodeWorkspaceFiles } from "@quoin/engines";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const files = nodeWorkspaceFiles(fileURLToPath(new URL("../../../../examples/china-its", import.meta.url)));
const database = duckdbEvidence();
let evidence: EvidenceEngine;
let workspace: Extract<Awaited<ReturnType<typeof readWorkspace>>, { ok: true }>["value"];

beforeAll(async () => {
  const read = await readWorkspace(files, "china-its");
  if (!read.ok) throw new Error(JSON.stringify(read.notes));
  workspace = read.value;
  evidence = database.engine(workspace.manifest, files);
});
afterAll(() => database.close());

/** Value by region of one indicator and year; the nation apart, missing left out. */
async function indicator(name: string, year: number) {
  const rows = await evidence.rows({ table: "province_indicators", columns: ["region_code", "value"], where: { indicator: [name], year: [year] } });
  const known = rows.filter(({ values }) => values["value"] !== null);
  const of = (nation: boolean) => known.filter(({ values }) => (values["region_code"] === "CN") === nation).map(({ values }) => Number(values["value"]));
  return { nation: of(true)[0] ?? Number.NaN, provinces: of(false) };
}

function counts(rows: readonly EvidenceRow[], column: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { values } of rows) {
    const key = values[column];
    if (key !== null && key !== undefined) found.set(String(key), (found.get(String(key)) ?? 0) + 1);
  }
  return found;
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

function herfindahl(values: readonly number[]): number {
  return sum(values.map((value) => (value / sum(values)) ** 2));
}

function topFive(values: readonly number[]): number {
  return sum([...values].sort((x, y) => y - x).slice(0, 5)) / sum(values);
}

describe("the evidence of the example says what was found in it once by hand", () => {
  test("R&D spending 2010 and 2023: CNY 706.3 and 3,335.7 bn, concentrated as before", async () => {
    const [early, late] = [await indicator("rd_spend_total", 2010), await indicator("rd_spend_total", 2023)];
    expect([early.nation / 1e5, late.nation / 1e5].map((value) => value.toFixed(1))).toEqual(["706.3", "3335.7"]);
    expect([early, late].map(({ provinces }) => (100 * topFive(provinces)).toFixed(1))).toEqual(["51.7", "50.9"]);
    expect([early, late].map(({ provinces }) => herfindahl(provinces).toFixed(4))).toEqual(["0.0709", "0.0720"]);
  });

  test("government 24.0 to 17.1 %, basic research 4.6 to 6.8 % of R&D", async () => {
    const share = async (part: string, year: number) =>
      ((100 * (await indicator(part, year)).nation) / (await indicator("rd_spend_total", year)).nation).toFixed(1);
    expect([await share("rd_spend_from_government", 2010), await share("rd_spend_from_government", 2023)]).toEqual(["24.0", "17.1"]);
    expect([await share("rd_spend_basic", 2010), await share("rd_spend_basic", 2023)]).toEqual(["4.6", "6.8"]);
  });

  test("imported technology 10.32 and 15.44 bn against assimilation 0.93 and 0.69 bn, which 26 and 10 provinces report", async () => {
    for (const [year, imported, assimilated, reporting] of [
      [2016, "10.32", "0.93", 26],
      [2023, "15.44", "0.69", 10],
    ] as const) {
      const assimilation = await indicator("hightech_spend_assimilation", year);
      expect(((await indicator("hightech_spend_import_technology", year)).nation / 1e5).toFixed(2)).toBe(imported);
      expect((assimilation.nation / 1e5).toFixed(2)).toBe(assimilated);
      expect(assimilation.provinces).toHaveLength(reporting);
    }
  });

  test("2,149 national projects, 1,846 of them located: Beijing 31.1 %, Shanghai 11.3 %, Jiangsu 8.3 %, Herfindahl 0.134", async () => {
    const rows = await evidence.rows({ table: "nkrdp_projects", columns: ["project_no", "region_code", "central_funds_cny_10k"] });
    expect(rows).toHaveLength(2149);
    expect(rows.filter(({ values }) => values["central_funds_cny_10k"] !== null)).toHaveLength(1313);
    const located = counts(rows, "region_code");
    expect(sum(located.values())).toBe(1846);
    expect(["110000", "310000", "320000"].map((code) => ((100 * (located.get(code) ?? 0)) / 1846).toFixed(1))).toEqual(["31.1", "11.3", "8.3"]);
    expect(herfindahl([...located.values()]).toFixed(3)).toBe("0.134");
  });

  test("excellent and good grades of sharing: 27.1 % in 2018, 43.6 % in 2024", async () => {
    const share = async (year: number) => {
      const graded = counts(await evidence.rows({ table: "facility_open_sharing", columns: ["score"], where: { year: [year] } }), "score");
      return ((100 * ((graded.get("4") ?? 0) + (graded.get("3") ?? 0))) / sum(graded.values())).toFixed(1);
    };
    expect([await share(2018), await share(2024)]).toEqual(["27.1", "43.6"]);
  });

  test("the agricultural research system of 2011: 50 industries, 202 institutions, 680 links, 47 institutions in five industries or more", async () => {
    const rows = await evidence.rows({ table: "agro_industry_technology_system", columns: ["industry_zh", "institution_zh"], where: { list_year: [2011] } });
    const links = new Set(rows.map(({ values }) => `${values["institution_zh"]}|${values["industry_zh"]}`));
    const byInstitution = new Map<string, number>();
    for (const link of links) {
      const institution = link.slice(0, link.indexOf("|"));
      byInstitution.set(institution, (byInstitution.get(institution) ?? 0) + 1);
    }
    expect([counts(rows, "industry_zh").size, byInstitution.size, links.size]).toEqual([50, 202, 680]);
    expect([...byInstitution.values()].filter((industries) => industries >= 5)).toHaveLength(47);
  });

  test("the paper's fund: total over central money 25.525", async () => {
    const [row] = await evidence.rows({ table: "special_fund_2009_2012", columns: ["central_funds_cny_1bn", "total_investment_cny_1bn", "projects"] });
    expect(Number(row?.values["total_investment_cny_1bn"]) / Number(row?.values["central_funds_cny_1bn"])).toBe(25.525);
    expect(row?.values["projects"]).toBe(8966);
  });
});

describe("the data package", () => {
  test("every file has the hash and the columns that it says, and its licence lies beside it", async () => {
    for (const { name, path, hash, schema, licenses = [], sources } of workspace.manifest.resources) {
      expect(`sha256:${nodeHasher.sha256(await files.read(path))}`, name).toBe(hash);
      expect((await files.readText(path)).split("\n", 1)[0]?.replaceAll('"', "").split(","), name).toEqual(schema.fields.map((field) => field.name));
      for (const field of schema.fields) {
        expect(field.description, `${name}.${field.name}`).toBeTruthy();
        expect(field.description_zh, `${name}.${field.name}`).toMatch(/\p{Script=Han}/u);
        if (field.type === "number" || field.type === "integer") expect(field.unit, `${name}.${field.name}`).toBeTruthy();
      }
      expect(sources.length, name).toBeGreaterThan(0);
      expect(licenses.length, name).toBeGreaterThan(0);
      for (const licence of licenses) expect(await files.exists(String(licence.path)), `${name} ${licence.path}`).toBe(true);
    }
  });

  test("no file lies in data/ that is no table", async () => {
    expect(await files.list("data")).toEqual(workspace.manifest.resources.map(({ path }) => path).sort());
  });

  test("every number can be read as its column says", async () => {
    for (const { name, schema } of workspace.manifest.resources) await evidence.rows({ table: name, columns: schema.fields.map((field) => field.name) });
  });
});
