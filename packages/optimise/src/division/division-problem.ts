import { type Decimal, type ExactColumn, type ExactUnits, packedUnits, pickedUnits, powerOfTen, unitAt } from "@quoin/methods";

/** What an office does for an item, as a number in tables of pairs. */
export const roles = { none: 0, lead: 1, partner: 2 } as const;

export interface DivisionOffice {
  readonly id: string;
  readonly minLeads: number;
  /** Null: no limit. */
  readonly maxLeads: number | null;
  /** Load that it can carry; null: no limit. */
  readonly capacity: Decimal | null;
  readonly group: string | null;
}

export interface DivisionItem {
  readonly id: string;
  readonly minLeads: number;
  readonly maxLeads: number;
  /** Without a lead it counts as short, and its `minLeads` is waived. */
  readonly needed: boolean;
}

/** Pairs of office and item that may have a role at all, ordered by office, then item. */
export interface DivisionPairs {
  readonly count: number;
  /** Places in the lists of offices and items. */
  readonly office: Int32Array;
  readonly item: Int32Array;
  /** 0 to 1. */
  readonly fit: ExactColumn;
  /** One of `roles`. */
  readonly planned: Uint8Array;
  /** 1 where the planned role must stay. */
  readonly committed: Uint8Array;
}

/** Offices and items in text order of their ids, so that no answer depends on the order of rows. */
export interface DivisionProblem {
  readonly offices: readonly DivisionOffice[];
  readonly items: readonly DivisionItem[];
  /** Of each item, in the unit of the capacities. */
  readonly load: ExactColumn;
  readonly weight: ExactColumn;
  readonly pairs: DivisionPairs;
  /** Most partners an item. */
  readonly partners: number;
  /** Share of the fit that a partner adds, 0 to 1. */
  readonly partnerValue: Decimal;
  /** Share of the load that a partner carries, 0 to 1. */
  readonly partnerLoad: Decimal;
  /** Most pairs whose role differs from the planned one; null: no limit. */
  readonly maxChanges: number | null;
  /** Fewest leads of the offices of a group together, in text order of the groups. */
  readonly groupFloors: readonly (readonly [group: string, leads: number])[];
}

/** What each pair is worth and weighs in either role, in whole units. */
export interface DivisionAmounts {
  readonly valueDecimals: number;
  readonly leadValue: ExactUnits;
  readonly partnerValue: ExactUnits;
  readonly loadDecimals: number;
  /** Of each item. */
  readonly leadLoad: ExactUnits;
  readonly partnerLoad: ExactUnits;
}

/** weight × fit, and for a partner that times `partnerValue`; loads in the finest unit of loads, partners' loads and capacities. */
export function divisionAmounts({ offices, load, weight, pairs, partnerValue, partnerLoad }: DivisionProblem): DivisionAmounts {
  const valueDecimals = weight.decimals + pairs.fit.decimals + partnerValue.decimals;
  const one = powerOfTen(partnerValue.decimals);
  const worth = Array.from(pairs.item, (item, pair) => unitAt(weight.units, item) * unitAt(pairs.fit.units, pair));
  const loadDecimals = Math.max(load.decimals + partnerLoad.decimals, ...offices.map(({ capacity }) => capacity?.decimals ?? 0));
  const finer = powerOfTen(loadDecimals - load.decimals - partnerLoad.decimals);
  const whole = powerOfTen(partnerLoad.decimals);
  const loads = Array.from({ length: load.units.length }, (_, item) => unitAt(load.units, item) * finer);
  return {
    valueDecimals,
    leadValue: packedUnits(worth.map((units) => units * one)),
    partnerValue: packedUnits(worth.map((units) => units * partnerValue.units)),
    loadDecimals,
    leadLoad: packedUnits(loads.map((units) => units * whole)),
    partnerLoad: packedUnits(loads.map((units) => units * partnerLoad.units)),
  };
}

/** Whether a partner of a pair is thought of at all. */
export function mayPartner({ partners, pairs }: Pick<DivisionProblem, "partners" | "pairs">, pair: number): boolean {
  return partners > 0 || (pairs.committed[pair] === 1 && pairs.planned[pair] === roles.partner);
}

/** The same problem with some of its pairs, in their order. */
export function withPairs(problem: DivisionProblem, kept: Int32Array): DivisionProblem {
  const { office, item, fit, planned, committed } = problem.pairs;
  const pick = (values: Int32Array): Int32Array => kept.map((pair) => values[pair]!);
  const flags = (values: Uint8Array): Uint8Array => Uint8Array.from(kept, (pair) => values[pair]!);
  const pairs = {
    count: kept.length,
    office: pick(office),
    item: pick(item),
    fit: { decimals: fit.decimals, units: pickedUnits(fit.units, kept) },
    planned: flags(planned),
    committed: flags(committed),
  };
  return { ...problem, pairs };
}
