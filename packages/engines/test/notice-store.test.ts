import { afterEach, beforeEach, expect, test } from "vitest";
import type { WorkspaceDatabase } from "../src/records/workspace-database.ts";
import { openDatabase } from "./open-place.ts";
import { onEveryDatabase } from "./record-databases.ts";

const [early, now, later] = ["2026-04-01T08:00:00.000Z", "2026-04-01T09:00:00.000Z", "2026-04-01T10:00:00.000Z"];
const due = (seq: number) => ({ seq, key: `key-${seq}`, type: "booking", id: `b-${seq}`, event: "approved" }) as const;

onEveryDatabase("the notice store", (newPlace) => {
  let databases: readonly WorkspaceDatabase[] = [];
  beforeEach(async () => {
    const place = newPlace();
    databases = [await openDatabase(place.words), await openDatabase(place.words)];
  });
  afterEach(async () => {
    for (const database of databases) await database.close();
  });
  const [first, second] = [() => databases[0]?.notices, () => databases[1]?.notices];

  test("a change is entered once, whichever server looks, and none of two goes back behind the other", async () => {
    expect(await first()?.lookedAt()).toBeNull();
    await Promise.all([first()?.enter([due(3), due(5)], 7, early), second()?.enter([due(3)], 4, early)]);
    await second()?.enter([due(5)], 6, later);
    expect(await second()?.lookedAt()).toBe(7);
    expect(await first()?.counts()).toEqual({ waiting: 2, sent: 0, failed: 0, "no-address": 0 });
  });

  test("two servers that take at once are never given the same notice; what was taken and not ended comes again once its time is over", async () => {
    await first()?.enter(
      Array.from({ length: 20 }, (_, at) => due(at + 1)),
      20,
      early,
    );
    const both = await Promise.all([first()?.take(now, later, 15), second()?.take(now, later, 15)]);
    const seqs = both.flatMap((taken) => (taken ?? []).map(({ seq }) => seq));
    expect(new Set(seqs).size).toBe(seqs.length);
    expect(both.flatMap((taken) => (taken ?? []).map(({ attempts }) => attempts))).toEqual(seqs.map(() => 0));
    await first()?.end(1, "sent", null);
    await first()?.end(2, "failed", "550 no");
    await first()?.postpone(3, "2026-04-02T00:00:00.000Z", "451 later");
    const again = (await second()?.take(later, "2026-04-01T11:00:00.000Z", 100)) ?? [];
    expect(again.map(({ seq }) => seq)).not.toContain(1);
    expect(again.map(({ seq }) => seq)).not.toContain(3);
    expect(again.find(({ seq }) => seq === 4)?.attempts).toBe(seqs.includes(4) ? 1 : 0);
    expect(await first()?.counts()).toEqual({ waiting: 18, sent: 1, failed: 1, "no-address": 0 });
    await first()?.sweep("2026-04-30T00:00:00.000Z");
    expect(await first()?.counts()).toEqual({ waiting: 18, sent: 0, failed: 0, "no-address": 0 });
  });

  test("an address is said anew, and taken away for good", async () => {
    const holder = { kind: "registration", id: "r-1" } as const;
    await first()?.setAddress(holder, { mail: "a@b.example", contact: "Zhao", since: early });
    await first()?.setAddress(holder, { mail: "c@d.example", contact: null, since: now });
    await first()?.setAddress({ kind: "account", id: "r-1" }, { mail: "e@f.example", contact: null, since: now });
    expect(await second()?.address(holder)).toEqual({ mail: "c@d.example", contact: null, since: now });
    expect([...((await second()?.registrationAddresses()) ?? [])]).toEqual([["r-1", { mail: "c@d.example", contact: null, since: now }]]);
    expect(await second()?.forgetAddress(holder)).toBe(true);
    expect(await second()?.forgetAddress(holder)).toBe(false);
    expect(await first()?.address(holder)).toBeNull();
    expect((await first()?.address({ kind: "account", id: "r-1" }))?.mail).toBe("e@f.example");
  });
});
