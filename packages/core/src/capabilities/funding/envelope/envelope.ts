import { byCodePoint } from "@quoin/methods";
import { elementAt } from "../../../contract/assert-present.ts";
import { groupBy } from "../../../contract/group-by.ts";
import type { Certificate } from "../../../plan/plan.ts";
import type { Settings } from "../../../workspace/settings.ts";
import { moneyPower, projectField, regionGroup } from "../funds/fund-rules.ts";
import { categoryWeight, type VerdictTerms } from "../terms/verdict-terms.ts";
import { type Claim, dividedMoney } from "./divided-money.ts";
import type { BasisCell, EnvelopeBasis } from "./envelope-basis.ts";

/** Money of one source in one year of the plan. */
export interface SourceYear {
  readonly source: string;
  readonly year: number | null;
  readonly amount: number;
}

/** How a fund is divided over fields, regions, sources and years, in whole units of the currency. */
export interface Envelope {
  readonly total: number;
  readonly cells: readonly { readonly field: string; readonly region: string; readonly amount: number; readonly value: number }[];
  readonly regions: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<string, number>;
  readonly sources: readonly SourceYear[];
  /** Money in tasks of the least duration and more; null where no finding sets one. */
  readonly long: number | null;
  /** Money weighed by category: what the division is worth by the office's weights. */
  readonly value: number;
  readonly certificate: Certificate;
}

type Weighed = BasisCell & { readonly weight: number };

/** A clash of limits: no division keeps them. */
export type EnvelopeClash = { readonly clash: true; readonly largestShare: number; readonly regions: number };

/** Sum of the fund's budgets in one year; a fraction is of what the calls of the base year gave. */
export function yearlyBudgets(
  basis: Pick<EnvelopeBasis, "money">,
  { budgets }: Pick<Settings, "budgets">,
): readonly { readonly source: string; readonly amount: number }[] {
  const given = budgets ?? [{ source: "central", column: "central_funds", fraction: 1 }];
  return given.map(({ source, column, amount, fraction }) => ({
    source,
    amount: Math.round(amount === undefined ? basis.money * (fraction ?? 1) : amount * 10 ** (moneyPower(column) ?? 0)),
  }));
}

/**
 * Divides the fund of all years of the plan. With b_frc the money that the calls of the base year gave to field f, region r and category c, and w_c the weights:
 *
 *   region totals   B · sum_fc w_c b_frc / sum w b   within floors and caps, moving as little as they allow (dividedMoney)
 *   cells           in each region in proportion to sum_c w_c b_frc
 *   sources, years  by each source's budget, equal years
 *
 * Value = sum of the cells' money, each at the mean weight of its categories. The certificate is of the money moved: bound = objective is the proof.
 */
export function envelope(
  basis: EnvelopeBasis,
  terms: VerdictTerms,
  settings: Settings,
  years: readonly number[],
  weightOf = weightsOf(terms, settings),
): Envelope | EnvelopeClash {
  const yearly = yearlyBudgets(basis, settings);
  const spans: readonly (number | null)[] = years.length === 0 ? [null] : years;
  const sources = yearly.flatMap(({ source, amount }) => spans.map((year): SourceYear => ({ source, year, amount })));
  const total = sources.reduce((sum, { amount }) => sum + amount, 0);
  const weighed = limitedSpread(basis.cells, terms).map((cell): Weighed => ({ ...cell, weight: weightOf(cell.category) * cell.money }));
  const byRegion = groupBy(weighed, ({ region }) => region);
  const regions = [...byRegion.keys()].toSorted();
  const proportional = new Map(
    regions.map((region) => [
      region,
      sumOf(
        basis.cells.filter((cell) => cell.region === region),
        "money",
      ) / basis.money,
    ]),
  );
  const claims = regions.map((region) => claimOf(region, sumOf(byRegion.get(region) ?? [], "weight"), proportional.get(region) ?? 0, terms, settings));
  const divided = dividedMoney(total, claims);
  if (divided === null) return { clash: true, largestShare: terms.largestShare?.value ?? 1, regions: regions.length };
  const cells = regions.flatMap((region, at) => cellsOf(byRegion.get(region) ?? [], elementAt(divided.amounts, at)));
  const totals = (of: "field" | "region") => new Map([...groupBy(cells, (cell) => cell[of])].map(([key, group]) => [key, sumOf(group, "amount")]));
  return {
    total,
    cells,
    regions: totals("region"),
    fields: totals("field"),
    sources,
    long: terms.long === null ? null : Math.ceil(terms.long.share * total),
    value: sumOf(cells, "value"),
    certificate: certificateOf(total, cells, claims, totals("region"), divided),
  };
}

/** The terms of a division: a weight of categories moves no lead, so that it is left out unless the office itself has set one. */
export function movingTerms(terms: VerdictTerms, settings: Pick<Settings, "envelope">): VerdictTerms {
  return settings.envelope.generic_weight === undefined ? { ...terms, generic: null } : terms;
}

export function weightsOf(terms: VerdictTerms, settings: Settings): (category: string) => number {
  return (category) => categoryWeight(category, terms, settings);
}

/** A region's claim: a floor and a cap of the office are shares of its proportional part, the cap of a finding one of the whole. */
function claimOf(region: string, weight: number, part: number, { largestShare }: VerdictTerms, { floors = [], caps = [] }: Settings): Claim {
  const [floor] = floors.filter(({ group }) => projectField(group) === regionGroup);
  const [cap] = caps.filter(({ group }) => projectField(group) === regionGroup);
  return { id: region, weight, floor: (floor?.share ?? 0) * part, cap: Math.min(cap === undefined ? 1 : cap.share * part, largestShare?.value ?? 1) };
}

/** Where regions follow each other, a field is called in the regions that hold most of it. */
function limitedSpread(cells: readonly BasisCell[], { spread }: VerdictTerms): readonly BasisCell[] {
  if (spread === null) return cells;
  return [...groupBy(cells, ({ field }) => field).values()].flatMap((own) => {
    const held = [...groupBy(own, ({ region }) => region)].map(([region, group]) => ({ region, money: sumOf(group, "money") }));
    const most = spread.regions ?? Math.max(1, Math.floor(held.length * (spread.kept ?? 1)));
    const kept = new Set(
      held
        .toSorted((a, b) => b.money - a.money || byCodePoint(a.region, b.region))
        .slice(0, most)
        .map(({ region }) => region),
    );
    return own.filter(({ region }) => kept.has(region));
  });
}

function cellsOf(own: readonly Weighed[], amount: number): Envelope["cells"] {
  const fields = [...groupBy(own, ({ field }) => field)].toSorted(([a], [b]) => byCodePoint(a, b));
  const claims = fields.map(([id, group]) => ({ id, weight: sumOf(group, "weight"), floor: 0, cap: 1 }));
  const divided = dividedMoney(amount, claims);
  return fields.map(([field, group], at) => {
    const part = divided?.amounts[at] ?? 0;
    const weight = sumOf(group, "weight");
    // Money of a cell goes to its categories as their weighed money stands; each is worth its own weight.
    const worth = weight === 0 ? 0 : group.reduce((sum, each) => sum + (each.money === 0 ? 0 : (each.weight / weight) * (each.weight / each.money)), 0);
    return { field, region: elementAt(group, 0).region, amount: part, value: part * worth };
  });
}

function certificateOf(
  total: number,
  cells: Envelope["cells"],
  claims: readonly Claim[],
  regions: ReadonlyMap<string, number>,
  { moved, bound }: { readonly moved: number; readonly bound: number },
): Certificate {
  const breaches = [
    Math.abs(sumOf(cells, "amount") - total),
    ...claims.flatMap(({ id, floor, cap }) => {
      const amount = regions.get(id) ?? 0;
      return [Math.max(0, Math.ceil(floor * total) - amount), Math.max(0, amount - Math.floor(Math.min(1, cap) * total))];
    }),
  ];
  // Both are sums of fractions of a unit: equal to the unit is equal.
  const [objective, proved] = [Math.round(moved), Math.round(bound)];
  return {
    objective,
    bound: proved,
    gap: objective === 0 ? 0 : Math.abs(objective - proved) / objective,
    status: objective === proved ? "optimal" : "not-proved",
    solver: "arithmetic",
    seed: 1,
    check: { rules: breaches.length, violated: breaches.filter((each) => each > 0).length, worst: Math.max(...breaches) },
  };
}

function sumOf<K extends string>(rows: readonly { readonly [key in K]: number }[], key: K): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
