import {
  type CutoffEffect,
  chiSquareTail,
  cutoffEffect,
  lotteryEffect,
  matchedEffect,
  normalQuantile,
  type StaggeredPanel,
  signBalance,
  staggeredEffect,
} from "@quoin/methods";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { note } from "../../../language/note.ts";
import type { Said } from "../../../language/statement/place.ts";
import { integer, listed, probability, rounded, span, verbatim } from "../../../language/statement/values.ts";
import { effectWords as words } from "./effect.words.ts";
import type { EffectAnswer, EffectCheck } from "./effect-answer.ts";
import type { EffectRows } from "./read-effect-table.ts";

const level = 0.95;
const significance = 0.05;
/** Largest difference of matched scores, in spreads, that is taken as alike. Reference: Austin 2009, doi 10.1002/sim.3697. */
const alike = 0.1;

/** What the jump at the cut is, with the crowding beside it and placebo cuts. */
export function cutoffAnswer(rows: EffectRows, cut: number, outcome: string): Outcome<EffectAnswer> {
  const found = cutoffEffect(rows.score, rows.outcome, cut, level);
  if (typeof found === "string") return fault(note(`effect.${found}`, { cut }, { file: rows.file, field: "cut" }));
  const { conventional, conventionalSe, robustSe, low, high, p, bandwidth } = found;
  const crowding = signBalance(rows.score.map((score) => score - cut));
  const checks: EffectCheck[] = [
    { ...tells("conventional", conventional, conventionalSe) },
    tested("crowding", crowding.share, crowding.p),
    ...placebo("placebo-below", rows, (score) => score < cut),
    ...placebo("placebo-above", rows, (score) => score >= cut),
  ];
  const n = rows.outcome.length;
  const said = words.say("cutoff", {
    ...shared(outcome, conventional, low, high, p),
    within: integer(found.within[0] + found.within[1], "units"),
    n: integer(n, "units"),
    bandwidth: rounded(bandwidth.fit, "points"),
  });
  return success({ ...answer("cutoff", outcome, { estimate: conventional, se: robustSe, low, high, p, n }, checks, said), bandwidth: bandwidth.fit });
}

/** The cut in the middle of one side's scores, where nothing should jump. */
function placebo(id: "placebo-below" | "placebo-above", { score, outcome }: EffectRows, isOwn: (score: number) => boolean): EffectCheck[] {
  const places = [...score.keys()].filter((row) => isOwn(score[row] ?? Number.NaN));
  const own = Float64Array.from(places, (row) => score[row] ?? Number.NaN);
  const middle = own.toSorted()[Math.floor(own.length / 2)];
  const found: CutoffEffect | string =
    middle === undefined
      ? "one-side"
      : cutoffEffect(
          own,
          Float64Array.from(places, (row) => outcome[row] ?? Number.NaN),
          middle,
          level,
        );
  return typeof found === "string" || !Number.isFinite(found.p) ? [] : [tested(id, found.conventional, found.p, found.robustSe)];
}

/** Difference in differences, with the test of what came before. */
export function didAnswer(panel: StaggeredPanel, outcome: string, file: string): Outcome<EffectAnswer> {
  const found = staggeredEffect(panel);
  if (found === null) return fault(note("effect.nothing-compared", {}, { file }));
  const { simple, before, units, treated, cells } = found;
  const interval = normalInterval(simple.effect, simple.se);
  const checks: EffectCheck[] = [
    ...(before === null ? [] : [tested("before", before.statistic, before.p)]),
    tells("group", found.group.effect, found.group.se),
    tells("dynamic", found.dynamic.effect, found.dynamic.se),
  ];
  const said = words.say("did", {
    ...shared(outcome, simple.effect, interval.low, interval.high, interval.p),
    treated: integer(treated, "units"),
    n: integer(units, "units"),
  });
  const compared = { estimate: simple.effect, se: simple.se, ...interval, n: units };
  return success({ ...answer("did", outcome, compared, checks, said), cells: [...cells] });
}

/** Those drawn beside those not drawn, by dealing the lots again. */
export function lotteryAnswer(rows: EffectRows, outcome: string): Outcome<EffectAnswer> {
  const lots = Uint8Array.from(rows.treated);
  const found = lotteryEffect(rows.outcome, lots, { strata: rows.strata, level });
  if (found === null) return fault(note("effect.no-lots", {}, { file: rows.file, field: "treated" }));
  const isScored = (_: number, row: number): boolean => !Number.isNaN(rows.score[row]);
  const balance = lotteryEffect(rows.score.filter(isScored), lots.filter(isScored), { strata: rows.strata.filter(isScored), level });
  const n = found.treated + found.others;
  const said = words.say("lottery", {
    ...shared(outcome, found.estimate, found.low, found.high, found.p),
    treated: integer(found.treated, "units"),
    n: integer(n, "units"),
  });
  const checks = balance === null ? [] : [tested("balance", balance.estimate, balance.p, balance.se)];
  const notes = found.strataLeftOut > 0 ? [note("effect.strata-left-out", { count: found.strataLeftOut }, { file: rows.file, field: "strata" })] : [];
  return success(answer("lottery", outcome, { ...found, n }, checks, said), notes);
}

/** The treated beside like ones. */
export function matchAnswer(rows: EffectRows, outcome: string): Outcome<EffectAnswer> {
  const hasScore = rows.score.some((score) => !Number.isNaN(score));
  const found = matchedEffect(rows.outcome, Uint8Array.from(rows.treated), { strata: rows.strata, level, ...(hasScore ? { score: rows.score } : {}) });
  if (found === null) return fault(note("effect.no-match", {}, { file: rows.file, field: "treated" }));
  const { before, after } = found.balance;
  const checks: EffectCheck[] = hasScore
    ? [
        { ...tells("balance-before", before), se: null },
        { ...tells("balance-after", after), se: null, holds: Number.isNaN(after) ? null : Math.abs(after) <= alike },
      ]
    : [];
  const said = words.say("match", {
    ...shared(outcome, found.estimate, found.low, found.high, found.p),
    treated: integer(found.treated, "units"),
    used: integer(found.used, "units"),
  });
  const notes = found.withoutMatch > 0 ? [note("effect.without-match", { count: found.withoutMatch }, { file: rows.file })] : [];
  return success(answer("match", outcome, { ...found, n: found.treated + found.used }, checks, said), notes);
}

type Compared = Pick<EffectAnswer, "estimate" | "n"> & Readonly<Record<"se" | "low" | "high" | "p", number>>;

function answer(
  design: EffectAnswer["design"],
  outcome: string,
  { estimate, se, low, high, p, n }: Compared,
  checks: readonly EffectCheck[],
  own: Said,
): EffectAnswer {
  const failed = checks.filter(({ holds }) => holds === false);
  const said = failed.length === 0 ? own : words.say("doubted", { said: own, checks: listed(failed.map(({ label }) => label)) });
  const assumes = words.say(`${design}-assumes`);
  return {
    design,
    outcome,
    estimate,
    se: known(se),
    low: known(low),
    high: known(high),
    level,
    p: known(p),
    n,
    checks: [...checks],
    statement: said.text,
    statement_data: said.data,
    assumes: assumes.text,
    assumes_data: assumes.data,
  };
}

function shared(outcome: string, estimate: number, low: number, high: number, p: number) {
  const figure = (value: number) => rounded(value, "outcome");
  return {
    outcome: verbatim(outcome),
    estimate: figure(estimate),
    certainty: [low, high, p].every(Number.isFinite)
      ? words.say("certainty", { interval: span(figure(low), figure(high)), p: probability(p) })
      : words.say("no-interval"),
  };
}

type CheckId =
  | "conventional"
  | "crowding"
  | "placebo-below"
  | "placebo-above"
  | "before"
  | "group"
  | "dynamic"
  | "balance"
  | "balance-before"
  | "balance-after";

function tells(id: CheckId, value: number, se = Number.NaN): EffectCheck {
  return { id, label: words.text(id), value: known(value), se: known(se), p: null, holds: null };
}

function tested(id: CheckId, value: number, p: number, se = Number.NaN): EffectCheck {
  return { ...tells(id, value, se), p: known(p), holds: Number.isNaN(p) ? null : p >= significance };
}

function normalInterval(effect: number, se: number): { readonly low: number; readonly high: number; readonly p: number } {
  const reach = normalQuantile((1 + level) / 2) * se;
  return { low: effect - reach, high: effect + reach, p: chiSquareTail((effect / se) ** 2, 1) };
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
