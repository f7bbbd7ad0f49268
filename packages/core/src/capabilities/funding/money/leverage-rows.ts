import { byCodePoint, type Decimal, decimalRatio, decimalSum, decimalText } from "@quoin/methods";
import { elementAt } from "../../../contract/assert-present.ts";
import { groupBy } from "../../../contract/group-by.ts";
import type { LeverageFlow } from "./leverage-flows.ts";

export const publicLevels = ["central", "provincial", "local"] as const;

/** Whether money of a level is public money; money of which nobody says who gives it is not known to be another's. */
export function isPublicLevel(level: string | null): boolean {
  return level === null || publicMoney.has(level);
}
const publicMoney: ReadonlySet<string> = new Set<string>(publicLevels);
const privateLevels: ReadonlySet<string> = new Set(["enterprise", "bank"]);

/** A ratio with its name; `value` is null where nothing of the level was given, never 0. */
export interface LeverageRow {
  readonly name: "leverage_total" | "leverage_private";
  readonly basis: "commitment" | "disbursement";
  readonly level: string;
  readonly fund: string | null;
  readonly programme: string | null;
  readonly year: number | null;
  /** Of the projects; null for the whole and for what was not booked for a project of a region. */
  readonly region: string | null;
  readonly currency: string;
  /** Null: amounts of each year as they were (nominal). */
  readonly price_year: number | null;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: number | null;
  readonly synthetic: boolean;
}

export interface LeverageScope {
  readonly level?: string | undefined;
  readonly programme?: string | undefined;
  readonly year?: number | undefined;
}

/**
 * Leverage of public money of one level L, per basis, currency and year of prices:
 *
 *   leverage_total   = sum of all flows / sum of the flows of level L
 *   leverage_private = sum of the flows of enterprises and banks / sum of the flows of level L
 *
 * over the undertakings (project, else award, else fund) that hold money of level L at all. Foreign and other money counts in the total alone.
 * A row for the whole, one for each programme, each year and each region of a project; with a programme and a year asked for, the one that is both.
 * Commitments and payments never meet in one row.
 */
export function leverageRows(flows: readonly LeverageFlow[], scope: LeverageScope): readonly LeverageRow[] {
  const kept = flows.filter(({ programme, year }) => (scope.programme ?? programme) === programme && (scope.year ?? year) === year);
  const groups = groupBy(kept, ({ basis, currency, priceYear }) => JSON.stringify([basis, currency, priceYear]));
  const rows = [...groups.values()].flatMap((members) => {
    const levels = scope.level === undefined ? publicLevels.filter((level) => members.some((flow) => flow.level === level)) : [scope.level];
    return levels.flatMap((level) => levelRows(members, heldBy(flows, level), level, scope));
  });
  return rows.sort((a, b) => byCodePoint(sortKey(a), sortKey(b)));
}

/** Undertakings that hold money of the level in any year, whatever the basis. */
function heldBy(flows: readonly LeverageFlow[], level: string): ReadonlySet<string> {
  return new Set(flows.filter((flow) => flow.level === level).map(({ undertaking }) => undertaking));
}

function levelRows(flows: readonly LeverageFlow[], held: ReadonlySet<string>, level: string, { programme, year }: LeverageScope): LeverageRow[] {
  const members = flows.filter(({ undertaking }) => held.has(undertaking));
  const of = { programme: programme ?? null, year: year ?? null, region: null };
  const whole = ratios(elementAt(flows, 0), members, level, of);
  const programmes = programme === undefined ? partsBy(members, (flow) => flow.programme) : [];
  const years = year === undefined ? partsBy(members, (flow) => flow.year) : [];
  const regions = partsBy(members, (flow) => flow.region);
  const part = (members: LeverageFlow[], own: Partial<Part>) => ratios(elementAt(members, 0), members, level, { ...of, ...own });
  return [
    ...whole,
    ...programmes.flatMap(([name, flowsOf]) => part(flowsOf, { programme: name })),
    ...years.flatMap(([name, flowsOf]) => part(flowsOf, { year: name })),
    ...regions.flatMap(([name, flowsOf]) => part(flowsOf, { region: name })),
  ];
}

/** Which part of the flows a ratio is of. */
type Part = Pick<LeverageRow, "programme" | "year" | "region">;

function partsBy<K extends string | number>(flows: readonly LeverageFlow[], key: (flow: LeverageFlow) => K | null): [K, LeverageFlow[]][] {
  return [...groupBy(flows, key)].flatMap(([of, part]) => (of === null ? [] : [[of, part]]));
}

function ratios({ basis, currency, priceYear }: LeverageFlow, flows: readonly LeverageFlow[], level: string, part: Part): LeverageRow[] {
  const sum = (of: (flow: LeverageFlow) => boolean): Decimal => decimalSum(flows.filter(of).map(({ amount }) => amount));
  const denominator = sum((flow) => flow.level === level);
  const common = { basis, level, fund: null, ...part, currency, price_year: priceYear, synthetic: flows.some(({ synthetic }) => synthetic) };
  return [
    named(
      "leverage_total",
      sum(() => true),
      denominator,
      common,
    ),
    named(
      "leverage_private",
      sum((flow) => privateLevels.has(flow.level)),
      denominator,
      common,
    ),
  ];
}

export function named(
  name: LeverageRow["name"],
  numerator: Decimal,
  denominator: Decimal,
  common: Omit<LeverageRow, "name" | "numerator" | "denominator" | "value">,
): LeverageRow {
  const { basis, level, ...rest } = common;
  const value = denominator.units > 0n ? decimalRatio(numerator, denominator) : null;
  return { name, basis, level, ...rest, numerator: decimalText(numerator), denominator: decimalText(denominator), value };
}

function sortKey({ basis, level, programme, year, region, currency, price_year, name }: LeverageRow): string {
  return [basis, level, programme ?? "", year ?? "", region ?? "", currency, price_year ?? "", name === "leverage_total" ? 0 : 1].join("\u0000");
}
