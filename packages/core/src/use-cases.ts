import { applicationTemplate } from "./cycle/application/application-template.ts";
import { apply } from "./cycle/application/apply.ts";
import { applyTable } from "./cycle/application/apply-table.ts";
import { listApplications } from "./cycle/application/list-applications.ts";
import { screenApplication } from "./cycle/application/screen-application.ts";
import { submitApplication } from "./cycle/application/submit-application.ts";
import { withdrawApplication } from "./cycle/application/withdraw-application.ts";
import { makeAwards } from "./cycle/award/make-awards.ts";
import { closeCall } from "./cycle/call/close-call.ts";
import { listCalls } from "./cycle/call/list-calls.ts";
import { openCall } from "./cycle/call/open-call.ts";
import { putCall } from "./cycle/call/put-call.ts";
import { checkDuplicates } from "./cycle/duplicate/check-duplicates.ts";
import { decideDuplicate } from "./cycle/duplicate/decide-duplicate.ts";
import { listDuplicates } from "./cycle/duplicate/list-duplicates.ts";
import { assignReviews } from "./cycle/review/assign-reviews.ts";
import { declineReview } from "./cycle/review/decline-review.ts";
import { listReviews } from "./cycle/review/list-reviews.ts";
import { reviewRanking } from "./cycle/review/review-ranking.ts";
import { submitReview } from "./cycle/review/submit-review.ts";
import { coordination } from "./design/coordination/coordination.ts";
import { design } from "./design/design.ts";
import { solveModel } from "./design/model/solve-model.ts";
import { designPortfolio } from "./design/portfolio/design-portfolio.ts";
import { roadmap } from "./design/roadmap/roadmap.ts";
import { designFrontier } from "./design/scenarios/budget-frontier.ts";
import { designCompare } from "./design/scenarios/compare-scenarios.ts";
import { designWhyNot } from "./design/scenarios/why-not-project.ts";
import { designSiting } from "./design/siting/design-siting.ts";
import { diagnose } from "./diagnosis/diagnose.ts";
import { diagnoseRegions } from "./diagnosis/diagnose-regions.ts";
import { listRules } from "./diagnosis/list-rules.ts";
import { showFinding } from "./diagnosis/show-finding.ts";
import { importTableFile } from "./evidence/import/import-table-file.ts";
import { listSources } from "./evidence/list-sources.ts";
import { mapIndicator } from "./evidence/map-indicator.ts";
import { tableRows } from "./evidence/table-rows.ts";
import { forecastWorkspace } from "./forecast/forecast-workspace.ts";
import { measureCostCurve } from "./measures/cost-curve/measure-cost-curve.ts";
import { measureDuplicates } from "./measures/duplicates/measure-duplicates.ts";
import { measureEfficiency } from "./measures/efficiency/measure-efficiency.ts";
import { listMeasures } from "./measures/list-measures.ts";
import { measureCommand } from "./measures/measure-command.ts";
import { measureReadiness } from "./measures/readiness/measure-readiness.ts";
import { measureFamilies } from "./measures/registry.ts";
import { measureSubstitution } from "./measures/substitution/measure-substitution.ts";
import { addUser } from "./people/add-user.ts";
import { changeUser } from "./people/change-user.ts";
import { disableUser } from "./people/disable-user.ts";
import { listRights } from "./people/list-rights.ts";
import { listUsers } from "./people/list-users.ts";
import { makeToken } from "./people/make-token.ts";
import { setPassword } from "./people/set-password.ts";
import { listCards } from "./register/cards/list-cards.ts";
import { showCard } from "./register/cards/show-card.ts";
import { commentOnRecord } from "./register/comment-on-record.ts";
import { getRecord } from "./register/get-record.ts";
import { listChanges } from "./register/list-changes.ts";
import { listRecordTypes } from "./register/list-record-types.ts";
import { listRecords } from "./register/list-records.ts";
import { listReferrers } from "./register/list-referrers.ts";
import { putRecord } from "./register/put-record.ts";
import { recordHistory } from "./register/record-history.ts";
import { retireRecord } from "./register/retire-record.ts";
import { verifyWorkspace } from "./register/verify-workspace.ts";
import { brief } from "./report/brief.ts";
import { report } from "./report/report.ts";
import { decideEvaluation } from "./tracking/evaluation/decide-evaluation.ts";
import { evaluate } from "./tracking/evaluation/evaluate.ts";
import { giveInput } from "./tracking/evaluation/give-input.ts";
import { listEvaluations } from "./tracking/evaluation/list-evaluations.ts";
import { changeMilestone } from "./tracking/milestone/change-milestone.ts";
import { leverage } from "./tracking/money/leverage.ts";
import { pay } from "./tracking/money/pay.ts";
import { track } from "./tracking/progress/track.ts";
import { work } from "./tracking/progress/work.ts";
import { approvePlan } from "./tracking/replan/approve-plan.ts";
import { replan } from "./tracking/replan/replan.ts";
import { type UseCase, useCaseName } from "./use-case.ts";
import { aboutWorkspace } from "./workspace/about-workspace.ts";

const all = [
  importTableFile,
  aboutWorkspace,
  diagnose,
  diagnoseRegions,
  showFinding,
  listRules,
  design,
  designCompare,
  designFrontier,
  designWhyNot,
  roadmap,
  coordination,
  designSiting,
  listMeasures,
  measureDuplicates,
  measureEfficiency,
  measureReadiness,
  measureSubstitution,
  measureCostCurve,
  forecastWorkspace,
  designPortfolio,
  solveModel,
  report,
  brief,
  listRecordTypes,
  listRecords,
  getRecord,
  putRecord,
  retireRecord,
  commentOnRecord,
  listReferrers,
  recordHistory,
  listChanges,
  listSources,
  tableRows,
  mapIndicator,
  listCards,
  showCard,
  pay,
  leverage,
  changeMilestone,
  track,
  work,
  evaluate,
  listEvaluations,
  giveInput,
  decideEvaluation,
  approvePlan,
  replan,
  verifyWorkspace,
  addUser,
  listUsers,
  changeUser,
  disableUser,
  setPassword,
  makeToken,
  listRights(() => useCases.filter(({ served }) => served).map(useCaseName)),
  putCall,
  openCall,
  closeCall,
  listCalls,
  apply,
  applyTable,
  applicationTemplate,
  submitApplication,
  withdrawApplication,
  listApplications,
  screenApplication,
  checkDuplicates,
  decideDuplicate,
  listDuplicates,
  assignReviews,
  submitReview,
  declineReview,
  listReviews,
  reviewRanking,
  makeAwards,
] as const;

/** The types of every use case, for the typed client. */
export type UseCaseList = typeof all;

/** Everything that Quoin can be asked, in the order in which the help shows it. */
export const useCases: readonly UseCase[] = [...all, ...measureFamilies.map((family) => measureCommand(family))];
