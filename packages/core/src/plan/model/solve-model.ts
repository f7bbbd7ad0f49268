import { checkRows, type NamedProgramme, provedStatus, relativeGap, type SolverResult, solveProgramme } from "@quoin/optimise";
import { z } from "zod";
import { csvTable } from "../../contract/csv-text.ts";
import { deliveredFiles, fileField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { overLimit } from "../../contract/work-limits.ts";
import { certificate } from "../plan.ts";
import { engineFault } from "./engine-fault.ts";
import { readModel } from "./read-model.ts";
import { solveFields } from "./solve-fields.ts";

/** `quoin solve` */
export const solveModel = looseUseCase({
  words: ["solve"],
  summary: "Any mixed-integer linear model, from JSON or MPS, with a proved bound and an exact check of every row",
  changes: false,
  delivers: "folder",
  rights: "design",
  example: "quoin solve --model examples/portfolio/model.json --out solved",
  input: z.strictObject({
    model: fileField("Model: JSON of compressed columns, or MPS (free or fixed), either packed with gzip"),
    ...solveFields,
  }),
  output: deliveredFiles.extend({ certificate }),
  async run(ports, { model, gap, time_limit, seed, engine }) {
    const tooLong = overLimit(ports, "solveSeconds", time_limit, "time_limit");
    if (tooLong !== null) return fault(tooLong);
    const watch = stopwatch(ports.clock);
    ports.solver.prepare?.();
    const text = await ports.texts.read(model);
    if (!text.ok) return text;
    const read = readModel(text.value.text, model.name);
    if (!read.ok) return read;
    watch.lap("read");
    ports.progress.step({ en: "Solving the model", zh: "求解模型" });
    const { programme } = read.value;
    const result = await solveProgramme(ports.solver, programme, { gap, timeLimitSeconds: time_limit, seed, ...(engine === undefined ? {} : { engine }) });
    watch.lap("solve");
    const failed = engineFault(result, model.name, engine);
    if (failed !== null) return failed;
    const { rows, certified } = certify(read.value, result, gap, seed);
    watch.lap("check");
    const files = [
      {
        name: "solution.csv",
        parts: [
          csvTable(
            ["column", "value"],
            read.value.columnNames.map((name, j) => [name, result.solution?.[j] ?? null]),
          ),
        ],
      },
      { name: "rows.csv", parts: [csvTable(["row", "activity", "lower", "upper"], rows)] },
      { name: "certificate.json", parts: [`${JSON.stringify({ ...certified, seconds: watch.seconds["solve"] }, null, 2)}\n`] },
    ];
    const provenance = provenanceOf(ports, {
      measures: [{ id: "design.solve", version: 1 }],
      parameters: { gap, time_limit, engine: engine ?? null },
      inputs: [{ name: model.name, sha256: text.value.sha256 }],
      seed,
      engine: result.engine,
      notes: read.notes,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)], certificate: certified }, read.notes);
  },
});

function certify({ programme, rowNames }: NamedProgramme, result: SolverResult, asked: number, seed: number) {
  const { solution, status, engine } = result;
  const check = solution === null ? null : checkRows(programme, solution);
  const rows = rowNames.map((name, i) => [name, check?.activity[i] ?? null, programme.rowLower[i] ?? null, programme.rowUpper[i] ?? null]);
  const objective = solution === null ? null : result.objective;
  const gap = relativeGap(result.bound, objective);
  const certified = {
    objective,
    bound: result.bound,
    gap,
    status: status === "infeasible" || status === "unbounded" ? status : provedStatus(gap, asked),
    solver: engine,
    seed,
    check: { rules: programme.rows, violated: check?.violated ?? 0, worst: check?.worst ?? 0 },
  };
  return { rows, certified };
}
