import { expect, test } from "vitest";
import { storedRecord } from "../../../test/stored-record.ts";
import { entityOf } from "../entities.ts";
import type { StoredRecord } from "../record-store.ts";
import { checkRecord } from "./check-record.ts";
import { reconcileRecords } from "./reconcile-records.ts";
import type { TableRecord } from "./table-record.ts";

function firm(id: string, zh: string, fields: Readonly<Record<string, unknown>> = {}): TableRecord {
  return { type: "organisation", id, fields: { labels: { zh }, kind: "enterprise", source: `firms.id: ${id}`, ...fields } };
}

function stored({ type, id, fields }: TableRecord, changed: Readonly<Record<string, unknown>> = {}, retired = false): StoredRecord {
  const checked = checkRecord(entityOf(type)!, { ...fields, id, ...changed });
  if (!checked.ok) throw new Error(JSON.stringify(checked.notes));
  return { ...storedRecord(type, id, { ...checked.value.body, retired }), retired };
}

function outcome(before: readonly TableRecord[], after: readonly TableRecord[], held: readonly StoredRecord[]) {
  const reconciled = reconcileRecords({ before, after, stored: held });
  if (!reconciled.ok) throw new Error(JSON.stringify(reconciled.notes));
  return {
    changes: reconciled.value.changes.map(({ id, body, retired = false, expectedVersion }) => ({
      id,
      zh: (body["labels"] as { zh: string }).zh,
      retired,
      expectedVersion,
    })),
    notes: reconciled.notes.map(({ code, at }) => [code, at.field ?? null]),
    counts: reconciled.value.counts,
  };
}

const [a, b] = [firm("a", "甲"), firm("b", "乙")];

test("first import: every key is a new record", () => {
  expect(outcome([], [a, b], [])).toEqual({
    changes: [
      { id: "a", zh: "甲", retired: false, expectedVersion: 0 },
      { id: "b", zh: "乙", retired: false, expectedVersion: 0 },
    ],
    notes: [],
    counts: { created: 2, returned: 0, changed: 0, retired: 0, kept: 0 },
  });
});

test("the same table again changes nothing", () => {
  expect(outcome([a, b], [a, b], [stored(a), stored(b)])).toMatchObject({ changes: [], notes: [], counts: { kept: 2 } });
});

test("a field that no person has changed follows the table; a key that is gone is retired", () => {
  expect(outcome([a, b], [firm("a", "甲甲")], [stored(a), stored(b)])).toEqual({
    changes: [
      { id: "a", zh: "甲甲", retired: false, expectedVersion: 1 },
      { id: "b", zh: "乙", retired: true, expectedVersion: 1 },
    ],
    notes: [],
    counts: { created: 0, returned: 0, changed: 1, retired: 1, kept: 0 },
  });
});

test("a field that a person changed stays, with a warning where it differs", () => {
  const edited = stored(a, { labels: { zh: "改名" } });
  expect(outcome([a], [firm("a", "甲甲")], [edited])).toMatchObject({ changes: [], notes: [["import.changed-by-person", "labels.zh"]] });
  expect(outcome([a], [firm("a", "改名")], [edited])).toMatchObject({ changes: [], notes: [] });
});

test("what the table does not speak of is never touched", () => {
  const edited = stored(a, { labels: { zh: "甲", en: "Alpha" }, description: "note" });
  const reconciled = reconcileRecords({ before: [a], after: [firm("a", "甲", { place: "深圳" })], stored: [edited] });
  expect(reconciled.ok && reconciled.value.changes[0]?.body).toMatchObject({ labels: { zh: "甲", en: "Alpha" }, description: "note", place: "深圳" });
});

test("a record that another refers to is kept with a warning, unless that one goes too", () => {
  const child = firm("c", "丙", { parent: "b" });
  expect(outcome([a, b], [a], [stored(a), stored(b), stored(child)])).toMatchObject({ changes: [], notes: [["import.still-referred", null]] });
  expect(outcome([a, b, child], [a], [stored(a), stored(b), stored(child)]).changes.map(({ id }) => id)).toEqual(["b", "c"]);
  expect(outcome([a, b, child], [a, firm("c", "丙", { parent: "a" })], [stored(a), stored(b), stored(child)]).changes).toMatchObject([
    { id: "c", retired: false },
    { id: "b", retired: true },
  ]);
});

test("where nothing may go, a record whose key is gone stays in use and is told", () => {
  const reconciled = reconcileRecords({ before: [a, b], after: [a], stored: [stored(a), stored(b)], gone: "stay" });
  expect(reconciled).toMatchObject({ ok: true, value: { changes: [] }, notes: [{ code: "import.left-in-use", parameters: { id: "b" } }] });
});

test("the counts stand by type of record too", () => {
  const reconciled = reconcileRecords({ before: [], after: [a, b], stored: [stored(a, {}, true)] });
  expect(reconciled.ok && [...reconciled.value.byType]).toEqual([[a.type, { created: 1, returned: 1, changed: 0, retired: 0, kept: 0 }]]);
});

test("a key that comes back brings its record back; one that a person retired stays retired", () => {
  expect(outcome([], [a], [stored(a, {}, true)]).changes).toEqual([{ id: "a", zh: "甲", retired: false, expectedVersion: 1 }]);
  expect(outcome([a], [a], [stored(a, {}, true)])).toMatchObject({ changes: [], notes: [["import.retired-by-person", null]] });
});
