import { expect, test } from "vitest";
import { recordOf } from "../../../test/record-of.ts";
import type { Milestone } from "../../register/entities/milestone.ts";
import type { Project } from "../../register/entities/project.ts";
import { settings } from "../../workspace/settings.ts";
import { withYears } from "../funding/money/promised-years.ts";
import type { MoneyRecords } from "../funding/money/read-money.ts";
import type { Flag } from "./flag.ts";
import type { Undertaking } from "./undertaking.ts";
import { undertakingFlags } from "./undertaking-flags.ts";

/*
 * A portfolio as offices have them: work of two to four years, money by year with uneven shares, milestones about each half year, payments when the paper is done. Troubles are planted in
 * some of it. Nothing here knows a limit or a rule of the flags: the generator says what happens, the flags say what they see, quarter by quarter.
 */
const { tracking } = settings.parse({ languages: ["en", "zh"], currency: "CNY", territory: { root: { id: "CN" }, levels: [{ id: "nation" }] } });

const troubles = ["stalled", "paid-ahead", "starved", "overpaid", "vanished"] as const;
type Trouble = (typeof troubles)[number];

/** What somebody who looks at the project would be told of it. */
const telling: Readonly<Record<Trouble, readonly Flag["code"][]>> = {
  stalled: ["slip", "silent"],
  "paid-ahead": ["money-ahead-of-results"],
  starved: ["under-spend"],
  overpaid: ["over-spend"],
  vanished: ["silent", "slip"],
};

function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const day = 86_400_000;

/** A project with all that is ever booked and reached of it; `on` gives what is known on a day. */
function project(id: number, trouble: Trouble | null, draw: () => number) {
  const between = (low: number, high: number) => low + draw() * (high - low);
  const start = Date.UTC(2024, 0, 1) + Math.floor(between(0, 700)) * day;
  const length = Math.floor(between(2, 4.99)) * 365 * day;
  const end = start + length;
  const first = new Date(start).getUTCFullYear();
  const lastYear = new Date(end - day).getUTCFullYear();
  const total = Math.round(between(200, 9_000)) * 1_000;
  const weights = Array.from({ length: lastYear - first + 1 }, () => between(0.5, 2));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const years = weights.map((weight, index) => ({ year: first + index, amount: Math.floor((total * weight) / sum) }));
  // Where it stops, nothing is reached or paid any more; part of the work is then left, and part of the money.
  const stops = trouble === "stalled" || trouble === "vanished" ? start + length * between(0.25, 0.55) : Number.POSITIVE_INFINITY;
  const half = 182 * day;
  const dues = Array.from({ length: Math.floor(length / half) }, (_, index) => start + (index + 1) * half);
  const milestones = dues.map((due, index) => {
    const done = due - Math.floor(between(-5, 40)) * day;
    const isReached = done < stops;
    return recordOf<Milestone>("milestone", { id: `${id}-${index}`, project: String(id), due: dayOf(due), done: isReached ? dayOf(done) : null });
  });
  const payments = years.flatMap(({ year, amount }) => {
    const [from, to] = [Math.max(Date.UTC(year, 1, 1), start + 15 * day), Math.min(Date.UTC(year, 11, 20), end + 80 * day)];
    const part = trouble === "starved" ? between(0.1, 0.35) : 1;
    const [early, late] = [between(0, 0.6), between(0.6, 1)].map((share) => from + share * Math.max(0, to - from));
    const half = Math.floor((amount * part) / 2);
    return [
      { time: early ?? from, amount: half },
      { time: late ?? to, amount: Math.floor(amount * part) - half },
    ];
  });
  const promised = years.reduce((all, { amount }) => all + amount, 0);
  const paid = trouble === "paid-ahead" ? [{ time: start + between(20, 90) * day, amount: promised }] : payments;
  const more = trouble === "overpaid" ? [...paid, { time: start + length * between(0.6, 0.9), amount: Math.round(total * between(0.6, 1)) }] : paid;
  const transactions = more
    .filter(({ time }) => time < stops)
    .map(({ time, amount }, index) =>
      recordOf<Undertaking["transactions"][number]>("transaction", {
        id: `${id}-${index}`,
        type: "disbursement",
        amount: String(amount),
        currency: "CNY",
        date: dayOf(time),
      }),
    );
  const money = (amount: number) => ({ units: BigInt(amount), decimals: 0 });
  const bare = {
    award: null,
    project: String(id),
    amount: money(promised),
    currency: "CNY",
    year: first,
    day: dayOf(start),
  } as unknown as Undertaking["commitments"][number];
  // Of a part of the portfolio nobody wrote the years down: only when the work begins and ends.
  const dated = new Map([[String(id), { application: null, start: dayOf(start), end: dayOf(end - day), duration_years: null } as unknown as Project]]);
  const commitments =
    draw() < 0.25
      ? withYears([bare], { awards: new Map(), projects: dated } as unknown as MoneyRecords, new Map())
      : [{ ...bare, years: years.map(({ year, amount }) => ({ year, amount: money(amount) })) }];
  const known = {
    subject: { type: "project", id: String(id) },
    label: { en: String(id), zh: String(id) },
    planned: { amount: money(promised), currency: "CNY" },
  };
  return {
    days: Array.from({ length: Math.floor((length + 90 * day) / (91 * day)) }, (_, quarter) => dayOf(start + (quarter + 1) * 91 * day)),
    on: (at: string): Undertaking => ({
      ...known,
      commitments,
      transactions: transactions.filter(({ date }) => date <= at),
      // Of what disappeared nobody wrote its steps down in the first place.
      milestones: trouble === "vanished" ? [] : milestones.map((each) => (each.done !== null && each.done > at ? { ...each, done: null } : each)),
      statuses: [at < dayOf(end) || trouble !== null ? "implementation" : "closed"],
      heard: [dayOf(start)],
      synthetic: true,
    }),
  };
}

test.each([20_261_130, 7, 1_848])("planted trouble is found and quiet projects are left in peace (seed %i)", (seed) => {
  const draw = drawsFrom(seed);
  const seen = (made: ReturnType<typeof project>) => new Set(made.days.flatMap((at) => undertakingFlags(made.on(at), at, tracking).map(({ code }) => code)));
  const quiet = Array.from({ length: 500 }, (_, id) => seen(project(id, null, draw)));
  const flagged = quiet.filter((codes) => codes.size > 0).length / quiet.length;
  const found = Object.fromEntries(
    troubles.map((trouble) => {
      const planted = Array.from({ length: 100 }, (_, id) => seen(project(10_000 + id, trouble, draw)));
      return [trouble, planted.filter((codes) => telling[trouble].some((code) => codes.has(code))).length / planted.length];
    }),
  );
  const shares = Object.values(found);
  const overall = shares.reduce((all, share) => all + share, 0) / shares.length;
  const which = Object.fromEntries([...new Set(quiet.flatMap((codes) => [...codes]))].map((code) => [code, quiet.filter((codes) => codes.has(code)).length]));
  process.stdout.write(
    `flags on a simulated portfolio (seed ${seed}): found ${JSON.stringify(found)}, all ${overall}; quiet projects flagged ${flagged} ${JSON.stringify(which)}\n`,
  );
  expect(overall).toBeGreaterThanOrEqual(0.9);
  for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.8);
  expect(flagged).toBeLessThanOrEqual(0.05);
});
