import { describe, expect, test } from "vitest";
import { recordOf } from "../../../test/record-of.ts";
import { registerInMemory } from "../../../test/register-in-memory.ts";
import { storedRecord } from "../../../test/stored-record.ts";
import type { ChangeRow } from "../../register/record-store.ts";
import { gatherFollowing } from "./gather-following.ts";
import { runningContracts } from "./running-contracts.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Fields[]>>;

const bodyOf = (type: string, fields: Fields) => recordOf<Fields & { readonly id: string }>(type, fields);
const stored = (records: Records) =>
  Object.entries(records).flatMap(([type, all]) =>
    all.map((fields) => {
      const { id, ...body } = bodyOf(type, fields);
      return storedRecord(type, id, body);
    }),
  );
const contract = (id: string, fields: Fields = {}) => ({ id, award: "w", number: id, payee: "maker", currency: "CNY", signed: "2026-01-01", ...fields });

/** A change of the history; before it nothing, where nothing is said. */
const changeOf = (type: string, before: Fields | null, after: Fields, at = "2026-05-12T08:00:00.000Z", version = 2) =>
  ({ type, id: String(after["id"]), at, version, before: before === null ? null : bodyOf(type, before), after: bodyOf(type, after) }) as unknown as ChangeRow;

async function gathered(records: Records, rows: readonly ChangeRow[] = [], at = "2026-12-31", zone = "Asia/Shanghai") {
  const changes = async ({ type }: { readonly type?: string }) => rows.filter((each) => each.type === type);
  return gatherFollowing(Object.assign(Object.create(registerInMemory(stored(records))), { changes }), at, { time_zone: zone });
}
const ids = async (...asked: Parameters<typeof gathered>) => (await gathered(...asked)).map(({ id }) => id);

describe("contracts whose work goes on", () => {
  const running = async (records: Records) => runningContracts(registerInMemory(stored(records)));

  test("are those whose project is neither closed nor cancelled, and those of none", async () => {
    const project = ["closed", "cancelled", "implementation"].map((status) => ({ id: status, status }));
    const all = [...project.map(({ id }) => contract(id, { project: id })), contract("none"), contract("lost", { project: "gone" })];
    expect((await running({ contract: all, project })).map(({ record }) => record.id)).toEqual(["implementation", "lost", "none"]);
    expect(await running({ project })).toEqual([]);
  });

  test("rest on the fund of their call, else on that of its programme, else on that of their award's", async () => {
    const others = {
      programme: [
        { id: "p", fund: "of-programme" },
        { id: "q", fund: "of-award" },
      ],
      call: [{ id: "own", fund: "of-call", programme: "p" }, { id: "plain", programme: "p" }, { id: "bare" }],
      award: [
        {
          id: "w",
          programme: "q",
          description: "x",
          currency: "CNY",
          amount_awarded: "1",
          award_date: "2026",
          recipient_organisation: "m",
          funding_organisation: "f",
        },
      ],
    };
    const rests = async (fields: Fields) => {
      const [found] = await running({ ...others, contract: [contract("c", fields)] });
      return [found?.programme, found?.fund];
    };
    expect(await rests({ call: "own" })).toEqual(["p", "of-call"]);
    expect(await rests({ call: "plain" })).toEqual(["p", "of-programme"]);
    expect(await rests({ call: "bare" })).toEqual(["q", "of-award"]);
    expect(await rests({})).toEqual(["q", "of-award"]);
    expect(await rests({ award: "gone" })).toEqual([null, null]);
  });
});

describe("a plan that takes the place of another", () => {
  const line = (plan: string, number: string, fields: Fields = {}) => ({ id: `${plan}-${number}`, plan, line: number, ...fields });
  const plans = [
    { id: "old", status: "superseded" },
    { id: "new", status: "approved", previous: "old", approved_at: "2026-05-12T20:00:00.000Z" },
  ];
  const records = (lines: readonly Fields[], more: Records = {}): Records => ({ plan: plans, "plan-line": lines, ...more });

  test("is told to whoever acts on a line that it no longer has, and to nobody else", async () => {
    const call = [
      { id: "c", plan_line: "old-1", status: "open" },
      { id: "kept", plan_line: "old-2", status: "open" },
      { id: "over", plan_line: "old-1", status: "decided" },
    ];
    const project = [{ id: "p", plan_line: "old-1" }, { id: "chosen" }, { id: "done", plan_line: "old-1", status: "closed" }];
    const lines = [line("old", "1", { projects: ["chosen"] }), line("old", "2"), line("new", "9", { previous: "old-2" })];
    const found = await gathered(records(lines, { call, project, contract: [contract("k", { project: "p" }), contract("l", { project: "done" })] }));
    expect(found.map(({ about }) => `${about.type}/${about.id}`)).toEqual(["call/c", "project/chosen", "project/p", "contract/k"]);
    expect(found[0]).toMatchObject({
      id: "plan-superseded:new/1:call/c",
      kind: "plan-superseded",
      role: "programme-officer",
      since: "2026-05-13",
      due: "2026-06-12",
    });
    expect(found[0]?.what.text.zh).toContain("1");
  });

  test("still has a line that says it is the same, or that does the same under the same number", async () => {
    const call = [{ id: "c", plan_line: "old-1", status: "open" }];
    const after = async (fields: Fields, number = "1") =>
      ids(records([line("old", "1", { item: "x", subject: { type: "region", id: "AD1" } }), line("new", number, fields)], { call }));
    expect(await after({ previous: "old-1" }, "7")).toEqual([]);
    expect(await after({ item: "x", subject: { type: "region", id: "AD1" } })).toEqual([]);
    expect(await after({ item: "x", subject: { type: "region", id: "AD2" } })).toHaveLength(1);
    expect(await after({ item: "y", subject: { type: "region", id: "AD1" } })).toHaveLength(1);
  });

  test("tells nothing while it is a draft, or has no plan before it that is there", async () => {
    const call = [{ id: "c", plan_line: "old-1", status: "open" }];
    for (const plan of [[plans[0], { ...plans[1], status: "draft" }], [{ ...plans[1], previous: "gone" }], [plans[0], { ...plans[1], approved_at: null }]])
      expect(await ids({ plan: plan as Fields[], "plan-line": [line("old", "1")], call })).toEqual([]);
  });

  test("is told by the day of the office, and not before that day", async () => {
    const all = records([line("old", "1")], { call: [{ id: "c", plan_line: "old-1", status: "open" }] });
    expect(await ids(all, [], "2026-05-12")).toEqual([]);
    expect(await ids(all, [], "2026-05-13")).toHaveLength(1);
    expect(await ids(all, [], "2026-05-12", "Europe/Warsaw")).toHaveLength(1);
  });
});

describe("a fund that is cut", () => {
  const fund = (amount: string, more: readonly Fields[] = [], fields: Fields = {}) => ({
    id: "f",
    currency: "CNY",
    budgets: [{ year: 2026, amount }, ...more],
    ...fields,
  });
  const resting: Records = {
    programme: [
      { id: "p", fund: "f" },
      { id: "q", fund: "g" },
    ],
    call: [
      { id: "own", fund: "f", status: "open" },
      { id: "through", programme: "p", status: "closed" },
      { id: "unsaid", programme: "p" },
      { id: "other", fund: "g", programme: "p", status: "open" },
      { id: "over", fund: "f", status: "cancelled" },
    ],
    contract: [contract("k", { call: "own" }), contract("l", { call: "other" })],
  };
  const cut = (before: Fields | null, after: Fields) => gathered(resting, [changeOf("fund", before, after)]);

  test("is told to its programmes, its calls that are not over, and the contracts that it pays", async () => {
    const found = await cut(fund("100"), fund("60"));
    expect(found.map(({ about }) => `${about.type}/${about.id}`)).toEqual(["call/own", "call/through", "call/unsaid", "programme/p", "contract/k"]);
    expect(found[0]).toMatchObject({ id: "fund-cut:fund/f/2:call/own", since: "2026-05-12", due: "2026-06-11" });
    expect(found[0]?.what.text.en).toMatch(/\b40\b/);
  });

  test("by what became less, whatever rose elsewhere; to the last coin", async () => {
    const text = async (before: Fields, after: Fields) => (await cut(before, after))[0]?.what.text.en ?? null;
    expect(await text(fund("100", [{ year: 2027, amount: "50" }]), fund("90.5", [{ year: 2027, amount: "80" }]))).toMatch(/9\.5/);
    expect(await text(fund("100"), fund("100.00"))).toBeNull();
    expect(await text(fund("100"), fund("101"))).toBeNull();
    expect(await text(fund("0.3", [{ year: 2026, amount: "0.1" }]), fund("0.2", [{ year: 2026, amount: "0.2" }]))).toBeNull();
    // A year that is gone is cut by all of it, another source of a year is another budget.
    expect(await text(fund("100", [{ year: 2027, amount: "50" }]), fund("100"))).toMatch(/\b50\b/);
    expect(await text(fund("100"), { id: "f", currency: "CNY", budgets: [{ year: 2026, amount: "100", source: "bond" }] })).toMatch(/\b100\b/);
  });

  test("that is new was not cut, nor is one whose budget nobody knew", async () => {
    expect(await cut(null, fund("1"))).toEqual([]);
    expect(await cut({ id: "f" }, fund("1"))).toEqual([]);
  });
});

describe("an evaluation that is decided", () => {
  const evaluation = (fields: Fields = {}) => ({
    id: "e",
    subject: { type: "programme", id: "p" },
    year: 2025,
    period: "yearly",
    consequence: "budget halved",
    ...fields,
  });
  const records: Records = {
    programme: [{ id: "p" }],
    facility: [{ id: "lab", type: "KEY_LAB" }],
    call: [
      { id: "c", programme: "p", status: "open" },
      { id: "over", programme: "p", status: "decided" },
    ],
    contract: [contract("k", { call: "c" })],
  };
  const decided = (fields: Fields = {}) => gathered(records, [changeOf("evaluation", evaluation(fields), evaluation({ ...fields, decided_by: "li" }))]);

  test("is told to whom it is about, and to what goes on under a programme", async () => {
    const found = await decided({ grade: "C" });
    expect(found.map(({ about }) => `${about.type}/${about.id}`)).toEqual(["programme/p", "call/c", "contract/k"]);
    expect(found[0]?.what.text.en).toMatch(/2025.*C.*budget halved/);
    expect((await decided({ subject: { type: "facility", id: "lab" } })).map(({ about }) => about.id)).toEqual(["lab"]);
  });

  test("without a grade says so, and without a consequence asks for nothing", async () => {
    expect((await decided())[0]?.what.text.en).toContain("no grade");
    expect(await decided({ consequence: null })).toEqual([]);
  });

  test("is told once: not where it was decided before, and not of what is not there", async () => {
    const again = changeOf("evaluation", evaluation({ decided_by: "li" }), evaluation({ decided_by: "wang" }));
    expect(await gathered(records, [again])).toEqual([]);
    expect(await decided({ subject: { type: "programme", id: "gone" } })).toEqual([]);
    expect(await decided({ subject: { type: "project", id: "p" } })).toEqual([]);
  });
});

describe("a table that is revised", () => {
  const made = (id: string, fields: Fields = {}, rows: Fields = {}) => ({
    id,
    table: "projects",
    mode: "update",
    rows: { come: 5, change: 0, stay: 1, go: 0, ...rows },
    records: { come: 0, change: 0, retire: 0 },
    ...fields,
  });
  const plan = [
    { id: "p", status: "approved", approved_at: "2026-05-01T00:00:00.000Z" },
    { id: "later", status: "approved", approved_at: "2026-06-01T00:00:00.000Z" },
    { id: "draft", status: "draft" },
  ];
  const revised = (after: Fields, imports: readonly Fields[] = []) =>
    gathered({ plan, "table-import": imports }, [changeOf("table-import", null, after, undefined, 1)]);

  test("is told to who plans, of each plan in force that was approved before", async () => {
    const found = await revised(made("i", {}, { change: 3, go: 2 }));
    expect(found).toMatchObject([{ id: "table-revised:i:plan/p", role: "planner", about: { type: "plan", id: "p" } }]);
    expect(found[0]?.what.text.en).toMatch(/projects.*3 rows.*2/);
  });

  test("by new rows alone, or by an import that was undone or undoes one, is no revision", async () => {
    expect(await revised(made("i"))).toEqual([]);
    expect(await revised(made("i", { undoes: "h" }, { change: 3 }))).toEqual([]);
    expect(await revised(made("i", {}, { change: 3 }), [made("j", { undoes: "i", mode: "undo" })])).toEqual([]);
  });
});
