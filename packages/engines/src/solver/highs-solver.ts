import type { Worker } from "node:worker_threads";
import type { LinearProgramme, Solver, SolverOptions, SolverResult, SolverRun, SolverStep, SolverStop } from "@quoin/optimise";
import { startWorker } from "../system/start-worker.ts";
import { type HighsModule, highsModule, readyModule } from "./highs-module.ts";
import { memoryEstimateBytes, memoryLimitBytes } from "./memory-estimate.ts";
import { holdAt, type SolveReply, type SolveRequest, stopAt, type WorkerRequest } from "./solve-message.ts";
import { noAnswer, proofStatus } from "./solver-answer.ts";

const engine = "highs wasm";
/** Seconds that a search may overrun its own limit before its thread is ended. */
const graceSeconds = 2;
/** Threads kept for the next search; loading the engine costs about 50 ms. */
const idle: Worker[] = [];
const idleLimit = 2;

/**
 * HiGHS in a thread of its own. The engine blocks its thread, ignores its time limit inside presolve, and cannot be used again after it ran out of memory:
 * so a watchdog ends the thread on the wall clock, a thread that failed is never used again, and a programme that cannot fit is refused before it starts.
 */
export const highsSolver: Solver = {
  prepare() {
    const missing = Array.from({ length: idleLimit - idle.length }, () => startWorker("./highs-worker", import.meta.url));
    for (const worker of missing) {
      keep(worker);
      highsModule().then(
        (module) => worker.postMessage({ module } satisfies WorkerRequest),
        () => {}, // The search that needs it will say so.
      );
    }
  },
  solve: (programme, options) => start(programme, options).result,
  start,
};

function start(programme: LinearProgramme, options: SolverOptions): SolverRun {
  const estimate = memoryEstimateBytes(programme);
  if (estimate > memoryLimitBytes) {
    const message = `the programme needs about ${(estimate / 1e9).toFixed(1)} GB`;
    return {
      result: Promise.resolve(noAnswer(engine, "not-proved", "too-large", message)),
      watch: () => {},
      pause: () => {},
      resume: () => {},
      stop: () => {},
      drop: () => {},
    };
  }
  const worker = idle.pop() ?? startWorker("./highs-worker", import.meta.url);
  worker.removeAllListeners();
  worker.ref();
  const flag = new Int32Array(new SharedArrayBuffer(8));
  const listeners: ((step: SolverStep) => void)[] = [];
  const best: { bound: number | null; objective: number | null; solution: Float64Array | null } = { bound: null, objective: null, solution: null };

  let drop = (): void => {};
  const result = new Promise<SolverResult>((settle) => {
    let watchdog: NodeJS.Timeout | undefined;
    const release = (): void => {
      drop = () => {};
      clearTimeout(watchdog);
      worker.removeAllListeners();
    };
    const giveUp = (stop: SolverStop, message: string | null): void => {
      release();
      void worker.terminate();
      settle({ ...noAnswer(engine, proofStatus(best.objective, best.bound, options.gap), stop, message), ...best });
    };
    drop = () => giveUp("stopped", null);
    if (Number.isFinite(options.timeLimitSeconds))
      watchdog = setTimeout(() => giveUp("time-limit", null), Math.min(2 ** 31 - 1, (options.timeLimitSeconds + graceSeconds) * 1000));
    worker.on("error", (cause) => giveUp(isOutOfMemory(cause) ? "out-of-memory" : "failed", cause instanceof Error ? cause.message : String(cause)));
    worker.on("exit", (code) => giveUp("failed", `the solver thread ended with code ${code}`));
    worker.on("message", (reply: SolveReply) => {
      if (reply.kind === "step") {
        best.bound = reply.step.bound;
        for (const listener of listeners) listener({ ...reply.step, solution: best.solution });
      } else if (reply.kind === "solution") {
        best.objective = reply.objective;
        best.solution = reply.solution.map((value, j) => (programme.integer[j] === 1 ? Math.round(value) + 0 : value));
      } else {
        release();
        keep(worker);
        settle(reply.result);
      }
    });
    const ask = (module: HighsModule) => worker.postMessage({ programme, options, flag, module } satisfies SolveRequest);
    const ready = readyModule();
    if (ready !== undefined) ask(ready);
    else highsModule().then(ask, (cause: unknown) => giveUp("failed", String(cause)));
  });
  const resume = (): void => {
    Atomics.store(flag, holdAt, 0);
    Atomics.notify(flag, holdAt);
  };
  return {
    result,
    watch: (listener) => void listeners.push(listener),
    pause: () => void Atomics.store(flag, holdAt, 1),
    resume,
    stop: () => {
      Atomics.store(flag, stopAt, 1);
      resume();
    },
    drop: () => drop(),
  };
}

function keep(worker: Worker): void {
  if (idle.length >= idleLimit) {
    void worker.terminate();
    return;
  }
  worker.unref();
  // An idle thread that dies is only forgotten.
  const forget = () => {
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
  };
  worker.once("error", forget).once("exit", forget);
  idle.push(worker);
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && /memory|Aborted|unreachable|ERR_WORKER_OUT_OF_MEMORY/i.test(`${cause.name} ${cause.message}`);
}
