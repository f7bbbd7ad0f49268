import { describe, expect, test } from "vitest";
import { type Handed, ImportDesk } from "../../../../test/import-desk.ts";

const places = { as: "regions" } as const;
const regions = "code,name,in_panel\nn,North,1\ns,South,1\ne,East,1\nw,West,1\n";
/** An office that knows four places. */
const office = new ImportDesk().taken(regions, places);
const say = async (text: string, handed: Handed) => (await office).said(text, handed);
const codesOf = async (text: string, handed: Handed) => (await office).codes(text, handed);
const only = async (code: string, text: string, handed: Handed) => (await say(text, handed)).filter((each) => each.code === code);

describe("a table of indicators", () => {
  const rows = (...lines: readonly string[]) => `region,year,indicator,value,unit\n${lines.join("\n")}\n`;
  const as = { as: "indicators" } as const;

  test("whose indicators no rule reads keeps them, and says how many rows that are and what could be meant", async () => {
    const table = rows("n,2020,rd_spend_total,5,CNY 100m", "n,2020,rd_spend_totl,5,CNY 100m", "s,2020,mood,7,smiles", "s,2021,mood,8,smiles");
    const told = await say(table, as);
    const [unread] = told.filter(({ code }) => code === "import.indicators-unread");
    expect(unread?.message).toContain("rd_spend_totl, mood");
    expect(`${unread?.message} ${unread?.fix}`).toMatch(/rd_spend_total\b/);
    expect(told.filter(({ code }) => code === "import.units-unread")).toMatchObject([{ message: expect.stringContaining("smiles") }]);
    expect(await (await office).written(table, as)).toHaveLength(5);
  });

  test("of codes that every object of a program has reads none of them", async () => {
    const [unread] = await only("import.indicators-unread", rows("n,2020,constructor,5,count", "s,2020,toString,5,count", "e,2020,__proto__,5,count"), as);
    expect(unread?.message).toContain("constructor, toString, __proto__");
  });

  test("of which all are read says nothing of that", async () => {
    expect(await codesOf(rows("n,2020,rd_spend_total,5,CNY 100m", "s,2020,rd_spend_total,6,CNY 100m"), as)).toEqual([]);
  });

  test("names five of many indicators, and counts all", async () => {
    const [unread] = await only("import.indicators-unread", rows(...Array.from({ length: 8 }, (_, at) => `n,2020,own_${at},5,count`)), as);
    expect(unread?.message).toContain("own_0, own_1, own_2, own_3, own_4, …");
    expect(unread?.message).toContain("8");
    expect(unread?.message).not.toContain("own_5");
  });

  test("with a place that nobody knows refuses it at its cell, and asks where most are unknown", async () => {
    const few = rows("n,2020,rd_spend_total,5,CNY", "s,2020,rd_spend_total,5,CNY", "atlantis,2020,rd_spend_total,5,CNY");
    expect(await codesOf(few, as)).toContain("evidence.unknown-places 4:1");
    const most = rows("x,2020,rd_spend_total,5,CNY", "y,2020,rd_spend_total,5,CNY", "n,2020,rd_spend_total,5,CNY");
    const [asked] = (await (await office).dryRun(most, as)).notes;
    expect(asked).toMatchObject({ code: "import.places-unknown", at: { line: 2, column: 1 }, severity: "error" });
    expect(asked?.choices?.map(({ path, value }) => [...path, value])).toEqual([["unknown_places", "region", "keep"]]);
    expect((await (await office).dryRun(most, { ...as, answer: ["unknown_places/region=keep"] })).notes.map(({ code }) => code)).not.toContain(
      "import.places-unknown",
    );
  });

  test("with a unit of something else, or in a currency of which nobody knows the rate, is refused at the first such row", async () => {
    expect(await codesOf(rows("n,2020,rd_spend_total,5,CNY", "s,2020,rd_spend_total,5,persons"), as)).toEqual([expect.stringMatching(/^evidence\..* 3:/)]);
    expect(await codesOf(rows("n,2020,rd_spend_total,5,CNY", "s,2020,rd_spend_total,5,USD 1m"), as)).toContain("import.currency-unknown 3:4");
  });
});

describe("a year that a role reads", () => {
  const rows = (...years: readonly (number | string)[]) => `project,call_year\n${years.map((year, at) => `p${at},${year}`).join("\n")}\n`;
  const as = { as: "projects" } as const;

  test("more than ten ahead is asked about where it is a slip, with the latest as the answer", async () => {
    const file = rows(2024, 2025, 2042, 2025, 2025);
    const [asked, ...more] = (await (await office).dryRun(file, as)).notes;
    expect([asked, more]).toMatchObject([{ code: "import.year-ahead", at: { line: 4, column: 2 }, severity: "error" }, []]);
    expect(asked?.choices?.map(({ path, value }) => [...path, value])).toEqual([["latest_year", "call_year", "2042"]]);
    expect(await codesOf(file, { ...as, answer: ["latest_year/call_year=2042"] })).toEqual([]);
    expect(await codesOf(file, { ...as, answer: ["latest_year/call_year=2041"] })).toEqual(["import.year-ahead 4:2"]);
    expect(await codesOf(rows(2024, 2036, 2025, 2025, 2025), as)).toEqual([]);
    expect(await codesOf(rows(2024, 2037, 2025, 2025, 2025), as)).toEqual(["import.year-ahead 3:2"]);
  });

  test("of many rows is a projection: it is told and refuses nothing", async () => {
    const told = await say(rows(2024, 2040, 2050, 2030), as);
    expect(told).toMatchObject([{ code: "import.years-ahead", at: { line: 3, column: 2 } }]);
    expect((await (await office).dryRun(rows(2024, 2040, 2050, 2030), as)).ok).toBe(true);
  });

  test("is taken from days, and that is said; a gap is no year", async () => {
    const days = await say(rows("2024-03-01", "2025-01-31", "2025-06-30"), as);
    expect(days).toMatchObject([{ code: "import.assumed-years", at: { line: 2, column: 2 } }]);
    expect(days[0]?.message).toContain("2024-03-01");
    expect(await codesOf(rows(2024, "", 2025, "n/a"), as)).toEqual([]);
  });

  test("of a column that no role reads is nobody's", async () => {
    expect(await codesOf("thing,call_year\na,2080\nb,2020\nc,2020\nd,2020\ne,2020\n", { as: "things" })).toEqual([]);
  });
});

describe("projects", () => {
  const as = { as: "projects" } as const;
  const rows = (...lines: readonly string[]) => `project,title,lead,central_funds\n${lines.join("\n")}\n`;
  const mapping = "units: {central_funds: CNY 10k}\n";

  test("of one title and one lead are told to be counted twice, with the money beside the largest", async () => {
    const twice = rows("p1,Quiet gears,Institute A,100", "p2,Quiet gears,Institute A,80", "p3,Quiet gears,Institute B,70", "p4,Loud gears,Institute A,60");
    const [told, ...more] = (await say(twice, { ...as, mapping })).filter(({ code }) => code === "import.counted-twice");
    expect(more).toEqual([]);
    expect(told?.message).toContain("p1 = p2");
    expect(told?.message).not.toContain("p3");
    expect(told?.message).toContain("80");
    expect((await (await office).dryRun(twice, { ...as, mapping })).ok).toBe(true);
  });

  test("without titles or without leads are not compared", async () => {
    expect(await codesOf("project,title\np1,Gears\np2,Gears\n", as)).not.toContain("import.counted-twice projects");
    expect(await codesOf("project,lead\np1,A\np2,A\n", as)).not.toContain("import.counted-twice projects");
    expect(await codesOf(rows("p1,,Institute A,1", "p2,,Institute A,1"), { ...as, mapping })).not.toContain("import.counted-twice projects");
  });

  test("of leads that differ in capitals, accents and punctuation alone are told, and no other likeness is", async () => {
    const spelt = rows("p1,A,Motores Açude Ltda.,1", "p2,B,MOTORES ACUDE LTDA,1", "p3,C,Motores do Açude Ltda,1", "p4,D,M. A. Ltda,1", "p5,E,...,1");
    const [told, ...more] = (await say(spelt, { ...as, mapping })).filter(({ code }) => code === "import.leads-spelt-apart");
    expect(more).toEqual([]);
    expect(told?.message).toContain("MOTORES ACUDE LTDA = Motores Açude Ltda.");
    expect(told?.message).not.toContain("do Açude");
    const apart = rows("p1,A,Werk 1,1", "p2,B,Werk 2,1", "p3,C,甲厂,1", "p4,D,乙厂,1");
    expect(await codesOf(apart, { ...as, mapping })).toEqual([]);
  });

  test("that name amounts without a unit are asked, and nothing is taken silently", async () => {
    const [asked] = (await (await office).dryRun(rows("p1,A,B,100"), as)).notes;
    expect(asked).toMatchObject({ code: "import.unit-unknown", at: { line: 2, column: 4 }, severity: "error" });
    expect(asked?.choices?.every(({ path }) => path.join("/") === "units/central_funds")).toBe(true);
  });
});

describe("two tables of one role", () => {
  const roles = "roles: {indicators: {fields: {region: place, year: year, indicator: what, value: figure, unit: in}}}\n";
  const table = (...lines: readonly string[]) => `place,year,what,figure,in\n${lines.join("\n")}\n`;

  test("that hold the same case are told when the later one comes, named by its key and both tables", async () => {
    const first = await (await office).taken(table("n,2020,rd_spend_total,5,CNY", "s,2020,rd_spend_total,6,CNY"), { as: "first", mapping: roles });
    const told = (await first.said(table("n,2020,rd_spend_total,7,CNY", "e,2020,rd_spend_total,8,CNY"), { as: "second", mapping: roles })).filter(
      ({ code }) => code === "import.repeats-across",
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain("n · 2020 · rd_spend_total");
    expect(told[0]?.message).toContain("first, second");
    expect(told[0]?.message).not.toContain("e · 2020");
    expect(
      (await first.codes(table("e,2020,rd_spend_total,8,CNY"), { as: "second", mapping: roles })).filter((code) => code.startsWith("import.repeats-across")),
    ).toEqual([]);
  });
});

describe("a table that is named like a role", () => {
  test("under headings that nobody knows says which of them no rule reads", async () => {
    const told = await say("thing,colour\na,red\nb,blue\n", { as: "projects" });
    expect(told).toHaveLength(1);
    expect(told[0]?.code).toMatch(/^evidence\./);
    expect(`${told[0]?.message} ${told[0]?.fix}`).toContain("project");
    expect((await (await office).dryRun("thing,colour\na,red\nb,blue\n", { as: "projects" })).ok).toBe(true);
  });

  test("under another name is no such table, and nothing is said", async () => {
    expect(await codesOf("thing,colour\na,red\nb,blue\n", { as: "things" })).toEqual([]);
  });
});
