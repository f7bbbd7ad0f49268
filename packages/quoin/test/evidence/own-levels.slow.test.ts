import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

/** An office with a tree of its own: the root, its places, and the parts of these. */
interface Office {
  readonly name: string;
  readonly root: string;
  readonly levels: string;
  /** What the places that are compared are called in a sentence. */
  readonly several: string;
  /** Place → what it belongs to; parts of places stand under them. */
  readonly places: Readonly<Record<string, string>>;
}

const offices: readonly Office[] = [
  {
    name: "an office of a province sees its cities",
    root: "P1",
    levels: "province,city,district",
    several: "cities",
    places: { C1: "P1", C2: "P1", D11: "C1", D12: "C1", D21: "C2", D22: "C2" },
  },
  {
    name: "a region its counties",
    root: "R1",
    levels: "region,county,commune",
    several: "counties",
    places: { K1: "R1", K2: "R1", O11: "K1", O12: "K1", O21: "K2", O22: "K2" },
  },
  {
    name: "a group of companies its sites",
    root: "G",
    levels: "group,site,hall",
    several: "sites",
    places: { S1: "G", S2: "G", H11: "S1", H12: "S1", H21: "S2", H22: "S2" },
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-levels-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const [bought, absorbed] = ["hightech_spend_import_technology", "hightech_spend_assimilation"];

/** Spending of every lowest place in three years: each buys for 3 and absorbs for 1; the root's own row is the sum of all. */
function indicators({ root, places }: Office, without: readonly string[] = []): string {
  const parts = Object.keys(places).filter((place) => !Object.values(places).includes(place) && !without.includes(place));
  const rows = [2021, 2022, 2023].flatMap((year) =>
    [...parts.map((place) => [place, 3, 1] as const), [root, 12, 4] as const].flatMap(([place, spent, kept]) => [
      `${place},${year},${bought},${spent},EUR m`,
      `${place},${year},${absorbed},${kept},EUR m`,
    ]),
  );
  return `region,year,indicator,value,unit\n${rows.join("\n")}\n`;
}

async function made(office: Office, table: string, dir: string): Promise<void> {
  const begun = [
    "--name",
    office.name,
    "--currency",
    "EUR",
    "--languages",
    "en",
    "--root",
    office.root,
    "--root-name",
    "Ours",
    "--levels",
    office.levels,
    "--compared",
    String(office.levels.split(",")[1]),
    "--time-zone",
    "UTC",
  ];
  expect((await quoin("init", dir, ...begun)).exitCode).toBe(0);
  const levels = office.levels.split(",");
  const levelOf = (place: string): string => levels[office.places[place] === office.root ? 1 : 2] as string;
  const regions = Object.entries(office.places).map(([place, parent]) => `${place},Place ${place},${parent},${levelOf(place)}`);
  await writeFile(join(folder, "regions.csv"), `code,name,parent,level\n${office.root},Ours,,${levels[0]}\n${regions.join("\n")}\n`);
  await writeFile(join(folder, "indicators.csv"), table);
  for (const name of ["regions", "indicators"]) {
    const run = await quoin("import", dir, "--data", join(folder, `${name}.csv`), "--as", name);
    expect([name, run.exitCode, run.stderr]).toEqual([name, 0, expect.not.stringContaining("error")]);
  }
}

interface Told {
  readonly id: string;
  readonly verdict: string;
  readonly value: number | null;
  readonly statement: { readonly en: string };
}

async function told(dir: string, ...words: string[]): Promise<{ readonly findings: readonly Told[]; readonly notes: string }> {
  const run = await quoin("diagnose", dir, "--only", "introduction-without-absorption", "--json", ...words);
  expect(run.exitCode).toBe(0);
  return { findings: (JSON.parse(run.stdout) as { readonly findings: readonly Told[] }).findings, notes: run.stderr };
}

test.each(offices)("$name: they are compared, and their parts are added up", async (office) => {
  const dir = join(folder, office.root);
  await made(office, indicators(office), dir);
  const { findings } = await told(dir);
  expect(findings[0]).toMatchObject({
    id: `P1.3-introduction-without-absorption-${office.root}`,
    verdict: "insufficient-data",
    reason: "limit-calls-others",
    value: 3,
  });
  expect(findings[0]?.statement.en).toContain(`of 2 ${office.several} 2 report`);
  const [first] = Object.keys(office.places) as [string];
  const own = (await told(dir, "--region", first)).findings[0];
  expect(own).toMatchObject({ id: `P1.3-introduction-without-absorption-${first}`, verdict: "insufficient-data", reason: "limit-calls-others", value: 3 });
  // Two parts with 3 and 1 in each of three years.
  expect(own?.statement.en).toContain("EUR 18 m on imported technology and EUR 6 m");
  const territory = JSON.parse((await quoin("territory", dir, "--json")).stdout) as { readonly compared: unknown; readonly places: readonly unknown[] };
  expect(territory).toMatchObject({ compared: { many: { en: office.several } }, places: [{ count: 1 }, { count: 2 }, { count: 4 }] });
  // Any place can be asked for: its plan and its brief are made.
  for (const place of [office.root, first, Object.keys(office.places).at(-1) as string]) {
    expect((await quoin("design", dir, "--region", place, "--json")).exitCode).toBe(0);
    expect((await quoin("brief", dir, "--region", place, "--to", join(folder, `${place}.html`))).exitCode).toBe(0);
  }
});

test("a place that lacks a part has no sum, and the part is named", async () => {
  const [office] = offices as readonly [Office];
  const dir = join(folder, "holed");
  await made(office, indicators(office, ["D12"]), dir);
  const { findings, notes } = await told(dir, "--region", "C1");
  expect(notes).toContain("evidence.partial-sum");
  expect(notes).toContain("D12");
  expect(findings[0]).toMatchObject({ verdict: "insufficient-data", value: null });
  expect((await told(dir, "--region", "C2")).findings[0]).toMatchObject({ reason: "limit-calls-others", value: 3 });
});
