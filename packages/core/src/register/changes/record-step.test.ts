import { describe, expect, test } from "vitest";
import { told, workspacePortsOf } from "../../../test/asked-of.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { note } from "../../language/note.ts";
import type { StoredRecord } from "../record-store.ts";
import { clockNotes, isSetBack } from "./clock-set-back.ts";
import { patchedRecord } from "./patched-record.ts";
import { staleRecord } from "./record-input.ts";
import { commitStep, currencyOf, currentRecord, ownRecord, recordStep } from "./record-step.ts";
import { withSeeds } from "./seed-records.ts";
import { takenOver } from "./taken-over.ts";

const ports = () => workspacePortsOf({ records: { region: [{ id: "AD1" }, { id: "AD2" }] } });
const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  return outcome.value;
};

describe("a step", () => {
  test("of a record lays the patch over what stands and leaves the rest", async () => {
    const office = ports();
    const made = await recordStep(office, { type: "region", id: "AD1", reason: "" }, () => success({ capital: "A" }));
    expect(made).toMatchObject({ ok: true, value: { id: "AD1", capital: "A", version: 2 } });
    expect(await office.records.get("region", "AD2")).toMatchObject({ version: 1 });
  });

  test("is refused where the record is not there, is at another version, or may not go this way", async () => {
    const office = ports();
    const patch = () => success({ capital: "A" });
    expect(told(await recordStep(office, { type: "region", id: "AD9", reason: "" }, patch))).toEqual(["record.not-found id"]);
    expect(told(await recordStep(office, { type: "region", id: "AD1", reason: "", version: 4 }, patch))).toEqual(["record.stale version"]);
    expect(told(await recordStep(office, { type: "region", id: "AD1", reason: "" }, () => fault(note("record.no-id", { type: "region" }))))).toEqual([
      "record.no-id",
    ]);
    expect(told(await recordStep(office, { type: "region", id: "AD1", reason: "" }, () => success({ latitude: 91 })))).toEqual([
      "record.out-of-range latitude",
    ]);
    expect(await office.records.get("region", "AD1")).toMatchObject({ version: 1 });
  });

  test("is made anew where somebody else was faster, and then from what they left", async () => {
    const office = ports();
    let rounds = 0;
    const made = await recordStep(office, { type: "region", id: "AD1", reason: "" }, async (current: StoredRecord) => {
      rounds++;
      if (rounds === 1) value(await recordStep(office, { type: "region", id: "AD1", reason: "other" }, () => success({ capital: "B" })));
      return success({ level: `after ${String(current.body["capital"])}` });
    });
    expect([rounds, value(made)]).toMatchObject([2, { capital: "B", level: "after B", version: 3 }]);
  });

  test("that was decided on what was read before is refused then, and nothing of it is written", async () => {
    const office = ports();
    const stale = await commitStep(
      office,
      "",
      async () => {
        const current = value(await currentRecord(office, "region", "AD1"));
        value(await recordStep(office, { type: "region", id: "AD1", reason: "other" }, () => success({ capital: "B" })));
        const [first, second] = [patchedRecord("region", null, { id: "AD3", labels: { en: "New" } }), patchedRecord("region", current, { capital: "A" })];
        return success({ changes: [value(first), value(second)], answer: () => null });
      },
      { isRepeated: false },
    );
    expect([told(stale), stale.ok ? null : stale.kind]).toEqual([["record.stale version"], "stale"]);
    expect(await office.records.get("region", "AD3")).toBeNull();
  });

  test("without changes commits nothing and answers", async () => {
    const office = ports();
    const before = await office.records.newestChange();
    expect(await commitStep(office, "", async () => success({ changes: [], answer: (stored) => stored.length }))).toEqual({ ok: true, value: 0, notes: [] });
    expect(await office.records.newestChange()).toBe(before);
  });

  test("does not go on for ever where it is always somebody else's turn", async () => {
    const office = ports();
    let rounds = 0;
    const records = Object.assign(Object.create(office.records), {
      commit: async () => {
        rounds++;
        return staleRecord(value(await currentRecord(office, "region", "AD1")), 0);
      },
    });
    const outcome = await recordStep({ ...office, records }, { type: "region", id: "AD1", reason: "" }, () => success({ capital: "A" }));
    expect([told(outcome), rounds > 1 && rounds < 1_000]).toEqual([["record.stale version"], true]);
  });
});

describe("whose a record is", () => {
  test("to see it is not enough to act on it", async () => {
    const office = { ...ports(), reaches: async () => false };
    const outcome = await ownRecord(office, "region", "AD1");
    expect([told(outcome), outcome.ok ? null : outcome.kind]).toEqual([["rights.out-of-reach"], "forbidden"]);
    expect(told(await ownRecord(office, "region", "AD9"))).toEqual(["record.not-found id"]);
    expect((await ownRecord(ports(), "region", "AD1")).ok).toBe(true);
  });

  test("an office that says no currency has amounts without one", () => {
    expect([currencyOf({ currency: "CNY" }), currencyOf({ currency: "XXX" }), currencyOf(undefined)]).toEqual([{ currency: "CNY" }, {}, {}]);
  });
});

describe("what was decided before the register was kept", () => {
  const as = (roles?: readonly string[]) => (roles === undefined ? {} : { account: { name: "li", roles } }) as unknown as Parameters<typeof takenOver>[0];

  test("comes in by an administrator or the owner of the folder, with its reason for good", () => {
    for (const caller of [as(), as(["administrator"]), as(["editor", "administrator"])])
      expect(takenOver(caller, true, "minutes of 1998")).toMatchObject({ ok: true, value: "minutes of 1998" });
    const refused = takenOver(as(["planner"]), true, "minutes");
    expect([told(refused), refused.ok ? null : refused.kind]).toEqual([["historic.administrator historic"], "forbidden"]);
  });

  test("needs a reason; what is of today needs none and says nothing", () => {
    expect(told(takenOver(as(), true, " \t"))).toEqual(["historic.needs-reason reason"]);
    expect(takenOver(as(["planner"]), false, "")).toMatchObject({ ok: true, value: null });
  });
});

describe("the machine's clock", () => {
  test("is set back where it stands more than a long command takes before the newest change", () => {
    expect(isSetBack("2026-05-12T08:10:00Z", "2026-05-12T08:00:00Z")).toBe(false);
    expect(isSetBack("2026-05-12T08:10:01Z", "2026-05-12T08:00:00Z")).toBe(true);
    expect(isSetBack("2026-05-12T08:00:00Z", "2027-01-01T00:00:00Z")).toBe(false);
  });

  test("is told of as a warning, and of an empty register nothing is", async () => {
    const newest = (at: string | null) =>
      ({ ...ports(), records: { newestRow: async () => (at === null ? null : { at }) } }) as unknown as Parameters<typeof clockNotes>[0];
    expect(await clockNotes(newest(null))).toEqual([]);
    expect(await clockNotes(newest("2026-05-12T08:00:00.000Z"))).toEqual([]);
    expect(await clockNotes(newest("2026-06-01T00:00:00.000Z"))).toMatchObject([{ code: "register.clock-set-back", severity: "warning" }]);
  });
});

test("what an example brings is laid over what its tables make, names one language at a time, each record once and in order", () => {
  const tables = [
    { type: "region", id: "b", fields: { labels: { zh: "乙" }, level: "province" } },
    { type: "region", id: "a", fields: { labels: { zh: "甲" } } },
  ];
  const seeds = [
    { type: "region", id: "b", labels: { en: "B" }, capital: "C" },
    { type: "transaction", id: "t", own: { type: "1" }, amount: "5" },
    { type: "region", id: "b", capital: "D" },
  ];
  expect(withSeeds(tables, seeds)).toEqual([
    { type: "region", id: "a", fields: { labels: { zh: "甲" } } },
    { type: "region", id: "b", fields: { labels: { zh: "乙", en: "B" }, level: "province", capital: "D" } },
    { type: "transaction", id: "t", fields: { type: "1", amount: "5", labels: {} } },
  ]);
});
