import { sumUnits, unitAt } from "@quoin/methods";
import { isKept, rowUse } from "../portfolio/plan-check.ts";
import { divisionModel } from "./division-model.ts";
import { chosenOptions } from "./division-outcome.ts";
import { type DivisionAmounts, type DivisionProblem, mayPartner, roles, withPairs } from "./division-problem.ts";
import { type DivisionGoal, goalRows } from "./relaxed-division.ts";

/** A division and what it is worth, in units of the goal. */
export interface PlainDivision {
  readonly role: Uint8Array;
  readonly worth: bigint;
}

/**
 * A division made without a search, the pair of most value first: committed roles, the leads that offices and groups must have, then every item that is without a lead, more leads of items that need several, and partners
 * where there is room. It is looked at exactly, by every rule and every further row of the goal. Null where one of them is broken: that says nothing of whether there is another division.
 *
 * Cost O(pairs log pairs).
 */
export function plainDivision(problem: DivisionProblem, amounts: DivisionAmounts, goal: DivisionGoal): PlainDivision | null {
  const { pairs } = problem;
  // Of all ways to few changes the plans as they stand are the surest.
  const role = problem.maxChanges === null ? new Filling(problem, amounts).filled() : pairs.planned.slice();
  const places = Int32Array.from(role.keys()).filter((pair) => role[pair] !== roles.none || pairs.planned[pair] !== roles.none || pairs.committed[pair] === 1);
  const model = divisionModel(withPairs(problem, places));
  const chosen = chosenOptions(
    model,
    Uint8Array.from(places, (pair) => role[pair]!),
  );
  if (![...goalRows(model, goal), ...model.structure].every((row) => isKept(row, rowUse(row, chosen)))) return null;
  return { role, worth: sumUnits(goal.objective(model), chosen) };
}

/** Roles as they are given out, and what room that leaves. */
class Filling {
  readonly #problem: DivisionProblem;
  readonly #amounts: DivisionAmounts;
  readonly #role: Uint8Array;
  readonly #order: Int32Array;
  /** Of offices: leads, and load that is left. */
  readonly #leads: Int32Array;
  readonly #room: Float64Array;
  /** Of items. */
  readonly #led: Int32Array;
  readonly #partners: Int32Array;

  constructor(problem: DivisionProblem, amounts: DivisionAmounts) {
    const { pairs, offices, items } = problem;
    this.#problem = problem;
    this.#amounts = amounts;
    this.#role = new Uint8Array(pairs.count);
    this.#order = Int32Array.from(this.#role.keys()).sort((a, b) => Number(amounts.leadValue[b]) - Number(amounts.leadValue[a]) || a - b);
    this.#leads = new Int32Array(offices.length);
    this.#room = Float64Array.from(offices, ({ capacity }) =>
      capacity === null ? Number.POSITIVE_INFINITY : Number(capacity.units * 10n ** BigInt(amounts.loadDecimals - capacity.decimals)),
    );
    this.#led = new Int32Array(items.length);
    this.#partners = new Int32Array(items.length);
  }

  filled(): Uint8Array {
    const { pairs, offices, items, groupFloors, partners } = this.#problem;
    for (const [pair, isCommitted] of pairs.committed.entries())
      if (isCommitted === 1 && pairs.planned[pair] !== roles.none) this.#give(pair, pairs.planned[pair]!);
    const officeOf = (pair: number) => pairs.office[pair]!;
    this.#lead((pair) => this.#leads[officeOf(pair)]! < (offices[officeOf(pair)]?.minLeads ?? 0));
    for (const [group, floor] of groupFloors) {
      const isOf = offices.map((office) => office.group === group);
      const held = () => isOf.reduce((sum, is, office) => sum + (is ? this.#leads[office]! : 0), 0);
      let left = floor - held();
      this.#lead((pair) => left > 0 && isOf[officeOf(pair)] === true && left-- > 0);
    }
    this.#lead(() => true);
    for (const pair of this.#order) {
      const item = pairs.item[pair]!;
      if (this.#led[item]! > 0 && this.#led[item]! < (items[item]?.minLeads ?? 0) && this.#mayLead(pair)) this.#give(pair, roles.lead);
    }
    for (const pair of this.#order) {
      const item = pairs.item[pair]!;
      const isFree = this.#role[pair] === roles.none && pairs.committed[pair] !== 1 && mayPartner(this.#problem, pair);
      const fits = this.#room[officeOf(pair)]! >= Number(unitAt(this.#amounts.partnerLoad, item));
      if (isFree && fits && this.#led[item]! > 0 && this.#partners[item]! < partners) this.#give(pair, roles.partner);
    }
    return this.#role;
  }

  /** Gives items without a lead to the pairs of most value, as far as these are wanted. */
  #lead(isWanted: (pair: number) => boolean): void {
    for (const pair of this.#order) if (this.#led[this.#problem.pairs.item[pair]!] === 0 && this.#mayLead(pair) && isWanted(pair)) this.#give(pair, roles.lead);
  }

  #mayLead(pair: number): boolean {
    const { pairs, offices, items } = this.#problem;
    const [office, item] = [pairs.office[pair]!, pairs.item[pair]!];
    if (this.#role[pair] !== roles.none || pairs.committed[pair] === 1) return false;
    const isBelow = this.#leads[office]! < (offices[office]?.maxLeads ?? Number.POSITIVE_INFINITY) && this.#led[item]! < (items[item]?.maxLeads ?? 0);
    return isBelow && this.#room[office]! >= Number(unitAt(this.#amounts.leadLoad, item));
  }

  #give(pair: number, role: number): void {
    const { pairs } = this.#problem;
    const [office, item] = [pairs.office[pair]!, pairs.item[pair]!];
    this.#role[pair] = role;
    if (role === roles.lead) {
      this.#leads[office] = this.#leads[office]! + 1;
      this.#led[item] = this.#led[item]! + 1;
    } else this.#partners[item] = this.#partners[item]! + 1;
    this.#room[office] = this.#room[office]! - Number(unitAt(role === roles.lead ? this.#amounts.leadLoad : this.#amounts.partnerLoad, item));
  }
}
