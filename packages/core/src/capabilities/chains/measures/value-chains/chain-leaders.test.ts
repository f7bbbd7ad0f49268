import { expect, test } from "vitest";
import { evidenceInMemory } from "../../../../evidence/queries/evidence-in-memory.ts";
import { roleEvidence } from "../../../../evidence/roles/bind-table.ts";
import { chainLeaders } from "./chain-leaders.ts";
import { tiedItems } from "./tied-items.ts";

const firms = `firm,name,region,industry,total_assets,revenue_growth
1,北方机械股份A,11,machines,600,5
2,*ST南方,12,machines,300,
3,东方轴承,11,bearings,100,-2
4,西方轴承,11,bearings,,
5,银行一,11,banks,900,1
6,综合一,11,mixed,50,1
7,银行二,11,banks,,
8,银行三,11,banks,,
`;
const concordance = "scheme,code,industry\nfirms,machines,MACH\nfirms,bearings,MACH\nfirms,banks,BUSS\nother,mixed,MACH\n";

function evidence(more: Readonly<Record<string, { csv: string; numbers: string[] }>> = {}) {
  const tables = {
    firms: { csv: firms, numbers: ["total_assets", "revenue_growth"] },
    industry_concordance: { csv: concordance, numbers: [] },
    projects: {
      csv: "project,lead,central_funds\np1,北方机械股份有限公司,10\np2,沈阳北方机械股份研究院,5\np3,北方机械股份重工有限公司,\n",
      numbers: ["central_funds"],
    },
    leading_enterprises: { csv: "enterprise\n甲省东方轴承集团有限公司\n", numbers: [] },
    ...more,
  };
  const read = evidenceInMemory(tables, { sha256: (content) => String(content) });
  return roleEvidence(read, { roles: {}, territory: { root: { id: "CN", names: { en: "China", zh: "中国" } } } } as never);
}

const asked = [
  { code: "MACH", hangs: 0.2 },
  { code: "BUSS", hangs: 0.1 },
];

test("the largest firms of each industry, their share of those that report, and what is found of them by name", async () => {
  const found = await chainLeaders(evidence(), asked, { coverage: 0.5, most: 2 });
  const [machines, banks] = found?.industries ?? [];
  expect([machines?.firms, machines?.reporting, machines?.isKnown]).toEqual([4, 3, true]);
  expect(machines?.leaders.map(({ firm, share, control, growth }) => [firm, share, control, growth])).toEqual([
    ["1", 0.6, 0.12, 5],
    ["3", 0.1, 0.02, -2],
  ]);
  // An institute is no company, and what no list names has not been found. Number 2 is under special treatment: its assets count, it leads nobody.
  expect(machines?.leaders.map(({ projects, funds, onList }) => [projects, funds, onList])).toEqual([
    [2, 10, null],
    [null, null, true],
  ]);
  // One bank of three reports: nobody is called the largest.
  expect([banks?.isKnown, banks?.leaders]).toEqual([false, []]);
  expect(found?.unplaced).toBe(1);
  const industries = { csv: "industry,manufacturing\nmachines,1\nbearings,\nbanks,0\n", numbers: ["manufacturing"] };
  const makers = await chainLeaders(evidence({ industries }), asked, { coverage: 0.3, most: 9 });
  expect(makers?.industries.map(({ industry, leaders }) => [industry, leaders.length])).toEqual([["MACH", 2]]);
  const all = await chainLeaders(evidence(), asked, { coverage: 0.3, most: 9 });
  expect(all?.industries[0]?.leaders[1]).toMatchObject({ firm: "3", onList: true, laboratories: null });
  expect(all?.industries[1]?.leaders).toHaveLength(1);
});

test("an industry with two places, a firm that stands twice or no concordance: nothing is said", async () => {
  const limits = { coverage: 0.5, most: 2 };
  const twice = { csv: `${concordance}firms,machines,BUSS\n`, numbers: [] };
  expect(await chainLeaders(evidence({ industry_concordance: twice }), asked, limits)).toBeNull();
  const repeated = { csv: `${firms}1,北方,11,machines,5,5\n`, numbers: ["total_assets", "revenue_growth"] };
  expect(await chainLeaders(evidence({ firms: repeated }), asked, limits)).toBeNull();
  const none = { csv: "scheme,code\nfirms,machines\n", numbers: [] };
  expect(await chainLeaders(evidence({ industry_concordance: none }), asked, limits)).toBeNull();
});

test("items that name an industry of the table; nobody entered is not nobody", async () => {
  const records: Readonly<Record<string, readonly object[]>> = {
    "technology-system": [{ id: "s", body: { labels: { en: "Gears", zh: null } } }],
    link: [{ id: "l", body: { system: "s" } }],
    item: [
      { id: "b", body: { link: "l", chain_industry: "MACH", needed: true, producers: [], producers_as_of: "2024-01-01", foreign_dependence: 0.7 } },
      { id: "a", body: { link: "l", chain_industry: "MACH", producers: [] } },
      { id: "c", body: { link: "l", chain_industry: "NONE", producers: ["x"] } },
      { id: "d", body: { link: "l", producers: ["x"] } },
    ],
  };
  const found = await tiedItems({ list: async (type: string) => (records[type] ?? []).map((each) => ({ type, ...each })) as never }, ["MACH"]);
  expect(found.map(({ item, producers, needed, dependence }) => [item.id, producers, needed, dependence])).toEqual([
    ["a", null, null, null],
    ["b", 0, true, 0.7],
  ]);
  expect(found[0]?.system.label).toMatchObject({ en: "Gears", zh: "Gears" });
});

test("a subsidiary whose parent reports in the same industry stands under it: not named, not summed twice; without the table no name makes a parent", async () => {
  const firm_parents = { csv: "firm,parent\n3,1\n2,9\n9,2\n", numbers: [] };
  const found = await chainLeaders(evidence({ firm_parents }), asked, { coverage: 0.5, most: 9 });
  const [machines] = found?.industries ?? [];
  expect([machines?.firms, machines?.reporting, machines?.subsidiaries]).toEqual([4, 3, 1]);
  // 600 of 600 and 300: the hundred of number 3 stand in the accounts of number 1. Numbers 2 and 9 name each other, which is no parent that reports.
  expect(machines?.leaders.map(({ firm, share }) => [firm, share])).toEqual([["1", 600 / 900]]);
  const without = await chainLeaders(evidence(), asked, { coverage: 0.5, most: 9 });
  expect(without?.industries[0]?.subsidiaries).toBe(0);
});
