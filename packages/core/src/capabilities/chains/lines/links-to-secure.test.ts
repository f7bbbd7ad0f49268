import { expect, test } from "vitest";
import { flows, type MadeRows } from "../../../../test/made-world.ts";
import { officeOf } from "../../../../test/office.ts";
import type { Finding } from "../../../diagnosis/finding/finding.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import { answerFindings } from "../../../planning/lines/answer-findings.ts";
import { linksToSecure, whereToGo } from "./links-to-secure.ts";

const numbers = ["year", "value"];
function office({ flows: rows, demand }: MadeRows, own = "CN") {
  const tables = {
    world_flows: { csv: `year,seller_economy,seller_industry,buyer_economy,buyer_industry,value\n${rows.join("\n")}\n`, numbers },
    world_final_demand: { csv: `year,seller_economy,seller_industry,buyer_economy,value\n${demand.join("\n")}\n`, numbers },
    world_chain_names: { csv: `kind,code,name,region\neconomy,AAA,Own,${own}\nindustry,B,Boats,\n`, numbers: [] },
  };
  return { ...officeOf({ tables }), findings: [], national: [] } as unknown as DesignContext;
}

const dependent = flows({ AAA: 40, BBB: 5, CCC: 5, DDD: 5 });
/** Nearly all that the own economy's boats are made of comes from one economy. */
const oneSource = {
  ...dependent,
  flows: dependent.flows.map((row) =>
    row.startsWith("2011,BBB,A,AAA,B,") ? "2011,BBB,A,AAA,B,39" : /^2011,(CCC|DDD),A,AAA,B,/.test(row) ? row.replace(/[\d.]+$/, "0.5") : row,
  ),
};

test("a supplier among others that deliver as much calls for more sources, the only one for stocks and makers", async () => {
  const among = await linksToSecure(office(dependent));
  expect(among?.says.map(({ data }) => data.code)).toEqual(["links-to-secure.abroad"]);
  const alone = await linksToSecure(office(oneSource));
  expect(alone?.says.map(({ data }) => data.code)).toEqual(["links-to-secure.abroad", "links-to-secure.stocks"]);
  const [first] = alone?.table.rows ?? [];
  expect(first?.slice(0, 2)).toEqual(["A", "BBB"]);
  expect(first?.at(-1)).toBe("储备并培育");
  for (const [, , risk, supplier, abroad, home] of alone?.table.rows ?? []) {
    expect(Number(risk)).toBeGreaterThan(0);
    expect(Number(supplier) + Number(abroad) + Number(home)).toBeCloseTo(1, 9);
  }
  // What can be replaced is not at risk.
  const halved = office(oneSource);
  const less = await linksToSecure({ ...halved, settings: { ...halved.settings, thresholds: { "broken-link": { replaceable: 0.75 } } } });
  expect(Number(less?.table.rows[0]?.[2])).toBeLessThan(Number(first?.[2]));
});

test("where to go: the industries with most at risk, beside the economy that most of their foreign value comes from", async () => {
  const found = await whereToGo(office(oneSource));
  const [boats] = (found?.table.rows ?? []).filter(([industry]) => industry === "Boats");
  expect(boats?.[3]).toBe("BBB");
  expect(Number(boats?.[4])).toBeGreaterThan(Number(boats?.[6]));
  expect(found?.says[0]?.text.en).toContain("Go abroad first for");
  // Groups are no place to go to.
  const grouped = office(oneSource);
  const without = await whereToGo({ ...grouped, settings: { ...grouped.settings, thresholds: { "chain-dependence": { groups: ["BBB"] } } } });
  expect(without?.table.rows.flat()).not.toContain("BBB");
});

test("each cell that holds a name says it in English too", async () => {
  for (const detail of [await linksToSecure(office(dependent)), await whereToGo(office(dependent))]) {
    const [rows, names] = [detail?.table.rows ?? [], detail?.table.names ?? {}];
    expect(rows.length).toBeGreaterThan(0);
    const said = rows.flat().filter((cell): cell is string => typeof cell === "string");
    expect(said.filter((cell) => names[cell] === undefined)).toEqual([]);
    expect(said.filter((cell) => /\p{Script=Han}/u.test(names[cell]?.en ?? ""))).toEqual([]);
  }
});

test("nothing is added where no name says which economy is the own one, or there is no table", async () => {
  expect(await linksToSecure(office(dependent, ""))).toBeNull();
  expect(await whereToGo({ ...officeOf(), findings: [], national: [] } as unknown as DesignContext)).toBeNull();
});

test("the line that answers the finding carries ways and table; a province's does not", async () => {
  const finding = {
    id: "P4.1-broken-link-CN",
    rule: "broken-link",
    verdict: "confirmed",
    subject: { type: "region", id: "CN" },
    statement: { en: "Said.", zh: "结论。" },
    statement_data: { code: "broken-link.found", values: {}, marks: { en: [], zh: [] } },
    value: 0.1,
    threshold: 0.01,
    unit: "share of value added",
  } as unknown as Finding;
  const maker = answerFindings.find(({ answers }) => answers.includes("broken-link"));
  const [line] = (await maker?.make(office(oneSource), [finding])) ?? [];
  expect(line?.action.text.en).toContain("Hold stocks and build up makers");
  expect(line?.table?.columns.map(({ name }) => name)).toContain("at_risk");
  const [below] = (await maker?.make({ ...office(oneSource), isNation: false }, [finding])) ?? [];
  expect(below?.table?.columns.map(({ name }) => name)).not.toContain("at_risk");
});
