import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { fragmentedSystem as rule } from "./fragmented-system.ts";

const head = "list_year,industry_zh,lab_zh,post_zh,institution_zh,lead_institution_zh,lab_host_zh,region_code\n";
const list = (links: readonly (readonly [number, number])[], year = 2011): string =>
  links.map(([industry, institution], post) => `${year},产业${industry},研究室,岗位${post},单位${institution},,,110000\n`).join("");
const sources = (rows: string) => sourcesInMemory({ agro_industry_technology_system: { csv: head + rows, numbers: ["list_year"] } });
const few = { draws: 200 };

/** Eight industries in two camps of six institutions each. */
const camps = list(Array.from({ length: 48 }, (_, i) => [Math.floor(i / 6), (i < 24 ? 0 : 6) + (i % 6)] as const));
/** Twelve industries with three institutions each, drawn from fifteen. */
const random = new RandomStream(2);
const mixed = list(
  Array.from({ length: 12 }, (_, industry) => {
    const drawn = new Set<number>();
    while (drawn.size < 3) drawn.add(random.integer(15));
    return [...drawn].map((institution) => [industry, institution] as const);
  }).flat(),
);
const thin = list([
  [0, 0],
  [1, 1],
  [2, 2],
]);

test("confirms where industries share institutions less than their numbers of links would make them", async () => {
  const found = findingOn(await findingsOf(rule, sources(camps), few), "CN");
  expect(found).toMatchObject({ id: "P4.2-fragmented-system-CN", verdict: "confirmed", applies_to: ["110000"] });
  expect(found.value).toBeCloseTo(12 / 28, 12);
  expect(found.null?.p_value).toBeLessThan(0.05);
  expect(found.comparison).toMatchObject({ components: 2, industries: 8, institutions: 12, links: 48 });
});

test("refuses where links are dealt as chance deals them", async () => {
  expect(findingOn(await findingsOf(rule, sources(mixed), { ...few, minimum_shortfall: 0.5 }), "CN")).toMatchObject({
    verdict: "not-supported",
    power: { effect: -0.5 },
  });
  expect(findingOn(await findingsOf(rule, sources(mixed), few), "CN")).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
});

test("says insufficient data for a thin list, posts without an institution, a list without freedom, a repeated post, and no list", async () => {
  const verdict = async (rows: string) => {
    const { verdict: said, statement } = findingOn(await findingsOf(rule, sources(rows), few), "CN");
    return [said, statement.en] as const;
  };
  expect(await verdict(thin)).toEqual(["insufficient-data", expect.stringContaining("3 industries and 3 institutions")]);
  expect(await verdict(camps.replaceAll(/单位[0-5],/g, ","))).toEqual(["insufficient-data", expect.stringContaining("name no industry or no institution")]);
  const complete = list(Array.from({ length: 25 }, (_, i) => [Math.floor(i / 5), i % 5] as const));
  expect(await verdict(complete)).toEqual(["insufficient-data", expect.stringContaining("nothing can be tested")]);
  expect(await verdict(camps + camps.split("\n")[0]?.concat("\n"))).toEqual(["insufficient-data", expect.stringContaining("twice")]);
  expect(await verdict("")).toEqual(["insufficient-data", expect.stringContaining("no list")]);
});

test("the longest list decides, whatever the order of rows", async () => {
  const said = async (csv: string) => (await findingsOf(rule, sources(csv), few)).map(withoutRows);
  const both = camps + list([[0, 0]], 2024);
  expect(await said(reversedRows(head + both).slice(head.length))).toEqual(await said(both));
  expect((await findingsOf(rule, sources(both), few))[0]?.comparison).toMatchObject({ year: 2011 });
});

test("China's agricultural research system of 2011: 50 industries, 202 institutions, 680 links, 47 institutions in five industries or more", async () => {
  const found = findingOn(await findingsOf(rule, exampleSources(["agro_industry_technology_system"])), "CN");
  expect(found.comparison).toMatchObject({
    year: 2011,
    industries: 50,
    institutions: 202,
    links: 680,
    posts: 1051,
    components: 2,
    institutions_of_five_industries: 47,
    laboratories: 233,
    laboratories_on_one_institution: 31,
    posts_in_them: 37,
    laboratories_of_one_post: 27,
  });
  expect(found.value).toBeCloseTo(766 / 1225, 12);
  expect(found.null?.mean).toBeGreaterThan(0.78);
  expect(found.verdict).toBe("confirmed");
  expect(found.statement.en).toContain("Vacant posts are not in the data.");
  expect(found.statement.en).toContain("in 31 of 233 laboratories all posts (37) hang on one institution (27 of these have a single post).");
});
