import type { RankedApplication } from "../reviews/ranked-applications.ts";
import { type AwardChoice, pointsText, type WhatWouldHaveChanged } from "./award-choice.ts";
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
  const awarded: AwardChoice["awarded"][number][] = [...first].map(([row, region]) => ({
    row,
    reason: {
      en: `rank ${row.rank} of ${rows.length} with ${pointsText(row.mean)} points, within the amount that the call keeps for ${region}`,
      zh: `评审得分 ${pointsText(row.mean)} 分，在 ${rows.length} 份申报书中排名第 ${row.rank}，列入指南为 ${region} 保留的金额`,
    },
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
    const points = pointsText(row.mean);
    awarded.push({
      row,
      reason: {
        en: `rank ${row.rank} of ${rows.length} with ${points} points, within every budget`,
        zh: `评审得分 ${points} 分,在 ${rows.length} 份申报书中排名第 ${row.rank},各项预算均可满足`,
      },
    });
  }
  const winners = awarded.map(({ row }) => row).filter((row) => !first.has(row));
  const reserved = [...first.keys()].map(({ application }) => application);
  return {
    awarded: awarded.toSorted((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row)),
    rejected: passed.map(({ row, shortfall }) => ({
      row,
      reason:
        shortfall === null
          ? { en: `${pointsText(row.mean)} points are below the ${leastScore} required`, zh: `得分 ${pointsText(row.mean)},低于最低要求 ${leastScore} 分` }
          : { en: `at rank ${row.rank}, ${shortfall.words.en}`, zh: `排名第 ${row.rank},${shortfall.words.zh}` },
      change: rankingChange(row, shortfall, winners, new BudgetUse(limits, reserved), leastScore),
    })),
    certificate: null,
  };
}

/** What the floors take, in the order in which it is taken, each with its region. */
function keptForRegions(
  rows: readonly RankedApplication[],
  use: BudgetUse,
  { units }: BudgetLimits,
  leastScore: number | null,
  floors: readonly RegionFloor[],
): ReadonlyMap<RankedApplication, string> {
  const taken = new Map<RankedApplication, string>();
  for (const { region, least, covers } of floors) {
    let left = least;
    for (const row of [...taken.keys()]) if (covers(row.application)) left -= units(row.application.amount_requested);
    for (const row of rows) {
      if (left <= 0n) break;
      const isLow = leastScore !== null && (row.mean ?? Number.NEGATIVE_INFINITY) < leastScore;
      if (taken.has(row) || isLow || !covers(row.application) || use.shortfall(row.application) !== null) continue;
      use.take(row.application);
      taken.set(row, region);
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
  if (shortfall === null) {
    const score = leastScore as number;
    return { score_above: null, more_money: null, words: { en: `${score} points or more, and room in the budget`, zh: `得分达到 ${score} 分且预算有余` } };
  }
  let before: RankedApplication | null = null;
  for (const winner of winners) {
    if (use.shortfall(row.application) !== null) break;
    before = winner;
    use.take(winner.application);
  }
  const money = { amount: shortfall.amount, budgets: shortfall.budgets };
  const more = { en: `${money.amount} more in ${money.budgets.join(", ")}`, zh: `预算(${money.budgets.join("、")})增加 ${money.amount}` };
  if (before === null)
    return { score_above: null, more_money: money, words: { en: `${more.en}; no score would have been enough`, zh: `${more.zh};仅提高得分不足以立项` } };
  const score = before.mean as number;
  return {
    score_above: score,
    more_money: money,
    words: { en: `a mean above ${pointsText(score)} points, or ${more.en}`, zh: `平均得分高于 ${pointsText(score)} 分,或${more.zh}` },
  };
}
