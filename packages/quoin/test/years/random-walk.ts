import { expect } from "vitest";
import { ledgerProblems, type RunSql } from "../../../engines/test/ledger-checker.ts";
import type { Office } from "../office-accounts.ts";
import { movedAlone } from "./moved-alone.ts";
import { draw, oneOf, seed, steps } from "./walk-chance.ts";
import { isRefusal, type Met, walkDeeds } from "./walk-deeds.ts";
import { tablesOf, type WalkPlace } from "./walk-office.ts";
import { lookAround } from "./walk-seen.ts";

type Answer = Readonly<Record<string, unknown>>;

/** How long a walk may take at most on a machine that does other things beside it, in milliseconds. */
export function longest(of: number): number {
  return Math.max(240_000, of * 500);
}

/** After so many steps something is killed while the next one is under way, where it can be. */
const killedEach = 250;

/** How often each kind of step is taken, in parts of all. */
const often: Readonly<Record<string, number>> = {
  pay: 20,
  settle: 22,
  programme: 20,
  contract: 5,
  amend: 5,
  accept: 8,
  revoke: 2,
  dispense: 3,
  reverse: 5,
  budget: 3,
  call: 4,
  cancel: 3,
  stop: 4,
  merge: 1,
  found: 1,
  move: 1,
  milestone: 3,
  undo: 1,
};
const names = Object.entries(often).flatMap(([name, times]) => Array.from({ length: times }, () => name));

/** What a walk must have done: one on which nothing happens would prove nothing. Of a short one the first alone. */
const held = ["pay done", "pay proposed", "pay refused", "settle done", "budget proposed"];
const heldLong = [
  ...["programme done", "programme proposed", "contract proposed", "amend proposed", "accept done", "revoke done", "dispense proposed"],
  ...["reverse done", "stop done", "stop proposed", "merge done"],
];
/** … and what only a long walk comes by: a reorganisation that is taken back before anything stands in its way, an instalment so large that its acceptance waits (none among 94 of 8,000 steps). */
const heldLonger = ["undo done", "accept proposed"];

/** Kinds of entries that a walk must have seen. */
const heldKinds = [
  ...["grant", "cut", "allot", "unallot", "award", "contract", "uncontract", "accept", "unaccept", "pay", "refund", "give-back", "release"],
  ...["dispensation", "reversal"],
];

/** Takes the steps of a walk, and holds the tables against what must be each hundredth step and after each kill. */
export async function walk(place: WalkPlace, office: Office, length = steps): Promise<void> {
  const { kill, today, began = today } = place;
  const sql = await tablesOf(office, place.url);
  const ask = place.ask ?? office.ask;
  let isKilled = false;
  const asked = async (person: string, name: string, input: object): Promise<Answer> => {
    const { status, text } = await ask(person, name, input);
    // A refusal is an answer; a server that breaks is none. What was killed is said to be away, until it is back.
    expect([person, name, input, status < 500 || (isKilled && status === 503)]).toEqual([person, name, input, true]);
    return JSON.parse(text) as Answer;
  };
  const met: Met = { waiting: [], entries: [], calls: new Map(), awards: new Set(), belongs: new Map(), departments: new Map(), founded: [], number: 0 };
  await lookAround(sql, met);
  const deeds = walkDeeds(asked, met, { today, began });
  const done: Record<string, number> = {};
  let kills = 0;
  const from = performance.now();
  /** What the walk must have seen and has not. */
  const missed = async (): Promise<readonly string[]> => {
    const deedsMissed = [...held, ...(length < 2_000 ? [] : heldLong), ...(length < 20_000 ? [] : heldLonger)].filter((each) => (done[each] ?? 0) === 0);
    if (length < 2_000) return deedsMissed;
    const kinds = (await sql("select distinct kind from ledger_entry")).map(({ kind }) => String(kind));
    return [...deedsMissed, ...heldKinds.filter((kind) => !kinds.includes(kind))];
  };
  // Where chance has left something out, the walk goes on, at most four times as long.
  let last = length;
  for (let step = 1; step <= last; step++) {
    const name = oneOf(names);
    const deed = deeds[name] as () => Promise<Answer>;
    let answer: Answer;
    if (kill !== undefined && step % killedEach === 0) {
      isKilled = true;
      const before = await booked(sql);
      [answer] = await Promise.all([deed(), kill()]);
      for (let tried = 0; (await ask("wang", "record-counts", {})).status === 503; tried++) {
        if (tried > 100) throw new Error("what was killed does not come back");
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      isKilled = false;
      kills++;
      // What was booked before the kill is there.
      expect({ step, booked: (await booked(sql)) >= before }).toEqual({ step, booked: true });
    } else answer = await deed();
    const came = answer["status"] === "proposed" ? "proposed" : isRefusal(answer) ? "refused" : "done";
    done[`${name} ${came}`] = (done[`${name} ${came}`] ?? 0) + 1;
    if (came === "proposed") met.waiting.push(String(answer["id"]));
    if (step % 10 === 0) await lookAround(sql, met);
    if (step === last && last < 4 * length && (await missed()).length > 0) last += 100;
    if (step % 100 !== 0 && step !== last && !(kill !== undefined && step % killedEach === 0)) continue;
    expect({ step, problems: await ledgerProblems(sql) }).toEqual({ step, problems: [] });
    expect({ step, alone: await movedAlone(sql) }).toEqual({ step, alone: [] });
    // A walk of hours says how far it has come.
    if (step % 5_000 === 0) process.stdout.write(`${place.kind}, seed ${seed}: ${step} steps in ${Math.round((performance.now() - from) / 1_000)} s\n`);
  }
  const sorted = Object.fromEntries(Object.entries(done).sort(([a], [b]) => (a < b ? -1 : 1)));
  process.stdout.write(`random walk on ${place.kind}, seed ${seed}, ${last} steps, ${kills} kills, ${await booked(sql)} entries: ${JSON.stringify(sorted)}\n`);
  expect(await missed()).toEqual([]);
}

/** The number of the newest entry. */
async function booked(sql: RunSql): Promise<number> {
  return Number((await sql("select coalesce(max(seq), 0) as newest from ledger_entry"))[0]?.["newest"]);
}

/** A chance between two kills, in milliseconds: before, while and after a step is carried out. */
export function momentOfKill(): number {
  return draw() * 40;
}

/** The day so many days from now. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
