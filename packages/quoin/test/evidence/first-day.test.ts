import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOverHttp, fileOf } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";
import { koreanBytes, projectsText } from "./korean-files.ts";
import { tinyWorkbook } from "./tiny-workbook.ts";
import { twoFaces } from "./two-faces.ts";

/** What misled an office of another country on its first day, by the command line and over HTTP: both faces ask, refuse and take in the same. All figures are invented. */
let folder: string;
let dir: string;
let headings = 0;
let http: Awaited<ReturnType<typeof askedOverHttp>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-first-day-"));
  dir = join(folder, "office");
  const words = [
    "--currency",
    "BRL",
    "--time-zone",
    "America/Sao_Paulo",
    "--languages",
    "en",
    "--root",
    "BR",
    "--root-name",
    "Brasil",
    "--levels",
    "country,state",
  ];
  expect((await quoin("init", dir, ...words)).exitCode).toBe(0);
  http = await askedOverHttp(dir);
  const estados = "roles: {regions: {fields: {code: Sigla, name: Nome}}}\n";
  expect((await command("estados", "Sigla;Nome\nSP;São Paulo\nMG;Minas Gerais\nAC;Acre\n", estados)).exitCode).toBe(0);
});
afterAll(async () => {
  await http.close();
  await rm(folder, { recursive: true, force: true });
});

const { command, both: saidBy, taken: takenIn, record } = twoFaces(() => ({ folder, dir, http }));
const both = (table: string, content: string | Uint8Array, mapping = "", ...answers: string[]) => saidBy(table, content, mapping, answers);
const taken = (table: string, content: string | Uint8Array, mapping = "", ...answers: string[]) => takenIn(table, content, mapping, answers);
const projects = (money: string, time: string) =>
  `roles: {projects: {fields: {project: Contrato, central_funds: ${JSON.stringify(money)}, duration: ${JSON.stringify(time)}, call_year: Ano, region: UF}}}\n`;

test("W1: money and a duration without a unit are asked about; answered, register and table hold what was meant", async () => {
  const file = "Contrato;Recursos;Prazo;Ano;UF\n0001/21;3132040;42;2021;SP\n";
  const asked = await both("finep", file, projects("Recursos", "Prazo"));
  expect([asked.refused, asked.codes]).toEqual([true, ["import.unit-unknown", "import.unit-unknown"]]);
  expect(asked.choices).toEqual(expect.arrayContaining(["units/Recursos=BRL", "units/Recursos=BRL 1k", "units/Prazo=months"]));
  await taken("finep", file, projects("Recursos", "Prazo"), "units/Recursos=BRL", "units/Prazo=months");
  expect(await record("project", "0001/21")).toMatchObject({ central_funds: "3132040", duration_years: 3.5 });
});

test.each([
  ["R$ mil", "3132040000"],
  ["R$ milhões", "3132040000000"],
  ["R$", "3132040"],
  ["reais", "3132040"],
  ["mil reais", "3132040000"],
  ["milhões BRL", "3132040000000"],
  ["R$ thousand", "3132040000"],
  ["million R$", "3132040000000"],
])("W1: %s in a heading is read exactly, by register and rules alike", async (unit, amount) => {
  const table = `lidos_${++headings}`;
  await taken(table, `Contrato;Recursos (${unit});Prazo (meses);Ano;UF\n0001/L;3132040;42;2021;SP\n`, projects(`Recursos (${unit})`, "Prazo (meses)"));
  expect(await record("project", `${table}:0001/L`)).toMatchObject({ central_funds: amount, duration_years: 3.5 });
});

test.each(["US$", "US$ milhões", "₹ crore", "lakh INR", "억원", "백만원", "百万円", "億円", "milliers d'euros"])(
  "W1: %s is another country's money and is refused without a rate",
  async (unit) => {
    const said = await both(
      "fora",
      `Contrato;Recursos (${unit});Prazo (meses);Ano;UF\n0001/F;3132040;42;2021;SP\n`,
      projects(`Recursos (${unit})`, "Prazo (meses)"),
    );
    expect([said.refused, said.codes]).toEqual([true, ["import.currency-unknown"]]);
  },
);

test("amounts in words inside cells are read in the office's country; two currencies in one column are refused at their cells", async () => {
  const words = "Contrato;Recursos;Prazo;Ano;UF\nk123;R$ 30 milhões;36 meses;2021;SP\nk124;R$ 2,5 mil;24 meses;2021;MG\n";
  expect((await both("palavras", words, projects("Recursos", "Prazo"))).codes).toEqual(["import.words-read", "import.words-read"]);
  await taken("palavras", words, projects("Recursos", "Prazo"));
  expect(await record("project", "palavras:k123")).toMatchObject({ central_funds: "30000000", duration_years: 3 });
  const mixed = await both("misto", words.replace("R$ 2,5 mil", "US$ 2 mil"), projects("Recursos", "Prazo"));
  expect([mixed.refused, mixed.codes]).toEqual([true, ["evidence.not-a-number", "import.word-unknown"]]);
});

test("an amount that is typed is read in the same words, of its own currency; what could mean two things is refused by its field", async () => {
  const put = (data: object) => http.ask("record-put", { type: "project", id: "typed", data: { labels: { en: "Typed" }, ...data } });
  expect((await put({ central_funds: "R$ 30 milhões" })).status).toBe(200);
  expect(await record("project", "typed")).toMatchObject({ central_funds: "30000000", currency: "BRL" });
  expect((await put({ central_funds: "30 mil" })).status).toBe(200);
  expect(await record("project", "typed")).toMatchObject({ central_funds: "30000" });
  for (const amount of ["1.250 milhões", "US$ 30 milhões", "12 m"]) expect((await put({ central_funds: amount })).status, amount).toBe(400);
  expect(await record("project", "typed")).toMatchObject({ central_funds: "30000" });
  const path = join(folder, "bulk.csv");
  await writeFile(path, 'id,labels.en,central_funds,currency\nbulk1,Bulk,"R$ 3,5 milhões",BRL\n');
  expect((await quoin("record", "table", dir, "project", "--data", path)).exitCode).toBe(0);
  expect(await record("project", "bulk1")).toMatchObject({ central_funds: "3500000" });
});

test("W6: a point before three digits beside semicolons is asked about with both sums, and each answer is what it says", async () => {
  const file = "uf;empresas\nSP;1.234\nMG;2.345\nAC;12\n";
  const asked = await both("unidades", file);
  expect(asked).toEqual({ refused: true, codes: ["import.number-undecided"], choices: ["thousands=.", "decimal=."] });
  expect(await taken("unidades", file, "", "thousands=.")).toBe("uf,empresas\nSP,1234\nMG,2345\nAC,12\n");
  expect(await taken("unidades_d", file, "", "decimal=.")).toBe("uf,empresas\nSP,1.234\nMG,2.345\nAC,12\n");
});

test("C4: the total that was set aside is offered as the row of the whole; chosen, it bears the code of the country, and no sum takes it", async () => {
  const file = "UF;Ano;Gasto (R$ milhões)\nTotal;2020;30\nSP;2020;20\nMG;2020;10\n";
  const mapping = "roles: {indicators: {fields: {region: UF, year: Ano, indicator: {constant: rd_spend_total}, value: Gasto (R$ milhões)}}}\n";
  const offered = await both("gastos", file, mapping);
  expect(offered).toEqual({ refused: false, codes: ["import.total-of-whole"], choices: ["totals=national"] });
  expect(await taken("gastos", file, mapping)).toBe("UF,Ano,Gasto (R$ milhões)\nSP,2020,20\nMG,2020,10\n");
  const kept = await both("gastos_br", file, mapping, "totals=national");
  expect([kept.refused, kept.codes.includes("import.total-of-whole")]).toEqual([false, false]);
  expect(await taken("gastos_br", file, mapping, "totals=national")).toBe("UF,Ano,Gasto (R$ milhões)\nBR,2020,30\nSP,2020,20\nMG,2020,10\n");
  const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8")) as {
    readonly resources: readonly { readonly name: string; readonly national?: object }[];
  };
  expect(resources.find(({ name }) => name === "gastos_br")?.national).toEqual({ column: "UF", values: ["BR"] });
  // A table that no rule reads has nobody who looks for the whole.
  expect((await both("qualquer", file)).codes).not.toContain("import.total-of-whole");
});

test("C5: one day above twelve settles a column of days, none is asked; a code in Portuguese stays a text", async () => {
  const days = "k,assinatura\nA,15/03/2019\nB,03/04/2019\n";
  expect((await both("dias", days)).codes).toEqual(["import.assumed-days"]);
  expect(await taken("dias", days)).toBe("k,assinatura\nA,2019-03-15\nB,2019-04-03\n");
  const open = await both("dias_abertos", "k,assinatura\nA,05/03/2019\nB,03/04/2019\n");
  expect(open).toEqual({ refused: true, codes: ["import.days-unsure"], choices: ["days=day-first", "days=month-first"] });
  await taken("codigos", "Código UF,n\n35,1\n31,2\n12,3\n");
  const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8")) as {
    readonly resources: readonly { readonly name: string; readonly schema: { readonly fields: readonly { readonly type: string }[] } }[];
  };
  expect(resources.find(({ name }) => name === "codigos")?.schema.fields.map(({ type }) => type)).toEqual(["string", "number"]);
});

test("C5: a number that a workbook keeps as 8.699999999999999 is the 8.7 that it shows; days with dashes and points are read by both faces", async () => {
  const bytes = tinyWorkbook([
    ["indicador", "valor"],
    ["taxa", { digits: "8.6999999999999993" }],
    ["outra", { digits: "12" }],
  ]);
  await writeFile(join(folder, "planilha.xlsx"), bytes);
  const cli = await quoin("import", dir, "--data", join(folder, "planilha.xlsx"), "--as", "planilha", "--json", "--dry-run");
  expect((JSON.parse(cli.stdout) as { readonly sample: { readonly rows: unknown } }).sample.rows).toEqual([
    ["taxa", "8.7"],
    ["outra", "12"],
  ]);
  const done = await http.ask("import", { data: fileOf("planilha.xlsx", bytes), as: "planilha" });
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  expect(await readFile(join(dir, "data/planilha.csv"), "utf8")).toBe("indicador,valor\ntaxa,8.7\noutra,12\n");
  const notations = "k,a,b,c\nA,15-03-2019,31.12.2023,2019/03/15\nB,03-04-2019,1.5.2024,2019/04/03\n";
  expect((await both("notacoes", notations)).codes).toEqual(["import.assumed-days"]);
  expect(await taken("notacoes", notations)).toBe("k,a,b,c\nA,2019-03-15,2023-12-31,2019-03-15\nB,2019-04-03,2024-05-01,2019-04-03\n");
});

test("C6: a dash is nothing where the office says so, and missing where it does not; Sim and Não are yes and no", async () => {
  const file = "uf,n,m\nSP,-,1\nMG,…,2\n";
  expect(await taken("tracos", file)).toBe("uf,n,m\nSP,,1\nMG,,2\n");
  expect((await both("zeros", file, "zero: ['-']\n")).codes).toEqual(["import.assumed-zero"]);
  expect(await taken("zeros", file, "zero: ['-']\n")).toBe("uf,n,m\nSP,0,1\nMG,,2\n");
  const yes = "roles: {instruments: {fields: {instrument: id, name: nome, open_to_outside: externos}}}\n";
  expect((await both("instrumentos", "id,nome,externos\n1,Espectrômetro,Sim\n2,Forno,Não\n", yes)).codes).not.toContain("evidence.not-a-number");
  const other = await both("instrumentos", "id,nome,externos\n1,Espectrômetro,Talvez\n2,Forno,Não\n", yes);
  expect(other.codes.length).toBeGreaterThan(0);
});

test("C9: a cell of several partners is split by the sign that is said, and its figures are counted once", async () => {
  const file = "projeto,valor,parceiros\nP1,10,USP / UFMG\nP2,5,UFPR\n";
  expect(await taken("parceiros", file, "split: {parceiros: ' / '}\n")).toBe("projeto,valor,parceiros\nP1,10,USP\nP1,,UFMG\nP2,5,UFPR\n");
  const answered = await both("parceiros_r", file, "", "split/parceiros= / ");
  expect(answered.refused).toBe(false);
});

test("W7: a Korean file is read as one, by both faces, and what is read is printed", async () => {
  const bytes = koreanBytes(projectsText);
  const cli = await command("coreia", bytes, "", "--dry-run", "--encoding", "cp949");
  expect(JSON.parse(cli.stdout)).toMatchObject({ encoding: "cp949" });
  const unsaid = await command("coreia", bytes, "", "--dry-run");
  const report = JSON.parse(unsaid.stdout) as { readonly encoding: string; readonly columns: readonly { readonly name: string }[] };
  expect([report.encoding, report.columns[0]?.name]).toEqual(["cp949", "과제번호"]);
  const answered = await http.ask("import", { data: fileOf("coreia.csv", bytes), as: "coreia", dry_run: true });
  expect(answered.body).toMatchObject({ encoding: "cp949" });
});

test("W8: a list of partners without places lacks its column, and no face says that the list itself is missing", async () => {
  const partners = "roles: {partnerships: {fields: {undertaking: projeto, organisation: parceiro}}}\n";
  await taken("parcerias", "projeto,parceiro\nP1,USP\nP1,UFMG\nP2,UFPR\n", partners);
  const cli = await quoin("cooperation", dir);
  expect(cli.exitCode).toBe(2);
  expect(cli.stderr).not.toContain("There is no table of this yet");
  expect(cli.stderr).toContain("parcerias");
  expect(cli.stderr).toMatch(/region/i);
  const answered = await http.ask("cooperation", {});
  expect(answered.status).toBeGreaterThanOrEqual(400);
  expect(JSON.stringify(answered.body)).toContain("parcerias");
});

test("W2: a second list of the same kind stands beside the first, over HTTP too; nothing of the first is retired", async () => {
  const before = await http.ask("record-counts", {});
  const second = "Processo;Valor (R$);Prazo (meses);Ano;UF\n7001/22;900;12;2022;AC\n";
  const mapping = "roles: {projects: {fields: {project: Processo, central_funds: 'Valor (R$)', duration: 'Prazo (meses)', call_year: Ano, region: UF}}}\n";
  const done = await http.ask("import", { data: fileOf("segunda.csv", second), as: "segunda", mapping: fileOf("segunda.yaml", mapping) });
  expect(done.body).toMatchObject({ effect: { records: { retire: 0 } } });
  expect(await record("project", "0001/21")).toMatchObject({ retired: false });
  expect(await record("project", "segunda:7001/22")).toMatchObject({ central_funds: "900" });
  expect(JSON.stringify(before.body)).toContain("project");
});

test("C2: a category is called what the office calls it, in no words of another country's list", async () => {
  const rows = Array.from({ length: 24 }, (_, at) => `C${at};${at % 4 === 0 ? 3 : 5};36;${2020 + (at % 3)}`).join("\n");
  const mapping = "roles: {projects: {fields: {project: Contrato, category: TRL, duration: 'Prazo (meses)', call_year: Ano}}}\n";
  await taken("categorias", `Contrato;TRL;Prazo (meses);Ano\n${rows}\n`, mapping);
  expect((await http.ask("settings-set", { path: "generic", value: '{"categories": [3]}' })).status).toBe(200);
  const judged = (await quoin("diagnose", dir, "--only", "unstable-support", "--json")).stdout;
  expect(judged).toContain("By category: 3 (generic technology)");
  expect(judged).not.toContain("industrial and common");
  expect(JSON.stringify((await http.ask("diagnose", { only: ["unstable-support"] })).body)).toContain("By category: 3 (generic technology)");
});

test("C1: no value, code or choice of China is another country's; asked for, its examples stand as examples", async () => {
  const ofChina = /YFB|tv_display_world|smartphone_display|little-giant|chain-leader|"value":2018/;
  const listed = (await quoin("rule", "list", dir, "--json")).stdout;
  expect(listed).not.toMatch(ofChina);
  expect((await quoin("rule", "list", dir)).stdout).not.toMatch(ofChina);
  const overHttp = (await http.ask("rule-list", {})).body as { readonly rules: readonly { readonly code: string; readonly thresholds: readonly object[] }[] };
  const year = overHttp.rules.find(({ code }) => code === "herding")?.thresholds.find((each) => "name" in each && each.name === "call_year");
  expect(year).toMatchObject({ value: 0, asked: "thresholds.herding.call_year", example: null });
  const file = join(folder, "fundo.json");
  await writeFile(file, '{"labels": {"en": "Fundo"}, "kind": "instituto"}');
  const wrong = await quoin("record", "put", dir, "organisation", "fundo", "--data", file, "--reason", "new");
  expect(wrong.exitCode).toBe(2);
  expect(wrong.stderr).toContain("public-institute");
  expect(wrong.stderr).not.toMatch(ofChina);
  const refused = await http.ask("organisation-decide", { organisation: ["Fundo"], kind: "instituto", reason: "new" });
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).not.toMatch(ofChina);
  expect((await quoin("settings", "set", dir, "paper.examples", '["china-its"]')).exitCode).toBe(0);
  const shown = ((await http.ask("rule-list", {})).body as typeof overHttp).rules.find(({ code }) => code === "herding")?.thresholds;
  expect(shown).toContainEqual(expect.objectContaining({ name: "call_year", value: 0, example: 2018 }));
  expect((await quoin("settings", "set", dir, "paper.examples", '["none"]')).exitCode).toBe(0);
});

test("W9: a category that is a number is taken as the text that it is; a value that nothing could read is refused, by both faces", async () => {
  const set = await http.ask("settings-set", { path: "thresholds.unstable-support.generic_category", value: "4" });
  expect(set.status, JSON.stringify(set.body)).toBe(200);
  expect((await quoin("diagnose", dir, "--only", "P3", "--json")).exitCode).toBe(0);
  const wrong = await quoin("settings", "set", dir, "thresholds.unstable-support.generic_category", '{"a": 1}');
  expect(wrong.exitCode).toBe(2);
  expect((await http.ask("settings-set", { path: "thresholds.unstable-support.generic_category", value: '{"a": 1}' })).status).toBe(400);
});
