import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LinearProgramme, type SolverOptions, type SolverResult, type SolverStop, writeMps } from "@quoin/optimise";
import { startProgram } from "../system/running-programs.ts";
import { noAnswer, proofStatus } from "./solver-answer.ts";
import { cbcReport, highsReport, type SolverReport } from "./solver-report.ts";

/** Programs that can be named instead of the built-in engine, and where they are if not on the PATH. */
export type InstalledSolvers = Readonly<Record<"highs" | "cbc", string>>;

/** Seconds that a program may overrun its own limit before it is killed. */
const graceSeconds = 5;

/** Solves with an installed program: the model is handed over in MPS, the answer is read from the files it writes. */
export async function solveInstalled(
  installed: InstalledSolvers,
  name: "highs" | "cbc",
  programme: LinearProgramme,
  options: SolverOptions,
): Promise<SolverResult> {
  const folder = await mkdtemp(join(tmpdir(), "quoin-solver-"));
  try {
    const paths = { model: join(folder, "model.mps"), options: join(folder, "options.txt"), solution: join(folder, "solution.txt") };
    await writeFile(paths.model, writeMps(programme));
    // Our gap divides by max(1, |objective|), so below 1 the relative gap is an absolute one.
    await writeFile(paths.options, `mip_rel_gap = ${options.gap}\nmip_abs_gap = ${options.gap}\nrandom_seed = ${options.seed}\n`);
    const words =
      name === "highs"
        ? ["--options_file", paths.options, "--time_limit", String(options.timeLimitSeconds), "--solution_file", paths.solution, paths.model]
        : [
            paths.model,
            ...["-sec", String(options.timeLimitSeconds), "-ratio", String(options.gap), "-allowableGap", String(options.gap)],
            ...["-randomCbcSeed", String(options.seed), "-solve", "-solution", paths.solution],
          ];
    const run = await runProgram(installed[name], words, options.timeLimitSeconds + graceSeconds);
    if (run.failure !== null) return noAnswer(name, "not-proved", "failed", run.failure);
    const solution = await readFile(paths.solution, "utf8").catch(() => "");
    return answer(programme, options, name, name === "highs" ? highsReport(run.log, solution) : cbcReport(run.log, solution), run.stop);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function answer(programme: LinearProgramme, { gap }: SolverOptions, name: string, report: SolverReport, stop: SolverStop | null): SolverResult {
  const engine = `${name} ${report.version} installed`.replace("  ", " ");
  if (report.status === "infeasible" || report.status === "unbounded") return noAnswer(engine, report.status);
  const { values } = report;
  const sign = programme.sense === "max" ? -1 : 1;
  const bound = report.bound === null ? null : sign * report.bound + (programme.offset ?? 0);
  if (values === null) return { ...noAnswer(engine, "not-proved", stop ?? "time-limit"), bound };
  const solution = Float64Array.from({ length: programme.columns }, (_, column) => {
    const value = values.get(`C${column}`) ?? 0;
    return programme.integer[column] === 1 ? Math.round(value) + 0 : value;
  });
  const objective = solution.reduce((sum, value, column) => sum + value * programme.cost[column]!, programme.offset ?? 0);
  const status = proofStatus(objective, bound, gap);
  return { ...noAnswer(engine, status, status === "not-proved" ? (stop ?? "time-limit") : null), objective, bound, solution };
}

interface ProgramRun {
  readonly log: string;
  readonly stop: SolverStop | null;
  readonly failure: string | null;
}

function runProgram(path: string, words: readonly string[], limitSeconds: number): Promise<ProgramRun> {
  return new Promise((settle) => {
    const parts: string[] = [];
    const child = startProgram(path, words);
    let stop: SolverStop | null = null;
    const watchdog = setTimeout(
      () => {
        stop = "time-limit";
        child.kill("SIGKILL");
      },
      Math.min(2 ** 31 - 1, limitSeconds * 1000),
    );
    child.stdout.setEncoding("utf8").on("data", (text: string) => parts.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => parts.push(text));
    child.on("error", ({ message }) => {
      clearTimeout(watchdog);
      settle({ log: "", stop: null, failure: message });
    });
    child.on("close", (code) => {
      clearTimeout(watchdog);
      const log = parts.join("");
      settle({ log, stop, failure: code === 0 || stop !== null ? null : `it ended with code ${code}: ${log.trim().split("\n").at(-1) ?? ""}` });
    });
  });
}
