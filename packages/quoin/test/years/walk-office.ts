import { readdir } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import type { RunSql } from "../../../engines/test/ledger-checker.ts";
import { type Office, openOffice, type Person } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

/** The sum up to which one may pay alone in the offices of the walks. */
export const payAbove = 100;

export const departments = ["m", "n"] as const;
export const officers = ["li", "qian", "chen", "zhou", "li-again", "nobody", "sun"] as const;
export const planners = ["wang", "zhao", "wang-again"] as const;

/** All roles; two of them have a second account under another role, and of one nobody has said whose it is. */
export const people: Readonly<Record<string, Person>> = {
  li: { roles: ["programme-officer"], department: "m", person: "p-li" },
  "li-again": { roles: ["planner", "finance"], person: "p-li" },
  qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
  chen: { roles: ["programme-officer"], department: "n", person: "p-chen" },
  zhou: { roles: ["programme-officer"], department: "n", person: "p-zhou" },
  nobody: { roles: ["programme-officer"], department: "m" },
  sun: { roles: ["finance"], person: "p-sun" },
  wang: { roles: ["planner"], person: "p-wang" },
  "wang-again": { roles: ["administrator"], person: "p-wang" },
  zhao: { roles: ["planner"], person: "p-zhao" },
  expert: { roles: ["reviewer"], person: "p-expert" },
  applicant: { roles: ["applicant"], organisation: "firm", person: "p-firm" },
};

export const projects: readonly string[] = Array.from({ length: 8 }, (_, at) => `p${at}`);

/** Where a walk goes: the engine, whose tables are read without the program, and how its database is killed. */
export interface WalkPlace {
  readonly kind: string;
  /** Of a server; without it the workspace keeps its records in its folder. */
  readonly url?: string;
  /** The day on which the office begins; the day of the steps where it is not said. */
  readonly began?: string;
  /** The day on which the steps are taken. */
  readonly today: string;
  /** Kills what the steps are asked of, and has it back; without it nothing is killed. */
  readonly kill?: () => Promise<void>;
  /** Where the steps are asked; without it in this process. */
  readonly ask?: Office["ask"];
}

/** The office as it stands before the first step: five projects under awards, three without; a fund that names its budgets. */
export async function walkedOffice({ url, today, began = today }: Pick<WalkPlace, "url" | "today" | "began">): Promise<Office> {
  if (url !== undefined) process.env["QUOIN_DATABASE_URL"] = url;
  const year = Number(today.slice(0, 4));
  return openOffice(
    people,
    async ({ keep }) => {
      for (const id of [...departments, "firm", "buyer", "academy"]) await keep("organisation", id, { labels: { en: id } });
      await keep("expert", "e", { labels: { en: "e" }, organisation: "academy", account: "expert" });
      const budgets = [
        { year, level: "central", amount: "20000" },
        { year: year + 1, level: "central", amount: "20000" },
        { year, level: "provincial", amount: "5000" },
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
          award_date: began,
          department,
          project: id,
          programme: "pr",
        };
        if (at < 5) await keep("award", `a-${id}`, { ...award, recipient_organisation: "firm", funding_organisation: department });
        for (const part of [1, 2]) await keep("milestone", `ms-${id}-${part}`, { labels: { en: id }, project: id, due: began });
      }
    },
    `two_people: {pay_above: ${payAbove}}\nserver: {opening_answers: false}\n`,
    began,
  );
}

/** How the tables of an office are read without the program. */
export async function tablesOf(office: Pick<Office, "folder">, url: string | undefined): Promise<RunSql> {
  return url === undefined ? sqliteReader(office.folder) : postgresReader(url);
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
