import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { quoin } from "../command-line.ts";
import { ownOfficeFiles } from "../evidence/own-office.ts";

/** The files of the invented country as those of another kind of office: other levels, another name, other languages. */
interface Office {
  readonly kind: string;
  readonly name: string;
  /** From the root down. */
  readonly levels: readonly string[];
  readonly languages: string;
  /** How the places that are compared and the whole must be called, in both languages. */
  readonly says: readonly string[];
  /** What nobody of this office says. */
  readonly never: RegExp;
}

const country = String.raw`\bnation(al|s|wide)?\b|\bchina\b|chinese|\bCNY\b|canton|全国|国家|中国|@(region|whole|national|currency|projects|laboratories)`;
const province = "provinc|各省|全省|本省|省级|省份|省会|省（";

const offices: readonly Office[] = [
  {
    kind: "a group of companies with sites",
    name: "Gökçe Holding",
    levels: ["group", "site", "hall"],
    languages: "en,zh",
    says: ["the group", "sites", "全集团", "基地"],
    never: new RegExp(`${country}|${province}`, "iu"),
  },
  {
    kind: "a province with cities and counties",
    name: "江东",
    levels: ["province", "city", "county"],
    languages: "zh,en",
    says: ["the province", "cities", "全省", "城市"],
    never: new RegExp(`${country}|provinces`, "iu"),
  },
  {
    kind: "a state of four levels, one of which is left out in places",
    name: "Freistaat Ardenien",
    levels: ["state", "region", "county", "municipality"],
    languages: "en,zh",
    says: ["the state", "regions", "全州", "地区"],
    never: new RegExp(`${country}|${province}`, "iu"),
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-words-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function done(...words: string[]): Promise<string> {
  const run = await quoin(...words);
  expect([words.join(" "), run.exitCode, run.stderr]).toEqual([words.join(" "), 0, expect.not.stringContaining("error[")]);
  return run.stdout + run.stderr;
}

/** Tables of the example in the office's tree. A fourth level lies under the districts of one place, and right under the second level in another. */
async function tableOf(name: string, { levels, name: root }: Office): Promise<string> {
  const text = await readFile(join(ownOfficeFiles, `${name}.csv`), "utf8");
  const own = ["country", "canton", "district"];
  const isDeep = levels.length > 3;
  if (name === "miesta") {
    const places = text.replace(/;(country|canton|district)$/gm, (_, level: string) => `;${levels[own.indexOf(level)]}`).replace("Ardenia", root);
    return isDeep ? `${places}AD0111;Horné Mesto;AD011;municipality\nAD0112;Dolné Mesto;AD011;municipality\nAD02M;Voľné Mesto;AD02;municipality\n` : places;
  }
  if (name !== "podniky" || !isDeep) return text;
  const halves = (_: string, cells: string, count: string) =>
    `AD0111;${cells};${Math.floor(Number(count) / 2)}\nAD0112;${cells};${Math.ceil(Number(count) / 2)}`;
  return text.replace(/^AD011;(.*);(\d+)$/gm, halves).replaceAll(/^AD021;/gm, "AD02M;");
}

async function made(office: Office, dir: string): Promise<void> {
  const { name, levels, languages } = office;
  await done(
    "init",
    dir,
    "--name",
    name,
    "--currency",
    "EUR",
    "--languages",
    languages,
    "--root",
    "AD",
    "--root-name",
    name,
    "--levels",
    levels.join(","),
    ...(levels[1] === undefined ? [] : ["--compared", levels[1]]),
  );
  const [own, begun] = await Promise.all([readFile(join(ownOfficeFiles, "quoin.yaml"), "utf8"), readFile(join(dir, "quoin.yaml"), "utf8")]);
  await writeFile(join(dir, "quoin.yaml"), `${begun.split("\nroles:")[0]?.replace("\n# base_year", "\nbase_year")}\nroles:${own.split("\nroles:")[1]}`);
  for (const table of ["miesta", "ciselnik", "ukazovatele", "granty", "programy", "pristroje", "laboratoria", "odvetvia", "podniky"]) {
    const path = join(folder, `${table}.csv`);
    await writeFile(path, await tableOf(table, office));
    await done("import", dir, "--data", path, "--as", table);
  }
}

test.each(offices.map((office) => [office.kind, office] as const))("%s: every answer and document is in its own words", async (_, office) => {
  const dir = join(folder, office.levels.join("-"));
  await made(office, dir);
  const lowest = office.levels.length > 3 ? "AD0111" : "AD011";
  const said = new Map<string, string>();
  const lines = [
    "rule list",
    "rule needs",
    "diagnose",
    "diagnose --region AD01",
    `diagnose --region ${lowest}`,
    "design",
    "design --region AD01",
    "opportunities",
    "doctor",
  ];
  for (const [at, line] of lines.entries()) {
    const words = line.split(" ");
    const command = words[0] === "rule" ? 2 : 1;
    // The short form asks each in one of the two languages, in another one from office to office.
    for (const language of oneIn(2, ["en", "zh"], at + offices.indexOf(office)))
      said.set(`${line} ${language}`, await done(...words.slice(0, command), dir, ...words.slice(command), "--lang", language));
  }
  said.set("design --json", await done("design", dir, "--region", "AD02", "--json"));
  for (const [at, line] of ["report --template plan-en", "report --template plan-zh --region AD02", `brief --region ${lowest} --lang zh`].entries()) {
    const [command = "", ...words] = line.split(" ");
    const to = join(folder, `${at}.html`);
    await done(command, dir, ...words, "--to", to);
    said.set(line, await readFile(to, "utf8"));
  }
  // A kind of organisation of the register is the same code for every office, and whose list of problems it is is said to every office by its title.
  const titles = ["the top-level design of China&#39;s industrial technology system", "中国产业技术体系顶层设计"];
  const texts = [...said].map(([line, text]) => [line, ["national-department", ...titles].reduce((left, each) => left.replaceAll(each, ""), text)] as const);
  const foreign = texts.flatMap(([line, text]) => {
    // Where a limit rests on figures of the example it says so, and of whom they are.
    const found = office.never.exec(text.replaceAll(/(?:in )?the example of China|China's example|以?中国示例/gi, ""));
    return found === null ? [] : [`${line}: ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`];
  });
  expect(foreign).toEqual([]);
  const all = texts.map(([, text]) => text).join("\n");
  expect(office.says.filter((word) => !all.includes(word))).toEqual([]);
  // The same firms, counted by other parts of the same places, are the same finding.
  const { findings } = JSON.parse((await quoin("diagnose", dir, "--only", "isomorphism", "--json")).stdout) as {
    readonly findings: readonly { readonly id: string; readonly value: number | null }[];
  };
  const { isomorphism } = JSON.parse(await readFile(new URL("../../../../golden/runners/own-office/figures.json", import.meta.url), "utf8")) as {
    readonly isomorphism: { readonly slope: number };
  };
  expect(findings.find(({ id }) => id === "P1.1-isomorphism-AD")?.value).toBeCloseTo(isomorphism.slope, 9);
});

test("an office that says neither currency nor place has none: amounts say so, and one that a file names is asked for", async () => {
  const dir = join(folder, "bare");
  await done("init", dir);
  const territory = JSON.parse(await done("territory", dir, "--json")) as { readonly root: unknown; readonly currency: string };
  expect(territory).toMatchObject({ root: { id: "whole", name: { en: "the whole" } }, currency: "XXX" });
  const quoinYaml = await readFile(join(dir, "quoin.yaml"), "utf8");
  expect(quoinYaml).not.toMatch(/^currency:/m);
  await writeFile(join(folder, "regions.csv"), "code,name,parent\nR,Ours,\nA,North,R\nB,South,R\n");
  await writeFile(join(folder, "indicators.csv"), "region,year,indicator,value,unit\nA,2023,rd_spend_total,2,EUR m\nB,2023,rd_spend_total,3,EUR m\n");
  const imported = (name: string) => ["import", dir, "--data", join(folder, `${name}.csv`), "--as", name];
  await done(...imported("regions"));
  const refused = await quoin(...imported("indicators"));
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringMatching(/evidence\.no-currency[\s\S]*currency: EUR/)]);
  await writeFile(join(dir, "quoin.yaml"), `${quoinYaml}\ncurrency: EUR\n`);
  await done(...imported("indicators"));
  expect(await done("map", dir, "rd_spend_total")).toContain("EUR");
});

test("outlines of places of any level come from a GeoJSON file by a mapping, and are drawn by the place whose parts they are", async () => {
  const dir = join(folder, "outlined");
  await done(
    "init",
    dir,
    "--currency",
    "EUR",
    "--root",
    "G",
    "--root-name",
    "Group",
    "--levels",
    "group,site,hall",
    "--compared",
    "site",
    "--time-zone",
    "UTC",
  );
  await writeFile(join(folder, "regions.csv"), "code,name,parent,level\nG,Group,,group\nS1,One,G,site\nS2,Two,G,site\nH1,Hall,S1,hall\n");
  await done("import", dir, "--data", join(folder, "regions.csv"), "--as", "regions");
  const outline = (KOD: string, x: number) => ({
    type: "Feature",
    properties: { KOD },
    geometry: {
      type: "Polygon",
      coordinates: [[0, 1, 2, 3].map((corner) => [x + (corner % 3 === 0 ? 0 : 1), corner < 2 ? 0 : 1]).concat([[x, 0]])],
    },
  });
  await writeFile(
    join(folder, "plans.geojson"),
    JSON.stringify({ type: "FeatureCollection", features: [outline("S1", 0), outline("S2", 1), outline("H1", 0)] }),
  );
  await writeFile(join(folder, "plans.yaml"), "key: [KOD]\nroles: {region_shapes: {fields: {region: KOD}}}\n");
  await done("import", dir, "--data", join(folder, "plans.geojson"), "--as", "plans", "--mapping", join(folder, "plans.yaml"));
  const shapes = async (...words: string[]) => (JSON.parse(await done("shapes", dir, "--json", ...words)) as { readonly shapes: readonly unknown[] }).shapes;
  expect(await shapes()).toMatchObject([{ region: "S1", shape: "0 0 1 0 1 1 0 1 0 0" }, { region: "S2" }]);
  expect(await shapes("--of", "S1")).toMatchObject([{ region: "H1" }]);
  expect(await shapes("--of", "H1")).toEqual([]);
});
