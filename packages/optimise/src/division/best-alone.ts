import { countingUnits, packedUnits, powerOfTen, rational, unitAt } from "@quoin/methods";
import { findPlan } from "../portfolio/find-plan.ts";
import type { RuleRow } from "../portfolio/portfolio-rule.ts";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { type DivisionAmounts, type DivisionProblem, roles } from "./division-problem.ts";

/** What an office may do for an item when only its own limits count. */
interface OwnChoice {
  readonly pair: number;
  /** Roles that are allowed; a committed pair has one. */
  readonly may: readonly number[];
}

/** Value of an office by itself, and whether it is proved to be the best. */
export interface BestAlone {
  /** Units of value; null where it cannot keep its own limits. */
  readonly worth: bigint | null;
  readonly isProved: boolean;
}

/** Halvings of the price of load; the price need not be exact, every price gives a bound. */
const halvings = 30;

/**
 * The best value of each office under its own least and most leads, capacity and commitments, every item once as lead or (where there are partners) partner;
 * other offices, limits of items, floors of groups and the limit of changes are ignored.
 *
 * Load and number of leads are priced (Lagrange). What the prices alone decide is fixed: a role whose loss at these prices exceeds the distance between their bound and
 * a division that was found is in no better one. The few pairs in doubt are searched exactly. Cost: about 30 sorts of the office's pairs, and one small search.
 */
export async function bestAlone(
  solver: Solver,
  problem: DivisionProblem,
  amounts: DivisionAmounts,
  office: number,
  options: SolverOptions,
): Promise<BestAlone> {
  const own = ownChoices(problem, office);
  const { minLeads, maxLeads, capacity } = problem.offices[office] as DivisionProblem["offices"][number];
  const most = Math.min(maxLeads ?? own.length, own.length);
  const room = capacity === null ? null : capacity.units * powerOfTen(amounts.loadDecimals - capacity.decimals);
  const value = (pair: number, role: number): bigint =>
    role === roles.none ? 0n : unitAt(role === roles.lead ? amounts.leadValue : amounts.partnerValue, pair);
  const load = (pair: number, role: number): bigint =>
    role === roles.none || room === null ? 0n : unitAt(role === roles.lead ? amounts.leadLoad : amounts.partnerLoad, problem.pairs.item[pair]!);
  const priced = bestPrices(own, value, load, minLeads, most, room);
  if (priced === null) return { worth: null, isProved: true };
  const open = own.map(({ pair }, at) => ({ pair, may: priced.allowed[at] as readonly number[] }));
  const settled = open.filter(({ may }) => may.length === 1);
  const sum = (of: (pair: number, role: number) => bigint): bigint => settled.reduce((total, { pair, may: [role = roles.none] }) => total + of(pair, role), 0n);
  const leads = settled.filter(({ may }) => may[0] === roles.lead).length;
  const allowed = open
    .filter(({ may }) => may.length > 1)
    .map(({ pair, may }) => ({ pair, may: may.filter((role) => role !== roles.none), mustHave: !may.includes(roles.none) }));
  // No role that differs from these can be in a better division than the one that was found.
  if (allowed.length === 0) return { worth: priced.floor, isProved: true };
  const chosen = allowed.flatMap(({ pair, may }) => may.map((role) => ({ pair, role })));
  const places = new Map(chosen.map(({ pair, role }, at) => [`${pair}:${role}`, at]));
  const leadPlaces = chosen.flatMap(({ role }, at) => (role === roles.lead ? [at] : []));
  const rows: RuleRow[] = [
    {
      options: Int32Array.from(leadPlaces),
      units: countingUnits(leadPlaces.length),
      lower: rational(BigInt(minLeads - leads)),
      upper: rational(BigInt(most - leads)),
    },
    ...(room === null
      ? []
      : [
          {
            options: Int32Array.from(chosen.keys()),
            units: packedUnits(chosen.map(({ pair, role }) => load(pair, role))),
            lower: null,
            upper: rational(room - sum(load)),
          },
        ]),
    ...allowed
      .filter(({ may, mustHave }) => may.length > 1 || mustHave)
      .map(({ pair, may, mustHave }) => ({
        options: Int32Array.from(may, (role) => places.get(`${pair}:${role}`) as number),
        units: countingUnits(may.length),
        lower: mustHave ? rational(1n) : null,
        upper: rational(1n),
      })),
  ];
  const objective = packedUnits(chosen.map(({ pair, role }) => value(pair, role)));
  const found = await findPlan(solver, { count: chosen.length, rows, objective }, { ...options, gap: 0 });
  if (found.worth === null) return { worth: priced.floor, isProved: found.status === "infeasible" };
  const worth = found.worth + sum(value);
  return { worth: priced.floor !== null && priced.floor > worth ? priced.floor : worth, isProved: found.bound === found.worth };
}

function ownChoices({ pairs, partners }: DivisionProblem, office: number): OwnChoice[] {
  const choices: OwnChoice[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pairs.office[pair] !== office) continue;
    const all = partners > 0 ? [roles.none, roles.lead, roles.partner] : [roles.none, roles.lead];
    choices.push({ pair, may: pairs.committed[pair] === 1 ? [pairs.planned[pair]!] : all });
  }
  return choices;
}

interface Priced {
  /** Roles that a better division than the one that was found may still have. */
  readonly allowed: readonly (readonly number[])[];
  /** Value of the division that was found. */
  readonly floor: bigint | null;
}

/** Null where even the least load exceeds the capacity, or too few pairs may be led. */
function bestPrices(
  own: readonly OwnChoice[],
  value: (pair: number, role: number) => bigint,
  load: (pair: number, role: number) => bigint,
  least: number,
  most: number,
  room: bigint | null,
): Priced | null {
  const table = own.map(({ pair, may }) => may.map((role) => ({ role, value: Number(value(pair, role)), load: Number(load(pair, role)) })));
  const forced = table.filter((choices) => choices.length === 1 && choices[0]?.role === roles.lead).length;
  const leadable = table.filter((choices) => choices.some(({ role }) => role === roles.lead)).length;
  if (least > most || leadable < least || forced > most) return null;
  const limit = room === null ? Number.POSITIVE_INFINITY : Number(room);
  let low = 0;
  let high =
    room === null ? 0 : table.reduce((most, choices) => Math.max(most, ...choices.map((each) => (each.load > 0 ? each.value / each.load : 0))), 0) + 1e-12;
  let bestFloor: number[] | null = null;
  let floorWorth = Number.NEGATIVE_INFINITY;
  let best = relaxedChoice(table, 0, least, most, limit);
  const keep = (choice: RelaxedChoice): void => {
    if (choice.bound < best.bound) best = choice;
    if (choice.load <= limit && choice.worth > floorWorth) [bestFloor, floorWorth] = [choice.role, choice.worth];
  };
  keep(best);
  if (best.load > limit) {
    // Least loads: a price above every ratio of value to load; where leads are asked for it may still be too little.
    for (let more = 0; more < 40 && relaxedChoice(table, high, least, most, limit).load > limit; more++) high *= 4;
    keep(relaxedChoice(table, high, least, most, limit));
    for (let halving = 0; halving < halvings; halving++) {
      const price = (low + high) / 2;
      const choice = relaxedChoice(table, price, least, most, limit);
      keep(choice);
      if (choice.load > limit) low = price;
      else high = price;
    }
  }
  const improved = bestFloor === null ? null : filledUp(table, bestFloor, most, limit);
  const total = (of: (pair: number, role: number) => bigint): bigint =>
    (improved ?? []).reduce((sum, role, at) => sum + of((own[at] as OwnChoice).pair, role), 0n);
  // The loads above were doubles; what counts as found keeps the capacity exactly.
  const floor = improved === null || (room !== null && total(load) > room) ? null : total(value);
  const gap = floor === null ? Number.POSITIVE_INFINITY : best.bound - Number(floor);
  const slack = 1e-9 * Math.max(1, Math.abs(best.bound));
  const allowed = table.map((choices, at) => {
    const scores = choices.map((each) => score(each, best.price, best.lead));
    const top = Math.max(...scores);
    const open = choices.flatMap(({ role }, k) => (top - (scores[k] as number) <= gap + slack ? [{ role, lost: top - (scores[k] as number) }] : []));
    // Where one is left it is the one of the division that was found or one equally good at these prices.
    return open.length > 0 ? open.sort((a, b) => a.lost - b.lost).map(({ role }) => role) : [best.role[at] as number];
  });
  return { allowed, floor };
}

interface Choice {
  readonly role: number;
  readonly value: number;
  readonly load: number;
}

interface RelaxedChoice {
  readonly price: number;
  readonly lead: number;
  readonly role: number[];
  readonly bound: number;
  readonly load: number;
  readonly worth: number;
}

function score({ role, value, load }: Choice, price: number, lead: number): number {
  return value - price * load - (role === roles.lead ? lead : 0);
}

/** The best roles at a price of load, with the number of leads kept: leads go to the pairs that gain most by them. */
function relaxedChoice(table: readonly (readonly Choice[])[], price: number, least: number, most: number, limit: number): RelaxedChoice {
  const best = table.map((choices) => {
    let other: Choice | null = null;
    let leading: Choice | null = null;
    for (const choice of choices) {
      if (choice.role === roles.lead) leading = choice;
      else if (other === null || score(choice, price, 0) > score(other, price, 0)) other = choice;
    }
    const gain = leading === null ? Number.NEGATIVE_INFINITY : other === null ? Number.POSITIVE_INFINITY : score(leading, price, 0) - score(other, price, 0);
    return { other, leading, gain };
  });
  const order = [...best.keys()]
    .filter((at) => (best[at]?.leading ?? null) !== null)
    .sort((a, b) => compareGains(best[b]?.gain ?? 0, best[a]?.gain ?? 0) || a - b);
  const positive = order.filter((at) => (best[at]?.gain ?? 0) > 0).length;
  const count = Math.min(most, Math.max(least, positive));
  const gainAt = (place: number): number => best[order[place] as number]?.gain ?? 0;
  const orNothing = (value: number): number => (Number.isFinite(value) ? value : 0);
  const lead = count < positive ? orNothing(gainAt(count)) : count > positive ? Math.min(0, orNothing(gainAt(count - 1))) : 0;
  const led = new Uint8Array(table.length);
  for (const at of order.slice(0, count)) led[at] = 1;
  const chosen = best.map(({ other, leading }, at) => (led[at] === 1 ? leading : other) as Choice);
  const sum = (of: (choice: Choice) => number): number => chosen.reduce((total, choice) => total + of(choice), 0);
  const [worth, load] = [sum((choice) => choice.value), sum((choice) => choice.load)];
  const bound = worth + (price === 0 ? 0 : price * (limit - load));
  return { price, lead, role: chosen.map(({ role }) => role), bound, load, worth };
}

function compareGains(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** A division with whatever still fits added, the most valuable first. */
function filledUp(table: readonly (readonly Choice[])[], role: readonly number[], most: number, limit: number): number[] {
  const filled = [...role];
  const chosen = (at: number): Choice => table[at]?.find((choice) => choice.role === filled[at]) as Choice;
  let load = filled.reduce((sum, _, at) => sum + chosen(at).load, 0);
  let leads = filled.filter((each) => each === roles.lead).length;
  const steps = table
    .flatMap((choices, at) => choices.map((choice) => ({ at, choice, gain: choice.value - chosen(at).value })))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.at - b.at);
  for (const { at, choice } of steps) {
    const now = chosen(at);
    const more = (choice.role === roles.lead ? 1 : 0) - (now.role === roles.lead ? 1 : 0);
    if (choice.value <= now.value || more < 0 || leads + more > most || load + choice.load - now.load > limit) continue;
    load += choice.load - now.load;
    leads += more;
    filled[at] = choice.role;
  }
  return filled;
}
