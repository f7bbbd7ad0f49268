import { describe, expect, test } from "vitest";
import { fileOf, told } from "../../../test/asked-of.ts";
import { recordDesk } from "../../../test/record-desk.ts";

const region = { id: "north", labels: { en: "North", zh: "北方" } };
const firm = { id: "mill", labels: { en: "Mill", zh: "工厂" }, staff: 40, turnover: "1500.5", currency: "CNY", other_names: ["Old mill"], region: "north" };
const held = { region: [region], organisation: [firm] };

describe("what the heads of a table say", () => {
  test("a field goes by its name or by its label in either language, and a column nobody knows refuses the table with the nearest name", async () => {
    const desk = recordDesk(held);
    expect(await desk.counts("organisation", "Identifier,Name (English),人员（persons）\nworks,Works,7\n")).toEqual([1, 0, 0]);
    expect(await desk.body("organisation", "works")).toMatchObject({ labels: { en: "Works" }, staff: 7 });
    const refused = await desk.handIn("organisation", "id,lables.en,colour\nhall,Hall,red\n");
    expect(told(refused)).toEqual(["record.unknown-column 1:2", "record.unknown-column 1:3"]);
    expect(refused.notes.map(({ parameters }) => [parameters["column"], parameters["suggestion"]])).toEqual([
      ["lables.en", "Did you mean 'labels.en'?"],
      ["colour", ""],
    ]);
    expect(await desk.body("organisation", "hall")).toBeUndefined();
  });

  test("two columns of one field are refused, be they called by name and by label or both alike", async () => {
    const desk = recordDesk(held);
    expect(told(await desk.handIn("organisation", "id,staff,Staff (persons)\nmill,1,2\n"))).toEqual(["record.repeated-column 1:3"]);
    expect(told(await desk.handIn("organisation", "id,id,staff\nmill,works,2\n"))[0]).toMatch(/repeated-column|duplicate/);
    expect(await desk.body("organisation", "mill")).toMatchObject({ staff: 40, version: 1 });
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "labels", "labels.__proto__", "labels.constructor", "retired"])(
    "a column '%s' is no field",
    async (name) => {
      const desk = recordDesk(held);
      expect(told(await desk.handIn("organisation", `id,${name}\nmill,x\n`))).toEqual(["record.unknown-column 1:2"]);
      expect(await desk.body("organisation", "mill")).toMatchObject({ version: 1, labels: { en: "Mill", zh: "工厂" } });
    },
  );

  test("a mapping renames and leaves out, by header or by place, and a header of the file that is mapped nowhere stays what it is", async () => {
    const desk = recordDesk(held);
    const mapping = 'columns: {Nr: id, Farbe: null, "#3": staff}\n';
    expect(await desk.counts("organisation", "Nr,Farbe,Leute,place\nmill,rot,41,Ulm\n", { mapping })).toEqual([0, 1, 0]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ staff: 41, place: "Ulm" });
    const twice = await desk.handIn("organisation", "Nr,Leute,staff\nmill,1,2\n", { mapping: "columns: {Nr: id, Leute: staff}\n" });
    expect(told(twice)).toEqual(["record.repeated-column 1:3"]);
  });

  test("a mapping that cannot be read, or one of a table that an import knows and this does not, is told before any row", async () => {
    const desk = recordDesk(held);
    const broken = await desk.handIn("organisation", "id\nmill\n", { mapping: "columns: [id\n" });
    expect(broken.ok).toBe(false);
    expect(broken.notes[0]?.at).toMatchObject({ file: "mapping.yaml" });
    expect((await desk.handIn("organisation", "id\nmill\n", { mapping: "colums: {a: id}\n" })).notes[0]?.at).toMatchObject({ file: "mapping.yaml", line: 1 });
  });

  test("names in a language that the office does not read are kept; what is no tag in its own spelling is no language", async () => {
    const desk = recordDesk(held);
    expect(await desk.counts("organisation", "id,labels.pt\nmill,Moinho\n")).toEqual([0, 1, 0]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ labels: { en: "Mill", zh: "工厂", pt: "Moinho" } });
    for (const tag of ["PT", "pt_BR", "x y", "1"])
      expect(told(await desk.handIn("organisation", `id,labels.${tag}\nmill,M\n`))).toEqual(["record.unknown-column 1:2"]);
  });

  test("a table without rows is told, an empty list does nothing, and one without ids tells each row", async () => {
    const desk = recordDesk(held);
    expect(told(await desk.handIn("organisation", "id,staff\n"))).toEqual(["table.empty 1:1"]);
    expect(await desk.counts("organisation", fileOf("[]", "none.json"))).toEqual([0, 0, 0]);
    expect(await desk.places("organisation", "staff\n1\n2\n")).toEqual(["record.no-id 2:undefined", "record.no-id 3:undefined"]);
    expect(await desk.places("organisation", 'id,staff\n" ",1\n,2\n')).toEqual(["record.no-id 2:1", "record.no-id 3:1"]);
  });
});

describe("what a row changes", () => {
  test("an empty cell clears the field, a column that is missing leaves it, and a label of one language leaves the others", async () => {
    const desk = recordDesk(held);
    expect(await desk.counts("organisation", "id,labels.en,turnover,other_names\nmill,Great mill,,\n")).toEqual([0, 1, 0]);
    expect(await desk.body("organisation", "mill")).toMatchObject({
      labels: { en: "Great mill", zh: "工厂" },
      staff: 40,
      turnover: null,
      currency: "CNY",
      other_names: [],
      region: "north",
    });
  });

  test.each([
    ["the same", 'id,staff,turnover,other_names\nmill,40,1500.5,"[""Old mill""]"\n'],
    ["the same in other signs", 'id,staff,turnover,other_names,labels.zh\n mill , 40 ,"1,500.50",Old mill; ,工厂\n'],
    ["only the id", "id\nmill\n"],
    ["the old version with nothing to change", "id,staff,version\nmill,40,99\n"],
  ])("a row that says %s changes nothing and makes no version", async (_, table) => {
    const desk = recordDesk(held);
    expect(await desk.counts("organisation", table)).toEqual([0, 0, 1]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ version: 1 });
  });

  test("ids that differ in case or in a blank within are two records, and one that stands twice is refused at its second row, however it is written", async () => {
    const desk = recordDesk(held);
    expect(await desk.counts("region", "id,labels.en\nsouth,S\nSouth,T\n")).toEqual([2, 0, 0]);
    const [fault, ...more] = await desk.faults("region", 'id,labels.en\neast,E\n\nwest,W\n" east ",F\n');
    expect([fault, more]).toEqual([
      { code: "record.repeated-row", at: "5:1", message: "'east' stands in two rows, first in line 2.", fix: "Keep one of the rows." },
      [],
    ]);
    expect(await desk.body("region", "west")).toBeUndefined();
  });

  test("one bad cell of a thousand rows keeps all of them out", async () => {
    const desk = recordDesk();
    const rows = Array.from({ length: 1_100 }, (_, at) => `r${at},Region ${at},${at === 1_050 ? "yes please" : "no"}`);
    const table = `id,labels.en,synthetic\n${rows.join("\n")}\n`;
    expect(await desk.places("region", table)).toEqual(["record.not-boolean 1052:3"]);
    expect(await desk.ports.records.list("region")).toEqual([]);
    expect(await desk.counts("region", table.replace("yes please", "yes"))).toEqual([1_100, 0, 0]);
    expect(await desk.body("region", "r1050")).toMatchObject({ synthetic: true, labels: { en: "Region 1050" } });
  });

  test("a dry run counts and writes nothing, and says the faults that the run would say", async () => {
    const desk = recordDesk(held);
    const table = "id,labels.en,staff\nmill,Mill,41\nhall,Hall,3\n";
    expect(await desk.counts("organisation", table, { dry_run: true })).toEqual([1, 1, 0]);
    expect(await desk.body("organisation", "hall")).toBeUndefined();
    expect(await desk.ports.records.newestChange()).toBe(0);
    const bad = "id,staff\nmill,-1\n";
    expect(await desk.places("organisation", bad, { dry_run: true })).toEqual(await desk.places("organisation", bad));
  });

  test("all rows are one step by the caller, with its reason", async () => {
    const desk = recordDesk(held);
    await desk.counts("organisation", "id,labels.en,staff\nmill,Mill,41\nhall,Hall,3\n", { reason: "list of the ministry" });
    for (const id of ["mill", "hall"])
      expect(await desk.ports.records.history("organisation", id)).toMatchObject([
        { who: "li", reason: "list of the ministry", at: "2026-05-12T08:00:00.000Z" },
      ]);
  });

  test("a record out of use is told, and is brought back by nobody who does not say so", async () => {
    const desk = recordDesk(held);
    const mill = await desk.ports.records.get("organisation", "mill");
    if (mill === null) throw new Error("the mill is there");
    await desk.ports.records.commit([{ ...mill, retired: true, references: [], expectedVersion: 1 }], {
      who: "li",
      at: "2026-05-12T08:00:00.000Z",
      reason: "",
    });
    expect(await desk.places("organisation", "id,staff\nmill,41\n")).toEqual(["record.is-retired 2:undefined"]);
    expect(await desk.counts("organisation", fileOf('[{"id": "mill", "staff": 41, "retired": false}]', "back.json"))).toEqual([0, 1, 0]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ retired: false, staff: 41 });
    const [retiring] = await desk.faults("organisation", fileOf('[{"id": "mill", "retired": true}]', "out.json"));
    expect(retiring).toMatchObject({ code: "record.use-retire", at: "1:retired" });
  });
});

describe("the version that a row was exported at", () => {
  test("keeps what somebody changed since, and is no value that is written", async () => {
    const desk = recordDesk(held);
    await desk.counts("organisation", "id,staff\nmill,50\n");
    const [stale] = await desk.faults("organisation", "id,place,version\nmill,Ulm,1\n");
    expect(stale).toMatchObject({ code: "record.stale", at: "2:3", message: "organisation 'mill' is at version 2, not 1: somebody changed it meanwhile." });
    expect(await desk.body("organisation", "mill")).toMatchObject({ place: null, staff: 50, version: 2 });
    expect(await desk.counts("organisation", "id,place,version\nmill,Ulm,2\n")).toEqual([0, 1, 0]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ place: "Ulm", version: 3 });
  });

  test.each(["v1", "1.5", "-1", "0", "1e3x", "one"])("that nobody can read ('%s') is told, and guards nothing in silence", async (version) => {
    const desk = recordDesk(held);
    await desk.counts("organisation", "id,staff\nmill,50\n");
    expect(await desk.places("organisation", `id,place,version\nmill,Ulm,${version}\n`)).toEqual(["record.bad-version 2:3"]);
    expect(await desk.body("organisation", "mill")).toMatchObject({ place: null, version: 2 });
  });

  test("is not needed: an empty one takes the record as it is, and of a new record it says nothing", async () => {
    const desk = recordDesk(held);
    expect(await desk.counts("organisation", "id,labels.en,version\nmill,Great mill,\nhall,Hall,3\n")).toEqual([1, 1, 0]);
    expect(await desk.body("organisation", "hall")).toMatchObject({ version: 1 });
  });
});
