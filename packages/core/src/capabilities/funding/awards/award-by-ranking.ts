import { integer } from "../../../language/statement/values.ts";
import type { RankedApplication } from "../reviews/ranked-applications.ts";
import { type AwardChoice, pointsOf, rankOf, type WhatWouldHaveChanged } from "./award-choice.ts";
import { awardWords as words } from "./awards.words.ts";
import type { BudgetLimits } from "./budget-limits.ts";
import { BudgetUse, type Shortfall } from "./budget-use.ts";
import type { RegionFloor } from "./region-floors.ts";

/**
 * Down the ranking, each application that still fits into every budget whole; one that does not is passed over for the next that does.
 * Before that, what the call keeps for a region goes down the ranking of its applications until the amount is reached or none of them fits.
 *
 * @param rows  in the order of the ranking, every one with a mean
 * Cost O(awards · rejections) for what would have changed.
 */
export function awardByRanking(
  rows: readonly RankedApplication[],
  limits: BudgetLimits,
  leastScore: number | null,
  floors: readonly RegionFloor[] = [],
): AwardChoice {
  const use = new BudgetUse(limits);
  const first = keptForRegions(rows, use, limits, leastScore, floors);
  const standing = (row: RankedApplication) => ({ rank: rankOf(row), applications: integer(rows.length, "applications"), points: pointsOf(row.mean) });
  const awarded: AwardChoice["awarded"][number][] = [...first].map(([row, { name }]) => ({
    row,
    reason: words.text("kept", { ...standing(row), region: name }),
  }));
  const passed: { row: RankedApplication; shortfall: Shortfall | null }[] = [];
  for (const row of rows) {
    if (first.has(row)) continue;
    const low = leastScore !== null && (row.mean ?? Number.NEGATIVE_INFINITY) < leastScore;
    const shortfall = use.shortfall(row.application);
    if (low || shortfall !== null) {
      passed.push({ row, shortfall: low ? null : shortfall });
      continue;
    }
    use.take(row.application);
    awarded.push({ row, reason: words.text("ranked", standing(row)) });
  }
  const winners = awarded.map(({ row }) => row).filter((row) => !first.has(row));
  const reserved = [...first.keys()].map(({ application }) => application);
  return {
    awarded: awarded.toSorted((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row)),
    rejected: passed.map(({ row, shortfall }) => ({
      row,
      reason:
        shortfall === null
          ? words.text("low", { points: pointsOf(row.mean), least: pointsOf(leastScore) })
          : words.text(awarded.some(({ row: { mean } }) => mean === row.mean) ? "no-room-tied" : "no-room", { rank: rankOf(row), lack: shortfall.lack }),
      change: rankingChange(row, shortfall, winners, new BudgetUse(limits, reserved), leastScore),
    })),
    certificate: null,
  };
}

/** What the floors take, in the order in which it is taken, each with the floor that it counts for. */
function keptForRegions(
  rows: readonly RankedApplication[],
  use: BudgetUse,
  { units }: BudgetLimits,
  leastScore: number | null,
  floors: readonly RegionFloor[],
): ReadonlyMap<RankedApplication, RegionFloor> {
  const taken = new Map<RankedApplication, RegionFloor>();
  for (const floor of floors) {
    const { least, covers } = floor;
    let left = least;
    for (const row of [...taken.keys()]) if (covers(row.application)) left -= units(row.application.amount_requested);
    for (const row of rows) {
      if (left <= 0n) break;
      const isLow = leastScore !== null && (row.mean ?? Number.NEGATIVE_INFINITY) < leastScore;
      if (taken.has(row) || isLow || !covers(row.application) || use.shortfall(row.application) !== null) continue;
      use.take(row.application);
      taken.set(row, floor);
      left -= units(row.application.amount_requested);
    }
  }
  return taken;
}

/** The lowest of the awarded ones before which the application would still have fitted in: a score above that one's is enough. */
function rankingChange(
  row: RankedApplication,
  shortfall: Shortfall | null,
  winners: readonly RankedApplication[],
  use: BudgetUse,
  leastScore: number | null,
): WhatWouldHaveChanged {
  if (shortfall === null) return { score_above: null, more_money: null, words: words.text("needs-least", { least: pointsOf(leastScore) }) };
  let before: RankedApplication | null = null;
  for (const winner of winners) {
    if (use.shortfall(row.application) !== null) break;
    before = winner;
    use.take(winner.application);
  }
  const money = { amount: shortfall.amount, budgets: shortfall.budgets };
  if (before === null) return { score_above: null, more_money: money, words: words.text("no-score", { money: shortfall.more }) };
  const score = before.mean;
  return {
    score_above: score,
    more_money: money,
    words: words.text("either", { first: words.say("needs-more", { points: pointsOf(score) }), second: shortfall.more }),
  };
}
