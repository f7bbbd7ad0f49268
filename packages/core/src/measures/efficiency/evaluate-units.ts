import {
  crossEfficiency,
  type EfficiencyPanel,
  freeDisposalHull,
  largestSlacks,
  RadialFrontier,
  type ScaledPanel,
  type Slacks,
  scaledPanel,
  slacksBasedEfficiency,
  superSlacksBased,
  unitOf,
  withoutZeros,
} from "@quoin/methods";
import { type EfficiencyRequest, returnsOf } from "./efficiency-request.ts";
import { inDataUnits, type UnitResult } from "./unit-result.ts";

const one = 1e-8;
const noSlack = 1e-7;

/** Results of every unit, and whether zeros had to be replaced. */
export interface Evaluation {
  readonly results: readonly UnitResult[];
  readonly zerosReplaced: boolean;
  /** Row-major evaluator × evaluated, for the cross model. */
  readonly cross: Float64Array | null;
}

/** Holds every unit of a panel against the others with one of the models; columns are scaled to a largest value of 1 inside and scaled back. */
export function evaluateUnits(raw: EfficiencyPanel, request: EfficiencyRequest): Evaluation {
  const { model } = request;
  const fillsInputs = model === "super" || model === "super-sbm";
  const [x, y] = [
    fillsInputs ? withoutZeros(raw.x, raw.inputs) : { values: raw.x, replaced: false },
    fillsInputs || model === "sbm" ? withoutZeros(raw.y, raw.outputs) : { values: raw.y, replaced: false },
  ];
  const scaled = scaledPanel({ ...raw, x: x.values, y: y.values });
  if (model === "cross") {
    const cross = crossEfficiency(scaled.panel, { goal: request.cross_goal, form: request.cross_form });
    const units = Array.from({ length: raw.units }, (_, unit) => unit);
    const mean = (unit: number): number => units.reduce((sum, evaluator) => sum + (cross[evaluator * raw.units + unit] ?? Number.NaN), 0) / raw.units;
    return { cross, zerosReplaced: false, results: units.map((unit) => plain(mean(unit), mean(unit) >= 1 - one, mean(unit))) };
  }
  const units = Array.from({ length: raw.units }, (_, unit) => unit);
  const results = model === "radial" || model === "super" ? radial(scaled, request) : units.map((unit) => evaluators[model](scaled, unit, request));
  return { cross: null, zerosReplaced: x.replaced || y.replaced, results };
}

type Evaluate = (scaled: ScaledPanel, unit: number, request: EfficiencyRequest) => UnitResult;

const evaluators: Readonly<Record<Exclude<EfficiencyRequest["model"], "cross" | "radial" | "super">, Evaluate>> = {
  sbm: (scaled, unit, request) => {
    const found = slacksBasedEfficiency(scaled.panel, unitOf(scaled.panel, unit), request.orientation, returnsOf(request));
    return found === null
      ? infeasible
      : { ...plain(found.score, found.score >= 1 - one, found.score), ...withSlacks(scaled, unit, found, { input: 1, output: 1 }) };
  },
  additive: (scaled, unit, request) => {
    const own = unitOf(scaled.panel, unit);
    const slacks = largestSlacks(scaled.panel, own, { input: scaled.inputScale, output: scaled.outputScale }, returnsOf(request));
    if (slacks === null) return infeasible;
    const sum =
      slacks.input.reduce((total, slack, i) => total + slack * (scaled.inputScale[i] ?? 1), 0) +
      slacks.output.reduce((total, slack, r) => total + slack * (scaled.outputScale[r] ?? 1), 0);
    return { ...plain(sum, largestOf(slacks) <= noSlack, -sum), ...withSlacks(scaled, unit, slacks, { input: 1, output: 1 }) };
  },
  fdh: (scaled, unit, { orientation }) => {
    const isInput = orientation === "input";
    const { score, peer } = freeDisposalHull(scaled.panel, unit, isInput ? "input" : "output");
    const [own, other] = [unitOf(scaled.panel, unit), unitOf(scaled.panel, peer)];
    const lambda = new Float64Array(scaled.panel.units);
    lambda[peer] = 1;
    const slacks = {
      lambda,
      input: own.x.map((value, i) => (isInput ? score : 1) * value - (other.x[i] ?? 0)),
      output: own.y.map((value, r) => (other.y[r] ?? 0) - (isInput ? 1 : score) * value),
    };
    return radialResult(scaled, unit, score, slacks, isInput, false);
  },
  "super-sbm": (scaled, unit, request) => {
    const delta = superSlacksBased(scaled.panel, unitOf(scaled.panel, unit, true), request.orientation, returnsOf(request));
    if (Number.isNaN(delta)) return infeasible;
    const rho = slacksBasedEfficiency(scaled.panel, unitOf(scaled.panel, unit), request.orientation, returnsOf(request))?.score ?? Number.NaN;
    const isEfficient = rho >= 1 - one;
    return plain(isEfficient ? delta : 1, isEfficient, isEfficient ? Math.max(1, delta) : rho);
  },
};

function radial(scaled: ScaledPanel, request: EfficiencyRequest): readonly UnitResult[] {
  const { panel, inputScale, outputScale } = scaled;
  const isInput = request.orientation !== "output";
  const isSuper = request.model === "super";
  const frontier = new RadialFrontier(panel, isInput ? "input" : "output", returnsOf(request));
  return Array.from({ length: panel.units }, (_, unit) => {
    const { score, slacks } = frontier.evaluate(unitOf(panel, unit, isSuper), { input: inputScale, output: outputScale });
    return Number.isNaN(score) ? infeasible : radialResult(scaled, unit, score, slacks, isInput, isSuper);
  });
}

function radialResult(scaled: ScaledPanel, unit: number, score: number, slacks: Slacks | null, isInput: boolean, isSuper: boolean): UnitResult {
  const reaches = isInput ? score >= 1 - one : score <= 1 + one;
  const status = !reaches ? "inefficient" : !isSuper && slacks !== null && largestOf(slacks) > noSlack ? "weakly-efficient" : "efficient";
  const base = { score, status, merit: isInput ? score : -score } as const;
  return slacks === null
    ? { ...base, slacks: null, targets: null, lambda: null }
    : { ...base, ...withSlacks(scaled, unit, slacks, { input: isInput ? score : 1, output: isInput ? 1 : score }) };
}

function withSlacks(
  { panel, inputScale, outputScale }: ScaledPanel,
  unit: number,
  slacks: Slacks,
  radius: { readonly input: number; readonly output: number },
): Pick<UnitResult, "slacks" | "targets" | "lambda"> {
  return { ...inDataUnits(panel, unit, { input: inputScale, output: outputScale }, slacks, radius), lambda: slacks.lambda };
}

const infeasible: UnitResult = { score: Number.NaN, status: "infeasible", merit: Number.NaN, slacks: null, targets: null, lambda: null };

function plain(score: number, isEfficient: boolean, merit: number): UnitResult {
  return { score, status: Number.isNaN(score) ? "infeasible" : isEfficient ? "efficient" : "inefficient", merit, slacks: null, targets: null, lambda: null };
}

function largestOf({ input, output }: Slacks): number {
  return Math.max(0, ...input, ...output);
}
