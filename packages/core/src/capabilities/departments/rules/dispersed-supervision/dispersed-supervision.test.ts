import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { dispersedSupervision as rule } from "./dispersed-supervision.ts";

const laboratoryHead = "list_year,kind,name_zh,area_zh,area_en,host_zh,supervisor_zh,region_code\n";
const projectHead = "project_no,programme_zh,lead_institution_zh\n";
/** Two laboratories a host, with the supervisors of each. */
const laboratories = (hosts: readonly (readonly [first: string, second: string])[]): string =>
  hosts.flatMap((supervisors, host) => supervisors.map((supervisor, n) => `2020,state,室${host}-${n},,materials,单位${host},${supervisor},110000\n`)).join("");
const leads = (rows: readonly (readonly [institution: number, programme: number])[]): string =>
  rows.map(([institution, programme], n) => `P${n},专项${programme},单位${institution}\n`).join("");
const noLeads = leads([[0, 0]]);
const sources = (laboratoryRows: string, projectRows = noLeads, stations = "", fieldOf: (programme: number) => string = () => "one field") =>
  sourcesInMemory({
    key_laboratories: { csv: laboratoryHead + laboratoryRows },
    field_stations: { csv: `list_year,designated_by,name_zh,host_zh,supervisor_zh,region_code\n${stations}` },
    facility_open_sharing: { csv: "year,host_zh,result_zh,result_en,score,supervisor_zh,region_code\n" },
    organisation_aliases: { csv: "role,alias_zh,name_zh,reason,basis\nsupervisor,中科院,中国科学院,,\n" },
    nkrdp_projects: { csv: projectHead + projectRows },
    nkrdp_programmes: { csv: `programme_zh,field\n${Array.from({ length: 12 }, (_, n) => `专项${n},${fieldOf(n)}\n`).join("")}` },
    supervising_departments: {
      csv: "name_zh,kind\n教育部,national-department\n水利部,national-department\n中国科学院,national-department\n中科院,national-department\n某省科技厅,local\n",
    },
  });
const many = <T>(n: number, each: T): T[] => Array.from({ length: n }, () => each);

const confirming = laboratories([...many(12, ["教育部", "水利部"] as const), ...many(8, ["教育部", "教育部"] as const)]);
const refusing = laboratories([...many(19, ["中科院", "中国科学院"] as const), ["教育部", "水利部"]]);
const thin = laboratories(many(4, ["教育部", "水利部"] as const));

test("confirms where hosts answer to several departments", async () => {
  const found = findingOn(await findingsOf(rule, sources(confirming)), "CN", "hosts");
  expect(found).toMatchObject({
    id: "P2.2-dispersed-supervision-hosts-CN",
    verdict: "insufficient-data",
    reason: "limit-calls-others",
    value: 0.6,
    threshold: 0.1,
  });
  expect(found).toMatchObject({ interval: null, null: null, strength: "robust" });
});

test("refuses where two names are one department by the table of aliases, which as printed lie beyond the limit", async () => {
  const found = findingOn(await findingsOf(rule, sources(refusing)), "CN", "hosts");
  expect(found).toMatchObject({ verdict: "not-supported", value: 0.05 });
  expect(found.choices.find(({ label }) => label.en.startsWith("names as printed"))).toMatchObject({ verdict: "insufficient-data", value: 1 });
});

test("sponsors of provinces are no departments, and a laboratory that is listed once for each host says nothing of any of them", async () => {
  const local = laboratories(many(20, ["教育部", "某省科技厅"] as const));
  const found = findingOn(await findingsOf(rule, sources(local)), "CN", "hosts");
  expect(found).toMatchObject({ verdict: "not-supported", value: 0 });
  // Beyond a limit that was tried on nobody.
  expect(found.choices[1]).toMatchObject({ verdict: "insufficient-data", value: 1 });
  const shared = many(20, 0)
    .map((_, host) => `2020,state,共建室,,materials,单位${host},水利部,110000\n`)
    .join("");
  const alone = laboratories(many(20, ["教育部", "教育部"] as const));
  const both = findingOn(await findingsOf(rule, sources(alone + shared)), "CN", "hosts");
  expect(both).toMatchObject({ verdict: "not-supported", value: 0 });
  expect(both.choices.find(({ label }) => label.en.startsWith("co-hosted"))).toMatchObject({ value: 1 });
});

test("says insufficient data for few hosts and repeated rows; a blank supervisor and a shared listing say nothing", async () => {
  const hosts = async (rows: string, stations?: string) => findingOn(await findingsOf(rule, sources(rows, noLeads, stations)), "CN", "hosts");
  expect((await hosts(thin)).verdict).toBe("insufficient-data");
  expect((await hosts("")).verdict).toBe("insufficient-data");
  expect((await hosts(confirming + confirming.split("\n")[0]?.concat("\n"))).verdict).toBe("insufficient-data");
  const silent = "2021,MOST,站1,单位12,,110000\n2021,MOST,站2,单位13、单位14,国家民委,110000\n";
  expect((await hosts(confirming, silent)).value).toBe(0.6);
});

/** Twelve institutions with six projects each over twelve programmes. */
const spread = leads(Array.from({ length: 72 }, (_, n) => [Math.floor(n / 6), ((n % 6) * 2 + Math.floor(n / 6)) % 12] as const));
const own = leads(Array.from({ length: 72 }, (_, n) => [Math.floor(n / 6), Math.floor(n / 6)] as const));

test("institutions in many programmes: confirmed beyond chance, refused within it, not judged on few", async () => {
  const programmes = async (rows: string, given = {}) =>
    findingOn(await findingsOf(rule, sources(confirming, rows), { draws: 200, ...given }), "CN", "programmes");
  expect(await programmes(spread, { many_programmes: 6 })).toMatchObject({ verdict: "confirmed", value: 1, unit: "share of institutions" });
  const kept = await programmes(own, { many_programmes: 5, minimum_excess: 0.5 });
  expect(kept).toMatchObject({ verdict: "not-supported", value: 0 });
  expect(kept.statement.en).toContain("no more spread out than chance would make them");
  // However blunt the test: what lies far on the other side excludes any excess.
  expect(await programmes(own, { many_programmes: 5, minimum_excess: 0.01 })).toMatchObject({ verdict: "not-supported", size: null });
  expect((await programmes(noLeads)).verdict).toBe("insufficient-data");
});

test("an institution is not expected outside its fields: spread over the six programmes of its own field is all that chance can give", async () => {
  const rows = leads(Array.from({ length: 72 }, (_, n) => [Math.floor(n / 6), (n % 6) + (Math.floor(n / 6) % 2) * 6] as const));
  const within = findingOn(
    await findingsOf(
      rule,
      sources(confirming, rows, "", (programme) => (programme < 6 ? "physics" : "biology")),
      { draws: 200 },
    ),
    "CN",
    "programmes",
  );
  expect(within.verdict).not.toBe("confirmed");
  expect(within.choices.at(-1)?.label.en).toBe("projects dealt out over all fields");
});

test("institutions of one declared house are one institution", async () => {
  const declared = sourcesInMemory({
    nkrdp_projects: {
      csv: `${projectHead.trim()},house\n${spread
        .trimEnd()
        .split("\n")
        .map((row) => `${row},house ${Number(row.split("单位")[1]) % 10}\n`)
        .join("")}`,
      blocks: [{ name: "institution", column: "house" }],
    },
    nkrdp_programmes: { csv: `programme_zh,field\n${Array.from({ length: 12 }, (_, n) => `专项${n},one field\n`).join("")}` },
    key_laboratories: { csv: laboratoryHead },
    field_stations: { csv: "list_year,designated_by,name_zh,host_zh,supervisor_zh,region_code\n" },
    facility_open_sharing: { csv: "year,host_zh,result_zh,result_en,score,supervisor_zh,region_code\n" },
    organisation_aliases: { csv: "role,alias_zh,name_zh,reason,basis\n" },
  });
  const found = findingOn(await findingsOf(rule, declared, { draws: 100 }), "CN", "programmes");
  expect(found.comparison).toMatchObject({ institutions: 10 });
});

test("the order of rows changes nothing", async () => {
  const said = async (rows: string) => (await findingsOf(rule, sources(rows, spread), { draws: 200 })).map(withoutRows);
  expect(await said(reversedRows(laboratoryHead + confirming).slice(laboratoryHead.length))).toEqual(await said(confirming));
});

test("China: 4 % of hosts answer to several national departments, 14 % with sponsors of provinces", async () => {
  const names = [
    "key_laboratories",
    "field_stations",
    "facility_open_sharing",
    "organisation_aliases",
    "nkrdp_projects",
    "nkrdp_programmes",
    "supervising_departments",
  ];
  const findings = await findingsOf(rule, exampleSources(names), { draws: 200 });
  const hosts = findingOn(findings, "CN", "hosts");
  expect(hosts.verdict).toBe("not-supported");
  expect(hosts.choices[1]).toMatchObject({ verdict: "insufficient-data", hosts: 152 });
  expect(Number(hosts.choices[1]?.value)).toBeCloseTo(22 / 152, 12);
  expect(findingOn(findings, "CN", "programmes").verdict).not.toBe("confirmed");
  // The age of the list stands beside the figure.
  expect(findingOn(findings, "CN", "programmes").years).toEqual({ from: 2018, to: 2020 });
});

test("projects without a lead or a programme count nowhere; a programme whose field is not known is a field of its own; a project that stands twice stops the part", async () => {
  const programmes = async (rows: string, fieldOf?: (programme: number) => string) =>
    findingOn(await findingsOf(rule, sources(confirming, rows, "", fieldOf), { draws: 200, many_programmes: 6 }), "CN", "programmes");
  const whole = await programmes(spread);
  expect((await programmes(`${spread}P99,,单位1\nP98,专项1,\n`)).value).toBe(whole.value);
  expect((await programmes(`${spread}P0,专项1,单位1\n`)).statement.en).toContain("twice");
  // Dealt out within its own programme nothing can be elsewhere: what is observed is all that chance gives.
  const own = await programmes(spread, (programme) => (programme === 0 ? "one" : ""));
  expect([own.verdict, own.null?.mean]).toEqual(["insufficient-data", own.value]);
  expect((await programmes(spread, () => "")).statement.en).toContain("programmes");
  expect((await programmes(spread, () => "")).verdict).toBe("insufficient-data");
});
