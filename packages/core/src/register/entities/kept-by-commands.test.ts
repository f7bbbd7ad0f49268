import { describe, expect, test } from "vitest";
import { keptFields, toldFaults, writableBy } from "../../../test/told-faults.ts";
import type { Entity } from "../../schema/entity.ts";
import { entities, entityOf } from "../entities.ts";
import type { RecordType } from "../typed-records.ts";

const all = entities as readonly unknown[] as readonly Entity[];
const digest = "a".repeat(64);

test("what commands alone write no role writes through the door for any type, and somebody reads what roles write", () => {
  for (const { type, policy } of all) {
    if ("by" in policy.edited) {
      expect([type, policy.edited.by]).not.toEqual([type, ""]);
      expect([type, writableBy(type as RecordType, null).fields]).toEqual([type, []]);
    } else expect([type, policy.seen]).not.toEqual([type, "nobody"]);
  }
});

test("a field that only officers or the office read is one that the type has, and so is each way to whom it belongs", () => {
  for (const { type, policy, schema, personal = [] } of all) {
    const names = new Set(Object.keys(schema.shape));
    const ways = [...(policy.department ?? []).flat(), ...(Array.isArray(policy.place) ? policy.place.flat() : []), ...(policy.organisation ?? [])];
    const named = [...(policy.inside ?? []), ...(policy.forOfficers ?? []), ...personal, policy.follows ?? "id", policy.insideWhere ?? "id", ...ways];
    expect([type, named.filter((name) => !names.has(name.split(".")[0] ?? ""))]).toEqual([type, []]);
  }
});

test("a field that a command keeps is one that the type has, or that it is in use, and the command has a name", () => {
  for (const { type, policy, schema, lifecycle } of all) {
    const states = [null, {}, ...Object.keys(lifecycle?.steps ?? {}).map((state) => ({ [lifecycle?.field ?? ""]: state }))];
    for (const body of states)
      for (const [field, command] of Object.entries(policy.kept?.(body) ?? {}))
        expect([type, field, field === "retired" || Object.hasOwn(schema.shape, field), /^[a-z]/.test(command)]).toEqual([type, field, true, true]);
  }
});

describe("a ledger entry", () => {
  const line = { account: "budget", amount: "-12.5" };
  const entry = { day: "2026-05-12", kind: "grant", currency: "CNY", by: "li" };
  const told = (amount: unknown) => toldFaults("entry", { ...entry, lines: [{ ...line, amount }] });

  test("says when, what, in which currency and by whom", () => {
    expect(toldFaults("entry", { labels: null })).toEqual(Object.keys(entry).map((name) => `missing-field ${name}`));
    expect(toldFaults("entry", { ...entry, kind: "gift", lines: [{ account: "pocket" }] })).toEqual([
      "unknown-code kind",
      "unknown-code lines.0.account",
      "missing-field lines.0.amount",
    ]);
  });

  test.each(["0", "-0.001", "12345678901234567.999", "-99999999999999999"])("%s is an amount with its sign, no finer than a coin", (amount) => {
    expect(told(amount)).toEqual([]);
  });

  test.each(["+1", "1.", ".5", "1.2345", "123456789012345678", "1e3", "1,000", "−1", "", "１"])("%j is none", (amount) => {
    expect(told(amount)).toEqual([amount === "" ? "missing-field lines.0.amount" : "bad-format lines.0.amount"]);
  });

  test("an amount is a text, so that no double rounds it", () => {
    expect(told(12.5)).toEqual(["not-text lines.0.amount"]);
    expect(keptFields("entry", { ...entry, lines: [{ ...line, amount: "-0000.50" }] })["lines"]).toMatchObject([
      { amount: "-0000.50", fund: null, year: null },
    ]);
  });
});

describe("what is kept of files", () => {
  const file = {
    about: { type: "project", id: "p" },
    name: "报告 📄.pdf",
    kind: "evidence",
    media_type: "application/pdf",
    size: 0,
    sha256: digest,
    scan: "clean",
    by: "li",
  };

  test("an attached document says what it is of, what it is, how large, and whether it was looked at", () => {
    expect(toldFaults("document", { labels: null })).toEqual(Object.keys(file).map((name) => `missing-field ${name}`));
    expect(toldFaults("document", file)).toEqual([]);
    expect(toldFaults("document", { ...file, size: -1, scan: "unknown", kind: "photo", office_only: "yes" })).toEqual([
      "unknown-code kind",
      "out-of-range size",
      "unknown-code scan",
      "not-boolean office_only",
    ]);
  });

  test("that nobody kept it for the office is not said of it", () => {
    expect(keptFields("document", file)["office_only"]).toBeNull();
  });

  test("an import counts rows and records that come, change, stay and go; none of them may be unknown or below nothing", () => {
    const rows = { come: 1, change: 0, stay: 0, go: 0 };
    const records = { come: 0, change: 0, retire: 0 };
    const made = { table: "projects", mode: "append", rows, records };
    expect(toldFaults("table-import", made)).toEqual([]);
    expect(toldFaults("table-import", { ...made, rows: { come: -1, change: 1.5, stay: 0 }, records: { ...records, go: 1 } })).toEqual([
      "out-of-range rows.come",
      "not-integer rows.change",
      "missing-field rows.go",
      "unknown-field records.go",
    ]);
    expect(toldFaults("table-import", { ...made, mode: "merge", undoes: "r" })).toEqual(["unknown-code mode"]);
    expect(toldFaults("table-import", { ...made, undoes: "r" })).toEqual(["own-reference undoes"]);
  });

  test("a figure before and afterwards may be missing on one side, and of any sign", () => {
    const figures = [{ column: "output", before: -1.5 }, { column: "output", after: 0 }, { before: 1 }];
    const made = { table: "t", mode: "undo", rows: { come: 0, change: 0, stay: 0, go: 0 }, records: { come: 0, change: 0, retire: 0 } };
    expect(toldFaults("table-import", { ...made, figures })).toEqual(["missing-field figures.2.column"]);
    expect(keptFields("table-import", { ...made, figures: figures.slice(0, 2) })["figures"]).toMatchObject([
      { before: -1.5, after: null },
      { before: null, after: 0 },
    ]);
  });
});

describe("what is kept of changes", () => {
  test("a setting that nothing was written for had its default: that is not an empty text", () => {
    const change = { changes: [{ path: "plan.years" }], file_before: digest, file_after: digest };
    expect(keptFields("setting-change", change)["changes"]).toEqual([{ path: "plan.years", before: null, after: null }]);
    expect(keptFields("setting-change", { ...change, changes: [{ path: "p", before: '""', after: "null" }] })["changes"]).toEqual([
      { path: "p", before: '""', after: "null" },
    ]);
    expect(toldFaults("setting-change", { ...change, undoes: "r", changes: [{ before: "1" }] })).toEqual(["missing-field changes.0.path"]);
  });

  test("an account's change names what was done, and has no place for a password", () => {
    expect(toldFaults("account-change", { account: "li", action: "password-set", password: "secret" })).toEqual(["unknown-field password"]);
    expect(toldFaults("account-change", { account: "li", action: "password-read" })).toEqual(["unknown-code action"]);
  });

  test("an erasure says where and when, and not whose it was", () => {
    expect(toldFaults("erasure", { erased_at: "2026-05-12" })).toEqual(["bad-format erased_at"]);
    expect(keptFields("erasure", { erased_at: "2026-05-12T08:00:00Z" })).toMatchObject({ places: [], hashes: [] });
    expect(toldFaults("erasure", { erased_at: "2026-05-12T08:00:00Z", person: "li" })).toEqual(["unknown-field person"]);
  });

  test("a dispensation lifts a refusal for one thing, up to a sum, until a day, by a name", () => {
    const leave = {
      rule: "ledger.fund-lacks",
      about: { type: "fund", id: "f" },
      limit: "100",
      currency: "CNY",
      until: "2026-12-31",
      reason: "flood",
      granted_by: "li",
      granted: "2026-05-12",
    };
    expect(toldFaults("dispensation", { labels: null })).toEqual(Object.keys(leave).map((name) => `missing-field ${name}`));
    expect(toldFaults("dispensation", leave)).toEqual([]);
    expect(toldFaults("dispensation", { ...leave, until: "2026-05-11" })).toEqual(["ends-before until"]);
    expect(toldFaults("dispensation", { ...leave, until: "2026-05-12", limit: "0" })).toEqual([]);
  });

  test("a verification is of a version that there was, and a no is as good as a yes", () => {
    const seen = { about: { type: "item", id: "i" }, about_version: 1, agrees: false, by: "li" };
    expect(keptFields("verification", seen)["agrees"]).toBe(false);
    expect(toldFaults("verification", { ...seen, about_version: 0 })).toEqual(["out-of-range about_version"]);
    expect(toldFaults("verification", { ...seen, agrees: null })).toEqual(["missing-field agrees"]);
  });

  test("a task is settled with a reason, for good or until a day", () => {
    const settled = { task: "t", about: { type: "project", id: "p" }, status: "deferred", reason: "next round", settled_by: "li" };
    expect(toldFaults("task", { labels: null })).toEqual(Object.keys(settled).map((name) => `missing-field ${name}`));
    expect(toldFaults("task", { ...settled, until: "tomorrow", reason: " " })).toEqual(["bad-date until", "not-text reason"]);
  });
});

describe("an evaluation", () => {
  const yearly = { subject: { type: "facility", id: "f" }, year: 2025, period: "yearly" };
  const told = (fields: object) => toldFaults("evaluation", { ...yearly, ...fields });

  test("is of something, of a year, and of one or three of them", () => {
    expect(toldFaults("evaluation", { labels: null })).toEqual(["missing-field subject", "missing-field year", "missing-field period"]);
    expect(told({ period: "monthly", trend: "up" })).toEqual(["unknown-code period", "unknown-code trend"]);
  });

  test("an item without a value scores nothing: it is missing and not nought", () => {
    const inputs = [{ item: "hours" }, { item: "papers", value: 0, points: 0 }, { value: 3 }];
    expect(told({ inputs })).toEqual(["missing-field inputs.2.item"]);
    expect(keptFields("evaluation", { ...yearly, inputs: inputs.slice(0, 2) })["inputs"]).toMatchObject([
      { value: null, points: null, years: [] },
      { value: 0, points: 0 },
    ]);
    expect(told({ inputs: [{ item: "hours", years: [{ value: 1 }, { year: 99 }] }] })).toEqual([
      "missing-field inputs.0.years.0.year",
      "out-of-range inputs.0.years.1.year",
    ]);
  });

  test("a target that nobody recorded a value of is unknown, and is said to be", () => {
    const target = { line: "l", figure: "wait_days", bound: "most", target: 5, state: "unknown" };
    expect(told({ targets: [target] })).toEqual([]);
    expect(told({ targets: [{ ...target, state: "open", target: null }] })).toEqual(["missing-field targets.0.target", "unknown-code targets.0.state"]);
  });

  test("only its commands write it, and everybody else is told so", () => {
    expect(entityOf("evaluation")?.policy.edited).toHaveProperty("by");
  });
});
