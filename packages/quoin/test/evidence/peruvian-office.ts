import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { quoin } from "../command-line.ts";

/**
 * A made office in Spanish: eight regions, an indicator table in millions of soles, and two lists of projects, the second of which names no category. Every figure is invented; what the product is to
 * say of them is computed here, from the same rows in whole soles.
 */
const places = { LIM: "Lima", ARE: "Arequipa", CUS: "Cusco", PIU: "Piura", LAL: "La Libertad", LOR: "Loreto", PUN: "Puno", JUN: "Junín" };
export const codes = Object.keys(places);

const leads = [
  "Universidad Nacional del Valle Hondo",
  "Instituto del Mar Verde",
  "Textiles Andinos E.I.R.L.",
  "Cooperativa Agraria Valle Alto",
  "Fundación Quinua",
  "Minera del Sur S.A.C.",
  "Universidad Privada del Norte Andino",
];

/** In soles. */
export const spending = codes.flatMap((code, place) =>
  [2020, 2021, 2022].map((year) => ({ code, year, soles: (30 * (place + 1) + year - 2020) * 1_000_000 + 500_000 })),
);

/** 60 projects of which each fourth names no category, in soles. */
export const first = Array.from({ length: 60 }, (_, place) => ({
  number: `P${String(place).padStart(3, "0")}`,
  year: 2018 + (place % 5),
  lead: leads[place % leads.length] ?? "",
  region: codes[place % codes.length] ?? "",
  category: place % 4 === 0 ? "" : (["A", "B", "C"][place % 3] ?? ""),
  soles: (100 + 7 * place) * 1_000 + 500,
  months: 12 + 6 * (place % 4),
}));

/** 30 projects of a list without categories, in soles. */
export const second = Array.from({ length: 30 }, (_, place) => ({
  number: `Q${String(place).padStart(3, "0")}`,
  year: 2019 + (place % 4),
  lead: leads[(place * 3) % leads.length] ?? "",
  region: codes[(place * 5) % codes.length] ?? "",
  soles: 200_000 + place * 1_000,
}));

const lines = (...rows: readonly (readonly (string | number)[])[]): string => `${rows.map((row) => row.join(";")).join("\n")}\n`;
const comma = (value: number): string => value.toFixed(1).replace(".", ",");

const files = {
  departamentos: [
    lines(["codigo", "nombre", "padre"], ["PE", "Perú", ""], ...Object.entries(places).map(([code, name]) => [code, name, "PE"])),
    "roles: {regions: {fields: {code: codigo, name: nombre, parent: padre}}}\n",
  ],
  gasto: [
    lines(
      ["departamento", "anio", "indicador", "valor", "unidad"],
      ...spending.flatMap(({ code, year, soles }, at) => [
        [code, year, "rd_spend_total", comma(soles / 1_000_000), "millones de soles"],
        [code, year, "rd_personnel_fte", 100 * (1 + Math.floor(at / 3)), "person-years"],
      ]),
    ),
    "roles: {indicators: {fields: {region: departamento, year: anio, indicator: indicador, value: valor, unit: unidad}}}\n",
  ],
  fondo: [
    lines(
      ["codigo", "anio", "titulo", "entidad", "departamento", "categoria", "monto (miles de soles)", "plazo (meses)"],
      ...first.map(({ number, year, lead, region, category, soles, months }, at) => [
        number,
        year,
        `Estudio de ${["papa", "quinua", "litio", "alpaca", "cobre", "cacao"][at % 6]} ${at} ${["en altura", "en costa", "en selva"][at % 3]}`,
        lead,
        region,
        category,
        comma(soles / 1_000),
        months,
      ]),
    ),
    "roles: {projects: {fields: {project: codigo, call_year: anio, title: titulo, lead: entidad, region: departamento, category: categoria, programme: {constant: Fondo}, " +
      "central_funds: {column: monto (miles de soles), unit: thousand PEN}, duration: {column: plazo (meses), unit: months}}}}\n",
  ],
  ministerio: [
    lines(
      ["codigo", "anio", "titulo", "entidad", "departamento", "aporte"],
      ...second.map(({ number, year, lead, region, soles }, at) => [
        number,
        year,
        `Innovación en ${["café", "pesca", "plomo", "lana"][at % 4]} ${at}`,
        lead,
        region,
        soles,
      ]),
    ),
    "roles: {projects: {fields: {project: codigo, call_year: anio, title: titulo, lead: entidad, region: departamento, programme: {constant: Ministerio}, central_funds: {column: aporte, unit: PEN}}}}\n",
  ],
} as const;

const groupings = [
  {
    id: "macro",
    names: { es: "Macrorregiones" },
    groups: [
      { id: "N", names: { es: "Norte" } },
      { id: "S", names: { es: "Sur" } },
    ],
    members: { PIU: "N", LAL: "N", LOR: "N", ARE: "S", CUS: "S", PUN: "S" },
  },
];

/** Makes the office in a folder, as somebody would by the command line; gives the folder of its workspace. */
export async function peruvianOffice(folder: string): Promise<string> {
  const dir = join(folder, "pe");
  const run = async (...words: string[]): Promise<void> => {
    const { exitCode, stderr } = await quoin(...words);
    expect(exitCode, stderr).toBe(0);
  };
  await run("init", dir, "--name", "Oficina", "--currency", "PEN", "--languages", "es,en", "--root", "PE", "--root-name", "Perú", "--levels", "país,región");
  for (const [name, [text, mapping]] of Object.entries(files)) {
    const [data, yaml] = [join(folder, `${name}.csv`), join(folder, `${name}.yaml`)];
    await writeFile(data, text);
    await writeFile(yaml, mapping);
    await run("import", dir, "--data", data, "--as", name, "--mapping", yaml);
  }
  await run("settings", "set", dir, "groupings", JSON.stringify(groupings));
  return dir;
}
