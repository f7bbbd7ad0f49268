import { z } from "zod";
import { fundTitles } from "../../capabilities/funding/funds/fund-details.ts";
import { fundPlan, fundProblem } from "../../capabilities/funding/funds/fund-plan.ts";
import { fundStarts } from "../../capabilities/funding/funds/fund-starts.ts";
import { ruleText } from "../../capabilities/funding/funds/rule-text.ts";
import { readApproved } from "../../capabilities/funding/portfolio/read-approved.ts";
import { verdictTerms } from "../../capabilities/funding/terms/verdict-terms.ts";
import { field, fileField } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { semicolon } from "../../language/marks.ts";
import { type Note, note } from "../../language/note.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import type { AskedChange } from "../../workspace/settings/changed-settings.ts";
import { designContext } from "../making/designed-plan.ts";
import { setAnswer, written } from "./set-settings.ts";
import { soundSettings } from "./sound-settings.ts";

const answer = setAnswer.extend({
  /** Candidates that the plan begins from now on, with their years. */
  funded: z.array(z.object({ id: z.string(), start_year: z.number().nullable() })),
  /** Candidates of the register that it leaves out. */
  left_out: z.array(z.string()),
});

/** `quoin design adopt` */
export const adoptPlan = workspaceUseCase({
  words: ["design", "adopt"],
  summary:
    "Take a plan that was made of loose files (design portfolio) into the workspace's plan: what it funds and when, with its history, undone like any setting",
  changes: true,
  delivers: "answer",
  rights: "design",
  effort: "long",
  example: "quoin design adopt quoin-demo --data plan/plan.csv --dry-run",
  input: z.strictObject({
    data: fileField("plan.csv of `design portfolio`: project (the id of a candidate of the register), funded, start_year"),
    dry_run: field(z.boolean().default(false), { description: "only say what would be taken over" }),
    reason: reasonField.default(""),
    ...tableOptionFields,
  }),
  output: answer,
  run: async (ports, { data, dry_run, reason, ...options }) => {
    const read = await readApproved(ports, data, "project", options);
    if (!read.ok) return read;
    const { funded } = read.value.plan;
    if (funded.size === 0) return fault(note("design.adopt-nothing", { file: data.name }, { file: data.name }));
    const take = async (fresh: WorkspacePorts): Promise<Outcome<z.infer<typeof answer>>> => {
      const adopted = await adoption(fresh, funded);
      if (!adopted.ok) return adopted;
      const { changes, left_out } = adopted.value;
      const told = { funded: [...funded].map(([id, start_year]) => ({ id, start_year })), left_out };
      if (!dry_run) {
        const set = await written(fresh, changes, reason, {});
        return set.ok ? success({ ...set.value, ...told }, set.notes) : set;
      }
      const sound = await soundSettings(fresh, changes);
      if (!sound.ok) return sound;
      return success({ id: null, version: fresh.hasher.sha256(sound.value.text), changes: [...sound.value.changes], records: 0, ...told });
    };
    if (dry_run) return take(ports);
    return ports.lock.exclusively(async () => {
      const fresh = await ports.renewed();
      return fresh.ok ? take(fresh.value) : fresh;
    });
  },
});

/** The settings under which the plan of the workspace is this one; refused where it is not one that the office's rules allow. */
async function adoption(
  ports: WorkspacePorts,
  funded: ReadonlyMap<string, number | null>,
): Promise<Outcome<{ readonly changes: readonly AskedChange[]; readonly left_out: string[] }>> {
  const context = await designContext(ports, rootOf(ports.settings), "base");
  if (!context.ok) return context;
  const terms = verdictTerms(context.value.national, ports.settings);
  // Years that were settled before do not bind the new plan.
  const { starts: _, ...candidates } = ports.settings.candidates;
  const open = await fundProblem({ ...context.value, settings: { ...ports.settings, candidates }, isNation: true, terms });
  const offered = new Map(open.candidates.map((each) => [each.id, each]));
  const faults = [...funded].flatMap(([project, start]): Note[] => {
    const window = offered.get(project)?.window;
    if (window === undefined) return [note("design.no-candidate", { project }, { field: "data" })];
    if (window === null || start === null || (start >= window.earliest && start <= window.latest)) return [];
    return [note("design.adopt-start", { project, start, earliest: window.earliest, latest: window.latest }, { field: "data" })];
  });
  if (faults.length > 0) return fault(faults);
  const { include = [], exclude = [] } = ports.settings.projects;
  const left_out = [...offered.keys()].filter((id) => !funded.has(id));
  const projects = {
    include: [...include.filter((id) => !offered.has(id)), ...funded.keys()],
    exclude: [...exclude.filter((id) => !offered.has(id)), ...left_out],
  };
  const starts = Object.fromEntries([...funded].flatMap(([id, start]) => (start === null ? [] : [[id, start] as const])));
  const settings = { ...ports.settings, projects: { ...ports.settings.projects, ...projects }, candidates: { ...candidates, starts } };
  const problem = await fundProblem({ ...context.value, settings, isNation: true, terms });
  const plan = await fundPlan(ports, problem);
  const made = fundStarts(plan);
  if (plan.choice.chosen === null || [...funded].some(([id, start]) => !made.has(id) || (start !== null && made.get(id) !== start))) {
    const titles = fundTitles(problem);
    const { language } = ports.caller;
    const rules = [...(plan.conflict?.rules ?? [])]
      .flatMap(({ about }) => (about === null || about.kind === "include" || about.kind === "exclude" ? [] : [about]))
      .map((about) => ruleText(about, context.value.panel, titles).text[language]);
    return fault(note("design.adopt-conflict", { rules: rules.join(semicolon(language)) }, { field: "data" }));
  }
  return success({
    changes: [
      { path: "projects.include", value: projects.include },
      { path: "projects.exclude", value: projects.exclude.length === 0 ? null : projects.exclude },
      { path: "candidates.starts", value: Object.keys(starts).length === 0 ? null : starts },
    ],
    left_out,
  });
}
