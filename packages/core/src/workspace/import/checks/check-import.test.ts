import { describe, expect, test } from "vitest";
import { ImportDesk } from "../../../../test/import-desk.ts";

const desk = new ImportDesk();
const keyed = "key: [place, year]\n";
const figures = "place,year,value\na,2020,1\na,2021,2\nb,2020,3\nb,2021,4\n";

describe("the key of a table", () => {
  test("stands once: the second row of it is told, with the row where it stands already, whatever its values are", async () => {
    const twice = `${figures}a,2020,1\nb,2021,9\n`;
    expect(await desk.said(twice, { mapping: keyed })).toMatchObject([
      { code: "import.duplicate-key", at: { line: 6, column: 1 }, message: "The key a, 2020 stands in row 2 already.", fix: "Keep one of the rows." },
      { code: "import.duplicate-key", at: { line: 7, column: 1 }, message: "The key b, 2021 stands in row 5 already." },
    ]);
    expect(await desk.codes(twice)).not.toContain("import.duplicate-key 6:1");
  });

  test("is compared part by part: parts that only look alike when they are joined are two keys", async () => {
    const table = 'place,year,value\n"a, b",c,1\na,"b, c",2\n"[""a""",c,3\n';
    expect(await desk.codes(table, { mapping: keyed })).toEqual([]);
    expect(await desk.codes("place,value\n__proto__,1\nconstructor,2\n__proto__,3\n", { mapping: "key: [place]\n" })).toEqual(["import.duplicate-key 4:1"]);
  });

  test("is never empty: the empty part is told by its column, and such a row is no double of another one", async () => {
    const gaps = "place,year,value\na,2020,1\n,2021,2\nb,,3\n,,4\n";
    expect(await desk.codes(gaps, { mapping: keyed })).toEqual(["table.missing-key 3:1", "table.missing-key 4:2", "table.missing-key 5:1"]);
  });

  test("keeps its zeros and its case: 01 is not 1, A is not a; blanks around are none of it", async () => {
    expect(await desk.codes("code,value\n01,1\n1,2\nA,3\na,4\n", { mapping: "key: [code]\n" })).toEqual([]);
    expect(await desk.codes("code,value\nx,1\n x ,2\n", { mapping: "key: [code]\n" })).toEqual(["import.duplicate-key 3:1"]);
  });

  test("of a column that the file lacks is a fault of the mapping, with the nearest name", async () => {
    const [fault, ...more] = await desk.said(figures, { mapping: "key: [place, yeer]\n" });
    expect([fault, more]).toMatchObject([{ code: "mapping.unknown-column", at: { file: "mapping.yaml", line: 1 } }, []]);
    expect(`${fault?.message} ${fault?.fix}`).toContain("'year'");
  });

  test("that was declared once holds for the next file too", async () => {
    const taken = await desk.taken(figures, { mapping: keyed });
    expect(await taken.codes(`${figures}a,2020,5\n`)).toEqual(["import.duplicate-key 6:1"]);
    expect(await taken.codes(figures)).toEqual([]);
  });
});

describe("cells of a table that stands", () => {
  const standing = desk.taken("place,year,value,count,flag\na,2020,1.5,3,true\nb,2021,2.5,4,false\n", { mapping: "key: [place, year]\n" });
  const told = async (row: string) => (await standing).codes(`place,year,value,count,flag\na,2020,1.5,3,true\n${row}\n`, { mode: "update" });

  test("a number stays a number: a word, two numbers or a number in words refuse the file at the cell", async () => {
    for (const cell of ["many", "1 of 3", "3-4", "1e400", "(5)", "=1+1", "--5", "1.2.3"])
      expect(await told(`b,2021,${cell},4,false`)).toEqual(["import.not-a-number 3:3"]);
    expect(await told("b,2021,2.5,four,false")).toEqual(["import.not-a-number 3:4"]);
  });

  test.each(["20", "20211", "2021.5", "1066", "3000", "2021/22"])("'%s' is no year", async (year) => {
    const codes = await told(`b,${year},2.5,4,false`);
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatch(/^import\.(year-out-of-range|not-a-number) 3:2$/);
  });

  test("all faults of the cells are told at once, each at its own", async () => {
    const table = "place,year,value,count,flag\na,2020,x1,3,true\nb,20,2.5,y,false\n";
    expect(await (await standing).codes(table, { mode: "update" })).toEqual(["import.not-a-number 2:3", "import.not-a-number 3:4"]);
    expect(await (await standing).codes("place,year,value,count,flag\na,20,1,3,true\nb,21,2,4,false\n", { mode: "update" })).toEqual([
      "import.year-out-of-range 2:2",
      "import.year-out-of-range 3:2",
    ]);
  });

  test("of the same fault some are listed, and the rest counted", async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `p${at},2020,w${at},1,true`);
    const codes = await (await standing).said(`place,year,value,count,flag\n${rows.join("\n")}\n`, { mode: "update" });
    expect(codes.length).toBeLessThan(50);
    expect(codes[0]).toMatchObject({ code: "import.not-a-number", at: { line: 2 } });
    expect(codes.map(({ message }) => message).join(" ")).toMatch(/3\d|2\d/);
  });

  test("a marker of a missing value empties the cell and is counted; zero stays zero", async () => {
    const taken = await standing;
    const table = "place,year,value,count,flag\na,2020,n/a,0,true\nb,2021,…,-,false\n";
    expect(await taken.written(table)).toEqual([
      ["place", "year", "value", "count", "flag"],
      ["a", "2020", "", "0", "true"],
      ["b", "2021", "", "", "false"],
    ]);
    const report = await taken.dryRun(table);
    expect(report.ok ? report.value.missing : null).toEqual({ "n/a": 1, "…": 1, "-": 1 });
  });
});

describe("codes that another table holds", () => {
  const places = "place,label\nn,North\ns,South\ne,East\n";
  const own = "place,value\nn,1\ns,2\n";
  const atPlaces = desk.taken(places, { as: "places", mapping: "key: [place]\n" });

  test("a column of the same name refers to them: an unknown one is told once, with what looks alike or what is to be done", async () => {
    const taken = await atPlaces;
    expect(await taken.codes(own)).toEqual([]);
    const [first, second, ...more] = await taken.said(`${own}w,3\nw,4\nN,5\n`);
    expect([first, second, more]).toMatchObject([
      { code: "import.unknown-code", at: { line: 4, column: 1 }, message: "'w' in column 'place' is no code of the table places." },
      { code: "import.unknown-code", at: { line: 6, column: 1 } },
      [],
    ]);
    expect(first?.fix).toContain("add it to places first");
  });

  test("a column that only bears the name is another one where most of its codes are unknown", async () => {
    expect(await (await atPlaces).codes("place,value\nx,1\ny,2\nn,3\n")).toEqual([]);
    expect(await (await atPlaces).codes("place,value\nx,1\nn,2\n")).toEqual(["import.unknown-code 2:1"]);
  });

  test("a mapping that says so refers whatever they are, and to a table that is none is a fault with the nearest name", async () => {
    const taken = await atPlaces;
    expect(await taken.codes("spot,value\nx,1\ny,2\n", { mapping: "references: {spot: places}\n" })).toEqual([
      "import.unknown-code 2:1",
      "import.unknown-code 3:1",
    ]);
    const [fault] = await taken.said("spot,value\nn,1\n", { mapping: "references: {spot: place}\n" });
    expect(fault).toMatchObject({ code: "mapping.unknown-table", at: { file: "mapping.yaml", line: 1 } });
    expect(`${fault?.message} ${fault?.fix}`).toContain("'places'");
    expect(await taken.codes("spot,value\nn,1\n", { mapping: "references: {spot: __proto__}\n" })).toEqual(["mapping.unknown-table 1:14"]);
  });

  test("an empty code refers to nothing, and is no fault", async () => {
    expect(await (await atPlaces).codes("id,place,value\n1a,n,1\n2a,,2\n", { mapping: "references: {place: places}\n" })).toEqual([]);
  });

  test("that others refer to stay: a file without them is refused with their number and names, also where it is to replace all", async () => {
    const both = await (await atPlaces).taken(own, { as: "figures", mapping: "key: [place]\nreferences: {place: places}\n" });
    const [fault, ...more] = await both.said("place,label\nn,North\ne,East\n", { as: "places", mode: "replace" });
    expect([fault, more]).toMatchObject([{ code: "import.code-still-used" }, []]);
    expect(fault?.message).toBe("1 codes of 'place' that the table figures refers to would be gone: s.");
    expect(await both.codes("place,label\nn,North\ns,Süd\n", { as: "places", mode: "replace" })).toEqual([]);
    // Beside what stands nothing goes.
    expect(await both.codes("place,label\nw,West\n", { as: "places", mode: "append" })).toEqual([]);
  });
});

describe("rows of the whole territory", () => {
  const office = new ImportDesk({ records: { region: [{ id: "CN" }, { id: "north", parent: "CN" }, { id: "south", parent: "CN" }] } });

  test("are marked in a new table, so that no sum takes them with their parts, and said", async () => {
    const table = "place,year,value\nCN,2020,9\nnorth,2020,3\nsouth,2020,4\n";
    expect(await office.codes(table)).toEqual(["import.national-row 2:1"]);
    expect((await office.resource(table)).national).toEqual({ column: "place", values: ["CN"] });
    expect(await office.written(table)).toHaveLength(4);
  });

  test("alone, or in a table without numbers, are rows like any other", async () => {
    expect(await office.codes("place,year,value\nCN,2020,9\nCN,2021,10\n")).toEqual([]);
    expect((await office.resource("place,label\nCN,China\nnorth,North\n")).national).toBeUndefined();
  });

  test("are refused by a table that knew none, since whatever sums it would add them to their parts", async () => {
    const standing = await office.taken("place,year,value\nnorth,2020,3\nsouth,2020,4\n", { mapping: keyed });
    const [fault] = await standing.said("place,year,value\nnorth,2020,3\nsouth,2020,4\nCN,2020,7\n", { mode: "update" });
    expect(fault).toMatchObject({ code: "import.national-in-sum", at: { line: 4, column: 1 } });
    const marked = await office.taken("place,year,value\nCN,2020,7\nnorth,2020,3\nsouth,2020,4\n", { mapping: keyed });
    expect(await marked.codes("place,year,value\nCN,2021,7\n", { mode: "append" })).toEqual([]);
  });
});

describe("names of places", () => {
  const chinese = (id: string, zh: string) => ({ id, labels: { zh } });
  const office = new ImportDesk({
    records: { region: [chinese("1", "江西省"), chinese("2", "江苏省"), chinese("3", "浙江省"), chinese("4", "安徽省"), chinese("5", "北京市")] },
  });
  const table = (...names: readonly string[]) => `地区,数值\n${names.map((name, at) => `${name},${at + 1}`).join("\n")}\n`;

  test("that scanning damaged are told with what was probably meant, and are left as they stand", async () => {
    const file = table("江西", "江苏", "浙江", "北京", "安微");
    const [only, ...more] = await office.said(file);
    expect([only, more]).toMatchObject([{ code: "import.look-alike", at: { line: 6, column: 1 } }, []]);
    expect(only?.message).toContain("'安徽'");
    expect((await office.written(file)).at(-1)).toEqual(["安微", "5"]);
  });

  test("that nobody knows are told once, without a guess", async () => {
    const told = await office.said(table("江西", "江苏", "浙江省", "北京市", "火星", "火星"));
    expect(told).toMatchObject([{ code: "import.unknown-region-name", at: { line: 6, column: 1 } }]);
  });

  test("are asked of a column of places alone: of one in which few are known nothing is said", async () => {
    expect(await office.codes(table("江西", "甲", "乙", "丙"))).toEqual([]);
    expect(await office.codes(table("江西", "江苏", "浙江", "甲", "乙"))).toEqual([]);
    expect(await new ImportDesk().codes(table("江西", "江苏", "浙江", "火星"))).toEqual([]);
  });

  test("a word for a total is no name of a place", async () => {
    const told = await office.codes(table("江西", "江苏", "浙江", "北京", "全国"));
    expect(told.filter((code) => code.startsWith("import.unknown-region-name"))).toEqual([]);
  });
});
