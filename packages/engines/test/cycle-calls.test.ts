import { type Outcome, type RecordStore, useCaseName, useCases, type WorkspacePorts, type WorkspaceUseCase } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { documentWriter } from "../src/documents/docx-writer.ts";
import { highsSolver } from "../src/solver/highs-solver.ts";
import { nodeHasher } from "../src/system/node-hasher.ts";
import { tableReader } from "../src/tables/reading/table-reader.ts";
import { textReader } from "../src/tables/reading/text-reader.ts";
import { workbookWriter } from "../src/tables/xlsx-out/workbook-writer.ts";
import { titleOf } from "./application-titles.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

type Answer = Readonly<Record<string, unknown>>;
function listed(answer: Answer, name: string): readonly Answer[] {
  return answer[name] as readonly Answer[];
}

/** The sum of amounts with two decimals. */
function sum(...amounts: readonly string[]): string {
  const cents = amounts.reduce((total, amount) => total + Math.round(Number(amount) * 100), 0);
  return (cents / 100).toFixed(2);
}

const scorecard = {
  items: [
    {
      code: "novelty",
      points: [
        [0, 0],
        [10, 60],
      ],
    },
    {
      code: "team",
      points: [
        [0, 0],
        [10, 40],
      ],
    },
  ],
};
const call = {
  labels: { zh: "显示专项 2026" },
  department: "miit",
  currency: "CNY",
  budgets: [
    { year: 2026, level: "central", amount: "1000.10" },
    { year: 2027, level: "central", amount: "500" },
  ],
  opens: "2026-03-01",
  closes: "2026-05-31",
  scorecard,
};

onEveryDatabase("a call from its opening to its awards", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  let now = "";
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
    now = "2026-04-01T08:00:00.000Z";
    for (const id of ["miit", "most", "boe", "boe-lab", "tcl", "visionox", "cas", "pku"]) {
      await ask("record-put", { type: "organisation", id, data: { labels: { zh: `单位${id}` }, ...(id === "boe-lab" ? { parent: "boe" } : {}) } });
    }
  });
  afterEach(() => store.close());

  async function ask(name: string, input: Answer = {}, caller = "li"): Promise<Outcome<Answer>> {
    const useCase = useCases.find((each) => useCaseName(each) === name) as WorkspaceUseCase;
    const outcome = (await useCase.run(ports(caller), useCase.input.parse(input))) as Outcome<Answer>;
    if (outcome.ok) expect(useCase.output.safeParse(outcome.value).error).toBeUndefined();
    return outcome;
  }
  async function done(name: string, input: Answer = {}, caller = "li"): Promise<Answer> {
    const outcome = await ask(name, input, caller);
    expect(outcome.notes.filter(({ severity }) => severity === "error")).toEqual([]);
    return (outcome as { value: Answer }).value;
  }
  function ports(name: string): WorkspacePorts {
    return {
      ...{ records: store, unrestrictedRecords: store, reaches: async () => true },
      ...{ accounts: { list: async () => [] }, hasher: nodeHasher },
      solver: highsSolver,
      tables: tableReader,
      texts: textReader,
      workbooks: workbookWriter,
      documents: documentWriter,
      caller: { name, language: "en" },
      settings: { languages: ["zh", "en"] },
      progress: { step: () => undefined },
      clock: { now: () => now, seconds: () => 0 },
    } as unknown as WorkspacePorts;
  }
  const application = (organisation: string, title: string, first: string, second: string, more: Answer = {}): Answer => ({
    organisation,
    title,
    summary: title,
    start: "2026-07-01",
    end: "2027-12-31",
    amount_requested: sum(first, second),
    budgets: [
      { year: 2026, level: "central", amount: first },
      { year: 2027, level: "central", amount: second },
    ],
    ...more,
  });
  async function openCall(data: Answer = {}): Promise<void> {
    await done("call-put", { id: "c", data: { ...call, ...data } });
    await done("call-open", { id: "c" });
  }
  async function score(id: string, reviewer: string, novelty: number, team = 5): Promise<void> {
    await done("review-submit", { application: id, reviewer, data: { scores: { novelty, team } } });
  }

  test("a call opens only with a window, a scorecard and a budget, and keeps its terms then", async () => {
    await done("call-put", { id: "c", data: { labels: { zh: "空" } } });
    const refused = await ask("call-open", { id: "c" });
    expect(refused.notes.map(({ at }) => at.field)).toEqual(["opens", "closes", "scorecard", "currency", "budgets"]);
    await done("call-put", {
      id: "c",
      data: {
        ...call,
        scorecard: {
          items: [
            {
              code: "a",
              points: [
                [1, 0],
                [1, 5],
              ],
            },
          ],
        },
      },
    });
    expect(await ask("call-open", { id: "c" })).toMatchObject({ ok: false, notes: [{ code: "call.bad-points", at: { field: "items.0.points" } }] });
    await done("call-put", { id: "c", data: { scorecard } });
    expect(await done("call-open", { id: "c" })).toMatchObject({ status: "open", scorecard: "c" });
    expect(await ask("call-put", { id: "c", data: { budgets: [] } })).toMatchObject({ ok: false, notes: [{ code: "call.terms-fixed" }] });
    expect(await ask("call-put", { id: "c", data: { status: "closed" } })).toMatchObject({ ok: false, notes: [{ code: "call.use-command" }] });
    expect(await ask("record-put", { type: "call", id: "c", data: { status: "decided" } })).toMatchObject({ kind: "forbidden" });
    expect(await done("call-put", { id: "c", data: { closes: "2026-06-30" } })).toMatchObject({ closes: "2026-06-30" });
  });

  test("applications are drafts until they are handed in, which the server's clock allows or not", async () => {
    await openCall();
    expect(await done("apply", { call: "c", data: { organisation: "boe", title: "面板" } })).toMatchObject({
      id: "c-boe-1",
      status: "draft",
      department: "miit",
    });
    const missing = await ask("apply-submit", { id: "c-boe-1" });
    expect(missing.notes.map(({ at }) => at.field)).toEqual(["summary", "start", "end", "amount_requested"]);
    expect(await done("apply", { call: "c", id: "c-boe-1", data: application("boe", "面板工艺", "10", "5"), submit: true })).toMatchObject({
      status: "submitted",
      submitted_at: now,
      currency: "CNY",
    });
    expect(await ask("apply", { call: "c", id: "c-boe-1", data: { summary: "x" } })).toMatchObject({ notes: [{ code: "application.not-draft" }] });
    expect(await ask("apply", { call: "c", data: application("boe", "a", "1", "1", { status: "awarded" }) })).toMatchObject({
      notes: [{ code: "application.of-the-office" }],
    });
    expect(await ask("apply", { call: "c", data: application("boe", "a", "1", "1", { amount_requested: "9" }), submit: true })).toMatchObject({
      notes: [{ code: "application.sum-differs", at: { field: "budgets" } }],
    });
    expect(await ask("apply", { call: "c", data: application("nobody", "a", "1", "1") })).toMatchObject({ notes: [{ code: "record.broken-reference" }] });
    now = "2026-05-31T15:59:59.000Z";
    await done("apply", { call: "c", data: application("tcl", "在最后一刻", "1", "1"), submit: true });
    now = "2026-05-31T16:00:00.000Z";
    expect(await ask("apply", { call: "c", data: application("tcl", "晚了", "1", "1"), submit: true })).toMatchObject({
      notes: [{ code: "application.window-closed" }],
    });
    expect(await done("apply-withdraw", { id: "c-boe-1" })).toMatchObject({ status: "withdrawn" });
    expect(await ask("apply-withdraw", { id: "c-boe-1" })).toMatchObject({ ok: true });
    const { calls } = await done("call-list", { department: "miit" });
    expect(calls).toMatchObject([{ id: "c", applications: 2, submitted: 1, requested: "2", accepting: false }]);
    expect(await done("call-list", { department: "most" })).toEqual({ calls: [] });
    expect(await done("application-list", { organisation: "tcl" })).toMatchObject({ total: 1 });
  });

  test("a mapping that was used is kept for its applicant and taken again for the same headers", async () => {
    await openCall();
    const file = (name: string, text: string) => ({ name, bytes: async () => new TextEncoder().encode(text) });
    const own = (row: string) => file("own.csv", `项目,承担,摘要,start,end,amount_requested,budget_2026_central\n${row}`);
    const first = own("甲,tcl,摘要,2026-07-01,2027-12-31,100,100");
    expect((await ask("apply-table", { call: "c", data: first })).notes?.[0]).toMatchObject({ code: "record.unknown-column" });
    expect(
      await done("apply-table", { call: "c", data: first, mapping: file("m.yaml", "columns: {项目: title_zh, 承担: organisation, 摘要: summary}\n") }),
    ).toMatchObject({ created: ["c-tcl-1"], kept: 0, rows: 1 });
    expect((await store.list("table-mapping")).map(({ body }) => body["organisation"])).toEqual(["tcl"]);
    expect(await done("apply-table", { call: "c", data: own("乙,tcl,摘要,2026-07-01,2027-12-31,100,100") })).toMatchObject({ created: ["c-tcl-2"], rows: 1 });
  });

  test("a template goes out and comes in unchanged; a table is taken whole or not at all, each fault at its cell", async () => {
    await openCall();
    await done("apply", {
      call: "c",
      id: "mine",
      data: application("boe", '面板"=1+1"', "0010.50", "5", {
        equipment: [{ name: "蒸镀机", model: "X|1", price: "2000000" }],
        documents: [{ name: "承诺书" }],
      }),
    });
    const { files } = await done("apply-template", { call: "c", to: "t.xlsx" });
    const [{ parts }] = files as [{ parts: Uint8Array[] }];
    const file = (name: string, bytes: Uint8Array) => ({ name, bytes: async () => bytes });
    expect(await done("apply-table", { call: "c", data: file("t.xlsx", Buffer.concat(parts)) })).toEqual({
      created: [],
      changed: [],
      kept: 1,
      rows: 1,
      dry_run: false,
    });
    expect(await done("record-get", { type: "application", id: "mine" })).toMatchObject({ version: 1 });
    const csv = (...rows: string[]) =>
      file("a.csv", new TextEncoder().encode(["title_zh,organisation,summary,start,end,amount_requested,budget_2026_central", ...rows].join("\n")));
    const bad = await ask("apply-table", {
      call: "c",
      data: csv("甲,单位tcl,摘要,2026/7/1,2027-12-31,100,100", "乙,单位tclx,摘要,2026-07-01,2027-12-31,一百,100"),
      submit: true,
    });
    expect(bad.notes).toMatchObject([
      { code: "record.bad-cell", at: { file: "a.csv", line: 3, column: 6 } },
      { code: "record.no-such-name", at: { line: 3, column: 2 } },
    ]);
    expect(await store.count("application")).toBe(1);
    const good = csv("甲,单位tcl,摘要,2026/7/1,2027-12-31,100,100", "乙,tcl,摘要,2026-07-01,2027-12-31,100,100");
    expect(await done("apply-table", { call: "c", data: good, submit: true })).toMatchObject({ created: ["c-tcl-1", "c-tcl-2"], changed: [], rows: 2 });
    expect(await done("record-get", { type: "application", id: "c-tcl-1" })).toMatchObject({
      status: "submitted",
      start: "2026-07-01",
      budgets: [{ year: 2026, level: "central", amount: "100" }],
    });
  });

  test("duplicates are found in every department, decided once, and asked again only when what was decided on changes", async () => {
    await done("record-put", { type: "technology-system", id: "s", data: { labels: { zh: "显示" } } });
    await done("record-put", { type: "link", id: "l", data: { labels: { zh: "蒸镀" }, system: "s", line: "supply" } });
    await done("record-put", { type: "item", id: "mask", data: { labels: { zh: "掩模版" }, link: "l", list: "material" } });
    await done("record-put", {
      type: "project",
      id: "old",
      data: { labels: { zh: "印刷显示关键材料与器件研究" }, lead: "boe", start: "2025", end: "2027", department: "most" },
    });
    await done("record-put", { type: "project", id: "mask-project", data: { labels: { zh: "高精度金属板" }, items: ["mask"], status: "implementation" } });
    await openCall();
    await done("apply", { call: "c", id: "copy", data: application("boe", "器件研究与印刷显示关键材料", "1", "1"), submit: true });
    await done("apply", { call: "c", id: "item", data: application("tcl", "殷钢薄带精密轧制", "1", "1", { items: ["mask"] }), submit: true });
    await done("apply", { call: "c", id: "lone", data: application("tcl", "水稻种质资源评价", "1", "1"), submit: true });
    const first = await done("check-duplicates", { call: "c" });
    expect(first).toMatchObject({
      checked: 3,
      matches: [
        { id: "copy:project:old", reasons: ["near-text", "same-organisation", "years-overlap"], decision: "open", department: "miit" },
        { id: "item:project:mask-project", reasons: ["same-item", "item-funded"], score: null, shared_items: ["mask"] },
      ],
    });
    await done("decide-duplicate", { match: "copy:project:old", decision: "distinct", reason: "另一工艺" }, "王");
    const versions = async () => (await store.list("duplicate-match")).map(({ id, version, body }) => [id, version, body["decision"]]);
    await done("check-duplicates");
    expect(await versions()).toEqual([
      ["copy:project:old", 2, "distinct"],
      ["item:project:mask-project", 1, "open"],
    ]);
    await done("record-put", { type: "project", id: "old", data: { labels: { zh: "印刷显示关键材料与器件研究二" } } });
    await done("check-duplicates", { application: "copy" });
    expect(await versions()).toEqual([
      ["copy:project:old", 3, "open"],
      ["item:project:mask-project", 1, "open"],
    ]);
    await done("record-put", { type: "project", id: "mask-project", data: { items: [] } });
    await done("check-duplicates");
    expect((await done("duplicate-list", { decision: "open" }))["matches"]).toHaveLength(1);
  });

  test("reviewers are free of conflicts, the load is even, and the last review makes the application reviewed", async () => {
    await openCall();
    const experts = { e1: "boe-lab", e2: "cas", e3: "pku", e4: "tcl" };
    for (const [id, organisation] of Object.entries(experts))
      await done("record-put", { type: "expert", id, data: { labels: { zh: id }, organisation, account: id === "e2" ? "chen" : null } });
    await done("apply", { call: "c", id: "a", data: application("boe", "甲", "1", "1"), submit: true });
    await done("apply", { call: "c", id: "b", data: application("tcl", "乙", "1", "1", { participants: ["pku"] }), submit: true });
    expect(await ask("review-assign", { call: "c", per_application: 4 })).toMatchObject({
      notes: [{ code: "review.too-few-experts" }, { code: "review.too-few-experts" }],
    });
    const assignment = await done("review-assign", { call: "c", per_application: 2 });
    const { conflicts } = assignment;
    const assigned = listed(assignment, "assigned");
    expect(assigned.map(({ application: to, reviewer }) => [to, reviewer]).filter(([to]) => to === "b")).toEqual([
      ["b", "e1"],
      ["b", "e2"],
    ]);
    expect(assigned).toHaveLength(4);
    expect(conflicts).toContainEqual({ application: "a", expert: "e1", organisation: "boe" });
    expect(conflicts).toContainEqual({ application: "b", expert: "e3", organisation: "pku" });
    expect(await ask("review-submit", { application: "b", reviewer: "e2", data: { scores: { novelty: 5, team: 5 } } }, "li")).toMatchObject({
      notes: [{ code: "review.not-assigned" }],
    });
    expect(await ask("review-submit", { application: "b", data: { scores: { novelty: 5 } } }, "chen")).toMatchObject({
      notes: [{ code: "review.missing-item", at: { field: "scores.team" } }],
    });
    expect(await done("review-submit", { application: "b", data: { scores: { novelty: 5, team: 10 }, comment: "好" } }, "chen")).toMatchObject({
      total: 70,
      status: "submitted",
    });
    expect(await done("record-get", { type: "application", id: "b" })).toMatchObject({ status: "eligible", version: 2, reviews_in: null });
    await done("review-decline", { application: "b", reviewer: "e1", reason: "学生" });
    expect(await done("record-get", { type: "application", id: "b" })).toMatchObject({ status: "reviewed", version: 3 });
    expect(await ask("review-submit", { application: "b", data: { scores: { novelty: 5, team: 10 } } }, "chen")).toMatchObject({
      notes: [{ code: "review.is-done" }],
    });
    const rows = listed(await done("review-ranking", { call: "c" }), "rows");
    expect(rows[0]).toMatchObject({ application: "b", mean: 70, spread: null, reviews: 1, rank: 1 });
    expect(rows[1]).toMatchObject({ application: "a", mean: null, awaited: 2, rank: null });
  });

  async function reviewedCall(asks: readonly (readonly [id: string, first: string, second: string, novelty: number])[]): Promise<void> {
    await openCall();
    await done("record-put", { type: "expert", id: "e", data: { labels: { zh: "专家" }, organisation: "cas" } });
    for (const [id, first, second] of asks) await done("apply", { call: "c", id, data: application("boe", titleOf(id), first, second), submit: true });
    await done("call-close", { id: "c" });
    await done("review-assign", { call: "c", per_application: 1 });
    for (const [id, , , novelty] of asks) await score(id, "e", novelty);
  }

  test("an award by ranking passes over what does not fit, says why, and is made once", async () => {
    await reviewedCall([
      ["a", "600", "100", 9],
      ["b", "400.11", "100", 8],
      ["d", "400.10", "100", 7],
      ["f", "1", "0", 1],
    ]);
    await done("record-put", { type: "project", id: "p", data: { labels: { zh: "题目 f" } } });
    await done("check-duplicates", { call: "c", threshold: 0.99 });
    const planned = await done("award", { call: "c", method: "ranking", dry_run: true });
    expect(planned).toMatchObject({ awarded: [{ application: "a" }, { application: "d" }], dry_run: true });
    expect(await done("record-get", { type: "call", id: "c" })).toMatchObject({ status: "closed" });
    const made = await done("award", { call: "c", method: "ranking", reason: "会议纪要 3" });
    expect(listed(made, "awarded").map(({ application: id, amount, position }) => [id, amount, position])).toEqual([
      ["a", "700", 1],
      ["d", "500.1", 3],
    ]);
    expect(listed(made, "rejected")[0]).toMatchObject({
      application: "b",
      held: false,
      what_would_have_changed: { score_above: 74, more_money: { amount: "0.01", budgets: ["2026", "2026 central"] } },
    });
    expect(listed(made, "rejected").at(-1)).toMatchObject({ application: "f", held: true });
    expect(await done("record-get", { type: "project", id: "d" })).toMatchObject({
      application: "d",
      call: "c",
      lead: "boe",
      central_funds: "500.1",
      department: "miit",
    });
    expect(await done("record-get", { type: "award", id: "d" })).toMatchObject({ amount_awarded: "500.1", funding_organisation: "miit", position: 3 });
    expect(await done("record-get", { type: "application", id: "b" })).toMatchObject({ status: "rejected", score: 68 });
    const [match] = listed(await done("duplicate-list", { application: "f" }), "matches");
    await done("decide-duplicate", { match: match?.["id"], decision: "duplicate", reason: "同一课题" });
    expect(await done("award", { call: "c", method: "ranking" })).toMatchObject({ awarded: [], rejected: [{ application: "f", held: false }] });
    expect(await ask("award", { call: "c", method: "ranking" })).toMatchObject({ notes: [{ code: "award.call-not-closed" }] });
    expect(await store.count("award")).toBe(2);
  });

  test("the portfolio takes two that add up to more than the best one", async () => {
    await reviewedCall([
      ["a", "1000.10", "0", 9],
      ["b", "500.05", "0", 8],
      ["d", "500.05", "0", 7],
    ]);
    const { awarded, rejected, certificate } = await done("award", { call: "c", method: "portfolio" });
    expect(listed({ awarded }, "awarded").map(({ application: id }) => id)).toEqual(["b", "d"]);
    expect(certificate).toMatchObject({ status: "optimal", objective: 130, check: { violated: 0 } });
    expect(rejected).toMatchObject([{ application: "a", what_would_have_changed: { score_above: 130 } }]);
  });

  test("neither method ever goes beyond a budget or awards anything twice, also when two award at once", async () => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    const asks = Array.from(
      { length: 14 },
      (_, at) => [`p${at}`, (random() * 300).toFixed(2), (random() * 150).toFixed(2), Math.round(random() * 10)] as const,
    );
    await reviewedCall(asks);
    for (const method of ["ranking", "portfolio"] as const) {
      const awarded = listed(await done("award", { call: "c", method, dry_run: true }), "awarded");
      const chosen = asks.filter(([id]) => awarded.some((each) => each["application"] === id));
      expect(Number(sum(...chosen.map(([, first]) => first)))).toBeLessThanOrEqual(1000.1);
      expect(Number(sum(...chosen.map(([, , second]) => second)))).toBeLessThanOrEqual(500);
    }
    const both = await Promise.all([ask("award", { call: "c", method: "ranking" }, "x"), ask("award", { call: "c", method: "ranking" }, "y")]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const awards = await store.list("award");
    expect(new Set(awards.map(({ body }) => body["application"])).size).toBe(awards.length);
    expect(await store.problems()).toEqual([]);
  });
});
