import { expect, test } from "vitest";
import { unitOf } from "../../language/unit-words/unit-of.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { gathered } from "../roles/gathered-table.ts";
import { firms } from "../tables/firms.ts";
import { indicators } from "../tables/indicators.ts";
import { projects } from "../tables/projects.ts";
import { conversionOf } from "./convert-unit.ts";
import { shifted } from "./units.ts";

test.each([
  ["mln EUR", "money", 6, "EUR"],
  ["EUR 1bn", "money", 9, "EUR"],
  ["tys. zł", "money", 3, "PLN"],
  ["CNY_10k", "money", 4, "CNY"],
  ["10k CNY", "money", 4, "CNY"],
  ["тыс. EUR", "money", 3, "EUR"],
  ["хил. лв.", "money", 3, "BGN"],
  ["млн руб.", "money", 6, "RUB"],
  ["εκατ. ευρώ", "money", 6, "EUR"],
  ["bin TL", "money", 3, "TRY"],
  ["milyar ₺", "money", 9, "TRY"],
  ["ezer HUF", "money", 3, "HUF"],
  ["тыс. чел.", "person", 3, null],
  ["万元", "money", 4, "CNY"],
  ["亿元", "money", 8, "CNY"],
  ["€", "money", 0, "EUR"],
  ["million", "things", 6, null],
  ["%", "share", -2, null],
  ["percent", "share", -2, null],
  ["person-years", "person_year", 0, null],
  ["ETP", "person_year", 0, null],
  ["VZÄ", "person_year", 0, null],
  ["EJC", "person_year", 0, null],
  ["milliers d'ETP", "person_year", 3, null],
  ["équivalents temps plein", "person_year", 0, null],
  ["personnes-années", "person_year", 0, null],
  ["equivalencia a jornada completa", "person_year", 0, null],
  ["equivalente a tempo integral", "person_year", 0, null],
  ["Full-time equivalents", "person_year", 0, null],
  ["thousand persons", "person", 3, null],
] as const)("%s", (text, kind, power, currency) => {
  expect(unitOf(text)).toEqual({ kind, power, currency, isUnknown: false });
});

test.each([
  ["R$", "", "money", 0, "BRL"],
  ["R$ mil", "", "money", 3, "BRL"],
  ["R$ milhões", "", "money", 6, "BRL"],
  ["em milhões de R$ correntes", "", "money", 6, "BRL"],
  ["mil reais", "", "money", 3, "BRL"],
  ["US$ milhões", "BRL", "money", 6, "USD"],
  ["₹ crore", "", "money", 7, "INR"],
  ["lakh INR", "", "money", 5, "INR"],
  ["करोड़ रुपये", "", "money", 7, "INR"],
  ["억원", "", "money", 8, "KRW"],
  ["백만원", "", "money", 6, "KRW"],
  ["百万円", "", "money", 6, "JPY"],
  ["億円", "", "money", 8, "JPY"],
  ["新台幣千元", "TWD", "money", 3, "TWD"],
  ["億元", "TWD", "money", 8, "TWD"],
  ["mln zł", "", "money", 6, "PLN"],
  ["tis. Kč", "", "money", 3, "CZK"],
  ["mil. Kč", "", "money", 6, "CZK"],
  ["milliers d’euros", "", "money", 3, "EUR"],
  ["milliards d'euros", "", "money", 9, "EUR"],
  ["millones de pesos", "MXN", "money", 6, "MXN"],
  ["тыс. руб.", "", "money", 3, "RUB"],
  ["миллионов рублей", "", "money", 6, "RUB"],
  ["млн грн", "", "money", 6, "UAH"],
  ["ล้านบาท", "", "money", 6, "THB"],
  ["tỷ đồng", "", "money", 9, "VND"],
  ["miliar rupiah", "", "money", 9, "IDR"],
  ["milyon TL", "", "money", 6, "TRY"],
  ["مليون ريال", "SAR", "money", 6, "SAR"],
  ["מיליון שקלים", "", "money", 6, "ILS"],
  ["miljoonaa euroa", "", "money", 6, "EUR"],
  ["ezer Ft", "", "money", 3, "HUF"],
  ["MSEK", "", "money", 6, "SEK"],
  ["mkr", "NOK", "money", 6, "NOK"],
  ["TEUR", "", "money", 3, "EUR"],
  ["$", "MXN", "money", 0, "MXN"],
  ["$", "BRL", "money", 0, "USD"],
  ["¥", "JPY", "money", 0, "JPY"],
  ["mil", "BRL", "things", 3, null],
  ["mil", "CZK", "things", 6, null],
  ["por cento", "", "share", -2, null],
  ["S/", "", "money", 0, "PEN"],
  ["S/.", "PEN", "money", 0, "PEN"],
  ["S/ millones", "PEN", "money", 6, "PEN"],
  ["millones de S/.", "PEN", "money", 6, "PEN"],
  ["miles de soles", "PEN", "money", 3, "PEN"],
  ["Q", "GTQ", "money", 0, "GTQ"],
  ["Bs.", "BOB", "money", 0, "BOB"],
  ["millones de ₲", "", "money", 6, "PYG"],
  ["B/.", "", "money", 0, "PAB"],
  ["F CFA", "XOF", "money", 0, "XOF"],
  ["KSh", "", "money", 0, "KES"],
  ["GH₵", "", "money", 0, "GHS"],
  ["د.إ.", "", "money", 0, "AED"],
  ["mln BOB", "BOB", "money", 6, "BOB"],
  ["GTQ 1m", "EUR", "money", 6, "GTQ"],
] as const)("%s of an office that counts in '%s'", (text, office, kind, power, currency) => {
  expect(unitOf(text, office)).toEqual({ kind, power, currency, isUnknown: false });
});

test.each(["meses", "개월", "か月", "mesi", "Monate", "měsíců", "miesięcy", "月"])("%s are twelfths of a year", (text) => {
  expect(unitOf(text)).toMatchObject({ kind: "time", ofYear: 12, isUnknown: false });
});

test("a word of several meanings is unknown where nothing tells which", () => {
  for (const [text, office] of [
    ["mil EUR", "EUR"],
    ["millones de pesos", "EUR"],
    ["kr", "EUR"],
    // Signs of one letter or two are money in their own country alone.
    ["Q", "EUR"],
    ["Kz", "EUR"],
    ["all", "EUR"],
    ["S/N", "PEN"],
  ] as const)
    expect(unitOf(text, office).isUnknown, text).toBe(true);
});

test("what is in no dictionary, or says two things, is unknown", () => {
  for (const text of ["bushels", "EUR PLN", "EUR percent", "persons person-years"]) expect(unitOf(text).isUnknown, text).toBe(true);
});

test("a power of ten moves the decimal sign and nothing else", () => {
  expect([shifted(24.3, 3), shifted(1.1, 1), shifted(0.07, -2), shifted(1e21, 4), shifted(0, 5)]).toEqual([24300, 11, 0.0007, 1e25, 0]);
});

test("what a unit cannot become is refused, and why", () => {
  const money = { kind: "money", unit: "10k" } as const;
  expect(conversionOf("mln EUR", money, "EUR")).toEqual({ power: 2, from: null });
  expect(conversionOf("mln", money, "EUR")).toEqual({ power: 2, from: null });
  expect(conversionOf("mln PLN", money, "EUR")).toEqual({ power: 2, from: "PLN" });
  expect(conversionOf("bushels", money, "EUR")).toBe("unknown");
  expect(conversionOf("percent", money, "EUR")).toBe("contradictory");
  expect(conversionOf("percent", { kind: "share", unit: "1" }, "EUR")).toEqual({ power: -2, from: null });
  expect(conversionOf("persons", { kind: "persons", unit: "person_year" }, "EUR")).toBe("contradictory");
  expect(conversionOf("thousand", { kind: "count", unit: "company" }, "EUR")).toEqual({ power: 3, from: null });
});

const territory = { root: { id: "AV", names: {} }, levels: [] };
const figures = {
  csv: "kraj,rok,miara,wartosc,unit\nA,2022,x,1.5,mln EUR\nA,2023,x,900,thousand EUR\nB,2023,x,2,mln PLN\nB,2023,people,12,persons\n",
  numbers: ["rok", "wartosc"],
};
const mapped = (miara: string, more: object = {}) => ({
  indicators: {
    table: "dane",
    fields: { region: "kraj", year: "rok", value: "wartosc", indicator: { lookup: { table: "kody", on: { miara: "miara" }, take: "code" } }, ...more },
    where: [{ column: "miara", op: "=" as const, value: miara }],
  },
});
const codes = { csv: "miara,code\nx,rd_spend_total\npeople,rd_spend_total\n" };

async function valuesOf(roles: object, tables: object = {}, where?: object): Promise<unknown> {
  const sources = roleEvidence(evidenceInMemory({ dane: figures, kody: codes, ...tables }), { roles: roles as never, territory, currency: "EUR" });
  try {
    const { rows } = await gathered(sources, { contract: indicators, fields: ["region", "indicator", "value"] }, where as never);
    return rows.map(({ values }) => values["value"]);
  } catch (cause) {
    if (cause instanceof EvidenceFault) return cause.notes.map(({ code, at }) => [code, at.row]);
    throw cause;
  }
}

const rates = { exchange_rates: { csv: "currency,year,rate\nPLN,2023,0.22\n", numbers: ["year", "rate"] } };

test("each row in its own unit; another currency by the workspace's rate of the year, or not at all", async () => {
  expect(await valuesOf(mapped("x"))).toEqual([["evidence.no-rate", 3]]);
  expect(await valuesOf(mapped("x"), rates)).toEqual([150, 90, 44]);
  expect(await valuesOf(mapped("people"), rates)).toEqual([["evidence.other-unit", 4]]);
});

test("the mapping's unit goes before the column's; a condition on what is looked up holds", async () => {
  expect(await valuesOf(mapped("x", { unit: { constant: "thousand EUR" } }))).toEqual([0.15, 90, 0.2]);
  expect(await valuesOf(mapped("x"), rates, { indicator: ["rd_spend_total"] })).toEqual([150, 90, 44]);
  expect(await valuesOf(mapped("x"), rates, { indicator: ["other"] })).toEqual([]);
});

test("an amount below nothing, and growth beyond reason of a count, are refused with their row", async () => {
  const below = { csv: "region,year,indicator,value,unit\nA,2023,rd_spend_total,-3,mln EUR\nA,2022,rd_spend_total,3,bushels\n", numbers: ["year", "value"] };
  expect(await valuesOf({}, { indicators: below })).toEqual([
    ["evidence.impossible-value", 1],
    ["evidence.unknown-unit", 2],
  ]);
});

test("headings and constants say units, one column by another is a field", async () => {
  const sources = roleEvidence(
    evidenceInMemory({
      firmy: { csv: "id,majatek (tys. EUR),zysk,obrot\nf1,1250,1,4\nf2,,1,0\n", numbers: ["majatek (tys. EUR)", "zysk", "obrot"] },
      projects: { csv: "project,funds_eur_1m\np,2.5\n", numbers: ["funds_eur_1m"] },
    }),
    {
      roles: {
        firms: {
          table: "firmy",
          fields: { firm: "id", total_assets: "majatek (tys. EUR)", profit_growth: { ratio: ["zysk", "obrot"] }, industry: { constant: "gears" } },
        },
        projects: { table: "projects", fields: { central_funds: "funds_eur_1m" } },
      },
      territory,
      currency: "EUR",
    },
  );
  const read = await gathered(sources, { contract: firms, fields: ["firm", "total_assets", "profit_growth", "industry"] });
  expect(read.rows.map(({ values }) => values)).toEqual([
    { firm: "f1", total_assets: 125, profit_growth: 25, industry: "gears" },
    { firm: "f2", total_assets: null, profit_growth: null, industry: "gears" },
  ]);
  expect((await gathered(sources, { contract: projects, fields: ["central_funds"] })).rows[0]?.values).toEqual({ central_funds: 250 });
});

test("months are years of twelve; a column of units beside them is that of other figures", async () => {
  const evidence = evidenceInMemory({ grants: { csv: "project,months,unit\np1,36,EUR\np2,6,EUR\np3,,EUR\n", numbers: ["months"] } });
  const durations = async (duration: object) => {
    const roles = { projects: { table: "grants", fields: { project: "project", duration } } };
    const { rows } = await gathered(roleEvidence(evidence, { roles: roles as never, currency: "EUR" }), {
      contract: projects,
      fields: ["project", "duration"],
    });
    return rows.map(({ values }) => values["duration"]);
  };
  expect(await durations({ column: "months", unit: "months" })).toEqual([3, 0.5, null]);
  expect(await durations({ column: "months" })).toEqual([36, 6, null]);
});

test("a look-up among some rows of the other table finds what those say", async () => {
  const evidence = evidenceInMemory({
    grants: { csv: "project\np1\np2\n" },
    partners: { csv: "project,role,name\np1,partner,A\np1,lead,B\np2,partner,C\n" },
  });
  const lead = { lookup: { table: "partners", on: { project: "project" }, take: "name", where: [{ column: "role", op: "=", value: "lead" }] } };
  const roles = { projects: { table: "grants", fields: { project: "project", lead } } };
  const { rows } = await gathered(roleEvidence(evidence, { roles: roles as never, currency: "EUR" }), { contract: projects, fields: ["project", "lead"] });
  expect(rows.map(({ values }) => values["lead"])).toEqual(["B", null]);
});

test("a unit that nobody knows is one fault for all rows that say it, and another unit is its own", async () => {
  const sources = roleEvidence(
    evidenceInMemory({
      indicators: {
        csv: `region,year,indicator,value,unit\n${["A", "B", "C", "D"].map((region) => `${region},2023,rd_personnel_fte,3,bushels\n${region},2023,rd_spend_total,3,barrels\n`).join("")}`,
        numbers: ["year", "value"],
      },
    }),
    { roles: {}, territory, currency: "EUR" },
  );
  const notes = await gathered(sources, { contract: indicators, fields: ["value"] }).then(
    () => [],
    (cause: unknown) => (cause instanceof EvidenceFault ? cause.notes : []),
  );
  expect(notes.map(({ parameters }) => parameters)).toMatchObject([
    { row: 1, unit: "bushels", wanted: "full-time equivalents (FTE)", more: 3, more_rows: "3, 5, 7" },
    { row: 2, unit: "barrels", wanted: "EUR 10k", more: 3, more_rows: "4, 6, 8" },
  ]);
});
