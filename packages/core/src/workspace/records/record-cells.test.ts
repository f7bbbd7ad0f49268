import { describe, expect, test } from "vitest";
import { fileOf, told } from "../../../test/asked-of.ts";
import { recordDesk } from "../../../test/record-desk.ts";

const held = {
  region: [{ id: "north", labels: { en: "North", zh: "北方" } }],
  organisation: [{ id: "mill", labels: { en: "Mill", zh: "工厂" }, staff: 40, currency: "CNY", region: "north" }],
};

/** What a cell of a field becomes in a new firm, or the code of its fault. */
async function cell(field: string, text: string): Promise<unknown> {
  const desk = recordDesk(held);
  const table = `id,labels.en,${field}\nworks,Works,"${text.replaceAll('"', '""')}"\n`;
  const [fault] = await desk.faults("organisation", table);
  if (fault !== undefined) return `${fault.code} ${fault.at}`;
  return (await desk.body("organisation", "works"))?.[field];
}

describe("a whole number", () => {
  test.each([
    ["12", 12],
    ["1,200", 1200],
    ["1 200", 1200],
    ["１２", 12],
    ["007", 7],
  ])("'%s' is %d", async (text, number) => {
    expect(await cell("staff", text)).toBe(number);
  });

  test.each(["twelve", "12 persons", "-3", "−3", "1.5", "300万", "12%", "=6*2", "1e400", "NaN", "Infinity", "0x1f", "12;13", "n/a", "-", "…"])(
    "'%s' is none, and is told at its cell",
    async (text) => {
      expect(await cell("staff", text)).toMatch(/^record\.[a-z-]+ 2:3$/);
    },
  );

  test("a number of more digits than a double holds is no other number", async () => {
    expect(await cell("staff", "9007199254740993")).toMatch(/^record\./);
    expect(await cell("staff", "9007199254740991")).toBe(9_007_199_254_740_991);
  });
});

describe("an amount of money", () => {
  test.each([
    ["1500", "1500"],
    ["1,500.50", "1500.5"],
    ["1.500,50", "1500.5"],
    ["1.234.567", "1234567"],
    ["0.125", "0.125"],
    ["3 亿", "300000000"],
    ["999999999999999999", "999999999999999999"],
    ["0", "0"],
  ])("'%s' is %s to the last digit", async (text, amount) => {
    expect(await cell("turnover", text)).toBe(amount);
  });

  test.each(["1.234", "12.500", "999.999"])("'%s' is two amounts: it is told with both, and neither is taken", async (text) => {
    const desk = recordDesk(held);
    const [fault, ...more] = await desk.faults("organisation", `id,turnover\nmill,${text}\n`);
    const plain = text.replace(".", "");
    expect([fault, more]).toEqual([
      { code: "record.two-amounts", at: "2:2", message: `'${text}' as 'Turnover a year' may be ${plain} or ${text}0.`, fix: `Write ${plain} or ${text}0.` },
      [],
    ]);
    expect(await cell("turnover", `${text}0`)).toBe(String(Number(text)));
  });

  test.each(["-5", "(5)", "5-", "1,2,3", "5 %", "=SUM(A1)", "1e6", "ten", "1.2345678", "1234567890123456789", "5 EUR / 6 USD"])(
    "'%s' is none, and is told at its cell",
    async (text) => {
      expect(await cell("turnover", text)).toMatch(/^record\.[a-z-]+ 2:3$/);
    },
  );

  test("a currency beside the amount fills the empty field, and another than the record's is refused", async () => {
    const desk = recordDesk(held);
    expect(await desk.counts("organisation", 'id,labels.en,turnover\nworks,Works,"1,5 Mio. €"\n')).toEqual([1, 0, 0]);
    expect(await desk.body("organisation", "works")).toMatchObject({ turnover: "1500000", currency: "EUR" });
    expect(await desk.places("organisation", "id,turnover\nmill,5 USD\n")).toEqual(["record.bad-amount 2:2"]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ turnover: null, currency: "CNY" });
  });
});

describe("a day", () => {
  test.each([
    ["2020-02-29", "2020-02-29"],
    ["29.02.2020", "2020-02-29"],
    ["2020年2月29日", "2020-02-29"],
    ["2020", "2020"],
    ["2020-02", "2020-02"],
  ])("'%s' is %s", async (text, day) => {
    expect(await cell("founded", text)).toBe(day);
  });

  test.each(["2021-02-29", "31.04.2020", "03/04/2020", "yesterday", "43890", "20-02-2020x", "2020-13", "0000-00-00"])("'%s' is none", async (text) => {
    expect(await cell("founded", text)).toBe("record.bad-date 2:3");
  });
});

describe("a list", () => {
  test.each([
    ["", []],
    ["Old mill", ["Old mill"]],
    ["Old mill; The mill ;", ["Old mill", "The mill"]],
    ["甲；乙", ["甲", "乙"]],
    ['["a;b","c"]', ["a;b", "c"]],
    ["[]", []],
    [";;", []],
  ])("of texts in '%s' is %j", async (text, list) => {
    expect(await cell("other_names", text)).toEqual(list);
  });

  test("of objects is JSON alone: anything else is told with what the cell says", async () => {
    const desk = recordDesk(held);
    const good = '[{""scheme"":""LEI"",""value"":""5493""}]';
    expect(await desk.counts("organisation", `id,identifiers\nmill,"${good}"\n`)).toEqual([0, 1, 0]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ identifiers: [{ scheme: "LEI", value: "5493" }] });
    for (const text of ["LEI 5493", "[1", '{""scheme"": ""LEI""}']) {
      const [fault] = await desk.faults("organisation", `id,identifiers\nmill,"${text}"\n`);
      const said = text.replaceAll('""', '"');
      expect(fault).toEqual({
        code: "record.not-json",
        at: "2:2",
        message: `'${said}' cannot be read as 'Identifiers'.`,
        fix: "Lists and objects are JSON text.",
      });
    }
    expect(await desk.places("organisation", 'id,identifiers\nmill,"[1,null]"\n')).toEqual(expect.arrayContaining([expect.stringMatching(/^record\..* 2:2$/)]));
    expect(await desk.body("organisation", "mill")).toMatchObject({ identifiers: [{ scheme: "LEI", value: "5493" }], version: 2 });
  });

  test("with a key that an object of a program would take for its own is refused, and changes no object", async () => {
    for (const key of ["__proto__", "constructor"]) {
      const places = await recordDesk(held).places("organisation", `id,identifiers\nmill,"[{""scheme"":""a"",""value"":""b"",""${key}"":{""polluted"":1}}]"\n`);
      expect(places).toEqual(["record.unknown-field 2:2"]);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("yes or no", () => {
  test.each([
    ["true", true],
    ["Yes", true],
    ["是", true],
    ["1", true],
    ["nein", false],
    ["0", false],
  ])("'%s' is %s", async (text, value) => {
    expect(await cell("synthetic", text)).toBe(value);
  });

  test.each(["maybe", "x", "2", "wahr?"])("'%s' is neither", async (text) => {
    expect(await cell("synthetic", text)).toBe("record.not-boolean 2:3");
  });
});

describe("what names another record", () => {
  test("is its id, its name in any language, another name or a code; the id goes first", async () => {
    const desk = recordDesk({ region: [...held.region, { id: "North", labels: { en: "Elsewhere" } }], organisation: held.organisation });
    const table = "id,labels.en,region,parent\na,A,North,\nb,B,北方,\nc,C,Elsewhere,Mill\n";
    expect(await desk.counts("organisation", table)).toEqual([3, 0, 0]);
    const named = await Promise.all(["a", "b", "c"].map(async (id) => (await desk.body("organisation", id))?.["region"]));
    expect(named).toEqual(["North", "north", "North"]);
    expect(await desk.body("organisation", "c")).toMatchObject({ parent: "mill" });
  });

  test("an unknown name is told with the nearest, one that several bear with their ids, itself and a record out of use not at all", async () => {
    const desk = recordDesk({ ...held, organisation: [...held.organisation, { id: "mill-2", labels: { en: "Mill" } }] });
    const table = "id,labels.en,region,parent\na,A,Norht,\nb,B,,Mill\nc,C,,c\nd,D,,__proto__\n";
    const faults = await desk.faults("organisation", table);
    expect(faults.map(({ code, at }) => `${code} ${at}`)).toEqual([
      "record.no-such-name 2:3",
      "record.ambiguous-name 3:4",
      "record.own-reference 4:4",
      "record.no-such-name 5:4",
    ]);
    expect(faults[0]?.message).toContain("Did you mean 'north'?");
    expect(faults[1]?.message).toBe("'Mill' names several records: mill, mill-2.");
  });

  test("may stand in the same table, before or after, by id or by name; not where that row is refused for its name alone", async () => {
    const desk = recordDesk(held);
    const table = "id,labels.en,labels.zh,parent\nwing,Wing,,Hall\nhall,Hall,馆,\nroom,Room,,馆\ndesk,Desk,,hall\n";
    expect(await desk.counts("organisation", table)).toEqual([4, 0, 0]);
    for (const id of ["wing", "room", "desk"]) expect(await desk.body("organisation", id)).toMatchObject({ parent: "hall" });
  });

  test("a name that a row of the table and a record in use share is two", async () => {
    const desk = recordDesk(held);
    const places = await desk.places("organisation", "id,labels.en,parent\nnew-mill,Mill,\nwing,Wing,Mill\n");
    expect(places).toEqual(["record.ambiguous-name 3:3"]);
  });

  test("of any type is TYPE/ID, whose record is looked up; what is none is told with the form", async () => {
    const desk = recordDesk(held);
    const row = (about: string) => `id,about,text\nnote-1,${about},Seen.\n`;
    expect(await desk.counts("comment", row("organisation/mill"))).toEqual([1, 0, 0]);
    expect(await desk.body("comment", "note-1")).toMatchObject({ about: { type: "organisation", id: "mill" }, by: "li" });
    const [form] = await recordDesk(held).faults("comment", row("mill"));
    expect(form).toEqual({
      code: "record.bad-path",
      at: "2:2",
      message: "'mill' as 'About' names no record.",
      fix: "Write TYPE/ID, as in organisation/inst-optics.",
    });
    for (const about of ["/mill", "mill"]) expect(await recordDesk(held).places("comment", row(about))).toEqual(["record.bad-path 2:2"]);
    for (const about of ["organisation/nobody", "region/mill"])
      expect(await recordDesk(held).places("comment", row(about))).toEqual(["record.broken-reference 2:2"]);
    for (const about of ["nothing/mill", "__proto__/mill", "organisation/"])
      expect(await recordDesk(held).places("comment", row(about))).toEqual([expect.stringMatching(/^record\..* 2:2$/)]);
  });
});

describe("texts that a spreadsheet would run", () => {
  test("are texts: one apostrophe before them is the guard of the export, a second is theirs", async () => {
    for (const [written, kept] of [
      ["=1+1", "=1+1"],
      ["'=1+1", "=1+1"],
      ["''=1+1", "'=1+1"],
      ["@SUM(A1)", "@SUM(A1)"],
      ["'tis", "'tis"],
    ])
      expect(await cell("place", written as string)).toBe(kept);
  });

  test("a control character or half a character is refused", async () => {
    expect(told(await recordDesk(held).handIn("organisation", "id,place\nmill,a\u0007b\n"))).toEqual(["table.unknown-format 1:1"]);
    const half = fileOf('[{"id": "works", "labels": {"en": "Works"}, "place": "\\ud800"}]', "half.json");
    expect(await recordDesk(held).places("organisation", half)).toEqual(["record.bad-character 1:place"]);
  });
});

describe("a list of records as JSON", () => {
  const json = (value: unknown) => fileOf(typeof value === "string" ? value : JSON.stringify(value), "list.json");

  test.each(['{"id": "mill"}', "[1]", "[null]", "[[]]", '"mill"', "[{]", "", "null"])("'%s' is none", async (text) => {
    expect(told(await recordDesk(held).handIn("organisation", json(text)))).toEqual(["record.not-a-list"]);
  });

  test("keeps types as they are: a number that is text is refused or understood, never cut", async () => {
    const desk = recordDesk(held);
    expect(await desk.counts("organisation", json([{ id: "mill", staff: "1,200", other_names: ["x"] }]))).toEqual([0, 1, 0]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ staff: 1200, other_names: ["x"] });
    for (const [staff, code] of [
      [1.5, "record."],
      [true, "record."],
      [{}, "record."],
      [[7], "record."],
      [-1, "record."],
    ] as const)
      expect((await desk.places("organisation", json([{ id: "mill", staff }])))[0]).toContain(code);
    expect(await desk.body("organisation", "mill")).toMatchObject({ staff: 1200 });
  });

  test("clears by null, leaves what it does not name, and refuses names that are no fields", async () => {
    const desk = recordDesk(held);
    expect(await desk.counts("organisation", json([{ id: "mill", region: null }]))).toEqual([0, 1, 0]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ region: null, staff: 40, labels: { en: "Mill", zh: "工厂" } });
    expect(await desk.places("organisation", json('[{"id": "mill", "colour": "red", "__proto__": {"staff": 1}}]'))).toEqual([
      "record.unknown-field 1:colour",
      "record.unknown-field 1:__proto__",
    ]);
    expect(await desk.places("organisation", json([{ staff: 1 }, { id: 7 }, { id: "" }]))).toEqual([
      "record.no-id 1:id",
      "record.no-id 2:id",
      "record.no-id 3:id",
    ]);
  });

  test("guards by version like a table: a number or its text, and what is none is told", async () => {
    const desk = recordDesk(held);
    await desk.counts("organisation", json([{ id: "mill", staff: 41, version: 1 }]));
    expect(await desk.places("organisation", json([{ id: "mill", staff: 42, version: "1" }]))).toEqual(["record.stale 1:version"]);
    for (const version of ["one", 1.5, 0, -2, true, {}])
      expect(await desk.places("organisation", json([{ id: "mill", staff: 42, version }]))).toEqual(["record.bad-version 1:version"]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ staff: 41, version: 2 });
    expect(await desk.counts("organisation", json([{ id: "mill", staff: 42, version: null }]))).toEqual([0, 1, 0]);
  });
});
