import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOverHttp } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";
import { twoFaces } from "./two-faces.ts";

/** An office of Morocco: places that its list does not know, and its words for people's time, by command line and over HTTP. All figures are invented. */
let folder: string;
let dir: string;
let http: Awaited<ReturnType<typeof askedOverHttp>>;
const { both, command, taken, record } = twoFaces(() => ({ folder, dir, http }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-moroccan-"));
  dir = join(folder, "office");
  const tree = ["--root", "MA", "--root-name", "Maroc", "--levels", "pays,region"];
  await quoin("init", dir, "--currency", "MAD", "--languages", "fr", "--time-zone", "Africa/Casablanca", ...tree);
  http = await askedOverHttp(dir);
});
afterAll(async () => {
  await http.close();
  await rm(folder, { recursive: true, force: true });
});

const places = [
  "code,Nom,Rattachement,Niveau",
  "MA,Maroc,,pays",
  "MA-05,Béni Mellal-Khénifra,MA,region",
  "MA-06,Casablanca-Settat,MA,region",
  "MA-07,Marrakech-Safi,MA,region",
];
const projects = (...regions: readonly string[]) =>
  ["N°,Année,Chef de file,Région,Subvention (MDH)", ...regions.map((region, at) => `P-${at + 1},2024,Lab ${at + 1},${region},1.5`)].join("\n");
const roles = (region: string) =>
  `roles: {projects: {fields: {project: N°, call_year: Année, lead: Chef de file, region: ${region}, central_funds: Subvention (MDH)}}}\n`;

test("a table that is named as its role makes the records of the role where its columns are mapped", async () => {
  const mapping = "roles: {regions: {fields: {code: code, name: Nom, parent: Rattachement, level: Niveau}}}\n";
  await taken("regions", places.join("\n"), mapping);
  expect(await record("region", "MA-05")).toMatchObject({ level: "region", labels: { fr: "Béni Mellal-Khénifra" } });
});

test("a place that is misspelt is named with the one that is near, and its row is kept", async () => {
  const file = projects("Béni Melal-Khénifra", "Casablanca-Settat", "MA-07");
  expect(await both("mesri", file, roles("Région"))).toMatchObject({ codes: expect.arrayContaining(["evidence.unknown-places"]), refused: false });
  await writeFile(join(folder, "mesri.csv"), file);
  await writeFile(join(folder, "mesri.yaml"), roles("Région"));
  const told = await quoin("import", dir, "--data", join(folder, "mesri.csv"), "--as", "mesri", "--mapping", join(folder, "mesri.yaml"), "--dry-run");
  expect(told.stderr).toContain("1 of the 3 places in 'Région' of mesri");
  expect(told.stderr).toContain("Béni Melal-Khénifra (Béni Mellal-Khénifra?)");
});

test("a column that holds something else than places is asked about; that they are places can be said, and is kept with the table", async () => {
  const file = projects("Casablanca-Settat", "MA-05", "MA-07");
  const asked = await both("mesri", file, roles("Chef de file").replace("lead: Chef de file", "lead: Région"));
  expect(asked).toMatchObject({ codes: ["import.places-unknown"], choices: ["unknown_places/Chef de file=keep"], refused: true });
  const others = projects("Tétouan", "Fès", "MA-07");
  expect(await both("mesri", others, roles("Région"))).toMatchObject({ codes: ["import.places-unknown"], refused: true });
  await taken("mesri", others, roles("Région"), ["unknown_places/Région=keep"]);
  expect(await record("project", "P-1")).toMatchObject({ central_funds: "1500000" });
});

test("another unit in quoin.yaml is said with what all figures come to before and after, before and as it is written, and can be taken back", async () => {
  const unit = ["roles.projects.fields.central_funds", '{"column": "Subvention (MDH)", "unit": "milliers de dirhams"}'];
  const tried = await quoin("settings", "set", dir, ...unit, "--dry-run");
  expect(tried.stderr).toMatch(/settings\.figures-moved.*450 MAD 10k now, and to 0\.45 MAD 10k/);
  expect(await http.ask("settings-set", { changes: [{ path: unit[0], value: { column: "Subvention (MDH)", unit: "milliers de dirhams" } }] })).toMatchObject({
    status: 200,
    codes: expect.arrayContaining(["settings.figures-moved"]),
  });
  expect(await record("project", "P-1")).toMatchObject({ central_funds: "1500" });
  const { changes } = JSON.parse((await quoin("settings", "history", dir, "--json")).stdout) as { readonly changes: readonly { readonly id: string }[] };
  await quoin("settings", "undo", dir, changes[0]?.id ?? "", "--reason", "it was in millions");
  expect(await record("project", "P-1")).toMatchObject({ central_funds: "1500000" });
});

test("the French word for a year of work is known; one that nobody knows is told once for all its rows, with where the office says what it means", async () => {
  const years = [2021, 2022, 2023, 2024];
  const file = (unit: string) =>
    [
      "Code,Année,Indicateur,Valeur,Unité",
      ...years.flatMap((year) => [`MA-05,${year},rd_personnel_fte,3900,${unit}`, `MA-06,${year},rd_spend_total,650,MDH`]),
    ].join("\n");
  const mapping = "roles: {indicators: {fields: {region: Code, year: Année, indicator: Indicateur, value: Valeur, unit: Unité}}}\n";
  expect(await both("indicateurs", file("unités de chercheur"), mapping)).toMatchObject({ codes: ["evidence.unknown-unit"], refused: true });
  expect(await both("indicateurs", file("ETP"), mapping)).toMatchObject({ refused: false });
  const asked = await quoin(
    "import",
    dir,
    "--data",
    join(folder, "indicateurs.csv"),
    "--as",
    "indicateurs",
    "--mapping",
    join(folder, "indicateurs.yaml"),
    "--dry-run",
  );
  expect(asked.stderr).not.toContain("unknown-unit");
  await writeFile(join(folder, "indicateurs.csv"), file("unités de chercheur"));
  const told = await quoin(
    "import",
    dir,
    "--data",
    join(folder, "indicateurs.csv"),
    "--as",
    "indicateurs",
    "--mapping",
    join(folder, "indicateurs.yaml"),
    "--dry-run",
  );
  expect(told.stderr).toContain("it is read in full-time equivalents (FTE). And 3 more of this kind, in rows 3, 5, 7.");
  expect(told.stderr).toContain("conventions.units");
  await quoin("settings", "set", dir, "conventions.units", '{"unités de chercheur": "ETP"}', "--reason", "our word");
  expect(await both("indicateurs", file("unités de chercheur"), mapping)).toMatchObject({ refused: false });
});

test("a name that several places bear is asked about with these, and the answer holds for its rows and is kept with the table", async () => {
  const more = [...places, "MA-05-1,Sidi Bennour,MA-05,region", "MA-07-1,Sidi Bennour,MA-07,region"];
  const mapping = "roles: {regions: {fields: {code: code, name: Nom, parent: Rattachement, level: Niveau}}}\n";
  await taken("regions", more.join("\n"), mapping, [], { mode: "replace" });
  const file = projects("Sidi Bennour", "MA-06", "Sidi Bennour");
  const asked = await both("prets", file, roles("Région"));
  expect(asked).toEqual({
    codes: ["import.place-ambiguous"],
    choices: ["places/Région/Sidi Bennour=MA-05-1", "places/Région/Sidi Bennour=MA-07-1"],
    refused: true,
  });
  const said = await command("prets", file, roles("Région"), "--dry-run");
  expect(said.stderr).toContain("'Région' names 'Sidi Bennour', and several places bear that name (rows: 2)");
  expect(said.stderr).toContain("Sidi Bennour in Marrakech-Safi (MA-07-1)");
  expect(await taken("prets", file, roles("Région"), ["places/Région/Sidi Bennour=MA-07-1"])).toContain("P-3,2024,Lab 3,MA-07-1,1.5");
  expect(await readFile(join(dir, "sources", "prets.mapping.yaml"), "utf8")).toContain("MA-07-1");
  // Of a text that stands in another heading, a place that is none: said at once.
  expect((await command("prets", file, roles("Région"), "--dry-run", "--answer", "places/Région=MA-05-1")).stderr).toContain("import.unknown-answer");
});

test("what refuses a file is called an error: a field that its role does not have", async () => {
  const refused = await command("erreur", projects("MA-06"), roles("Région").replace("lead:", "leader:"), "--dry-run");
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining("error[roles.unknown-field]")]);
  const set = await quoin("settings", "set", dir, "roles.projects", "{table: mesri, fields: {leader: Chef de file}}");
  expect([set.exitCode, set.stderr]).toEqual([2, expect.stringContaining("error[roles.unknown-field]")]);
});
