import {
  checkSites,
  clashingLimits,
  furtherRules,
  hopelessClients,
  hopelessLimits,
  provedStatus,
  relativeGap,
  type SitingAnswer,
  type SitingConflict,
  type SitingModel,
  type SitingProblem,
  type SitingSearch,
  type SolverOptions,
  searchSites,
  sitingModels,
} from "@quoin/optimise";
import { z } from "zod";
import { csvTable } from "../../contract/csv-text.ts";
import { deliveredFiles, field, fileField, type OutputFile } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { overLimit } from "../../contract/work-limits.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { solveFields } from "../../plan/model/solve-fields.ts";
import { certificate } from "../../plan/plan.ts";
import { readSiting } from "./read-siting.ts";
import { sitingRuleFields, sitingRules } from "./siting-rules.ts";

/** `quoin design siting` */
export const designSiting = looseUseCase({
  words: ["design", "siting"],
  summary: "Which sites to open for whom: p-median, covering, set cover or capacitated, with a proved bound",
  changes: false,
  delivers: "folder",
  printed: true,
  rights: "design",
  example:
    "quoin design siting --clients examples/siting/clients.csv --sites examples/siting/sites.csv --costs examples/siting/costs.csv --model p-median --open 2 --out siting",
  input: z.strictObject({
    clients: fileField("client, demand, and where the options need them sector and a column of groups"),
    sites: fileField(
      "site, and where the model needs them capacity, fixed_cost, existing (0/1), open_year_min, area, hours (effective hours a year of existing sites)",
    ),
    costs: fileField("client, site, cost a unit of demand (or distance); a pair that is absent may not be served"),
    model: field(z.enum(sitingModels), { description: "Model" }),
    open: field(z.int().positive().optional(), { description: "Most open sites, existing ones counted", unit: "sites" }),
    radius: field(z.number().nonnegative().optional(), { description: "Largest cost at which a site covers a client", unit: "as cost" }),
    budget: field(z.number().nonnegative().optional(), { description: "Most fixed cost of new sites", unit: "as fixed_cost" }),
    single_source: field(z.boolean().default(false), { description: "Serve each client from one site (capacitated)" }),
    ...sitingRuleFields,
    ...solveFields,
    ...tableOptionFields,
  }),
  output: deliveredFiles.extend({ certificate }),
  async run(
    ports,
    {
      clients,
      sites,
      costs,
      model,
      open,
      radius,
      budget,
      single_source,
      floor,
      floor_by,
      first,
      years,
      full_hours,
      review_from,
      gap,
      time_limit,
      seed,
      engine,
      ...options
    },
  ) {
    const missing = missingOption(model, open, radius);
    if (missing !== undefined) return fault(note("siting.option-needed", { model, option: missing }, { field: missing }));
    const rules = { floor, floor_by, first, years, full_hours, review_from };
    const money = sitingRules(rules, model, radius);
    if (!money.ok) return money;
    const tooLong = overLimit(ports, "solveSeconds", time_limit, "time_limit");
    if (tooLong !== null) return fault(tooLong);
    const watch = stopwatch(ports.clock);
    const read = await readSiting(ports, { clients, sites, costs }, { model, floorBy: floor_by, first }, options);
    if (!read.ok) return read;
    watch.lap("read");
    const { inputs, groups, ...tables } = read.value;
    const problem: SitingProblem = {
      ...tables,
      model,
      open: open ?? null,
      radius: radius ?? null,
      budget: budget ?? null,
      isSingleSource: single_source,
      floor: floor === undefined ? null : { share: floor, groups },
      years: money.value,
      fullHours: full_hours,
      reviewFrom: review_from,
    };
    const notes = [...read.notes, ...unknownHours(problem)];
    ports.progress.step({ en: "Choosing sites", zh: "选址" });
    const { search, conflicts } = await solveSiting(ports, problem, { gap, timeLimitSeconds: time_limit, seed, ...(engine === undefined ? {} : { engine }) });
    watch.lap("solve");
    const certified = certify(problem, search, gap, seed);
    const files = [
      ...sitingFiles(problem, search.answer, conflicts),
      { name: "certificate.json", parts: [`${JSON.stringify({ ...certified, seconds: watch.seconds["solve"] }, null, 2)}\n`] },
    ];
    const provenance = provenanceOf(ports, {
      measures: [{ id: `design.siting.${model}`, version: 1 }],
      parameters: {
        model,
        open: open ?? null,
        radius: radius ?? null,
        budget: budget ?? null,
        single_source,
        ...rules,
        gap,
        time_limit,
        engine: engine ?? null,
      },
      inputs,
      seed,
      engine: search.engine,
      notes,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)], certificate: certified }, notes);
  },
});

function missingOption(model: SitingModel, open: number | undefined, radius: number | undefined): string | undefined {
  if (model === "p-median" && open === undefined) return "--open";
  return (model === "covering" || model === "set-cover") && radius === undefined ? "--radius" : undefined;
}

async function solveSiting(
  ports: Ports,
  problem: SitingProblem,
  options: SolverOptions,
): Promise<{ readonly search: SitingSearch; readonly conflicts: readonly SitingConflict[] }> {
  const hopeless = [...hopelessClients(problem), ...hopelessLimits(problem)];
  if (hopeless.length > 0) {
    const conflicts = hopeless.map((conflict, index) => ({ ...conflict, inConflict: index === 0 }));
    return { search: { answer: null, bound: null, isInfeasible: true, engine: "arithmetic", first: null }, conflicts };
  }
  const search = await searchSites(problem, ports.solver, options, ports.clock.seconds);
  return { search, conflicts: search.isInfeasible ? await clashingLimits(problem, ports.solver, options) : [] };
}

/** Facilities that stand in an area without known hours: nobody can say whether they have room, so they hold nothing back. */
function unknownHours({ sites }: SitingProblem): readonly Note[] {
  const unknown = sites.filter(({ isExisting, area, hours }) => isExisting && area !== null && hours === null).map(({ id }) => id);
  return unknown.length === 0 ? [] : [note("siting.unknown-hours", { sites: unknown.slice(0, 20).join(", "), count: unknown.length })];
}

function certify(problem: SitingProblem, { answer, bound, isInfeasible, engine, first }: SitingSearch, asked: number, seed: number) {
  const objective = answer?.objective ?? null;
  const gap = relativeGap(bound, objective);
  return {
    objective,
    bound,
    gap,
    status: isInfeasible ? ("infeasible" as const) : provedStatus(gap, asked),
    solver: engine,
    seed,
    check: answer === null ? { rules: 0, violated: 0, worst: 0 } : checkSites(problem, answer),
    model: problem.isSingleSource ? `${problem.model}, single source` : problem.model,
    ...(first === null ? {} : { first }),
  };
}

/** `sites.csv` and `assignments.csv` by text order of names; clients that a covering leaves out have no row; `conflicts.csv` where nothing is feasible. */
function sitingFiles(problem: SitingProblem, answer: SitingAnswer | null, conflicts: readonly SitingConflict[]): OutputFile[] {
  const { clients, sites, unitCost, years, reviewFrom } = problem;
  if (answer === null) {
    const rows = conflicts.map(({ rule, limit, inConflict, relaxedLimit }) => [rule, limit, inConflict ? 1 : 0, relaxedLimit]);
    return [{ name: "conflicts.csv", parts: [csvTable(["rule", "limit", "in_conflict", "relaxed_limit"], rows)] }];
  }
  const isOpen = new Set(answer.open);
  const loads = new Float64Array(sites.length);
  for (const { client, site, share } of answer.assignments) loads[site] = (loads[site] ?? 0) + share * (clients[client]?.demand ?? 0);
  const reviews = reviewFrom > 0;
  const siteRows = sites.map(({ id, isExisting, openYearMin, fixedCost }, k) => {
    const isNew = isOpen.has(k) && !isExisting;
    const year = years.length > 0 ? (answer.openedIn.get(k) ?? null) : openYearMin;
    return [id, isOpen.has(k) ? 1 : 0, isNew ? year : null, loads[k] ?? 0, ...(reviews ? [isNew && fixedCost >= reviewFrom ? 1 : 0] : [])];
  });
  const ruleRows = furtherRules(problem, answer).map(({ rule, limit, used }) => [rule, limit, used, Math.abs(limit - used)]);
  const assignmentRows = answer.assignments
    .toSorted((a, b) => a.client - b.client || a.site - b.site)
    .map(({ client, site, share }) => [
      clients[client]?.id ?? "",
      sites[site]?.id ?? "",
      share,
      share * (clients[client]?.demand ?? 0) * (unitCost[client * sites.length + site] ?? 0),
    ]);
  return [
    { name: "sites.csv", parts: [csvTable(["site", "open", "opened_in", "load", ...(reviews ? ["review"] : [])], siteRows)] },
    ...(ruleRows.length === 0 ? [] : [{ name: "rules.csv", parts: [csvTable(["rule", "limit", "used", "slack"], ruleRows)] }]),
    { name: "assignments.csv", parts: [csvTable(["client", "site", "share", "cost"], assignmentRows)] },
  ];
}
