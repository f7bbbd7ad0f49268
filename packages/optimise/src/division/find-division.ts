import { countingUnits, rational } from "@quoin/methods";
import { type FoundPlan, findPlan } from "../portfolio/find-plan.ts";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import type { WholeAndRelaxed, WholeAnswer } from "../strategy/whole-answer.ts";
import { type DivisionModel, divisionModel } from "./division-model.ts";
import { chosenOptions } from "./division-outcome.ts";
import { type PairPrices, pairPrices, rowPrices } from "./division-prices.ts";
import { type DivisionAmounts, type DivisionProblem, roles, withPairs } from "./division-problem.ts";
import { plainDivision } from "./plain-division.ts";
import { type DivisionGoal, type FurtherRow, goalRows, type RelaxedDivision, relaxedDivision, valueFactors } from "./relaxed-division.ts";

/** A division that keeps every rule exactly, with its bound over all pairs. */
export interface FoundDivision {
  readonly status: FoundPlan["status"];
  /** One of `roles` for each pair of the problem; null without a division. */
  readonly role: Uint8Array | null;
  /** Units of the goal. */
  readonly worth: bigint | null;
  readonly bound: bigint | null;
  readonly found: FoundPlan;
  /** Of the pairs that were searched; its options are those of `found`. */
  readonly model: DivisionModel;
  readonly prices: PairPrices | null;
}

/** Problems with fewer pairs are searched whole. */
const smallProblem = 700;
/** Pairs of the first searches, for each role that an item may have; after them every role is searched that a better division can have. */
const pairsPerRole = [2, 8] as const;
/** Nodes of a search that does not hold every role which a better division can have, and the gap at which it ends: it looks for a division near enough that most pairs can be left out of the next. */
const partNodes = 60;
const partGap = 5e-4;
/** Problems with more pairs are searched to the gap from the first search on, and may begin again at their root: their last search is too large to be left alone with the proof. */
const largeProblem = 20_000;

/**
 * Searches for the best division. Large problems are searched among the pairs that the relaxation holds for nearly as good as the best, more of them each time: a division with another pair
 * is worth at most the relaxation's bound less what that pair loses (its reduced cost), so the bound holds over all pairs; and a role that loses more than lies between that bound and the best
 * division so far is in no better one and is left out. What lies between the best division so far and the gap that is asked for need not be looked for either: roles that lose more than
 * the rest of that way are left out too, and the bound is then at least what they leave room for.
 */
export async function findDivision(
  solver: Solver,
  problem: DivisionProblem,
  amounts: DivisionAmounts,
  goal: DivisionGoal,
  options: SolverOptions,
): Promise<FoundDivision> {
  const found = await searchedDivision(solver, problem, amounts, goal, options);
  if (found.status !== "none" || found.found.stop === "failed" || problem.pairs.count <= smallProblem) return found;
  // The time was over before the search had one: one that keeps every rule is better than none.
  const plain = plainDivision(problem, amounts, goal);
  if (plain === null) return found;
  const { role, worth } = plain;
  return { ...found, status: "found", role, worth, bound: found.bound !== null && found.bound < worth ? worth : found.bound };
}

async function searchedDivision(
  solver: Solver,
  problem: DivisionProblem,
  amounts: DivisionAmounts,
  goal: DivisionGoal,
  options: SolverOptions,
): Promise<FoundDivision> {
  const { count } = problem.pairs;
  const everyPair = Int32Array.from({ length: count }, (_, pair) => pair);
  const relaxed = count <= smallProblem || options.engine !== undefined ? null : await relaxedDivision(solver, problem, amounts, goal, options);
  if (relaxed === null) return searchedPart(solver, problem, everyPair, amounts, goal, options);
  const { lead, partner } = relaxed.prices;
  const price = (pair: number): number => Math.max(lead[pair]!, partner[pair]!);
  const order = everyPair.slice().sort((a, b) => price(b) - price(a) || a - b);
  const whole = BigInt(Math.ceil(relaxed.bound + 1e-9 * Math.abs(relaxed.bound)));
  let best: FoundDivision | null = null;
  for (let search = 0; ; search++) {
    const size = Math.min(count, (pairsPerRole[search] ?? Number.POSITIVE_INFINITY) * (1 + problem.partners) * problem.items.length);
    const worth: bigint | null = best?.worth ?? null;
    const room = worth === null ? Number.POSITIVE_INFINITY : Number(whole - worth) - allowance(worth, goal, options);
    const part = nearPairs(
      problem,
      relaxed,
      order.subarray(0, size).filter((pair) => -price(pair) <= room),
    );
    const next = order.subarray(size).find((pair) => -price(pair) <= room);
    const asked =
      next === undefined
        ? options
        : {
            ...options,
            gap: count > largeProblem ? options.gap : Math.max(options.gap, partGap),
            nodeLimit: Math.min(partNodes, options.nodeLimit ?? partNodes),
          };
    const found = await searchedPart(solver, problem, part, amounts, withoutLosing(goal, relaxed, part, room), asked, keptRole(best, relaxed, room));
    if (best === null || (found.worth !== null && (worth === null || found.worth >= worth))) best = found;
    const outside = next === undefined ? leftOut(whole, room) : BigInt(Math.ceil(relaxed.bound + Math.min(0, price(next)) + 1e-9 * Math.abs(relaxed.bound)));
    const inside = found.status === "infeasible" ? worth : found.bound;
    const bound = largest(best.worth, outside, inside ?? (found.status === "infeasible" ? null : whole));
    best = { ...best, bound: bound !== null && bound > whole ? whole : bound };
    if (next === undefined || (best.worth !== null && best.bound !== null && isNear(best.worth, best.bound, goal, options))) return best;
    if (found.found.stop === "time-limit" || found.found.stop === "failed") return best;
  }
}

/** How far under the best a division may stay, in units of the goal; a little less, so that what is rounded up keeps within the gap. */
function allowance(worth: bigint, goal: DivisionGoal, { gap }: SolverOptions): number {
  return Math.floor(0.999 * gap * Math.max(goal.unit, Math.abs(Number(worth))));
}

/** The best division so far, to begin from, where the search may still find it: none of its roles loses more than there is room for. */
function keptRole(best: FoundDivision | null, { prices: { lead, partner } }: RelaxedDivision, room: number): Uint8Array | null {
  const role = best?.role ?? null;
  const isLost = (each: number, pair: number): boolean => each !== roles.none && -((each === roles.lead ? lead[pair] : partner[pair]) as number) > room;
  return role === null || role.some(isLost) ? null : role;
}

/** What a division with a role that loses more than `room` is worth at most; null where none was left out. */
function leftOut(whole: bigint, room: number): bigint | null {
  return room === Number.POSITIVE_INFINITY ? null : whole - BigInt(Math.floor(room));
}

function largest(...values: readonly (bigint | null)[]): bigint | null {
  let most: bigint | null = null;
  for (const value of values) if (value !== null && (most === null || value > most)) most = value;
  return most;
}

/** The goal with the roles left out that lose more than there is room for. */
function withoutLosing(goal: DivisionGoal, { prices: { lead, partner } }: RelaxedDivision, part: Int32Array, room: number): DivisionGoal {
  if (room === Number.POSITIVE_INFINITY) return goal;
  const loses = (price: Float64Array): Int32Array => part.map((pair) => Number(-price[pair]! > room));
  return { ...goal, further: (model) => [...goal.further(model), ...roleRows(model, loses(lead), loses(partner))] };
}

function isNear(worth: bigint, bound: bigint, goal: DivisionGoal, { gap }: SolverOptions): boolean {
  return Number(bound - worth) <= gap * Math.max(goal.unit, Math.abs(Number(worth)));
}

/** Pairs, and those that the relaxation uses or that are planned or committed, ascending. */
function nearPairs({ pairs }: DivisionProblem, { used }: RelaxedDivision, near: Int32Array): Int32Array {
  const kept = Uint8Array.from({ length: pairs.count }, (_, pair) => Number(pairs.planned[pair] !== roles.none || pairs.committed[pair] === 1));
  for (const pair of used) kept[pair] = 1;
  for (const pair of near) kept[pair] = 1;
  return Int32Array.from(kept.keys()).filter((pair) => kept[pair] === 1);
}

/** Rows that keep pairs of a part from a role. */
function roleRows({ partner }: DivisionModel, noLead: Int32Array, noPartner: Int32Array): FurtherRow[] {
  const none = (option: number): FurtherRow => ({
    row: { options: Int32Array.of(option), units: countingUnits(1), lower: null, upper: rational(0n) },
    worthOf: null,
  });
  return [...noLead.keys()].flatMap((at) => [
    ...(noLead[at] === 1 ? [none(at)] : []),
    ...(noPartner[at] === 1 && partner[at] !== -1 ? [none(partner[at]!)] : []),
  ]);
}

async function searchedPart(
  solver: Solver,
  problem: DivisionProblem,
  part: Int32Array,
  amounts: DivisionAmounts,
  goal: DivisionGoal,
  options: SolverOptions,
  known: Uint8Array | null = null,
): Promise<FoundDivision> {
  const model = divisionModel(withPairs(problem, part));
  const incumbent =
    known === null
      ? {}
      : {
          incumbent: Float64Array.from(
            chosenOptions(
              model,
              Uint8Array.from(part, (pair) => known[pair]!),
            ),
          ),
        };
  const plan = { count: model.options.count, rows: goalRows(model, goal), objective: goal.objective(model) };
  const again = problem.pairs.count > largeProblem ? {} : { restarts: false };
  const found = await findPlan(solver, plan, { ...options, ...incumbent, ...again }, searchedPlainly);
  const { rowDuals } = found.relaxed;
  const ofRow = rowDuals === null ? null : rowPrices(found.programme, rowDuals);
  const prices = ofRow === null ? null : pairPrices(model, ofRow, problem, amounts, valueFactors(model, goal, ofRow));
  const role = found.chosen === null ? null : rolesOf(model, found.chosen, part, problem.pairs.count);
  return { status: found.status, role, worth: found.worth, bound: found.bound, found, model, prices };
}

/** These programmes are small and near their relaxation: the solver's own presolve and cuts end them before any help would have begun. */
async function searchedPlainly(solver: Solver, { whole, relaxation }: WholeAndRelaxed, options: SolverOptions): Promise<WholeAnswer> {
  const { incumbent: _, ...rest } = options;
  const [relaxed, answer] = await Promise.all([solver.solve(relaxation, { ...rest, relaxed: true }), solver.solve(whole, options)]);
  return { whole: answer, relaxed };
}

function rolesOf({ partner }: DivisionModel, chosen: Uint8Array, part: Int32Array, count: number): Uint8Array {
  const role = new Uint8Array(count);
  part.forEach((pair, at) => {
    if (chosen[at] === 1) role[pair] = roles.lead;
    else if (partner[at] !== -1 && chosen[partner[at]!] === 1) role[pair] = roles.partner;
  });
  return role;
}
