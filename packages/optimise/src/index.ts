export { applyBound, boundFields } from "./mps/mps-bound.ts";
export { mpsLines } from "./mps/mps-line.ts";
export { type MpsColumn, type MpsRow, mpsRowLimits } from "./mps/mps-model.ts";
export { writeMps } from "./mps/write-mps.ts";
export { type FoundPlan, findPlan, type PlanProblem } from "./portfolio/find-plan.ts";
export { excess, inOwnUnit, isKept, planCheck, type RuleUse, rowUse, ruleUses, useWith } from "./portfolio/plan-check.ts";
export { goalRow, isMoneyRule, type PortfolioRule, type RuleRow } from "./portfolio/portfolio-rule.ts";
export { prerequisiteRing } from "./portfolio/prerequisite-ring.ts";
export { settledPlan } from "./portfolio/settle-ties.ts";
export { type CanBeMet, smallestConflict } from "./portfolio/smallest-conflict.ts";
export { type WholeProgramme, wholeProgramme } from "./portfolio/whole-programme.ts";
export { type MovableRow, withMovement } from "./portfolio/with-movement.ts";
export { checkRows } from "./programme/exact-check.ts";
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
export type {
  LinearProgramme,
  Solver,
  SolverBasis,
  SolverOptions,
  SolverResult,
  SolverRun,
  SolverStatus,
  SolverStep,
  SolverStop,
} from "./solver.ts";
export { solveProgramme } from "./strategy/solve-whole.ts";
