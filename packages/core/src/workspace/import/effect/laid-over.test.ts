import { describe, expect, test } from "vitest";
import { type Handed, ImportDesk } from "../../../../test/import-desk.ts";

const keyed = "key: [place, year]\n";
const head = "place,year,funds,note";
const file = (...rows: readonly string[]) => `${head}\n${rows.join("\n")}\n`;
const standing = new ImportDesk().taken(file("a,2020,10,x", "a,2021,11,", "b,2020,20,y", "b,2021,21,"), { mapping: keyed });
const unkeyed = new ImportDesk().taken(file("a,2020,10,x", "a,2021,11,", "b,2020,20,y", "b,2021,21,"));

const effect = async (text: string, handed: Handed = {}, desk = standing) => {
  const run = await (await desk).dryRun(text, handed);
  if (!run.ok) return run.notes.map(({ code, at }) => `${code} ${at.line === undefined ? (at.field ?? "") : `${at.line}:${at.column}`}`.trim());
  return run.value.effect.rows;
};
const written = async (text: string, handed: Handed, desk = standing) => (await (await desk).written(text, handed)).slice(1).map((row) => row.join("|"));

describe("a file without a word on what it is", () => {
  test("takes the place of the table where nothing goes: what comes, changes and stays is told", async () => {
    expect(await effect(file("a,2020,10,x", "a,2021,11,", "b,2020,20.5,y", "b,2021,21,", "c,2020,30,"))).toEqual({ come: 1, change: 1, stay: 3, go: 0 });
  });

  test("is refused where a single row would go, with the number and the ways out", async () => {
    const [fault, ...more] = await (await standing).said(file("a,2020,10,x", "a,2021,11,", "b,2020,20,y"));
    expect([fault?.code, fault?.at.field, more]).toEqual(["import.rows-would-go", "mode", []]);
    expect(fault?.message).toContain("1 rows would go");
    expect(fault?.fix).toContain("--append, --update");
  });

  test("of the same rows in another order, with other signs and blanks, changes nothing", async () => {
    expect(await effect(file(' b , 2021 ,"21", ', "a,2020,10.0,x", "b,2020,+20,y", "a,2021,11.,n/a"))).toMatchObject({ come: 0, go: 0 });
    expect(await effect(file("b,2021,21,", "a,2020,10,x", "b,2020,20,y", "a,2021,11,"))).toEqual({ come: 0, change: 0, stay: 4, go: 0 });
  });
});

describe("rows that are added", () => {
  const mode = "append";

  test("stand behind those that stand, which stay to the letter; a row that says the same is none", async () => {
    expect(await written(file("c,2020,30,z", "a,2020,10,x"), { mode })).toEqual(["a|2020|10|x", "a|2021|11|", "b|2020|20|y", "b|2021|21|", "c|2020|30|z"]);
    expect(await effect(file("c,2020,30,z", "a,2020,10,x"), { mode })).toEqual({ come: 1, change: 0, stay: 4, go: 0 });
  });

  test("change none: a key that stands otherwise refuses the file, each at its row, also where only an empty cell differs", async () => {
    expect(await effect(file("c,2020,30,z", "a,2020,10,other", "b,2020,20,"), { mode })).toEqual(["import.key-stands 3:1", "import.key-stands 4:1"]);
  });

  test("need a key", async () => {
    expect(await effect(file("c,2020,30,z"), { mode }, unkeyed)).toEqual(["import.no-key mode"]);
    expect(await effect(file("c,2020,30,z"), { mode, mapping: keyed }, unkeyed)).toEqual({ come: 1, change: 0, stay: 4, go: 0 });
  });

  test("are refused a key that does not name each row that stands once", async () => {
    const [fault] = await (await unkeyed).said(file("c,2020,30,z"), { mode, mapping: "key: [place]\n" });
    expect(fault).toMatchObject({ code: "import.key-not-unique" });
    expect(fault?.message).toContain("a stands twice");
  });
});

describe("rows that are updated", () => {
  const mode = "update";

  test("take the place of those of their key, where these stand; others stay, an empty cell empties", async () => {
    expect(await written(file("b,2020,20.5,", "c,2020,30,z"), { mode })).toEqual(["a|2020|10|x", "a|2021|11|", "b|2020|20.5|", "b|2021|21|", "c|2020|30|z"]);
    expect(await effect(file("b,2020,20.5,", "c,2020,30,z"), { mode })).toEqual({ come: 1, change: 1, stay: 3, go: 0 });
  });

  test("of a key that stands twice in the file are refused", async () => {
    expect(await effect(file("b,2020,20.5,", "b,2020,20.6,"), { mode })).toEqual(["import.duplicate-key 3:1"]);
  });

  test("of names that every object has are rows like any other", async () => {
    const own = new ImportDesk().taken("place,funds\nconstructor,1\n__proto__,2\n", { mapping: "key: [place]\n" });
    expect(await written("place,funds\n__proto__,2.5\ntoString,3\n", { mode }, own)).toEqual(["constructor|1", "__proto__|2.5", "toString|3"]);
  });
});

describe("a file that is the table", () => {
  test("leaves what it holds, and says what goes", async () => {
    expect(await written(file("a,2020,10,x"), { mode: "replace" })).toEqual(["a|2020|10|x"]);
    expect(await effect(file("a,2020,10.5,x", "c,2020,3,"), { mode: "replace" })).toEqual({ come: 1, change: 1, stay: 0, go: 3 });
  });

  test("may not be empty", async () => {
    expect(await effect(`${head}\n`, { mode: "replace" })).toEqual(["table.empty 1:1"]);
    expect(await effect("", { mode: "replace" })).toEqual(["table.empty 1:1"]);
  });
});

describe("a column that the file lacks", () => {
  const short = "place,year,funds\na,2020,10\na,2021,11\nb,2020,20\nb,2021,21\n";

  test("is asked about, with the column that it may be", async () => {
    const [fault, ...more] = await (await standing).said(short.replaceAll("funds", "founds").replaceAll("place,year", "place,year"));
    expect(more.map(({ code }) => code)).toEqual(["import.missing-column"]);
    expect(fault).toMatchObject({ code: "import.missing-column", at: { line: 1 } });
    expect(`${fault?.message} ${fault?.fix}`).toContain("founds");
  });

  test("stays with its old cells, and is empty in rows that come; or goes with all of them; either is told", async () => {
    const more = `${short}c,2020,30\n`;
    expect(await written(more, { column: { note: "keep" } })).toEqual(["a|2020|10|x", "a|2021|11|", "b|2020|20|y", "b|2021|21|", "c|2020|30|"]);
    expect(await (await standing).codes(more, { column: { note: "keep" } })).toEqual(["import.column-kept 1:1"]);
    expect(await written(short, { column: { note: "drop" } })).toEqual(["a|2020|10", "a|2021|11", "b|2020|20", "b|2021|21"]);
    expect(await (await standing).codes(short, { column: { note: "drop" } })).toEqual(["import.column-dropped 1:1"]);
  });

  test("and is of the key cannot be decided on, nor can one that the file has or nobody knows", async () => {
    expect(await effect("place,funds,note\na,10,x\nb,20,y\n", { column: { year: "keep" } })).toContain("import.key-column-gone 1:1");
    expect(await effect(file("a,2020,10,x", "a,2021,11,", "b,2020,20,y", "b,2021,21,"), { column: { note: "keep" } })).toEqual([
      expect.stringMatching(/^import\.column-not-gone/),
    ]);
    expect(await effect(short, { column: { note: "keep", nothing: "drop" } })).toEqual([expect.stringMatching(/^import\.column-not-gone/)]);
    expect(await effect(short, { column: { note: "keep", ["constructor" as string]: "drop" as const } })).toEqual([
      expect.stringMatching(/^import\.column-not-gone/),
    ]);
  });

  test("that is new comes, empty in the rows that stay", async () => {
    const wide = "place,year,funds,note,staff\nc,2020,30,z,5\n";
    expect((await (await standing).written(wide, { mode: "append" })).map((row) => row.join("|"))).toEqual([
      "place|year|funds|note|staff",
      "a|2020|10|x|",
      "a|2021|11||",
      "b|2020|20|y|",
      "b|2021|21||",
      "c|2020|30|z|5",
    ]);
  });
});

describe("figures of another scale", () => {
  const thousands = file("a,2020,10000,x", "a,2021,11000,", "b,2020,20000,y", "b,2021,21000,");

  test("are doubted before they come in, with both readings, and an answer brings them over or takes them as they are", async () => {
    const [fault, ...more] = await (await standing).said(thousands);
    expect([fault?.code, more]).toEqual(["import.scale-doubted", []]);
    expect(fault?.message).toContain("4 new figures of 'funds'");
    expect(fault?.fix).toContain("--scale 'funds=1000'");
    expect(await written(thousands, { scale: { funds: 1000 } })).toEqual(["a|2020|10|x", "a|2021|11|", "b|2020|20|y", "b|2021|21|"]);
    expect(await (await standing).codes(thousands, { scale: { funds: 1000 } })).toEqual(["import.scaled 4:3"]);
    expect(await written(thousands, { scale: { funds: 1 } })).toContain("a|2020|10000|x");
  });

  test("answered by another factor are asked again, and an answer to no question is refused", async () => {
    expect(await effect(thousands, { scale: { funds: 100 } })).toEqual(["import.scale-doubted 4:3"]);
    const same = file("a,2020,10,x", "a,2021,11,", "b,2020,20,y", "b,2021,21,");
    expect(await effect(same, { scale: { funds: 1000 } })).toEqual([expect.stringMatching(/^import\.scale-not-doubted/)]);
    expect(await effect(thousands, { scale: { funds: 1000, note: 10 } })).toEqual([expect.stringMatching(/^import\.scale-not-doubted/)]);
  });

  test("are doubted where one row among others is, and a smaller one that grew is not", async () => {
    expect(await effect(file("a,2020,13,x"), { mode: "update" })).toEqual({ come: 0, change: 1, stay: 3, go: 0 });
    expect(await effect(file("a,2022,12000,x"), { mode: "append" })).toEqual(["import.scale-doubted 2:3"]);
  });
});
