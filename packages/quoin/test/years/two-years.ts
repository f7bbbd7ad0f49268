import { readdir } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { expect } from "vitest";
import { ledgerProblems, type RunSql } from "../../../engines/test/ledger-checker.ts";
import { type Office, openOffice } from "../office-accounts.ts";
import { OwnLedger } from "./own-ledger.ts";

type Answer = Readonly<Record<string, unknown>>;

const payAbove = 1_000;

/** An inter-ministerial secretariat: two ministries with two officers each, two planners, three firms, an expert. */
async function secretariat(): Promise<Office> {
  return openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
      chen: { roles: ["programme-officer"], department: "n", person: "p-chen" },
      zhou: { roles: ["programme-officer"], department: "n", person: "p-zhou" },
      wang: { roles: ["planner"], person: "p-wang" },
      zhao: { roles: ["planner"], person: "p-zhao" },
      sun: { roles: ["finance"], person: "p-sun" },
      expert: { roles: ["reviewer"], person: "p-expert" },
      ...Object.fromEntries(["a", "b", "c"].map((id) => [`of-${id}`, { roles: ["applicant"], organisation: `firm-${id}`, person: `p-${id}` } as const])),
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm-a", "firm-b", "firm-c", "academy"]) await keep("organisation", id, { labels: { en: id } });
      await keep("expert", "e", { labels: { en: "e" }, organisation: "academy", account: "expert" });
    },
    `two_people: {pay_above: ${payAbove}}\n`,
    "2026-11-30",
  );
}

/** The tables, read without the program. */
async function reader(office: Office, url: string | undefined): Promise<RunSql> {
  if (url === undefined) {
    const found = (await readdir(office.folder, { recursive: true })).find((name) => name.endsWith("records.db"));
    if (found === undefined) throw new Error("no database");
    return async (statement) => {
      const open = new Database(join(office.folder, found), { readonly: true });
      try {
        return open.prepare(statement).all([]) as Answer[];
      } finally {
        open.close();
      }
    };
  }
  return async (statement) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = await client.query("select table_schema from information_schema.tables where table_name = 'ledger_entry'");
      await client.query(`set search_path to ${client.escapeIdentifier(String((rows as Answer[])[0]?.["table_schema"]))}`);
      return (await client.query(statement)).rows as Answer[];
    } finally {
      await client.end();
    }
  };
}

/** Two years from a fund's first budget to its second report, each sum held to the cent against a ledger that knows nothing of the program. */
export async function playTwoYears(url?: string): Promise<void> {
  const office = await secretariat();
  try {
    const sql = await reader(office, url);
    const own = new OwnLedger();
    const ask = async (person: string, name: string, input: object): Promise<Answer> => JSON.parse((await office.ask(person, name, input)).text) as Answer;
    /** What somebody does alone. */
    const does = async (person: string, name: string, input: object): Promise<Answer> => {
      const { status, text } = await office.ask(person, name, input);
      expect([name, status, status === 200 ? "" : text]).toEqual([name, 200, ""]);
      const answer = JSON.parse(text) as Answer;
      expect([name, answer["status"] === "proposed"]).toEqual([name, false]);
      return answer;
    };
    /** What two do: not the first alone, nor one person under two hats. */
    const two = async ([first, second]: readonly [string, string], name: string, input: object): Promise<Answer> => {
      const proposed = await ask(first, name, input);
      expect([name, proposed["status"], proposed["notes"] ?? []]).toEqual([name, "proposed", expect.anything()]);
      expect((await office.ask(first, "release", { id: String(proposed["id"]) })).status).toBe(403);
      const released = await ask(second, "release", { id: String(proposed["id"]) });
      expect([name, released]).toEqual([name, expect.objectContaining({ status: "released" })]);
      return released["answer"] as Answer;
    };
    const refused = async (person: string, name: string, input: object): Promise<readonly string[]> => {
      const { status, text } = await office.ask(person, name, input);
      expect([name, status >= 400]).toEqual([name, true]);
      return (JSON.parse(text) as { notes: { code: string }[] }).notes.map(({ code }) => code);
    };
    /** Everything that stands on the fund's accounts is what the own ledger says, and the tables hold when read without the program. */
    const agrees = async (when: string): Promise<void> => {
      const { balances } = (await ask("wang", "ledger", { fund: "f" })) as {
        balances: readonly { account: string; year: number; level: string; amount: string }[];
      };
      expect([when, OwnLedger.summed(balances)]).toEqual([when, own.standing()]);
      expect([when, await ledgerProblems(sql)]).toEqual([when, []]);
    };
    const budget = (year: number, level: string, amount: string) => ({ year, level, amount });
    const fund = (budgets: object) => ({
      type: "fund",
      id: "f",
      data: { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets },
      reason: "budget",
    });
    const central27 = { year: 2027, level: "central" };
    const central28 = { year: 2028, level: "central" };
    const [officers, planners] = [["li", "qian"] as const, ["wang", "zhao"] as const];

    // The first year's budget.
    await two(planners, "record-put", fund([budget(2027, "central", "200000"), budget(2027, "provincial", "20000.37"), budget(2028, "central", "100000")]));
    own.moves("budget", "appropriation", central27, "200000");
    own.moves("budget", "appropriation", { year: 2027, level: "provincial" }, "20000.37");
    own.moves("budget", "appropriation", central28, "100000");
    await does("wang", "record-put", { type: "programme", id: "pr", data: { labels: { en: "pr" }, fund: "f", owner_department: "m", currency: "CNY" } });
    await agrees("budget");

    // Calls: what the fund does not have is not called for.
    office.moveTo("2026-12-01");
    const items = [
      {
        code: "novelty",
        points: [
          [0, 0],
          [10, 100],
        ],
      },
    ];
    const call = (id: string, budgets: object) => ({
      id,
      data: {
        labels: { en: id },
        department: "m",
        fund: "f",
        programme: "pr",
        currency: "CNY",
        time_zone: "Asia/Shanghai",
        opens: "2026-12-01",
        closes: "2026-12-20",
        budgets,
        scorecard: { items },
      },
    });
    await does("li", "call-put", call("c", [budget(2027, "central", "90000"), budget(2028, "central", "10000.01")]));
    await two(officers, "call-open", { id: "c" });
    own.moves("appropriation", "allotted", central27, "90000");
    own.moves("appropriation", "allotted", central28, "10000.01");
    await does("li", "call-put", call("small", [budget(2027, "central", "30000")]));
    await two(officers, "call-open", { id: "small" });
    own.moves("appropriation", "allotted", central27, "30000");
    await does("li", "call-put", call("large", [budget(2027, "central", "80000.01")]));
    expect(await refused("li", "call-open", { id: "large" })).toEqual(["ledger.fund-lacks"]);
    await agrees("calls");

    // Applications, the formal check, a review of each, awards.
    const wanted = { summary: "work", start: "2027-01-01", end: "2028-12-31" };
    const applied = [
      ["a", "45000.25", [budget(2027, "central", "40000.24"), budget(2028, "central", "5000.01")], 9],
      ["b", "30000.10", [budget(2027, "central", "30000.10")], 8],
      ["c", "19999.66", [budget(2027, "central", "19999.66")], 7],
    ] as const;
    for (const [id, amount_requested, budgets] of applied) {
      const data = { ...wanted, organisation: `firm-${id}`, title: `pilot line ${id}`, amount_requested, budgets };
      await does(`of-${id}`, "apply", { call: "c", id, data, submit: true });
    }
    office.moveTo("2026-12-21");
    await does("li", "call-close", { id: "c" });
    for (const [id] of applied) await does("li", "application-screen", { id, result: "eligible", reason: "complete" });
    await does("li", "review-assign", { call: "c", per_application: 1 });
    for (const [id, , , novelty] of applied) await does("expert", "review-submit", { application: id, data: { scores: { novelty } } });
    await does("li", "check-duplicates", { call: "c" });
    for (const match of (await ask("li", "duplicate-list", { call: "c", decision: "open" }))["matches"] as readonly Answer[])
      await does("li", "decide-duplicate", { match: String(match["id"]), decision: "distinct", reason: "other machines" });
    await two(officers, "award", { call: "c", method: "ranking", reason: "board of 21 December" });
    own.moves("allotted", "due", central27, "90000");
    own.moves("allotted", "due", central28, "5000.01");
    await agrees("awards");
    // What the awards left over waits on the worklist, and goes back by two.
    const rest = async () => ((await ask("li", "work", {}))["waits"] as readonly Answer[]).filter(({ use_case }) => use_case === "call-unallot");
    expect((await rest()).map(({ subject, what }) => [subject, (what as Answer)["en"]])).toEqual([
      [{ type: "call", id: "c" }, "Give back to its fund what is left of the decided call, 5000 CNY: c"],
    ]);
    expect(await ask("chen", "work", {})).not.toMatchObject({ waits: expect.arrayContaining([expect.objectContaining({ use_case: "call-unallot" })]) });
    expect(await refused("chen", "call-unallot", { id: "c", reason: "not ours" })).toEqual(["rights.out-of-reach"]);
    expect(await refused("li", "call-unallot", { id: "small", reason: "it is open" })).toEqual(["call.not-decided"]);
    const given = await two(officers, "call-unallot", { id: "c", reason: "for the next call" });
    expect(given).toMatchObject({ given_back: [{ fund: "f", ...central28, amount: "5000", currency: "CNY" }] });
    own.moves("allotted", "appropriation", central28, "5000");
    expect(await rest()).toEqual([]);
    expect(await refused("li", "call-unallot", { id: "c", reason: "once more" })).toEqual(["call.nothing-left"]);
    await agrees("rest of the call");

    // A contract with three instalments for the first; the others are one instalment each.
    office.moveTo("2027-01-10");
    for (const id of ["a1", "a2", "a3"])
      await does("li", "record-put", { type: "milestone", id, data: { labels: { en: id }, project: "a", due: id === "a3" ? "2028-11-30" : "2027-12-31" } });
    const instalments = [
      { id: "1", amount: "20000.12", ...central27, milestone: "a1" },
      { id: "2", amount: "20000.12", ...central27, milestone: "a2" },
      { id: "3", amount: "5000.01", ...central28, milestone: "a3" },
    ];
    const contract = { id: "k-a", award: "a", number: "2027-1", payee: "firm-a", payee_account: "6222", signed: "2027-01-10", ends: "2028-12-31", instalments };
    await two(officers, "contract-put", { data: contract });
    own.moves("due", "committed", central27, "40000.24");
    own.moves("due", "committed", central28, "5000.01");
    await agrees("contract");

    // Half a year of payments, one of them wrong, one of them in part back.
    office.moveTo("2027-03-31");
    const pay = (type: string, award: string, amount: string, more: object = {}) => ({ type, award, amount, date: "2027-03-31", ...more });
    expect(await refused("li", "pay", pay("disbursement", "a", "20000.12", { instalment: "1" }))).toContain("pay.milestone");
    await two(officers, "milestone-accept", { id: "a1", evidence: "visit of 30 March" });
    own.moves("committed", "due", central27, "20000.12");
    await two(officers, "pay", pay("disbursement", "a", "20000.12", { instalment: "1" }));
    own.moves("due", "paid", central27, "20000.12");
    await two(["li", "sun"], "pay", pay("disbursement", "b", "10000.05"));
    own.moves("due", "paid", central27, "10000.05");
    await does("li", "pay", pay("disbursement", "b", "500", { description: "typed twice" }));
    own.moves("due", "paid", central27, "500");
    await agrees("payments");
    const { entries } = (await ask("li", "ledger", { project: "b", entries: true })) as {
      entries: readonly { id: string; kind: string; lines: readonly { amount: string }[] }[];
    };
    const wrong = entries.find(({ kind, lines }) => kind === "pay" && lines.some(({ amount }) => amount === "500"));
    await does("li", "entry-reverse", { id: String(wrong?.id), reason: "typed twice" });
    own.moves("paid", "due", central27, "500");
    await does("li", "pay", pay("refund", "b", "0.05"));
    own.moves("paid", "appropriation", central27, "0.05");
    await agrees("reversal and refund");

    // The budget is cut by more than is free: not while a call holds it.
    office.moveTo("2027-06-30");
    const cut = fund([budget(2027, "central", "110000"), budget(2027, "provincial", "20000.37"), budget(2028, "central", "100000")]);
    expect(await refused("wang", "record-put", cut)).toEqual(["ledger.cut-uncovers"]);
    await two(officers, "call-cancel", { id: "small", reason: "the budget is cut" });
    own.moves("allotted", "appropriation", central27, "30000");
    await two(planners, "record-put", cut);
    own.moves("appropriation", "budget", central27, "90000");
    await agrees("cut");

    // One project ends, and gives back; one contract becomes smaller.
    office.moveTo("2027-09-01");
    await two(officers, "project-stop", { id: "b", reason: "the firm gave up", refund: "5000", refund_by: "2027-12-31" });
    own.moves("due", "appropriation", central27, "20000.05");
    await two(officers, "pay", { ...pay("refund", "b", "5000"), date: "2027-09-01" });
    own.moves("paid", "appropriation", central27, "5000");
    office.moveTo("2027-10-01");
    const [first, second, third] = instalments;
    await two(officers, "contract-amend", { id: "k-a", data: { instalments: [first, { ...second, amount: "15000" }, third] }, reason: "a smaller line" });
    own.moves("committed", "appropriation", central27, "5000.12");
    await agrees("stop and amendment");

    // The ministry becomes part of the other, whose officers go on.
    office.moveTo("2028-02-01");
    await two(planners, "merge", { type: "department", from: "m", into: "n", reason: "decree 4" });
    await agrees("merger");
    office.moveTo("2028-03-01");
    const successors = ["chen", "zhou"] as const;
    await two(successors, "milestone-accept", { id: "a2", evidence: "report 7" });
    own.moves("committed", "due", central27, "15000");
    for (const [award, amount, more] of [
      ["a", "15000", { instalment: "2" }],
      ["c", "19999.66", {}],
    ] as const) {
      await two(successors, "pay", { ...pay("disbursement", award, amount, more), date: "2028-03-01" });
      own.moves("due", "paid", central27, amount);
    }
    office.moveTo("2028-11-30");
    await two(successors, "milestone-accept", { id: "a3", evidence: "report 12" });
    own.moves("committed", "due", central28, "5000.01");
    await two(successors, "pay", { ...pay("disbursement", "a", "5000.01", { instalment: "3" }), date: "2028-11-30" });
    own.moves("due", "paid", central28, "5000.01");
    await agrees("the end");

    // The reports on both years, and where each project stands.
    office.moveTo("2028-12-31");
    const reported = async (year: number) =>
      ((await ask("wang", "report-bookings", { year }))["projects"] as readonly Answer[])
        .map(({ project, committed, paid, paid_in_year }) => [project, committed, paid, paid_in_year])
        .sort();
    expect(await reported(2027)).toEqual([
      ["a", "40000.13", "20000.12", "20000.12"],
      ["b", "10000.05", "5000", "5000"],
      ["c", "19999.66", null, null],
    ]);
    expect(await reported(2028)).toEqual([
      ["a", "40000.13", "40000.13", "20000.01"],
      ["b", "10000.05", "5000", null],
      ["c", "19999.66", "19999.66", "19999.66"],
    ]);
    // What the contract gave back is a booking of its own behind the amount.
    const { bookings } = (await ask("wang", "report-bookings", { year: 2027, project: "a", figure: "committed" })) as { bookings: readonly Answer[] };
    expect(bookings.map(({ kind, amount, day }) => [kind, amount, day])).toEqual([
      ["award", "45000.25", "2026-12-21"],
      ["contract", "-5000.12", "2027-10-01"],
    ]);
    expect(await office.run("verify", {})).toMatchObject({ ok: true });
  } finally {
    await office.close();
  }
}
