import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../test/asked-of.ts";
import { recordOf } from "../../test/record-of.ts";
import { lineage } from "../capabilities/progress/gather-undertakings.ts";
import { progressOf } from "../capabilities/progress/progress-status.ts";
import type { Undertaking } from "../capabilities/progress/undertaking.ts";
import { undertakingFlags } from "../capabilities/progress/undertaking-flags.ts";
import type { Milestone } from "../register/entities/milestone.ts";
import { settings } from "../workspace/settings.ts";
import { track } from "./track.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Fields[]>>;

const at = "2026-06-30";
const tracked = async (records: Records, asked: Fields = {}) => answered(await track.run(workspacePortsOf({ records }), { at, ...asked }));
const paid = (id: string, fields: Fields) => ({ id, type: "disbursement", amount: "10", date: "2026-02-01", currency: "CNY", ...fields });
const award = (id: string, fields: Fields = {}) => ({
  ...{ id, labels: { en: id }, amount_awarded: "100", currency: "CNY", award_date: "2025-01-01", description: "x" },
  ...{ recipient_organisation: "u", funding_organisation: "g" },
  ...fields,
});

describe("what became of the plan", () => {
  const records = {
    region: [{ id: "CN" }, { id: "r", labels: { en: "R", zh: "甲" } }],
    programme: [{ id: "p", labels: { en: "Programme", zh: "专项" } }],
    project: [
      { id: "a", programme: "p", region: "r", central_funds: "80" },
      { id: "b", programme: "gone", region: "lost", total_investment: "50", status: "implementation" },
      { id: "quiet", programme: "p", region: "r" },
    ],
    award: [award("w", { project: "a" })],
    transaction: [paid("1", { award: "w" }), paid("2", { project: "b", amount: "20" }), paid("3", { award: "unknown", amount: "7" })],
    milestone: [{ id: "own", programme: "p", due: "2027-01-01" }],
    evaluation: [
      { id: "e", subject: { type: "project", id: "b" }, year: 2025, period: "yearly" },
      { id: "f", subject: { type: "programme", id: "p" }, year: 2025, period: "yearly" },
    ],
    indicator: [{ id: "i", unit: "%" }],
    goal: ["CN", "r", null].map((region, n) => ({
      ...{ id: `g${n}`, indicator: "i", region, baseline: 10, baseline_year: 2020, target: 20, target_year: 2030, actual: 10, actual_year: 2025 },
    })),
  };

  test("money and milestones of projects, programmes and places; what nothing is on record of is left out", async () => {
    const { projects, programmes, regions, lines } = await tracked(records);
    expect(projects.map(({ project, planned, committed, paid: out, status }) => [project, planned, committed, out, status])).toEqual([
      ["a", "80", "100", "10", "on-track"],
      // What others put in is in its total investment: nobody has said what public money it was to have.
      ["b", null, null, "20", "on-track"],
    ]);
    expect(programmes.map(({ programme, paid: out }) => [programme, out])).toEqual([
      ["gone", "20"],
      ["p", "10"],
    ]);
    expect(regions.map(({ region, paid: out }) => [region, out])).toEqual([
      ["lost", "20"],
      ["r", "10"],
    ]);
    expect(lines).toEqual([]);
  });

  test("what an application was awarded is what was planned, of every level and without the applicant's own money", async () => {
    const { projects } = await tracked({
      project: [{ id: "a", application: "a", central_funds: "80", total_investment: "150" }],
      award: [award("w", { project: "a" })],
    });
    expect(projects.map(({ planned, committed }) => [planned, committed])).toEqual([["100", "100"]]);
  });

  test("a programme's own milestones are counted with it and not with its place", async () => {
    const { programmes, regions } = await tracked(records, { at: "2027-02-01" });
    expect(programmes.find(({ programme }) => programme === "p")?.status).toBe("late");
    expect(regions.find(({ region }) => region === "r")?.status).not.toBe("late");
  });

  test.each<[string, string | undefined, readonly string[], readonly string[]]>([
    ["everything", undefined, ["a", "b"], ["g0", "g1", "g2"]],
    ["of a place its own projects and goals, and those of no place", "r", ["a"], ["g1", "g2"]],
    ["of the root all projects", "CN", ["a", "b"], ["g0", "g2"]],
  ])("%s", async (_, region, ids, goals) => {
    const { projects, flags } = await tracked(records, region === undefined ? {} : { region });
    expect(projects.map(({ project }) => project)).toEqual(ids);
    expect(flags.filter(({ code }) => code === "indicator-off-track").map(({ subject }) => subject.id)).toEqual(goals);
  });

  test.each<[string, Fields, string]>([
    ["a day that is none", { at: "2026-02-30" }, "track.bad-date at"],
    ["a month", { at: "2026-02" }, "track.bad-date at"],
    ["a place that is not there", { region: "x" }, "track.unknown-region region"],
  ])("refused: %s", async (_, asked, note) => {
    expect(told(await track.run(workspacePortsOf({ records }), { at, ...asked }))).toEqual([note]);
  });

  test("without a day it is today, as the office counts days", async () => {
    const ports = workspacePortsOf({ records }, { clock: { now: () => "2026-05-12T16:30:00.000Z", seconds: () => 0 } });
    expect(answered(await track.run(ports, {})).at).toBe("2026-05-13");
  });

  test("a line that went on from one of an older plan holds what was begun under that one", async () => {
    const line = (id: string, plan: string, fields: Fields = {}) => ({ id, labels: { en: id, zh: id }, plan, line: "1.1", amount: "100", ...fields });
    const { lines, synthetic } = await tracked({
      plan: [
        { id: "old", scenario: "base", status: "superseded", region: "CN" },
        { id: "new", scenario: "base", status: "approved", region: "CN" },
      ],
      "plan-line": [line("l1", "old"), line("l2", "new", { previous: "l1", synthetic: true })],
      call: [{ id: "c", plan_line: "l1" }],
      project: [{ id: "a", plan_line: "l1" }, { id: "b", call: "c" }, { id: "other" }],
      transaction: [paid("1", { project: "a" }), paid("2", { project: "b", amount: "5" }), paid("3", { project: "other" })],
    });
    expect(lines.map(({ plan_line, paid: out, planned }) => [plan_line, out, planned])).toEqual([["l2", "15", "100"]]);
    expect(synthetic).toBe(true);
  });
});

test.each<[string, Readonly<Record<string, string | null>>, readonly string[]]>([
  ["one that follows two others", { c: "b", b: "a", a: null }, ["c", "b", "a"]],
  ["one whose predecessor is not on record", { c: "gone" }, ["c", "gone"]],
  ["two that follow each other", { c: "b", b: "c" }, ["c", "b"]],
])("the line and its predecessors: %s", (_, previous, ids) => {
  const lines = new Map(
    Object.entries(previous).map(([id, before]) => [id, recordOf("plan-line", { id, plan: "p", line: "1", previous: before })]),
  ) as Parameters<typeof lineage>[1];
  const line = lines.get("c");
  expect(line === undefined ? [] : [...lineage(line, lines)]).toEqual(ids);
});

const money = (units: bigint) => ({ units, decimals: 0 });
const milestone = (fields: Fields) => recordOf<Milestone>("milestone", { id: "m", due: "2026-03-31", ...fields });
const undertaking = (own: Partial<Undertaking> = {}): Undertaking => ({
  ...{ subject: { type: "project", id: "a" }, label: { en: "A", zh: "甲" }, planned: { amount: null, currency: "CNY" } },
  ...{ commitments: [], transactions: [], milestones: [], statuses: [], heard: [], synthetic: false },
  ...own,
});
const committed = (amount: bigint, year = 2025) =>
  ({ project: "a", amount: money(amount), currency: "CNY", year }) as unknown as Undertaking["commitments"][number];
const flow = (amount: string, type = "disbursement", fields: Fields = {}) =>
  recordOf<Undertaking["transactions"][number]>("transaction", { id: "t", type, amount, date: "2026-06-01", currency: "CNY", ...fields });
const { tracking } = settings.parse({ languages: ["en", "zh"], currency: "CNY", territory: { root: { id: "CN" }, levels: [{ id: "nation" }] } });
const flagsOf = (own: Partial<Undertaking>) => undertakingFlags(undertaking(own), at, tracking).map(({ code, statement }) => [code, statement.en]);

describe("what stands out in an undertaking", () => {
  test.each<[string, Partial<Undertaking>, readonly (readonly [string, unknown])[]]>([
    ["nothing of one that did not begin", {}, []],
    ["a milestone that is late", { milestones: [milestone({ labels: { zh: "样机" } })] }, [["slip", expect.stringContaining("91 days")]]],
    ["none any more once it was reached, though late", { milestones: [milestone({ done: "2026-04-02" })] }, []],
    ["one that was moved", { milestones: [milestone({ due: "2027-01", first_due: "2026-01" })] }, [["slip", expect.stringContaining("2026")]]],
    ["none that was moved to an earlier day", { milestones: [milestone({ due: "2026-12-01", first_due: "2027-01-01" })] }, []],
    ["more paid than was committed", { commitments: [committed(100n)], transactions: [flow("110")] }, [["over-spend", expect.stringContaining("110")]]],
    [
      "more spent than was committed",
      { commitments: [committed(100n)], transactions: [flow("90"), flow("101", "expenditure")] },
      [["over-spend", expect.stringContaining("101")]],
    ],
    ["not what others' money covers", { commitments: [committed(100n)], transactions: [flow("90"), flow("101", "expenditure"), flow("5", "matching")] }, []],
    [
      "nothing paid of what was committed for earlier years",
      { commitments: [committed(100n)], heard: ["2026-06-01"] },
      [["under-spend", expect.stringContaining("0%")]],
    ],
    ["nor of what is committed for this year", { commitments: [committed(100n, 2026)], heard: ["2026-06-01"] }, []],
    ["silence", { commitments: [committed(1n, 2026)], heard: ["2025-01-01"] }, [["silent", expect.stringContaining("545 days")]]],
    [
      "no silence while the next milestone is still to come",
      { commitments: [committed(1n, 2026)], heard: ["2025-01-01"], milestones: [milestone({ due: "2026-12-01" })] },
      [],
    ],
    [
      "nor of what its plan means for years to come, though it was promised before",
      { commitments: [{ ...committed(100n), years: [{ year: 2026, amount: money(100n) }] }], heard: ["2026-06-01"] },
      [],
    ],
    [
      "what its plan meant for the year before, by that and not by the whole",
      {
        commitments: [
          {
            ...committed(100n),
            years: [
              { year: 2025, amount: money(40n) },
              { year: 2026, amount: money(60n) },
            ],
          },
        ],
        transactions: [flow("10")],
      },
      [["under-spend", expect.stringContaining("40")]],
    ],
    ["nor of a promise of a few weeks ago that names no years", { commitments: [{ ...committed(100n), day: "2025-12-20" }], heard: ["2026-06-01"] }, []],
    [
      "no money ahead of results that its plan asks for, while no milestone is late",
      {
        commitments: [
          {
            ...committed(100n),
            years: [
              { year: 2026, amount: money(90n) },
              { year: 2027, amount: money(10n) },
            ],
          },
        ],
        transactions: [flow("90")],
        milestones: [milestone({ due: "2027-01-01" })],
      },
      [],
    ],
    ["none of one that is done", { statuses: ["closed"], commitments: [committed(100n)], heard: ["2020-01-01"] }, []],
    [
      "money ahead of results",
      { commitments: [committed(100n)], transactions: [flow("90")], milestones: [milestone({ due: "2027-01-01" })] },
      [["money-ahead-of-results", expect.stringContaining("90%")]],
    ],
  ])("%s", (_, own, flags) => {
    expect(flagsOf(own)).toEqual(flags);
  });

  test("a plan's line and a programme flag their own milestones; those of their projects stand at these", () => {
    const milestones = [milestone({ id: "1", plan_line: "a" }), milestone({ id: "2", project: "b", plan_line: "a" }), milestone({ id: "3", programme: "a" })];
    expect(flagsOf({ subject: { type: "plan-line", id: "a" }, milestones })).toHaveLength(1);
    expect(flagsOf({ subject: { type: "programme", id: "a" }, milestones })).toHaveLength(1);
    expect(flagsOf({ subject: { type: "project", id: "b" }, milestones })).toHaveLength(3);
  });

  test("a line to which more is committed than it plans says so; a project does not", () => {
    const over = { planned: { amount: money(90n), currency: "CNY" }, commitments: [committed(100n, 2026)], heard: ["2026-06-01"] };
    expect(flagsOf({ ...over, subject: { type: "plan-line", id: "a" } })).toEqual([["over-spend", expect.stringContaining("90")]]);
    expect(flagsOf(over)).toEqual([]);
  });
});

test.each<[string, Partial<Undertaking>, string]>([
  ["all its projects are finished", { statuses: ["closed", "finalisation"] }, "done"],
  ["of two projects one goes on", { statuses: ["closed", "implementation"], heard: ["2026-06-01"] }, "on-track"],
  ["every milestone is reached", { milestones: [milestone({ done: "2026-03-01" })] }, "done"],
  ["nothing is due yet", { milestones: [milestone({ due: "2027-01-01" })] }, "not-started"],
  ["a milestone is over", { milestones: [milestone({})] }, "late"],
  ["nothing was ever heard", { statuses: ["implementation"] }, "on-track"],
  ["nothing was heard for long", { statuses: ["implementation"], heard: ["2025-01"] }, "silent"],
  [
    "money goes before milestones",
    { commitments: [committed(100n)], transactions: [flow("90")], milestones: [milestone({ due: "2027" })] },
    "ahead-of-results",
  ],
])("where it stands: %s", (_, own, status) => {
  expect(progressOf(undertaking(own), at, tracking).status).toBe(status);
});
