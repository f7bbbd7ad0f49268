import { checkRecord, type Entity, entityOf, type RecordStore } from "@quoin/core";
import { expect, test } from "vitest";
import { onEveryDatabase } from "./record-databases.ts";

const author = { who: "li", at: "2026-05-04T02:00:00.000Z", reason: "test", currency: "CNY" };

onEveryDatabase("a store that a newer program has brought forward while it was open", (newPlace) => {
  const put = async (store: RecordStore, id: string) => {
    const change = checkRecord(entityOf("organisation") as Entity, { labels: { en: id }, id });
    if (!change.ok) throw new Error(JSON.stringify(change.notes));
    return store.commit([{ ...change.value, expectedVersion: 0 }], author);
  };

  test("takes no write and says no newest change, on which every answer rests; gone back from, it holds what was acknowledged and goes on", async () => {
    const place = newPlace();
    const store = await place.open();
    try {
      expect((await put(store, "before")).ok).toBe(true);
      const newest = await store.newestChange();
      await place.sql("insert into migration (name) values ('999-from-the-future')");
      await expect(put(store, "after")).rejects.toThrow("register.newer-layout");
      await expect(store.newestChange()).rejects.toThrow("register.newer-layout");
      await place.sql("delete from migration where name = '999-from-the-future'");
      expect(await store.newestChange()).toBe(newest);
      expect(await store.get("organisation", "after")).toBeNull();
      expect((await put(store, "after")).ok).toBe(true);
      expect(await store.newestChange()).toBe(newest + 1);
    } finally {
      await store.close();
    }
  });
});
