import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      // The same person under another name, with another role.
      "li-planner": { roles: ["planner"], person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
      nobody: { roles: ["programme-officer"], department: "m" },
      other: { roles: ["programme-officer"], department: "n", person: "p-other" },
      insider: { roles: ["programme-officer"], department: "m", organisation: "firm", person: "p-insider" },
      wang: { roles: ["planner"], person: "p-wang" },
      zhao: { roles: ["planner"], person: "p-zhao" },
      boss: { roles: ["administrator"], person: "p-boss" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm", "stranger"]) await keep("organisation", id, { labels: { en: id } });
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets: [{ year: 2026, level: "central", amount: "1000" }] });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f" });
      await keep("project", "p", { labels: { en: "p" }, department: "m", programme: "pr", lead: "firm" });
      await keep("award", "a", {
        labels: { en: "a" },
        description: "work",
        currency: "CNY",
        amount_awarded: "700",
        award_date: "2026-03-31",
        recipient_organisation: "firm",
        funding_organisation: "m",
        department: "m",
        project: "p",
        programme: "pr",
      });
      const points = [
        { input: 0, score: 0 },
        { input: 10, score: 100 },
      ];
      const items = [{ code: "novelty", points }];
      await keep("scorecard", "s", { labels: { en: "s" }, items });
      await keep("call", "k", {
        labels: { en: "k" },
        scorecard: "s",
        department: "m",
        fund: "f",
        currency: "CNY",
        status: "draft",
        opens: "2026-03-01",
        closes: "2026-12-31",
        budgets: [{ year: 2026, level: "central", amount: "100" }],
      });
    },
    "two_people: {pay_above: 50}\n",
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<{ readonly status: number; readonly answer: Answer }> {
  const { status, text } = await office.ask(person, name, input);
  return { status, answer: JSON.parse(text) as Answer };
}
const codes = ({ answer }: { readonly answer: Answer }) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const payment = (amount: string, more = {}) => ({ type: "disbursement", amount, date: "2026-04-01", level: "central", award: "a", ...more });
const paid = async () => ((await office.run("record-list", { type: "transaction" })) as { readonly total: number }).total;

describe("a payment", () => {
  test("below the sum that the office sets takes effect at once; above it waits, and is booked under both names when another releases it", async () => {
    expect((await asked("li", "pay", payment("50"))).answer["created"]).toHaveLength(1);
    const proposed = await asked("li", "pay", payment("100"));
    expect(proposed).toMatchObject({ status: 200, answer: { status: "proposed", needs: { right: "pay", not: ["li", "li-planner"] } } });
    expect(await paid()).toBe(1);
    const waits = (await asked("qian", "work", {})).answer["waits"] as readonly { use_case: string; subject: { id: string } }[];
    const id = String(proposed.answer["id"]);
    expect(waits.filter(({ use_case }) => use_case === "release").map(({ subject }) => subject.id)).toEqual([id]);
    const done = await asked("qian", "release", { id });
    expect(done).toMatchObject({ status: 200, answer: { status: "released", use_case: "pay" } });
    const entries = (await asked("boss", "ledger", { entries: true, project: "p" })).answer["entries"] as readonly Answer[];
    expect(entries.filter(({ kind }) => kind === "pay").map(({ by, released_by }) => [by, released_by])).toEqual([
      ["li", null],
      ["li", "qian"],
    ]);
    expect(codes(await asked("zhao", "release", { id }))).toContain("people.settled");
  });

  test("is released neither by its maker under another name, nor by another department, the payee, or an account of nobody", async () => {
    const { answer } = await asked("li", "pay", payment("101"));
    const id = String(answer["id"]);
    const before = await paid();
    expect(codes(await asked("li", "release", { id }))).toEqual(["people.same-person"]);
    expect(codes(await asked("li-planner", "release", { id }))).toEqual(["people.same-person"]);
    expect(codes(await asked("insider", "release", { id }))).toEqual(["people.release-conflict"]);
    expect(codes(await asked("nobody", "release", { id }))).toEqual(["people.no-person"]);
    expect((await asked("other", "release", { id })).status).toBeGreaterThanOrEqual(400);
    expect(await paid()).toBe(before);
    expect((await asked("qian", "decline", { id, reason: "no invoice" })).answer).toMatchObject({ status: "declined", settled_by: "qian" });
    expect(codes(await asked("qian", "release", { id }))).toEqual(["people.settled"]);
  });

  test.each([
    ["another payee than the award's", { to: "stranger" }, "pay.payee"],
    ["a day that has not come", { date: "2099-01-01" }, "pay.day"],
    ["more than the award", { amount: "701" }, "pay.instalment"],
    ["more than is left of it", { amount: "690" }, "pay.balance"],
    ["a refund of more than was paid", { type: "refund", amount: "699" }, "pay.refund"],
    ["a commitment above the award", { type: "commitment", amount: "9000000" }, "pay.above-award"],
  ])("is refused when it is proposed: %s", async (_, more, code) => {
    expect(codes(await asked("li", "pay", payment("100", more)))).toContain(code);
  });
});

describe("a fund", () => {
  test("is raised by two, and a cut that uncovers what is held is refused when it is proposed", async () => {
    const budgets = (amount: string) => ({ type: "fund", id: "f", data: { budgets: [{ year: 2026, level: "central", amount }] } });
    const raised = await asked("li", "record-put", budgets("999"));
    expect(raised.answer).toMatchObject({ status: "proposed" });
    expect(codes(await asked("li", "record-put", budgets("1")))).toEqual(["ledger.cut-uncovers"]);
    expect(await office.stored("fund", "f")).toMatchObject({ budgets: [{ amount: "1000" }] });
    expect((await asked("qian", "release", { id: raised.answer["id"] })).answer).toMatchObject({ status: "released" });
    expect(await office.stored("fund", "f")).toMatchObject({ budgets: [{ amount: "999" }] });
  });
});

describe("a call", () => {
  test("is opened by two, and cancelled by two where more than the sum goes back to its fund", async () => {
    const opening = await asked("li", "call-open", { id: "k" });
    expect(opening.answer).toMatchObject({ status: "proposed" });
    expect((await asked("qian", "release", { id: opening.answer["id"] })).answer).toMatchObject({ status: "released" });
    const cancelling = await asked("li", "call-cancel", { id: "k", reason: "no money" });
    expect(cancelling.answer).toMatchObject({ status: "proposed" });
    expect(await office.stored("call", "k")).toMatchObject({ status: "open" });
    expect(codes(await asked("li-planner", "release", { id: cancelling.answer["id"] }))).toEqual(["people.same-person"]);
    expect((await asked("qian", "release", { id: cancelling.answer["id"] })).answer).toMatchObject({ status: "released" });
    expect(await office.stored("call", "k")).toMatchObject({ status: "cancelled" });
  });
});

describe("what was proposed", () => {
  test("is not released once it is more: a call with other terms, a promise to somebody else", async () => {
    const terms = { labels: { en: "l" }, department: "m", fund: "f", currency: "CNY", status: "draft", opens: "2026-03-01", closes: "2026-12-31" };
    await office.keep("call", "l", { ...terms, scorecard: "s", budgets: [{ year: 2026, level: "central", amount: "10" }] });
    const opening = (await asked("li", "call-open", { id: "l" })).answer;
    expect(opening).toMatchObject({ status: "proposed" });
    const raised = await asked("li", "call-put", { id: "l", data: { budgets: [{ year: 2026, level: "central", amount: "90" }] } });
    expect(raised.status).toBe(200);
    const released = await asked("qian", "release", { id: opening["id"] });
    expect([released.status, codes(released)]).toEqual([403, ["people.outgrown"]]);
    expect(await office.stored("call", "l")).toMatchObject({ status: "draft" });
    // Proposed anew with what it says now, it is released.
    expect((await asked("qian", "decline", { id: opening["id"], reason: "it was raised" })).status).toBe(200);
    const anew = (await asked("li", "call-open", { id: "l" })).answer;
    expect((await asked("qian", "release", { id: anew["id"] })).answer).toMatchObject({ status: "released" });
    expect(await office.stored("call", "l")).toMatchObject({ status: "open" });

    await office.keep("project", "q", { labels: { en: "q" }, department: "m", programme: "pr", lead: "firm" });
    const paying = (await asked("li", "pay", { type: "commitment", amount: "20", date: "2026-04-01", level: "central", project: "q" })).answer;
    expect(paying).toMatchObject({ status: "proposed" });
    await office.keep("project", "q", { lead: "stranger" });
    expect(codes(await asked("qian", "release", { id: paying["id"] }))).toEqual(["people.outgrown"]);
  });
});

describe("a plan", () => {
  test("is not approved by another account of the person who made its draft", async () => {
    await office.keep("plan", "plan:CN:base:9", { labels: { en: "draft" }, scenario: "base", status: "draft" }, { who: "li" });
    // The draft is li's; li-planner is the same person. With zhao it has had its two people.
    const same = await asked("li-planner", "plan-approve", { plan: "plan:CN:base:9" });
    expect(same.answer).toMatchObject({ status: "proposed" });
    expect((await asked("zhao", "plan-approve", { plan: "plan:CN:base:9" })).answer).toMatchObject({ plan: { status: "approved" } });
  });
});

describe("the rules themselves", () => {
  test("are not loosened by a text editor: those of before hold, it is told at each booking and in the work, and two let a change into force", async () => {
    await office.editSettings((text) => text.replace("pay_above: 50", "pay_above: 9000000"));
    try {
      const proposed = await asked("li", "pay", payment("103"));
      expect(proposed.answer).toMatchObject({ status: "proposed" });
      const notes = (proposed.answer["notes"] ?? []) as readonly Answer[];
      expect(notes.map(({ code }) => code)).toContain("people.rules-held");
      const waits = (await asked("zhao", "work", {})).answer["waits"] as readonly { use_case: string }[];
      expect(waits.map(({ use_case }) => use_case)).toContain("rules-adopt");
      expect(codes(await asked("wang", "settings-set", { changes: [{ path: "two_people.pay", value: false }] }))).toEqual(["people.rules-edited"]);
      const { version } = (await asked("wang", "settings-show", {})).answer;
      const adopting = await asked("wang", "rules-adopt", { if_version: version });
      expect(adopting.answer).toMatchObject({ status: "proposed" });
      // What was looked at is what is let into force.
      await office.editSettings((text) => text.replace("pay_above: 9000000", "pay_above: 8000000"));
      expect(codes(await asked("zhao", "release", { id: adopting.answer["id"] }))).toEqual(["settings.stale"]);
      await office.editSettings((text) => text.replace("pay_above: 8000000", "pay_above: 9000000"));
      expect((await asked("li", "pay", payment("104"))).answer).toMatchObject({ status: "proposed" });
      expect((await asked("zhao", "release", { id: adopting.answer["id"] })).answer).toMatchObject({ status: "released" });
      expect((await asked("li", "pay", payment("1.04"))).answer["created"]).toHaveLength(1);
    } finally {
      await office.editSettings((text) => text.replace("pay_above: 9000000", "pay_above: 50"));
      const { version } = (await asked("wang", "settings-show", {})).answer;
      const back = await asked("wang", "rules-adopt", { if_version: version });
      await asked("zhao", "release", { id: back.answer["id"] });
    }
  });

  test("are changed by two planners, and the rule of the second person for plans is not switched off by the one whom it binds", async () => {
    const off = { changes: [{ path: "two_people.pay", value: false }], reason: "quicker" };
    const proposed = await asked("wang", "settings-set", off);
    expect(proposed.answer).toMatchObject({ status: "proposed", needs: { right: "settings-set" } });
    expect(codes(await asked("wang", "release", { id: proposed.answer["id"] }))).toEqual(["people.same-person"]);
    expect((await asked("li", "pay", payment("102"))).answer).toMatchObject({ status: "proposed" });
    expect(codes(await asked("qian", "release", { id: proposed.answer["id"] }))).toContain("people.release-right");
    expect((await asked("zhao", "release", { id: proposed.answer["id"] })).answer).toMatchObject({ status: "released" });
    const approval = await asked("wang", "settings-set", { changes: [{ path: "approval.second_person", value: true }], reason: "two" });
    expect(approval.answer).toMatchObject({ status: "proposed" });
  });

  test("the owner of the folder does no deed for two without an account", async () => {
    await expect(office.run("record-put", { type: "fund", id: "f", data: { budgets: [] } })).rejects.toThrow("people.needs-account");
  });
});

test("a workspace asks for two from its first account on; on the command line a deed needs the token of one and the release of another", async () => {
  const folder = await mkdtemp(join(tmpdir(), "quoin-two-"));
  try {
    const dir = join(folder, "office");
    const data = join(folder, "fund.json");
    await writeFile(data, JSON.stringify({ labels: { en: "f" }, currency: "CNY", budgets: [{ year: 2026, amount: "5" }] }));
    const put = (...more: string[]) => quoin("record", "put", dir, "fund", "f", "--data", data, "--json", ...more);
    await quoin("init", dir, "--currency", "CNY");
    expect(JSON.parse((await put()).stdout)).toMatchObject({ version: 1, second_person: "none" });
    const before = process.env["QUOIN_PASSWORD"];
    process.env["QUOIN_PASSWORD"] = "four words make it";
    try {
      for (const name of ["li", "zhao"]) expect((await quoin("user", "add", dir, name, "--roles", "planner", "--person", `p-${name}`)).exitCode).toBe(0);
    } finally {
      if (before === undefined) delete process.env["QUOIN_PASSWORD"];
      else process.env["QUOIN_PASSWORD"] = before;
    }
    expect(await readFile(join(dir, "quoin.yaml"), "utf8")).toContain("two_people");
    const token = async (name: string) => {
      const path = join(folder, `${name}.token`);
      const { token: secret } = JSON.parse((await quoin("user", "token", dir, name, "--json")).stdout) as { readonly token: string };
      await writeFile(path, `${secret}\n`);
      return path;
    };
    await writeFile(data, JSON.stringify({ budgets: [{ year: 2026, amount: "6" }] }));
    const alone = await put("--by", "li");
    expect([alone.exitCode, alone.stderr]).toEqual([2, expect.stringContaining("error[people.needs-account]")]);
    const proposed = JSON.parse((await put("--token-file", await token("li"))).stdout) as { readonly status: string; readonly id: string };
    expect(proposed.status).toBe("proposed");
    expect((await quoin("release", dir, proposed.id, "--token-file", join(folder, "li.token"))).stderr).toContain("error[people.same-person]");
    expect(JSON.parse((await quoin("release", dir, proposed.id, "--json", "--token-file", await token("zhao"))).stdout)).toMatchObject({ status: "released" });
    const { balances } = JSON.parse((await quoin("ledger", dir, "--fund", "f", "--json")).stdout) as { readonly balances: readonly Answer[] };
    expect(balances.map(({ account, amount }) => [account, amount])).toEqual([
      ["appropriation", "6"],
      ["budget", "-6"],
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
