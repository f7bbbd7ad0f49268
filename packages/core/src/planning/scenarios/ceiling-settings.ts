import { yearlyBudgets } from "../../capabilities/funding/envelope/envelope.ts";
import type { EnvelopeBasis } from "../../capabilities/funding/envelope/envelope-basis.ts";
import { centralFunds, moneyPower, projectField, regionGroup } from "../../capabilities/funding/funds/fund-rules.ts";
import type { Settings } from "../../workspace/settings.ts";

/** What somebody tries: each is as it is where it is left out. */
export interface AskedCeiling {
  readonly yearly?: number | undefined;
  readonly largest_share?: number | undefined;
  readonly floor?: number | undefined;
  readonly cap?: number | undefined;
  /** `CATEGORY=NUMBER` each. */
  readonly weights: readonly string[];
}

type Share = NonNullable<Settings["floors"]>[number];
type Basis = Pick<EnvelopeBasis, "money" | "cells">;

/** The rules of the division in an official's words: money of a year, limits of a region, weights. `largest` is the limit that the findings set. */
export function settingsNow(settings: Settings, basis: Basis, largest: number | null) {
  const categories = [...new Set(basis.cells.map(({ category }) => category))].toSorted();
  return {
    yearly: yearlyBudgets(basis, settings).reduce((sum, { amount }) => sum + amount, 0),
    largest_share: largest,
    floor: ofRegions(settings.floors)?.share ?? 0,
    cap: ofRegions(settings.caps)?.share ?? null,
    weights: categories.map((category) => ({ category, weight: settings.weights[category] ?? 1 })),
  };
}

/** The settings as they would be: another sum is given by the sources in the proportions of now, other limits stand in the place of those of regions, whatever else the office says stays. */
export function settingsAsked(settings: Settings, basis: Basis, { yearly, largest_share, floor, cap, weights }: AskedCeiling): Settings {
  const given = new Map(
    weights.flatMap((each) => {
      const at = each.lastIndexOf("=");
      return [[each.slice(0, at), Number(each.slice(at + 1))] as const];
    }),
  );
  return {
    ...settings,
    ...(yearly === undefined ? {} : { budgets: budgetsOf(settings, basis, yearly) }),
    ...(floor === undefined ? {} : { floors: limited(settings.floors, floor) }),
    ...(cap === undefined ? {} : { caps: limited(settings.caps, cap) }),
    ...(largest_share === undefined ? {} : { envelope: { ...settings.envelope, largest_share } }),
    ...(given.size === 0 ? {} : { weights: { ...settings.weights, ...Object.fromEntries(given) } }),
  };
}

/** What is otherwise, as `settings set` takes it. */
export function ceilingChanges(before: Settings, after: Settings): { readonly path: string; readonly value: unknown }[] {
  const pairs = [
    ["budgets", before.budgets, after.budgets],
    ["floors", before.floors, after.floors],
    ["caps", before.caps, after.caps],
    ["weights", before.weights, after.weights],
    ["envelope.largest_share", before.envelope.largest_share, after.envelope.largest_share],
  ] as const;
  return pairs.flatMap(([path, was, is]) => (JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, value: is ?? null }]));
}

/** The sum by the sources of now, each in the unit of its column; the last one takes what rounding leaves. */
function budgetsOf(settings: Settings, basis: Basis, yearly: number): NonNullable<Settings["budgets"]> {
  const now = yearlyBudgets(basis, settings);
  const sum = now.reduce((all, { amount }) => all + amount, 0);
  const columns = (settings.budgets ?? [{ source: "central", column: centralFunds }]).map(({ column }) => column);
  let left = yearly;
  return now.map(({ source, amount }, at) => {
    const column = columns[at] ?? centralFunds;
    const part = at === now.length - 1 ? left : Math.round(sum === 0 ? yearly / now.length : (yearly * amount) / sum);
    left -= part;
    return { source, column, amount: part / 10 ** (moneyPower(column) ?? 0) };
  });
}

function ofRegions(shares: readonly Share[] | undefined): Share | undefined {
  return shares?.find(({ group }) => projectField(group) === regionGroup);
}

/** A limit of regions in the place of the one of now; 0 takes it away. */
function limited(shares: readonly Share[] | undefined, share: number): Share[] {
  const others = (shares ?? []).filter(({ group }) => projectField(group) !== regionGroup);
  return share === 0 ? others : [...others, { group: regionGroup, column: centralFunds, share }];
}
