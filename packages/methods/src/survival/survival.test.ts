import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { coxModel } from "./cox-model.ts";
import { cumulativeIncidence } from "./cumulative-incidence.ts";
import { curveTest } from "./curve-test.ts";
import { orderByTime, riskTable, type Subjects } from "./subjects.ts";
import { firstTimeAtMost, restrictedMean, survivalCurve } from "./survival-curve.ts";

type Numbers = readonly (number | null)[];
interface Case {
  readonly name: string;
  readonly time: readonly number[];
  readonly event: readonly number[];
  readonly entry: readonly number[] | null;
  readonly group: readonly number[] | null;
  readonly covariates: number;
  readonly x: readonly number[] | null;
  readonly curve: Readonly<
    Record<"time" | "at_risk" | "events" | "censored" | "survival" | "se" | "low" | "high" | "cumulative_hazard" | "median" | "rmst", Numbers>
  > & { readonly horizon: number };
  readonly tests: readonly { readonly rho: number; readonly statistic: number; readonly df: number; readonly p: number }[];
  readonly cox: readonly (Readonly<Record<"coefficient" | "se" | "robust_se" | "p" | "schoenfeld_p", Numbers>> & {
    readonly ties: "efron" | "breslow";
    readonly loglik: number;
  })[];
}

const golden = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T;
type Compared = Pick<Case, "time" | "event" | "group">;
const { cases, stratified, truncated, competing } = golden<{
  readonly cases: readonly Case[];
  readonly stratified: Compared & { readonly strata: readonly number[]; readonly tests: readonly { rho: number; statistic: number; df: number }[] };
  readonly truncated: Compared & { readonly entry: readonly number[]; readonly statistic: number };
  readonly competing: Pick<Case, "time" | "event"> & { readonly times: readonly number[]; readonly incidence: readonly (readonly number[])[] };
}>("survival-r.golden.json");
const lifelines = golden<{
  readonly time: readonly number[];
  readonly event: readonly number[];
  readonly cases: readonly {
    readonly kind: number;
    readonly time: readonly number[];
    readonly incidence: readonly number[];
    readonly variance: readonly number[];
  }[];
}>("survival-lifelines.golden.json");

const subjectsOf = ({ time, event, entry, group }: Pick<Case, "time" | "event"> & Partial<Pick<Case, "entry" | "group">>): Subjects => ({
  time: Float64Array.from(time),
  event: Int32Array.from(event),
  entry: entry === null || entry === undefined ? undefined : Float64Array.from(entry),
  group: group === null || group === undefined ? undefined : Int32Array.from(group),
});

/** Within 1e-9 of the size of the value; a value that the reference leaves out is left out. */
function near(given: Float64Array | readonly number[], expected: Numbers): void {
  expect(given.length).toBe(expected.length);
  expected.forEach((value, at) => {
    const own = given[at] ?? Number.NaN;
    if (value === null) expect(own).toBeNaN();
    else expect(Math.abs(own - value) / Math.max(1, Math.abs(value))).toBeLessThan(1e-9);
  });
}

describe.each(cases)("$name, as R survival has it", (each) => {
  const subjects = subjectsOf(each);
  const order = orderByTime(subjects.time);
  const table = riskTable(subjects, order);
  const curve = survivalCurve(table);

  test("counts, curve, hazard, interval", () => {
    near(table.time, each.curve.time);
    near(table.atRisk, each.curve.at_risk);
    near(table.events, each.curve.events);
    near(table.censored, each.curve.censored);
    near(curve.survival, each.curve.survival);
    near(curve.cumulativeHazard, each.curve.cumulative_hazard);
    // Where nobody is left the reference keeps an error of its own making; here it is missing.
    const live = (values: Numbers): Numbers => values.map((value, at) => (each.curve.survival[at] === 0 ? null : value));
    near(curve.se, live(each.curve.se));
    near(curve.low, live(each.curve.low));
    near(curve.high, live(each.curve.high));
  });

  test("median with its interval, restricted mean", () => {
    near(
      [curve.survival, curve.low, curve.high].map((own) => firstTimeAtMost(table.time, own, 0.5)),
      each.curve.median,
    );
    const { mean, se } = restrictedMean(table, curve.survival, each.curve.horizon);
    near([mean, se], each.curve.rmst);
  });

  test("tests between groups", () => {
    const groups = 1 + Math.max(...(each.group ?? [0]));
    for (const { rho, statistic, df, p } of each.tests) {
      const own = curveTest(subjects, order, groups, rho);
      near([own.statistic, own.df, own.p], [statistic, df, p]);
    }
    expect(each.tests.length).toBe(each.entry === null ? 2 : 0);
  });

  test("Cox models with both ways of ties: coefficients, errors, robust errors, proportional hazards", () => {
    for (const { ties, loglik, ...of } of each.cox) {
      const model = coxModel(subjects, Float64Array.from(each.x ?? []), each.covariates, ties);
      if (model === null) throw new Error("no maximum was found");
      near([model.logLikelihood], [loglik]);
      near(model.coefficient, of.coefficient);
      near(model.se, of.se);
      near(model.robustSe, of.robust_se);
      near(model.p, of.p);
      near(model.schoenfeldP, of.schoenfeld_p);
    }
    expect(each.cox.length).toBe(2);
  });
});

test.each(lifelines.cases)("incidence of kind $kind among three, as lifelines has it", ({ kind, time, incidence, variance }) => {
  const subjects = subjectsOf(lifelines);
  const own = cumulativeIncidence(subjects, orderByTime(subjects.time), kind);
  near(own.time, time);
  near(own.incidence, incidence);
  near(own.se, variance.map(Math.sqrt));
});

test("tests within strata of lung, as survdiff has them", () => {
  const subjects = subjectsOf(stratified);
  const strata = { of: Int32Array.from(stratified.strata), count: Math.max(...stratified.strata) + 1 };
  for (const { rho, statistic, df } of stratified.tests) {
    const own = curveTest(subjects, orderByTime(subjects.time), 2, rho, strata);
    near([own.statistic, own.df], [statistic, df]);
  }
  expect(stratified.tests.map(({ rho }) => rho)).toEqual([0, 1]);
});

test("a log-rank test of heart under left truncation, as the score test of the exact partial likelihood has it", () => {
  const subjects = subjectsOf(truncated);
  near([curveTest(subjects, orderByTime(subjects.time), 2).statistic], [truncated.statistic]);
});

test.each([1, 2])("incidence of kind %d of mgus2, whose times are tied, as R has it", (kind) => {
  const subjects = subjectsOf(competing);
  const own = cumulativeIncidence(subjects, orderByTime(subjects.time), kind);
  const at = new Map(competing.times.map((time, row) => [time, competing.incidence[kind - 1]?.[row] ?? Number.NaN]));
  near(
    own.incidence,
    Array.from(own.time, (time) => at.get(time) ?? Number.NaN),
  );
});

test("many times are ordered as few are: by value, equal ones as they came, whatever their sign", () => {
  const draw = (n: number) =>
    Float64Array.from({ length: n }, (_, at) => [0, -0, -1.5, 3, Number.NEGATIVE_INFINITY, ((at * 7919) % 613) - 300, Math.sin(at) * 1e-3][at % 7] ?? 0);
  const time = draw(5000);
  const expected = Array.from(time.keys()).sort((a, b) => (time[a] === time[b] ? a - b : (time[a] ?? 0) - (time[b] ?? 0)));
  expect([...orderByTime(time)]).toEqual(expected);
});

const watched = fc.array(fc.record({ time: fc.integer({ min: 0, max: 12 }), event: fc.integer({ min: 0, max: 2 }), group: fc.integer({ min: 0, max: 2 }) }), {
  minLength: 1,
  maxLength: 40,
});
const columns = (rows: readonly { readonly time: number; readonly event: number; readonly group: number }[]): Subjects => ({
  time: Float64Array.from(rows, ({ time }) => time),
  event: Int32Array.from(rows, ({ event }) => event),
  group: Int32Array.from(rows, ({ group }) => group),
});

test("incidences of all kinds and survival share one whole", () => {
  fc.assert(
    fc.property(watched, (rows) => {
      const subjects = columns(rows);
      const order = orderByTime(subjects.time);
      const { survival } = survivalCurve(riskTable(subjects, order));
      const ended = [1, 2].map((kind) => cumulativeIncidence(subjects, order, kind).incidence.at(-1) ?? 0);
      expect((survival.at(-1) ?? 1) + (ended[0] ?? 0) + (ended[1] ?? 0)).toBeCloseTo(1, 12);
    }),
  );
});

test("the order of subjects and the names of groups change no test; an entry before everything changes nothing", () => {
  fc.assert(
    fc.property(watched, (rows) => {
      const [subjects, turned] = [columns(rows), columns(rows.toReversed().map((row) => ({ ...row, group: 2 - row.group })))];
      const own = curveTest(subjects, orderByTime(subjects.time), 3);
      const other = curveTest(turned, orderByTime(turned.time), 3);
      expect(other.df).toBe(own.df);
      if (!Number.isNaN(own.statistic)) expect(other.statistic).toBeCloseTo(own.statistic, 8);
      const entered = { ...subjects, entry: new Float64Array(rows.length).fill(-1) };
      expect(curveTest(entered, orderByTime(entered.time), 3)).toEqual(own);
      expect(riskTable(entered, orderByTime(entered.time))).toEqual(riskTable(subjects, orderByTime(subjects.time)));
    }),
  );
});

test("a product limit over Freireich's remission times of 6-mercaptopurine (Gehan 1965), as textbooks print it", () => {
  const time = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
  const event = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
  const subjects = subjectsOf({ time, event });
  const table = riskTable(subjects, orderByTime(subjects.time));
  const { survival } = survivalCurve(table);
  const at = (when: number): string => (survival[table.time.indexOf(when)] ?? Number.NaN).toFixed(4);
  expect([6, 7, 10, 13, 16, 22, 23].map(at)).toEqual(["0.8571", "0.8067", "0.7529", "0.6902", "0.6275", "0.5378", "0.4482"]);
});

test("what has no maximum is none: a covariate that is another's double, one that parts the dead from the living, no event", () => {
  const subjects = subjectsOf({ time: [1, 2, 3, 4, 5, 6], event: [1, 1, 1, 0, 0, 0] });
  expect(coxModel(subjects, Float64Array.from([1, 2, 0, 0, 1, 2, 3, 6, 1, 2, 0, 0]), 2)).toBeNull();
  expect(coxModel(subjects, Float64Array.from([1, 1, 1, 0, 0, 0]), 1)).toBeNull();
  expect(coxModel(subjectsOf({ time: [1, 2], event: [0, 0] }), Float64Array.from([0, 1]), 1)).toBeNull();
  expect(() => coxModel(subjects, new Float64Array(3), 1)).toThrow("coxModel");
});

// R's pchisq(x, df, lower.tail = FALSE).
test.each([
  [3.841458820694124, 1, 0.05],
  [10, 1, 0.001565402258002552],
  [0.1, 3, 0.9918374237318764],
  [60, 40, 0.02187346844139086],
  [1.5, 2.5, 0.5850429747307261],
])("chi-square tail of %d with %d degrees", (x, df, p) => {
  expect(chiSquareTail(x, df)).toBeCloseTo(p, 13);
});

test("a tail has its ends", () => {
  expect([chiSquareTail(0, 2), chiSquareTail(-1, 2), chiSquareTail(Number.NaN, 2), chiSquareTail(1, 0)]).toEqual([1, 1, Number.NaN, Number.NaN]);
});

test("a time that is not a number is refused, where no other time would ever follow it", () => {
  const time = Float64Array.of(1, Number.NaN, 2);
  expect(() => riskTable({ time, event: Int32Array.of(1, 1, 0) }, orderByTime(time))).toThrow(RangeError);
});
