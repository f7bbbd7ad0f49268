import { describe, expect, test } from "vitest";
import { firmCounts } from "../../capabilities/structure/tables/firm-counts.ts";
import type { EvidenceFault } from "../evidence-fault.ts";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { industries } from "../tables/industries.ts";
import { projects } from "../tables/projects.ts";
import { regions } from "../tables/regions.ts";
import { roleEvidence } from "./bind-table.ts";
import { columns } from "./columns.ts";

const evidence = evidenceInMemory({
  nkrdp_projects: {
    csv: "project_no,call_year,title_zh,central_funds_cny_10k\nA1,2019,甲,120.5\nA2,2020,,\nA3,2019,丙,0\n",
    numbers: ["call_year", "central_funds_cny_10k"],
  },
  kraje: { csv: "code,name,name_en,in_panel\n01,Północ,North,yes\n02,Południe,,no\n" },
  industries: { csv: "industry,manufacturing\na,1\nb,maybe\n" },
  firm_counts: { csv: "region,year,industry\n01,2020,a\n" },
});
const sources = roleEvidence(evidence, { roles: { regions: "kraje" } });

describe("columns of a role", () => {
  test("a table under its former name and column names: codes with zeros, missing apart from zero, rows numbered as in the file", async () => {
    const read = await columns(sources, projects, { fields: ["project", "title", "central_funds", "region"], where: { call_year: [2019, 2020] } });
    expect([read.table, [...read.rows]]).toEqual(["nkrdp_projects", [1, 2, 3]]);
    expect([...read.column.central_funds.values]).toEqual([120.5, Number.NaN, 0]);
    expect([...read.column.central_funds.valid]).toEqual([1, 0, 1]);
    expect([read.column.title.texts, [...read.column.title.codes]]).toEqual([
      ["甲", "丙"],
      [0, -1, 1],
    ]);
    expect(Object.keys(read.column.title.languages ?? {})).toEqual(["zh"]);
    expect([...read.column.region.valid]).toEqual([0, 0, 0]);
  });

  test("a selection keeps the numbers of its rows; a field that the table lacks is missing", async () => {
    expect([...(await columns(sources, projects, { fields: ["project"], where: { call_year: [2019] } })).rows]).toEqual([1, 3]);
    expect((await columns(sources, projects, { fields: ["project"], where: { region: ["01"] } })).rowCount).toBe(0);
    expect((await columns(sources, projects, { fields: ["project"], where: { region: [null] } })).rowCount).toBe(3);
  });

  test("a role by quoin.yaml; yes and no; a column called like the field goes before one for each language", async () => {
    const read = await columns(sources, regions, { fields: ["code", "name", "in_panel"] });
    expect([read.table, read.column.name.texts]).toEqual(["kraje", ["Północ", "Południe"]]);
    expect([...read.column.in_panel.values]).toEqual([1, 0]);
    expect(read.column.code.texts).toEqual(["01", "02"]);
  });

  test("a place that a table names is read by its code, asked for by it, and refused where several bear the name", async () => {
    const named = (rows: string) =>
      roleEvidence(
        evidenceInMemory({
          kraje: { csv: "code,name,name_en,in_panel\n01,Północ,North,yes\n02,Południe,South,no\n03,Wyspa,Isle,no\n04,Wyspa,Reef,no\n" },
          firm_counts: { csv: `region,year,industry,firms\n${rows}`, numbers: ["year", "firms"] },
        }),
        { roles: { regions: "kraje" } },
      );
    const sources = named("Północ,2020,a,1\n02,2020,a,2\nPołudnie,2021,a,3\nAtlantis,2020,a,4\n");
    const read = await columns(sources, firmCounts, { fields: ["region", "firms"] });
    expect([...read.column.region.codes].map((code) => read.column.region.texts[code])).toEqual(["01", "02", "02", "Atlantis"]);
    expect([...(await columns(sources, firmCounts, { fields: ["firms"], where: { region: ["01"] } })).column.firms.values]).toEqual([1]);
    await expect(columns(named("01,2020,a,1\nWyspa,2020,a,1\n"), firmCounts, { fields: ["region"] })).rejects.toMatchObject({
      notes: [
        {
          code: "evidence.ambiguous-place",
          at: { table: "firm_counts", row: 2, column: "region" },
          lists: {
            places: [
              { code: "03", within: "" },
              { code: "04", within: "" },
            ],
          },
        },
      ],
    });
  });

  test("a required field that is not there, a cell that is no number, a role that nothing plays are faults with their place", async () => {
    const faults = (asked: Promise<unknown>) =>
      asked.then(
        () => [],
        (cause: unknown) => (cause as EvidenceFault).notes.map(({ code, at }) => [code, at]),
      );
    expect(await faults(columns(sources, firmCounts, { fields: ["firms"] }))).toEqual([
      ["evidence.unknown-column", { table: "firm_counts", column: "firms", field: "firm_counts" }],
    ]);
    expect(await faults(columns(sources, industries, { fields: ["manufacturing"] }))).toEqual([
      ["evidence.not-a-number", { table: "industries", row: 2, column: "manufacturing" }],
    ]);
    const nothing = roleEvidence(evidenceInMemory({}), { roles: {} });
    expect(await faults(columns(nothing, industries, { fields: ["industry"] }))).toEqual([["evidence.no-table-for-role", { table: "industries" }]]);
  });
});
