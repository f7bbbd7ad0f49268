import { countingUnits, packedUnits, rational } from "@quoin/methods";
import { findPlan, provedStatus, type RuleRow, relativeGap, type Solver, type SolverOptions, settledPlan } from "@quoin/optimise";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { note } from "../../../language/note.ts";
import type { RankedApplication } from "../reviews/ranked-applications.ts";
import { type AwardChoice, pointsOf, rankOf, type WhatWouldHaveChanged } from "./award-choice.ts";
import { awardWords as words } from "./awards.words.ts";
import type { BudgetLimits } from "./budget-limits.ts";
import { BudgetUse, type Shortfall } from "./budget-use.ts";
import type { RegionFloor } from "./region-floors.ts";

const options: SolverOptions = { gap: 0, timeLimitSeconds: 60, seed: 1 };
/** Scores needed are searched exactly for so many unsuccessful applications, the best first. */
const mostSearched = 20;
/** Scores are exact to a millionth of a point. */
const unitsOfPoint = 1e6;

/**
 * The applications whose scores add up to the most under every budget:
 *
 *   max  sum_j s_j x_j      x_j in {0,1},  s_j = mean score
 *   sum_j a_bj x_j <= B_b   for each budget b,  a_bj = what application j asks of it
 *   sum_{j in r} a_j x_j >= min(F_r, sum_{j in r} a_j)   for each amount F_r that the call keeps for a region r
 *
 * The plan is checked in exact amounts. Among plans of equal worth the one with the fewest awards, then the one that follows the ranking.
 */
export async function awardByPortfolio(
  solver: Solver,
  call: string,
  rows: readonly RankedApplication[],
  limits: BudgetLimits,
  leastScore: number | null,
  floors: readonly RegionFloor[] = [],
): Promise<Outcome<AwardChoice>> {
  const able = rows.filter(({ mean }) => leastScore === null || (mean ?? Number.NEGATIVE_INFINITY) >= leastScore);
  const objective = packedUnits(able.map(({ mean }) => BigInt(Math.round((mean ?? 0) * unitsOfPoint))));
  const ceilings: RuleRow[] = limits.limits.flatMap(({ limit, ask }) => {
    const asked = able.map(({ application }, at) => ({ at, units: ask(application) })).filter(({ units }) => units > 0n);
    if (asked.length === 0) return [];
    return [{ options: Int32Array.from(asked, ({ at }) => at), units: packedUnits(asked.map(({ units }) => units)), lower: null, upper: rational(limit) }];
  });
  const budgets = [...ceilings, ...floors.flatMap((floor) => floorRow(floor, able, limits))];
  const problem = { count: able.length, rows: budgets, objective };
  const found = await findPlan(solver, problem, options);
  const chosen = await settledPlan(solver, problem, found, options);
  if (chosen === null || found.worth === null)
    return fault(note("award.no-plan", { call, problem: found.message ?? found.stop ?? found.status }, { field: "call" }));
  const winners = able.filter((_, at) => chosen[at] === 1);
  const use = new BudgetUse(
    limits,
    winners.map(({ application }) => application),
  );
  const points = (units: bigint): number => Number(units) / unitsOfPoint;
  const gap = relativeGap(found.bound === null ? null : points(found.bound), points(found.worth));
  const rejected: AwardChoice["rejected"][number][] = [];
  let searched = 0;
  for (const row of rows) {
    const at = able.indexOf(row);
    if (at >= 0 && chosen[at] === 1) continue;
    const shortfall = at < 0 ? null : use.shortfall(row.application);
    let needed: number | null = null;
    if (at >= 0 && searched++ < mostSearched) {
      const forced = await findPlan(
        solver,
        { ...problem, rows: [...budgets, { options: Int32Array.of(at), units: countingUnits(1), lower: rational(1n), upper: null }] },
        options,
      );
      if (forced.worth !== null) needed = Math.round(((row.mean ?? 0) + points(found.worth - forced.worth)) * unitsOfPoint) / unitsOfPoint;
    }
    rejected.push({ row, ...refusal(row, shortfall, needed, at < 0 ? leastScore : null) });
  }
  return success({
    awarded: winners.map((row) => ({
      row,
      reason: words.text("portfolio", { points: pointsOf(row.mean), rank: rankOf(row) }),
    })),
    rejected,
    certificate: {
      objective: points(found.worth),
      bound: found.bound === null ? null : points(found.bound),
      gap,
      status: provedStatus(gap, options.gap),
      solver: found.engine,
      seed: options.seed,
      check: {
        rules: limits.limits.length + floors.length,
        violated: (use.worst > 0n ? 1 : 0) + floors.filter((floor) => isBelow(floor, able, winners, limits)).length,
        worst: Number(limits.amount(use.worst)),
      },
    },
  });
}

/** What a floor asks of the plan: its amount, or all that its applications ask for where that is less. */
function askedBelow({ least, covers }: RegionFloor, able: readonly RankedApplication[], { units }: BudgetLimits): bigint {
  const all = able.reduce((sum, { application }) => (covers(application) ? sum + units(application.amount_requested) : sum), 0n);
  return all < least ? all : least;
}

/** The row that keeps a floor; none where its applications ask for nothing. */
export function floorRow(floor: RegionFloor, able: readonly RankedApplication[], limits: BudgetLimits): RuleRow[] {
  const lower = askedBelow(floor, able, limits);
  if (lower === 0n) return [];
  const covered = able.map(({ application }, at) => ({ at, application })).filter(({ application }) => floor.covers(application));
  const units = packedUnits(covered.map(({ application }) => limits.units(application.amount_requested)));
  return [{ options: Int32Array.from(covered, ({ at }) => at), units, lower: rational(lower), upper: null }];
}

function isBelow(floor: RegionFloor, able: readonly RankedApplication[], winners: readonly RankedApplication[], limits: BudgetLimits): boolean {
  return askedBelow(floor, winners, limits) < askedBelow(floor, able, limits);
}

function refusal(row: RankedApplication, shortfall: Shortfall | null, needed: number | null, leastScore: number | null) {
  if (leastScore !== null) {
    const least = pointsOf(leastScore);
    return {
      reason: words.text("low", { points: pointsOf(row.mean), least }),
      change: { score_above: null, more_money: null, words: words.text("needs-points", { least }) } satisfies WhatWouldHaveChanged,
    };
  }
  const [first, second] = [needed === null ? null : words.say("needs-mean", { points: pointsOf(needed) }), shortfall?.more ?? null];
  const ways = first !== null && second !== null ? words.say("either", { first, second }) : (first ?? second ?? words.say("unknown"));
  return {
    reason: words.text("outside", { points: pointsOf(row.mean), why: shortfall?.lack ?? words.say("adds-nothing") }),
    change: {
      score_above: needed,
      more_money: shortfall === null ? null : { amount: shortfall.amount, budgets: shortfall.budgets },
      words: ways.text,
    } satisfies WhatWouldHaveChanged,
  };
}
