import { describe, expect, test } from "vitest";
import { ImportDesk } from "../../../../test/import-desk.ts";

/** An office with a table that says what each district became. */
const crosswalk = (csv: string) => new ImportDesk().taken(csv, { as: "changes" });
const whole = crosswalk("old,now\na,A\nb,B\nc,B\nd,D\n");
const parts = crosswalk("old,now,part\na,A,0.25\na,B,0.75\nb,B,1\nc,C,0.3\nc,D,0.3\nc,E,0.4\n");
const dated = crosswalk("old,now,begin,finish\na,A,,2019\na,B,2020,\nb,B,2015-07-01,2016\n");

const recode = (more = "") => `key: [place, year]\nrecode: {place: {table: changes, from: old, to: now${more}}}\n`;
const rows = async (desk: Promise<ImportDesk>, text: string, mapping: string) =>
  (await (await desk).written(text, { mapping })).slice(1).map((row) => row.join(" "));
const told = async (desk: Promise<ImportDesk>, text: string, mapping: string) => (await desk).said(text, { mapping });

describe("codes of another version", () => {
  test("are exchanged one for one; what the crosswalk does not hold stays, and is told and never guessed", async () => {
    const file = "place,year,kind\na,2020,x\nz,2020,y\nA,2020,z\n,2020,w\n";
    const mapping = recode().replace("key: [place, year]\n", "");
    expect(await rows(whole, file, mapping)).toEqual(["A 2020 x", "z 2020 y", "A 2020 z", " 2020 w"]);
    const [only, ...more] = await told(whole, file, mapping);
    expect([only?.code, more]).toEqual(["import.not-recoded", []]);
    expect(only?.message).toContain("2 codes of 'place'");
    expect(only?.message).toContain("z, A");
  });

  test("that became one add their quantities up to the last digit; a sum that lacks a part is missing", async () => {
    const file = "place,year,funds\nb,2020,0.1\nc,2020,0.2\nb,2021,5\nc,2021,\na,2020,9007199254740993\n";
    expect(await rows(whole, file, recode(", quantities: [funds]"))).toEqual(["B 2020 0.3", "B 2021 ", "A 2020 9007199254740993"]);
  });

  test("that became one without a word on quantities are two rows of one key, which refuses the file", async () => {
    expect((await told(whole, "place,year,funds\nb,2020,1\nc,2020,2\n", recode())).map(({ code }) => code)).toEqual(["import.duplicate-key"]);
  });

  test("that stood twice before are still two rows: what was doubled in the file is not added up", async () => {
    expect((await told(whole, "place,year,funds\nb,2020,1\nb,2020,1\n", recode(", quantities: [funds]"))).map(({ code }) => code)).toEqual([
      "import.duplicate-key",
    ]);
  });
});

describe("a code that became several", () => {
  const weighted = recode(", weight: part, quantities: [funds]");

  test("is a row for each, its quantities divided exactly so that they come to the whole again, and that is told", async () => {
    expect(await rows(parts, "place,year,funds\na,2020,10\nc,2020,1\n", weighted)).toEqual([
      "A 2020 2.5",
      "B 2020 7.5",
      "C 2020 0.3",
      "D 2020 0.3",
      "E 2020 0.4",
    ]);
    const [only, ...more] = await told(parts, "place,year,funds\na,2020,10\n", weighted);
    expect([only?.code, only?.at.file, more]).toEqual(["import.split-rows", "mapping.yaml", []]);
  });

  test("meets another that became one of them, and both are added", async () => {
    expect(await rows(parts, "place,year,funds\na,2020,10\nb,2020,1\n", weighted)).toEqual(["A 2020 2.5", "B 2020 8.5"]);
  });

  test.each([
    ["1e5", ["A 2020 25000", "B 2020 75000"]],
    ["1.5e-2", ["A 2020 0.00375", "B 2020 0.01125"]],
    ["-8", ["A 2020 -2", "B 2020 -6"]],
    ["0", ["A 2020 0", "B 2020 0"]],
    ["", ["A 2020 ", "B 2020 "]],
    ["12345678901234567890.4", ["A 2020 3086419725308641972.6", "B 2020 9259259175925925917.8"]],
  ])("a quantity written '%s' is divided, and never stands whole in each part", async (figure, expected) => {
    expect(await rows(parts, `place,year,funds\na,2020,${figure}\n`, weighted)).toEqual(expected);
  });

  test("divides no figure that nobody calls a quantity, no share, and nothing without weights", async () => {
    const undivided = await told(parts, "place,year,funds,staff\na,2020,10,3\n", weighted);
    expect(undivided).toMatchObject([{ code: "mapping.undivided", at: { file: "mapping.yaml", line: 2 } }]);
    expect(undivided[0]?.message).toContain("staff");
    const share = await told(parts, "place,year,part of all (%)\na,2020,10\n", recode(", weight: part, quantities: [part of all (%)]"));
    expect(share.map(({ code }) => code)).toEqual(["mapping.divided-share"]);
    const without = await told(parts, "place,year,funds\na,2020,10\n", recode(", quantities: [funds]"));
    expect(without.map(({ code }) => code)).toEqual(["mapping.split-code"]);
  });

  test("leaves a year and a key as they are", async () => {
    expect(await rows(parts, "place,year,funds\na,2020,\n", weighted)).toEqual(["A 2020 ", "B 2020 "]);
  });
});

describe("a crosswalk that is broken", () => {
  const weighted = recode(", weight: part, quantities: [funds]");
  const file = "place,year,funds\na,2020,10\n";

  test("by weights that are not the whole is refused at the codes that the file has, and not at others", async () => {
    const short = crosswalk("old,now,part\na,A,0.25\na,B,0.7\nz,Z,0.5\n");
    const [fault, ...more] = await told(short, file, weighted);
    expect([fault?.code, more]).toEqual(["mapping.weights-sum", []]);
    expect(fault?.message).toContain("0.95");
    expect((await told(short, "place,year,funds\nb,2020,10\n", weighted)).map(({ code }) => code)).toEqual(["import.not-recoded"]);
    expect((await told(short, "place,year,funds\nz,2020,10\n", weighted)).map(({ code }) => code)).toEqual(["mapping.weights-sum"]);
  });

  test("by a weight that is no number or below zero, told with its row", async () => {
    for (const weight of ["much", "-0.5", "1/2"]) {
      const desk = new ImportDesk().taken(`old,now,part\na,A,${weight}\n`, { as: "changes", mapping: "columns: {part: {type: text}}\n" });
      const [fault] = await told(desk, file, weighted);
      expect(fault).toMatchObject({ code: "mapping.no-weight", at: { file: "mapping.yaml" } });
      expect(fault?.message).toContain(weight);
    }
  });

  test("by naming a successor twice; the same row twice without weights is one", async () => {
    expect((await told(crosswalk("old,now,part\na,A,0.5\na,A,0.5\n"), file, weighted)).map(({ code }) => code)).toEqual(["mapping.split-code"]);
    expect(await rows(crosswalk("old,now\na,A\na,A\n"), file, recode())).toEqual(["A 2020 10"]);
  });

  test("by a table or a column that is not there, with the nearest name", async () => {
    const [table] = await told(whole, file, recode().replace("changes", "change"));
    expect(table).toMatchObject({ code: "mapping.unknown-table" });
    expect(`${table?.message} ${table?.fix}`).toContain("'changes'");
    const [column] = await told(whole, file, recode().replace("from: old", "from: olds"));
    expect(column).toMatchObject({ code: "mapping.unknown-column", at: { file: "mapping.yaml", line: 2 } });
    expect((await told(whole, file, recode(", quantities: [fund]"))).map(({ code }) => code)).toEqual(["mapping.unknown-column"]);
    expect((await told(whole, file, recode().replace("place: {", "plac: {"))).map(({ code }) => code)).toContain("mapping.unknown-column");
  });

  test("of names that every object has is one like any other", async () => {
    expect(
      await rows(crosswalk("old,now\nconstructor,A\n__proto__,B\n"), "place,year,funds\nconstructor,2020,1\n__proto__,2020,2\ntoString,2020,3\n", recode()),
    ).toEqual(["A 2020 1", "B 2020 2", "toString 2020 3"]);
  });
});

describe("a crosswalk with days", () => {
  const at = (when: string) => recode(`, valid_from: begin, valid_to: finish${when}`);
  const file = "place,year,funds\na,2019,1\na,2020,2\nb,2014,3\nb,2015,4\nb,2017,5\n";

  test("holds for the day of each row: the last of a year in the file, the first of a year where a validity begins", async () => {
    expect(await rows(dated, file, at(", at: {column: year}"))).toEqual(["A 2019 1", "B 2020 2", "b 2014 3", "B 2015 4", "b 2017 5"]);
  });

  test("or for one day for all of them", async () => {
    expect(await rows(dated, "place,year,funds\na,2019,1\nb,2020,2\n", at(", at: 2019"))).toEqual(["A 2019 1", "b 2020 2"]);
    expect(await rows(dated, "place,year,funds\na,2019,1\nb,2020,2\n", at(", at: 2016-01-01"))).toEqual(["A 2019 1", "B 2020 2"]);
  });

  test("needs somebody to say the day, and a day that is one", async () => {
    for (const when of ["", ", at: recently", ", at: 2019-13", ", at: 2019-02-40"]) {
      const [fault, ...more] = await told(dated, file, at(when));
      expect([when, fault?.code, more]).toEqual([when, "mapping.undated", []]);
    }
    expect((await told(dated, "place,year,funds\na,soon,1\n", at(", at: {column: year}"))).map(({ code }) => code)).toEqual(["mapping.no-day"]);
    expect((await told(dated, file, at(", at: {column: day}"))).map(({ code }) => code)).toEqual(["mapping.unknown-column"]);
    expect((await told(crosswalk("old,now,begin,finish\na,A,once,\n"), file, at(", at: 2019"))).map(({ code }) => code)).toEqual(["mapping.no-day"]);
  });
});
