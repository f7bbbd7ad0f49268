import { readFileSync } from "node:fs";
import { inverse } from "@quoin/methods";
import { expect, test } from "vitest";
import { evidenceInMemory } from "../../../../evidence/queries/evidence-in-memory.ts";
import { roleEvidence } from "../../../../evidence/roles/bind-table.ts";
import { chainYear } from "./chain-year.ts";
import { workspaceWorld } from "./workspace-world.ts";

// Three countries, three industries; every wanted value is of decompr, exvatools or numpy, not of this program.
const golden = JSON.parse(readFileSync(new URL("../../../../../../methods/src/input-output/leather.golden.json", import.meta.url), "utf8"));
const [economies, industries] = [golden.countries as string[], golden.industries as string[]];
const dense = { memory: () => ({ bytes: 0, limit: 1 }), inverse: async (matrix: Float64Array, n: number) => ({ inverse: inverse(matrix, n), engine: "test" }) };

function world(change: (rows: string[]) => string[] = (rows) => rows) {
  const name = (sector: number): string => `${economies[Math.floor(sector / 3)]},${industries[sector % 3]}`;
  const flows = golden.flows.flatMap((row: number[], i: number) => row.map((value, j) => `2011,${name(i)},${name(j)},${value}`));
  const demand = golden.demand.flatMap((row: number[], i: number) => row.map((value, r) => `2011,${name(i)},${economies[r]},${value}`));
  const evidence = evidenceInMemory(
    {
      world_flows: { csv: `year,seller_economy,seller_industry,buyer_economy,buyer_industry,value\n${change(flows).join("\n")}\n`, numbers: ["year", "value"] },
      world_final_demand: { csv: `year,seller_economy,seller_industry,buyer_economy,value\n${demand.join("\n")}\n`, numbers: ["year", "value"] },
      world_chain_names: { csv: `kind,code,name_en,name_zh,region\neconomy,Turkey,Türkiye,土耳其,TR\nindustry,${industries[0]},Farming,农业,\n`, numbers: [] },
    },
    { sha256: (content) => String(content) },
  );
  return workspaceWorld(roleEvidence(evidence, { roles: {}, territory: { root: { id: "TR", names: { en: "Türkiye", zh: "土耳其" } } } } as never));
}

test("tables of roles become the world table, with its names and the office's own economy", async () => {
  const read = await world();
  expect([read.economies, read.industries, read.years, read.own, read.synthetic]).toEqual([economies, industries, [2011], "Turkey", false]);
  expect(read.nameOf("economy", "Turkey")).toEqual({ en: "Türkiye", zh: "土耳其" });
  expect(read.nameOf("industry", "Textile_and_Leather")).toEqual({ en: "Textile_and_Leather", zh: "Textile_and_Leather" });
});

test.each(["Argentina", "Turkey", "Germany"])("exports of %s by what becomes of them are those of the published terms", async (economy) => {
  const at = economies.indexOf(economy);
  const read = await world((rows) => rows.toReversed());
  const found = await chainYear(dense, read.table(2011), read.economies.indexOf(economy));
  if (found === null) throw new Error("not productive");
  const want = (column: string): number => golden.country[column][at];
  const { parts } = found;
  expect(parts.exports).toBeCloseTo(want("bm_GEXP"), 9);
  expect(parts.absorbed).toBeCloseTo(want("bm_DAVAX"), 9);
  expect(parts.beyond).toBeCloseTo(want("bm_VAX") - want("bm_DAVAX"), 9);
  expect(parts.home).toBeCloseTo(want("bm_REF"), 9);
  expect(parts.foreign).toBeCloseTo(want("bm_FVA"), 9);
  expect(parts.twice).toBeCloseTo(want("bm_DDC") + want("bm_FDC"), 9);
  expect(parts.participation).toBeCloseTo(want("bm_gvc_share"), 9);
  expect(parts.position).toBeCloseTo(want("gvc_position_koopman2010"), 9);
  expect(parts.absorbed + parts.beyond + parts.home + parts.foreign + parts.twice).toBeCloseTo(parts.exports, 9);
});

test("reliance is looked through beyond face value, ranks run over the economies, and what supplies nothing stops nothing", async () => {
  const isolated = economies[2] as string;
  const read = await world((rows) => rows.filter((row) => !row.startsWith(`2011,${isolated},`) || row.split(",")[3] === isolated));
  const found = await chainYear(dense, read.table(2011), 1);
  if (found === null) throw new Error("not productive");
  for (const each of found.standings) {
    expect(each.lookThrough).toBeGreaterThan(each.face - 1e-12);
    expect(each.rank).toBeGreaterThanOrEqual(1);
    expect(each.rank).toBeLessThanOrEqual(each.of);
  }
  const suppliers = read.economies.indexOf(isolated) * 3;
  expect(Array.from(found.reach.valueAdded.subarray(suppliers, suppliers + 3))).toEqual([0, 0, 0]);
  expect(found.reach.valueAdded[0]).toBeGreaterThan(0);
});

test("a flow that stands twice is found, with its rows", async () => {
  expect((await world()).repeated).toBeNull();
  expect((await world((rows) => [...rows, rows[4] as string])).repeated).toEqual({ table: "world_flows", rows: [5, 82] });
});

test("the map of an industry: purchases and value added are its output, and so are its sales; positions of all economies are the published ones", async () => {
  const read = await world();
  const found = await chainYear(dense, read.table(2011), 1);
  if (found === null) throw new Error("not productive");
  found.maps.forEach((map, i) => {
    const sum = (of: typeof map.suppliers): number => of.reduce((total, { value }) => total + value, 0);
    expect(map.output).toBeCloseTo(found.standings[i]?.output as number, 9);
    expect(sum(map.suppliers) + map.otherInputsHome + map.otherInputsAbroad + map.valueAdded).toBeCloseTo(map.output, 9);
    expect(sum(map.buyers) + map.otherSalesHome + map.otherSalesAbroad + map.finalHome + map.finalAbroad).toBeCloseTo(map.output, 9);
    expect(map.suppliers.map(({ value }) => value)).toEqual(map.suppliers.map(({ value }) => value).toSorted((a, b) => b - a));
    // What the map names is the cell of the table.
    for (const { sector, value } of map.suppliers) expect(value).toBe(golden.flows[sector][3 + i]);
    for (const { sector, value } of map.buyers) expect(value).toBe(golden.flows[3 + i][sector]);
  });
  economies.forEach((_, c) => {
    expect(found.positions.position[c]).toBeCloseTo(golden.country.gvc_position_koopman2010[c], 9);
  });
});
