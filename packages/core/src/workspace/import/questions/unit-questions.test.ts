import { describe, expect, test } from "vitest";
import { type Handed, ImportDesk } from "../../../../test/import-desk.ts";
import type { Note } from "../../../language/note.ts";
import { renderNote } from "../../../language/note.ts";

const as = { as: "projects" } as const;
const file = (head: string, ...lines: readonly string[]) => `project,title,lead,${head}\n${lines.join("\n")}\n`;
const two = file("central_funds", "p1,A,B,100", "p2,A,C,50.5");
const in10k = "key: [project]\nunits: {central_funds: CNY 10k}\n";
const desk = new ImportDesk();
const standing = desk.taken(two, { ...as, mapping: in10k });

/** What is asked: code, and each answer with what it would make of the first figure and of all. */
async function asked(at: ImportDesk, text: string, handed: Handed) {
  const { notes } = await at.dryRun(text, { ...as, ...handed });
  return notes.filter(({ choices }) => choices !== undefined).map((note) => [note.code, ...(note.choices ?? []).map(shown)]);
}

function shown({ path, value, reading }: NonNullable<Note["choices"]>[number]): string {
  const { amount, sum, now, before } = reading.parameters;
  return [`${path.join("/")}=${value}`, amount ?? now, sum ?? before]
    .filter((each) => each !== undefined)
    .join(" | ")
    .replaceAll("\u202f", " ");
}

const unitOfColumn = async (at: ImportDesk, text: string, handed: Handed = {}) =>
  (await at.resource(text, { ...as, ...handed })).schema.fields.find(({ name }) => name.startsWith("central_funds"));

describe("a column of money whose unit nobody says", () => {
  test("is asked with all that it could be: the first figure and the exact sum in each", async () => {
    expect(await asked(desk, two, {})).toEqual([
      [
        "import.unit-unknown",
        "units/central_funds=CNY | 100 | 150.5",
        "units/central_funds=CNY 1k | 100 000 | 150 500",
        "units/central_funds=CNY 10k | 1 000 000 | 1 505 000",
        "units/central_funds=CNY 1m | 100 000 000 | 150 500 000",
        "units/central_funds=CNY 100m | 10 000 000 000 | 15 050 000 000",
        "units/central_funds=CNY 1bn | 100 000 000 000 | 150 500 000 000",
      ],
    ]);
  });

  test("sums to the last digit what doubles cannot", async () => {
    const [question = []] = await asked(desk, file("central_funds", "p1,A,B,0.1", "p2,A,C,0.2", "p3,A,D,9007199254740993", "p4,A,E,-0.3"), {});
    expect(question[1]).toBe("units/central_funds=CNY | 0.1 | 9 007 199 254 740 993");
  });

  test("of missing figures alone is not asked; the first figure is the first that is there", async () => {
    expect(await asked(desk, file("central_funds", "p1,A,B,n/a", "p2,A,C,…"), {})).toEqual([]);
    const [question = []] = await asked(desk, file("central_funds", "p1,A,B,n/a", "p2,A,C,7"), {});
    expect(question[1]).toBe("units/central_funds=CNY | 7 | 7");
  });

  test("offers lakh and crore to an office that counts in rupees, and neither ten thousands", async () => {
    const rupees = new ImportDesk({ choices: { currency: "INR" } });
    const [question = []] = await asked(rupees, two, {});
    expect(question.join()).toContain("=INR lakh | 10 000 000 |");
    expect(question.join()).toContain("=INR crore | 1 000 000 000 |");
    expect(question.join()).not.toContain("10k");
  });

  test("is asked no more once it is answered, and is described by the answer", async () => {
    const answer = ["units/central_funds=CNY 1m"];
    expect(await asked(desk, two, { answer })).toEqual([]);
    expect((await desk.dryRun(two, { ...as, answer })).ok).toBe(true);
    expect(await unitOfColumn(desk, two, { mapping: "units: {central_funds: CNY 1m}\n" })).toMatchObject({ type: "number", unit: "CNY 1m" });
  });

  test("answered by a word that nobody knows is asked again with that word", async () => {
    const [note] = (await desk.dryRun(two, { ...as, answer: ["units/central_funds=bags"] })).notes;
    expect(note).toMatchObject({ code: "import.unit-unknown", parameters: { unit: "bags", said: "'bags'" }, severity: "error" });
    expect(note?.choices).toHaveLength(6);
  });

  test("answered by something else than money is refused, not converted", async () => {
    for (const unit of ["percent", "persons", "years"]) {
      const run = await desk.dryRun(two, { ...as, answer: [`units/central_funds=${unit}`] });
      expect([unit, run.ok]).toEqual([unit, false]);
    }
  });

  test("is taken from the heading, from a line above, from the cells or from the office's convention, and what is taken is said", async () => {
    const heading = file("central_funds (万元)", "p1,A,B,100", "p2,A,C,50.5");
    const renamed = "columns: {central_funds (万元): central_funds}\n";
    expect(await unitOfColumn(desk, heading, { mapping: renamed })).toMatchObject({ unit: "万元" });
    const line = `Unit: CNY 1k\n${two}`;
    expect(await unitOfColumn(desk, line)).toMatchObject({ unit: "CNY 1k" });
    expect(await desk.codes(line, as)).toEqual(["import.assumed-line 3:4"]);
    const words = file("central_funds", 'p1,A,B,"1,5 Mio. CNY"', "p2,A,C,20 Mio. CNY");
    expect(await desk.codes(words, as)).toEqual(["import.words-read 2:4"]);
    expect((await desk.written(words, as)).slice(1).map((row) => row[3])).toEqual(["1500000", "20000000"]);
    const convention = new ImportDesk({ choices: { conventions: { money: "CNY 10k" } } });
    expect(await convention.codes(two, as)).toEqual(["import.assumed-convention 2:4"]);
    expect(await unitOfColumn(convention, two)).toMatchObject({ unit: "CNY 10k" });
  });

  test("the answer goes before the heading, and a heading before the line above", async () => {
    const both = `Unit: CNY 1k\n${file("central_funds (万元)", "p1,A,B,100")}`;
    const rename = "columns: {central_funds (万元): central_funds}\n";
    expect(await unitOfColumn(desk, both, { mapping: rename })).toMatchObject({ unit: "万元" });
    expect(await unitOfColumn(desk, both, { mapping: `${rename}units: {central_funds: CNY}\n` })).toMatchObject({ unit: "CNY" });
  });

  test("the office's own word for a unit is known, whatever its case", async () => {
    const office = new ImportDesk({ choices: { conventions: { units: { Kiste: "CNY 1k" } } } });
    expect(await asked(office, two, { answer: ["units/central_funds=kiste"] })).toEqual([]);
    expect(await unitOfColumn(office, two, { mapping: "units: {central_funds: KISTE}\n" })).toMatchObject({ unit: "CNY 1k" });
  });
});

describe("figures in another unit than the table that stands", () => {
  test("beside it are brought over digit by digit where somebody says the unit, and that is said", async () => {
    const at = await standing;
    const mapping = "units: {central_funds: CNY}\n";
    const more = file("central_funds", "p3,A,D,1000000", "p4,A,E,0.1", "p5,A,F,", "p6,A,G,-12345678901234567890");
    expect((await at.written(more, { ...as, mode: "append", mapping })).slice(3).map((row) => row[3])).toEqual(["100", "0.00001", "", "-1234567890123456.789"]);
    const [told, ...others] = await at.said(more.replace(/p6.*\n/, ""), { ...as, mode: "append", mapping });
    expect([told, others]).toMatchObject([{ code: "import.unit-converted", at: { line: 2, column: 4 } }, []]);
    expect((await at.resource(more, { ...as, mode: "append", mapping })).schema.fields[3]).toMatchObject({ unit: "CNY 10k" });
  });

  test("that only a heading says are asked, and never brought over unasked", async () => {
    const headed = file("central_funds (元)", "p3,A,D,100");
    const mapping = "columns: {central_funds (元): central_funds}\n";
    expect(await asked(await standing, headed, { mode: "append", mapping })).toEqual([
      ["import.unit-differs", "units/central_funds=CNY 10k | 1 000 000 | 1 000 000", "units/central_funds=元 | 100 | 100"],
    ]);
    expect((await standing).ports.manifest.resources).toHaveLength(1);
  });

  test("take a whole table over to theirs only where the former unit is named", async () => {
    const whole = file("central_funds", "p1,A,B,1000000", "p2,A,C,505000");
    const mapping = "units: {central_funds: CNY}\n";
    expect(await asked(await standing, whole, { mode: "replace", mapping })).toEqual([
      [
        "import.unit-differs",
        "units/central_funds=CNY 10k | 10 000 000 000 | 15 050 000 000",
        "units_before/central_funds=CNY 10k | CNY 1 505 000 | CNY 1 505 000",
      ],
    ]);
    const confirmed = { ...as, mode: "replace", mapping: `${mapping}units_before: {central_funds: 万元}\n` } as const;
    expect(await (await standing).codes(whole, confirmed)).toEqual(["import.unit-changed 2:4"]);
    expect((await (await standing).resource(whole, confirmed)).schema.fields[3]).toMatchObject({ unit: "CNY" });
    const wrong = `${mapping}units_before: {central_funds: CNY 1m}\n`;
    expect((await asked(await standing, whole, { mode: "replace", mapping: wrong }))[0]?.[0]).toBe("import.unit-differs");
  });

  test("in another currency can be in that of the table alone where rows are laid beside it", async () => {
    const mapping = "units: {central_funds: EUR}\n";
    const [question = []] = await asked(await standing, file("central_funds", "p3,A,D,100"), { mode: "append", mapping });
    expect(question).toEqual(["import.unit-differs", "units/central_funds=CNY 10k | 1 000 000 | 1 000 000"]);
  });

  test("said in another word for the same unit are no other", async () => {
    const mapping = "units: {central_funds: 万元}\n";
    expect(await (await standing).codes(file("central_funds", "p3,A,D,100"), { ...as, mode: "append", mapping })).toEqual([]);
  });
});

describe("a length of time", () => {
  const months = "key: [project]\nunits: {duration: years}\n";
  const at = desk.taken("project,duration\np1,3\np2,4.5\n", { ...as, mapping: months });

  test("in months stands in a table of years only where it has finite decimals there", async () => {
    const mapping = "units: {duration: months}\n";
    expect((await (await at).written("project,duration\np3,18\np4,27\np5,\n", { ...as, mode: "append", mapping })).slice(3)).toEqual([
      ["p3", "1.5"],
      ["p4", "2.25"],
      ["p5", ""],
    ]);
    const [question = []] = await asked(await at, "project,duration\np3,18\np4,7\n", { mode: "append", mapping });
    expect(question[0]).toBe("import.unit-differs");
  });

  test("of which nobody says the unit is asked as years or months", async () => {
    const [question = []] = await asked(desk, "project,duration\np1,3\np2,4.5\n", {});
    expect(question).toEqual(["import.unit-unknown", "units/duration=years | 3", "units/duration=months | 0.25"]);
  });

  test("in words of both is read in months; where a bare number stands between both it is no number", async () => {
    const words = "project,duration\np1,3 years\np2,18 months\np3,1 year and 6 months\n";
    expect((await desk.written(words, as)).slice(1)).toEqual([
      ["p1", "36"],
      ["p2", "18"],
      ["p3", "18"],
    ]);
    const open = await desk.dryRun("project,duration\np1,3 years\np2,18 months\np3,5\n", as);
    expect(open.ok).toBe(false);
  });
});

describe("an answer", () => {
  test.each([
    "central_funds=CNY",
    "units=CNY",
    "units/=CNY",
    "units/central_funds",
    "key/central_funds=project",
    "roles/x=y",
    "columns/a=b",
    "__proto__/x=y",
    "constructor=1",
    "places/Ort=x",
    "places//Ort=x",
    "",
    "=",
  ])("'%s' is none that an import asks for, and is told with those that are", async (answer) => {
    if (answer === "") return expect(() => desk.dryRun(two, { ...as, answer: [answer] })).toThrow();
    const { notes } = await desk.dryRun(two, { ...as, answer: [answer] });
    expect(notes.map(({ code, at }) => `${code} ${at.field}`)).toEqual(["import.unknown-answer answer"]);
    expect(renderNote(notes[0] as Note, "en").message).toContain(answer);
  });

  test("may hold a slash or an equals sign in its column, and is cut at the last", async () => {
    const head = "project,title,lead,a/b=c\np1,A,B,100\n";
    const mapping = "roles: {projects: {fields: {central_funds: a/b=c}}}\n";
    expect((await asked(desk, head, { as: "list", mapping }))[0]?.[1]).toBe("units/a/b=c=CNY | 100 | 100");
    expect(await asked(desk, head, { as: "list", mapping, answer: ["units/a/b=c=CNY"] })).toEqual([]);
  });

  test("stands beside what the mapping says already, and does not take its place", async () => {
    const mapping = "# ours\ncolumns: {Nr: project}\n";
    const run = await desk.dryRun("Nr,title,lead,central_funds\np1,A,B,100\n", { ...as, mapping, answer: ["units/central_funds=CNY"] });
    expect(run.notes.map(({ code }) => code)).toEqual([]);
    expect(run.ok && run.value.columns.map(({ name }) => name)).toEqual(["project", "title", "lead", "central_funds"]);
  });

  test("of a word that the mapping does not take is refused at its place in it", async () => {
    const { notes } = await desk.dryRun(two, { ...as, answer: ["decimal=;"] });
    expect(notes.map(({ code, at }) => `${code} ${at.field}`)).toEqual(["document.wrong-value decimal"]);
    expect((await desk.dryRun(two, { ...as, answer: ["units/no_such=CNY"] })).notes[0]?.code).toBe("mapping.unknown-column");
  });
});

describe("names that every object of a program has", () => {
  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "a column '%s' is a column like any other, alone, beside rows and over them",
    async (name) => {
      const own = new ImportDesk();
      const text = `k,${name}\na,1\nb,2\n`;
      expect(await own.written(text)).toEqual([
        ["k", name],
        ["a", "1"],
        ["b", "2"],
      ]);
      const taken = await own.taken(text, { mapping: "key: [k]\n" });
      expect(await taken.written(`k,${name}\nc,3\n`, { mode: "append" })).toEqual([
        ["k", name],
        ["a", "1"],
        ["b", "2"],
        ["c", "3"],
      ]);
      expect(await taken.codes(`k,${name}\na,5\n`, { mode: "append" })).toContain("import.key-stands 2:1");
      const changed = await taken.dryRun(`k,${name}\na,1.1\nb,2\n`, { mode: "update" });
      expect(changed.ok && changed.value.effect.rows).toEqual({ come: 0, change: 1, stay: 1, go: 0 });
    },
  );
});
