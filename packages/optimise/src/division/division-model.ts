import { countingUnits, type ExactUnits, packedUnits, pickedUnits, powerOfTen, type Rational, rational, unitAt } from "@quoin/methods";
import type { PortfolioRule, RuleKind, RuleRow } from "../portfolio/portfolio-rule.ts";
import { type StatedRows, statedRows } from "../portfolio/stated-rows.ts";
import { type DivisionAmounts, type DivisionProblem, divisionAmounts, mayPartner, roles } from "./division-problem.ts";

/**
 * A division as a choice of options under rules, in exact arithmetic: option p lets pair p lead, `partner[p]` lets it be a partner (-1: not thought of),
 * `without[i]` leaves item i without a lead.
 */
export interface DivisionModel {
  readonly problem: DivisionProblem;
  readonly amounts: DivisionAmounts;
  readonly options: { readonly count: number };
  readonly partner: Int32Array;
  readonly without: Int32Array;
  /** Units of value of each option. */
  readonly value: ExactUnits;
  /** By office, item, commitment, group; then the number of changes. */
  readonly rules: readonly PortfolioRule[];
  /** What roles mean: never both of a pair, partners only beside a lead, an item has a lead or none. */
  readonly structure: readonly RuleRow[];
  /** Rules by name, then the structure that no rule says already, as the solver gets them. */
  readonly stated: StatedRows;
  /** Item of each row of structure in `stated`; -1 for the rows of pairs. */
  readonly structureItem: Int32Array;
}

export function divisionModel(problem: DivisionProblem): DivisionModel {
  const { offices, items, pairs } = problem;
  const amounts = divisionAmounts(problem);
  const partner = new Int32Array(pairs.count).fill(-1);
  let count = pairs.count;
  for (let pair = 0; pair < pairs.count; pair++) if (mayPartner(problem, pair)) partner[pair] = count++;
  const without = Int32Array.from(items, () => count++);
  const ofOffice = grouped(pairs.office, offices.length);
  const ofItem = grouped(pairs.item, items.length);
  const value = Array.from({ length: count }, () => 0n);
  for (let pair = 0; pair < pairs.count; pair++) {
    value[pair] = unitAt(amounts.leadValue, pair);
    if (partner[pair] !== -1) value[partner[pair]!] = unitAt(amounts.partnerValue, pair);
  }
  const draft = { problem, amounts, partner, without };
  const rules = [
    ...offices.flatMap((_, office) => officeRules(draft, office, ofOffice[office] as Int32Array)),
    ...items.flatMap((_, item) => itemRules(draft, item, ofItem[item] as Int32Array)),
    ...commitments(draft),
    ...groupFloors(draft, ofOffice),
    ...changeRule(draft),
  ];
  const all = structureRows(draft, ofItem);
  const lean = all.filter(({ isRule }) => !isRule);
  const stated = statedRows({ rules, structure: lean.map(({ row }) => row) });
  const structureItem = Int32Array.from(lean, ({ item }) => item);
  return { ...draft, options: { count }, value: packedUnits(value), rules, structure: all.map(({ row }) => row), structureItem, stated };
}

type Draft = Pick<DivisionModel, "problem" | "amounts" | "partner" | "without">;

function rule(kind: RuleKind, name: string, row: RuleRow, { scale = 1n, shift = 0n } = {}): PortfolioRule {
  return { name, kind, about: null, source: null, column: null, scale, shift, rows: [row] };
}

function counted(options: Int32Array | readonly number[], lower: number | null, upper: number | null): RuleRow {
  const limit = (count: number | null): Rational | null => (count === null ? null : rational(BigInt(count)));
  return { options: Int32Array.from(options), units: countingUnits(options.length), lower: limit(lower), upper: limit(upper) };
}

/** A count of options, and one more option that counts several times. */
function countedWith(options: Int32Array, more: number, times: number, lower: number | null, upper: number | null): RuleRow {
  const row = counted([...options, more], lower, upper);
  (row.units as Float64Array)[options.length] = times;
  return row;
}

function officeRules({ problem, amounts, partner }: Draft, office: number, leads: Int32Array): PortfolioRule[] {
  const { id, minLeads, maxLeads, capacity } = problem.offices[office] as DivisionProblem["offices"][number];
  const rules: PortfolioRule[] = [];
  if (minLeads > 0) rules.push(rule("least", `office-min:${id}`, counted(leads, minLeads, null)));
  if (maxLeads !== null) rules.push(rule("most", `office-max:${id}`, counted(leads, null, maxLeads)));
  if (capacity === null) return rules;
  const partners = leads.filter((pair) => partner[pair] !== -1);
  const itemOf = (pair: number): number => problem.pairs.item[pair]!;
  const units = [...leads].map((pair) => unitAt(amounts.leadLoad, itemOf(pair))).concat([...partners].map((pair) => unitAt(amounts.partnerLoad, itemOf(pair))));
  const scale = powerOfTen(amounts.loadDecimals);
  const row = {
    options: Int32Array.from([...leads, ...partners.map((pair) => partner[pair]!)]),
    units: packedUnits(units),
    lower: null,
    upper: rational(capacity.units * powerOfTen(amounts.loadDecimals - capacity.decimals)),
  };
  return [...rules, rule("most", `capacity:${id}`, row, { scale })];
}

function itemRules({ problem, partner, without }: Draft, item: number, leads: Int32Array): PortfolioRule[] {
  const { id, minLeads, maxLeads, needed } = problem.items[item] as DivisionProblem["items"][number];
  const none = without[item]!;
  const partners = leads.filter((pair) => partner[pair] !== -1).map((pair) => partner[pair]!);
  return [
    ...(minLeads > 0 ? [rule("least", `item-min:${id}`, needed ? countedWith(leads, none, minLeads, minLeads, null) : counted(leads, minLeads, null))] : []),
    rule("most", `item-max:${id}`, countedWith(leads, none, maxLeads, null, maxLeads)),
    ...(problem.partners > 0 || partners.length > 0 ? [rule("most", `partners:${id}`, counted(partners, null, problem.partners))] : []),
  ];
}

/** A role that stays; its limit is 1, dropped it is 0. */
function commitments({ problem, partner }: Draft): PortfolioRule[] {
  const { offices, items, pairs } = problem;
  return [...pairs.committed.keys()]
    .filter((pair) => pairs.committed[pair] === 1)
    .map((pair) => {
      const name = `committed:${offices[pairs.office[pair]!]?.id}>${items[pairs.item[pair]!]?.id}`;
      const [lead, second] = [pair, partner[pair]!];
      if (pairs.planned[pair] === roles.lead) return rule("committed", name, counted([lead], 1, null));
      if (pairs.planned[pair] === roles.partner) return rule("committed", name, counted([second], 1, null));
      const options = second === -1 ? [lead] : [lead, second];
      const row = { options: Int32Array.from(options), units: Float64Array.from(options, () => -1), lower: rational(0n), upper: null };
      return rule("committed", name, row, { shift: 1n });
    });
}

function groupFloors({ problem }: Draft, ofOffice: readonly Int32Array[]): PortfolioRule[] {
  return problem.groupFloors.map(([group, floor]) => {
    const leads = problem.offices.flatMap((office, at) => (office.group === group ? [...(ofOffice[at] as Int32Array)] : []));
    return rule("least", `group-floor:${group}`, counted(leads, floor, null));
  });
}

/** Changes = roles where none was planned, and planned roles that are not kept: a constant and a sum. */
function changeRule({ problem, partner }: Draft): PortfolioRule[] {
  const { pairs, maxChanges } = problem;
  if (maxChanges === null) return [];
  const options: number[] = [];
  const units: number[] = [];
  let planned = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    const role = pairs.planned[pair];
    if (role !== roles.none) planned++;
    for (const [option, own] of [[pair, roles.lead] as const, [partner[pair]!, roles.partner] as const]) {
      // Another role in the place of a planned one is counted where that one is missed.
      if (option === -1 || (role !== roles.none && role !== own)) continue;
      options.push(option);
      units.push(role === roles.none ? 1 : -1);
    }
  }
  const row = { options: Int32Array.from(options), units: Float64Array.from(units), lower: null, upper: rational(BigInt(maxChanges - planned)) };
  return [rule("changes", "max-changes", row, { shift: BigInt(planned) })];
}

interface StructureRow {
  readonly row: RuleRow;
  readonly item: number;
  /** A rule says the same; only where that is left out does it matter. */
  readonly isRule: boolean;
}

function structureRows({ problem, partner, without }: Draft, ofItem: readonly Int32Array[]): StructureRow[] {
  const rows: StructureRow[] = [];
  problem.items.forEach(({ minLeads, needed }, item) => {
    const leads = ofItem[item] as Int32Array;
    const none = without[item]!;
    rows.push({ row: countedWith(leads, none, 1, 1, null), item, isRule: needed && minLeads === 1 });
    // Waiving a least number of leads is for items that have none at all.
    if (needed && minLeads > 1) rows.push({ row: countedWith(leads, none, leads.length, null, leads.length), item, isRule: false });
  });
  for (let pair = 0; pair < problem.pairs.count; pair++) {
    if (partner[pair] === -1) continue;
    rows.push({ row: counted([pair, partner[pair]!, without[problem.pairs.item[pair]!]!], null, 1), item: -1, isRule: false });
  }
  return rows;
}

function grouped(member: Int32Array, groups: number): readonly Int32Array[] {
  const lists = Array.from({ length: groups }, (): number[] => []);
  member.forEach((group, at) => void lists[group]?.push(at));
  return lists.map((list) => Int32Array.from(list));
}

/** The row that at most so many needed items are without a lead. */
export function shortRow({ problem, without }: Pick<DivisionModel, "problem" | "without">, most: number): RuleRow {
  return counted(
    without.filter((_, item) => problem.items[item]?.needed),
    null,
    most,
  );
}

/** An office's value as the left side of a row. */
export function officeValue({ problem, partner, value }: DivisionModel, office: number): Pick<RuleRow, "options" | "units"> {
  const leads = [...problem.pairs.office.keys()].filter((pair) => problem.pairs.office[pair] === office);
  const options = leads.flatMap((pair) => (partner[pair] === -1 ? [pair] : [pair, partner[pair]!]));
  return { options: Int32Array.from(options), units: pickedUnits(value, options) };
}
