import { checkRecord, type Entity, entityOf, type RecordChange, type StoredRecord } from "@quoin/core";
import { expect, test } from "vitest";
import { onEveryDatabase } from "./record-databases.ts";

const author = { who: "li", at: "2026-01-01T00:00:00.000Z", reason: "" };

function organisation(id: string, en: string, more: Partial<RecordChange> = {}): RecordChange {
  const made = checkRecord(entityOf("organisation") as Entity, { id, labels: { en } });
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  return { ...made.value, ...more };
}

onEveryDatabase("what is kept of whole types", (newPlace) => {
  test("is made of each record in use once, by id, and anew only of those that change", async () => {
    const store = await newPlace().open();
    const made: string[] = [];
    const condense = ({ id, body }: StoredRecord) => {
      made.push(id);
      return { id, name: body.labels.en };
    };
    const asked = () => store.condensed("organisation", condense);
    const done = async (...changes: RecordChange[]) => expect((await store.commit(changes, author)).ok).toBe(true);
    expect(await asked()).toEqual([]);
    // More than are read at a time, one of them at the end of a portion.
    const ids = Array.from({ length: 2_001 }, (_, at) => `o-${String(at).padStart(4, "0")}`);
    await done(...ids.map((id) => organisation(id, id)));
    await done({ ...organisation("o-0999", "o-0999"), retired: true });
    expect((await asked()).map(({ id }) => id)).toEqual(ids.filter((id) => id !== "o-0999"));
    expect(made.length).toBe(2_000);
    made.splice(0);
    await done(organisation("o-0001", "renamed"), organisation("a", "first"), { ...organisation("o-2000", "o-2000"), retired: true });
    const then = await asked();
    expect(made.toSorted()).toEqual(["a", "o-0001"]);
    expect(then.slice(0, 3)).toEqual([
      { id: "a", name: "first" },
      { id: "o-0000", name: "o-0000" },
      { id: "o-0001", name: "renamed" },
    ]);
    expect(then).toEqual((await store.list("organisation")).map(({ id, body }) => ({ id, name: body.labels.en })));
    made.splice(0);
    expect(await asked()).toEqual(then);
    expect(made).toEqual([]);
    // Another way of making is remembered apart.
    expect((await store.condensed("organisation", ({ id }) => ({ id, name: id })))[2]).toEqual({ id: "o-0001", name: "o-0001" });
    expect(await asked()).toEqual(then);
    expect(made).toEqual([]);
  });
});
