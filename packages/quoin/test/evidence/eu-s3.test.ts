import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type EvidenceEngine, type EvidenceRow, readWorkspace } from "@quoin/core";
import { duckdbEvidence, nodeHasher, nodeWorkspaceFiles } from "@quoin/engines";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { madeExample } from "../judged-example.ts";
import { foreignIn } from "./own-office.ts";

const files = nodeWorkspaceFiles(fileURLToPath(new URL("../../../../examples/eu-s3", import.meta.url)));
const database = duckdbEvidence();
let evidence: EvidenceEngine;
let workspace: Extract<Awaited<ReturnType<typeof readWorkspace>>, { ok: true }>["value"];
let folder: string;
let dir: string;

beforeAll(async () => {
  const read = await readWorkspace(files, "eu-s3");
  if (!read.ok) throw new Error(JSON.stringify(read.notes));
  workspace = read.value;
  evidence = database.engine(workspace.manifest, files);
  folder = await mkdtemp(join(tmpdir(), "quoin-eu-s3-"));
  dir = join(folder, "eu");
  await madeExample(dir, "eu-s3");
}, 120_000);
afterAll(async () => {
  database.close();
  await rm(folder, { recursive: true, force: true });
});

const rowsOf = async (table: string, ...columns: string[]): Promise<readonly EvidenceRow["values"][]> =>
  (await evidence.rows({ table, columns })).map(({ values }) => values);

function distinct(rows: readonly EvidenceRow["values"][], column: string): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => (row[column] === null ? [] : [String(row[column])])));
}

async function answered<T>(...words: string[]): Promise<T> {
  const run = await quoin(...words, "--json");
  expect([words.join(" "), run.exitCode, run.stderr]).toEqual([words.join(" "), 0, expect.not.stringContaining("error")]);
  return JSON.parse(run.stdout) as T;
}

describe("the tables are what was said of them where they were found", () => {
  test("every file has the hash and the columns that the package says; no file lies beside", async () => {
    for (const { path, hash, schema, sources, licenses = [] } of workspace.manifest.resources) {
      expect(`sha256:${nodeHasher.sha256(await files.read(path))}`, path).toBe(hash);
      expect((await files.readText(path)).split("\n", 1)[0]?.split(","), path).toEqual(schema.fields.map(({ name }) => name));
      expect([sources.length > 0, licenses.length > 0], path).toEqual([true, true]);
      for (const licence of licenses) expect(await files.exists(String(licence.path)), String(licence.path)).toBe(true);
    }
    expect(await files.list("data")).toEqual(workspace.manifest.resources.map(({ path }) => path).sort());
  });

  test("276 regions of 28 countries, each with a boundary; a tile of its own for each", async () => {
    const regions = await rowsOf("nuts2_regions", "region_code", "country_code", "has_boundary");
    expect([regions.length, distinct(regions, "region_code").size, distinct(regions, "country_code").size]).toEqual([276, 276, 28]);
    expect(distinct(regions, "has_boundary")).toEqual(new Set(["1"]));
    const tiles = await rowsOf("nuts2_tiles", "region_code", "tile_column", "tile_row");
    expect(distinct(tiles, "region_code")).toEqual(distinct(regions, "region_code"));
    expect(new Set(tiles.map((tile) => `${tile["tile_column"]} ${tile["tile_row"]}`)).size).toBe(276);
  });

  test("rows of every table; 68 divisions and 12 sections; 5,280 projects with partners, all of them among the 31,451", async () => {
    const counts = await Promise.all(
      workspace.manifest.resources.map(async ({ name, schema }) => [name, (await rowsOf(name, String(schema.fields[0]?.name))).length]),
    );
    expect(Object.fromEntries(counts)).toEqual({
      nuts2_regions: 276,
      nuts2_tiles: 276,
      nuts2_employment_by_industry: 22_080,
      nace_industries: 80,
      nace_sections: 13,
      nuts2_rd_personnel_2009_2018: 427,
      nuts2_industry40_indicators: 4885,
      nuts2_research_activity: 8323,
      h2020_projects: 31_451,
      h2020_participations_industrial: 60_346,
      organisation_types: 5,
      h2020_programme_parts: 17,
      research_facilities: 577,
      state_aid_awards_2016_2020: 4319,
    });
    const industries = await rowsOf("nace_industries", "nace_rev2", "level");
    const ofLevel = (level: string) => industries.filter((row) => row["level"] === level).length;
    expect([ofLevel("division"), ofLevel("section")]).toEqual([68, 12]);
    const partners = distinct(await rowsOf("h2020_participations_industrial", "project_id"), "project_id");
    const projects = distinct(await rowsOf("h2020_projects", "project_id"), "project_id");
    expect([partners.size, [...partners].every((id) => projects.has(id))]).toEqual([5280, true]);
  });

  test("of 577 infrastructures 515 stand in a region; 20 indicators; codes of industries keep their zeros", async () => {
    const facilities = await rowsOf("research_facilities", "region_code");
    expect(facilities.filter((row) => row["region_code"] !== null)).toHaveLength(515);
    expect(distinct(await rowsOf("nuts2_industry40_indicators", "indicator"), "indicator").size).toBe(20);
    expect(distinct(await rowsOf("nace_industries", "nace_rev2"), "nace_rev2")).toContain("05");
  });
});

describe("traps", () => {
  const employment = () => rowsOf("nuts2_employment_by_industry", "region_code", "nace_rev2", "level", "persons_employed", "flag");

  test("a suppressed cell is unknown, not zero: 12.5 % of the cells of divisions, each flagged; a zero is a zero", async () => {
    const divisions = (await employment()).filter((row) => row["level"] === "division");
    const empty = divisions.filter((row) => row["persons_employed"] === null);
    expect((100 * empty.length) / divisions.length).toBeCloseTo(12.5, 1);
    expect(divisions.every((row) => (row["persons_employed"] === null) === (row["flag"] === "not_available"))).toBe(true);
    expect(divisions.some((row) => row["persons_employed"] === 0)).toBe(true);
    // On the pages: what is suppressed in a region is neither held nor lacking there.
    const hidden = empty[0] as EvidenceRow["values"];
    const { activities } = await answered<{ activities: { activity: string; present: boolean | null; density: number | null }[] }>(
      ...["opportunities", "space", dir, "--region", String(hidden["region_code"])],
    );
    expect(activities.find(({ activity }) => activity === hidden["nace_rev2"])).toMatchObject({ present: null, density: null });
  });

  test("where no division of manufacturing is suppressed the 24 add to the section within 3 persons: the same people twice", async () => {
    const rows = await employment();
    const of = new Map<string, EvidenceRow["values"][]>();
    for (const row of rows) of.set(String(row["region_code"]), [...(of.get(String(row["region_code"])) ?? []), row]);
    const whole = [...of.values()].filter((own) => own.filter(isOfManufacturing).every((row) => row["persons_employed"] !== null));
    expect(whole).toHaveLength(47);
    for (const own of whole) {
      const parts = own.filter(isOfManufacturing).reduce((sum, row) => sum + Number(row["persons_employed"]), 0);
      const section = own.find((row) => row["nace_rev2"] === "C")?.["persons_employed"];
      if (section !== null) expect(Math.abs(parts - Number(section))).toBeLessThanOrEqual(3);
    }
  });

  test("divisions alone make the space of industries: no section stands in it", async () => {
    const { activities, all } = await answered<{ activities: { activity: string; holders: number }[]; all: { activities: number } }>(
      "opportunities",
      "space",
      dir,
      "--most",
      "100",
    );
    expect(activities.map(({ activity }) => activity).filter((code) => !/^\d\d$/.test(code))).toEqual([]);
    expect(all.activities).toBe(68);
    // Who holds each with advantage, by hand: of the divisions alone; with the sections among them, the same people twice, others would.
    const rows = await employment();
    const [alone, both] = [holdersByHand(rows.filter((row) => row["level"] === "division")), holdersByHand(rows)];
    expect(new Map(activities.map(({ activity, holders }) => [activity, holders]))).toEqual(alone);
    const changed = [...alone].filter(([industry, holders]) => both.get(industry) !== holders);
    expect(changed.length).toBeGreaterThan(30);
  });

  test("codes of other versions of NUTS count for no region of 2013; countries and EFTA are no regions", async () => {
    const regions = distinct(await rowsOf("nuts2_regions", "region_code"), "region_code");
    const personnel = await rowsOf("nuts2_rd_personnel_2009_2018", "region_code", "year");
    const known = (year: number) => personnel.filter((row) => row["year"] === year && regions.has(String(row["region_code"]))).length;
    expect([known(2009), known(2018)]).toEqual([240, 139]);
    expect(distinct(personnel, "region_code")).toContain("NO01");
    const activity = await rowsOf("nuts2_research_activity", "year", "nuts_version");
    const versions = new Map(activity.map((row) => [row["year"], row["nuts_version"]]));
    expect([2012, 2013, 2016, 2021].map((year) => String(versions.get(year)))).toEqual(["2010", "2013", "2016", "2021"]);
  });

  test("the source wrote what is missing as 0: no figure of the indicators is 0", async () => {
    expect((await rowsOf("nuts2_industry40_indicators", "value")).filter((row) => row["value"] === 0 || row["value"] === null)).toEqual([]);
  });
});

/** How many regions hold each industry with more than its share; a suppressed cell counts nothing and is not held. */
function holdersByHand(rows: readonly EvidenceRow["values"][]): ReadonlyMap<string, number> {
  const [ofRegion, ofIndustry] = [new Map<string, number>(), new Map<string, number>()];
  let all = 0;
  for (const { region_code: region, nace_rev2: industry, persons_employed: persons } of rows) {
    ofRegion.set(String(region), (ofRegion.get(String(region)) ?? 0) + Number(persons ?? 0));
    ofIndustry.set(String(industry), (ofIndustry.get(String(industry)) ?? 0) + Number(persons ?? 0));
    all += Number(persons ?? 0);
  }
  const holders = new Map([...ofIndustry.keys()].map((industry) => [industry, 0]));
  for (const { region_code: region, nace_rev2: industry, persons_employed: persons } of rows) {
    const [own, share] = [ofRegion.get(String(region)) ?? 0, (ofIndustry.get(String(industry)) ?? 0) / all];
    if (persons !== null && own > 0 && Number(persons) / own / share >= 1) holders.set(String(industry), (holders.get(String(industry)) ?? 0) + 1);
  }
  return holders;
}

function isOfManufacturing(row: EvidenceRow["values"]): boolean {
  const code = Number(row["nace_rev2"]);
  return row["level"] === "division" && code >= 10 && code <= 33;
}

test("places by name, one level under the union, amounts in euro", async () => {
  const { places, compared, currency } = await answered<{ places: unknown; compared: { many: { en: string } }; currency: string }>("territory", dir);
  expect([places, compared.many.en, currency]).toEqual([
    [
      { level: "union", count: 1 },
      { level: "region", count: 276 },
    ],
    "regions",
    "EUR",
  ]);
  expect(await answered("record", "get", dir, "region", "AT13")).toMatchObject({ labels: { en: "Vienna" }, macro_region: "AT", in_panel: true });
});

test.each(["about", "territory", "sources", "map"])("%s says nothing of another country", async (command) => {
  for (const more of [[], ["--json"]]) {
    const run = await quoin(command, dir, ...more);
    expect(run.exitCode === 0 || run.stderr.includes("fix:")).toBe(true);
    // Two regions of the Alps are called autonomous provinces; what its tables are called in Chinese is a name in another language, told as it was typed.
    const said = (run.stdout + run.stderr).replaceAll("Autonomous Province", "").replaceAll(/"zh": "[^"]*"/g, "");
    expect(foreignIn(said)).toBeNull();
  }
});

test("its quoin.yaml is one that a person can read through", async () => {
  expect((await readFile(join(dir, "quoin.yaml"), "utf8")).split("\n").length).toBeLessThan(140);
});

test("the strategy beside the tables is invented, says so in each entry, and is of one region alone; nothing of it is a row of a table", async () => {
  const of = async (type: string) =>
    (await answered<{ records: readonly { region: string | null; synthetic: boolean; source: string; labels: { en: string } }[] }>("record", "list", dir, type))
      .records;
  const types = ["criterion-state", "edp-record", "goal", "monitoring-step", "passage", "policy-instrument", "priority", "strategy-body", "fund"];
  const told = (await Promise.all(types.map(of))).map((records) => records.filter(({ region }) => region === "PL22"));
  expect(told.map((records) => records.length)).toEqual([7, 5, 4, 5, 2, 6, 4, 3, 1]);
  for (const { synthetic, source, labels } of told.flat())
    expect([synthetic, source.startsWith("Invented"), labels.en.endsWith("(invented)")]).toEqual([true, true, true]);
});
