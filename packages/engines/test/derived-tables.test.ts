import type { RecordStore } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";
import { author, changeOf } from "./register-changes.ts";

onEveryDatabase("tables that follow from records", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
    for (const id of ["o1", "o2", "o3"])
      expect((await store.commit([changeOf("organisation", { id, labels: { en: `Institute ${id}` } })], { ...author, reason: "made" })).ok).toBe(true);
    expect(
      (await store.commit([changeOf("organisation", { id: "o3", labels: { en: "Institute o3" } }, { retired: true })], { ...author, reason: "gone" })).ok,
    ).toBe(true);
  });
  afterEach(() => store.close());

  const found = async () => (await store.problems()).map(({ code, parameters }) => [code, parameters["table"], parameters["rows"], parameters["first"]]);

  test("are found to agree, also after the state of a type was lost and is reckoned on", async () => {
    expect(await store.problems()).toEqual([]);
    await place.sql("delete from type_state");
    expect((await store.commit([changeOf("organisation", { id: "o1", labels: { en: "Renamed" } })], { ...author, reason: "later" })).ok).toBe(true);
    expect(await store.problems()).toEqual([]);
  });

  test("whose words were changed, taken out or put in by hand are named", async () => {
    await place.sql("update search_entry set words = 'xinstitute' where id = 'o1'");
    expect(await found()).toEqual([["register.derived-astray", "search_entry", 1, "organisation/o1"]]);
    await place.sql("delete from search_entry where id = 'o2'");
    await place.sql("insert into search_entry (type, id, words) values ('organisation', 'o3', 'institute'), ('organisation', 'o9', 'institute')");
    expect(await found()).toEqual([["register.derived-astray", "search_entry", 4, "organisation/o1"]]);
  });

  test("whose state is that of another history is named: what is kept would hold on to it", async () => {
    const [before] = await place.sql("select state from type_state where type = 'organisation'");
    expect((await store.commit([changeOf("organisation", { id: "o1", labels: { en: "Renamed" } })], { ...author, reason: "later" })).ok).toBe(true);
    await place.sql(`update type_state set state = '${String(before?.["state"])}'`);
    expect(await found()).toEqual([["register.derived-astray", "type_state", 1, "organisation"]]);
  });
});
