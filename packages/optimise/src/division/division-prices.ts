import type { WholeProgramme } from "../portfolio/whole-programme.ts";
import type { DivisionModel } from "./division-model.ts";
import { type DivisionAmounts, type DivisionProblem, mayPartner, roles } from "./division-problem.ts";

/**
 * What the relaxation of a part of the pairs says of every pair: reduced costs c - A'y of its two roles, in units of value; -Infinity where a role is not thought of.
 *
 * A pair is priced by the rules that it enters. Its own row (never both roles) is left out: 0 is a valid dual of it, so the prices bound a pair outside the part
 * and never rate one inside it too low.
 */
export interface PairPrices {
  readonly lead: Float64Array;
  readonly partner: Float64Array;
}

/** Change of the relaxation's value per unit of each row, in units of value per unit of the row. */
export function rowPrices({ rowScale, objectiveScale }: Pick<WholeProgramme, "rowScale" | "objectiveScale">, rowDuals: Float64Array): Float64Array {
  return rowDuals.map((dual, row) => (dual * rowScale[row]!) / objectiveScale);
}

/**
 * @param model   of the part that was solved
 * @param prices  of its rows, in the order in which the model states them; further rows behind them enter pairs by their value alone
 * @param amounts of all pairs of `problem`
 * @param factor  of each office: what a unit of its value adds to the goal, less what it costs in rows on values
 */
export function pairPrices(model: DivisionModel, prices: Float64Array, problem: DivisionProblem, amounts: DivisionAmounts, factor: Float64Array): PairPrices {
  const ofRule = new Map([...model.stated.places].map(([{ name }, [place]]) => [name, prices[place as number]!]));
  const price = (name: string): number => ofRule.get(name) ?? 0;
  const structure = new Float64Array(problem.items.length);
  const firstStructure = model.stated.rows.length - model.structureItem.length;
  model.structureItem.forEach((item, at) => {
    if (item !== -1) structure[item] = structure[item]! + prices[firstStructure + at]!;
  });
  const officeLead = Float64Array.from(
    problem.offices,
    ({ id, group }) => price(`office-min:${id}`) + price(`office-max:${id}`) + (group === null ? 0 : price(`group-floor:${group}`)),
  );
  const officeLoad = Float64Array.from(problem.offices, ({ id }) => price(`capacity:${id}`));
  const itemLead = Float64Array.from(problem.items, ({ id }, item) => price(`item-min:${id}`) + price(`item-max:${id}`) + structure[item]!);
  const itemPartner = Float64Array.from(problem.items, ({ id }) => price(`partners:${id}`));
  const change = price("max-changes");
  const { count, office, item, planned } = problem.pairs;
  const lead = new Float64Array(count);
  const partner = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let pair = 0; pair < count; pair++) {
    const [o, i] = [office[pair]!, item[pair]!];
    const counts = (own: number): number => (planned[pair] === own ? -change : planned[pair] === roles.none ? change : 0);
    const worth = (value: number | bigint | undefined): number => factor[o]! * Number(value);
    const load = officeLoad[o]!;
    lead[pair] = worth(amounts.leadValue[pair]) - officeLead[o]! - itemLead[i]! - load * Number(amounts.leadLoad[i]) - counts(roles.lead);
    if (mayPartner(problem, pair))
      partner[pair] = worth(amounts.partnerValue[pair]) - itemPartner[i]! - load * Number(amounts.partnerLoad[i]) - counts(roles.partner);
  }
  return { lead, partner };
}
