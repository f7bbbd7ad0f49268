import type { ExactUnits } from "@quoin/methods";
import type { RuleRow } from "../portfolio/portfolio-rule.ts";
import { type WholeProgramme, wholeProgramme } from "../portfolio/whole-programme.ts";
import type { Solver, SolverOptions, SolverResult } from "../solver/solver.ts";
import { dearestMiss, withMisses } from "../strategy/with-misses.ts";
import { type DivisionModel, divisionModel } from "./division-model.ts";
import { type PairPrices, pairPrices, rowPrices } from "./division-prices.ts";
import { type DivisionAmounts, type DivisionProblem, roles, withPairs } from "./division-problem.ts";

/** What is to be made large, and what has to be kept beside the rules; made anew for each part of the pairs. */
export interface DivisionGoal {
  readonly isWorth: boolean;
  /** Units of the goal in 1 of it. */
  readonly unit: number;
  objective(model: DivisionModel): ExactUnits;
  further(model: DivisionModel): readonly FurtherRow[];
}

/** A row beside the rules, and whose value its left side is: that of an office, of all, or of none. */
export interface FurtherRow {
  readonly row: RuleRow;
  readonly worthOf: number | "all" | null;
}

/** Rules, structure and further rows, as the solver gets them. */
export function goalRows(model: DivisionModel, goal: DivisionGoal): readonly RuleRow[] {
  return [...model.stated.rows, ...goal.further(model).map(({ row }) => row)];
}

/** Value in the goal and in the further rows, per unit of an office's own value. */
export function valueFactors(model: DivisionModel, goal: DivisionGoal, prices: Float64Array): Float64Array {
  const factor = new Float64Array(model.problem.offices.length).fill(goal.isWorth ? 1 : 0);
  goal.further(model).forEach(({ worthOf }, at) => {
    const price = prices[model.stated.rows.length + at]!;
    for (let office = 0; office < factor.length; office++) if (worthOf === "all" || worthOf === office) factor[office] = factor[office]! - price;
  });
  return factor;
}

/** The relaxation over all pairs, solved on those that matter. */
export interface RelaxedDivision {
  /** Pairs of the last part that have a role in the optimum, if only by a fraction. */
  readonly used: readonly number[];
  readonly solved: SolverResult;
  /** Of every pair. */
  readonly prices: PairPrices;
  /** Proved bound of the relaxation, in units of the goal. */
  readonly bound: number;
}

/** Pairs an item and an office that the first part holds: those of most value. */
const firstPerItem = 6;
const firstPerOffice = 6;
/** Pairs that may join in a round, for each office and item. */
const joiningPerMember = 8;
const rounds = 60;
/** Times the most that a column is worth, which a part pays for a limit that its pairs cannot meet yet. */
const missing = 10;

/**
 * The relaxation of a division by pricing pairs in: a part is solved, every pair outside it is priced by the duals, and those that would raise the value join it,
 * until there is none; then it is the optimum over all pairs. A part may miss limits at a price, so that it always has a solution. Null where limits stay missed, or the rounds do not settle it.
 */
export async function relaxedDivision(
  solver: Solver,
  problem: DivisionProblem,
  amounts: DivisionAmounts,
  goal: DivisionGoal,
  options: SolverOptions,
): Promise<RelaxedDivision | null> {
  const held = firstPart(problem, amounts);
  for (let round = 0; round < rounds; round++) {
    const part = Int32Array.from(held.keys()).filter((pair) => held[pair] === 1);
    const model = divisionModel(withPairs(problem, part));
    const programme: WholeProgramme = wholeProgramme(model.options.count, goalRows(model, goal), goal.objective(model));
    const solved = await solver.solve(withMisses(programme.relaxation, missing * dearestMiss(programme.relaxation)), { ...options, relaxed: true });
    if (solved.rowDuals === null || solved.objective === null) return null;
    const ofRow = rowPrices(programme, solved.rowDuals);
    const prices = pairPrices(model, ofRow, problem, amounts, valueFactors(model, goal, ofRow));
    const bound = (solved.bound ?? solved.objective) / programme.objectiveScale;
    const room = 1e-9 * Math.max(1 / programme.objectiveScale, Math.abs(bound));
    const joining = dearest(problem, prices, held, room);
    if (joining.length === 0) {
      // Nothing more to join, and a limit is still missed: only the whole can tell whether it can be met.
      if (solved.solution?.subarray(model.options.count).some((miss) => miss > 1e-7) !== false) return null;
      const holds = (option: number): boolean => option !== -1 && (solved.solution?.[option] ?? 0) > 1e-9;
      const used = [...part].filter((_, at) => holds(at) || holds(model.partner[at]!));
      return { used, solved, prices: refined(prices, solved.reducedCosts, programme.objectiveScale, part, model.partner), bound };
    }
    for (const pair of joining) held[pair] = 1;
  }
  return null;
}

/** The pairs of most value of each item and office, and all that are planned or committed. */
function firstPart(problem: DivisionProblem, { leadValue }: DivisionAmounts): Uint8Array {
  const { count, office, item, planned, committed } = problem.pairs;
  const held = Uint8Array.from({ length: count }, (_, pair) => Number(planned[pair] !== roles.none || committed[pair] === 1));
  const order = Int32Array.from({ length: count }, (_, pair) => pair).sort((a, b) => Number(leadValue[b]) - Number(leadValue[a]) || a - b);
  const [ofItem, ofOffice] = [new Int32Array(problem.items.length), new Int32Array(problem.offices.length)];
  const perOffice = Float64Array.from(problem.offices, ({ minLeads, maxLeads }) =>
    Math.max(firstPerOffice, minLeads, Math.min(maxLeads ?? 0, 3 * firstPerOffice)),
  );
  for (const pair of order) {
    const [i, o] = [item[pair]!, office[pair]!];
    const wanted = ofItem[i]! < firstPerItem || ofOffice[o]! < perOffice[o]!;
    ofItem[i] = ofItem[i]! + 1;
    ofOffice[o] = ofOffice[o]! + 1;
    if (wanted) held[pair] = 1;
  }
  return held;
}

/** Pairs outside the part that would raise the value, the dearest of each office and item. */
function dearest({ pairs, offices, items }: DivisionProblem, { lead, partner }: PairPrices, held: Uint8Array, room: number): number[] {
  const price = (pair: number): number => Math.max(lead[pair]!, partner[pair]!);
  const better: number[] = [];
  for (let pair = 0; pair < pairs.count; pair++) if (held[pair] === 0 && price(pair) > room) better.push(pair);
  better.sort((a, b) => price(b) - price(a) || a - b);
  const [ofItem, ofOffice] = [new Int32Array(items.length), new Int32Array(offices.length)];
  return better.filter((pair) => {
    const [i, o] = [pairs.item[pair]!, pairs.office[pair]!];
    if (ofItem[i]! >= joiningPerMember && ofOffice[o]! >= joiningPerMember) return false;
    ofItem[i] = ofItem[i]! + 1;
    ofOffice[o] = ofOffice[o]! + 1;
    return true;
  });
}

/** Prices in which the pairs of the part have those of the solver, which know the rows of the pairs too. */
function refined({ lead, partner }: PairPrices, reduced: Float64Array | null, scale: number, part: Int32Array, partnerOf: Int32Array): PairPrices {
  if (reduced === null) return { lead, partner };
  const better = { lead: lead.slice(), partner: partner.slice() };
  part.forEach((pair, at) => {
    better.lead[pair] = reduced[at]! / scale;
    if (partnerOf[at] !== -1) better.partner[pair] = reduced[partnerOf[at]!]! / scale;
  });
  return better;
}
