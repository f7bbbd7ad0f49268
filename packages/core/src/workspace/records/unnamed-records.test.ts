import { expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { storedRecord } from "../../../test/stored-record.ts";
import type { RecordStore, StoredRecord } from "../../register/record-store.ts";
import { unnamedRecords } from "./unnamed-records.ts";

const named = (id: string, labels: Readonly<Record<string, string>>) => ({ id, labels });

test("each language of the office has the records that lack a name in it, the types with the most first", async () => {
  const office = officeOf({
    records: {
      region: [named("a", { en: "A", zh: "甲" }), named("b", { en: "B" })],
      technology: [named("x", { en: "X" }), named("y", { en: "Y" }), named("z", { zh: "丙" })],
    },
    choices: { languages: ["en", "zh", "pt"] },
  });
  expect(await unnamedRecords(office)).toEqual([
    { language: "en", unnamed: 1, records: 5, types: [{ type: "technology", unnamed: 1 }] },
    {
      language: "zh",
      unnamed: 3,
      records: 5,
      types: [
        { type: "technology", unnamed: 2 },
        { type: "region", unnamed: 1 },
      ],
    },
    {
      language: "pt",
      unnamed: 5,
      records: 5,
      types: [
        { type: "technology", unnamed: 3 },
        { type: "region", unnamed: 2 },
      ],
    },
  ]);
});

test("a language in which all are named is not told, nor any where there is no record", async () => {
  expect(await unnamedRecords(officeOf({ records: { region: [named("a", { en: "A", zh: "甲" })] } }))).toEqual([]);
  expect(await unnamedRecords(officeOf())).toEqual([]);
});

test("who bears no name at all lacks none, and a record out of use counts nowhere", async () => {
  const nobody = { id: "pay", type: "disbursement", date: "2026-01-01", amount: "5", currency: "CNY" };
  const office = officeOf({ records: { transaction: [nobody] } });
  expect(await unnamedRecords(office)).toEqual([]);
  const { records } = officeOf({ records: { region: [named("a", { en: "A" }), named("b", { en: "B" })] } });
  const b = (await records.get("region", "b")) as StoredRecord;
  await records.commit([{ ...b, retired: true, references: [] }], { who: "li", at: "2026-05-12T08:00:00.000Z", reason: "" });
  expect(await unnamedRecords({ records, settings: office.settings })).toMatchObject([{ language: "zh", unnamed: 1, records: 1 }]);
});

test("no more than three types of a language are told, and the count is of all of them", async () => {
  const records = Object.fromEntries(["region", "technology", "industry", "organisation", "fund"].map((type) => [type, [named(`${type}-1`, { en: type })]]));
  const [chinese, ...more] = await unnamedRecords(officeOf({ records }));
  expect(more).toEqual([]);
  expect(chinese).toMatchObject({ language: "zh", unnamed: 5, records: 5 });
  expect(chinese?.types).toHaveLength(3);
});

test("a type of more records than are read at once is read to its end, each record once", async () => {
  const all = Array.from({ length: 10_001 }, (_, at) =>
    storedRecord("region", `r${String(at).padStart(5, "0")}`, { labels: { en: "R", zh: at === 10_000 ? null : "地" } }),
  );
  const asked: (string | undefined)[] = [];
  const list: RecordStore["list"] = async (type, { limit = 0, after } = {}) => {
    if (type !== "region") return [];
    asked.push(after);
    const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    return all.slice(from, from + limit);
  };
  const { records, settings } = officeOf();
  expect(await unnamedRecords({ records: { ...records, list }, settings })).toEqual([
    { language: "zh", unnamed: 1, records: 10_001, types: [{ type: "region", unnamed: 1 }] },
  ]);
  expect(asked).toEqual([undefined, "r04999", "r09999"]);
});
