import { readdir } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { expect } from "vitest";
import { times } from "../../../core/test/long-run.ts";
import { ledgerProblems, type RunSql } from "../../../engines/test/ledger-checker.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

export const steps = Number(process.env["QUOIN_STEPS"] ?? times(100_000, 1 / 50));
export const seed = Number(process.env["QUOIN_SEED"] ?? 20_261_130);
const payAbove = 100;

/** Mulberry32: the same steps for the same seed. */
let state = seed;
function draw(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;
const coins = (most: number): string => (Math.ceil(draw() * most * 100) / 100).toFixed(2);

const departments = ["m", "n"] as const;
const projects = Array.from({ length: 8 }, (_, at) => `p${at}`);
const officers = ["li", "qian", "chen", "zhou"] as const;
const planners = ["wang", "zhao"] as const;

/** How long a walk may take at most on a machine that does other things beside it, in milliseconds. */
export function longest(of: number): number {
  return Math.max(240_000, of * 500);
}

/** After so many steps the database is killed while the next one is under way, where it can be. */
const killedEach = 250;

async function openedOffice(): Promise<Office> {
  return openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
      chen: { roles: ["programme-officer"], department: "n", person: "p-chen" },
      zhou: { roles: ["programme-officer"], department: "n", person: "p-zhou" },
      wang: { roles: ["planner"], person: "p-wang" },
      zhao: { roles: ["planner"], person: "p-zhao" },
    },
    async ({ keep }) => {
      for (const id of [...departments, "firm", "buyer"]) await keep("organisation", id, { labels: { en: id } });
      const budgets = [
        { year: 2026, level: "central", amount: "20000" },
        { year: 2027, level: "central", amount: "20000" },
        { year: 2026, level: "provincial", amount: "5000" },
      ];
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f", owner_department: "m" });
      for (const [at, id] of projects.entries()) {
        const department = departments[at % 2];
        await keep("project", id, { labels: { en: id }, department, programme: "pr", lead: "firm", currency: "CNY", status: "implementation" });
        const award = {
          labels: { en: id },
          description: "work",
          currency: "CNY",
          amount_awarded: "500",
          award_date: "2026-04-01",
          department,
          project: id,
          programme: "pr",
        };
        if (at < 5) await keep("award", `a-${id}`, { ...award, recipient_organisation: "firm", funding_organisation: department });
        await keep("milestone", `ms-${id}`, { labels: { en: id }, project: id, due: "2026-03-01" });
      }
    },
    `two_people: {pay_above: ${payAbove}}\n`,
  );
}

/** Where a walk goes: the engine, whose tables are read without the program, and how its database is killed. */
export interface WalkPlace {
  readonly kind: "SQLite" | "PostgreSQL";
  /** Of a server; without it the workspace keeps its records in its folder. */
  readonly url?: string;
  readonly kill?: () => Promise<void>;
}

/** What the walk under way stands on; one process walks one place. */
const at: { office: Office; sql: RunSql; isKilled: boolean } = {
  office: undefined as unknown as Office,
  sql: () => Promise.reject(new Error("no walk has begun")),
  isKilled: false,
};

/** Opens the office of a walk, and says how to read its tables. */
export async function beginWalk({ url }: WalkPlace): Promise<Office> {
  if (url !== undefined) process.env["QUOIN_DATABASE_URL"] = url;
  at.office = await openedOffice();
  at.sql = url === undefined ? await sqliteReader(at.office.folder) : postgresReader(url);
  return at.office;
}

async function sqliteReader(folder: string): Promise<RunSql> {
  const found = (await readdir(folder, { recursive: true })).find((name) => name.endsWith("records.db"));
  if (found === undefined) throw new Error("no database");
  return async (statement) => {
    const open = new Database(join(folder, found));
    open.pragma("busy_timeout = 5000");
    try {
      return open.prepare(statement).all([]) as Answer[];
    } finally {
      open.close();
    }
  };
}

function postgresReader(url: string): RunSql {
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

/** One step, with the database killed under it: it is done or not done, and the server comes back by itself. */
async function killedAround(kill: (() => Promise<void>) | null, step: () => Promise<Answer>): Promise<Answer> {
  if (kill === null) return step();
  at.isKilled = true;
  const [answer] = await Promise.all([step(), kill()]);
  for (let tried = 0; (await at.office.ask("wang", "record-counts", {})).status === 503; tried++) {
    if (tried > 100) throw new Error("the database does not come back");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  at.isKilled = false;
  return answer;
}

async function asked(person: string, name: string, input: object): Promise<Answer> {
  const { status, text } = await at.office.ask(person, name, input);
  // A refusal is an answer; a server that breaks is none. A database that was killed is said to be away, until it is back.
  expect([name, status < 500 || (at.isKilled && status === 503)]).toEqual([name, true]);
  return JSON.parse(text) as Answer;
}

const waiting: string[] = [];
const entries: string[] = [];
let number = 0;

/** What may happen; whoever does it, whether it is allowed and whether the money is there is for the program to say. */
const deeds: Readonly<Record<string, () => Promise<Answer>>> = {
  pay: () => asked(oneOf(officers), "pay", flow(oneOf(["disbursement", "disbursement", "disbursement", "refund", "commitment", "release"]))),
  settle: () => asked(oneOf([...officers, ...planners]), oneOf(["release", "release", "release", "decline"]), { id: taken() ?? "proposal-0", reason: "seen" }),
  reverse: () => asked(oneOf(officers), "entry-reverse", { id: oneOf(entries) ?? "e-0", reason: "booked wrongly" }),
  budget: () =>
    asked(oneOf(planners), "record-put", {
      type: "fund",
      id: "f",
      data: {
        budgets: [2026, 2027]
          .map((year) => ({ year, level: "central", amount: coins(24_000) }))
          .concat({ year: 2026, level: "provincial", amount: coins(6_000) }),
      },
      reason: "budget of the year",
    }),
  call: async () => {
    const id = `c${number++ % 12}`;
    const budgets = [{ year: oneOf([2026, 2027]), level: "central", amount: coins(3_000) }];
    await asked(oneOf(officers), "call-put", {
      id,
      data: { labels: { en: id }, department: oneOf(departments), fund: "f", currency: "CNY", opens: "2026-01-01", closes: "2026-12-31", budgets },
    });
    return asked(oneOf(officers), "call-open", { id });
  },
  cancel: () => asked(oneOf(officers), "call-cancel", { id: `c${Math.floor(draw() * 12)}`, reason: "no need any more" }),
  stop: () => asked(oneOf(officers), "project-stop", { id: oneOf(projects), reason: "it ends", undo: draw() < 0.5 }),
  merge: () => asked(oneOf(planners), "merge", { type: "organisation", from: oneOf(["m", "n", "firm"]), into: oneOf(["m", "n", "buyer"]), reason: "decision" }),
  undo: () => asked(oneOf(planners), "reorganisation-undo", { id: `reorganisation-${Math.ceil(draw() * 6)}`, reason: "withdrawn" }),
};

function flow(type: string) {
  const project = oneOf(projects);
  const named = projects.indexOf(project) < 5 && draw() < 0.5 ? { award: `a-${project}` } : { project };
  return {
    type,
    ...named,
    amount: coins(draw() < 0.8 ? payAbove / 3 : 300),
    date: draw() < 0.9 ? "2026-04-01" : "2026-03-31",
    level: draw() < 0.9 ? "central" : "provincial",
  };
}

function taken(): string | undefined {
  return waiting.splice(Math.floor(draw() * waiting.length), 1)[0];
}

/** Payments above the office's sum that one person made: told from the records, without the program. */
async function aloneAbove(): Promise<readonly unknown[]> {
  const rows = await at.sql("select body from record where type = 'entry'");
  const bodies = rows.map(
    ({ body }) => JSON.parse(String(body)) as { kind: string; by: string; released_by: string | null; lines: { amount: string }[]; id: string },
  );
  return bodies.filter(({ kind, by, released_by: other, lines }) => {
    const moved = lines.reduce((sum, { amount }) => sum + Math.max(0, Number(amount)), 0);
    return (kind === "pay" || kind === "refund") && by !== "before" && moved > payAbove && (other === null || other === by);
  });
}

/** The walk itself: what is asked by whomever, held against the tables each hundredth step and after each kill. */
export async function walk(place: WalkPlace, length = steps): Promise<void> {
  const { kill } = place;
  const done: Record<string, number> = {};
  const names = ["pay", "pay", "pay", "pay", "settle", "settle", "settle", "reverse", "budget", "call", "cancel", "stop", "merge", "undo"];
  for (let step = 1; step <= length; step++) {
    const name = draw() < 0.02 ? "merge" : oneOf(names.filter((each) => each !== "merge" && each !== "undo").concat(draw() < 0.05 ? "undo" : "pay"));
    const answer = await killedAround(kill !== undefined && step % killedEach === 0 ? kill : null, deeds[name] as () => Promise<Answer>);
    const came = answer["status"] === "proposed" ? "proposed" : "notes" in answer && !("created" in answer) && !("id" in answer) ? "refused" : "done";
    done[`${name} ${came}`] = (done[`${name} ${came}`] ?? 0) + 1;
    if (came === "proposed") waiting.push(String(answer["id"]));
    if (step % 10 === 0) {
      const booked = await at.sql("select id from ledger_entry where kind in ('pay', 'refund', 'release', 'grant') order by seq desc limit 30");
      entries.splice(0, entries.length, ...booked.map(({ id: of }) => String(of)));
    }
    if (step % 100 !== 0 && step !== length && !(kill !== undefined && step % killedEach === 0)) continue;
    expect({ step, problems: await ledgerProblems(at.sql) }).toEqual({ step, problems: [] });
    expect({ step, alone: await aloneAbove() }).toEqual({ step, alone: [] });
  }
  process.stdout.write(`random walk on ${place.kind}, seed ${seed}, ${length} steps: ${JSON.stringify(done)}\n`);
  // A walk on which nothing happens would prove nothing.
  for (const each of ["pay done", "pay proposed", "pay refused", "settle done", "budget proposed"]) expect([each, (done[each] ?? 0) > 0]).toEqual([each, true]);
  if (length < 2_000) return;
  for (const each of ["reverse done", "stop done", "stop proposed", "merge done", "undo done"]) expect([each, (done[each] ?? 0) > 0]).toEqual([each, true]);
}
