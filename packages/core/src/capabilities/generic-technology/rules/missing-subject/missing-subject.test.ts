import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { LeadCount } from "./lead-count.ts";
import { powerWithUnknown } from "./led-less.ts";
import { missingSubject as rule } from "./missing-subject.ts";

const head = "project_no,call_year,title_zh,programme_zh,category,lead_institution_zh\n";
const sources = (rows: string) => sourcesInMemory({ nkrdp_projects: { csv: head + rows, numbers: ["call_year"] } });
const led = (leads: readonly string[], category = "YFB", title = "某技术"): string =>
  leads.map((lead, n) => `${category}${title}${n},2020,${title},专项${n % 10},${category},${lead}\n`).join("");
const firms = (n: number): string[] => Array.from({ length: n }, (_, each) => `第${each}公司`);
const institutes = (n: number): string[] => Array.from({ length: n }, (_, each) => `第${each}研究所`);

/** Thirty generic projects led by as many firms, thirty others led by institutes. */
const confirming = led(firms(30)) + led(institutes(30), "YFA");
const thin = led(firms(5)) + led(institutes(30), "YFA");
const leads = async (rows: string, given = {}) =>
  (await findingsOf(rule, sources(rows), given)).find(({ id }) => id === "P3.1-missing-subject-CN") ?? expect.fail("no finding on leads");
const firmsLead = async (rows: string, given = {}) => findingOn(await findingsOf(rule, sources(rows), given), "CN", "-firms-");

test("institutes that lead fewer generic projects than others confirm it, as many refuse it; the label is dealt over whole calls", async () => {
  const found = await leads(confirming);
  expect(found).toMatchObject({ verdict: "confirmed", size: "large", value: 0, blocks: { unit: "call", strata: [] }, dealt: { worlds: 2000 } });
  expect(found.dealt?.called_share).toBeLessThanOrEqual(0.05);
  expect(found.null?.mean).toBeCloseTo(0.5, 1);
  expect(found.statement.en).toContain("not that nobody can");
  const many = led([...firms(140), ...institutes(160)]) + led([...firms(150), ...institutes(150)], "YFA");
  expect(await leads(many)).toMatchObject({ verdict: "not-supported", size: null });
});

test("what leads of unknown kind can move is added to what could be found, on the side that is asked about", () => {
  const power = { effect: -0.1, detectable: -0.09, level: 0.8, seen: -0.02 };
  const count = (generic: number, others: number): LeadCount => ({
    ...{ projects: 300, named: 300, generic: 100, others: 200, leads: [] },
    byKind: [{ kind: "unknown", generic, others }],
  });
  expect(powerWithUnknown(power, count(0, 0))).toEqual(power);
  expect(powerWithUnknown(power, count(1, 2)).detectable).toBeCloseTo(-0.11, 12);
  expect(powerWithUnknown({ ...power, effect: 0.1, detectable: 0.09 }, count(0, 3)).detectable).toBeCloseTo(0.1, 12);
  expect(powerWithUnknown({ ...power, detectable: null }, count(1, 2)).detectable).toBeNull();
});

test("a limit alone confirms nothing: where the label means nothing, fewer than a third is no finding (W3)", async () => {
  // Three in ten projects are led by institutes, whatever they are called.
  const random = new RandomStream(5);
  const noise = led(Array.from({ length: 300 }, (_, n) => (random.uniform() < 0.3 ? `第${n}研究所` : `第${n}公司`)));
  const found = await leads(noise + noise.replaceAll("YFB", "YFA"));
  expect(found.value).toBeLessThan(0.3333);
  expect(found.verdict).toBe("not-supported");
  expect(found.statement.en).toMatch(/A limit of 33% by itself would call \d+% of worlds in which the label means nothing/);
});

test("two calls that differ are two cases: whoever leads in them, nothing can be told of the label", async () => {
  const one = (leads: readonly string[], category: string) => leads.map((lead, n) => `${category}${n},2020,某技术,专项,${category},${lead}\n`).join("");
  const found = await leads(one(firms(60), "YFB") + one(institutes(60), "YFA"));
  expect(found).toMatchObject({ verdict: "insufficient-data", value: 0, strength: "depends" });
  expect(found.choices.find(({ label }) => label.en.includes("single projects"))?.verdict).toBe("confirmed");
});

test("calls are what the table declares: two guidelines with many programmes each are two cases", async () => {
  const rows = confirming.split("\n").flatMap((row) => (row === "" ? [] : [`${row},${row.includes("YFB") ? "guideline 1" : "guideline 2"}`]));
  const given = (blocks: readonly { name: "call"; column: string }[] = []) =>
    sourcesInMemory({ nkrdp_projects: { csv: `${head.trim()},guideline\n${rows.join("\n")}\n`, numbers: ["call_year"], blocks } });
  const said = async (sources: ReturnType<typeof given>) => (await findingsOf(rule, sources)).find(({ id }) => id === "P3.1-missing-subject-CN")?.verdict;
  expect(await said(given())).toBe("confirmed");
  expect(await said(given([{ name: "call", column: "guideline" }]))).toBe("insufficient-data");
});

test("whether firms leave generic technology to others is a test: fewer confirms, more refuses, a handful tells nothing", async () => {
  const fewer = led([...firms(10), ...institutes(90)]) + led([...firms(60), ...institutes(40)], "YFA");
  expect(await firmsLead(fewer)).toMatchObject({ verdict: "confirmed", value: 0.1, power: { effect: -0.1, level: 0.8 } });
  const more = led([...firms(300), ...institutes(200)]) + led([...firms(300), ...institutes(700)], "YFA");
  const refused = await firmsLead(more);
  expect(refused).toMatchObject({ verdict: "not-supported", value: 0.6 });
  expect(Number(refused.effect?.high)).toBeLessThan(0.1);
  expect(await firmsLead(led([...firms(8), ...institutes(7)]) + led([...firms(8), ...institutes(7)], "YFA"))).toMatchObject({
    verdict: "insufficient-data",
    reason: "low-power",
  });
});

test("says insufficient data for few generic projects, none, leads without names, and a repeated project; each part by itself", async () => {
  const verdicts = async (rows: string) => (await findingsOf(rule, sources(rows))).map(({ verdict }) => verdict);
  const neither = ["insufficient-data", "insufficient-data"];
  expect(await verdicts(thin)).toEqual(neither);
  expect(await verdicts("")).toEqual(neither);
  expect(await verdicts(confirming + led(firms(1)))).toEqual(neither);
  expect(
    await verdicts(
      confirming +
        led(
          Array.from({ length: 30 }, () => ""),
          "YFC",
        ),
    ),
  ).toEqual(neither);
  expect(await verdicts(led(firms(30)))).toEqual(neither);
});

test("which projects are generic is the office's rule: a title word is enough, and the list can be changed", async () => {
  const titled = led(firms(30), "YFC", "焊接检测") + led(institutes(30), "YFA");
  expect(await leads(titled)).toMatchObject({ verdict: "confirmed" });
  expect((await leads(titled, { generic_title_words: ["共性"] })).verdict).toBe("insufficient-data");
});

test("words that tell kinds apart are the office's: academies, centres", async () => {
  const bodies = led(["中国科学院某所", "国家某中心", "某科技学院", ...firms(9)]) + led(institutes(20), "YFA");
  expect((await leads(bodies)).value).toBeCloseTo(2 / 12, 12);
  // A centre that the office does not call an institute is of no kind that a word tells.
  expect((await leads(bodies, { centre_words: [] })).comparison).toMatchObject({ least_share: 1 / 12, most_share: 2 / 12 });
  expect((await leads(bodies, { academy_words: [] })).value).toBeCloseTo(1 / 12, 12);
});

test("the order of rows changes nothing", async () => {
  const said = async (rows: string) => (await findingsOf(rule, sources(rows))).map(withoutRows);
  expect(await said(reversedRows(head + confirming).slice(head.length))).toEqual(await said(confirming));
});

test("China: institutes lead 26.0 to 26.4 %, by titles and programme alone more; companies lead 46.2 to 46.7 % of generic projects and 16.9 to 18.0 % of the others", async () => {
  const sourcesOfChina = exampleSources(["nkrdp_projects"]);
  const findings = await findingsOf(rule, sourcesOfChina);
  const [institutesLead, companiesLead] = findings;
  // Of three leads of generic projects no word tells the kind: a least and a most instead of one share.
  expect(institutesLead).toMatchObject({ value: null, comparison: { least_share: 173 / 666, most_share: 176 / 666, unknown_projects: 3 } });
  expect(institutesLead?.verdict).not.toBe("confirmed");
  expect(institutesLead?.strength).toBe("depends");
  expect(companiesLead?.verdict).toBe("not-supported");
  expect(companiesLead?.statement.en).toMatch(/led 46\.2% to 46\.7% of 666 projects of generic technology and 16\.9% to 18\.0% of the 1,/);
  const category = await findingsOf(rule, sourcesOfChina, { generic_programmes: [], generic_title_words: [] });
  const kinds = category[0]?.comparison?.["kinds"] as { kind: string; generic: number }[];
  const share = (kind: string): string => ((100 * (kinds.find((each) => each.kind === kind)?.generic ?? 0)) / 572).toFixed(1);
  expect([share("company"), share("university"), share("institute-company")]).toEqual(["42.0", "36.2", "7.2"]);
});

test("leads in Portuguese are read without a word of the office: universities, institutes and firms, and no zero stands for what is not known", async () => {
  const brazil = [
    ...Array.from({ length: 54 }, (_, n) => `Universidade Federal de Vila ${n}`),
    ...Array.from({ length: 24 }, (_, n) => `Aço Verde ${n} Ltda.`),
    ...Array.from({ length: 21 }, (_, n) => `Instituto de Pesquisas ${n}`),
  ];
  const found = await leads(led(brazil) + led(brazil, "YFA"));
  expect(found.value).toBe(21 / 99);
  expect(found.statement.en).toMatch(/universities 54\.5/);
  expect(found.statement.en).toMatch(/other companies 24\.2/);
});

test("a verdict stands only if it stands with leads of unknown kind counted either way; figures are the least and the most", async () => {
  const unknown = (n: number) => Array.from({ length: n }, (_, each) => `Casa ${each}`);
  const held = await leads(led([...firms(80), ...institutes(10), ...unknown(10)]) + led(institutes(30), "YFA"));
  expect(held).toMatchObject({ verdict: "confirmed", value: null, comparison: { least_share: 0.1, most_share: 0.2, unknown_projects: 10 } });
  expect(held.statement.en).toContain("10.0 % to 20.0 %".replaceAll(" %", "%"));
  expect(held.statement.en).toContain("counted either way");
  const open = await leads(led([...firms(50), ...institutes(10), ...unknown(40)]) + led([...firms(40), ...institutes(60)], "YFA"));
  expect(open).toMatchObject({ verdict: "insufficient-data", comparison: { least_share: 0.1, most_share: 0.5 } });
  const few = led([...firms(20), ...institutes(60), ...unknown(20)]) + led([...firms(80), ...institutes(20)], "YFA");
  expect((await leads(few)).verdict).toBe("not-supported");
});

test("whether firms lead less often cannot be told where unknown kinds decide it", async () => {
  const unknown = (n: number) => Array.from({ length: n }, (_, each) => `Casa ${each}`);
  const all = led([...firms(10), ...institutes(50), ...unknown(40)]) + led([...firms(60), ...institutes(40)], "YFA");
  const found = await firmsLead(all);
  expect(found).toMatchObject({ verdict: "insufficient-data", value: null });
  expect(found.statement.en).toContain("kind is not known");
  expect((await firmsLead(led([...firms(10), ...institutes(85), ...unknown(5)]) + led([...firms(60), ...institutes(40)], "YFA"))).verdict).toBe("confirmed");
});
