import type { WorkspacePorts } from "../../../contract/ports.ts";
import { rootOf } from "../../../evidence/territory/territory.ts";
import { type Note, note } from "../../../language/note.ts";
import { scenarioSettings } from "../../../plan/scenario-settings.ts";
import type { Settings } from "../../../workspace/settings.ts";
import { noTerms } from "../terms/verdict-terms.ts";
import { fundFaults } from "./fund-plan.ts";
import { registerProblem } from "./register-problem.ts";

/**
 * What is wrong with the settings of the candidates' portfolio, held against the candidates of the register: shares without a budget, rules that stand twice,
 * priorities that no candidate is of, start years of what is no candidate or cannot start then. Nothing where the register holds none.
 */
export async function candidateFaults(
  { evidence, records }: Pick<WorkspacePorts, "evidence" | "records">,
  settings: Settings,
  scenario: string,
): Promise<readonly Note[]> {
  const laid = scenarioSettings(settings, scenario);
  if (!laid.ok) return laid.notes;
  const { starts = {}, ...open } = laid.value.candidates;
  const root = rootOf(settings);
  const place = { place: { code: root, name: { en: root, zh: root } }, isNation: true, terms: noTerms };
  const problem = await registerProblem({ evidence, records, settings: { ...laid.value, candidates: open }, ...place });
  if (problem.candidates.length === 0) return [];
  const under = scenario === "base" ? "candidates" : `scenarios.${scenario}.candidates`;
  const priorities = (open.budgets ?? []).flatMap(({ field, value = "" }, at): Note[] => {
    if (field === undefined) return [];
    const known = [...new Set(problem.candidates.map(({ groups }) => groups[field] ?? ""))].filter((text) => text !== "").toSorted();
    if (known.includes(value)) return [];
    return [note("design.no-such-priority", { field, value, known: known.slice(0, 20).join(", ") || "–" }, { field: `${under}.budgets.${at}.value` })];
  });
  const years = Object.entries(starts).flatMap(([project, start]): Note[] => {
    const window = problem.candidates.find(({ id }) => id === project)?.window;
    const at = { field: `${under}.starts.${project}` };
    if (window === undefined) return [note("design.no-candidate", { project }, at)];
    if (window === null || (start >= window.earliest && start <= window.latest)) return [];
    return [note("design.adopt-start", { project, start, earliest: window.earliest, latest: window.latest }, at)];
  });
  return [...fundFaults(problem, problem.document), ...priorities, ...years];
}
