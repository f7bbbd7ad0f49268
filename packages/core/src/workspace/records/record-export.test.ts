import { describe, expect, test } from "vitest";
import { told } from "../../../test/asked-of.ts";
import { recordDesk, textOf } from "../../../test/record-desk.ts";
import { recordExport } from "./record-export.ts";

/** Firms whose texts are all that a table has trouble with. */
const difficult = [
  { id: "formula", labels: { en: "=1+1", zh: "@SUM(A1)" }, place: "+49 731", description: "-" },
  { id: "guard", labels: { en: "'=1+1" }, place: "'tis", description: "''-2" },
  { id: "lines", labels: { en: 'Said "so", twice' }, place: "one\ntwo", description: "a;b,c\td" },
  { id: "numbers", labels: { en: "007" }, place: "1e5", description: "0.10", staff: 0, turnover: "0.1", currency: "CNY" },
  { id: "lists", labels: { en: "Lists", zh: "表" }, other_names: ["a;b", "[c]", '"d"', "e, f"], identifiers: [{ scheme: "LEI", value: "=5" }] },
  { id: "bare", labels: { en: "Bare" } },
];

describe("what goes out comes back and changes nothing", () => {
  test.each([".csv", ".json", ".xlsx", ".CSV"])("as %s", async (ending) => {
    const desk = recordDesk({ organisation: difficult });
    const file = await desk.handOut("organisation", `firms${ending}`);
    expect(file.name).toBe(`organisation${ending.toLowerCase()}`);
    expect(await desk.counts("organisation", file)).toEqual([0, 0, difficult.length]);
    const elsewhere = recordDesk();
    expect(await elsewhere.counts("organisation", file)).toEqual([difficult.length, 0, 0]);
    for (const { id } of difficult) expect(await elsewhere.body("organisation", id)).toEqual(await desk.body("organisation", id));
  });

  test("an amount of three places comes back as it is, though one that is typed so is two", async () => {
    const desk = recordDesk({ organisation: [{ id: "mill", labels: { en: "Mill" }, turnover: "1.234", currency: "CNY" }] });
    const file = await desk.handOut("organisation", "firms.csv");
    expect(await textOf(file)).toContain(",1.234,");
    expect(await desk.counts("organisation", file)).toEqual([0, 0, 1]);
    expect(await recordDesk().places("organisation", file)).toEqual([expect.stringMatching(/^record\.two-amounts 2:/)]);
  });

  test("a stale file changes nothing of what was changed since, and says each row of it at its line", async () => {
    const desk = recordDesk({ organisation: difficult });
    const file = await desk.handOut("organisation", "firms.csv");
    await desk.counts("organisation", "id,staff\nbare,3\nnumbers,1\n");
    expect((await desk.places("organisation", file)).map((place) => place.replace(/:.*/, ""))).toEqual(["record.stale 2", "record.stale 8"]);
    expect(await desk.body("organisation", "bare")).toMatchObject({ staff: 3, version: 2 });
  });
});

describe("what a file holds", () => {
  test("a text that a spreadsheet would run is guarded in csv, figures and amounts are not", async () => {
    const text = await textOf(await recordDesk({ organisation: difficult }).handOut("organisation", "firms.csv"));
    const [head = "", formula = "", , , numbers = ""] = ["id,", "formula,", "guard,", "lines,", "numbers,"].map((start) =>
      text.split("\n").find((line) => line.startsWith(start)),
    );
    expect(head.startsWith("id,labels.en,labels.zh")).toBe(true);
    expect(head.endsWith(",version")).toBe(true);
    expect(formula).toContain("formula,'=1+1,'@SUM(A1),");
    expect(formula).toContain(",'+49 731,");
    expect(numbers).toContain("numbers,007,,");
    expect(numbers).not.toContain("'");
  });

  test("json is the records themselves: types kept, none of it retired, the empty list for none", async () => {
    const desk = recordDesk({ organisation: difficult });
    const list = JSON.parse(await textOf(await desk.handOut("organisation", "firms.json"))) as Record<string, unknown>[];
    expect(list.map(({ id }) => id)).toEqual(["bare", "formula", "guard", "lines", "lists", "numbers"]);
    expect(list[5]).toMatchObject({ staff: 0, turnover: "0.1", version: 1, labels: { en: "007" } });
    expect(list.some((each) => "retired" in each)).toBe(false);
    expect(await textOf(await desk.handOut("region", "none.json"))).toBe("[]\n");
    expect(JSON.parse(await textOf(await desk.handOut("region", "none.json")))).toEqual([]);
  });

  test("of no records a table has its heads alone", async () => {
    const text = await textOf(await recordDesk().handOut("organisation", "none.csv"));
    expect(text.split("\n").filter((line) => line !== "")).toHaveLength(1);
    expect(text.startsWith("id,")).toBe(true);
  });

  test("records out of use stay in", async () => {
    const desk = recordDesk({ organisation: difficult });
    const bare = await desk.ports.records.get("organisation", "bare");
    if (bare === null) throw new Error("it is there");
    await desk.ports.records.commit([{ ...bare, retired: true, references: [] }], { who: "li", at: "2026-05-12T08:00:00.000Z", reason: "" });
    for (const to of ["a.csv", "a.json"]) expect(await textOf(await desk.handOut("organisation", to))).not.toContain("bare");
  });

  test("a name in any language has its column, whatever the office reads, also where one record alone has it", async () => {
    const named = [...difficult, { id: "moinho", labels: { en: "Mill", pt: "Moinho", "sr-Latn": "Mlin" } }];
    const desk = recordDesk({ organisation: named });
    const file = await desk.handOut("organisation", "a.csv");
    expect((await textOf(file)).split("\n")[0]).toContain("labels.en,labels.zh,labels.pt,labels.sr-Latn,");
    expect(await desk.counts("organisation", file)).toEqual([0, 0, named.length]);
    const some = await desk.handOut("organisation", "a.csv", { where: ["id=bare"], sort: "id" }).catch(() => null);
    if (some !== null) expect((await textOf(some)).split("\n")[0]).not.toContain("labels.pt");
  });

  test("an office that reads neither of the program's languages has columns of its own alone, and loses no name in another", async () => {
    const desk = recordDesk(
      {
        organisation: [
          { id: "a", labels: { pl: "Młyn" } },
          { id: "b", labels: { pl: "Hala", en: "Hall" } },
        ],
      },
      {},
      { languages: ["pl"] },
    );
    const file = await desk.handOut("organisation", "a.csv");
    expect((await textOf(file)).split("\n")[0]).toContain("id,labels.pl,labels.en,");
    expect((await textOf(file)).split("\n")[0]).not.toContain("labels.zh");
    expect(await desk.counts("organisation", file)).toEqual([0, 0, 2]);
  });
});

describe("which records go out", () => {
  const desk = recordDesk({
    organisation: [
      { id: "a", labels: { en: "A" }, staff: 9, place: "Ulm" },
      { id: "b", labels: { en: "B" }, staff: 10, place: "Bonn" },
      { id: "c", labels: { en: "C" } },
    ],
  });
  const ids = async (asked: object) => {
    const list = JSON.parse(await textOf(await desk.handOut("organisation", "a.json", asked as Record<string, unknown>))) as { id: string }[];
    return list.map(({ id }) => id);
  };

  test("conditions hold all together, and numbers are sorted by their value with what is missing last, either way", async () => {
    expect(await ids({ where: ["place=Ulm"] })).toEqual(["a"]);
    expect(await ids({ where: ["place=Ulm", "staff=10"] })).toEqual([]);
    expect(await ids({ sort: "staff" })).toEqual(["a", "b", "c"]);
    expect(await ids({ sort: "staff", falling: true })).toEqual(["b", "a", "c"]);
  });

  test.each([
    [{ type: "nothing", to: "a.csv" }, "record.unknown-type type"],
    [{ type: "__proto__", to: "a.csv" }, "record.unknown-type type"],
    [{ type: "organisation", to: "a.pdf" }, "record.not-a-table-file to"],
    [{ type: "organisation", to: "csv" }, "record.not-a-table-file to"],
    [{ type: "organisation", to: "dir.csv/file" }, "record.not-a-table-file to"],
    [{ type: "organisation", to: "a.constructor" }, "record.not-a-table-file to"],
    [{ type: "organisation", to: "a.csv", where: ["colour=red"] }, "record.bad-condition where"],
    [{ type: "organisation", to: "a.csv", where: ["place"] }, "record.bad-condition where"],
    [{ type: "organisation", to: "a.csv", sort: "colour" }, expect.stringMatching(/^record\.[a-z-]+ sort$/)],
  ])("%j is refused before any record is read", async (asked, fault) => {
    const refused = await recordExport.run(desk.ports, recordExport.input.parse(asked));
    expect(told(refused)).toEqual([fault]);
  });
});
