import { expect, test } from "vitest";
import { standardsCommittees } from "../../capabilities/qualification/tables/standards-committees.ts";
import { partnerships } from "../../capabilities/research/tables/partnerships.ts";
import { researchByPayer } from "../../capabilities/research/tables/research-by-payer.ts";
import { firmCounts } from "../../capabilities/structure/tables/firm-counts.ts";
import type { TableContract } from "../../schema/table.ts";
import type { EvidenceRow } from "../evidence-engine.ts";
import { evidenceInMemory, type WrittenTable } from "../queries/evidence-in-memory.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { gathered } from "../roles/gathered-table.ts";
import { indicators } from "../tables/indicators.ts";
import { projects } from "../tables/projects.ts";
import { emptyWorld, worldTables } from "./empty-world.ts";

const evidenceOf = (tables: Readonly<Record<string, WrittenTable>>) =>
  roleEvidence(evidenceInMemory(tables), { roles: {}, currency: "CNY", territory: { root: { id: "CN", names: {} }, levels: [] } });

async function worldOf(tables: Readonly<Record<string, WrittenTable>>, contracts: readonly TableContract[], which = { seed: 3, world: 1 }) {
  const evidence = evidenceOf(tables);
  return emptyWorld(evidence, await worldTables(evidence, contracts), which);
}

const cells = (rows: readonly EvidenceRow[], ...fields: readonly string[]) => rows.map(({ values }) => fields.map((field) => values[field] ?? null));

const leads = Array.from({ length: 60 }, (_, at) => ["N", `${at}`, `L${at % 20}`, at % 20 < 10 ? "A" : "B", `${at % 20 < 10 ? 1 : 2}`]);
const projectTable = {
  csv: `call_year,project,lead,programme,region\n${leads.map(([, project, lead, programme, region]) => `2020,${project},${lead},${programme},${region}0000`).join("\n")}\n`,
  numbers: ["call_year"],
};

test("leads are dealt whole: who shared a lead shares one again, fields stay, places no longer follow from fields, and the same seed gives the same world", async () => {
  const world = await worldOf({ projects: projectTable }, [projects]);
  const { rows, table } = await gathered(world, { contract: projects, fields: ["project", "lead", "programme", "region"] });
  expect(table).toBe("empty_world_projects");
  expect(rows.map(({ values }) => values.programme)).toEqual(leads.map(([, , , programme]) => programme));
  const byProject = new Map(rows.map(({ values }) => [values.project, values]));
  for (let at = 0; at < 20; at++) {
    const lead = byProject.get(String(at))?.lead;
    expect([byProject.get(String(at + 20))?.lead, byProject.get(String(at + 40))?.lead]).toEqual([lead, lead]);
  }
  const places = new Map<string | null, Set<string | null>>();
  for (const { values } of rows) places.set(values.lead, (places.get(values.lead) ?? new Set()).add(values.region));
  expect([...places.values()].every((of) => of.size === 1)).toBe(true);
  expect(new Set(rows.filter(({ values }) => values.programme === "A").map(({ values }) => values.region)).size).toBe(2);
  const again = await worldOf({ projects: projectTable }, [projects]);
  const other = await worldOf({ projects: projectTable }, [projects], { seed: 3, world: 2 });
  const read = async (of: typeof world) => cells((await gathered(of, { contract: projects, fields: ["lead", "region"] })).rows, "lead", "region");
  expect(await read(again)).toEqual(await read(world));
  expect(await read(other)).not.toEqual(await read(world));
});

test("institutions fall on places in proportion to how large those are", async () => {
  const many = Array.from({ length: 600 }, (_, at) => `2020,${at},L${at},A,${1 + (at % 2)}00000`);
  const world = await worldOf(
    {
      projects: { csv: `call_year,project,lead,programme,region\n${many.join("\n")}\n`, numbers: ["call_year"] },
      indicators: {
        csv: "region,year,indicator,value\n100000,2019,rd_personnel_fte,900\n100000,2020,rd_personnel_fte,900\n200000,2020,rd_personnel_fte,100\nCN,2020,rd_personnel_fte,1000\n",
        numbers: ["year", "value"],
      },
    },
    [projects, indicators],
  );
  const { rows } = await gathered(world, { contract: projects, fields: ["region"] });
  const inFirst = rows.filter(({ values }) => values.region === "100000").length;
  // 540 of 600 are expected; five standard deviations of a binomial count.
  expect(Math.abs(inFirst - 540)).toBeLessThan(5 * Math.sqrt(600 * 0.9 * 0.1));
});

test("institutions fall on every place that is compared, also on those of which the table names none", async () => {
  const many = Array.from({ length: 600 }, (_, at) => `2020,${at},L${at},A,${1 + (at % 2)}00000`);
  const places = ["100000", "200000", "300000", "400000"];
  const world = await worldOf(
    {
      projects: { csv: `call_year,project,lead,programme,region\n${many.join("\n")}\n`, numbers: ["call_year"] },
      indicators: {
        csv: `region,year,indicator,value\n${places.map((place) => `${place},2020,rd_personnel_fte,${place === "300000" ? 700 : 100}\n`).join("")}110000,2020,rd_personnel_fte,50\n`,
        numbers: ["year", "value"],
      },
      regions: { csv: `code,name,parent\n${places.map((place) => `${place},R${place},CN\n`).join("")}110000,part,100000\n`, numbers: [] },
    },
    [projects, indicators],
  );
  const { rows } = await gathered(world, { contract: projects, fields: ["region"] });
  const held = new Map(places.map((place) => [place, rows.filter(({ values }) => values.region === place).length]));
  // Of each of the four its part, and nothing of what lies below one of them: five standard deviations of a binomial count.
  expect([...held.values()].reduce((sum, each) => sum + each, 0)).toBe(600);
  for (const [place, count] of held) {
    const share = place === "300000" ? 0.7 : 0.1;
    expect(Math.abs(count - 600 * share)).toBeLessThan(5 * Math.sqrt(600 * share * (1 - share)));
  }
});

test("steps go up or down by coins that all series of a unit share, so that a share keeps the size of its steps", async () => {
  const years = [2010, 2011, 2012, 2013, 2014, 2015];
  const series = (geo: string, payer: string, of: (at: number) => number) => years.map((year, at) => `${geo},${year},all,${payer},${of(at)},M`);
  const table = {
    csv: `geo,year,performed_by,funded_by,value,unit\n${[...series("X", "government", (at) => 100 * 1.1 ** at), ...series("X", "total", (at) => 400 * 1.2 ** at)].join("\n")}\n`,
    numbers: ["year", "value"],
  };
  const world = await worldOf({ research_by_payer: table }, [researchByPayer]);
  const { rows } = await gathered(world, { contract: researchByPayer, fields: ["year", "funded_by", "value"] });
  const of = (payer: string) => rows.filter(({ values }) => values.funded_by === payer).map(({ values }) => values.value ?? Number.NaN);
  const shares = of("government").map((value, at) => value / (of("total")[at] ?? Number.NaN));
  expect(shares[0]).toBeCloseTo(0.25, 12);
  const steps = shares.slice(1).map((share, at) => Math.log(share / (shares[at] ?? Number.NaN)));
  for (const step of steps) expect(Math.abs(step)).toBeCloseTo(Math.log(1.2 / 1.1), 9);
  expect(new Set(steps.map(Math.sign)).size).toBe(2);
});

test("mixes are kept while counts accumulate: totals of every year stay, nothing that was there goes while a place grows", async () => {
  const table = {
    csv: `region,year,industry,firms\n${[2000, 2005, 2010].flatMap((year, at) => ["a", "b", "c"].map((industry, of) => `110000,${year},${industry},${(at + 1) * (of + 2)}`)).join("\n")}\n`,
    numbers: ["year", "firms"],
  };
  const world = await worldOf({ firm_counts: table }, [firmCounts]);
  const { rows } = await gathered(world, { contract: firmCounts, fields: ["region", "year", "industry", "firms"] });
  const count = (year: number, industry: string) => rows.find(({ values }) => values.year === year && values.industry === industry)?.values.firms ?? 0;
  expect([2000, 2005, 2010].map((year) => ["a", "b", "c"].reduce((sum, industry) => sum + count(year, industry), 0))).toEqual([9, 18, 27]);
  for (const industry of ["a", "b", "c"]) {
    expect(count(2005, industry)).toBeGreaterThanOrEqual(count(2000, industry));
    expect(count(2010, industry)).toBeGreaterThanOrEqual(count(2005, industry));
  }
});

test("partners are dealt within their year, and none takes part in one undertaking twice", async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `U${Math.floor(at / 4)},O${(at % 4) + 4 * (Math.floor(at / 4) % 3)},2020`);
  const world = await worldOf({ partnerships: { csv: `undertaking,organisation,year\n${rows.join("\n")}\n`, numbers: ["year"] } }, [partnerships]);
  const dealt = cells((await gathered(world, { contract: partnerships, fields: ["undertaking", "organisation"] })).rows, "undertaking", "organisation");
  expect(new Set(dealt.map(String)).size).toBe(40);
  expect(dealt.map(([, organisation]) => organisation).sort()).toEqual(rows.map((row) => row.split(",")[1]).sort());
  expect(dealt.map(String)).not.toEqual(rows.map((row) => row.split(",").slice(0, 2).join(",")));
});

test("a table says itself what moves as one; one that cannot be read is left out, and so is a role that no law empties", async () => {
  const table = { csv: "id,status,secretariat,parent\n1,Active,SB1,P\n2,Active,SB2,P\n", blocks: [{ name: null, column: "parent" }] };
  const [made] = await worldTables(evidenceOf({ standards_committees: table }), [standardsCommittees]);
  expect(made?.isDeclared).toBe(true);
  expect(made?.laws).toEqual([{ kind: "labels-dealt", labels: ["secretariat"], block: "parent", within: [] }]);
  const broken = { csv: "geo,year,performed_by,funded_by,value,unit\nX,2010,a,b,many,M\n", numbers: ["year", "value"] };
  expect(await worldTables(evidenceOf({ research_by_payer: broken }), [researchByPayer])).toEqual([]);
});
