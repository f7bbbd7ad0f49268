import { z } from "zod";
import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Finding, finding } from "../../diagnosis/finding/finding.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { everyFinding } from "../../judging/every-finding.ts";
import { localText } from "../../language/text.ts";
import { settingDifference } from "../../workspace/settings/changed-settings.ts";
import { settingPath } from "../../workspace/settings/setting-path.ts";
import type { WorkspaceFiles } from "../../workspace/workspace-files.ts";
import { designPlan } from "../making/design-plan.ts";
import { designContext } from "../making/designed-plan.ts";
import { lineMakers } from "../making/line-makers.ts";
import { comparedPlans, planComparison } from "../scenarios/compared-plans.ts";
import { askedChanges, changeFields } from "./asked-settings.ts";
import { settingsVersion } from "./set-settings.ts";
import { soundSettings } from "./sound-settings.ts";

const judged = finding.pick({ verdict: true, strength: true, statement: true });

const answer = z.object({
  changes: z.array(settingDifference),
  findings: z.object({
    /** How many were compared. */
    compared: z.number(),
    /** Findings whose verdict or strength would be another; null where a finding would not be there. */
    changed: z.array(
      z.object({
        id: z.string(),
        problem: z.string(),
        subject: finding.shape.subject,
        question: localText,
        before: judged.nullable(),
        after: judged.nullable(),
      }),
    ),
    /** How many would say other figures under the same verdict. */
    reworded: z.number(),
  }),
  /** The plan as it is and as it would be. */
  plan: planComparison,
  /** The scenario that is looked at: the one that the changes are about, else `base`. */
  scenario: z.string(),
});

/** `quoin settings preview` */
export const previewSettings = workspaceUseCase({
  words: ["settings", "preview"],
  summary:
    "What a change of the settings would do, before it is made: which verdicts would be others, which lines of the plan would come, go or change, and the money",
  changes: false,
  delivers: "answer",
  rights: "design",
  effort: "long",
  tellsSteps: true,
  example: "quoin settings preview quoin-demo thresholds.herding.minimum_excess 0.5",
  input: z.strictObject({ ...changeFields, if_version: settingsVersion, region: placeField() }),
  output: answer,
  run: async (ports, { if_version, region: place, ...asked }) => {
    const given = askedChanges(asked);
    if (!given.ok) return given;
    const sound = await soundSettings(ports, given.value, if_version);
    if (!sound.ok) return sound;
    const { settings, evidence, changes } = sound.value;
    const tried: WorkspacePorts = { ...ports, settings, evidence, files: withoutFindings(ports.files) };
    ports.progress.step({ en: "Judging as things stand", zh: "按现行设定判断" });
    const before = await everyFinding(ports);
    if (!before.ok) return before;
    ports.progress.step({ en: "Judging under the new settings", zh: "按新设定判断" });
    const after = await everyFinding(tried);
    if (!after.ok) return after;
    const scenario = scenarioOf(changes);
    const isNew = scenario !== "base" && !Object.hasOwn(ports.settings.scenarios, scenario);
    const isGone = scenario !== "base" && !Object.hasOwn(settings.scenarios, scenario);
    const first = await planOf(ports, place, isNew ? "base" : scenario);
    if (!first.ok) return first;
    ports.progress.step({ en: "Designing the plan under the new settings", zh: "按新设定编制规划" });
    const second = await planOf(tried, place, isGone ? "base" : scenario);
    if (!second.ok) return second;
    const plan = comparedPlans(first.value, second.value, ["base", ...Object.keys(settings.scenarios)]);
    return success({ changes: [...changes], findings: comparedFindings(before.value, after.value), plan, scenario });
  },
});

type Made = Awaited<ReturnType<typeof designPlan>>;

async function planOf(ports: WorkspacePorts, place: string | undefined, scenario: string): Promise<Outcome<Made>> {
  const context = await designContext(ports, place ?? rootOf(ports.settings), scenario);
  return context.ok ? success(await designPlan(context.value, lineMakers, scenario)) : context;
}

/** What the changes are about: one scenario alone, or the office itself. */
function scenarioOf(changes: readonly z.infer<typeof settingDifference>[]): string {
  const named = new Set(changes.map(({ path }) => settingPath(path) ?? []).map(([top, name]) => (top === "scenarios" && name !== undefined ? name : "base")));
  const [only = "base"] = named;
  return named.size === 1 ? only : "base";
}

function comparedFindings(before: readonly Finding[], after: readonly Finding[]): z.infer<typeof answer>["findings"] {
  const [old, now] = [before, after].map((all) => new Map(all.map((each) => [each.id, each])));
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const changed = [];
  let reworded = 0;
  for (const id of ids) {
    const [was, is] = [old?.get(id) ?? null, now?.get(id) ?? null];
    const known = (is ?? was) as Finding;
    if (was?.verdict === is?.verdict && was?.strength === is?.strength) {
      if (JSON.stringify(was?.statement) !== JSON.stringify(is?.statement)) reworded++;
      continue;
    }
    changed.push({ id, problem: known.problem, subject: known.subject, question: known.question, before: told(was), after: told(is) });
  }
  return { compared: ids.length, changed, reworded };
}

function told(given: Finding | null): z.infer<typeof judged> | null {
  return given === null ? null : { verdict: given.verdict, strength: given.strength, statement: given.statement };
}

/** Files under which what is only tried takes no place of what is kept for the settings as they are. */
function withoutFindings(files: WorkspaceFiles): WorkspaceFiles {
  return {
    read: (path) => files.read(path),
    readText: (path) => files.readText(path),
    exists: (path) => files.exists(path),
    write: async (path, content) => (path.startsWith(".quoin/cache/findings/") ? undefined : files.write(path, content)),
    copy: (from, to) => files.copy(from, to),
    move: (from, to) => files.move(from, to),
    remove: (path) => files.remove(path),
    list: (folder) => files.list(folder),
    locate: (path) => files.locate(path),
  };
}
