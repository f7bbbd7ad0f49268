import { expect, test } from "vitest";
import type { Cache } from "../../contract/cache.ts";
import { evidenceInMemory } from "../../evidence/queries/evidence-in-memory.ts";
import { roleEvidence } from "../../evidence/roles/bind-table.ts";
import { table } from "../../schema/table.ts";
import { code, count, money as moneyColumn, number, region, required, year } from "../../schema/table-column.ts";
import type { MeasureFamily } from "../measure-family.ts";
import { observationsOf } from "../observations.ts";
import { structureFamily } from "../structure/structure-family.ts";
import { type MeasuredSelection, measured } from "./measured.ts";

const firms = table({
  role: "firms_here",
  meaning: { en: "Firms", zh: "企业" },
  key: ["region", "industry", "year"],
  columns: {
    region: required(region()),
    industry: required(code("Industry", "行业")),
    year: required(year()),
    firms: required(count("Firms", "企业", "firm")),
  },
  national: "region",
});
const income = table({
  role: "income",
  meaning: { en: "Income", zh: "收入" },
  columns: { region: required(region()), income: required(number("Income", "收入", "1")) },
});

const head = "region,industry,year,firms,synthetic\n";
const rows = ["11,a,2001,3,", "11,b,2001,1,", "12,a,2001,2,", "12,b,2001,5,", "13,b,2001,4,", "CN,a,2001,5,"];

function memory(): Cache & { readonly held: Map<string, Uint8Array> } {
  const held = new Map<string, Uint8Array>();
  return {
    held,
    codeVersion: "1",
    hash: (text) => text,
    read: async (name) => held.get(name) ?? null,
    write: async (name, content) => {
      held.set(name, content);
    },
  };
}

function context(lines: readonly string[], kept: Cache | undefined = undefined, incomes = "11,1\n12,2\n13,3\n") {
  const tables = {
    firms_here: { csv: `${head}${lines.join("\n")}\n`, numbers: ["year", "firms"] },
    income: { csv: `region,income\n${incomes}`, numbers: ["income"] },
  };
  const evidence = evidenceInMemory(tables, { sha256: (content) => String(content) });
  let read = 0;
  const counted = {
    ...evidence,
    columns: (query: Parameters<typeof evidence.columns>[0]) => {
      read += 1;
      return evidence.columns(query);
    },
  };
  return { ...roleEvidence(counted, { roles: {}, currency: "CNY" }), ...(kept === undefined ? {} : { kept }), read: () => read };
}

const as = { location: "region", activity: "industry", value: "firms" } as const;
type Structure = MeasuredSelection<"structure", typeof firms>;

async function structureOf(lines: readonly string[], more: Partial<Structure> = {}, kept?: Cache) {
  const answer = await measured(context(lines, kept), "structure", { from: firms, as, ...more });
  if (!answer.ok) throw new Error(answer.notes.map(({ code: each }) => each).join());
  return answer.value;
}

async function faultOf(lines: readonly string[], more: Partial<Structure> = {}) {
  const answer = await measured(context(lines), "structure", { from: firms, as, ...more });
  return answer.ok ? null : answer.notes.map(({ code: each, at, parameters }) => ({ code: each, at, parameters }));
}

test("the figures are those of the family on the same rows, with their origin; rows of the whole territory are no location", async () => {
  const found = await structureOf(rows);
  const values = rows
    .slice(0, 5)
    .map((line) => line.split(","))
    .map(([place, industry, , n]) => ({ values: { region: place as string, industry: industry as string, firms: Number(n) } }));
  const family: MeasureFamily = structureFamily;
  const expected = family.compute(
    observationsOf(values, { location: "region", activity: "industry" }, { value: "firms" }),
    structureFamily.parameters.parse({}),
  );
  for (const { name, columns, rows: figures } of expected.tables) {
    expect([...found.table(name).columns.keys()]).toEqual(columns);
    expect(found.table(name).rows).toEqual(figures.map((row) => row.map((cell) => (typeof cell === "number" && Number.isNaN(cell) ? null : (cell ?? null)))));
  }
  expect(found.evidence).toEqual([{ table: "firms_here", rows: ["1-5"], sha256: expect.any(String), years: null }]);
  expect(found).toMatchObject({
    family: "structure",
    rowCount: 5,
    synthetic: false,
    inputs: [{ role: "firms_here", table: "firms_here" }],
    parameters: { draws: 200 },
  });
  expect(found.table("locations").texts("location")).toEqual({ codes: Int32Array.of(0, 1, 2), texts: ["11", "12", "13"] });
  expect(found.table("locations").numbers("herfindahl")[0]).toBe(0.625);
  expect(() => found.table("place")).toThrow("structure answers no table place");
  expect(() => found.table("pairs").numbers("gini")).toThrow("table pairs has no column gini");
});

test("the same question is computed once; other evidence, parameters, rows or program compute anew, and one file is kept a question", async () => {
  const kept = memory();
  const ask = async (lines: readonly string[], more: Partial<Structure> = {}, by: Cache = kept) => {
    const asked = context(lines, by);
    const answer = await measured(asked, "structure", { from: firms, as, ...more });
    return { read: asked.read(), rows: answer.ok ? answer.value.table("pairs").rows : null };
  };
  const first = await ask(rows);
  expect(first.read).toBe(1);
  expect(await ask(rows)).toEqual({ read: 0, rows: first.rows });
  expect((await ask(rows, { parameters: { seed: 2 } })).read).toBe(1);
  expect((await ask(rows, { where: { industry: ["a"] } })).read).toBe(1);
  expect(kept.held.size).toBe(3);
  expect((await ask(rows.slice(1))).read).toBe(1);
  expect((await ask(rows, {}, { ...kept, codeVersion: "2" })).read).toBe(1);
  expect(kept.held.size).toBe(3);
});

test("an entry that is cut or damaged is computed again", async () => {
  const kept = memory();
  const fresh = (await structureOf(rows, {}, kept)).table("cells").rows;
  const [[name, whole]] = [...kept.held] as [[string, Uint8Array]];
  for (const broken of [whole.slice(0, 40), whole.slice(0, -8), new Uint8Array(0), Uint8Array.from([...whole.slice(0, 20), 0x7d, ...whole.slice(21)])]) {
    kept.held.set(name, broken);
    expect((await structureOf(rows, {}, kept)).table("cells").rows).toEqual(fresh);
    expect(kept.held.get(name)).toEqual(whole);
  }
});

test("a repeated key, a negative number and what the family refuses are faults with their place; asked for, rows are added up", async () => {
  expect(await faultOf([...rows, "11,a,2002,4,"])).toEqual([
    { code: "measure.repeated-key", at: { table: "firms_here", row: 7 }, parameters: { key: "11, a", first: 1, count: 1 } },
  ]);
  const summed = await structureOf([...rows, "11,a,2002,4,"], { sum: true });
  expect(summed.table("locations").numbers("total")[0]).toBe(8);
  const unknown = await structureOf([...rows, "11,a,2002,,"], { sum: true });
  expect(unknown.table("cells").rows.find(([place, industry]) => place === "11" && industry === "a")?.[2]).toBeNull();
  await expect(faultOf(["11,a,2001,-3,", ...rows.slice(1)])).rejects.toThrow('evidence.impossible-value {"table":"firms_here","row":1,"column":"firms"');
  expect(await faultOf(["11,a,2001,0,"])).toMatchObject([{ code: "structure.no-positive-value", at: { table: "firms_here", column: "firms" } }]);
});

test("rows without a key are left out with a warning, an invented row marks the answer, a year that plays a role is a text", async () => {
  const found = await structureOf([...rows, ",a,2001,9,", "14,a,2001,2,1"], { as: { ...as, time: "year" } });
  expect(found.notes).toContainEqual({
    code: "measure.empty-key",
    severity: "warning",
    at: { table: "firms_here", row: 7, column: "region" },
    parameters: { column: "region", count: 1 },
  });
  expect(found.synthetic).toBe(true);
  expect(found.table("locations").texts("time").texts).toEqual(["2001"]);
  expect(found.evidence).toMatchObject([{ rows: ["1-5", 8], years: { from: 2001, to: 2001 } }]);
});

test("what stands beside the observations is read, kept and referred to like them", async () => {
  const kept = memory();
  const ask = async (incomes: string) => {
    const asked = context(rows, kept, incomes);
    const companions = { anchor: { from: income, key: "region", value: "income" } };
    const answer = await measured(asked, "complexity", { from: firms, as, companions });
    if (!answer.ok) throw new Error("refused");
    return {
      eci: [...answer.value.table("locations").numbers("eci")],
      tables: answer.value.evidence.map((each) => ("table" in each ? each.table : "")),
      read: asked.read(),
    };
  };
  const up = await ask("11,1\n12,2\n13,3\n");
  expect(up.tables).toEqual(["firms_here", "income"]);
  expect((await ask("11,1\n12,2\n13,3\n")).read).toBe(0);
  const down = await ask("11,3\n12,2\n13,1\n");
  expect(down.read).toBe(2);
  expect(down.eci).toEqual(up.eci.map((value) => 0 - value));
});

test("tables kept by columns come back to the bit", async () => {
  const kept = memory();
  const many = Array.from({ length: 40 * 50 }, (_, cell) => `L${cell % 40},A${Math.floor(cell / 40)},2001,${(cell * 7919) % 31},`);
  const ask = async () => {
    const answer = await measured(context(many, kept), "relatedness", { from: firms, as, parameters: { draws: 20 } });
    if (!answer.ok) throw new Error("refused");
    return answer.value;
  };
  const [fresh, again] = [await ask(), await ask()];
  expect(again.table("cells")).toEqual(fresh.table("cells"));
  expect(again.documents).toEqual(fresh.documents);
});

test("what decides what is read decides which answer is kept: rates, currency, units, look-ups, conditions of the role, the root", async () => {
  const money = table({
    role: "spending",
    meaning: { en: "Spending", zh: "支出" },
    columns: { region: required(region()), industry: required(code("Industry", "行业")), year: year(), spent: required(moneyColumn("Spent", "支出")) },
    national: "region",
  });
  const spent = "region,code,sector,year,spent,unit\n11,x,1,2020,3,mln USD\n11,y,1,2020,1,mln EUR\n12,x,2,2020,2,mln USD\n12,y,1,2020,5,mln EUR\n";
  const kept = memory();
  const ask = async (change: {
    readonly rate?: string;
    readonly names?: string;
    readonly sector?: string;
    readonly root?: string;
    readonly currency?: string;
    readonly unit?: string;
  }) => {
    const tables = {
      spending: { csv: spent, numbers: ["year", "spent"] },
      names: { csv: `code,industry\n${change.names ?? "x,a\ny,b"}\n` },
      exchange_rates: { csv: `currency,rate\n${change.rate ?? "USD,0.5"}\nEUR,1\n`, numbers: ["rate"] },
    };
    let read = 0;
    const held = evidenceInMemory(tables, { sha256: (content) => String(content) });
    const evidence = {
      ...held,
      schema: (name: string) => {
        const schema = held.schema(name);
        return change.unit === undefined
          ? schema
          : { ...schema, fields: schema.fields.map((field) => (field.name === "spent" ? { ...field, unit: change.unit } : field)) };
      },
      columns: (query: Parameters<typeof held.columns>[0]) => {
        read += query.table === "spending" ? 1 : 0;
        return held.columns(query);
      },
    };
    const roles = {
      spending: {
        table: "spending",
        fields: { region: "region", industry: { lookup: { table: "names", on: { code: "code" }, take: "industry" } }, year: "year", spent: "spent" },
        where: change.sector === undefined ? [] : [{ column: "sector", op: "=" as const, value: change.sector }],
      },
    };
    const settings = { roles, currency: change.currency ?? "EUR", territory: { root: { id: change.root ?? "RT", names: {} }, levels: [] } };
    const answer = await measured({ ...roleEvidence(evidence, settings), kept }, "structure", {
      from: money,
      as: { location: "region", activity: "industry", value: "spent" },
      sum: true,
    });
    if (!answer.ok) throw new Error(answer.notes.map(({ code: each }) => each).join());
    return { read, totals: [...answer.value.table("locations").numbers("total")] };
  };
  const first = await ask({});
  expect(first).toEqual({ read: 1, totals: [2_500_000, 6_000_000] });
  expect(await ask({})).toEqual({ read: 0, totals: first.totals });
  expect(await ask({ rate: "USD,2" })).toEqual({ read: 1, totals: [7_000_000, 9_000_000] });
  for (const change of [{ names: "x,a\ny,c" }, { sector: "1" }, { root: "12" }, { currency: "USD", rate: "USD,1" }, { unit: "mln USD" }]) {
    expect((await ask({})).read, "the question is the same: one file is written over").toBe(1);
    expect((await ask(change)).read, JSON.stringify(change)).toBe(1);
  }
});
