import { byCodePoint, quantile, RandomStream } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import type { Interval } from "../../../../diagnosis/finding/finding.ts";
import { blockOf, type RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { numberOf, type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { projectsTable } from "./gather.ts";

/** A call with what it laid down: how many of its projects have a length, and how many of these run long. */
export interface CallLengths {
  readonly known: number;
  readonly long: number;
}

/** Calls are what the office declares, else programmes in a year, categories in a year where no programme is told: lengths are set there and not project by project. */
export function callKeyOf(row: RowOf<typeof projectsTable>, declared: RowBlocks | null): string {
  return blockOf(declared, row, `${numberOf(row, "call_year") ?? ""} ${textOf(row, "programme") ?? textOf(row, "category") ?? ""}`);
}

/** The calls of some projects, in text order. */
export function callsOf(rows: readonly RowOf<typeof projectsTable>[], longYears: number, declared: RowBlocks | null = null): readonly CallLengths[] {
  const calls = new Map<string, { known: number; long: number }>();
  for (const row of rows) {
    const length = numberOf(row, "duration");
    if (length === null) continue;
    const key = callKeyOf(row, declared);
    const call = calls.get(key) ?? { known: 0, long: 0 };
    calls.set(key, { known: call.known + 1, long: call.long + (length >= longYears ? 1 : 0) });
  }
  return [...calls].sort(([a], [b]) => byCodePoint(a, b)).map(([, call]) => call);
}

/** Where the share of long projects falls when as many calls are drawn again, with replacement, each with all of its projects (Cameron and Miller 2015 on clusters). Null for one call. */
export function intervalOverCalls(
  calls: readonly CallLengths[],
  { draws, seed, significance }: { draws: number; seed: number; significance: number },
): Interval | null {
  if (calls.length < 2) return null;
  const random = new RandomStream(seed);
  const drawn = Float64Array.from({ length: draws }, (_, draw) => {
    random.restart(seed, draw);
    let [known, long] = [0, 0];
    for (let n = 0; n < calls.length; n++) {
      const call = elementAt(calls, random.integer(calls.length));
      known += call.known;
      long += call.long;
    }
    return long / known;
  }).sort();
  return { low: quantile(drawn, significance / 2), high: quantile(drawn, 1 - significance / 2), level: 1 - significance };
}

/** The mean of the calls' shares, each call counted once. */
export function meanOverCalls(calls: readonly CallLengths[]): number | null {
  return calls.length === 0 ? null : calls.reduce((sum, { known, long }) => sum + long / known / calls.length, 0);
}

/** The share of money that long projects have, of that whose length and funds are both known; null where that is less than `least` of those with a length. */
export function longShareOfMoney(rows: readonly RowOf<typeof projectsTable>[], longYears: number, least: number): number | null {
  const timed = rows.filter((row) => numberOf(row, "duration") !== null);
  const funded = timed
    .flatMap((row) => {
      const [length, funds] = [numberOf(row, "duration"), numberOf(row, "central_funds")];
      return length === null || funds === null ? [] : [{ funds, isLong: length >= longYears }];
    })
    .sort((a, b) => a.funds - b.funds);
  const all = funded.reduce((sum, { funds }) => sum + funds, 0);
  if (funded.length < least * timed.length || !(all > 0)) return null;
  return funded.reduce((sum, { funds, isLong }) => sum + (isLong ? funds : 0), 0) / all;
}
