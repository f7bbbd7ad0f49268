import { groupBy } from "../../../contract/group-by.ts";
import { followed } from "../../../language/statement/followed.ts";
import type { Said } from "../../../language/statement/place.ts";
import { amount, givenPercent, integer, large, listed, percent, verbatim, years as yearsFrom } from "../../../language/statement/values.ts";
import type { CostUnit } from "../../../plan/cost-unit.ts";
import type { UnitsOfLine } from "../../../plan/design-context.ts";
import type { PlanLine } from "../../../plan/plan.ts";
import { leastCases, referenceClass } from "../../../plan/targets/reference-class.ts";
import type { KnownCost } from "./cost-cases.ts";
import { costWords as words } from "./costs.words.ts";

export type CostLike = NonNullable<PlanLine["cost_like"]>;

/** Cases that a line names; where there are more, `n` counts all of them. */
const namedCases = 1000;

interface Asked {
  readonly instrument: string;
  readonly currency: string;
  readonly units: UnitsOfLine | null;
  /** Years that the line runs: so many years of the instrument it takes. */
  readonly years: number | null;
}

/**
 * What similar lines cost: cases of the same instrument and the same unit, the office's own before what other offices plan; a class of at least `leastCases` before a smaller one, the larger of two.
 * Null where there is none.
 *
 * @param most cases that are named, the cheapest first
 */
export function costLike(all: readonly KnownCost[], { instrument, currency, units, years }: Asked, most = namedCases): CostLike | null {
  const classes = [
    ...groupBy(
      all.filter((each) => each.instrument === instrument),
      ({ from, unit }) => `${from} ${unit}`,
    ).values(),
  ];
  const planned = (own: readonly KnownCost[]): boolean => units?.unit != null && own[0]?.unit === units.unit;
  const order = (own: readonly KnownCost[]): readonly number[] => [
    planned(own) ? 0 : 1,
    own.length >= leastCases ? 0 : 1,
    own[0]?.from === "office" ? 0 : 1,
    -own.length,
  ];
  const [cases] = classes.toSorted((a, b) => compared(order(a), order(b)));
  const [first] = cases ?? [];
  if (cases === undefined || first === undefined) return null;
  const found = referenceClass(cases);
  const count = unitsOf(first.unit, units, years);
  const named = cases.toSorted((a, b) => a.cost - b.cost).slice(0, most);
  return {
    n: found.n,
    unit: first.unit,
    median: found.median,
    p10: found.p10,
    p90: found.p90,
    currency,
    price_year: found.years !== null && found.years.from === found.years.to ? found.years.to : null,
    deflated: false,
    years: found.years,
    cases: named.map(({ id }) => id),
    costs: found.median === null ? named.map(({ cost }) => cost) : null,
    from: first.from,
    instrument,
    units: count,
    low: count === null || found.p10 === null ? null : count * found.p10,
    high: count === null || found.p90 === null ? null : count * found.p90,
    held_out: found.held_out,
    synthetic: cases.some((each) => each.synthetic),
  };
}

function unitsOf(unit: CostUnit, said: UnitsOfLine | null, years: number | null): number | null {
  if (said !== null && (said.unit === null || said.unit === unit)) return said.count;
  return unit === "year of the instrument" ? years : null;
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** What a line without an amount says of its cost: the class with its trial, what that makes of the line, and that nobody set money aside for it. */
export function costSaid(like: CostLike | null, line: string): readonly Said[] {
  const noBudget = words.say("no-budget");
  if (like === null) return [words.say("none"), noBudget];
  const { currency } = like;
  return [
    ...classSaid(like),
    ...(like.median === null
      ? []
      : [
          like.units === null || like.low === null || like.high === null
            ? words.say("no-units", { line: verbatim(line) })
            : words.say("total", { units: large(like.units, like.unit), low: amount(like.low, currency), high: amount(like.high, currency) }),
        ]),
    noBudget,
  ];
}

/** The class itself, as a line or a measure without a line says it. */
export function classSaid(like: CostLike): readonly Said[] {
  const { n, unit, currency, years, held_out: tried } = like;
  const named = words.text(`unit-${unit}`);
  const invented = like.synthetic ? [words.say("invented")] : [];
  if (like.p10 === null || like.p90 === null || like.median === null) {
    const costs = like.costs ?? [];
    const cases = listed(
      like.cases.map((id, at) => words.say("case", { id: verbatim(id), cost: amount(costs[at] ?? 0, currency) })),
      { joint: "semicolon" },
    );
    return [words.say("few", { n: integer(n, unit), unit: named, cases }), ...invented];
  }
  return [
    words.say(like.from === "plans" ? "range-of-plans" : "range", {
      low: amount(like.p10, currency),
      high: amount(like.p90, currency),
      median: amount(like.median, currency),
      unit: named,
      n: large(n, unit),
      years: years === null ? words.text("undated") : yearsFrom(years.from, years.to),
    }),
    ...invented,
    ...(tried === null
      ? []
      : [words.say("held-out", { covered: percent(tried.covered, 0), cases: large(tried.cases, unit), error: givenPercent(Number(tried.error.toFixed(2))) })]),
  ];
}

/** A note with what is known of the cost after it. */
export function withCost(note: Said | null, said: readonly Said[]): Said | null {
  const [first, ...others] = note === null ? said : [note, ...said];
  return first === undefined ? null : followed(first, others);
}
