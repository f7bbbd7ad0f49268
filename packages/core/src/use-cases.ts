import { planKey } from "./consolidation/bundle/plan-key.ts";
import { answerConsultation } from "./consolidation/consultation/answer-consultation.ts";
import { closeConsultation, decideAnswer } from "./consolidation/consultation/close-consultation.ts";
import { openConsultation } from "./consolidation/consultation/open-consultation.ts";
import { listConsultations, showConsultation } from "./consolidation/consultation/show-consultation.ts";
import { distrustKey } from "./consolidation/distrust-key.ts";
import { dividePlans } from "./consolidation/division/divide-plans.ts";
import { exportPlan } from "./consolidation/export-plan.ts";
import { takePlan } from "./consolidation/take-plan.ts";
import { wholeUseCases } from "./consolidation/whole-use-cases.ts";
import { isServed, type UseCase } from "./contract/use-case.ts";
import { measureNoise } from "./diagnosis/noise/measure-noise.ts";
import { comparePlaces } from "./diagnosis/places/compare-places.ts";
import { exportSpace } from "./diagnosis/places/export-space.ts";
import { listOpportunities } from "./diagnosis/places/list-opportunities.ts";
import { showCooperation } from "./diagnosis/places/show-cooperation.ts";
import { showSpace } from "./diagnosis/places/show-space.ts";
import { commentOnFinding } from "./diagnosis/use-cases/comment-on-finding.ts";
import { decideOrganisations } from "./diagnosis/use-cases/decide-organisations.ts";
import { diagnose } from "./diagnosis/use-cases/diagnose.ts";
import { diagnoseRegions } from "./diagnosis/use-cases/diagnose-regions.ts";
import { listRegistered } from "./diagnosis/use-cases/list-registered.ts";
import { listRules } from "./diagnosis/use-cases/list-rules.ts";
import { listUnknownOrganisations } from "./diagnosis/use-cases/list-unknown-organisations.ts";
import { registerRules } from "./diagnosis/use-cases/register-rules.ts";
import { ruleNeeds } from "./diagnosis/use-cases/rule-needs.ts";
import { showFinding } from "./diagnosis/use-cases/show-finding.ts";
import { derive } from "./evidence/derivation/derive.ts";
import { mapIndicator } from "./evidence/territory/map-indicator.ts";
import { mapShapes } from "./evidence/territory/map-shapes.ts";
import { showPeers } from "./evidence/territory/peers/show-peers.ts";
import { showGroupings } from "./evidence/territory/show-groupings.ts";
import { listSources } from "./evidence/use-cases/list-sources.ts";
import { tableRows } from "./evidence/use-cases/table-rows.ts";
import { drawSample } from "./follow-up/audit/draw-sample.ts";
import { questionUseCases } from "./follow-up/audit/questions.ts";
import { amendContract } from "./follow-up/contracts/amend-contract.ts";
import { putContract } from "./follow-up/contracts/put-contract.ts";
import { showContract } from "./follow-up/contracts/show-contract.ts";
import { showDurations } from "./follow-up/durations/show-durations.ts";
import { estimateEffect } from "./follow-up/effect/estimate-effect.ts";
import { decideEvaluation } from "./follow-up/evaluation/decide-evaluation.ts";
import { evaluate } from "./follow-up/evaluation/evaluate.ts";
import { giveInput } from "./follow-up/evaluation/give-input.ts";
import { listEvaluations } from "./follow-up/evaluation/list-evaluations.ts";
import { acceptMilestone } from "./follow-up/milestones/accept-milestone.ts";
import { changeMilestone } from "./follow-up/milestones/change-milestone.ts";
import { revokeAcceptance } from "./follow-up/milestones/revoke-acceptance.ts";
import { grantDispensation } from "./follow-up/money/grant-dispensation.ts";
import { leverage } from "./follow-up/money/leverage.ts";
import { pay } from "./follow-up/money/pay.ts";
import { track } from "./follow-up/progress/track.ts";
import { stopProject } from "./follow-up/projects/stop-project.ts";
import { approvePlan } from "./follow-up/replan/approve-plan.ts";
import { replan } from "./follow-up/replan/replan.ts";
import { inspectionUseCases } from "./follow-up/supervision/inspections.ts";
import { listTasks } from "./follow-up/tasks/list-tasks.ts";
import { settleTask } from "./follow-up/tasks/settle-task.ts";
import { work } from "./follow-up/work/work.ts";
import { forecastFile } from "./forecast/forecast-file.ts";
import { forecastWorkspace } from "./forecast/forecast-workspace.ts";
import { measureSubstitution } from "./forecast/measure-substitution.ts";
import { reverseEntry } from "./ledger/use-cases/reverse-entry.ts";
import { showLedger } from "./ledger/use-cases/show-ledger.ts";
import { measureCostCurve } from "./measures/cost-curve/measure-cost-curve.ts";
import { listProjectOverlaps } from "./measures/duplicates/list-project-overlaps.ts";
import { measureCommands } from "./measures/registry/measure-commands.ts";
import { measureUseCases } from "./measures/registry/measure-use-cases.ts";
import { showNationalTable } from "./measures/value-chains/show-national-table.ts";
import { showValueChains } from "./measures/value-chains/show-value-chains.ts";
import { passingOnUseCases } from "./passing-on/passing-on-use-cases.ts";
import { addProgram } from "./people/add-program.ts";
import { addUser } from "./people/add-user.ts";
import { changeUser } from "./people/change-user.ts";
import { disableUser } from "./people/disable-user.ts";
import { handOver } from "./people/hand-over/hand-over.ts";
import { listRights } from "./people/list-rights.ts";
import { listUsers } from "./people/list-users.ts";
import { makeToken } from "./people/make-token.ts";
import { setAddress } from "./people/notices/set-address.ts";
import { personalUseCases } from "./people/personal/personal-use-cases.ts";
import { decideRegistration } from "./people/registrations/decide-registration.ts";
import { forgetRegistration } from "./people/registrations/forget-contacts.ts";
import { listRegistrations } from "./people/registrations/list-registrations.ts";
import { merge } from "./people/reorganisation/merge.ts";
import { rename } from "./people/reorganisation/rename.ts";
import { split } from "./people/reorganisation/split.ts";
import { listReorganisations, undoReorganisation } from "./people/reorganisation/undo-reorganisation.ts";
import { resetFactor } from "./people/second-factor/reset-factor.ts";
import { setPassword } from "./people/set-password.ts";
import { tieUser } from "./people/sign-on/tie-user.ts";
import { endToken } from "./people/tokens/end-token.ts";
import { listTokens } from "./people/tokens/list-tokens.ts";
import { makeOwnToken } from "./people/tokens/make-own-token.ts";
import { declineProposal, releaseProposal } from "./people/two-people/release-proposal.ts";
import { drawPicture } from "./pictures/draw-picture.ts";
import { coordination } from "./plan/coordination/coordination.ts";
import { designDivision } from "./plan/division/design-division.ts";
import { design } from "./plan/making/design.ts";
import { designRefused } from "./plan/making/refused-finding.ts";
import { solveModel } from "./plan/model/solve-model.ts";
import { designPortfolio } from "./plan/portfolio/design-portfolio.ts";
import { roadmap } from "./plan/roadmap/roadmap.ts";
import { scenarioQuestions } from "./plan/scenarios/scenario-questions.ts";
import { adoptPlan } from "./plan/settings/adopt-plan.ts";
import { adoptRules } from "./plan/settings/adopt-rules.ts";
import { dropRoleTable } from "./plan/settings/drop-role-table.ts";
import { previewSettings } from "./plan/settings/preview-settings.ts";
import { setSettings } from "./plan/settings/set-settings.ts";
import { takeGlossary } from "./plan/settings/take-glossary.ts";
import { undoSettings } from "./plan/settings/undo-settings.ts";
import { designSiting } from "./plan/siting/design-siting.ts";
import { applicationTemplate } from "./programme/applications/application-template.ts";
import { apply } from "./programme/applications/apply.ts";
import { applyTable } from "./programme/applications/apply-table.ts";
import { listApplications } from "./programme/applications/list-applications.ts";
import { screenApplication } from "./programme/applications/screen-application.ts";
import { submitApplication } from "./programme/applications/submit-application.ts";
import { withdrawApplication } from "./programme/applications/withdraw-application.ts";
import { makeAwards } from "./programme/awards/make-awards.ts";
import { cancelCall } from "./programme/calls/cancel-call.ts";
import { closeCall } from "./programme/calls/close-call.ts";
import { draftCall } from "./programme/calls/draft-call.ts";
import { listCalls } from "./programme/calls/list-calls.ts";
import { openCall } from "./programme/calls/open-call.ts";
import { putCall } from "./programme/calls/put-call.ts";
import { unallotCall } from "./programme/calls/unallot-call.ts";
import { designApplications } from "./programme/candidates/design-applications.ts";
import { checkDuplicates } from "./programme/duplicates/check-duplicates.ts";
import { decideDuplicate } from "./programme/duplicates/decide-duplicate.ts";
import { listDuplicates } from "./programme/duplicates/list-duplicates.ts";
import { showDuplicate } from "./programme/duplicates/show-duplicate.ts";
import { assignReviews } from "./programme/reviews/assign-reviews.ts";
import { declineReview } from "./programme/reviews/decline-review.ts";
import { listReviews } from "./programme/reviews/list-reviews.ts";
import { releaseReview } from "./programme/reviews/release-review.ts";
import { reviewRanking } from "./programme/reviews/review-ranking.ts";
import { submitReview } from "./programme/reviews/submit-review.ts";
import { listCards } from "./register/cards/list-cards.ts";
import { showCard } from "./register/cards/show-card.ts";
import { commentOnRecord } from "./register/use-cases/comment-on-record.ts";
import { countRecords } from "./register/use-cases/count-records.ts";
import { getRecord } from "./register/use-cases/get-record.ts";
import { listChanges } from "./register/use-cases/list-changes.ts";
import { listRecordTypes } from "./register/use-cases/list-record-types.ts";
import { listRecords } from "./register/use-cases/list-records.ts";
import { listReferrers } from "./register/use-cases/list-referrers.ts";
import { nameRecords } from "./register/use-cases/name-records.ts";
import { putRecord } from "./register/use-cases/put-record.ts";
import { recordHistory } from "./register/use-cases/record-history.ts";
import { recordRights } from "./register/use-cases/record-rights.ts";
import { retireRecord } from "./register/use-cases/retire-record.ts";
import { verifyFact } from "./register/use-cases/verify-fact.ts";
import { brief } from "./report/brief/brief.ts";
import { cardLists } from "./report/card/card-lists.ts";
import { consultationMinutes } from "./report/consultation/consultation-minutes.ts";
import { planSheet } from "./report/plan/plan-sheet.ts";
import { report } from "./report/plan/report.ts";
import { reportBookings } from "./report/year/list-bookings.ts";
import { yearReport } from "./report/year/year-report.ts";
import { search, searchDeep } from "./search/search.ts";
import { sharingUseCases } from "./sharing/sharing-use-cases.ts";
import { aboutWorkspace } from "./workspace/about-workspace.ts";
import { listDerivations } from "./workspace/derivations/list-derivations.ts";
import { putDerivation } from "./workspace/derivations/put-derivation.ts";
import { runDerivation } from "./workspace/derivations/run-derivation.ts";
import { addDocument } from "./workspace/documents/add-document.ts";
import { getDocument } from "./workspace/documents/get-document.ts";
import { listDocuments } from "./workspace/documents/list-documents.ts";
import { exportGlossary } from "./workspace/glossary/export-glossary.ts";
import { showGlossary } from "./workspace/glossary/show-glossary.ts";
import { followRoles } from "./workspace/import/follow-roles.ts";
import { confirmUnits } from "./workspace/import/history/confirm-units.ts";
import { listAssumedUnits } from "./workspace/import/history/list-assumed-units.ts";
import { listImports } from "./workspace/import/history/list-imports.ts";
import { importTableFile } from "./workspace/import/import-table-file.ts";
import { lookAtFile } from "./workspace/import/look-at-file.ts";
import { undoImport } from "./workspace/import/undo-import.ts";
import { exportIndicators } from "./workspace/indicators/export-indicators.ts";
import { takeIndicators } from "./workspace/indicators/take-indicators.ts";
import { exportLanguage } from "./workspace/languages/export-language.ts";
import { showLanguage } from "./workspace/languages/show-language.ts";
import { takeLanguage } from "./workspace/languages/take-language.ts";
import { listRoles } from "./workspace/list-roles.ts";
import { mendRecords } from "./workspace/records/mend-records.ts";
import { recordExport } from "./workspace/records/record-export.ts";
import { recordTable } from "./workspace/records/record-table.ts";
import { verifyWorkspace } from "./workspace/records/verify-workspace.ts";
import { serverStatus } from "./workspace/server-status.ts";
import { settingHistory } from "./workspace/settings/setting-history.ts";
import { showSettings } from "./workspace/settings/show-settings.ts";
import { showTerritory } from "./workspace/show-territory.ts";
import { templateWorkbook } from "./workspace/templates/template-workbook.ts";

const all = [
  importTableFile,
  listImports,
  undoImport,
  listAssumedUnits,
  confirmUnits,
  lookAtFile,
  listRoles,
  listProjectOverlaps,
  followRoles,
  dropRoleTable,
  showSettings,
  settingHistory,
  previewSettings,
  setSettings,
  adoptRules,
  undoSettings,
  showGlossary,
  exportGlossary,
  takeGlossary,
  exportLanguage,
  takeLanguage,
  showLanguage,
  templateWorkbook,
  aboutWorkspace,
  search,
  searchDeep,
  showTerritory,
  diagnose,
  diagnoseRegions,
  measureNoise,
  showFinding,
  listOpportunities,
  showSpace,
  showValueChains,
  showNationalTable,
  comparePlaces,
  showCooperation,
  showGroupings,
  listUnknownOrganisations,
  decideOrganisations,
  exportSpace,
  listRules,
  ruleNeeds,
  registerRules,
  listRegistered,
  design,
  ...scenarioQuestions,
  designRefused,
  designApplications,
  roadmap,
  coordination,
  adoptPlan,
  designSiting,
  ...measureUseCases,
  drawPicture,
  measureSubstitution,
  measureCostCurve,
  forecastWorkspace,
  forecastFile,
  designPortfolio,
  designDivision,
  derive,
  runDerivation,
  listDerivations,
  putDerivation,
  solveModel,
  report,
  yearReport,
  reportBookings,
  brief,
  listRecordTypes,
  listRecords,
  countRecords,
  getRecord,
  nameRecords,
  putRecord,
  retireRecord,
  mendRecords,
  recordTable,
  recordExport,
  exportIndicators,
  takeIndicators,
  recordRights,
  commentOnRecord,
  verifyFact,
  commentOnFinding,
  listReferrers,
  recordHistory,
  listChanges,
  listSources,
  tableRows,
  mapIndicator,
  showPeers,
  mapShapes,
  listCards,
  showCard,
  cardLists,
  pay,
  showLedger,
  reverseEntry,
  releaseProposal(() => useCases),
  declineProposal(() => useCases),
  leverage,
  addDocument,
  listDocuments,
  getDocument,
  grantDispensation,
  putContract,
  showContract,
  amendContract,
  changeMilestone,
  acceptMilestone,
  revokeAcceptance,
  track,
  work,
  evaluate,
  estimateEffect,
  showDurations,
  listEvaluations,
  giveInput,
  decideEvaluation,
  approvePlan,
  planKey,
  exportPlan,
  takePlan,
  distrustKey,
  dividePlans,
  openConsultation,
  answerConsultation,
  decideAnswer,
  closeConsultation,
  listConsultations,
  showConsultation,
  consultationMinutes,
  ...wholeUseCases,
  planSheet,
  replan,
  verifyWorkspace,
  addUser,
  ...personalUseCases,
  listUsers,
  changeUser,
  disableUser,
  addProgram,
  resetFactor,
  makeOwnToken,
  listTokens,
  endToken,
  tieUser,
  handOver,
  setPassword,
  makeToken,
  serverStatus,
  listRights(() => useCases.filter(isServed)),
  putCall,
  draftCall,
  openCall,
  closeCall,
  cancelCall,
  unallotCall,
  stopProject,
  listTasks,
  settleTask,
  drawSample,
  ...questionUseCases,
  ...inspectionUseCases,
  merge,
  split,
  rename,
  undoReorganisation,
  listReorganisations,
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
  showDuplicate,
  assignReviews,
  submitReview,
  declineReview,
  releaseReview,
  listReviews,
  reviewRanking,
  makeAwards,
  ...sharingUseCases,
  listRegistrations,
  decideRegistration,
  forgetRegistration,
  setAddress,
  ...passingOnUseCases,
] as const;

/** The types of every use case, for the typed client. */
export type UseCaseList = typeof all;

/** Everything that Quoin can be asked, in the order in which the help shows it. */
export const useCases: readonly UseCase[] = [...all, ...measureCommands];
