import type { LinearProgramme, SolverOptions, SolverResult, SolverStep, SolverStop } from "@quoin/optimise";
import type { Highs, HighsCallbackMap, Model, ModelStatusCode } from "highs";
import { noAnswer, proofStatus } from "./solver-answer.ts";

/** Where a running search reports. */
export interface SearchListener {
  step(step: Omit<SolverStep, "solution">): void;
  solution(objective: number, solution: Float64Array): void;
  /** True once the search should end. */
  stopped(): boolean;
}

/** Solves one programme; blocks the thread until the engine ends. */
export function runHighs(highs: Highs, programme: LinearProgramme, options: SolverOptions, listener: SearchListener): SolverResult {
  const engine = `highs ${highs.version.string} wasm`;
  if (programme.columns === 0) return emptyProgramme(programme, engine);
  return highs.withModel(modelData(highs, programme, options.relaxed === true), (model) => {
    setOptions(model, options);
    if (options.incumbent !== undefined) model.setSolution({ colValue: options.incumbent });
    if (options.basis !== undefined && options.relaxed === true) model.setBasis({ colStatus: options.basis.columns, rowStatus: options.basis.rows });
    const { modelStatus } = model.run(callbacks(highs, listener));
    return answer(highs, model, programme, options, modelStatus, engine);
  });
}

function modelData(highs: Highs, programme: LinearProgramme, relaxed: boolean) {
  const { maximize, minimize } = highs.constants.objectiveSense;
  return {
    numCols: programme.columns,
    numRows: programme.rows,
    sense: programme.sense === "max" ? maximize : minimize,
    offset: programme.offset ?? 0,
    colCost: programme.cost,
    colLower: programme.lower,
    colUpper: programme.upper,
    rowLower: programme.rowLower,
    rowUpper: programme.rowUpper,
    matrix: {
      format: "csc" as const,
      numRows: programme.rows,
      numCols: programme.columns,
      starts: programme.start,
      indices: programme.index,
      values: programme.value,
    },
    ...(relaxed || !programme.integer.includes(1) ? {} : { integrality: Int32Array.from(programme.integer) }),
  };
}

function setOptions(model: Model, options: SolverOptions): void {
  model.options.set({
    output_flag: false,
    random_seed: options.seed,
    time_limit: options.timeLimitSeconds,
    mip_rel_gap: options.gap,
    // Our gap divides by max(1, |objective|), so below 1 the relative gap is an absolute one.
    mip_abs_gap: options.gap,
    mip_feasibility_tolerance: 1e-9,
    presolve: options.presolve === false ? "off" : "choose",
    mip_allow_restart: options.restarts !== false,
    ...(options.nodeLimit === undefined ? {} : { mip_max_nodes: options.nodeLimit }),
    ...(options.target === undefined ? {} : { objective_target: options.target }),
    ...(options.method === undefined ? {} : { solver: options.method === "simplex" ? "simplex" : "ipm" }),
    // A relaxation that starts from a basis would lose it in presolve.
    ...(options.basis === undefined ? {} : { presolve: "off" }),
  });
}

function callbacks(highs: Highs, listener: SearchListener): HighsCallbackMap {
  const { mipInterrupt, mipImprovingSolution, simplexInterrupt, ipmInterrupt } = highs.constants.callbackType;
  let last: Omit<SolverStep, "solution"> = { bound: null, objective: null };
  const finite = (value: number | undefined) => (value === undefined || Math.abs(value) >= highs.infinity || Math.abs(value) > 1e300 ? null : value);
  const note = (bound: number | null, objective: number | null) => {
    if (bound === last.bound && objective === last.objective) return;
    last = { bound, objective };
    listener.step(last);
  };
  return {
    [mipInterrupt](event) {
      note(finite(event.data.mip_dual_bound), finite(event.data.mip_primal_bound));
      if (listener.stopped()) event.interrupt();
      return undefined;
    },
    [mipImprovingSolution](event) {
      const { mip_solution: solution, objective_function_value: objective } = event.data;
      if (solution !== undefined && objective !== undefined) listener.solution(objective, solution);
      return undefined;
    },
    [simplexInterrupt](event) {
      if (listener.stopped()) event.interrupt();
      return undefined;
    },
    [ipmInterrupt](event) {
      if (listener.stopped()) event.interrupt();
      return undefined;
    },
  };
}

function answer(highs: Highs, model: Model, programme: LinearProgramme, options: SolverOptions, status: ModelStatusCode, engine: string): SolverResult {
  const code = highs.constants.modelStatus;
  if (status === code.infeasible) return noAnswer(engine, "infeasible");
  if (status === code.unbounded || status === code.unboundedOrInfeasible)
    return noAnswer(engine, isFeasible(highs, model, programme) ? "unbounded" : "infeasible");
  const continuous = options.relaxed === true || !programme.integer.includes(1);
  const primal = model.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;
  const stop = stopOf(highs, status);
  const failed = status !== code.optimal && status !== code.empty && stop === null;
  const raw = Number(continuous ? Number.NaN : model.info.get("mip_dual_bound"));
  const objective = primal ? model.getObjectiveValue() : null;
  const bound = continuous ? (status === code.optimal ? objective : null) : Number.isFinite(raw) && Math.abs(raw) < 1e300 ? raw : null;
  const { colValue, colDual, rowDual } = model.getSolution();
  if (primal && !continuous) roundWhole(colValue, programme.integer);
  const duals = options.relaxed === true && status === code.optimal;
  const basis = duals ? model.getBasis() : null;
  return {
    status: continuous && status === code.optimal ? "optimal" : proofStatus(objective, bound, options.gap),
    objective,
    bound,
    solution: primal ? colValue : null,
    rowDuals: duals ? rowDual : null,
    reducedCosts: duals ? colDual : null,
    basis: basis === null ? null : { columns: basis.colStatus, rows: basis.rowStatus },
    stop: failed ? "failed" : stop,
    message: failed ? `model status ${status}` : null,
    engine,
  };
}

function stopOf(highs: Highs, status: ModelStatusCode): SolverStop | null {
  const code = highs.constants.modelStatus;
  if (status === code.timeLimit) return "time-limit";
  if (status === code.interrupted) return "stopped";
  if (status === code.objectiveTarget) return "target";
  return status === code.iterationLimit || status === code.solutionLimit ? "node-limit" : null;
}

/** Presolve may only know "infeasible or unbounded": without an objective the two come apart. */
function isFeasible(highs: Highs, model: Model, { columns }: LinearProgramme): boolean {
  model.changeColsCost({ kind: "range", from: 0, to: columns - 1 }, new Float64Array(columns));
  model.clearSolver();
  return model.run().modelStatus === highs.constants.modelStatus.optimal;
}

function roundWhole(values: Float64Array, integer: Uint8Array): void {
  for (let j = 0; j < values.length; j++) if (integer[j] === 1) values[j] = Math.round(values[j] ?? 0) + 0;
}

/** The engine takes no programme without columns; it is feasible when every row allows 0. */
function emptyProgramme({ rowLower, rowUpper, rows, offset }: LinearProgramme, engine: string): SolverResult {
  const feasible = rowLower.every((limit) => limit <= 0) && rowUpper.every((limit) => limit >= 0);
  if (!feasible) return noAnswer(engine, "infeasible");
  const none = new Float64Array(0);
  return {
    ...noAnswer(engine, "optimal"),
    objective: offset ?? 0,
    bound: offset ?? 0,
    solution: none,
    rowDuals: new Float64Array(rows),
    reducedCosts: none,
  };
}
