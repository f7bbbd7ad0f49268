import { describe, expect, test } from "vitest";
import { table } from "../../schema/table.ts";
import { code, flag, money, name, number, persons, region, required, share, year } from "../../schema/table-column.ts";
import type { EvidenceValue } from "../evidence-engine.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { evidenceInMemory, type WrittenTable } from "../queries/evidence-in-memory.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import type { BoundTable, FieldSource } from "../roles/bound-table.ts";
import { wholeTerritory } from "../territory/territory.ts";
import { type NumberColumn, type TextColumn, tableColumns } from "./table-columns.ts";

/** A role with a field of each kind. */
const works = table({
  role: "works_of_a_test",
  meaning: { en: "Works", zh: "工厂" },
  key: ["work"],
  columns: {
    work: required(code("Work", "工厂")),
    title: name("Title", "名称", "Mill"),
    region: region(),
    year: year(),
    funds: money("Funds", "经费", "10k"),
    part: share("Part", "份额"),
    staff: persons("Staff", "人员"),
    rate: number("Rate", "比率", "1"),
    open: flag("Open", "开放"),
  },
  national: "region",
});
type Field = keyof typeof works.columns & string;
type Tables = Readonly<Record<string, WrittenTable>>;
type Source = Partial<Record<Field, FieldSource>>;

const places = { csv: "code,name\nn,North\ns,South\n" };

/** The role as an office with these tables reads it, the first of them playing it. */
async function read(
  tables: Tables,
  fields: readonly Field[],
  { where = {}, sources = {}, kept = [] }: { where?: Partial<Record<Field, readonly EvidenceValue[]>>; sources?: Source; kept?: BoundTable["where"] } = {},
) {
  const evidence = evidenceInMemory({ regions: places, ...tables });
  const context = roleEvidence(evidence, { roles: {}, currency: "CNY", territory: { root: { id: "X", names: {} }, levels: [] } });
  const [first = ""] = Object.keys(tables);
  const own = Object.fromEntries(evidence.schema(first).fields.flatMap(({ name: column }) => (column in works.columns ? [[column, { column }]] : [])));
  const bound = { contract: works, table: first, sources: { ...own, ...sources }, where: kept };
  const bind = ((contract: { role: string }) => (contract.role === works.role ? bound : context.bind(contract as never))) as typeof context.bind;
  return tableColumns({ ...context, bind }, works, { fields, where });
}

/** The cells of a field, null where one is missing. */
async function cells(field: Field, ...[tables, , more]: [Tables, null?, Parameters<typeof read>[2]?]): Promise<readonly (string | number | null)[]> {
  const { column } = await read(tables, [field], more);
  return listed(column[field]);
}

function listed(column: TextColumn | NumberColumn): readonly (string | number | null)[] {
  const held = (row: number): boolean => column.valid[row] === 1;
  if ("values" in column) return Array.from(column.values, (value, row) => (held(row) ? value : null));
  return Array.from(column.codes, (each, row) => (held(row) ? (column.texts[each] ?? null) : null));
}

const faults = (asked: Promise<unknown>) =>
  asked.then(
    () => [],
    (cause: unknown) => {
      if (!(cause instanceof EvidenceFault)) throw cause;
      return cause.notes.map(({ code: said, at, parameters }) => [said, at.row ?? null, at.column, parameters["text"] ?? null]);
    },
  );

const csv = (...lines: readonly string[]) => `${lines.join("\n")}\n`;

describe("numbers", () => {
  const column = (...texts: readonly string[]) => ({ works: { csv: csv("work,rate", ...texts.map((text, at) => `w${at},"${text}"`)), numbers: ["rate"] } });

  test.each([
    ["12", 12],
    ["-1.5", -1.5],
    ["+3", 3],
    [" 7 ", 7],
    [".5", 0.5],
    ["1e3", 1000],
    ["0", 0],
    ["-0.0", -0],
    ["9007199254740993", 9_007_199_254_740_992],
  ])("'%s' is %d", async (text, value) => {
    expect(await cells("rate", column(text))).toEqual([value]);
  });

  test.each(["", "n/a", "…", "–", ":", "N/A", "keine Angabe"])("'%s' is missing, which is not zero", async (text) => {
    expect(await cells("rate", column(text, "0"))).toEqual([null, 0]);
  });

  test.each(["12 kg", "1,5", "1 000", "1.000.000", "5%", "(5)", "0x1F", "=1+1", "Infinity", "NaN", "1e400", "-1e999", "１２", "zwölf", "1..2"])(
    "'%s' is no number: it is told at its row, and is not taken for missing",
    async (text) => {
      expect(await faults(read(column("1", text), ["rate"]))).toEqual([["evidence.not-a-number", 2, "rate", text]]);
    },
  );

  test("of which many are none are told up to twenty, in the order of the rows", async () => {
    const told = await faults(
      read({ works: { csv: csv("work,rate", ...Array.from({ length: 30 }, (_, at) => `w${at},${at % 2 === 0 ? "bad" : at}`)) } }, ["rate"]),
    );
    expect(told.map(([, row]) => row)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29]);
    const more = await faults(read({ works: { csv: csv("work,rate", ...Array.from({ length: 30 }, (_, at) => `w${at},bad`)) } }, ["rate"]));
    expect(more).toHaveLength(20);
  });

  test("a column that the data package calls text is read cell by cell, and says the office's own name of it", async () => {
    const own = { works: { csv: csv("work,Rate own", "a,1.5", "b,x", "c,") } };
    expect(await faults(read(own, ["rate"], { sources: { rate: { column: "Rate own" } } }))).toEqual([]);
    const bad = { works: { csv: csv("work,Rate own", "a,1.5", "b,y z", "c,") } };
    expect(await faults(read(bad, ["rate"], { sources: { rate: { column: "Rate own" } } }))).toEqual([["evidence.not-a-number", 2, "Rate own", "y z"]]);
  });

  test("that nobody asks for are not read: what is wrong with them refuses nothing", async () => {
    expect(await cells("work", column("bad", "worse"))).toEqual(["w0", "w1"]);
  });
});

describe("years and truths", () => {
  const of = (field: Field, ...texts: readonly string[]) => ({ works: { csv: csv(`work,${field}`, ...texts.map((text, at) => `w${at},${text}`)) } });

  test("a day says its year; what is neither is told", async () => {
    expect(await cells("year", of("year", "2020", "2021-03-31", ""))).toEqual([2020, 2021, null]);
    expect(await faults(read(of("year", "2020", "MMXX", "2022-05"), ["year"]))).toEqual([
      ["evidence.not-a-number", 2, "year", "MMXX"],
      ["evidence.not-a-number", 3, "year", "2022-05"],
    ]);
  });

  test("yes and no are said in many words, and what is neither is no no", async () => {
    expect(await cells("open", of("open", "1", "TRUE", "Yes", "是", "ja", "0", "false", "no", "否", ""))).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, null]);
    expect(await faults(read(of("open", "yes", "perhaps"), ["open"]))).toEqual([["evidence.not-a-number", 2, "open", "perhaps"]]);
    expect(await faults(read(of("open", "2"), ["open"]))).toEqual([["evidence.not-a-number", 1, "open", "2"]]);
  });
});

describe("texts", () => {
  test("keep their zeros, and a number in their place is a text", async () => {
    expect(await cells("work", { works: { csv: csv("work,rate", "007,1", "7,2", "7.0,3") } })).toEqual(["007", "7", "7.0"]);
    expect(await cells("work", { works: { csv: csv("work,rate", "7,1", "8,2"), numbers: ["work"] } })).toEqual(["7", "8"]);
  });

  test("of names that every object has are texts like any other", async () => {
    expect(await cells("work", { works: { csv: csv("work,rate", "__proto__,1", "constructor,2", "__proto__,3") } })).toEqual([
      "__proto__",
      "constructor",
      "__proto__",
    ]);
  });

  test("in a column for each language are the first that is there, and each by its language", async () => {
    const languages = { title: { languages: { zh: "title_zh", en: "title_en" } } } as unknown as Source;
    const { column } = await read({ works: { csv: csv("work,title_zh,title_en", "a,甲,A", "b,,B", "c,丙,", "d,,") } }, ["title"], { sources: languages });
    expect(listed(column.title)).toEqual(["甲", "B", "丙", null]);
    expect(Object.entries(column.title.languages ?? {}).map(([tag, held]) => [tag, listed(held)])).toEqual([
      ["zh", ["甲", null, "丙", null]],
      ["en", ["A", "B", null, null]],
    ]);
  });

  test("that the table has not are missing in every row; one that it needs is a fault", async () => {
    expect(await cells("title", { works: { csv: csv("work", "a", "b") } })).toEqual([null, null]);
    expect(await cells("funds", { works: { csv: csv("work", "a", "b") } })).toEqual([null, null]);
    expect(await faults(read({ works: { csv: csv("title", "a") } }, ["title", "work"]))).toEqual([["evidence.unknown-column", null, "work", null]]);
    expect(await faults(read({ works: { csv: csv("title", "a") } }, ["title"], { where: { work: ["a"] } }))).toEqual([
      ["evidence.unknown-column", null, "work", null],
    ]);
  });
});

describe("units", () => {
  const money10k = (unit: string | undefined, ...texts: readonly string[]) =>
    cells(
      "funds",
      {
        works: { csv: csv("work,Geld", ...texts.map((text, at) => `w${at},${text}`)), numbers: ["Geld"] },
        exchange_rates: { csv: "currency,year,rate\nUSD,,7\nUSD,2020,6\nEUR,2021,8\n", numbers: ["rate", "year"] },
      },
      null,
      {
        sources: { funds: { column: "Geld", ...(unit === undefined ? {} : { unit }) } as FieldSource },
      },
    );

  test.each([
    [undefined, 5],
    ["CNY 10k", 5],
    ["CNY", 0.0005],
    ["CNY 100m", 50_000],
    ["万元", 5],
    ["USD", 0.0035],
    ["USD 1m", 3500],
  ])("money in %s is brought to ten thousands of the office", async (unit, value) => {
    const [first, ...rest] = await money10k(unit, "5", "");
    expect([Number(Number(first).toPrecision(12)), rest]).toEqual([value, [null]]);
  });

  test("a currency without a rate, a unit that nobody knows and one of something else are told at the first row that has a figure", async () => {
    for (const [unit, said] of [
      ["GBP", "evidence.no-rate"],
      ["EUR 1m", "evidence.no-rate"],
      ["bags", "evidence.unknown-unit"],
      ["persons", "evidence."],
    ] as const) {
      const told = await faults(money10k(unit, "", "5"));
      expect([unit, told.length > 0, String(told[0]?.[0]).startsWith(said), told[0]?.[1]]).toEqual([unit, true, true, 2]);
    }
  });

  test("of each row are read row by row, and its year says the rate", async () => {
    const rows = {
      works: { csv: csv("work,year,Geld,unit", "a,2019,5,USD 1m", "b,2020,5,USD 1m", "c,2020,5,CNY 1m", "d,2020,,bags"), numbers: ["Geld", "year"] },
    };
    const rates = { exchange_rates: { csv: "currency,year,rate\nUSD,,7\nUSD,2020,6\n", numbers: ["rate", "year"] } };
    expect(await cells("funds", { ...rows, ...rates }, null, { sources: { funds: { column: "Geld" } } })).toEqual([3500, 3000, 500, null]);
  });

  test("percent and shares are told apart", async () => {
    const part = (unit: string) =>
      cells("part", { works: { csv: csv("work,Teil", "a,0.4", "b,0.5"), numbers: ["Teil"] } }, null, { sources: { part: { column: "Teil", unit } } });
    const [percent, ones] = [await part("percent"), await part("1")];
    expect(Number(ones[0])).toBeCloseTo(100 * Number(percent[0]), 9);
    expect(
      await faults(cells("part", { works: { csv: csv("work,Teil", "a,40"), numbers: ["Teil"] } }, null, { sources: { part: { column: "Teil", unit: "1" } } })),
    ).toEqual([["evidence.impossible-value", 1, "Teil", null]]);
    expect(await faults(part("CNY"))).toEqual([expect.arrayContaining([expect.stringMatching(/^evidence\./)])]);
  });
});

describe("which rows", () => {
  const two = { works: { csv: csv("work,region,year,rate,kind", "a,n,2020,1,x", "b,s,2020,2,y", "c,n,2021,,x", "d,,2021,4,"), numbers: ["year", "rate"] } };
  const rows = async (where: Parameters<typeof read>[2]) => [...(await read(two, ["work"], where)).rows];

  test("hold all conditions, one of the values each; null is a missing cell; rows keep their numbers", async () => {
    expect(await rows({ where: { region: ["n"] } })).toEqual([1, 3]);
    expect(await rows({ where: { region: ["n", "s"], year: [2020] } })).toEqual([1, 2]);
    expect(await rows({ where: { rate: [null] } })).toEqual([3]);
    expect(await rows({ where: { region: [null, "s"] } })).toEqual([2, 4]);
    expect(await rows({ where: { region: [] } })).toEqual([]);
    expect(await rows({ where: { region: ["n"], year: ["2021"] } })).toEqual([3]);
  });

  test("a field that the table has not holds only what is asked to be missing, a constant only itself", async () => {
    expect(await rows({ where: { title: [null] } })).toEqual([1, 2, 3, 4]);
    expect(await rows({ where: { title: ["A"] } })).toEqual([]);
    expect(await rows({ where: { staff: [7] }, sources: { staff: { constant: 7 } } })).toEqual([1, 2, 3, 4]);
    expect(await rows({ where: { staff: [8, "07"] }, sources: { staff: { constant: 7 } } })).toEqual([]);
  });

  test("the office's own condition on a column holds beside them, and that column need not be asked for", async () => {
    expect(await rows({ kept: [{ column: "kind", op: "=", value: "x" }] })).toEqual([1, 3]);
    expect(await rows({ kept: [{ column: "kind", op: "=", value: "x" }], where: { year: [2021] } })).toEqual([3]);
  });

  test("of a table without rows are none, and every column is there", async () => {
    const empty = await read({ works: { csv: "work,rate,title\n", numbers: ["rate"] } }, ["work", "rate", "title", "funds"]);
    expect([empty.rowCount, [...empty.rows], Object.keys(empty.column)]).toEqual([0, [], ["work", "rate", "title", "funds"]]);
  });
});

describe("what stands for the whole territory", () => {
  test("is read under one name, be it the root's code or the mark of the data package, and is asked for by it", async () => {
    const marked = { works: { csv: csv("work,region,rate", "a,n,1", "b,ALL,3", "c,X,4"), numbers: ["rate"], national: { column: "region", values: ["ALL"] } } };
    expect(await cells("region", marked)).toEqual(["n", wholeTerritory, wholeTerritory]);
    expect([...(await read(marked, ["work"], { where: { region: [wholeTerritory] } })).rows]).toEqual([2, 3]);
    const other = { works: { ...marked.works, national: { column: "work", values: ["a"] } } };
    expect(await cells("region", other)).toEqual(["n", "ALL", wholeTerritory]);
  });

  test("a place is read by its code where the table says its name; one that nobody knows stays as it is", async () => {
    expect(await cells("region", { works: { csv: csv("work,region", "a,North", "b,s", "c,Atlantis", "d,") } })).toEqual(["n", "s", "Atlantis", null]);
    expect(await cells("work", { works: { csv: csv("work,region", "a,North", "b,s", "c,n") } }, null, { where: { region: ["n"] } })).toEqual(["a", "c"]);
  });
});

describe("rows that are invented", () => {
  test("are marked each, nothing where the table marks none, and only what says so is a mark", async () => {
    const { synthetic } = await read({ works: { csv: csv("work,synthetic", "a,1", "b,", "c,true", "d,0") } }, ["work"], {
      sources: { ["synthetic" as Field]: { column: "synthetic" } },
    });
    expect([...(synthetic ?? [])]).toEqual([1, 0, 1, 0]);
    expect((await read({ works: { csv: csv("work", "a") } }, ["work"])).synthetic).toBeNull();
  });
});
