import { planCost } from "../../capabilities/funding/costs/plan-cost.ts";
import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { tablesOf } from "../../evidence/roles/joined-tables.ts";
import { contractNamed } from "../../evidence/tables/table-contracts.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { regionFindings } from "../../judging/region-findings.ts";
import { type Note, note } from "../../language/note.ts";
import { integer } from "../../language/statement/values.ts";
import type { DesignContext } from "../../plan/design-context.ts";
import type { Plan } from "../../plan/plan.ts";
import { plannedPlace } from "../../plan/planned-place.ts";
import { scenarioSettings } from "../../plan/scenario-settings.ts";
import { stepWords } from "../../plan/step.words.ts";
import { type Supposed, withSupposed } from "../../plan/supposed.ts";
import type { Deliverer } from "../../plan/usual-deliverers.ts";
import { groupNamed } from "../../register/places/groupings.ts";
import { folderCache } from "../../workspace/folder-cache.ts";
import { workspaceSources } from "../../workspace/workspace-sources.ts";
import { beyondNorms } from "../norms/beyond-norms.ts";
import { oppositeLines } from "../norms/opposite-lines.ts";
import { toFindOut } from "../to-find-out.ts";
import { designPlan } from "./design-plan.ts";
import { lineMakers } from "./line-makers.ts";
import { standingOwnerFaults } from "./owner-faults.ts";
import { weighedQuestions } from "./question-worth.ts";

/** All that the plan of a place under a scenario is made from. */
export async function designContext(ports: WorkspacePorts, region: string, scenario: string, field?: string): Promise<Outcome<DesignContext>> {
  const changed = scenarioSettings(ports.settings, scenario, field);
  if (!changed.ok) return changed;
  const found = await regionFindings(ports, region);
  if (!found.ok) return found;
  const planned = await plannedPlace(ports, region);
  if (!planned.ok) return planned;
  const { evidence, records, solver } = ports;
  const national = found.value.all.filter(({ subject }) => subject.type !== "region" || subject.id === rootOf(ports.settings));
  return success(
    {
      ...planned.value,
      findings: found.value.findings,
      national,
      everywhere: found.value.all,
      settings: changed.value,
      evidence,
      records,
      solver,
      deliverer: delivererOf(ports),
      kept: folderCache(ports, "measures"),
    },
    found.notes,
  );
}

interface Asked extends Supposed {
  readonly region: string;
  readonly scenario: string;
  /** False where nobody reads the questions, which take a making of lines each. */
  readonly weighs?: boolean;
}

/** The plan of a place, with what to find out first. */
export async function designedPlan(ports: WorkspacePorts, { region, scenario, weighs = true, ...supposed }: Asked): Promise<Outcome<Plan>> {
  const asked = await designContext(ports, region, scenario);
  if (!asked.ok) return asked;
  ports.progress.step({ en: "Designing the plan", zh: "编制规划" });
  const context = withSupposed(asked.value, supposed);
  const sources = workspaceSources(ports);
  // Money, sites and owners are planned for the whole and for each place; what a group would get is the sum of what its places get, and no plan beside theirs.
  if (groupNamed(ports.settings, region) !== null)
    return success(
      {
        scenario,
        region,
        lines: [],
        cost: planCost([], ports.settings.currency),
        unanswered: [],
        coverage: [],
        norms: [],
        certificate: null,
        to_find_out: await weighedQuestions(toFindOut(context.findings, [], sources, context.deliverer), [], context, []),
      },
      [...asked.notes, note("design.group-without-plan", { group: region })],
    );
  const faults: Note[] = [];
  const made = await designPlan(context, lineMakers, scenario, (notes) => faults.push(...notes));
  const asking = weighs ? toFindOut(context.findings, made.lines, sources, context.deliverer) : [];
  const open = await weighedQuestions(asking, made.lines, context, lineMakers, (at) =>
    ports.progress.step(stepWords.text("question", { at: integer(at + 1, "questions"), all: integer(asking.length, "questions") }), at, asking.length),
  );
  return success({ ...made, to_find_out: open }, [
    ...asked.notes,
    ...(await standingOwnerFaults(ports.records, context.settings)),
    ...faults,
    ...oppositeLines(made.lines),
    ...beyondNorms(made.lines, made.norms, [...context.national, ...context.findings]),
  ]);
}

/** Who could deliver a table: whom the office names under `plan.deliver`, else whom the data package calls the origin of the table that plays the role. */
function delivererOf(ports: WorkspacePorts): Deliverer {
  const sources = workspaceSources(ports);
  return (role) => {
    const named = ports.settings.plan.deliver?.[role];
    if (named !== undefined) return typeof named === "string" ? { en: named, zh: named } : named;
    const contract = contractNamed(role);
    const [table] = contract === undefined ? [] : tablesOf(sources.bind(contract)?.table ?? "");
    const [origin] = ports.manifest.resources.find(({ name }) => name === table)?.sources.flatMap((source) => source.origin ?? []) ?? [];
    return origin ?? null;
  };
}
