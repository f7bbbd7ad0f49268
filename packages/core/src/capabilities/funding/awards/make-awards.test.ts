import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { solver } from "@quoin/engines";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeHasher } from "../../../../../engines/src/system/node-hasher.ts";
import { openPlace } from "../../../../../engines/test/open-place.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { checkRecord } from "../../../register/changes/check-record.ts";
import { entityOf } from "../../../register/entities.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import type { Entity } from "../../../schema/entity.ts";
import { makeAwards } from "./make-awards.ts";

type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

let folder: string;
let records: RecordStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-awards-"));
  records = await openPlace(["sqlite", join(folder, "records.db"), ""]);
});
afterEach(async () => {
  await records.close();
  await rm(folder, { recursive: true, force: true });
});

async function hold(type: string, ...all: readonly Fields[]): Promise<void> {
  const changes = all.map((fields) => {
    const checked = checkRecord(entityOf(type) as Entity, { labels: { en: fields.id }, ...fields });
    if (!checked.ok) throw new Error(JSON.stringify(checked.notes));
    return { ...checked.value, expectedVersion: 0 };
  });
  const done = await records.commit(changes, { who: "li", at: "2026-01-01T00:00:00.000Z", reason: "" });
  if (!done.ok) throw new Error(JSON.stringify(done.notes));
}

/** A call that is closed, and applications `[id, amount, score, more fields]`, each with one review. */
async function office(
  call: Readonly<Record<string, unknown>>,
  applications: readonly (readonly [string, string | null, number, Readonly<Record<string, unknown>>?])[],
): Promise<void> {
  await hold("organisation", { id: "o" }, { id: "ministry" });
  await hold("expert", { id: "e" });
  await hold("fund", { id: "f", owner_department: "ministry" }, { id: "g" });
  await hold("programme", { id: "r", owner_department: "ministry" }, { id: "s" });
  await hold("call", { id: "c", status: "closed", currency: "CNY", budgets: [{ year: 2026, level: "central", amount: "10" }], ...call });
  for (const [id, amount, total, more = {}] of applications) {
    await hold("application", { id, call: "c", organisation: "o", status: "reviewed", amount_requested: amount, ...more });
    await hold("review", { id: `${id}:1`, application: id, call: "c", reviewer: "e", status: "submitted", total });
  }
}

/** An award of the call by ranking, where the input says nothing else. */
function award(input: Readonly<Record<string, unknown>> = {}, languages: readonly string[] = ["en"]) {
  return asked({ call: "c", method: "ranking", ...input }, languages);
}

async function asked(input: Readonly<Record<string, unknown>>, languages: readonly string[] = ["en"], roles: readonly string[] | null = null) {
  const ports = {
    records,
    unrestrictedRecords: records,
    reaches: async () => true,
    solver: solver(),
    settings: { languages, currency: "CNY" },
    caller: { name: "li", language: "en", ...(roles === null ? {} : { account: { name: "li", roles } }) },
    hasher: nodeHasher,
    clock: { now: () => "2026-05-31T20:00:00.000Z", seconds: () => 0 },
    progress: { step: () => {} },
  } as unknown as WorkspacePorts;
  return makeAwards.run(ports, makeAwards.input.parse(input));
}

async function stateOf(type: string, id: string, field: string): Promise<unknown> {
  return (await records.get(type, id))?.body[field];
}

const two = [
  ["a", "6", 90],
  ["b", "5", 80],
] as const;

test("what is awarded becomes a project and an award, the rest is refused with its reason, and the call is decided", async () => {
  await office({ department: "ministry", opens: "2026-01-01" }, [
    ["a", "6", 90, { own_funds: "4", summary: "Glass", budgets: [{ year: 2026, level: "central", amount: "6" }], participants: ["ministry"] }],
    ["b", "5", 80],
  ]);
  const outcome = await award();
  expect(outcome.ok && outcome.value).toMatchObject({
    by: "ranking",
    certificate: null,
    awarded: [{ application: "a", amount: "6", position: 1 }],
    rejected: [{ application: "b", held: false, what_would_have_changed: { score_above: 90 } }],
  });
  expect((await records.get("project", "a"))?.body).toMatchObject({
    lead: "o",
    central_funds: "6",
    total_investment: "10",
    call_year: 2026,
    published: "2026-06-01",
    participants: [{ organisation: "ministry" }],
  });
  expect((await records.get("award", "a"))?.body).toMatchObject({
    amount_awarded: "6",
    funding_organisation: "ministry",
    description: "Glass",
    award_date: "2026-06-01",
    position: 1,
  });
  expect([await stateOf("application", "a", "status"), await stateOf("application", "b", "status"), await stateOf("call", "c", "status")]).toEqual([
    "awarded",
    "rejected",
    "decided",
  ]);
  expect(await stateOf("application", "b", "decision")).toContain("lacks");
  const again = await award();
  expect(again.ok ? [] : again.notes.map(({ code }) => code)).toEqual(["award.call-not-closed"]);
});

test("by portfolio, with its proof; nothing is kept of a dry run, which an open call allows too", async () => {
  await office({ department: "ministry", status: "open" }, two);
  const outcome = await award({ method: "portfolio", dry_run: true });
  expect(outcome.ok && outcome.value).toMatchObject({
    by: "portfolio",
    dry_run: true,
    certificate: { status: "optimal", objective: 90 },
    awarded: [{ application: "a" }],
  });
  expect(await records.get("award", "a")).toBeNull();
  const kept = await award({ method: "portfolio" });
  expect(kept.ok ? [] : kept.notes.map(({ code, parameters }) => [code, parameters["status"]])).toEqual([["award.call-not-closed", "open"]]);
});

test("what is not settled is left undecided and the call stays closed; a confirmed duplicate is refused", async () => {
  await office({ department: "ministry" }, two);
  await hold(
    "duplicate-match",
    { id: "m1", application: "a", call: "c", decision: "duplicate", other: { type: "application", id: "b" } },
    { id: "m2", application: "b", call: "c", decision: "open", other: { type: "application", id: "a" } },
  );
  const outcome = await award();
  expect(outcome.ok && outcome.value.rejected.map(({ application, held }) => [application, held])).toEqual([
    ["a", false],
    ["b", true],
  ]);
  expect(outcome.ok && outcome.notes.map(({ code }) => code)).toEqual(["award.left-undecided"]);
  expect([await stateOf("application", "a", "status"), await stateOf("application", "b", "status"), await stateOf("call", "c", "status")]).toEqual([
    "rejected",
    "reviewed",
    "closed",
  ]);
});

test.each<[string, Readonly<Record<string, unknown>>, string | null]>([
  ["the department of the call", { department: "ministry" }, "ministry"],
  ["that of its fund", { fund: "f" }, "ministry"],
  ["that of its programme", { fund: "g", programme: "r" }, "ministry"],
  ["nobody", { fund: "g", programme: "s" }, null],
  ["nobody where neither is named", {}, null],
])("who pays: %s", async (_, call, funder) => {
  await office(call, [["a", null, 90]]);
  const outcome = await award({}, []);
  expect(outcome.ok ? await stateOf("award", "a", "funding_organisation") : outcome.notes.map(({ code }) => code)).toEqual(funder ?? ["award.no-funder"]);
  if (funder !== null) expect(await stateOf("award", "a", "reason")).toContain("评审得分");
});

test("near copies are looked for before money is promised, whoever looked before: they are left undecided, and what was found is asked about", async () => {
  const title = "Evaporation machines with linear sources for large substrates of organic displays";
  await office({ department: "ministry" }, [
    ["a", "3", 90, { labels: { en: title } }],
    ["b", "3", 80, { labels: { en: `${title} ` } }],
    ["c", "3", 70, { labels: { en: "Bearings of ceramic for wind power" } }],
  ]);
  const tried = await award({ dry_run: true });
  expect(tried.ok && tried.value.awarded.map(({ application }) => application)).toEqual(["a", "c"]);
  expect(await records.count("duplicate-match")).toBe(0);
  const outcome = await award();
  expect(outcome.ok && outcome.value.rejected.map(({ application, held }) => [application, held])).toEqual([["b", true]]);
  expect(await stateOf("application", "b", "status")).toBe("reviewed");
  const [match] = await records.list("duplicate-match");
  expect(match?.body).toMatchObject({ application: "b", decision: "open", other: { id: "a" } });
});

test("the least score is the call's: what is decided later is held to the same", async () => {
  await office({ department: "ministry" }, two);
  await hold("review", { id: "b:2", application: "b", call: "c", reviewer: "e", status: "assigned" });
  expect((await award({ least_score: 85 })).ok).toBe(true);
  expect(await stateOf("call", "c", "least_score")).toBe(85);
  const { version: _version, retired: _retired, ...review } = (await records.get("review", "b:2"))?.body ?? {};
  const given = checkRecord(entityOf("review") as Entity, { ...review, status: "submitted", total: 80 });
  if (!given.ok) throw new Error(JSON.stringify(given.notes));
  await records.commit([given.value], { who: "li", at: "2026-01-02T00:00:00.000Z", reason: "" });
  const other = await award({ least_score: 60 });
  expect(other.notes.map(({ code }) => code)).toEqual(["award.other-bar"]);
  const same = await award();
  expect(same.ok && same.value.rejected.map(({ application }) => application)).toEqual(["b"]);
});

test("an award on fewer reviews than others of the call had is told", async () => {
  await office({ department: "ministry", budgets: [{ year: 2026, level: "central", amount: "20" }] }, two);
  await hold("review", { id: "a:2", application: "a", call: "c", reviewer: "e", status: "submitted", total: 90 });
  const outcome = await award();
  expect(outcome.notes.map(({ code, parameters }) => [code, parameters["application"]])).toEqual([["award.fewer-reviews", "b"]]);
});

test("an application whose id a project already has is not awarded, and nothing of the rest is kept", async () => {
  await office({ department: "ministry" }, two);
  await hold("project", { id: "a", labels: { en: "something else" } });
  const outcome = await award();
  expect(outcome.ok ? [] : outcome.notes.map(({ code }) => code)).toEqual(["award.project-exists"]);
  expect(await stateOf("call", "c", "status")).toBe("closed");
});

test.each<[string, string, readonly string[]]>([
  ["what a region's floor keeps goes to its applications, also from a lower rank", "5", ["b"]],
  ["a floor that nobody could use keeps nothing back", "0", ["a"]],
])("%s", async (_, amount, awarded) => {
  await hold("region", { id: "350000" });
  await office({ department: "ministry", region_floors: [{ region: "350000", amount }] }, [
    ["a", "6", 90],
    ["b", "5", 80, { region: "350000" }],
  ]);
  const outcome = await award({ method: "portfolio", dry_run: true });
  expect(outcome.ok && outcome.value.awarded.map(({ application }) => application)).toEqual(awarded);
});

test("a call that is not there, and a least score that leaves nobody", async () => {
  const missing = await award();
  expect(missing.ok ? null : missing.kind).toBe("missing");
  await office({ department: "ministry" }, two);
  const outcome = await award({ least_score: 95 });
  expect(outcome.ok && [outcome.value.awarded, outcome.value.rejected.length]).toEqual([[], 2]);
  expect(await stateOf("call", "c", "status")).toBe("decided");
});

test.each<[string, Readonly<Record<string, unknown>>, readonly string[] | null, string]>([
  ["no call", { method: "ranking" }, null, "award.needs-call"],
  ["no method", { call: "c" }, null, "award.needs-call"],
  ["awards of before without saying so", { call: "c", method: "ranking", data: [] }, null, "award.needs-call"],
  ["awards of before without a reason", { historic: true, reason: " " }, null, "historic.needs-reason"],
  ["awards of before by somebody else", { historic: true, reason: "minutes" }, ["planner"], "historic.administrator"],
  ["a dry run of a call that is not there", { call: "none", method: "ranking", dry_run: true }, null, "record.not-found"],
])("refused: %s", async (_, input, roles, code) => {
  const outcome = await asked(input, ["en"], roles);
  expect(outcome.ok ? [] : outcome.notes.map((each) => each.code)).toEqual([code]);
});

const ofBefore = {
  id: "a-2019",
  labels: { en: "Award of 2019" },
  description: "work",
  currency: "CNY",
  amount_awarded: "100",
  award_date: "2019-05-01",
  recipient_organisation: "o",
  funding_organisation: "ministry",
};

test("awards of before: a dry run keeps none, each is told with what it names, and one that is there or stands twice is a fault of its row", async () => {
  await office({ department: "ministry" }, []);
  await hold("project", { id: "p" });
  const data = [{ ...ofBefore, project: "p", version: 7 }];
  const historic = (given: readonly Fields[], more = {}) => asked({ historic: true, reason: "minutes", data: given, ...more }, ["en"], ["administrator"]);
  const dry = await historic(data, { dry_run: true });
  expect(dry.ok && dry.value).toMatchObject({
    call: null,
    by: "historic",
    dry_run: true,
    awarded: [{ award: "a-2019", project: "p", application: "", amount: "100" }],
  });
  expect(await records.get("award", "a-2019")).toBeNull();
  expect((await historic(data)).ok).toBe(true);
  expect(await stateOf("award", "a-2019", "taken_over")).toBe("minutes");
  const again = await historic([...data, { ...ofBefore, id: "new" }, { ...ofBefore, id: "new" }, { ...ofBefore, id: "bad", amount_awarded: "much" }]);
  expect(again.ok ? [] : again.notes.map(({ code, at }) => [code, at.row])).toEqual([
    ["award.project-exists", 1],
    ["award.project-exists", 3],
    ["record.bad-amount", 4],
  ]);
  expect((await asked({ historic: true, reason: "nothing to enter" })).ok).toBe(true);
});

test("a floor beyond the budget leaves no plan; a draft is dry-run only", async () => {
  await hold("region", { id: "350000" });
  await office({ department: "ministry", status: null, region_floors: [{ region: "350000", amount: "20" }] }, [
    ["a", "6", 90, { region: "350000" }],
    ["b", "15", 80, { region: "350000" }],
  ]);
  const none = await award({ method: "portfolio", dry_run: true });
  expect(none.ok ? [] : none.notes.map(({ code }) => code)).toEqual(["award.no-plan"]);
  const draft = await award();
  expect(draft.ok ? [] : draft.notes.map(({ code, parameters }) => [code, parameters["status"]])).toEqual([["award.call-not-closed", "draft"]]);
});

test("what is awarded is described by its Chinese name where nobody has summed it up", async () => {
  await office({ department: "ministry" }, [["a", "6", 90, { labels: { zh: "甲" } }]]);
  expect((await award()).ok).toBe(true);
  expect(await stateOf("award", "a", "description")).toBe("甲");
});

test("who buys a large instrument is left undecided until somebody has decided about the purchase", async () => {
  await office({}, [
    [
      "a",
      "5",
      90,
      {
        equipment: [
          { name: "Electron microscope", price: "2000000" },
          { name: "Bench", price: "1999999.99" },
        ],
      },
    ],
  ]);
  const before = await award({ dry_run: true });
  expect(before.ok && before.value.rejected).toMatchObject([{ application: "a", held: true, reason: { en: expect.stringContaining("Electron microscope") } }]);
  expect(JSON.stringify(before)).not.toContain("Bench");
  const review = { application: "a", words: ["electron microscope"], price: "2000000", currency: "CNY", advice: "buy", reviewed_at: "2026-01-01T00:00:00Z" };
  await hold("purchase-review", { id: "p", ...review, decision: "buy" });
  const after = await award({ dry_run: true });
  expect(after.ok && after.value.awarded).toMatchObject([{ application: "a" }]);
});
