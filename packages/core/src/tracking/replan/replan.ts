import { z } from "zod";
import { fundModel, fundProblem, fundSearch } from "../../design/fund/fund-plan.ts";
import { provedStatus, relativeGap } from "../../design/model/relative-gap.ts";
import { certificate } from "../../design/plan.ts";
import { plannedPlace } from "../../design/planned-place.ts";
import { type ChosenPortfolio, chosenPortfolio } from "../../design/portfolio/chosen-portfolio.ts";
import { scenarioSettings } from "../../design/scenario-settings.ts";
import { field } from "../../fields.ts";
import { note } from "../../note.ts";
import { fault, success } from "../../outcome.ts";
import type { PlanRecord } from "../../register/entities/plan.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { localText } from "../../text.ts";
import { workspaceUseCase } from "../../use-case.ts";
import { commitments } from "../money/commitments.ts";
import { bodies, readMoney } from "../money/read-money.ts";
import { closeRows } from "./close-rows.ts";

const move = z.object({ project: z.string(), title: z.string(), amount: z.number().nullable(), reason: localText });

/** `quoin replan`: the fund's projects chosen anew, with few changes against the approved plan. */
export const replan = workspaceUseCase({
  words: ["replan"],
  summary: "Choose the projects of the approved plan anew with at most so many changes; what is committed stays",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin replan my-office --max-changes 10",
  input: z.strictObject({
    max_changes: field(z.int().min(0), { description: "Most projects that enter or leave; one for another counts as two", unit: "projects" }),
    region: field(z.string().default("CN"), { description: "Region of the plan" }),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml under whose rules is chosen now" }),
  }),
  output: z.object({
    from: z.string(),
    lines_kept: z.array(z.string()),
    enters: z.array(move),
    leaves: z.array(move),
    committed: z.array(z.string()),
    changes: z.number(),
    max_changes: z.number(),
    certificate,
  }),
  run: async (ports, { max_changes, region, scenario }) => {
    const { records, evidence, solver } = ports;
    const settings = scenarioSettings(ports.settings, scenario);
    if (!settings.ok) return settings;
    const plan = (await bodies<PlanRecord>(records, "plan")).find((each) => each.status === "approved" && each.region === region);
    if (plan === undefined) return fault(note("replan.no-plan", { region }, { field: "region" }));
    const lines = (await bodies<PlanLineRecord>(records, "plan-line")).filter((line) => line.plan === plan.id);
    const funded = lines.filter(({ projects }) => projects.length > 0);
    if (funded.length === 0) return fault(note("replan.no-projects", { plan: plan.id }, { table: "plan-line" }));
    const place = await plannedPlace(ports, region);
    if (!place.ok) return place;
    ports.progress.step({ en: "Choosing projects", zh: "选择项目" });
    const problem = await fundProblem({ ...place.value, evidence, records, settings: settings.value }, "projects");
    const ids = problem.candidates.map(({ id }) => id);
    const current = new Set(funded.flatMap(({ projects }) => projects));
    const promised = new Set(commitments(await readMoney(records)).flatMap(({ project }) => project ?? []));
    const committed = [...current].filter((id) => promised.has(id)).sort();
    const model = fundModel(problem, problem.document);
    const under = (most: number) => {
      const close = closeRows(ids, current, new Set(committed), most);
      return chosenPortfolio(solver, { ...model, structure: [...model.structure, ...close] }, fundSearch, { settle: false });
    };
    const choice = worthwhile(await under(0), max_changes === 0 ? null : await under(max_changes));
    const { chosen } = choice;
    const weight = (at: number): number => problem.rules.weights[problem.candidates[at]?.category ?? ""] ?? 1;
    const moved = (at: number, reason: (worth: Worth) => z.infer<typeof localText>) => {
      const { id = "", label, cny = 0 } = problem.candidates[at] ?? {};
      return { project: id, title: label?.zh ?? "", amount: cny, reason: reason({ value: weight(at), cny }) };
    };
    const entering = chosen === null ? [] : [...ids.keys()].filter((at) => chosen[at] === 1 && !current.has(ids[at] as string));
    const leaving = chosen === null ? [] : [...ids.keys()].filter((at) => chosen[at] !== 1 && current.has(ids[at] as string));
    const enters = entering.map((at) => moved(at, enterReason));
    const leaves = leaving.map((at) => moved(at, leaveReason));
    const changes = enters.length + leaves.length;
    const touched = new Set(changes === 0 ? [] : funded.map(({ line }) => line));
    return success({
      from: plan.id,
      lines_kept: lines.map(({ line }) => line).filter((line) => !touched.has(line)),
      enters,
      leaves,
      committed,
      changes,
      max_changes,
      certificate: choice.certificate,
    });
  },
});

/** The plan in force where it still meets the rules and no allowed change is worth more: equal plans are no reason to change one. */
function worthwhile(asItIs: ChosenPortfolio, changed: ChosenPortfolio | null): ChosenPortfolio {
  const [held, offered] = [asItIs.certificate.objective, changed?.certificate.objective ?? null];
  if (changed === null || (held === null && offered !== null)) return changed ?? asItIs;
  if (held === null || (offered !== null && offered > held)) return changed;
  const { bound } = changed.certificate;
  const gap = relativeGap(bound, held);
  return { ...asItIs, certificate: { ...asItIs.certificate, bound, gap, status: provedStatus(gap, fundSearch.gap) } };
}

interface Worth {
  readonly value: number;
  readonly cny: number;
}

function enterReason({ value, cny }: Worth) {
  return {
    en: `Worth ${value} for CNY ${cny}: it fits the rules as they are now and raises the value of the whole.`,
    zh: `价值${value}，经费${cny}元：符合现行规则，可提高总体价值。`,
  };
}

function leaveReason({ value, cny }: Worth) {
  return {
    en: `Worth ${value} for CNY ${cny}, nothing committed: its money does more elsewhere, or the rules no longer leave room for it.`,
    zh: `价值${value}，经费${cny}元，尚无承诺：资金用于他处效益更高，或现行规则已不能容纳。`,
  };
}
