import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { countRecords } from "./count-records.ts";
import { listRecords } from "./list-records.ts";
import { nameRecords } from "./name-records.ts";

const organisation = [
  { id: "c", labels: { en: "Zeta", zh: "北京" }, staff: 9, region: "AD1", founded: "1999", turnover: "900" },
  { id: "a", labels: { en: "alpha", zh: "上海" }, staff: 100, region: "AD2", founded: "1999-05", turnover: "1000000000000" },
  { id: "d", labels: { en: "Éclair" }, staff: null, region: "AD1", turnover: "0" },
  { id: "b", labels: { zh: "福州" }, staff: 0, region: null, founded: "2020" },
];
const ports = workspacePortsOf({ records: { organisation, region: [{ id: "AD1" }, { id: "AD2" }] } });

const list = async (asked: object) => listRecords.run(ports, listRecords.input.parse({ type: "organisation", ...asked }));
const ids = async (asked: object) => answered(await list(asked)).records.map(({ id }) => id);

describe("which records are listed", () => {
  test("those in use, by id; so many, from such a place on, and how many there are in all", async () => {
    expect(await ids({})).toEqual(["a", "b", "c", "d"]);
    expect(answered(await list({ limit: 2, offset: 1 })).total).toBe(4);
    expect(await ids({ limit: 2, offset: 1 })).toEqual(["b", "c"]);
    expect(await ids({ limit: 0 })).toEqual([]);
  });

  test.each([
    [["region=AD1"], ["c", "d"]],
    [["region=AD1", "staff=9"], ["c"]],
    [["staff=0"], ["b"]],
    [["region=AD9"], []],
    [["labels=x"], []],
  ])("%j holds of %j", async (where, expected) => {
    expect(await ids({ where })).toEqual(expected);
  });

  test.each([["regions=AD1"], ["region"], ["=AD1"], [""], ["constructor=x"], ["Region=AD1"]])(
    "%j is no condition, and the fields that there are are told",
    async (condition) => {
      const refused = await list({ where: [condition, "region=AD1"] });
      expect(told(refused)).toEqual(["record.bad-condition where"]);
      expect(refused.notes[0]?.parameters["fields"]).toMatch(/id, labels.*version, retired$/);
    },
  );

  test("a value may hold the sign that parts it from its field", async () => {
    const made = workspacePortsOf({ records: { organisation: [{ id: "a", place: "x=y" }] } });
    expect(answered(await listRecords.run(made, listRecords.input.parse({ type: "organisation", where: ["place=x=y"] }))).total).toBe(1);
  });

  test("a type that there is none of is told, and no field of it", async () => {
    expect(told(await list({ type: "planet", where: ["x"] }))).toEqual(["record.unknown-type type"]);
  });
});

describe("in which order", () => {
  test.each([
    ["staff", false, ["b", "c", "a", "d"]],
    ["staff", true, ["a", "c", "b", "d"]],
    ["turnover", false, ["d", "c", "a", "b"]],
    ["turnover", true, ["a", "c", "d", "b"]],
    ["founded", false, ["c", "a", "b", "d"]],
    ["region", false, ["c", "d", "a", "b"]],
    ["labels", false, ["a", "d", "c", "b"]],
  ])("by %s, the largest first: %s; what is missing comes last either way", async (sort, falling, expected) => {
    expect(await ids({ sort, falling })).toEqual(expected);
  });

  test("a page of a sorted list is that part of the whole", async () => {
    const whole = await ids({ sort: "staff" });
    for (let offset = 0; offset <= whole.length; offset++)
      for (const limit of [0, 1, 3])
        expect([offset, limit, await ids({ sort: "staff", offset, limit })]).toEqual([offset, limit, whole.slice(offset, offset + limit)]);
    expect(answered(await list({ sort: "staff", limit: 1 })).total).toBe(4);
  });

  test("the first of a long list are those of the whole, ties by id", async () => {
    const many = Array.from({ length: 97 }, (_, at) => ({ id: `o${String(at).padStart(2, "0")}`, staff: (at * 37) % 10 }));
    const long = workspacePortsOf({ records: { organisation: many } });
    const asked = async (given: object) =>
      answered(await listRecords.run(long, listRecords.input.parse({ type: "organisation", sort: "staff", ...given }))).records.map(({ id }) => id);
    for (const falling of [false, true]) {
      const whole = await asked({ falling });
      expect(await asked({ falling, limit: 5 })).toEqual(whole.slice(0, 5));
      expect(await asked({ falling, limit: 7, offset: 11 })).toEqual(whole.slice(11, 18));
    }
    expect(await asked({ limit: 3 })).toEqual(["o00", "o10", "o20"]);
  });

  test("by a field that there is none of it is refused", async () => {
    expect(told(await list({ sort: "size" }))).toEqual(["record.bad-condition sort"]);
  });
});

test("how much there is of every type: also of those of which there is nothing", async () => {
  const { counts } = answered(await countRecords.run(ports, {}));
  const of = new Map(counts.map(({ type, total }) => [type, total]));
  expect([of.get("organisation"), of.get("region"), of.get("award")]).toEqual([4, 2, 0]);
});

describe("what records are called", () => {
  const names = async (...records: readonly string[]) => nameRecords.run(ports, nameRecords.input.parse({ records }));

  test("in the order asked, each once; what is not there has no name", async () => {
    const found = answered(await names("organisation/b", "region/AD9", "organisation/a", "organisation/b"));
    expect(found.names).toEqual([
      { type: "organisation", id: "b", labels: { en: null, zh: "福州" }, synthetic: false },
      { type: "organisation", id: "a", labels: { en: "alpha", zh: "上海" }, synthetic: false },
    ]);
  });

  test("an id may hold the sign that parts it from its type", async () => {
    const made = workspacePortsOf({ records: { region: [{ id: "AD1/x" }] } });
    expect(answered(await nameRecords.run(made, { records: ["region/AD1/x"] })).names).toMatchObject([{ id: "AD1/x" }]);
  });

  test("a type that there is none of is a fault of the question", async () => {
    expect(told(await names("planet/x"))).toEqual(["record.unknown-type type"]);
    expect(told(await names("organisation"))).toEqual([]);
    expect(nameRecords.input.safeParse({ records: [] }).success).toBe(false);
  });
});
