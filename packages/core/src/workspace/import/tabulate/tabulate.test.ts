import { describe, expect, test } from "vitest";
import { type Handed, ImportDesk } from "../../../../test/import-desk.ts";

const desk = new ImportDesk();
const rows = async (text: string, handed: Handed = {}) => (await desk.written(text, handed)).map((row) => row.join("|"));
const codes = (text: string, handed: Handed = {}) => desk.codes(text, handed);
const report = async (text: string, handed: Handed = {}) => {
  const run = await desk.dryRun(text, handed);
  if (!run.ok) throw new Error(JSON.stringify(run.notes));
  return run.value;
};

describe("totals", () => {
  test("are set aside where they are the sum of the others, and the report names each with its row", async () => {
    const file = "place,funds,staff\na,1.5,2\nb,2.5,3\nTotal,4,5\n";
    expect(await rows(file)).toEqual(["place|funds|staff", "a|1.5|2", "b|2.5|3"]);
    expect((await report(file)).totals).toEqual([{ row: 4, column: "place", value: "Total", kind: "total" }]);
  });

  test.each([
    ["of another sum", "a,1\nb,2\nTotal,4\n"],
    ["of one column only", "a,1\nb,2\nTotal,\n"],
  ])("%s stay, and are told", async (_, data) => {
    const file = `place,funds\n${data}`;
    expect(await codes(file)).toEqual(["import.total-kept 4:1"]);
    expect(await rows(file)).toHaveLength(4);
  });

  test("are told within the rounding of the file: a gap of half a unit for each part, and no more", async () => {
    expect(await rows("place,funds\na,100.4\nb,100.4\nTotal,201\n")).toHaveLength(3);
    expect(await codes("place,funds\na,100.4\nb,100.4\nTotal,203\n")).toEqual(["import.total-kept 4:1"]);
  });

  test("of each year are of its rows alone", async () => {
    const file = "place,year,funds\na,2020,1\nb,2020,2\nTotal,2020,3\na,2021,5\nb,2021,6\nTotal,2021,11\n";
    expect(await rows(file)).toEqual(["place|year|funds", "a|2020|1", "b|2020|2", "a|2021|5", "b|2021|6"]);
    const wrong = file.replace("2021,11", "2021,3");
    expect(await codes(wrong)).toEqual(["import.total-kept 7:1"]);
  });

  test("that are the only rows, or of which a figure is missing, are no totals of others", async () => {
    expect(await rows("place,year,funds\nTotal,2020,1\nTotal,2021,2\n")).toHaveLength(3);
    expect(await codes("place,funds\nTotal,\na,1\n")).toEqual(["import.total-kept 2:1"]);
  });

  test("stay where the mapping keeps them, go where it names the word, and are the whole where it says so", async () => {
    const file = "place,funds\na,1\nb,2\nTotal,3\n";
    expect(await rows(file, { mapping: "totals: keep\n" })).toHaveLength(4);
    expect(await codes(file, { mapping: "totals: keep\n" })).toEqual([]);
    expect(await rows("place,funds\na,1\nb,2\nAll of it,9\n", { mapping: "totals: {words: [All of it]}\n" })).toEqual(["place|funds", "a|1", "b|2"]);
    expect(await rows(file, { mapping: "totals: national\n" })).toEqual(["place|funds", "a|1", "b|2", "CN|3"]);
    expect((await report(file, { mapping: "totals: national\n" })).totals).toMatchObject([{ kind: "national" }]);
  });

  test("are words of the list alone, whatever their case: 'Totally' is a name", async () => {
    expect(await rows("place,funds\na,1\nb,2\nTotally,3\n")).toHaveLength(4);
    expect(await rows("place,funds\na,1\nb,2\nTOTAL,3\n")).toHaveLength(3);
  });

  test("of figures that doubles cannot add are still found", async () => {
    expect(await rows("place,funds\na,0.1\nb,0.2\nTotal,0.3\n")).toHaveLength(3);
    expect(await rows("place,funds\na,9007199254740993\nb,1\nTotal,9007199254740994\n")).toHaveLength(3);
  });
});

describe("years in the heads", () => {
  const long = 'long: {keys: [place], pattern: "(?<year>[0-9]+)", value: funds}\n';

  test("become rows: each cell that holds a value is one, in the order of the file, and what is empty is none", async () => {
    expect(await rows("place,2020,2021\na,1,2\nb,,4\n", { mapping: long })).toEqual(["place|year|funds", "a|2020|1", "a|2021|2", "b|2021|4"]);
    expect((await desk.resource("place,2020,2021\na,1,2\nb,,4\n", { mapping: long })).schema).toMatchObject({
      primaryKey: ["place", "year"],
      fields: [{ type: "string" }, { type: "year" }, { type: "number" }],
    });
  });

  test("of which a column is none are told by its name, and not lost in silence", async () => {
    const [told, ...more] = await desk.said("place,2020,note\na,1,x\nb,2,y\n", { mapping: long });
    expect([told, more]).toMatchObject([{ code: "import.column-left-out", at: { column: 3, field: "note" } }, []]);
  });

  test.each([
    ['long: {keys: [place], pattern: "(?<year>x+)", value: funds}\n', "mapping.pattern-misses"],
    ['long: {keys: [place], pattern: "[0-9]+", value: funds}\n', "mapping.pattern-misses"],
    ['long: {keys: [place], pattern: "(?<year>[0-9]+", value: funds}\n', "mapping.broken-pattern"],
    ['long: {keys: [plaice], pattern: "(?<year>[0-9]+)", value: funds}\n', "mapping.unknown-column"],
    ['long: {keys: [place], pattern: "(?<place>[0-9]+)", value: funds}\n', "mapping.name-twice"],
    ['long: {keys: [place], pattern: "(?<year>[0-9]+)", value: year}\n', "mapping.name-twice"],
  ])("by the mapping %j are refused as %s", async (mapping, code) => {
    expect((await desk.said("place,2020,2021\na,1,2\nb,3,4\n", { mapping })).map((each) => each.code)).toEqual([code]);
  });

  test("a pattern that would never come to an end is refused or ends", async () => {
    const mapping = 'long: {keys: [place], pattern: "(?<year>(a+)+)b", value: funds}\n';
    expect((await desk.said(`place,${"a".repeat(60)}\nx,1\ny,2\n`, { mapping })).map((each) => each.code)).toEqual([
      expect.stringMatching(/^mapping\.(broken-pattern|pattern-misses)$/),
    ]);
  });

  test("of one place and year twice are a double key", async () => {
    const twice = 'long: {keys: [place], pattern: "(?<year>[0-9]+)", value: funds}\n';
    expect(await codes("place,2020 a,2020 b\nx,1,2\n", { mapping: twice })).toEqual(["import.duplicate-key 2:1"]);
  });
});

describe("cells of several", () => {
  test("are a row each, texts and years in all of them, a number in the first alone", async () => {
    const file = "project,year,bodies,funds\np1,2020,A / B / C,30\np2,2021,D,5\np3,2021,,7\n";
    expect(await rows(file, { mapping: "split: {bodies: /}\n" })).toEqual([
      "project|year|bodies|funds",
      "p1|2020|A|30",
      "p1|2020|B|",
      "p1|2020|C|",
      "p2|2021|D|5",
      "p3|2021||7",
    ]);
  });

  test("that name one twice have one row of it; a sign at the ends makes none", async () => {
    expect(await rows("k,bodies\na,X;X;Y;\nb,;\n", { mapping: 'split: {bodies: ";"}\n' })).toEqual(["k|bodies", "a|X", "a|Y", "b|"]);
  });

  test("in a column that is not there are a fault of the mapping", async () => {
    expect(await codes("k,bodies\na,X\n", { mapping: 'split: {bodis: ";"}\n' })).toEqual(["mapping.unknown-column 1:9"]);
  });
});

describe("rows that the mapping drops", () => {
  const file = "place,kind,funds\na,x,1\nb,y,2\nc,x,3\n";

  test("are those that hold one of its texts, a number written either way; of a column that is not there it is a fault", async () => {
    expect(await rows(file, { mapping: "drop: {kind: [y, z]}\n" })).toEqual(["place|kind|funds", "a|x|1", "c|x|3"]);
    expect(await rows(file, { mapping: "drop: {funds: [1, 2]}\n" })).toEqual(["place|kind|funds", "c|x|3"]);
    expect((await desk.said(file, { mapping: "drop: {kindd: [y]}\n" })).map(({ code }) => code)).toEqual(["mapping.unknown-column"]);
  });

  test("may not be all of them", async () => {
    expect(await codes(file, { mapping: "drop: {kind: [x, y]}\n" })).toEqual(["table.empty 1:1"]);
  });

  test("miss nobody: what they hold counts in no figure of the report", async () => {
    const { missing, written } = await report("place,kind,funds\na,x,1\nb,y,n/a\nc,x,3\n", { mapping: "drop: {kind: [y]}\n" });
    expect([missing, written]).toEqual([{}, 2]);
  });
});

describe("signs of numbers", () => {
  const column = (...texts: readonly string[]) => `place;value\n${texts.map((text, at) => `p${at};${text}`).join("\n")}\n`;
  const values = async (texts: readonly string[], mapping?: string) =>
    (await desk.written(column(...texts), mapping === undefined ? {} : { mapping })).slice(1).map(([, value]) => value);

  test.each([
    [
      ["1,5", "2,25"],
      ["1.5", "2.25"],
    ],
    [
      ["1.234,5", "7"],
      ["1234.5", "7"],
    ],
    [
      ["1,234.5", "7"],
      ["1234.5", "7"],
    ],
    [
      ["1.234.567", "2.345.678"],
      ["1234567", "2345678"],
    ],
    [
      ["1 234", "12 345 678"],
      ["1234", "12345678"],
    ],
    [
      ["1'234.5", "2"],
      ["1234.5", "2"],
    ],
    [
      ["−5", "–7"],
      ["-5", "-7"],
    ],
    [
      ["１２．５", "３"],
      ["12.5", "3"],
    ],
    [
      ["1e5", "2E-3"],
      ["1e5", "2E-3"],
    ],
    [
      ["0.10", "1.00"],
      ["0.10", "1.00"],
    ],
    [
      ["123456789012345678901", "0.00000000000000000001"],
      ["123456789012345678901", "0.00000000000000000001"],
    ],
  ])("%j are %j, digit by digit", async (texts, read) => {
    expect(await values(texts)).toEqual(read);
  });

  test("that could be either are asked with what each reading gives, and an answer settles them", async () => {
    const { notes } = await desk.dryRun(column("1.234", "2.500"));
    expect(notes).toMatchObject([{ code: "import.number-undecided", at: { line: 2, column: 2 }, severity: "error" }]);
    expect(notes[0]?.choices?.map(({ path, value, reading }) => [...path, value, reading.parameters["amount"], reading.parameters["sum"]])).toEqual([
      ["thousands", ".", "1\u202f234", "3\u202f734"],
      ["decimal", ".", "1.234", "3.734"],
    ]);
    expect(await values(["1.234", "2.500"], 'thousands: "."\n')).toEqual(["1234", "2500"]);
    expect(await values(["1.234", "2.500"], 'decimal: "."\n')).toEqual(["1.234", "2.500"]);
  });

  test("that contradict each other are no numbers, each told at its cell", async () => {
    const told = await codes(column("1,5", "2.5", "1.000,5", "3,25"));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((code) => code.startsWith("import.not-a-number"))).toBe(true);
  });

  test("a code is no number: its zeros and its length stay", async () => {
    expect(await rows("code,value\n01,1\n02,2\n")).toEqual(["code|value", "01|1", "02|2"]);
    expect(await rows("place,tax code,value\na,00123,1\nb,00456,2\n")).toEqual(["place|tax code|value", "a|00123|1", "b|00456|2"]);
  });

  test("a formula, an error of a spreadsheet or a word is none: it refuses the file where most are numbers", async () => {
    for (const bad of ["=1+1", "#DIV/0!", "#REF!", "12abc", "(5)", "5-", "1/2", "0x1F", "Infinity", "1e999"])
      expect([bad, await codes(column("1", "2", bad))]).toEqual([bad, ["import.not-a-number 4:2"]]);
  });

  test("the office's own marker of a missing value is one, and its word for zero is zero and said", async () => {
    const texts = ["1", "2", "3", "geheim", "nil"];
    const file = column(...texts);
    expect(await values(texts, "missing: [geheim]\nzero: [nil]\n")).toEqual(["1", "2", "3", "", "0"]);
    expect((await desk.said(file, { mapping: "missing: [geheim]\nzero: [nil]\n" })).map(({ code }) => code)).toEqual(["import.assumed-zero"]);
    expect(await codes(file)).toEqual(["import.not-a-number 5:2", "import.not-a-number 6:2"]);
  });
});

describe("days", () => {
  const column = (...texts: readonly string[]) => `k,day,n\n${texts.map((text, at) => `a${at},${text},1`).join("\n")}\n`;
  const days = async (texts: readonly string[], mapping?: string) =>
    (await desk.written(column(...texts), mapping === undefined ? {} : { mapping })).slice(1).map(([, day]) => day);

  test("are ISO whatever they were written in", async () => {
    expect(await days(["2020-02-29", "2020/3/1", "1.5.2014", "2014年5月1日"])).toEqual(["2020-02-29", "2020-03-01", "2014-05-01", "2014-05-01"]);
  });

  test("with strokes are read as one cell of the file tells, which is said; as none does it is asked", async () => {
    expect(await days(["03/04/2019", "15/03/2019"])).toEqual(["2019-04-03", "2019-03-15"]);
    expect(await codes(column("03/04/2019", "15/03/2019"))).toEqual(["import.assumed-days 2:2"]);
    const [asked] = (await desk.dryRun(column("03/04/2019", "05/06/2019"))).notes;
    expect(asked?.choices?.map(({ path, value }) => [...path, value])).toEqual([
      ["days", "day-first"],
      ["days", "month-first"],
    ]);
    expect(await days(["03/04/2019", "05/06/2019"], "days: month-first\n")).toEqual(["2019-03-04", "2019-05-06"]);
  });

  test("that there are not make the column one of texts, or a fault where it is one of days", async () => {
    expect(await days(["2021-02-29", "2020-01-01"])).toEqual(["2021-02-29", "2020-01-01"]);
    expect((await desk.resource(column("2021-02-29", "2020-01-01"))).schema.fields[1]).toMatchObject({ type: "string" });
    expect(await codes(column("2021-02-29", "2020-01-01"), { mapping: "columns: {day: {type: date}}\n" })).toEqual(["import.not-a-date 2:2"]);
  });
});
