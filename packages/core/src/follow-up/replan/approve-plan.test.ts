import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { approvePlan } from "./approve-plan.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Fields[]>>;

const csv = "project_no,title_zh,category,region_code,central_funds_cny_10k\na,甲,YFB,110000,100\nb,乙,YFA,110000,100\nc,丙,YFC,350000,100\n";
const tables = { nkrdp_projects: { csv, numbers: ["central_funds_cny_10k"] } };
const funding = { floors: [], budgets: [{ source: "central", column: "central_funds_cny_10k", amount: 200 }] };
const line = { id: "l1", plan: "old", line: "M1.2-01", currency: "CNY", amount: "2000000", labels: { en: "Fund", zh: "资助" }, action: "Fund" };
const inForce: Records = {
  region: [{ id: "CN", labels: { en: "China", zh: "中国" }, level: "nation" }],
  plan: [{ id: "old", status: "approved", region: "CN" }],
  "plan-line": [{ ...line, projects: ["b"], unregistered: ["c"] }],
  project: [{ id: "a" }, { id: "b" }],
};

const office = (records: Records, choices: Fields = funding, own: Partial<WorkspacePorts> = {}) => workspacePortsOf({ tables, records, choices }, own);
const approving = (ports: WorkspacePorts, request: Fields) => approvePlan.run(ports, approvePlan.input.parse({ reason: "meeting", ...request }));
const second = { ...funding, approval: { second_person: true } };

test("chosen anew: the plan, its lines and the plan before, which is superseded", async () => {
  const ports = office(inForce);
  const { plan, lines, previous } = answered(await approving(ports, { max_changes: 2 }));
  expect(previous).toBe("old");
  expect(plan).toMatchObject({
    id: "plan:CN:base:1",
    labels: { en: "Plan for China", zh: "中国规划" },
    region: "CN",
    scenario: "base",
    status: "approved",
    approved_at: "2026-05-12T08:00:00.000Z",
    previous: "old",
    certificate: expect.stringMatching(/^[0-9a-f]{64}$/),
    source: "replan CN base",
    synthetic: false,
    version: 1,
  });
  expect(lines).toMatchObject([
    {
      id: "plan:CN:base:1:M1.2-01",
      plan: "plan:CN:base:1",
      projects: ["a", "b"],
      unregistered: [],
      amount: "2000000",
      previous: "l1",
      source: "replan plan:CN:base:1",
    },
  ]);
  expect((await ports.records.get("plan", "old"))?.body).toMatchObject({ status: "superseded", version: 2 });
  expect(answered(await approving(ports, { max_changes: 0 }))).toMatchObject({ plan: { id: "plan:CN:base:2" }, previous: "plan:CN:base:1" });
});

test("a number that was given is not given again, whatever place the plan of that number names", async () => {
  const ports = office({ ...inForce, plan: [...(inForce["plan"] ?? []), { id: "plan:CN:base:1", status: "superseded", region: null, scenario: null }] });
  expect(answered(await approving(ports, { max_changes: 2 })).plan).toMatchObject({ id: "plan:CN:base:2" });
});

test.each<[string, Records, Fields, Fields, readonly string[]]>([
  ["there is no plan to choose anew", {}, { max_changes: 1 }, funding, ["replan.no-plan region"]],
  ["a scenario that quoin.yaml does not have", inForce, { scenario: "none" }, funding, ["design.unknown-scenario --scenario"]],
  ["a place that is not planned for", {}, { region: "350000" }, funding, ["diagnosis.unknown-region --region"]],
  ["a draft that is not there", inForce, { plan: "draft" }, funding, ["plan.no-draft plan"]],
  ["a plan that is no draft", inForce, { plan: "old" }, funding, ["plan.no-draft plan"]],
])("refused, with nothing changed: %s", async (_, records, request, choices, codes) => {
  const ports = office(records, choices);
  const outcome = await approving(ports, request);
  expect([outcome.ok, told(outcome), await ports.records.newestChange()]).toEqual([false, codes, 0]);
});

test("two people: the first keeps a draft, which is not theirs to approve; the second puts it in force", async () => {
  const ports = office(inForce, second);
  const draft = await approving(ports, { max_changes: 2 });
  expect(told(draft)).toEqual(["plan.waits-for-second"]);
  expect(answered(draft).plan).toMatchObject({ id: "plan:CN:base:1", status: "draft", approved_at: null, previous: "old" });
  expect((await ports.records.get("plan", "old"))?.body["status"]).toBe("approved");
  const same = await approving(ports, { plan: "plan:CN:base:1" });
  expect([same.ok || same.kind, told(same)]).toEqual(["forbidden", ["plan.same-person plan"]]);
  const other = { ...ports, caller: { name: "wang", language: "en" as const } };
  const { plan, lines, previous } = answered(await approving(other, { plan: "plan:CN:base:1" }));
  expect([plan["status"], plan["approved_at"], previous, lines.map(({ id }) => id)]).toEqual([
    "approved",
    "2026-05-12T08:00:00.000Z",
    "old",
    ["plan:CN:base:1:M1.2-01"],
  ]);
  expect((await ports.records.get("plan", "old"))?.body["status"]).toBe("superseded");
});

test("a draft of a place without a plan is in force with none before it; where one person is enough its maker may approve it", async () => {
  const ports = office({
    plan: [
      { id: "d", status: "draft", region: "350000" },
      { id: "old", status: "approved" },
    ],
  });
  expect(answered(await approving(ports, { plan: "d" }))).toMatchObject({ plan: { status: "approved", previous: null }, lines: [], previous: null });
  expect((await ports.records.get("plan", "old"))?.body["status"]).toBe("approved");
});

const decided = { person: "wang", reason: "asked", date: "2026-05-01" };

test("as the design gives it now: what was decided and chosen, under the place where the root has no record, line by line against the plan before", async () => {
  const candidate = {
    currency: "CNY",
    category: "YFB",
    region: "350000",
    central_funds: "10",
    provincial_funds: "0",
    total_investment: "10",
    trl: 3,
    trl_after: 5,
    earliest: 2026,
    latest: 2026,
    duration_years: 1,
    synthetic: true,
  };
  const decisions = [
    { ...decided, item: "M1.2" },
    { ...decided, item: "M4.1", action: { zh: "自行安排" } },
  ];
  const choices = {
    ...funding,
    plan: { decisions, owners: { "M1.2": "o", "M4.1": "nobody" } },
    candidates: { budgets: [{ source: "central", column: "central_funds", amount: 20 }] },
  };
  const ports = office({ candidate: [{ id: "x", ...candidate }], organisation: [{ id: "o", kind: "enterprise" }] }, choices, {
    caller: { name: "li", language: "zh" },
  });
  const { plan, lines, previous } = answered(await approving(ports, {}));
  expect(previous).toBeNull();
  expect(plan).toMatchObject({
    id: "plan:CN:base:1",
    labels: { en: "Plan for CN", zh: "CN规划" },
    region: null,
    source: "design CN base",
    synthetic: false,
  });
  expect(lines).toMatchObject([
    {
      line: "M1.2-02",
      subject: null,
      owner: "o",
      amount: "10",
      currency: "CNY",
      candidates: ["x"],
      projects: [],
      unregistered: [],
      synthetic: true,
      previous: null,
    },
    { line: "M4.1-06", action: "自行安排", owner: null, amount: null, candidates: [], synthetic: false },
  ]);
  const next = answered(await approving(ports, {}));
  expect(next.previous).toBe("plan:CN:base:1");
  expect(next.lines.map((each) => each["previous"])).toEqual(["plan:CN:base:1:M1.2-02", "plan:CN:base:1:M4.1-06"]);
});

test("a place with a record: its lines are about it, and find the line before them", async () => {
  const regions = ["CN", "350000"].map((id) => ({
    id,
    labels: { en: id, zh: id },
    level: id === "CN" ? "nation" : "province",
    parent: id === "CN" ? undefined : "CN",
  }));
  const decisions = [{ ...decided, item: "M4.1", region: "350000", action: { en: "Ask" } }];
  const ports = office({ region: regions }, { ...funding, plan: { decisions, region_owners: { "350000": "nobody" } } });
  const { plan, lines } = answered(await approving(ports, { region: "350000" }));
  expect([plan, lines]).toMatchObject([{ region: "350000", certificate: null }, [{ subject: { type: "region", id: "350000" }, owner: null, previous: null }]]);
  expect(answered(await approving(ports, { region: "350000" })).lines).toMatchObject([{ previous: `${plan["id"]}:M4.1-05` }]);
});
