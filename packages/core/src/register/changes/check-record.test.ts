import fc from "fast-check";
import { expect, test } from "vitest";
import { renderNote } from "../../language/note.ts";
import type { Entity } from "../../schema/entity.ts";
import { entities, entityOf } from "../entities.ts";
import { checkRecord } from "./check-record.ts";

function entity(type: string): Entity {
  return entityOf(type) as Entity;
}

function faults(type: string, given: Readonly<Record<string, unknown>>): readonly (readonly [string, string | undefined])[] {
  const checked = checkRecord(entity(type), given);
  return checked.ok ? [] : checked.notes.map(({ code, at }) => [code, at.field]);
}

const item = { id: "i", labels: { zh: "蒸镀机" }, link: "l", list: "manufacturing-equipment" };

test("a checked record has every field in the order of its type, null or empty where nothing is known", () => {
  const checked = checkRecord(entity("comment"), { text: "缺少来源", about: { type: "item", id: "i" }, id: "c" });
  expect(checked).toEqual({
    ok: true,
    notes: [],
    value: {
      type: "comment",
      id: "c",
      body: {
        id: "c",
        labels: { en: null, zh: null },
        about: { type: "item", id: "i" },
        text: "缺少来源",
        by: null,
        audience: null,
        answers: null,
        source: null,
        synthetic: false,
        valid_from: null,
        valid_to: null,
      },
      references: [{ field: "about", type: "item", id: "i" }],
    },
  });
});

test("null and empty text are the same as not given", () => {
  const checked = checkRecord(entity("item"), { ...item, labels: { zh: "蒸镀机", en: "" }, trl: null, producers: null, technology: "", description: "" });
  expect(checked).toMatchObject({
    ok: true,
    value: { body: { labels: { zh: "蒸镀机", en: null }, trl: null, producers: [], technology: null, description: null } },
  });
});

test.each([
  [{ ...item, producer: "boe" }, "record.unknown-field", "producer"],
  [{ ...item, labels: { zh: "a", french: "b" } }, "record.bad-language", "labels.french"],
  [{ ...item, grade_expert: { grade: "G1", panel: "p", date: "2020", by: "x" } }, "record.unknown-field", "grade_expert.by"],
  [{ id: "i", labels: { zh: "a" }, list: "material" }, "record.missing-field", "link"],
  [{ ...item, labels: {} }, "record.no-label", "labels"],
  [{ id: "i", link: "l", list: "material" }, "record.missing-field", "labels"],
  [{ ...item, labels: "蒸镀机" }, "record.not-object", "labels"],
  [{ ...item, link: 7 }, "record.not-text", "link"],
  [{ ...item, trl: "6" }, "record.not-number", "trl"],
  [{ ...item, trl: 6.5 }, "record.not-integer", "trl"],
  [{ ...item, trl: 10 }, "record.out-of-range", "trl"],
  [{ ...item, foreign_dependence: -0.1 }, "record.out-of-range", "foreign_dependence"],
  [{ ...item, needed: "yes" }, "record.not-boolean", "needed"],
  [{ ...item, producers: "boe" }, "record.not-list", "producers"],
  [{ ...item, producers: ["boe", ""] }, "record.not-text", "producers.1"],
  [{ ...item, list: "supply" }, "record.unknown-code", "list"],
  [{ ...item, list: undefined }, "record.missing-field", "list"],
  [{ ...item, library: "shortboard" }, "record.unknown-code", "library"],
  [{ ...item, valid_from: "2013-02-30" }, "record.bad-date", "valid_from"],
  [{ ...item, valid_from: "2013-06", valid_to: "2013-05-31" }, "record.dates-reversed", "valid_to"],
  [{ ...item, id: "a b" }, "record.bad-id", "id"],
  [{ ...item, id: "x".repeat(201) }, "record.bad-id", "id"],
  [{ ...item, description: "a\0b" }, "record.bad-character", "description"],
  [{ ...item, description: "half \uD842" }, "record.bad-character", "description"],
  [{ ...item, acquisitions: [{ way: "import" }, { way: "stolen" }] }, "record.unknown-code", "acquisitions.1.way"],
  [{ ...item, grade_expert: { grade: "G1" } }, "record.missing-field", "grade_expert.panel"],
])("%j: %s at %s", (given, code, field) => {
  expect(faults("item", given)).toContainEqual([code, field]);
});

test("a record that refers to itself is refused", () => {
  expect(faults("organisation", { id: "o", labels: { zh: "a" }, parent: "o" })).toEqual([["record.own-reference", "parent"]]);
  expect(faults("organisation", { id: "o", labels: { zh: "a" }, region: "o" })).toEqual([]);
});

test.each([
  ["1".repeat(19), "record.amount-out-of-range"],
  ["0.1234567", "record.amount-out-of-range"],
  ["9".repeat(900_000), "record.amount-out-of-range"],
  ["1e39", "record.bad-amount"],
  [1e39, "record.bad-amount"],
])("an amount is within limits: %j is %s", (given, code) => {
  expect(faults("fund", { id: "f", labels: { zh: "a" }, central_funds: given })).toEqual([[code, "central_funds"]]);
});

test.each([
  ["0999-12-31", "record.date-out-of-range"],
  ["2200", "record.date-out-of-range"],
  ["2199-12-31", null],
])("a date is within limits: %s is %s", (given, code) => {
  expect(faults("organisation", { id: "o", labels: { zh: "a" }, valid_from: given })).toEqual(code === null ? [] : [[code, "valid_from"]]);
});

test("a currency is one that there is or was", () => {
  const of = (currency: string) => faults("candidate", { id: "c", labels: { en: "C" }, currency }).filter(([, field]) => field === "currency");
  expect(["EUR", "CNY", "DEM", "XXX"].flatMap(of)).toEqual([]);
  expect(["XXQ", "XTS", "QQQ"].flatMap(of)).toEqual(Array(3).fill(["record.unknown-currency", "currency"]));
  expect([...of("eur"), ...of("ＥＵＲ")]).toEqual(Array(2).fill(["record.bad-format", "currency"]));
});

test("texts and lists have a longest", () => {
  expect(faults("organisation", { id: "o", labels: { zh: "a" }, description: "x".repeat(20_001) })).toEqual([["record.too-long", "description"]]);
  expect(faults("organisation", { id: "o", labels: { zh: "a" }, other_names: Array.from({ length: 10_001 }, (_, at) => `n${at}`) })).toEqual([
    ["record.too-long", "other_names"],
  ]);
});

test.each([
  ["29490000", "29490000"],
  ["0029490000.50", "29490000.5"],
  [29490000.25, "29490000.25"],
  [0.1, "0.1"],
  ["900719925474099300.000001", "900719925474099300.000001"],
])("the amount %j is kept as %j", (given, kept) => {
  expect(checkRecord(entity("fund"), { id: "f", labels: { zh: "a" }, central_funds: given })).toMatchObject({
    ok: true,
    value: { body: { central_funds: kept } },
  });
});

test.each([-1, "-1", "1e3", 1e21, 0.1 + 0.2, "1,000", "１２", "40亿", true, ["1"]])("the amount %j is refused", (given) => {
  expect(faults("fund", { id: "f", labels: { zh: "a" }, central_funds: given })).toEqual([["record.bad-amount", "central_funds"]]);
});

test("every fault reads in both languages with nothing left to fill in", () => {
  const checked = checkRecord(entity("item"), { ...item, foo: 1, trl: 99, library: "x", valid_from: "x", needed: 0 });
  const notes = checked.ok ? [] : checked.notes;
  expect(notes).toHaveLength(5);
  for (const language of ["en", "zh"] as const)
    for (const each of notes) {
      const { message, fix } = renderNote(each, language);
      expect(`${message} ${fix}`).not.toMatch(/\{\w+\}|undefined/);
    }
});

test("no junk throws: it is taken or refused with a field", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(entities as readonly unknown[] as readonly Entity[])),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.jsonValue(),
      (type, junk, value) => {
        const named = Object.fromEntries(Object.keys(type.schema.shape).map((name) => [name, value]));
        for (const given of [junk, named, { ...named, id: "a", labels: { en: "a" } }]) {
          const checked = checkRecord(type, given);
          if (!checked.ok) for (const { at } of checked.notes) expect(at.field).toBeTypeOf("string");
        }
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

test.each<[language: "en" | "zh", field: Readonly<Record<string, unknown>>, message: RegExp]>([
  ["en", { valid_from: "2013-02-30" }, /^'Valid from' must be a date that exists/],
  ["zh", { valid_from: "2013-02-30" }, /^“生效日期”应为实际存在的日期/],
  ["zh", { labels: { zh: 5 } }, /“名称：中文”/],
])("in %s a fault of a record calls its field as forms do", (language, field, message) => {
  const checked = checkRecord(entity("item"), { ...item, ...field });
  expect(checked.ok ? "" : renderNote(checked.notes[0] as Parameters<typeof renderNote>[0], language).message).toMatch(message);
});

test("a fault within a list calls the entry by its number and its part by its name", () => {
  const checked = checkRecord(entity("call"), { id: "c", labels: { en: "Call" }, budgets: [{ level: "central", amount: "1" }] });
  expect(checked.ok ? "" : renderNote(checked.notes[0] as Parameters<typeof renderNote>[0], "en").message).toContain("'Budget by year 1: Year' is missing");
});

test("blanks around the source of a budget line make no second one of it", () => {
  const checked = checkRecord(entity("fund"), {
    id: "f",
    labels: { en: "f" },
    budgets: [{ year: 2026, level: "central", amount: "1", source: "bond A \u00a0" }],
  });
  expect(checked.ok && checked.value.body["budgets"]).toMatchObject([{ source: "bond A" }]);
  expect(faults("fund", { id: "f", labels: { en: "f" }, budgets: [{ year: 2026, amount: "1", source: " " }] })).toEqual([
    ["record.not-text", "budgets.0.source"],
  ]);
});

test.each(["facility", "equipment"])("%s lends no more hours than it works; where either is not known nothing is held", (type) => {
  const of = (hours: object) => faults(type, { id: "f", labels: { en: "f" }, ...(type === "equipment" ? { facility: "x" } : { type: "KEY_LAB" }), ...hours });
  expect(of({ effective_hours: 1800, external_hours: 99_999 })).toEqual([["record.hours-above", "external_hours"]]);
  for (const hours of [{ effective_hours: 1800, external_hours: 1800 }, { external_hours: 99_999 }, { effective_hours: 0 }]) expect(of(hours)).toEqual([]);
});
