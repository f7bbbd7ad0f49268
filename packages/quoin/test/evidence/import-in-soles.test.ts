import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOverHttp } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";
import { mainframeBytes, projectsOf, spanishBytes } from "./soles-files.ts";
import { twoFaces } from "./two-faces.ts";

/** Imports of an office of Peru on its first day, by the command line and over HTTP: what it writes is read, or asked about, alike. All figures are invented. */
let folder: string;
let dir: string;
let http: Awaited<ReturnType<typeof askedOverHttp>>;
const { command, both, taken, record } = twoFaces(() => ({ folder, dir, http }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-peru-"));
  dir = join(folder, "office");
  const words = [
    "--currency",
    "PEN",
    "--time-zone",
    "America/Lima",
    "--languages",
    "es,en",
    "--root",
    "PE",
    "--root-name",
    "Perú",
    "--levels",
    "country,region",
  ];
  expect((await quoin("init", dir, ...words)).exitCode).toBe(0);
  http = await askedOverHttp(dir);
});
afterAll(async () => {
  await http.close();
  await rm(folder, { recursive: true, force: true });
});

const projects = (money: string, more = "") =>
  `roles: {projects: {fields: {project: Código, central_funds: ${JSON.stringify(money)}, duration: 'Plazo (meses)', call_year: Año${more}}}}\n`;

const spanish =
  "Código;Entidad;Región;n\nP1;Universidad Nacional de Ingeniería;ÁNCASH;7\nP2;Compañía Minera Ñusta;JUNÍN;9\nP3;Dirección de Innovación;Huánuco;3\n";

test("files of DOS and of the old Macintosh are read in their code pages; one of a mainframe is refused, with what to do", async () => {
  for (const page of ["cp850", "macintosh"] as const) {
    const bytes = spanishBytes(spanish, page);
    const cli = await command(`letras_${page}`, bytes, "", "--dry-run");
    expect(JSON.parse(cli.stdout), page).toMatchObject({ encoding: page });
    expect(await taken(`letras_${page}`, bytes)).toBe(spanish.replaceAll(";", ","));
  }
  const asked = await both("central", mainframeBytes("CODIGO;REGION;MONTO\nP1;LIMA;120000\nP2;CUSCO;98000\nP3;PUNO;4500\n"));
  expect(asked).toMatchObject({ refused: true, codes: ["table.mainframe-text"] });
});

test.each([
  ["Monto (S/)", "120000"],
  ["Monto (S/.)", "120000"],
  ["Monto S/", "120000"],
  ["Monto (S/ millones)", "120000000000"],
  ["Monto (millones de S/.)", "120000000000"],
  ["Monto (millones de soles)", "120000000000"],
])("soles in a heading are read exactly: %s", async (heading, amount) => {
  const table = `soles_${[...heading].map((sign) => sign.charCodeAt(0).toString(36)).join("")}`;
  await taken(table, projectsOf(heading, String), projects(heading));
  const id = (await quoin("record", "get", dir, "project", `${table}:P000`)).exitCode === 0 ? `${table}:P000` : "P000";
  expect(await record("project", id)).toMatchObject({ central_funds: amount });
});

test("soles are an answer to the question of the unit, and words in cells", async () => {
  const file = projectsOf("Monto", String);
  expect((await both("respuesta", file, projects("Monto"))).codes).toEqual(["import.unit-unknown"]);
  for (const unit of ["S/", "S/.", "S/ mil", "miles de soles"])
    expect((await both("respuesta", file, projects("Monto"), [`units/Monto=${unit}`])).refused, unit).toBe(false);
  const cells = projectsOf("Monto", (soles) => `S/. ${soles}.50`);
  expect((await both("celdas", cells, projects("Monto"))).codes).toContain("import.words-read");
  expect(await taken("celdas", cells, projects("Monto"))).toContain("P000,LIM,120000.5,12,2018");
  expect(await record("project", "celdas:P000")).toMatchObject({ central_funds: "120000.5" });
});

test("a word of the office's own is read in cells as in headings; one that nobody knows is named, with where it can be said", async () => {
  const cells = projectsOf("Monto", (soles) => `${soles} lucas`);
  const asked = await command("propias", cells, projects("Monto"), "--dry-run");
  expect([asked.exitCode, asked.stderr]).toEqual([2, expect.stringContaining("conventions.units")]);
  expect(asked.stderr).toContain("lucas");
  expect((await quoin("settings", "set", dir, "conventions.units", '{"lucas": "PEN 1k"}')).exitCode).toBe(0);
  expect(await taken("propias", cells, projects("Monto"))).toContain("P000,LIM,120000000,12,2018");
  expect(await record("project", "propias:P000")).toMatchObject({ central_funds: "120000000" });
});

test("a table that comes again in another unit is asked about with both sums, whoever says the unit; what is answered holds", async () => {
  const first = "Región;Año;Gasto\nLIM;2020;30\nCUS;2020;12\n";
  const mapping = "key: [Región, Año]\n";
  await taken("gasto", first, mapping, ["units/Gasto=millones de soles"]);
  for (const [said, answers] of [
    [mapping, ["units/Gasto=S/ mil"]],
    [`${mapping}units: {Gasto: S/ mil}\n`, []],
  ] as const) {
    const again = await both("gasto", first, said, answers);
    expect(again).toEqual({
      refused: true,
      codes: ["import.unit-differs"],
      choices: ["units/Gasto=millones de soles", "units_before/Gasto=millones de soles"],
    });
  }
  const asked = (await command("gasto", first, mapping, "--dry-run", "--answer", "units/Gasto=S/ mil")).stderr.replaceAll("\u202f", " ");
  expect(asked).toMatch(/PEN 42 000 000/);
  expect(asked).toMatch(/PEN 42 000(?! 000)/);
  await taken("gasto", "Región;Año;Gasto\nLIM;2020;30000\nCUS;2020;12000\n", mapping, ["units/Gasto=S/ mil", "units_before/Gasto=millones de soles"]);
  const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8")) as {
    readonly resources: readonly {
      readonly name: string;
      readonly schema: { readonly fields: readonly { readonly name: string; readonly unit?: string }[] };
    }[];
  };
  expect(resources.find(({ name }) => name === "gasto")?.schema.fields.find(({ name }) => name === "Gasto")?.unit).toBe("S/ mil");
  // The mapping that is kept asks nothing of the same file again.
  expect((await both("gasto", "Región;Año;Gasto\nLIM;2020;30000\nCUS;2020;12500\n", mapping, ["units/Gasto=S/ mil"])).refused).toBe(false);
});

test("rows laid beside others in a unit that somebody says are brought to the unit of the table, digit by digit", async () => {
  const key = "key: [Región, Año]\n";
  await taken("serie", "Región;Año;Gasto (S/ millones)\nLIM;2020;30\nCUS;2020;12\nPUN;2020;5\n", `${key}columns: {'Gasto (S/ millones)': Gasto}\n`);
  const more = "Región;Año;Gasto\nLIM;2021;31000\nCUS;2021;12500.5\nPUN;2021;5100\n";
  const beside = await both("serie", more, key, ["units/Gasto=S/ mil"], "append");
  expect(beside).toMatchObject({ refused: false, codes: ["import.unit-converted"] });
  expect(await taken("serie", more, key, ["units/Gasto=S/ mil"], { mode: "append" })).toContain("CUS,2021,12.5005");
});

test("figures of a table without a key, and rows of new keys, are asked about where their scale looks wrong", async () => {
  const list = (times: number, letter = "P") =>
    projectsOf("Monto", (soles) => String(soles * times))
      .replaceAll(/^P/gm, letter)
      .replaceAll(/;20(18|19|20|21)$/gm, letter === "P" ? ";20$1" : ";2022");
  const unit = ["units/Monto=S/"];
  await taken("sin_clave", list(1), "", unit);
  expect((await both("sin_clave", list(1_000), "", unit, "replace")).codes).toEqual(["import.scale-doubted"]);
  expect((await both("sin_clave", list(1_000, "Q"), "", unit, "replace")).codes).toEqual(["import.spread-doubted"]);
  expect((await both("sin_clave", list(1, "Q"), "", unit, "replace")).codes).toEqual([]);
  await taken("con_clave", list(1), "key: [Código]\n", unit);
  const asked = await both("con_clave", list(0.001, "Q"), "key: [Código]\n", unit, "append");
  expect([asked.refused, asked.codes]).toEqual([true, ["import.spread-doubted"]]);
  const file = list(0.001, "Q");
  expect(await taken("con_clave", file, "key: [Código]\n", unit, { mode: "append", scale: { Monto: 1000 } })).toContain("Q000,LIM,120000,12,2022");
});

test("what a table without a key would lose names a way that is open: the columns that could be its key", async () => {
  await taken("notas", "lugar,texto\nLima,a\nCusco,b\n");
  const refused = await command("notas", "lugar,texto\nPuno,c\nTacna,d\n", "", "--dry-run");
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringMatching(/import\.rows-would-go-unkeyed[\s\S]*--replace[\s\S]*key: \[lugar\]/)]);
  expect((await both("notas", "lugar,texto\nPuno,c\nTacna,d\n", "key: [lugar]\n", [], "append")).refused).toBe(false);
});

test("a column of days gives the year of a call, by rules and register alike; lengths of time in years and months are months", async () => {
  const days = "Código;Título;Fecha;Plazo;Monto (S/)\nF1;Uno;15/03/2019;18 meses;100\nF2;Dos;03/04/2020;2 años;200\nF3;Tres;28/11/2021;1 año y 6 meses;300\n";
  const mapping = "roles: {projects: {fields: {project: Código, title: Título, call_year: Fecha, duration: Plazo, central_funds: 'Monto (S/)'}}}\n";
  const said = await both("fechas", days, mapping);
  expect([said.refused, said.codes]).toEqual([false, expect.arrayContaining(["import.assumed-days", "import.words-read", "import.assumed-years"])]);
  await taken("fechas", days, mapping);
  expect(await record("project", "fechas:F1")).toMatchObject({ call_year: 2019, duration_years: 1.5 });
  expect(await record("project", "fechas:F2")).toMatchObject({ call_year: 2020, duration_years: 2 });
});

test("a year far ahead among others is asked about; said, it stands", async () => {
  const file = projectsOf("Monto (S/)", String).replace("P003;JUN;124110;12;2021", "P003;JUN;124110;12;2081");
  const asked = await both("futuro", file, projects("Monto (S/)"));
  expect(asked).toEqual({ refused: true, codes: ["import.year-ahead"], choices: ["latest_year/Año=2081"] });
  expect((await command("futuro", file, projects("Monto (S/)"), "--dry-run")).stderr).toMatch(/futuro\.csv:5:5 /);
  expect((await both("futuro", file, projects("Monto (S/)"), ["latest_year/Año=2081"])).refused).toBe(false);
  const text = file.replace("P000;LIM;120000;12;2018", "P000;LIM;120000;12;pronto");
  const wrong = await command("futuro", text, projects("Monto (S/)"), "--dry-run");
  expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringMatching(/futuro\.csv:2:5 .*'pronto'/)]);
});

test("indicators that no rule asks for and units that nobody knows are told when they come in; what is lost by another lookup is told too", async () => {
  const rows = ["LIM", "CUS", "PUN"].flatMap((place) => [`${place};2021;gasto_id;120;millones de soles`, `${place};2021;felicidad;7;puntos de dicha`]);
  const mapping =
    "roles: {indicators: {fields: {region: Región, year: Año, indicator: {lookup: {table: nombres, on: {Nombre: Nombre}, take: Código}}, value: Valor, unit: Unidad}}}\n";
  await taken("nombres", "Nombre;Código\ngasto_id;rd_spend_total\nfelicidad;happiness\n", "key: [Nombre]\n");
  await taken("pocos", "Nombre;Código\nfelicidad;happiness\n", "key: [Nombre]\n");
  const file = `Región;Año;Nombre;Valor;Unidad\n${rows.join("\n")}\n`;
  expect(await both("medidas", file, mapping)).toMatchObject({
    refused: false,
    codes: expect.arrayContaining(["import.indicators-unread", "import.units-unread"]),
  });
  await taken("medidas", file, mapping);
  const path = "roles.indicators.fields.indicator.lookup.table";
  const cli = await quoin("settings", "set", dir, path, "pocos", "--dry-run");
  expect([cli.exitCode, cli.stderr]).toEqual([0, expect.stringMatching(/settings\.cells-lost[\s\S]*indicator 6 → 3/)]);
  const answered = await http.ask("settings-set", { path, value: "pocos", dry_run: true });
  expect(answered.status).toBe(200);
  expect(answered.codes).toContain("settings.cells-lost");
  const sums = await http.ask("groupings", { indicator: "happiness" });
  expect([sums.status, sums.codes]).toEqual([400, ["grouping.adds-not"]]);
});

test("places that stand in two tables of one role are told when the second comes in, and go on being told", async () => {
  const mapping = (key: string) => `key: [${key}]\nroles: {regions: {fields: {code: ${key}, name: Nombre}}}\n`;
  await taken("regiones", "Ubigeo;Nombre\nLIM;Lima\nCUS;Cusco\n", mapping("Ubigeo"));
  const second = "Clave;Nombre\nCUS;Cuzco\nPUN;Puno\n";
  expect((await both("regiones_b", second, mapping("Clave"))).codes).toContain("import.repeats-across");
  expect((await both("regiones_b", "Clave;Nombre\nPUN;Puno\n", mapping("Clave"))).codes).not.toContain("import.repeats-across");
});

test("a list has an owner: its projects belong to that organisation, an unknown one is refused, and the roles name it", async () => {
  const file = projectsOf("Monto (S/)", String, 4);
  const owned = (owner: string) => projects("Monto (S/)").replace("projects: {", `projects: {owner: ${owner}, `);
  expect((await http.ask("record-put", { type: "organisation", id: "concytec", data: { labels: { es: "CONCYTEC", en: "CONCYTEC" } } })).status).toBe(200);
  expect((await both("con_dueno", file, owned("nadie"))).refused).toBe(true);
  await taken("con_dueno", file, owned("concytec"));
  expect(await record("project", "con_dueno:P000")).toMatchObject({ department: "concytec" });
  const { roles } = (await http.ask("role-list", {})).body as { readonly roles: readonly { readonly role: string; readonly owners: object }[] };
  expect(roles.find(({ role }) => role === "projects")?.owners).toEqual({ con_dueno: "concytec" });
});
