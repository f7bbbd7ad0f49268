import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { importRuns } from "../evidence/import-runs.ts";
import { foreignIn } from "../evidence/own-office.ts";

/** A group of companies with sites, two levels, columns in three alphabets, millions beside thousands: taken in by mappings alone, no file written by hand. */
let folder: string;
let dir: string;
const { newFile, importing } = importRuns(() => ({ folder, dir }));

const sites =
  "Kod;Ad;Üst;Düzey\nGRP;Gökçe Holding;;group\nS1;İzmir Dökümhanesi;GRP;site\nS2;Şişli Ar-Ge;GRP;site\nS3;Çorlu Baskı;GRP;site\nS4;Iğdır Güneş;GRP;site\n";
const years = [2020, 2021, 2022, 2023, 2024];
const figures = years.flatMap((year) =>
  [1, 2, 3, 4].flatMap((site) => [
    // Some in millions, some in thousands of the same.
    site === 2 ? `S2;${year};rd_spend_total;2500,00;tis. EUR` : `S${site};${year};rd_spend_total;${String(site * 1.25).replace(".", ",")};mln EUR`,
    `S${site};${year};rd_personnel_fte;${site * 12};FTE`,
  ]),
);
// Squares leave 0 or 1 by 4: thirty projects at each of two sites; each third runs four years.
const projects = Array.from(
  { length: 60 },
  (_, at) => `П-${String(at).padStart(3, "0")};2024;Прог${at % 5};Отдел ${at % 9};S${1 + ((at * at) % 4)};${2 + (at % 3)};${1000 + 37 * at},5;A`,
);

async function taken(table: string, content: string, mapping: string): Promise<void> {
  const path = newFile("yaml");
  await writeFile(path, mapping);
  const { exitCode, stderr } = await importing(table, content, "--mapping", path);
  expect([exitCode, stderr]).toEqual([0, ""]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-group-"));
  dir = join(folder, "office");
  await quoin(
    "init",
    dir,
    "--name",
    "Gökçe Holding",
    "--currency",
    "EUR",
    "--languages",
    "en",
    "--root",
    "GRP",
    "--root-name",
    "Gökçe Holding",
    "--levels",
    "group,site",
    "--time-zone",
    "Europe/Istanbul",
  );
  await taken("tesisler", sites, "roles: {regions: {fields: {code: Kod, name: Ad, parent: Üst, level: Düzey}}}\n");
  await taken(
    "deiktes",
    `Μονάδα;Έτος;Δείκτης;Τιμή;Μονάδα μέτρησης\n${figures.join("\n")}\n`,
    "key: [Μονάδα, Έτος, Δείκτης]\nroles: {indicators: {fields: {region: Μονάδα, year: Έτος, indicator: Δείκτης, value: Τιμή, unit: Μονάδα μέτρησης}}}\n",
  );
  await taken(
    "proekty",
    `Номер;Год;Программа;Исполнитель;Площадка;Срок;Средства (тыс. EUR);Категория\n${projects.join("\n")}\n\n"–" = нет данных\n`,
    'units: {Срок: years}\nkey: [Номер]\nroles: {projects: {fields: {project: Номер, call_year: Год, programme: Программа, lead: Исполнитель, region: Площадка, duration: Срок, central_funds: "Средства (тыс. EUR)", category: Категория}}}\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("its findings are those that can be counted by hand, and nothing that it is told is of another country", async () => {
  const run = await quoin("diagnose", dir, "--only", "concentration,unstable-support", "--json");
  const { findings } = JSON.parse(run.stdout) as {
    readonly findings: readonly { readonly id: string; readonly verdict: string; readonly value: number | null }[];
  };
  const of = (part: string) => findings.find(({ id }) => id.includes(part) && id.endsWith("GRP"));
  expect(of("concentration-projects")).toMatchObject({ verdict: "insufficient-data", value: 0.5 });
  expect(of("project-length")?.value).toBeCloseTo(1 / 3, 12);
  for (const words of [
    ["doctor", dir],
    ["design", dir],
    ["design", dir, "--region", "S2"],
    ["territory", dir],
    ["brief", dir, "--region", "S2", "--to", join(folder, "s2.html")],
  ]) {
    const told = await quoin(...words);
    // Whether the workbench is built, or just being built beside this test, is no matter of this office.
    const failed = told.stdout.split("\n").filter((line) => line.startsWith("FAILED") && !line.startsWith("FAILED  Workbench"));
    expect([words[0], failed, told.stderr, foreignIn(told.stdout + told.stderr)]).toEqual([words[0], [], "", null]);
    if (words[0] !== "doctor") expect(told.exitCode).toBe(0);
  }
});
