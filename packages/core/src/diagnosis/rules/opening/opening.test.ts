import { expect, test } from "vitest";
import { exampleSources } from "../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows } from "../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../sources-in-memory.ts";
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
  expect(findingOn(await all(articles(() => 0.2)), "CN", "-multinationals-").statement.en).toContain("does not hold us_firms_rd_abroad_by_host");
});

test("a repeated row is refused; the order of rows changes nothing", async () => {
  const rows = articles((year) => 0.2 - (year - 2003) * 0.01);
  expect((await found(rows + articles(() => 0.2, 1))).verdict).toBe("insufficient-data");
  const { evidence: _, ...forward } = await found(rows);
  const { evidence: __, ...backward } = await found(reversedRows(head + rows).slice(head.length));
  expect(backward).toEqual(forward);
});

test("China: 15.4 to 18.7 % of articles against 16.2 to 22.6 of the world; 8.5 to 8.7 % of US firms' R&D abroad", async () => {
  const findings = await findingsOf(rule, exampleSources(["articles_by_coauthorship_2003_2022", "us_firms_rd_abroad_by_host"]));
  const both = findingOn(findings, "CN", "-articles-");
  expect(Number(both.comparison?.["last_value"])).toBeCloseTo(182305 / 976141 - 0.226, 2);
  const hosts = findingOn(findings, "CN", "-multinationals-");
  expect(Number(hosts.comparison?.["last_value"])).toBeCloseTo(0.087, 3);
  expect(hosts.verdict).not.toBe("confirmed");
});
