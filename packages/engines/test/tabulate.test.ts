import { readMapping, type Tabulated, tabulate } from "@quoin/core";
import { tableReader } from "@quoin/engines";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type WorkbookFixture, workbookFixture } from "./workbook-fixture.ts";

interface Answer {
  readonly value: Tabulated | null;
  readonly notes: string[];
  readonly columns: string[];
  readonly rows: string[][];
}

async function tabulated(content: string | WorkbookFixture, mapping = ""): Promise<Answer> {
  const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content)) : workbookFixture(content);
  const placed = readMapping(mapping, "m.yaml");
  if (!placed.ok) throw new Error(JSON.stringify(placed.notes));
  const opened = await tableReader.open({ name: "f.csv", bytes: async () => bytes }, placed.value.mapping);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const outcome = tabulate(opened.value, placed.value, placed.value.mapping, undefined);
  const notes = outcome.notes.map(({ code, at }) => `${code} ${at.file === "m.yaml" ? "map " : ""}${at.line}:${at.column ?? ""}`);
  if (!outcome.ok) return { value: null, notes, columns: [], rows: [] };
  const { columns, rows } = outcome.value.table;
  return {
    value: outcome.value,
    notes,
    columns: columns.map(({ name, type }) => `${name}:${type}`),
    rows: rows.map((row, index) => [String(row), ...columns.map(({ cells }) => cells[index] ?? "")]),
  };
}

const inline = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const number = (value: string | number): string => `<c><v>${value}</v></c>`;
const row = (cells: string, at?: number): string => `<row${at === undefined ? "" : ` r="${at}"`}>${cells}</row>`;

describe("a yearbook page", () => {
  const page = "表1 各省研发,,\n单位\uff1a万元,,\n\n地区,2019,2020\n北 京,1,2\n天津,…,3\n西藏,,\n\n注\uff1a不含港澳台。,,\n资料来源:统计年鉴,,\n";

  test("title, unit and footnotes are no data; blanks go, markers are missing", async () => {
    const { value, columns, rows, notes } = await tabulated(page);
    expect(notes).toEqual([]);
    expect(columns).toEqual(["地区:text", "2019:number", "2020:number"]);
    expect(rows).toEqual([
      ["5", "北京", "1", "2"],
      ["6", "天津", "", "3"],
      ["7", "西藏", "", ""],
    ]);
    expect(value?.layout).toMatchObject({ headerRows: [3], footerRows: [8, 9] });
    expect(value?.missing).toEqual({ "…": 1 });
  });

  test("a key that begins as a note does is data", async () => {
    const { rows, value } = await tabulated("firm,n\nBOE,1\n*ST Rainbow,2\n* preliminary,\n");
    expect([rows.length, value?.layout.footerRows]).toEqual([2, [3]]);
  });

  test("short lines above and below are found without their separators too", async () => {
    const bare = page.replaceAll(/,+$/gm, "").replace("西藏", "西藏,,");
    expect((await tabulated(bare)).rows.map(([at]) => at)).toEqual(["5", "6", "7"]);
  });

  test("long rows come in the order of the file, missing cells make none", async () => {
    const { columns, rows } = await tabulated(page, "columns: {地区: region}\nlong: {keys: [region], pattern: '^(?P<year>\\d{4})$', value: value}\n");
    expect(columns).toEqual(["region:text", "year:number", "value:number"]);
    expect(rows).toEqual([
      ["5", "北京", "2019", "1"],
      ["5", "北京", "2020", "2"],
      ["6", "天津", "2020", "3"],
    ]);
  });
});

describe("headers", () => {
  test("two lines without merges: a group holds until the next", async () => {
    const { columns, value } = await tabulated("地区,R&D人员,,R&D经费,\n,2019,2020,2019,2020\n北京,1,2,3,4\n天津,5,6,7,8\n");
    expect(columns).toEqual(["地区:text", "R&D人员 2019:number", "R&D人员 2020:number", "R&D经费 2019:number", "R&D经费 2020:number"]);
    expect(value?.layout.headerRows).toEqual([0, 1]);
  });

  test("a group line above a whole header", async () => {
    const { columns } = await tabulated(",2019,,2020,\n地区,人员,经费,人员,经费\n北京,1,2,3,4\n");
    expect(columns).toEqual(["地区:text", "2019 人员:number", "2019 经费:number", "2020 人员:number", "2020 经费:number"]);
  });

  test("a title of several cells is no header", async () => {
    const { columns, value } = await tabulated("各省情况,2020年,\n地区,人数,经费\n北京,1,2\n天津,3,4\n");
    expect(columns).toEqual(["地区:text", "人数:number", "经费:number"]);
    expect(value?.layout.headerRows).toEqual([1]);
  });

  test("merged cells, line ends, years as numbers, a merged title and a merged note", async () => {
    const sheet = [
      row(inline("各省 R&amp;D"), 1),
      row(`${inline("地区")}${inline("R&amp;D\n人员")}<c r="D2" t="inlineStr"><is><t>经费</t></is></c>`, 2),
      row(`<c r="B3"><v>2019.0</v></c>${number(2020)}${number("2019")}${number(2020)}`, 3),
      row(inline("北京") + number("0.10") + number(2) + number(3) + number(4), 4),
      row(inline("天津") + number(5) + number(6) + number(7) + number(8), 5),
      row(inline("此表为初步数"), 6),
    ];
    const merges = ["A1:E1", "A2:A3", "B2:C2", "D2:E2", "A6:E6"].map((range) => `<mergeCell ref="${range}"/>`).join("");
    const { columns, rows, value } = await tabulated({ sheets: { S: `<sheetData>${sheet.join("")}</sheetData><mergeCells>${merges}</mergeCells>` } });
    expect(columns).toEqual(["地区:text", "R&D 人员 2019:number", "R&D 人员 2020:number", "经费 2019:number", "经费 2020:number"]);
    expect(rows[0]).toEqual(["4", "北京", "0.10", "2", "3", "4"]);
    expect(value?.layout).toMatchObject({ headerRows: [1, 2], dataRows: [3, 4], footerRows: [5] });
  });

  test("unnamed and repeated columns get names; empty ones without a name go", async () => {
    const { columns, notes } = await tabulated("a,,a,\nx,y,z,\nu,v,w,\n");
    expect(columns).toEqual(["a:text", "column_2:text", "a_2:text"]);
    expect(notes).toEqual(["import.repeated-name 1:3"]);
  });

  test("the mapping says which row it is", async () => {
    expect((await tabulated("a,b\nc,d\n1,2\n", "header: 2")).columns).toEqual(["c:number", "d:number"]);
    expect((await tabulated("a,b\n1,2\n", "header: 9")).notes).toEqual(["mapping.header-outside map 1:1"]);
  });

  test("a header repeated by a page break is left out", async () => {
    expect(await tabulated("a,b\nx,1\na,b\ny,2\n")).toMatchObject({ notes: ["import.repeated-header 3:1"], columns: ["a:text", "b:number"] });
  });
});

describe("columns", () => {
  test("codes are text, years are numbers, dates are ISO", async () => {
    const { columns, rows } = await tabulated("security,region_code,year,day,n\n000001,110000,2014,2014/5/1,1\n600388,120000,2015,2014-12-31,2\n");
    expect(columns).toEqual(["security:text", "region_code:text", "year:number", "day:date", "n:number"]);
    expect(rows[0]).toEqual(["2", "000001", "110000", "2014", "2014-05-01", "1"]);
  });

  test("codes that a workbook keeps as text stay text, also without a zero in front", async () => {
    const sheet = `${row(inline("证券") + inline("n"))}${row(inline("600388") + number(1))}${row(inline("600707") + number(2))}`;
    expect((await tabulated({ sheets: { S: `<sheetData>${sheet}</sheetData>` } })).columns).toEqual(["证券:text", "n:number"]);
  });

  test("decimal comma and thousands are decided for the whole file, digits are kept", async () => {
    const { rows, value } = await tabulated("Land;A;B\nx;7.250;1,50\ny;2.318.400;2\nz;-;12,25\n");
    expect(rows.map(([, , a, b]) => [a, b])).toEqual([
      ["7250", "1.50"],
      ["2318400", "2"],
      ["", "12.25"],
    ]);
    expect(value?.format).toEqual({ decimal: ",", thousands: "." });
  });

  test("units that a header or a line above names are kept", async () => {
    const { value } = await tabulated("表2,,\n单位\uff1a万元,,\n地区,经费,占比(%)\n北京,1,2\n天津,3,4\n");
    expect(value?.table.columns.map(({ unit }) => unit)).toEqual([undefined, "万元", "%"]);
    const long = await tabulated("单位:人,,\n地区,2019,2020\n北京,1,2\n", "long: {keys: [地区], pattern: '(?<year>\\d+)', value: v}");
    expect(long.value?.table.columns.map(({ unit }) => unit)).toEqual([undefined, undefined, "人"]);
  });

  test("years written as 2014.0 are years", async () => {
    expect((await tabulated("k,year,n\na,2014.0,1.0\nb,2015.0,2.5\n")).rows).toEqual([
      ["2", "a", "2014", "1.0"],
      ["3", "b", "2015", "2.5"],
    ]);
  });

  test("full-width digits are digits", async () => {
    expect((await tabulated("a,b\n２０１４年,１２．５\nx,3\n")).rows[0]).toEqual(["2", "2014年", "12.5"]);
  });

  test("a text among numbers is a fault, in the first column it makes a key", async () => {
    expect((await tabulated("k,n\na,1\nb,2\nc,drei\n")).notes).toEqual(["import.not-a-number 4:2"]);
    expect((await tabulated("k,n\n10,1\n11,2\n12-15,3\n")).columns).toEqual(["k:text", "n:number"]);
    expect((await tabulated("k,n\na,1\nb,2\nc,drei\n", "missing: [drei]")).value?.missing).toEqual({ drei: 1 });
    expect((await tabulated("k,n\na,1\nb,2\nc,drei\n", "columns: {n: {type: text}}")).columns).toEqual(["k:text", "n:text"]);
  });

  test("NA is a key, and missing among numbers", async () => {
    expect((await tabulated("geo,n\nNA,NA\nDE,1\n")).rows).toEqual([
      ["2", "NA", ""],
      ["3", "DE", "1"],
    ]);
  });

  test("a text merged over rows names them all, a number only its own", async () => {
    const sheet = `${row(inline("地区") + inline("城市") + inline("n"))}${row(inline("广东") + inline("广州") + number(1))}${row(`<c r="B3" t="inlineStr"><is><t>深圳</t></is></c>`, 3)}`;
    const merges = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/></mergeCells>';
    expect((await tabulated({ sheets: { S: `<sheetData>${sheet}</sheetData>${merges}` } })).rows).toEqual([
      ["2", "广东", "广州", "1"],
      ["3", "广东", "深圳", ""],
    ]);
  });
});

describe("totals", () => {
  const totals = (answer: Answer): string[] => answer.value?.totals.map(({ row, column, value, kind }) => `${row} ${column} ${value} ${kind}`) ?? [];

  test("a row that is the sum of its parts is set aside, within rounding", async () => {
    const answer = await tabulated("地区,a,b\n全 国,6,100.0\n北京,1,33.3\n天津,2,33.3\n河北,3,33.3\n");
    expect(totals(answer)).toEqual(["2 地区 全国 total"]);
    expect(answer.rows.map(([, key]) => key)).toEqual(["北京", "天津", "河北"]);
  });

  test("a real key that is a total word is kept with a warning", async () => {
    const answer = await tabulated("firm,n\nWorld,5\nDomestic,7\nAcme,3\n");
    expect(totals(answer)).toEqual([]);
    expect(answer.notes).toEqual(["import.total-kept 2:1", "import.total-kept 3:1"]);
    expect(answer.rows.length).toBe(3);
    expect((await tabulated("firm,n\nWorld,5\nAcme,3\n", "totals: keep")).notes).toEqual([]);
    expect(totals(await tabulated("firm,n\nWorld,5\nAcme,3\n", "totals: {words: [World]}"))).toEqual(["2 firm World total"]);
  });

  test("groups: every year has its own total; the nation's code stands alone", async () => {
    const answer = await tabulated(
      "code,name,year,n\nCN,全国,2019,3\n110000,北京,2019,1\n120000,天津,2019,2\nCN,全国,2020,9\n110000,北京,2020,4\n120000,天津,2020,4\n",
    );
    expect(totals(answer)).toEqual(["2 name 全国 total"]);
    expect(answer.notes).toEqual(["import.total-kept 5:2"]);
  });

  test("a cell of a row that is not taken is nobody's missing value", async () => {
    const missing = ({ value }: Answer) => [value?.missing, value?.fileColumns.map(({ name, cells }) => [name, cells.filter((cell) => cell === "").length])];
    const file = "code,firms,spend\nA,10,5\nB,-,3\nTOTAL,10,-\n";
    expect(missing(await tabulated(file))).toEqual([
      { "-": 1 },
      [
        ["code", 0],
        ["firms", 1],
        ["spend", 0],
      ],
    ]);
    expect(missing(await tabulated(file, "totals: keep"))).toEqual([
      { "-": 2 },
      [
        ["code", 0],
        ["firms", 1],
        ["spend", 1],
      ],
    ]);
    expect(missing(await tabulated(file, "drop: {code: [B]}"))).toEqual([
      {},
      [
        ["code", 0],
        ["firms", 0],
        ["spend", 0],
      ],
    ]);
  });

  test("subtotals of nested rows, before and after their parts", async () => {
    const answer = await tabulated("地区,n\n合计,10\n东部地区,3\n北京,1\n天津,2\n西部地区,7\n西藏,3\n青海,4\n");
    expect(totals(answer)).toEqual(["2 地区 合计 total", "3 地区 东部地区 macro-region", "6 地区 西部地区 macro-region"]);
    expect(totals(await tabulated("k,n\na,1\nb,2\n小计,3\nc,4\nd,5\n小计,9\n"))).toEqual(["4 k 小计 subtotal", "7 k 小计 subtotal"]);
  });

  test("a missing part leaves the question open, unless the others make the total", async () => {
    expect(totals(await tabulated("地区,n\n全国,3\n北京,1\n天津,…\n"))).toEqual([]);
    expect(totals(await tabulated("地区,n\n全国,3\n北京,1\n河北,2\n天津,…\n"))).toEqual(["2 地区 全国 total"]);
    expect(totals(await tabulated("地区,n,m\n全国,3,5\n北京,1,2\n天津,…,3\n"))).toEqual(["2 地区 全国 total"]);
  });

  test("a column of total words only has no other values", async () => {
    const answer = await tabulated("scope,n\n全国,3\n全国,4\n");
    expect([totals(answer), answer.notes, answer.rows.length]).toEqual([[], [], 2]);
  });
});

describe("mappings", () => {
  test("columns by header, by number, left out; rows dropped", async () => {
    const mapping = "columns:\n  '地 区': region\n  '#2': people\n  note: null\ndrop:\n  region: [天津]\n";
    const { columns, rows } = await tabulated("地区,人员,note\n北京,1,x\n天津,2,y\n", mapping);
    expect(columns).toEqual(["region:text", "people:number"]);
    expect(rows).toEqual([["2", "北京", "1"]]);
  });

  test("faults point into the mapping", async () => {
    expect((await tabulated("a,b\n1,2\n", "columns:\n  c: x\n")).notes).toEqual(["mapping.unknown-column map 2:3"]);
    expect((await tabulated("a,b\n1,2\n", "columns: {a: x, b: x}\n")).notes).toEqual(["mapping.name-twice map 1:1"]);
    expect((await tabulated("a,b\n1,2\n", "long:\n  keys: [q]\n  pattern: '(?<y>b)'\n  value: v\n")).notes).toEqual(["mapping.unknown-column map 2:10"]);
    expect((await tabulated("a,b\n1,2\n", "long:\n  keys: [a]\n  pattern: '(?<y>b'\n  value: v\n")).notes).toEqual(["mapping.broken-pattern map 3:3"]);
    expect((await tabulated("a,b\n1,2\n", "long:\n  keys: [a]\n  pattern: '(?<y>c)'\n  value: v\n")).notes).toEqual(["mapping.pattern-misses map 3:3"]);
    expect((await tabulated("a,b\n1,2\n", "drop:\n  c: [x]\n")).notes).toEqual(["mapping.unknown-column map 2:3"]);
    expect(readMapping("colums: {}\n", "m.yaml").notes.map(({ code, at }) => `${code} ${at.line}:${at.column}`)).toEqual(["document.unknown-key 1:1"]);
  });

  test("columns that the pattern does not match are told", async () => {
    const answer = await tabulated("a,2019,note\nx,1,y\nu,2,z\n", "long: {keys: [a], pattern: '^(?<year>\\d+)$', value: v}");
    expect(answer.notes).toEqual(["import.column-left-out map 1:3"]);
    expect(answer.columns).toEqual(["a:text", "year:number", "v:number"]);
  });
});

test("a torn row has its place", async () => {
  expect((await tabulated("a,b,c\n1,2,3\n4,5\n6,7,8,9\n")).notes).toEqual(["table.ragged-row 3:2", "table.ragged-row 4:4"]);
});

test("a sheet of one column", async () => {
  expect(await tabulated("name\nx\ny\n")).toMatchObject({
    columns: ["name:text"],
    rows: [
      ["2", "x"],
      ["3", "y"],
    ],
  });
});

test("the order of rows changes neither types nor totals", async () => {
  const rows = ["2019;北京;1,5", "2019;天津;2.500", "2019;全国;2.501,5", "2020;北京;-", "2020;天津;7", "2020;全国;7", "2020;World;1"];
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
      const { value, columns, rows: found } = await tabulated(`年份;地区;n\n${shuffled.join("\n")}\n`);
      const totals = value?.totals.map(({ value: key }) => `${key}`).sort();
      seen.add(JSON.stringify([columns, found.map(([, ...cells]) => cells.join()).sort(), totals, value?.missing]));
    }),
    { numRuns: 40 },
  );
  expect([...seen]).toHaveLength(1);
  expect([...seen][0]).toContain('["全国","全国"]');
});

test("whatever stands in the cells, each data row is kept, set aside or told; nothing is thrown", async () => {
  const cell = fc.constantFrom(
    "",
    "",
    "地区",
    "北京",
    "天津",
    "全国",
    "合计",
    "2019",
    "2020",
    "1",
    "2,5",
    "1.234",
    "1.234.567",
    "…",
    "x",
    "NA",
    "注：a",
    "单位：人",
    "表1",
    "*",
    "2014-05-01",
    "0011",
    "a b",
    "-3",
    "12%",
  );
  const grid = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }));
  await fc.assert(
    fc.asyncProperty(grid, fc.constantFrom("", "totals: keep", "missing: [a b]"), async (rows, mapping) => {
      const { value, notes } = await tabulated(rows.map((cells) => cells.map((each) => `"${each}"`).join(";")).join("\n"), `${mapping}\ndelimiter: ";"`);
      if (value === null) expect(notes.length).toBeGreaterThan(0);
      else expect(value.table.rows.length + value.totals.length).toBeLessThanOrEqual(value.layout.dataRows.length);
    }),
    { numRuns: 500 },
  );
});

test("a file of more cells than fit is refused before anything is made of it", async () => {
  const opened = await tableReader.open({ name: "f.csv", bytes: async () => new Uint8Array(Buffer.from("a\n1\n")) }, {});
  if (!opened.ok) throw new Error("a small file opens");
  const refusing = (): never => {
    throw new Error("no cell is looked at");
  };
  const sheet = { ...opened.value.sheet, rows: 1_000_000, columns: 40, width: () => 40, text: refusing, isBlank: refusing };
  const placed = readMapping("", "m.yaml");
  if (!placed.ok) throw new Error("an empty mapping is one");
  expect(tabulate({ ...opened.value, sheet }, placed.value, {}, undefined).notes.map(({ code }) => code)).toEqual(["import.too-many-cells"]);
});
