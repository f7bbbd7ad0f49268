import { type ChosenPortfolio, type Conflict, chosenPortfolio, findConflict, type PortfolioModel, type ProjectList, portfolioModel } from "@quoin/optimise";
import type { PlacedDocument } from "../../../contract/placed-document.ts";
import { EvidenceFault } from "../../../evidence/evidence-fault.ts";
import type { Note } from "../../../language/note.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import { ruleFaults } from "../portfolio/rule-faults.ts";
import type { RulesDocument } from "../portfolio/rules-document.ts";
import type { VerdictTerms } from "../terms/verdict-terms.ts";
import { candidateList } from "./candidate-list.ts";
import { type FundCandidates, fundCandidates } from "./fund-candidates.ts";
import { type FundRules, fundRules, rulesOf } from "./fund-rules.ts";
import { registerProblem } from "./register-problem.ts";

export const fundSearch = { gap: 1e-4, timeLimitSeconds: 30, seed: 1 } as const;

export type FundPlace = Pick<DesignContext, "evidence" | "records" | "settings" | "place" | "isNation"> & { readonly terms: VerdictTerms };

/** From what a fund chooses: the candidates of the register, or, where a kept plan holds some, projects of a table. The two never meet in one plan. */
export const fundSources = ["projects", "candidates"] as const;
export type FundSource = (typeof fundSources)[number];

/** What a fund chooses from, under which rules. */
export interface FundProblem extends FundCandidates {
  readonly rules: FundRules;
  /** Rules as they apply to these candidates. */
  readonly document: RulesDocument;
}

/** A fund over real projects, chosen and explained. */
export interface FundPlan extends FundProblem {
  readonly model: PortfolioModel;
  readonly choice: ChosenPortfolio;
  /** Where no plan meets the rules: which of them clash. */
  readonly conflict: Conflict | null;
}

/** @param source the candidates of the register; projects of the table are decided, and are asked for only to change a plan that holds them */
export async function fundProblem(place: FundPlace, source: FundSource = "candidates"): Promise<FundProblem> {
  if (source === "candidates") return registerProblem(place);
  const rules = fundRules(place.settings, place.isNation);
  const found = await fundCandidates(place, rules.moneyColumns, rules.groupColumns);
  const document = place.isNation ? rules.document : rulesOf(rules.document, new Set(found.candidates.map(({ id }) => id)));
  return { ...found, rules, document };
}

/** The portfolio of a place under other rules than its own, where some are given. A rule that names what does not exist is a fault of `quoin.yaml`. */
export function fundModel(problem: FundProblem, document: RulesDocument): PortfolioModel {
  const faults = fundFaults(problem, document);
  if (faults.length > 0) throw new EvidenceFault(faults.slice(0, 50));
  const list = listOf(problem);
  return portfolioModel(document, list, placesOf(list));
}

/** What is wrong with the rules of a fund, at the settings that say them. */
export function fundFaults(problem: FundProblem, document: RulesDocument): readonly Note[] {
  const list = listOf(problem);
  const ofRegister = problem.candidates.some(({ type }) => type === "candidate");
  const placed: PlacedDocument<RulesDocument> = { value: document, place: (path) => ({ file: "quoin.yaml", field: settingOf(path, ofRegister) }) };
  return ruleFaults(placed, list, placesOf(list));
}

function listOf({ candidates, rules }: FundProblem): ProjectList {
  return candidateList(candidates, rules.weights, rules.moneyColumns);
}

function placesOf({ ids }: ProjectList): ReadonlyMap<string, number> {
  return new Map(ids.map((id, at) => [id, at]));
}

export async function fundPlan(place: Pick<DesignContext, "solver">, problem: FundProblem): Promise<FundPlan> {
  const model = fundModel(problem, problem.document);
  const choice = await chosenPortfolio(place.solver, model, fundSearch, { settle: false });
  const conflict = choice.certificate.status === "infeasible" ? await findConflict(place.solver, model, fundSearch) : null;
  return { ...problem, model, choice, conflict };
}

const ofProjects = ["prerequisites", "exclusions", "include", "exclude"];

/** Where the settings hold what the rules say. */
function settingOf(path: readonly PropertyKey[], ofRegister: boolean): string {
  const written = path.map(String).join(".");
  if (ofProjects.includes(String(path[0]))) return `projects.${written}`;
  return ofRegister ? `candidates.${written}` : written;
}
