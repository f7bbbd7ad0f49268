import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import type { WrittenTable } from "../../../evidence/queries/evidence-in-memory.ts";
import { diagnoseRegions } from "../../../judging/use-cases/diagnose-regions.ts";
import { listOpportunities } from "../../../judging/use-cases/list-opportunities.ts";
import { showCooperation } from "../../research/cooperation/show-cooperation.ts";
import { comparePlaces } from "./compare-places.ts";
import { exportSpace } from "./export-space.ts";
import { showSpace } from "./show-space.ts";

type Tables = Readonly<Record<string, WrittenTable>>;

const regions = { csv: "code,name_en,name_zh,parent\nCN,China,全国,\na,Alpha,甲,CN\nb,Beta,乙,CN\nc,Gamma,丙,CN\nd,Delta,丁,CN\n" };
const portsOf = (tables: Tables, records = {}) => workspacePortsOf({ tables: { regions, ...tables }, records });

describe("who works together", () => {
  const head = "undertaking,organisation,region,year,region_name,synthetic\n";
  // Alpha and Beta meet in forty, Gamma is alone in forty; Delta is a place of the table's own.
  const apart = Array.from({ length: 40 }, (_, at) => `u${at},f,a,2020,,\nu${at},g,b,2022,,\nv${at},h,c,,,\nv${at},i,x,,Freedonia,\n`).join("");
  const partners = (rows: string) => ({ partnerships: { csv: head + rows, numbers: ["year"] } });
  const asked = async (tables: Tables) => answered(await showCooperation.run(portsOf(tables), {}));

  test("places that meet beyond chance, and those that meet less; names of the register before those of the table", async () => {
    const told = await asked(partners(`${apart}w,k,,2019,,1\n`));
    expect(told).toMatchObject({
      meets_in: "undertakings",
      years: { from: 2020, to: 2022 },
      rows: 161,
      placed: 160,
      organisations: 4,
      undertakings: 80,
      synthetic: true,
      refusal: null,
    });
    expect(told.places).toEqual([
      { region: "a", label: { en: "Alpha", zh: "甲" }, takes_part: 40 },
      { region: "b", label: { en: "Beta", zh: "乙" }, takes_part: 40 },
      { region: "c", label: { en: "Gamma", zh: "丙" }, takes_part: 40 },
      { region: "x", label: { en: "Freedonia", zh: "Freedonia" }, takes_part: 40 },
    ]);
    expect(told.pairs.map(({ a, b, together, beyond }) => [a, b, together, beyond])).toEqual([
      [0, 1, 40, "more"],
      [2, 3, 40, "more"],
      [0, 2, 0, "fewer"],
      [0, 3, 0, "fewer"],
      [1, 2, 0, "fewer"],
      [1, 3, 0, "fewer"],
    ]);
    expect(told.links.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      [0, 1, 40],
      [2, 3, 40],
    ]);
  });

  test.each<[string, string, "fewer-than-three-places" | "nobody-meets", number]>([
    ["two places alone", "u,f,a,2020,,\nu,g,b,2020,,\n", "fewer-than-three-places", 1],
    ["three that never meet", "u,f,a,2020,,\nv,g,b,2020,,\nw,h,c,2020,,\n", "nobody-meets", 3],
  ])("nothing is compared of %s", async (_, rows, refusal, undertakings) => {
    expect(await asked(partners(rows))).toMatchObject({ refusal, undertakings, synthetic: false });
  });

  test("where nobody names partners the posts of the fullest list stand in, the newest of such", async () => {
    const posts = (rows: string) => ({ research_posts: { csv: `list_year,industry,institution,region\n${rows}`, numbers: ["list_year"] } });
    const shown = await asked(posts("2011,rice,i,a\n2011,rice,j,b\n2011,tea,k,c\n2015,rice,i,a\n2015,rice,l,c\n2015,tea,k,\n2019,rice,i,a\n"));
    expect(shown).toMatchObject({ meets_in: "industries", years: { from: 2015, to: 2015 }, rows: 3, placed: 2, organisations: 2 });
    expect(shown.places.map(({ region }) => region)).toEqual(["a", "c"]);
    expect(await asked({ research_posts: { csv: "industry,institution,region\nrice,i,a\nrice,j,b\n" } })).toMatchObject({
      meets_in: "industries",
      years: null,
      placed: 2,
    });
  });

  test("without either table there is nothing to show", async () => {
    expect((await showCooperation.run(portsOf({}), {})).ok).toBe(false);
  });
});

/** Four places, three industries in three years. Alpha grows in machines, Beta has its mix, Gamma holds what Alpha lacks. */
const firms = {
  csv: `region,year,industry,firms\n${[
    "a,2000,m,10\nb,2000,m,10\nc,2000,t,10\nd,2000,f,10\na,2000,t,0\n",
    "a,2010,m,20\nb,2010,m,10\nc,2010,t,10\nd,2010,f,10\nc,2010,f,5\n",
    "a,2015,m,40\nb,2015,m,20\nc,2015,t,10\nd,2015,f,10\nc,2015,f,5\na,2015,f,2\n",
  ].join("")}`,
  numbers: ["year", "firms"],
};
const industries = { csv: "industry,name_en,name_zh,group,manufacturing\nm,Machines,机械,hard,1\nt,Textiles,纺织,soft,1\nf,Food,食品,soft,1\n" };

describe("places beside each other", () => {
  const asked = (given: Parameters<typeof comparePlaces.run>[1], tables: Tables = { firm_counts: firms, industries }) =>
    comparePlaces.run(portsOf(tables), given);

  test.each<[string, { readonly year?: number; readonly since?: number }, number, number | null]>([
    ["ten years before the newest, or the first that is nearer", {}, 2015, 2010],
    ["a year that is asked for", { since: 2000 }, 2015, 2000],
    ["one that the table does not hold is as if none were asked for", { since: 2001 }, 2015, 2010],
    ["of an earlier year", { year: 2010 }, 2010, 2000],
    ["nothing before the first", { year: 2000 }, 2000, null],
  ])("growth is taken apart since %s", async (_, given, year, since) => {
    const shown = answered(await asked(given));
    expect([shown.year, shown.since, shown.years]).toEqual([year, since, [2000, 2010, 2015]]);
    expect(shown.growth.length > 0).toBe(since !== null);
  });

  test("what a place gained, its four parts adding up to the change; the activities of the place that is asked for", async () => {
    const { growth, activities, all_activities, looks, counted } = answered(await asked({ region: "a", since: 2010 }));
    const alpha = growth.find(({ region }) => region === "a");
    expect(alpha).toMatchObject({ label: { en: "Alpha", zh: "甲" }, before: 20, after: 42, change: 22, fresh: 0 });
    expect((alpha?.national ?? 0) + (alpha?.mix ?? 0) + (alpha?.competitive ?? 0) + (alpha?.fresh ?? 0)).toBeCloseTo(22, 9);
    expect(activities.map(({ activity, label, before, after }) => [activity, label.en, before, after])).toEqual(
      expect.arrayContaining([
        ["m", "Machines", 20, 40],
        ["f", "Food", 0, 2],
      ]),
    );
    expect([all_activities, looks, counted]).toEqual([3, 4, "firms"]);
  });

  test("the nearest by mix, and who holds what is lacked; nothing of either without a place", async () => {
    const { twins, complements } = answered(await asked({ region: "a" }));
    expect(twins[0]).toMatchObject({ region: "b", label: { en: "Beta" }, units: 20 });
    expect(complements.map(({ region }) => region)).not.toContain("a");
    const whole = answered(await asked({ region: "CN" }));
    expect([whole.region, whole.twins, whole.complements, whole.activities]).toEqual([null, [], [], []]);
  });

  test("variety where industries stand in groups", async () => {
    const { variety } = answered(await asked({}));
    expect(variety?.map(({ region, unrelated }) => [region, unrelated === null ? null : unrelated > 0])).toContainEqual(["b", false]);
    expect(answered(await asked({}, { firm_counts: firms })).variety).toBeNull();
  });

  test.each<[string, Parameters<typeof comparePlaces.run>[1], Tables, string]>([
    ["a year that is not there", { year: 1999 }, { firm_counts: firms }, "opportunities.no-year --year"],
    ["a place that is not there", { region: "x" }, { firm_counts: firms }, "opportunities.unknown-place --region"],
    [
      "any year of a table without rows",
      {},
      { firm_counts: { csv: "region,year,industry,firms\n", numbers: ["year", "firms"] } },
      "opportunities.no-year --year",
    ],
  ])("refused: %s", async (_, given, tables, note) => {
    expect(told(await asked(given, tables))).toEqual([note]);
    expect((await asked(given, {})).ok).toBe(false);
  });

  test("people who work there are told from firms by the unit of their column", async () => {
    const people = { ...firms, csv: firms.csv.replace("firms\n", "firms (persons)\n"), numbers: ["year", "firms (persons)"] };
    const ports = workspacePortsOf({
      tables: { regions, firm_counts: people },
      choices: { roles: { firm_counts: { table: "firm_counts", fields: { firms: { column: "firms (persons)", unit: "persons" } } } } },
    });
    expect(answered(await comparePlaces.run(ports, {})).counted).toBe("persons");
  });
});

describe("the space as a file", () => {
  const asked = (to: string, own: object = {}, tables: Tables = { firm_counts: firms, industries }) =>
    exportSpace.run(portsOf(tables), { most: 150, links: 2, to, ...own });

  test.each([
    ["a.gexf", "space-all-2015.gexf", "<gexf"],
    ["a.GRAPHML", "space-all-2015.graphml", "<graphml"],
    ["a.json", "space-all-2015.json", "{"],
    ["a.csv", "space-all-2015.csv", "activity_a,activity_b,name_a,name_b,proximity"],
  ])("%s", async (to, name, beginning) => {
    const { files } = answered(await asked(to));
    expect([files[0]?.name, String(files[0]?.parts[0]).includes(beginning)]).toEqual([name, true]);
  });

  test("invented rows are marked at every node; a place marks what it holds", async () => {
    const invented = { ...firms, csv: firms.csv.replace("firms\n", "firms,synthetic\n").replaceAll(/(\d)\n/g, "$1,1\n") };
    const { files } = answered(await asked("a.gexf", { region: "a" }, { firm_counts: invented, industries }));
    expect([files[0]?.name, String(files[0]?.parts[0]).match(/<node /g)?.length]).toEqual(["space-a-2015.gexf", 3]);
    expect(String(files[0]?.parts[0])).toContain("synthetic");
  });

  test.each([
    ["without an ending", "space", {}, ["report.unknown-ending to"]],
    ["with one that nobody writes", "a.docx", {}, ["report.unknown-ending to"]],
    ["of a year that is not there", "a.gexf", { year: 1999 }, ["opportunities.no-year --year"]],
  ])("is refused %s", async (_, to, own, notes) => {
    expect(told(await asked(to, own))).toEqual(notes);
  });
});

describe("which activities are looked at", () => {
  const trade = { csv: `${industries.csv}s,Shops,商店,soft,0\n` };
  const withShops = { ...firms, csv: `${firms.csv}a,2015,s,30\n` };
  const asked = async (own: object, tables: Tables) => answered(await showSpace.run(portsOf(tables), { most: 150, links: 2, ...own }));
  const drawn = ({ activities }: { readonly activities: readonly { readonly activity: string }[] }) => activities.map(({ activity }) => activity).sort();

  test("manufacturing alone unless all are asked for", async () => {
    const [alone, all] = [
      await asked({}, { firm_counts: withShops, industries: trade }),
      await asked({ sector: "all" }, { firm_counts: withShops, industries: trade }),
    ];
    expect([alone.sector, drawn(alone)]).toEqual(["manufacturing", ["f", "m", "t"]]);
    expect([all.sector, drawn(all)]).toEqual(["all", ["f", "m", "s", "t"]]);
  });

  test("all of the people who work there", async () => {
    const people = { csv: withShops.csv.replace("firms\n", "firms (persons)\n"), numbers: ["year", "firms (persons)"] };
    const roles = { firm_counts: { table: "firm_counts", fields: { firms: { column: "firms (persons)", unit: "persons" } } } };
    const ports = workspacePortsOf({ tables: { regions, firm_counts: people, industries: trade }, choices: { roles } });
    const shown = answered(await showSpace.run(ports, { most: 150, links: 2 }));
    expect([shown.counted, shown.sector, drawn(shown)]).toEqual(["persons", "all", ["f", "m", "s", "t"]]);
  });

  test("all where nothing says which are manufacturing", async () => {
    const shown = await asked({}, { firm_counts: withShops });
    expect([shown.sector, drawn(shown)]).toEqual([null, ["f", "m", "s", "t"]]);
  });

  test("the growth of a place is that of all that it has", async () => {
    const { sector, growth } = answered(await comparePlaces.run(portsOf({ firm_counts: withShops, industries: trade }), { region: "a", since: 2010 }));
    expect([sector, growth.find(({ region }) => region === "a")?.after]).toEqual(["all", 72]);
  });
});

describe("what every rule says of places", () => {
  const records = {
    region: [
      { id: "CN", labels: { en: "China" } },
      { id: "a", labels: { en: "Alpha", zh: "甲" } },
      { id: "b", labels: { en: "Beta", zh: "乙" } },
      { id: "far" },
    ],
  };

  test("findings by verdict, and each question once, asked of any place", async () => {
    const { regions: told, questions } = answered(await diagnoseRegions.run(portsOf({}, records), {}));
    expect(told.map(({ region }) => region)).toEqual(["a", "b"]);
    const [alpha] = told;
    expect([alpha?.confirmed, alpha?.not_supported, alpha?.insufficient_data]).toEqual([0, 0, alpha?.findings.length]);
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    expect(questions.map(({ question }) => question.en).join(" ")).not.toMatch(/Alpha|Beta/);
  });

  test("what lies near to a place stands beside what is known of nearness; without complexity nothing has a rank", async () => {
    const shown = answered(await listOpportunities.run(portsOf({ firm_counts: firms, industries }, records), { region: "a" }));
    expect([shown.region, shown.year, shown.validation.length > 0]).toEqual(["a", 2015, true]);
    expect(shown.activities.find(({ activity }) => activity === "m")).toMatchObject({ present: true, firms: 40, label: { en: "Machines" } });
    expect(shown.places.map(({ region }) => region).toSorted()).toEqual(["a", "b", "c", "d"]);
    if (!shown.sign.certain) expect(shown.places.every(({ complexity, rank }) => complexity === null && rank === null)).toBe(true);
    expect(answered(await listOpportunities.run(portsOf({ firm_counts: firms }, records), {})).activities).toEqual([]);
    expect((await listOpportunities.run(portsOf({}), {})).ok).toBe(false);
  });
});
