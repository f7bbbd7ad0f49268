import { byCodePoint } from "@quoin/methods";
import { nearApproved } from "@quoin/optimise";
import { z } from "zod";
import { deliveredFiles, field, fileField, listField, type OutputFile } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { provenanceFile, provenanceOf } from "../../../contract/provenance.ts";
import { stopwatch } from "../../../contract/stopwatch.ts";
import { looseUseCase } from "../../../contract/use-case.ts";
import { overLimit } from "../../../contract/work-limits.ts";
import { readAs } from "../../../evidence/files/read-as.ts";
import { tableOptionFields } from "../../../evidence/files/table-reader.ts";
import { note } from "../../../language/note.ts";
import { engineFault } from "../../../plan/model/engine-fault.ts";
import { solveFields } from "../../../plan/model/solve-fields.ts";
import { certificate } from "../../../plan/plan.ts";
import { frontierPoints } from "./frontier-points.ts";
import { readApproved } from "./read-approved.ts";
import { readPortfolio } from "./read-portfolio.ts";
import { solvePortfolio } from "./solve-portfolio.ts";

/** `quoin design portfolio` */
export const designPortfolio = looseUseCase({
  words: ["design", "portfolio"],
  summary: "Which projects to fund under budgets and rules, with a proved bound, shadow prices and reasons",
  changes: false,
  delivers: "folder",
  printed: true,
  rights: "design",
  example: "quoin design portfolio --projects examples/portfolio/projects.csv --rules examples/portfolio/rules.yaml --out plan",
  input: z.strictObject({
    projects: fileField("Table with one row a project and the columns that the rules name"),
    rules: fileField("Rules in YAML: value, budgets, floors, caps, prerequisites, exclusions, include, exclude, schedule"),
    id: field(z.string().default("project"), { description: "Column of the projects' ids" }),
    frontier: field(z.string().optional(), { description: "Trade-off against the second goal: 'all', or a number of points" }),
    why: listField("Projects whose loss of value if forced in is searched exactly").optional(),
    approved: fileField("Approved plan to stay near: plan.csv, with a column committed (1 = must stay) if any").optional(),
    max_changes: field(z.number().int().min(0).optional(), {
      description: "Projects that may enter, leave or move against the approved plan (default: any number)",
      unit: "projects",
    }),
    ...solveFields,
    ...tableOptionFields,
  }),
  output: deliveredFiles.extend({ certificate }),
  async run(ports, { projects, rules, id, frontier, why, approved, max_changes, gap, time_limit, seed, engine, ...options }) {
    const tooLong = overLimit(ports, "solveSeconds", time_limit, "time_limit");
    if (tooLong !== null) return fault(tooLong);
    const watch = stopwatch(ports.clock);
    ports.solver.prepare?.();
    if (max_changes !== undefined && approved === undefined) return fault(note("portfolio.changes-of-what", {}, { field: "max_changes" }));
    const points = frontierPoints(frontier);
    if (!points.ok) return points;
    const read = await readPortfolio(ports, { projects, rules, id, options });
    if (!read.ok) return read;
    const { place, decided, sha256, weights, scenarios, leverage } = read.value;
    const before = approved === undefined ? null : await readApproved(ports, approved, id, options);
    if (before !== null && !before.ok) return before;
    const near = before?.value.plan ?? null;
    const model = near === null ? read.value.model : nearApproved(read.value.model, near, max_changes ?? null);
    if (points.value !== null && model.second === null) return fault(note("portfolio.no-second", {}, place([])));
    watch.lap("read");
    ports.progress.step({ en: "Choosing projects", zh: "选择项目" });
    const ids = new Map(model.projects.ids.map((each, at) => [each, at]));
    const asked = [...(why ?? [])].sort(byCodePoint);
    const unknown = [
      ...asked.map((project) => ({ project, field: "why" })),
      ...[...(near?.committed ?? [])].map((project) => ({ project, field: "approved" })),
    ].filter(({ project }) => !ids.has(project));
    if (unknown.length > 0) return fault(unknown.map(({ project, field }) => note("portfolio.unknown-project", { project }, { field })));
    const solved = await solvePortfolio(
      ports,
      model,
      {
        gap,
        timeLimitSeconds: time_limit,
        seed,
        ...(engine === undefined ? {} : { engine }),
      },
      { points: points.value, why: asked, approved: near, scenarios, leverage },
    );
    const failed = engineFault(solved.found, projects.name, engine);
    if (failed !== null) return failed;
    watch.lap("solve");
    const notes = [...read.notes, ...solved.notes];
    const files: OutputFile[] = [
      ...solved.tables.map(({ name, text }) => ({ name, parts: [text] })),
      { name: "certificate.json", parts: [`${JSON.stringify({ ...solved.certificate, seconds: watch.seconds["solve"] }, null, 2)}\n`] },
    ];
    const provenance = provenanceOf(ports, {
      measures: [{ id: "design.portfolio", version: 1 }],
      parameters: {
        ...weights,
        id,
        frontier: frontier ?? null,
        why: asked,
        max_changes: max_changes ?? null,
        gap,
        time_limit,
        engine: engine ?? null,
        read_as: readAs(decided),
      },
      inputs: [
        { name: projects.name, sha256: decided.sha256 },
        { name: rules.name, sha256 },
        ...(before === null || approved === undefined ? [] : [{ name: approved.name, sha256: before.value.sha256 }]),
      ],
      seed,
      engine: solved.certificate.solver,
      notes,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)], certificate: solved.certificate }, notes);
  },
});
