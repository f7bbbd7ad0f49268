import { expect, test } from "vitest";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { gatherInstituteMarkets } from "./gather.ts";
import { type CellLimits, herfindahlOf, industryOf, institutesInCells, movedBy } from "./institute-cells.ts";

const limits: CellLimits = {
  industries: ["Steel=metals", "Silk=textiles", "Steelworks=never"],
  industry_cut: 0.5,
  rd_cut: 0.5,
  minimum_firms: 2,
  minimum_projects: 2,
};

/** Metals: one firm is nearly all. Textiles: four of one size. Programme P: one institution leads all. Programme Q: two lead one each. */
async function placed(institutes: string, own: Partial<CellLimits> = {}) {
  const {
    institutes: rows,
    firms,
    leads,
  } = await gatherInstituteMarkets(
    sourcesInMemory({
      institutes: { csv: `institute,region,programmes\n${institutes}` },
      firms: {
        csv: "firm,industry,total_assets\n1,metals,95\n2,metals,5\n3,textiles,10\n4,textiles,10\n5,textiles,10\n6,textiles,10\n7,metals,\n8,glass,3\n",
        numbers: ["total_assets"],
      },
      projects: { csv: "project,programme,lead\na,P,x\nb,P,x\nc,Q,x\nd,Q,y\ne,R,z\n" },
    }),
  );
  return institutesInCells(rows.rows, firms.rows, leads.rows, { ...limits, ...own });
}

test.each<[string, string, Partial<CellLimits>, number | null, number | null, string | null]>([
  ["both concentrated", "Steel,r,P", {}, 0.95 ** 2 + 0.05 ** 2, 1, "II"],
  ["industry alone", "Steel,r,Q", {}, 0.905, 0.5, "II"],
  ["… where the cut lies above", "Steel,r,Q", { rd_cut: 0.6 }, 0.905, 0.5, "IS"],
  ["research alone", "Silk,r,P", {}, 0.25, 1, "SI"],
  ["neither", "Silk,r,Q", { rd_cut: 0.6 }, 0.25, 0.5, "SS"],
  ["several programmes together", "Silk,r,P|Q", {}, 0.25, 0.75 ** 2 + 0.25 ** 2, "SI"],
  ["a word that no industry has", "Glass,r,P", {}, null, 1, null],
  ["too few firms", "Steel,r,P", { minimum_firms: 3 }, null, 1, null],
  ["too few projects", "Steel,r,R", {}, 0.905, null, null],
  ["no programme at all", "Steel,r,", {}, 0.905, null, null],
])("the cell of an institute: %s", async (_, row, own, industry, rd, cell) => {
  const [found] = await placed(`${row}\n`, own);
  expect([found?.industryHerfindahl, found?.rdHerfindahl]).toEqual([
    industry === null ? null : expect.closeTo(industry, 9),
    rd === null ? null : expect.closeTo(rd, 9),
  ]);
  expect([found?.cell, found?.region]).toEqual([cell, "r"]);
});

test("how many change their cell with both cuts: none without one, and those that lie between", async () => {
  const all = await placed("Steel,r,P\nSteel,r,Q\nSilk,r,Q\nGlass,r,P\n");
  expect([1, 1.01, 1.9, 0.49].map((factor) => movedBy(all, limits, factor))).toEqual([0, 2, 3, 1]);
});

test.each([
  ["the first that fits", "Steelworks of the north", "metals"],
  ["none", "Institute of Tea", null],
])("the industry that a name points to: %s", (_, name, industry) => {
  expect(industryOf(name, limits.industries)).toBe(industry);
});

test.each<[readonly number[], number | null]>([
  [[1, 1, 1, 1], 0.25],
  [[3, 1], 0.625],
  [[0, 0], null],
  [[], null],
])("the index of %j", (amounts, index) => {
  expect(herfindahlOf(amounts)).toBe(index);
});
