export { type DividedWork, type DivisionWishes, divideWork, divisionGap } from "./division/divide.ts";
export { type DivisionConflict, divisionConflict } from "./division/division-conflicts.ts";
export { type LeadLoss, leadLosses } from "./division/division-losses.ts";
export { type DivisionModel, divisionModel } from "./division/division-model.ts";
export { type DivisionObstacle, divisionObstacles } from "./division/division-obstacles.ts";
export { chosenOptions, divisionUses, officeValues, shortItems } from "./division/division-outcome.ts";
export { rowPrices } from "./division/division-prices.ts";
export { type DivisionItem, type DivisionOffice, type DivisionPairs, type DivisionProblem, roles, withPairs } from "./division/division-problem.ts";
export { parseJsonModel } from "./json/parse-json-model.ts";
export { readMps } from "./mps/read-mps.ts";
export { writeMps } from "./mps/write-mps.ts";
export { type ApprovedPlan, nearApproved } from "./portfolio/approved-plan.ts";
export { type ChosenPortfolio, chosenPortfolio } from "./portfolio/chosen-portfolio.ts";
export { goalNumber } from "./portfolio/exact-goal.ts";
export { exactLosses, type ForcedLoss } from "./portfolio/exact-losses.ts";
export { type Conflict, findConflict } from "./portfolio/find-conflict.ts";
export { type FoundPlan, findPlan } from "./portfolio/find-plan.ts";
export { type Frontier, frontier } from "./portfolio/frontier.ts";
export { budgetName } from "./portfolio/money-rules.ts";
export { type PlanChange, planChanges } from "./portfolio/plan-changes.ts";
export { inOwnUnit, isKept, planCheck, type RuleUse, rowUse } from "./portfolio/plan-check.ts";
export type { SearchedPlan } from "./portfolio/plan-search.ts";
export { type PortfolioModel, portfolioModel } from "./portfolio/portfolio-model.ts";
export type { PortfolioRule, RuleRow, RuleSubject } from "./portfolio/portfolio-rule.ts";
export type { Goal } from "./portfolio/portfolio-rules.ts";
export { prerequisiteRing } from "./portfolio/prerequisite-ring.ts";
export type { ProjectList, StartWindow } from "./portfolio/project-list.ts";
export { ReducedSearch } from "./portfolio/reduced-search.ts";
export { settledPlan } from "./portfolio/settle-ties.ts";
export { optionLoss, shadowPrice } from "./portfolio/shadow-price.ts";
export { fundedProjects, type Obstacle } from "./portfolio/why-not.ts";
export { checkRows } from "./programme/exact-check.ts";
export type { ModelFault } from "./programme/model-fault.ts";
export type { NamedProgramme } from "./programme/named-programme.ts";
export { ProgrammeBuilder } from "./programme/programme-builder.ts";
export { provedStatus, relativeGap } from "./programme/relative-gap.ts";
export { marginalGains } from "./siting/opening-years.ts";
export { searchSites } from "./siting/search-sites.ts";
export { checkSites, furtherRules } from "./siting/siting-check.ts";
export { clashingLimits, hopelessClients, hopelessLimits, type SitingConflict } from "./siting/siting-conflicts.ts";
export {
  type CandidateSite,
  type ClientGroup,
  facilitiesWithRoom,
  reaches,
  type SitingAnswer,
  type SitingClient,
  type SitingModel,
  type SitingProblem,
  type SitingSearch,
  sitingModels,
} from "./siting/siting-problem.ts";
export type { LinearProgramme, Solver, SolverOptions, SolverResult, SolverRun, SolverStatus, SolverStep, SolverStop } from "./solver/solver.ts";
export { solveProgramme } from "./strategy/solve-whole.ts";
