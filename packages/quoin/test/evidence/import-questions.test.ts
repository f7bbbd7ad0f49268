import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { importRuns } from "./import-runs.ts";

/** What an import asks rather than assumes, by the command line: units, signs of numbers, days; and what an office says once for all its files. All figures are invented. */
let folder: string;
let dir: string;
const { newFile, importing, report } = importRuns(() => ({ folder, dir }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-import-questions-"));
  dir = join(folder, "office");
  await quoin(
    ...[
      "init",
      dir,
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
    ],
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function mapped(table: string, content: string, mapping: string, ...options: string[]) {
  const path = newFile("yaml");
  await writeFile(path, mapping);
  return importing(table, content, "--mapping", path, ...options);
}

const roles = (money: string, time: string) =>
  `roles: {projects: {fields: {project: Contrato, central_funds: '${money}', duration: '${time}', call_year: Ano, region: UF}}}\n`;
const rows = "0001/21;3132040;42;2021;SP\n0002/21;1500000;24;2021;MG\n";
const held = async (id: string) => JSON.parse((await quoin("record", "get", dir, "project", id, "--json")).stdout) as Readonly<Record<string, unknown>>;
const codesOf = (stderr: string) => [...stderr.matchAll(/^(?:error|warning|info)\[([^\]]+)\]/gm)].map(([, code]) => code);

test("money and a duration whose unit nothing says are asked about with their readings, and nothing is written; answered, table and register hold the same", async () => {
  const file = `Contrato;Recursos;Prazo;Ano;UF\n${rows}`;
  const asked = await mapped("finep", file, roles("Recursos", "Prazo"));
  expect([asked.exitCode, codesOf(asked.stderr)]).toEqual([2, ["import.unit-unknown", "import.unit-unknown"]]);
  expect(asked.stderr).toContain('--answer "units/Recursos=BRL 1k"');
  expect(asked.stderr).toContain('--answer "units/Prazo=months"');
  expect(asked.stderr).toContain("42 is 3.5 years");
  await expect(readFile(join(dir, "data/finep.csv"))).rejects.toThrow();
  const taken = await mapped("finep", file, roles("Recursos", "Prazo"), "--answer", "units/Recursos=R$", "--answer", "units/Prazo=meses");
  expect(taken.exitCode, taken.stderr).toBe(0);
  expect(await held("0001/21")).toMatchObject({ central_funds: "3132040", duration_years: 3.5 });
  expect(await readFile(join(dir, "sources/finep.mapping.yaml"), "utf8")).toContain("Recursos: R$");
  const wrong = await mapped("finep", file, roles("Recursos", "Prazo"), "--answer", "unit/Recursos=R$");
  expect([wrong.exitCode, codesOf(wrong.stderr)]).toEqual([2, ["import.unknown-answer"]]);
});

test.each([
  ["R$", "meses", 3_132_040, "lidos_a"],
  ["R$ mil", "meses", 3_132_040_000, "lidos_b"],
  ["milhões de reais", "meses", 3_132_040_000_000, "lidos_c"],
])("a heading in %s is read exactly", async (money, time, amount, table) => {
  const taken = await mapped(
    table,
    `Contrato;Recursos (${money});Prazo (${time});Ano;UF\n${rows.replaceAll("/21", "/L")}`,
    roles(`Recursos (${money})`, `Prazo (${time})`),
  );
  expect(taken.exitCode, taken.stderr).toBe(0);
  expect(await held(`${table}:0001/L`)).toMatchObject({ central_funds: String(amount), duration_years: 3.5 });
});

test("a unit that nobody knows is asked about; another currency without a rate is refused: none of either in the table or in the register", async () => {
  const unknown = await mapped("outros", `Contrato;Recursos (mil contos);Prazo (meses);Ano;UF\n${rows}`, roles("Recursos (mil contos)", "Prazo (meses)"));
  expect([unknown.exitCode, codesOf(unknown.stderr)]).toEqual([2, ["import.unit-unknown"]]);
  const foreign = await mapped("outros", `Contrato;Recursos (US$);Prazo (meses);Ano;UF\n${rows}`, roles("Recursos (US$)", "Prazo (meses)"));
  expect([foreign.exitCode, codesOf(foreign.stderr)[0]]).toEqual([2, "import.currency-unknown"]);
  expect(foreign.stderr).toMatch(/:2:2 /);
  await expect(readFile(join(dir, "data/outros.csv"))).rejects.toThrow();
});

test.each(["Valores em R$ mil", "Dispêndios (em milhões de R$ correntes)"])("the line above the table says the unit of its money: %s", async (line) => {
  const table = line.endsWith("mil") ? "linha_a" : "linha_b";
  const read = await mapped(
    table,
    `${line};;;;\nContrato;Recursos;Prazo (meses);Ano;UF\n${rows.replaceAll("/21", "/X")}`,
    roles("Recursos", "Prazo (meses)"),
    "--json",
  );
  expect(read.exitCode, read.stderr).toBe(0);
  expect(codesOf(read.stderr)).toContain("import.assumed-line");
  expect(await held(`${table}:0001/X`)).toMatchObject({
    central_funds: line.endsWith("mil") ? "3132040000" : "3132040000000",
    duration_years: 3.5,
  });
});

test("a count under a line that speaks of money is in ones, and nothing else is said of it", async () => {
  const file = "Valores em R$ mil;;;;\nUF;Ano;CNAE;Firmas;Receita\nSP;2021;C10;1200;5000,5\nMG;2021;C10;300;800,2\n";
  const fields = "roles: {firm_counts: {fields: {region: UF, year: Ano, industry: CNAE, firms: Firmas}}}\n";
  const read = await mapped("firmas", file, fields, "--dry-run", "--json");
  expect(read.exitCode, read.stderr).toBe(0);
  expect(read.stderr).toContain("nothing names a scale: Firmas");
  expect(read.stderr).toContain("'Receita' is read in R$ mil");
  expect(read.stderr).not.toContain("'Firmas' is read in");
});

test("a point before three digits beside semicolons is asked about with both sums of the column", async () => {
  const file = "uf;empresas\nSP;1.234\nMG;2.345\nAC;12\n";
  const asked = await importing("unidades", file);
  expect([asked.exitCode, codesOf(asked.stderr)]).toEqual([2, ["import.number-undecided"]]);
  expect(asked.stderr.replaceAll("\u202f", " ")).toMatch(/--answer "thousands=\."\s+between thousands: 1\.234 is 1 234, the column adds up to 3 591\n/);
  expect(asked.stderr).toMatch(/--answer "decimal=\."\s+the decimal sign: 1\.234 is 1\.234, the column adds up to 15\.579\n/);
  expect((await importing("unidades", file, "--answer", "thousands=.")).exitCode).toBe(0);
  expect(await readFile(join(dir, "data/unidades.csv"), "utf8")).toBe("uf,empresas\nSP,1234\nMG,2345\nAC,12\n");
});

test("digits in groups as India writes them are numbers", async () => {
  await report("grupos", 'estado,valor\nA,"1,23,456.50"\nB,"12,34,567"\nC,78\n');
  expect(await readFile(join(dir, "data/grupos.csv"), "utf8")).toBe("estado,valor\nA,123456.50\nB,1234567\nC,78\n");
});

test("the whole column decides what stands first in a day; where no cell does it is asked", async () => {
  await report("dias", "k,assinatura\nA,15/03/2019\nB,03/04/2019\n");
  expect(await readFile(join(dir, "data/dias.csv"), "utf8")).toBe("k,assinatura\nA,2019-03-15\nB,2019-04-03\n");
  const open = "k,assinatura\nA,05/03/2019\nB,03/04/2019\n";
  const asked = await importing("dias_abertos", open);
  expect([asked.exitCode, codesOf(asked.stderr)]).toEqual([2, ["import.days-unsure"]]);
  expect(asked.stderr).toContain("05/03/2019 is 2019-03-05");
  await report("dias_abertos", open, "--answer", "days=month-first");
  expect(await readFile(join(dir, "data/dias_abertos.csv"), "utf8")).toBe("k,assinatura\nA,2019-05-03\nB,2019-03-04\n");
});

test("a sign for zero, cells of several and the row of the whole are read as the mapping says", async () => {
  const zero = await mapped("zeros", "uf,n,m\nSP,-,1\nMG,…,2\n", "zero: ['-']\n");
  expect(codesOf(zero.stderr)).toEqual(["import.assumed-zero"]);
  expect(await readFile(join(dir, "data/zeros.csv"), "utf8")).toBe("uf,n,m\nSP,0,1\nMG,,2\n");
  expect((await mapped("parceiros", "projeto,valor,parceiros\nP1,10,USP / UFMG\nP2,5,UFPR\n", "split: {parceiros: ' / '}\n")).exitCode).toBe(0);
  expect(await readFile(join(dir, "data/parceiros.csv"), "utf8")).toBe("projeto,valor,parceiros\nP1,10,USP\nP1,,UFMG\nP2,5,UFPR\n");
  const whole = await mapped("pesquisa", "uf,ano,gasto\nTotal,2020,30\nSP,2020,20\nMG,2020,10\n", "totals: national\n");
  expect(whole.exitCode, whole.stderr).toBe(0);
  expect(await readFile(join(dir, "data/pesquisa.csv"), "utf8")).toBe("uf,ano,gasto\nBR,2020,30\nSP,2020,20\nMG,2020,10\n");
  const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8")) as {
    readonly resources: readonly { readonly name: string; readonly national?: object }[];
  };
  expect(resources.find(({ name }) => name === "pesquisa")?.national).toEqual({ column: "uf", values: ["BR"] });
});

test("yes and no of the office's language are read", async () => {
  const read = await mapped(
    "instrumentos",
    "id,nome,externos\n1,Espectrômetro,Sim\n2,Forno,Não\n",
    "roles: {instruments: {fields: {instrument: id, name: nome, open_to_outside: externos}}}\n",
    "--dry-run",
  );
  expect(read.stderr).not.toContain("evidence.not-a-number");
});

test("semicolons part a file whose texts hold commas and whose amounts have points", async () => {
  const file = `Tabelle 7, Bewilligungen\nNr;Ort, Land;Betrag\n${Array.from({ length: 40 }, (_, at) => `${at + 1};Köln, NRW;${200 + at}.939`).join("\n")}\nQuelle, Stand: 2024\nSumme, gerundet\nStand, vorläufig\n`;
  const read = await report("deutsch", file, "--answer", "thousands=.");
  expect([read.delimiter, read.written]).toEqual([";", 40]);
});

test("what the office says once holds for all its files: words for units, units, signs, zero", async () => {
  for (const [setting, value] of [
    ["conventions.units", '{"contos": "BRL 1m"}'],
    ["conventions.duration", "months"],
    ["conventions.thousands", '"."'],
    ["conventions.zero", '["-"]'],
  ] as const)
    expect((await quoin("settings", "set", dir, setting, value)).exitCode, setting).toBe(0);
  const taken = await mapped(
    "convencao",
    `Contrato;Recursos (contos);Prazo;Ano;UF\n0001/C;1.250;42;2021;SP\n0002/C;-;24;2021;MG\n`,
    roles("Recursos (contos)", "Prazo"),
  );
  expect(taken.exitCode, taken.stderr).toBe(0);
  expect(codesOf(taken.stderr)).toEqual(expect.arrayContaining(["import.assumed-convention", "import.assumed-zero"]));
  expect(await held("convencao:0001/C")).toMatchObject({ central_funds: "1250000000", duration_years: 3.5 });
});
