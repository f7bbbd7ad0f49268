import { expect, test } from "vitest";
import { exampleSources } from "../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows } from "../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../sources-in-memory.ts";
import { missingSubject as rule } from "./missing-subject.ts";

const head = "project_no,call_year,title_zh,programme_zh,category,lead_institution_zh\n";
const sources = (rows: string) => sourcesInMemory({ nkrdp_projects: { csv: head + rows, numbers: ["call_year"] } });
const led = (leads: readonly string[], category = "YFB", title = "某技术"): string =>
  leads.map((lead, n) => `${category}${title}${n},2020,${title},专项,${category},${lead}\n`).join("");
const firms = (n: number): string[] => Array.from({ length: n }, (_, each) => `第${each}公司`);
const institutes = (n: number): string[] => Array.from({ length: n }, (_, each) => `第${each}研究所`);

/** Thirty generic projects led by as many firms, thirty others led by institutes. */
const confirming = led(firms(30)) + led(institutes(30), "YFA");
const refusing = led([...firms(14), ...institutes(16)]) + led(institutes(30), "YFA");
const thin = led(firms(5)) + led(institutes(30), "YFA");

test("confirms where no institute and no single performer leads, against the other projects", async () => {
  const found = findingOn(await findingsOf(rule, sources(confirming)), "CN");
  expect(found).toMatchObject({ id: "P3.1-missing-subject-CN", verdict: "confirmed", value: 0, threshold: 0.3333 });
  expect(found.null?.p_value).toBeLessThan(0.001);
  expect(found.interval?.high).toBeLessThan(0.3333);
});

test("refuses where institutes lead, and where one institution of any kind leads much", async () => {
  expect(findingOn(await findingsOf(rule, sources(refusing)), "CN").verdict).toBe("not-supported");
  const one = findingOn(await findingsOf(rule, sources(led([...firms(20), ...Array.from({ length: 10 }, () => "某大学")]))), "CN");
  expect(one.verdict).toBe("not-supported");
  expect(one.statement.en).toContain("a performer there is");
});

test("says insufficient data for few generic projects, none, and a repeated project", async () => {
  const said = async (rows: string) => findingOn(await findingsOf(rule, sources(rows)), "CN").verdict;
  expect(await said(thin)).toBe("insufficient-data");
  expect(await said("")).toBe("insufficient-data");
  expect(await said(confirming + led(firms(1)))).toBe("insufficient-data");
});

test("which projects are generic is the office's rule: a title word is enough, and the list can be changed", async () => {
  const titled = led(firms(30), "YFC", "焊接检测") + led(institutes(30), "YFA");
  expect(findingOn(await findingsOf(rule, sources(titled)), "CN")).toMatchObject({ verdict: "confirmed" });
  expect(findingOn(await findingsOf(rule, sources(titled), { generic_title_words: ["共性"] }), "CN").verdict).toBe("insufficient-data");
});

test("the order of rows changes nothing", async () => {
  const said = async (rows: string) => (await findingsOf(rule, sources(rows))).map(({ evidence: _, ...rest }) => rest);
  expect(await said(reversedRows(head + confirming).slice(head.length))).toEqual(await said(confirming));
});

test("China, category YFB: companies lead 41.8 %, universities 36.2 %, institutes turned companies 7.2 %; by titles alone the finding is not supported", async () => {
  const sourcesOfChina = exampleSources(["nkrdp_projects"]);
  const category = findingOn(await findingsOf(rule, sourcesOfChina, { generic_programmes: [], generic_title_words: [] }), "CN");
  const kinds = category.comparison?.["kinds"] as { kind: string; generic: number }[];
  const share = (kind: string): string => ((100 * (kinds.find((each) => each.kind === kind)?.generic ?? 0)) / 572).toFixed(1);
  expect([share("company"), share("university"), share("institute-company")]).toEqual(["41.8", "36.2", "7.2"]);
  const found = findingOn(await findingsOf(rule, sourcesOfChina), "CN");
  expect(found.verdict).toBe("confirmed");
  expect(found.choices.slice(1, 4).map(({ verdict }) => verdict)).toEqual(["confirmed", "not-supported", "not-supported"]);
  expect(found.statement.en).toContain("Each part of the rule by itself gives");
});
