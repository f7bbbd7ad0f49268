import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { opening as rule } from "./opening.ts";

const head = "economy,year,kind,articles\n";
/** Twelve years of the country's and the world's share of articles with foreign authors. */
const articles = (china: (year: number) => number | "", years = 12): string =>
  Array.from({ length: years }, (_, n) => 2003 + n)
    .flatMap((year) => [
      `China,${year},total,1000\nChina,${year},international_institutions,${china(year) === "" ? "" : 1000 * Number(china(year))}\n`,
      `World,${year},total,1000\nWorld,${year},international_institutions,200\n`,
    ])
    .join("");
const all = (rows: string) => findingsOf(rule, sourcesInMemory({ articles_by_coauthorship_2003_2022: { csv: head + rows, numbers: ["year", "articles"] } }));
const found = async (rows: string) => findingOn(await all(rows), "CN", "-articles-");

test("confirms a gap that widens year by year, refuses one that only flickers", async () => {
  expect(await found(articles((year) => 0.2 - (year - 2003) * 0.01))).toMatchObject({
    id: "P1.3-opening-articles-CN",
    verdict: "confirmed",
    strength: "robust",
    bears_on: ["P1.3", "ST3", "M5.5"],
  });
  expect(await found(articles((year) => 0.2 + (year % 2) * 0.002))).toMatchObject({ verdict: "not-supported", reason: null });
});

test("too thin: few years, lost numbers, jumps too large to tell, a missing table that touches no other part", async () => {
  expect((await found(articles(() => 0.2, 5))).verdict).toBe("insufficient-data");
  expect((await found(articles(() => ""))).verdict).toBe("insufficient-data");
  expect(await found(articles((year) => 0.2 + (year % 3) * 0.05))).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
  expect(findingOn(await all(articles(() => 0.2)), "CN", "-multinationals-CN").statement.en).toContain("does not hold us_firms_rd_abroad_by_host");
});

test("a repeated row is refused; the order of rows changes nothing", async () => {
  const rows = articles((year) => 0.2 - (year - 2003) * 0.01);
  expect((await found(rows + articles(() => 0.2, 1))).verdict).toBe("insufficient-data");
  const forward = withoutRows(await found(rows));
  const backward = withoutRows(await found(reversedRows(head + rows).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("China: 15.4 to 18.7 % of articles against 16.2 to 22.6 of the world; 8.5 to 8.7 % of US firms' R&D abroad", async () => {
  const findings = await findingsOf(rule, exampleSources(["articles_by_coauthorship_2003_2022", "us_firms_rd_abroad_by_host"]));
  const both = findingOn(findings, "CN", "-articles-");
  expect(Number(both.comparison?.["last_value"])).toBeCloseTo(182305 / 976141 - 0.226, 2);
  expect(both.statement.zh).toContain("由−0.8个百分点变为−3.9个百分点；首末各3年的平均值相比下降0.4个百分点");
  expect(both.statement.zh).toMatch(/从没有到下降\d\.\d个百分点都与数据相符（95%区间），而下降3\.0个百分点就值得关注，故不下结论。/u);
  expect(both.statement.en).toContain("went from −0.8 points to −3.9 points");
  expect(both.statement.en).toContain("In between the difference was highest in 2018, −0.6 points; from there to the last year it changed by −3.3 points.");
  const hosts = findingOn(findings, "CN", "-multinationals-CN");
  expect(Number(hosts.comparison?.["last_value"])).toBeCloseTo(0.087, 3);
  expect(hosts.verdict).not.toBe("confirmed");
});

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
const hosts = (china: (year: number) => number, india: (year: number) => number, industry = ""): string =>
  years
    .flatMap((year) =>
      (
        [
          ["China", china(year)],
          ["India", india(year)],
          ["Total", 1],
        ] as const
      ).map(([host, share]) =>
        industry === "" ? `${year},Asia,${host},country,rd_performed_abroad,${1000 * share}\n` : `${year},${industry},${host},${1000 * share}\n`,
      ),
    )
    .join("");
const told = (rows: string, industries: string) =>
  findingsOf(
    rule,
    sourcesInMemory({
      us_firms_rd_abroad_by_host: { csv: `year,region,host,level,indicator,value\n${rows}`, numbers: ["year", "value"] },
      us_firms_rd_abroad_by_host_industry: { csv: `year,naics,host,rd_performed_abroad\n${industries}`, numbers: ["year", "rd_performed_abroad"] },
    }),
  );

test("multinationals: falling behind another host is a question of its own, and so is each industry", async () => {
  const findings = await told(
    hosts(
      () => 0.1,
      (year) => 0.05 + 0.01 * (year - 2015),
    ),
    hosts(
      (year) => 0.2 - 0.01 * (year - 2015),
      () => 0.1,
      "334",
    ) +
      hosts(
        (year) => 0.2 + 0.001 * (year % 2),
        () => 0.1,
        "3344",
      ),
  );
  const verdict = (part: string) => findingOn(findings, "CN", `-${part}-CN`).verdict;
  expect(verdict("multinationals-peer")).toBe("confirmed");
  expect(verdict("multinationals-electronics")).toBe("confirmed");
  expect(verdict("multinationals-semiconductors")).toBe("not-supported");
  expect(verdict("articles")).toBe("insufficient-data");
});

test("China: semiconductors are told for four years only, which is said with what they show", async () => {
  const findings = await findingsOf(rule, exampleSources(["us_firms_rd_abroad_by_host", "us_firms_rd_abroad_by_host_industry"]));
  const few = findingOn(findings, "CN", "semiconductors");
  expect(few.verdict).toBe("insufficient-data");
  expect(few.statement.en).toContain("went from 11.8% to 14.3%");
  const peer = findingOn(findings, "CN", "-multinationals-peer-");
  expect(Number(peer.comparison?.["first_value"])).toBeCloseTo(0.085 - 0.075, 2);
  expect(Number(peer.comparison?.["last_value"])).toBeCloseTo(0.087 - 0.122, 2);
  // India was picked because it grew most: with the fastest grower of each walk in its place the shortfall is nothing special.
  expect(peer.statement.en).toContain("The country's own share went from 8.5% to 8.7%, that of India from 7.5% to 12.2%. India grew most of");
  expect(peer).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
  expect(Number(peer.null?.p_value)).toBeGreaterThan(0.1);
});
