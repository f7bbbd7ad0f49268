import { expect, test } from "vitest";
import { exampleSources, exampleTable } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { isomorphism as rule } from "./isomorphism.ts";

const provinces = ["110000", "120000", "310000", "320000", "330000", "350000"];
const regions = { csv: `region_code,name_zh,name_en,in_panel\n${provinces.map((id) => `${id},${id},${id},1\n`).join("")}`, numbers: ["in_panel"] };
const listed_firm_industries = {
  csv: "industry_zh,industry_en,group_en,manufacturing\n钢,Steel,metals,1\n药,Drugs,pharma,1\n车,Cars,vehicles,1\n布,Cloth,textiles,1\n银,Banks,finance,0\n",
  numbers: ["manufacturing"],
};
const industries = ["钢", "药", "车", "布"];
const head = "region_code,year,industry_zh,listed_firms\n";

/** Counts of each province (its place), year and industry. */
function firms(count: (place: number, year: number, industry: number) => number): string {
  const rows = [2000, 2005, 2010, 2015, 2020].flatMap((year) =>
    provinces.flatMap((id, place) => industries.map((name, industry) => [id, year, name, count(place, year, industry)])),
  );
  return (
    head +
    rows
      .filter(([, , , n]) => Number(n) > 0)
      .map((row) => `${row.join(",")}\n`)
      .join("")
  );
}
const sources = (csv: string) =>
  sourcesInMemory({ regions, listed_firm_industries, province_industry_listed_firms: { csv, numbers: ["year", "listed_firms"] } });
const few = { draws: 500 };

/** One industry leads in each province and loses that lead year by year. */
const confirming = firms((place, year, industry) => (place % 4 === industry ? 160 - (year - 2000) * 6 : 40 + (year - 2000) * 2));
/** The same leads in every year, with four times as many firms at the end: the distance falls a little by itself. */
const refusing = firms((place, year, industry) => (place % 4 === industry ? 120 : 40) * (1 + (year - 2000) * 0.15));
/** About six firms a province, mixes kept. */
const thin = firms((place, year, industry) => (place % 4 === industry ? 4 : industry < 2 ? 1 + (year % 2) : 0));

test("confirms where mixes grow alike more than numbers explain, for the nation and the provinces", async () => {
  const findings = await findingsOf(rule, sources(confirming), few);
  const nation = findingOn(findings, "CN");
  expect(nation).toMatchObject({ id: "P1.1-isomorphism-CN", verdict: "confirmed" });
  expect(nation.value).toBeLessThan(nation.null?.p05 ?? Number.NaN);
  expect(nation.value).toBeLessThan(nation.threshold ?? Number.NaN);
  expect(nation.null?.p_value).toBeLessThan(0.05);
  expect(nation.comparison).toMatchObject({ kind: "null", trend: "converging", regions: 6, firms: 1680 });
  expect(nation.statement.en).toContain("became more alike than growing numbers alone would make them");
  expect(findingOn(findings, "110000")).toMatchObject({ verdict: "confirmed" });
});

test("refuses where own mixes are kept and only the numbers grow", async () => {
  const nation = findingOn(await findingsOf(rule, sources(refusing), few), "CN");
  expect(nation.verdict).toBe("not-supported");
  expect(Number(nation.comparison?.["detectable_change"])).toBeLessThanOrEqual(0.1);
});

test("says insufficient data where only a change far beyond what matters could have been seen", async () => {
  const nation = findingOn(await findingsOf(rule, sources(thin), few), "CN");
  expect(nation.verdict).toBe("insufficient-data");
  expect(Number(nation.comparison?.["detectable_change"])).toBeGreaterThan(0.1);
  expect(nation.statement.en).toContain("cannot be told");
});

test("what the office calls a change that matters decides between refusing and not knowing", async () => {
  const nation = findingOn(await findingsOf(rule, sources(refusing), { ...few, minimum_change: 0.001 }), "CN");
  expect(nation).toMatchObject({ verdict: "insufficient-data", comparison: { minimum_change: 0.001 } });
});

test("growing apart is no isomorphism", async () => {
  const apart = firms((place, year, industry) => 4 * (place % 4 === industry ? 40 + (year - 2000) * 6 : 40));
  const nation = findingOn(await findingsOf(rule, sources(apart), few), "CN");
  expect(nation.verdict).toBe("not-supported");
  expect(nation.comparison?.["trend"]).toBe("diverging");
  expect(nation.statement.en).toContain("less alike");
});

test("rows of the nation are not a province, services are not manufacturing, and the order of rows is nothing", async () => {
  const more = `${confirming}CN,2000,钢,99999\nCN,2020,药,99999\n110000,2000,银,500\n`;
  const said = async (csv: string) => (await findingsOf(rule, sources(csv), few)).map(({ choices: _, ...rest }) => withoutRows(rest));
  const expected = await said(confirming);
  expect(await said(more)).toEqual(expected);
  expect(await said(reversedRows(confirming))).toEqual(expected);
});

test("a province with a missing number is left out of all years and said so; the number does not act as zero", async () => {
  const holed = confirming.replace("110000,2010,钢,100", "110000,2010,钢,");
  const findings = await findingsOf(rule, sources(holed), few);
  expect(findingOn(findings, "CN").comparison).toMatchObject({ regions: 5, left_out: ["110000"] });
  expect(findingOn(findings, "CN").statement.en).toContain("Left out");
  expect(findingOn(findings, "110000").verdict).toBe("insufficient-data");
});

test("one year, too few provinces, a repeated row, a part of a firm: insufficient data, each with its reason", async () => {
  const verdict = async (csv: string) => {
    const { verdict: said, statement } = findingOn(await findingsOf(rule, sources(csv), few), "CN");
    return [said, statement.en] as const;
  };
  const rows = confirming.trimEnd().split("\n");
  expect(await verdict(`${rows.filter((row) => row === head.trimEnd() || row.includes(",2000,")).join("\n")}\n`)).toEqual([
    "insufficient-data",
    expect.stringContaining("two years or more"),
  ]);
  expect(await verdict(`${rows.filter((row) => !/^(3|12)/.test(row)).join("\n")}\n`)).toEqual([
    "insufficient-data",
    expect.stringContaining("Only 1 province has"),
  ]);
  expect(await verdict(`${confirming}${rows[1]}\n`)).toEqual(["insufficient-data", expect.stringContaining("twice")]);
  expect(await verdict(confirming.replace("110000,2010,钢,100", "110000,2010,钢,100.5"))).toEqual(["insufficient-data", expect.stringContaining("not whole")]);
  const two = firms((place, _, industry) => (place % 4 === industry ? 2 : 0));
  expect(await verdict(two)).toEqual(["insufficient-data", expect.stringContaining("The median province has 2")]);
  expect(await verdict(head)).toEqual(["insufficient-data", expect.stringContaining("has 0")]);
  expect(await verdict(confirming.replaceAll("钢", "铁"))).toEqual(["insufficient-data", expect.stringContaining("does not know")]);
});

test("the finding follows the table that is put in its place", async () => {
  const grown = exampleTable("province_industry_listed_firms").csv.split("\n").slice(0, 200).join("\n");
  const replaced = exampleSources(["regions", "listed_firm_industries"], {
    province_industry_listed_firms: { csv: `${grown}\n`, numbers: ["year", "listed_firms"] },
  });
  expect(findingOn(await findingsOf(rule, replaced, few), "CN").verdict).toBe("insufficient-data");
});

/** Thousands of firms in each cell that wander by a few per cent from year to year, each by itself: nothing happens to the mixes. */
function wandering(seed: number, start: (place: number, industry: number) => number): string {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const held = new Map<string, number>();
  const rows = Array.from({ length: 11 }, (_, t) => 2010 + t).flatMap((year) =>
    provinces.flatMap((id, place) =>
      industries.map((name, industry) => {
        const now = (held.get(`${id} ${name}`) ?? start(place, industry)) * Math.exp(0.05 * (random() + random() + random() + random() - 2) * Math.sqrt(3));
        held.set(`${id} ${name}`, now);
        return `${id},${year},${name},${Math.round(now)}\n`;
      }),
    ),
  );
  return head + rows.join("");
}

test("counts that wander by five per cent a year are no convergence, and what is confirmed has a distance that fell by what matters", async () => {
  const all = [];
  for (let seed = 1; seed <= 6; seed++) {
    const csv = wandering(seed * 7919, (place, industry) => (place % 4 === industry ? 2000 : 900));
    all.push(...(await findingsOf(rule, sources(csv), few)));
  }
  expect(all).toHaveLength(42);
  const confirmed = all.filter(({ verdict }) => verdict === "confirmed");
  expect(confirmed.length).toBeLessThanOrEqual(2);
  for (const { value, power } of confirmed) {
    expect(value).toBeLessThan(0);
    expect(Math.abs(power?.seen ?? 0)).toBeGreaterThanOrEqual(0.1);
  }
  const [nation] = all;
  expect(nation?.comparison?.["yearly_drift"]).toBeGreaterThan(0);
  expect(nation?.statement.en).toContain("drift from year to year");
});

test("a convergence that is real and smaller than what matters is not confirmed, and says that it is too small", async () => {
  const small = firms((place, year, industry) => (place % 4 === industry ? 100_000 - (year - 2000) * 150 : 60_000 + (year - 2000) * 50));
  const nation = findingOn(await findingsOf(rule, sources(small), few), "CN");
  expect(nation.verdict).toBe("not-supported");
  expect(nation.value).toBeLessThan(nation.null?.p05 ?? Number.NaN);
  expect(nation.statement.en).toContain("worth acting on");
  expect(nation.fragile).toEqual([]);
});
