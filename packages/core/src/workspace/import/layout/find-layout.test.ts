import { describe, expect, test } from "vitest";
import { sheetOf } from "../../../../test/sheet-of.ts";
import { findLayout, type Layout } from "./find-layout.ts";
import { headerNames } from "./header-names.ts";
import { raggedRows } from "./ragged-rows.ts";
import { sheetColumns } from "./raw-columns.ts";
import { isMarkedText, isNoteText, isNumberText, isTitleText, isUnitLine, isYearText, unitAtEnd, unitInLine, unitOfHeader, unitOfLine } from "./row-facts.ts";

type Drawn = Parameters<typeof sheetOf>;

function layout(...drawn: Drawn): Layout {
  const found = findLayout(sheetOf(...drawn), undefined, "CNY");
  if (found === null) throw new Error("no rows of data");
  return found;
}

/** Rows from 0: of the header, of the data, of the footnotes. */
const rows = (...drawn: Drawn) => {
  const { headerRows, dataRows, footerRows } = layout(...drawn);
  return [headerRows, dataRows, footerRows];
};

/** Names of the columns, and the cells under each. */
function table(...drawn: Drawn) {
  const sheet = sheetOf(...drawn);
  const found = layout(...drawn);
  const names = headerNames(sheet, found.headerRows, found.width);
  return Object.fromEntries(sheetColumns(sheet, found, names).map(({ name, texts }) => [name, texts]));
}

describe("the header", () => {
  test("is the first row that fills half of the table, under titles and lines of units", () => {
    expect(rows("Table 4 Things\nUnit: CNY 10k\n\nplace|year|value\na|2020|1\nb|2020|2")).toEqual([[3], [4, 5], []]);
    expect(rows("表3-2 研究经费\n单位：万元\n地区|年份|经费\n北京|2020|1\n上海|2020|2")).toEqual([[2], [3, 4], []]);
    expect(rows("place|year|value\na|2020|1")).toEqual([[0], [1], []]);
  });

  test("of one column is its first row that is not blank", () => {
    expect(rows("\nplace\na\nb")).toEqual([[1], [2, 3], []]);
  });

  test("of two lines has the line that groups the columns above those that name them", () => {
    const grouped = "place|funds||staff|\n|2020|2021|2020|2021\na|1|2|3|4\nb|5|6|7|8";
    expect(rows(grouped)).toEqual([[0, 1], [2, 3], []]);
    expect(table(grouped)).toEqual({
      place: ["a", "b"],
      "funds 2020": ["1", "5"],
      "funds 2021": ["2", "6"],
      "staff 2020": ["3", "7"],
      "staff 2021": ["4", "8"],
    });
  });

  test("that is merged over its columns names all of them, and a cell that is merged downwards names one", () => {
    const merges = ["0 1 0 2", "0 0 1 0"];
    const merged = "place|funds|\n|2020|2021\na|1|2\nb|3|4";
    expect(table(merged, { name: "S", merges })).toEqual({ place: ["a", "b"], "funds 2020": ["1", "3"], "funds 2021": ["2", "4"] });
  });

  test("names no column twice: a second of a name is numbered, one without is called by its place", () => {
    expect(Object.keys(table("a|a|a_2||a\n1|2|3|4|5\n1|2|3|4|5"))).toEqual(["a", "a_2", "a_2_2", "column_4", "a_3"]);
    expect(Object.keys(table("__proto__|constructor|__proto__\n1|2|3\n1|2|3"))).toHaveLength(3);
  });

  test("keeps a year that a workbook stored as a number", () => {
    expect(table("place|2020.0|2021.00\na|1|2\nb|3|4", { name: "S" })).toEqual({ place: ["a", "b"], 2020: ["1", "3"], 2021: ["2", "4"] });
  });

  test("of years alone is a header where numbers stand below, and data where the file declares another", () => {
    expect(rows("place|2020|2021\na|1|2\nb|3|4")).toEqual([[0], [1, 2], []]);
    const sheet = sheetOf("x|y\nplace|2020\na|1");
    expect(findLayout(sheet, [1])).toMatchObject({ headerRows: [1], dataRows: [2] });
    expect(findLayout(sheet, [2])).toBeNull();
  });

  test("may begin with a word that begins like a title", () => {
    for (const first of ["Tableware", "Table name", "tables"]) expect(rows(`${first}|value|kind\na|1|x\nb|2|y`)).toEqual([[0], [1, 2], []]);
    expect(rows("Table 4|of places|of years\nplace|value|kind\na|1|x\nb|2|y")[0]).toEqual([1]);
  });

  test("is never a row of markers or of figures", () => {
    expect(rows("place|value\na|…\nb|2")).toEqual([[0], [1, 2], []]);
    expect(rows("place|kind|value\na|–|3\nb|x|4")[0]).toEqual([0]);
  });
});

describe("data", () => {
  test("of a header without rows is none", () => {
    expect(findLayout(sheetOf("place|year|value"))).toBeNull();
    expect(findLayout(sheetOf(""))).toBeNull();
    expect(findLayout(sheetOf("\n\n \n"))).toBeNull();
  });

  test("skips blank rows, and the header where a page repeats it", () => {
    const found = layout("place|value\na|1\n|\nplace|value\nb|2");
    expect([found.dataRows, found.repeatedHeaders]).toEqual([[1, 4], [3]]);
  });

  test("is as wide as its widest row, so that no cell without a heading is lost", () => {
    expect(table("place|value\na|1|extra\nb|2|")).toEqual({ place: ["a", "b"], value: ["1", "2"], column_3: ["extra", ""] });
  });

  test("takes the text of a cell that is merged downwards for each of its rows, and of no further row", () => {
    const merged = "place|year|value\na|2020|1\n|2021|2\nb|2020|3\n|2021|4";
    expect(table(merged, { name: "S", merges: ["1 0 2 0"] })).toMatchObject({ place: ["a", "a", "b", ""] });
    expect(table(merged, { name: "S", merges: ["1 0 2 0", "3 0 4 0"] })).toMatchObject({ place: ["a", "a", "b", "b"], value: ["1", "2", "3", "4"] });
  });

  test("does not take a heading for data where a merge reaches from the header into it", () => {
    expect(table("place|value\n|1\nb|2", { name: "S", merges: ["0 0 1 0"] })).toMatchObject({ place: ["", "b"] });
  });
});

describe("footnotes", () => {
  test.each([
    ["a source", "Source: the office"],
    ["a note in Chinese", "注：含港澳台"],
    ["a marked note", "* without the army"],
    ["a numbered note", "1) revised"],
    ["a sentence", "The figures of the last year are provisional and will be revised."],
    ["a line alone", "provisional"],
  ])("under the data begin with %s, and all that follows is theirs", (_, note) => {
    expect(rows(`place|value\na|1\nb|2\n${note}\nand more`)).toEqual([[0], [1, 2], [3, 4]]);
  });

  test("behind a blank row are any texts", () => {
    expect(rows("place|value\na|1\nb|2\n\nword", { name: "S" })).toEqual([[0], [1, 2], [4]]);
  });

  test("are no rows of two cells, and no key whose figure is missing", () => {
    expect(rows("place|value\na|1\n*ST Steel|2\nb|3")).toEqual([[0], [1, 2, 3], []]);
    expect(rows("place|value\na|1\nb|", { name: "S" })).toEqual([[0], [1, 2], []]);
    expect(rows("place|value\na|1\nb|")).toEqual([[0], [1, 2], []]);
  });

  test("in the middle of the data are data: nothing below them is lost", () => {
    expect(rows("place|value\na|1\nSource: x|\nb|2")[1]).toContain(3);
    const found = layout("place|value\na|1\nnote alone\nb|2");
    expect(found.dataRows).toEqual([1, 2, 3]);
  });

  test("of a table of one column are what says so of itself, not a long name", () => {
    expect(rows("place\na\nA very long name of a place, longer than forty signs; with a sign\nSource: x")).toEqual([[0], [1, 2], [3]]);
  });
});

describe("rows that are torn", () => {
  const torn = (drawing: string, name?: string) => {
    const sheet = sheetOf(drawing, name === undefined ? {} : { name });
    return raggedRows("own.csv", sheet, layout(drawing, name === undefined ? {} : { name })).map(({ at, parameters }) => [
      at.line,
      parameters["found"],
      parameters["expected"],
    ]);
  };

  test("have more or fewer cells than most, be the header the odd one or not", () => {
    expect(torn("a|b|c\n1|2|3\n1|2\n1|2|3\n1|2|3|4")).toEqual([
      [3, 2, 3],
      [5, 4, 3],
    ]);
    expect(torn("a|b\n1|2|3\n1|2|3\n1|2")).toEqual([[4, 2, 3]]);
  });

  test("are none where what is too much is empty, and none in a sheet of a workbook", () => {
    expect(torn("a|b\n1|2||\n1|2\n1|2")).toEqual([]);
    expect(torn("a|b|c\n1|2\n1|2|3\n1|2|3", "S")).toEqual([]);
  });

  test("are listed up to twenty", () => {
    expect(torn(`a|b|c\n${"1|2|3\n".repeat(60)}${"1|2\n".repeat(30)}1|2|3`)).toHaveLength(20);
  });
});

describe("the unit that a line above the table says", () => {
  test.each([
    ["Unit: CNY 10k", "CNY 10k"],
    ["（单位：万元）", "万元"],
    ["Einheit: Mio. EUR", "Mio. EUR"],
    ["Valores em R$ mil", "R$ mil"],
    ["Spending of the places (CNY 10k)", "CNY 10k"],
    ["Units: CNY, persons", undefined],
    ["Spending of the places", undefined],
    ["Grants in the north", undefined],
  ])("'%s' is %s", (line, unit) => {
    expect(layout(`${line}\nplace|value\na|1\nb|2`).unit).toBe(unit);
  });

  test("is not taken from below the header", () => {
    expect(layout("place|value\na|1\nb|2\nUnit: CNY 10k").unit).toBeUndefined();
  });
});

describe("what can be seen of a text", () => {
  test.each([
    ["2020", true],
    ["2020.0", true],
    ["2020年", true],
    [" 1999 ", true],
    ["1499", false],
    ["2200", false],
    ["20201", false],
    ["2020.5", false],
  ])("'%s' is a year: %s", (text, is) => {
    expect(isYearText(text)).toBe(is);
  });

  test.each([
    ["1", true],
    ["-1", true],
    ["−1", true],
    ["1,234.5", true],
    ["1.234,5", true],
    ["1e5", true],
    ["n/a", false],
    ["…", false],
    ["", false],
    ["1 of 2", false],
    ["Infinity", false],
    ["0x10", false],
  ])("'%s' is a number: %s", (text, is) => {
    expect(isNumberText(text)).toBe(is);
  });

  test("a line of units, a title, a note are told by how they begin alone", () => {
    for (const line of ["Unit: t", "单位：万元", "(Einheit: EUR)", "Jednostka: zł", "ед. изм.: руб"]) expect([line, isUnitLine(line)]).toEqual([line, true]);
    for (const line of ["unit", "United: t", "community: x", "das ist die Einheit: x"]) expect([line, isUnitLine(line)]).toEqual([line, false]);
    for (const line of ["Table 4", "TABLE 4", "表3-2", "附表一", "Tabelle A", "Table A1: x", "Table IV", "table 2.1", "表 3"])
      expect([line, isTitleText(line)]).toEqual([line, true]);
    for (const line of ["Tableware", "tables", "Table name", "TABLE NAME", "tableau_code", "Tabellen", "table", "place"])
      expect([line, isTitleText(line)]).toEqual([line, false]);
    for (const line of ["注：x", "Source: x", "（注：x）", "Quelle: x", "Notes: y"]) expect([line, isNoteText(line)]).toEqual([line, true]);
    for (const line of ["Source", "notebook: x", "Standard: x", "resource: x"]) expect([line, isNoteText(line)]).toEqual([line, false]);
    for (const line of ["* x", "1) x", "①x", "注1 x"]) expect([line, isMarkedText(line)]).toEqual([line, true]);
    for (const line of ["1)2", "12 x", "x *"]) expect([line, isMarkedText(line)]).toEqual([line, false]);
  });

  test("the unit of a heading stands in brackets at its end, and a number or nothing there is none", () => {
    expect(["经费(万元)", "Funds (Mio EUR)", "Staff（人）"].map(unitOfHeader)).toEqual(["万元", "Mio EUR", "人"]);
    expect(["Funds", "Funds (2020)", "Funds ()", "(万元) Funds", "Funds (a very long remark on it)"].map(unitOfHeader)).toEqual(Array(5).fill(undefined));
  });

  test("the last words of a heading are a unit only where a sign, a code or a scale with a currency says that it is money", () => {
    expect(["Monto S/", "Gasto millones de soles", "nakłady mln zł", "Spending EUR"].map((heading) => unitAtEnd(heading, "CNY"))).toEqual([
      "S/",
      "millones de soles",
      "mln zł",
      "EUR",
    ]);
    expect(["Gasto real", "Spending", "EUR", "share percent", "Staff persons"].map((heading) => unitAtEnd(heading, "CNY"))).toEqual(Array(5).fill(undefined));
  });

  test("a line says a unit in passing in brackets or behind a word for 'in', and a line of units only one", () => {
    expect(unitInLine("Amounts in thousand CNY", "CNY")).toBe("thousand CNY");
    expect(unitInLine("Shares [percent]", "CNY")).toBe("percent");
    expect(unitInLine("Schools in the north", "CNY")).toBeUndefined();
    expect(unitOfLine("Unit: t; persons")).toBeUndefined();
    expect(unitOfLine("Unit:")).toBeUndefined();
    expect(unitOfLine("Amounts in CNY")).toBeUndefined();
  });
});
