import { numberOf } from "@quoin/methods";
import {
  type DividedWork,
  type DivisionConflict,
  type DivisionModel,
  type DivisionObstacle,
  type DivisionProblem,
  divideWork,
  divisionConflict,
  divisionGap,
  divisionModel,
  divisionObstacles,
  type LeadLoss,
  leadLosses,
  planCheck,
  provedStatus,
  type RuleUse,
  relativeGap,
  roles,
  type SolverOptions,
  withPairs,
} from "@quoin/optimise";
import { z } from "zod";
import type { CsvTable } from "../../../contract/csv-text.ts";
import { deliveredFiles, field, fileField, type OutputFile } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import type { Ports } from "../../../contract/ports.ts";
import { provenanceFile, provenanceOf } from "../../../contract/provenance.ts";
import { stopwatch } from "../../../contract/stopwatch.ts";
import { looseUseCase } from "../../../contract/use-case.ts";
import { overLimit } from "../../../contract/work-limits.ts";
import { tableOptionFields } from "../../../evidence/files/table-reader.ts";
import { type Note, note } from "../../../language/note.ts";
import { engineFault } from "../../../plan/model/engine-fault.ts";
import { solveFields } from "../../../plan/model/solve-fields.ts";
import { type Certificate, certificate } from "../../../plan/plan.ts";
import { divisionConflictsTable, divisionRulesTable, divisionTable, itemsTable, officesTable, usesOf, whyNotTable } from "./division-tables.ts";
import { type ReadDivision, readDivision } from "./read-division.ts";

/** `quoin design division` */
export const designDivision = looseUseCase({
  words: ["design", "division"],
  summary: "Which office leads and which takes part in which item, with a proved bound, what each office gives up, and reasons",
  changes: false,
  delivers: "folder",
  printed: true,
  rights: "design",
  example:
    "quoin design division --offices examples/division/offices.csv --items examples/division/items.csv --fit examples/division/fit.csv --rules examples/division/rules.yaml --out division",
  input: z.strictObject({
    offices: fileField("office, min_leads (empty = 0), max_leads (empty = no limit), capacity (empty = no limit), and where floors name it group"),
    items: fileField("item, min_leads (1 where needed, else 0), max_leads (1), load, and if wanted needed 0/1 (1), weight (1)"),
    fit: fileField("office, item, fit (0 to 1), and if wanted planned lead|partner|none (none), committed 0/1; a pair that is absent has no role"),
    rules: fileField("Rules in YAML: partners, partner_value, partner_load, max_changes, group_floors, fairness"),
    core: field(z.boolean().default(false), { description: "Say which roles are in every best division" }),
    ...solveFields,
    ...tableOptionFields,
  }),
  output: deliveredFiles.extend({ certificate }),
  async run(ports, { offices, items, fit, rules, core, gap, time_limit, seed, engine, ...options }) {
    const tooLong = overLimit(ports, "solveSeconds", time_limit, "time_limit");
    if (tooLong !== null) return fault(tooLong);
    const watch = stopwatch(ports.clock);
    ports.solver.prepare?.();
    const read = await readDivision(ports, { offices, items, fit, rules }, options);
    if (!read.ok) return read;
    watch.lap("read");
    ports.progress.step({ en: "Dividing the work", zh: "分工求解" });
    const asked = { gap, timeLimitSeconds: time_limit, seed, ...(engine === undefined ? {} : { engine }) };
    const solved = await solveDivision(ports, read.value, asked, core);
    const failed = engineFault(solved.work.found.found, fit.name, engine);
    if (failed !== null) return failed;
    watch.lap("solve");
    const notes = [...read.notes, ...solved.notes];
    const files: OutputFile[] = [
      ...solved.tables.map(({ name, text }) => ({ name, parts: [text] })),
      { name: "certificate.json", parts: [`${JSON.stringify({ ...solved.certificate, seconds: watch.seconds["solve"] }, null, 2)}\n`] },
    ];
    const provenance = provenanceOf(ports, {
      measures: [{ id: "design.division", version: 1 }],
      parameters: { ...read.value.stated, core, gap, time_limit, engine: engine ?? null },
      inputs: read.value.inputs,
      seed,
      engine: solved.certificate.solver,
      notes,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)], certificate: solved.certificate }, notes);
  },
});

export interface SolvedDivision {
  readonly work: DividedWork;
  /** The rules over the pairs that have, plan or keep a role, with their uses; null without a division. */
  readonly named: DivisionModel;
  readonly uses: readonly RuleUse[] | null;
  readonly obstacles: readonly DivisionObstacle[];
  readonly losses: readonly LeadLoss[];
  /** Where the rules clash. */
  readonly conflict: { readonly model: DivisionModel; readonly found: DivisionConflict } | null;
  readonly tables: readonly { readonly name: string; readonly text: CsvTable }[];
  readonly certificate: Certificate;
  readonly notes: readonly Note[];
}

const stages = {
  short: { en: "Counting items that nobody can lead", zh: "核算无人能牵头的事项" },
  alone: { en: "Finding what each office could have by itself", zh: "计算各单位单独最优" },
  regret: { en: "Making the largest regret small", zh: "缩小最大遗憾" },
  value: { en: "Looking for the most value", zh: "求最大价值" },
  core: { en: "Looking for what every best division has", zh: "查找各最优方案共有的分工" },
} as const;

/** Divides, proves and explains; or finds the clash of the rules. */
export async function solveDivision(
  { solver, clock, progress }: Pick<Ports, "solver" | "clock" | "progress">,
  { problem, fairness }: Pick<ReadDivision, "problem" | "fairness">,
  options: SolverOptions,
  core: boolean,
): Promise<SolvedDivision> {
  const until = clock.seconds() + options.timeLimitSeconds;
  const work = await divideWork(solver, problem, options, { fairness, core }, clock.seconds, (stage) => progress.step(stages[stage]));
  const { role } = work.found;
  const places = Int32Array.from({ length: problem.pairs.count }, (_, pair) => pair).filter(
    (pair) => (role?.[pair] ?? roles.none) !== roles.none || problem.pairs.planned[pair] !== roles.none || problem.pairs.committed[pair] === 1,
  );
  const named = divisionModel(withPairs(problem, places));
  const uses = usesOf(named, places, role);
  const obstacles = role === null ? [] : divisionObstacles(problem, work.amounts, role);
  const rest = { ...options, timeLimitSeconds: Math.max(1, until - clock.seconds()) };
  const losses = await leadLosses(solver, problem, work, obstacles, rest);
  const tables = [
    { name: "division.csv", text: divisionTable(problem, work) },
    { name: "offices.csv", text: officesTable(problem, work) },
    { name: "items.csv", text: itemsTable(problem, work) },
    { name: "rules.csv", text: divisionRulesTable(named, uses, work) },
    { name: "why-not.csv", text: whyNotTable(problem, work, obstacles, losses) },
  ];
  let conflict: SolvedDivision["conflict"] = null;
  if (work.found.status === "infeasible") {
    progress.step({ en: "Looking for the rules that clash", zh: "查找相互冲突的规则" });
    const whole = divisionModel(problem);
    conflict = { model: whole, found: await divisionConflict(solver, whole, options) };
    tables.push({ name: "conflicts.csv", text: divisionConflictsTable(whole, conflict.found) });
  }
  const proof = proofOf(work, options, named.rules.length, uses === null ? null : planCheck(uses));
  return {
    work,
    named,
    uses,
    obstacles,
    losses,
    conflict,
    tables,
    certificate: proof,
    notes: [...stopNotes(work, proof, options), ...clashNotes(conflict?.found ?? null, options), ...coreNotes(work, core), ...aloneNotes(problem, work)],
  };
}

function proofOf(
  { amounts, found, short, isShortProved, regret }: DividedWork,
  { gap: asked, seed }: SolverOptions,
  rules: number,
  check: Certificate["check"] | null,
): Certificate {
  const value = (units: bigint | null): number | null => (units === null ? null : numberOf({ units, decimals: amounts.valueDecimals }));
  const isFound = found.role !== null;
  const [objective, bound] = [isFound ? value(found.worth) : null, isFound ? value(found.bound) : null];
  const gap = isFound ? relativeGap(bound, objective) : null;
  const unit = 10 ** amounts.valueDecimals;
  const ofRegret = regret === null ? {} : { regret: { value: Number(regret.value) / unit, bound: regret.bound / unit } };
  const widest = isFound ? divisionGap({ found, regret, amounts }) : null;
  return {
    objective,
    bound,
    gap,
    status: found.status === "infeasible" ? "infeasible" : isShortProved ? provedStatus(widest, asked) : "not-proved",
    solver: found.found.engine,
    seed,
    check: check ?? { rules, violated: 0, worst: 0 },
    short,
    ...ofRegret,
  };
}

function stopNotes(work: DividedWork, { status }: Certificate, { timeLimitSeconds: seconds }: SolverOptions): Note[] {
  const { found, isShortProved } = work;
  if (status === "infeasible" || found.found.stop === "failed") return [];
  if (found.role === null) return [note("division.no-division", { seconds })];
  if (!isShortProved) return [note("division.short-not-proved", { seconds })];
  return status === "not-proved" ? [note("division.stopped", { seconds, gap: divisionGap(work)?.toPrecision(3) ?? "-" })] : [];
}

function clashNotes(conflict: DivisionConflict | null, { timeLimitSeconds: seconds }: SolverOptions): Note[] {
  return conflict === null || conflict.isLeast ? [] : [note("division.relaxation-not-proved", { seconds })];
}

function coreNotes({ found, core }: DividedWork, asked: boolean): Note[] {
  return asked && core === null && found.role !== null ? [note("division.core-unknown", {})] : [];
}

function aloneNotes({ offices }: DivisionProblem, { alone }: DividedWork): Note[] {
  const unproved = offices.filter((_, office) => alone[office]?.isProved === false).map(({ id }) => id);
  return unproved.length === 0 ? [] : [note("division.alone-not-proved", { offices: unproved.slice(0, 20).join(", "), count: unproved.length })];
}
