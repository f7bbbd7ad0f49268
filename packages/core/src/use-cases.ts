// Made from the use cases of all folders by "npm run derive". What stands here keeps its place, what is new comes last: its line may be moved.
import { showCentres } from "./capabilities/bodies/show-centres.ts";
import { showInstitutes } from "./capabilities/bodies/show-institutes.ts";
import { showMandates } from "./capabilities/bodies/show-mandates.ts";
import { showNationalTable } from "./capabilities/chains/measures/value-chains/show-national-table.ts";
import { showValueChains } from "./capabilities/chains/measures/value-chains/show-value-chains.ts";
import { planKey } from "./capabilities/consolidation/bundle/plan-key.ts";
import { comparePlans } from "./capabilities/consolidation/compare-plans.ts";
import { answerConsultation } from "./capabilities/consolidation/consultation/answer-consultation.ts";
import { closeConsultation, decideAnswer } from "./capabilities/consolidation/consultation/close-consultation.ts";
import { openConsultation } from "./capabilities/consolidation/consultation/open-consultation.ts";
import { moderateComment, publishConsultation } from "./capabilities/consolidation/consultation/publish-consultation.ts";
import { listConsultations, showConsultation } from "./capabilities/consolidation/consultation/show-consultation.ts";
import { signAnswers } from "./capabilities/consolidation/consultation/sign-answers.ts";
import { distrustKey } from "./capabilities/consolidation/distrust-key.ts";
import { dividePlans } from "./capabilities/consolidation/division/divide-plans.ts";
import { handInPlanDraft } from "./capabilities/consolidation/draft/hand-in-draft.ts";
import { savePlanDraft } from "./capabilities/consolidation/draft/save-draft.ts";
import { listPlanDrafts, showPlanDraft } from "./capabilities/consolidation/draft/show-draft.ts";
import { exportPlan } from "./capabilities/consolidation/export-plan.ts";
import { listPlans } from "./capabilities/consolidation/list-plans.ts";
import { planTemplate } from "./capabilities/consolidation/plan-template.ts";
import { decidePlanText, planTexts } from "./capabilities/consolidation/plan-texts.ts";
import { exportProgress } from "./capabilities/consolidation/progress/export-progress.ts";
import { takeProgress } from "./capabilities/consolidation/progress/take-progress.ts";
import { trackOffices } from "./capabilities/consolidation/progress/track-offices.ts";
import { layeredRoadmap } from "./capabilities/consolidation/roadmap/layered-roadmap.ts";
import { takePlan } from "./capabilities/consolidation/take-plan.ts";
import { coordination } from "./capabilities/departments/coordination/coordination.ts";
import { designDivision } from "./capabilities/departments/division/design-division.ts";
import { decideEvaluation } from "./capabilities/evaluation/decide-evaluation.ts";
import { showDurations } from "./capabilities/evaluation/durations/show-durations.ts";
import { estimateEffect } from "./capabilities/evaluation/effect/estimate-effect.ts";
import { evaluate } from "./capabilities/evaluation/evaluate.ts";
import { giveInput } from "./capabilities/evaluation/give-input.ts";
import { listEvaluations } from "./capabilities/evaluation/list-evaluations.ts";
import { addInspection, listInspections } from "./capabilities/evaluation/supervision/inspections.ts";
import { acceptBooking, decideBooking } from "./capabilities/facilities/bookings/decide-booking.ts";
import { cancelBooking, markNoShow, settleBooking, useBooking, withdrawBooking } from "./capabilities/facilities/bookings/end-booking.ts";
import { listBookings } from "./capabilities/facilities/bookings/list-bookings.ts";
import { moveBooking } from "./capabilities/facilities/bookings/move-booking.ts";
import { requestBooking } from "./capabilities/facilities/bookings/request-booking.ts";
import { waitForBooking } from "./capabilities/facilities/bookings/wait-booking.ts";
import { putClosure } from "./capabilities/facilities/calendar/put-closure.ts";
import { showCalendar } from "./capabilities/facilities/calendar/show-calendar.ts";
import { showSlots } from "./capabilities/facilities/calendar/show-slots.ts";
import { searchServices } from "./capabilities/facilities/catalogue/search-services.ts";
import { facilityFeed } from "./capabilities/facilities/feed/make-feed.ts";
import { showSharing } from "./capabilities/facilities/figures/show-sharing.ts";
import { showSharingTotal } from "./capabilities/facilities/figures/show-sharing-total.ts";
import { importLog } from "./capabilities/facilities/logs/import-log.ts";
import { decidePurchase } from "./capabilities/facilities/purchases/decide-purchase.ts";
import { listPurchases } from "./capabilities/facilities/purchases/list-purchases.ts";
import { reviewPurchase } from "./capabilities/facilities/purchases/review-purchase.ts";
import { applicationTemplate } from "./capabilities/funding/applications/application-template.ts";
import { apply } from "./capabilities/funding/applications/apply.ts";
import { applyTable } from "./capabilities/funding/applications/apply-table.ts";
import { listApplications } from "./capabilities/funding/applications/list-applications.ts";
import { screenApplication } from "./capabilities/funding/applications/screen-application.ts";
import { submitApplication } from "./capabilities/funding/applications/submit-application.ts";
import { withdrawApplication } from "./capabilities/funding/applications/withdraw-application.ts";
import { makeAwards } from "./capabilities/funding/awards/make-awards.ts";
import { cancelCall } from "./capabilities/funding/calls/cancel-call.ts";
import { closeCall } from "./capabilities/funding/calls/close-call.ts";
import { listCalls } from "./capabilities/funding/calls/list-calls.ts";
import { openCall } from "./capabilities/funding/calls/open-call.ts";
import { putCall } from "./capabilities/funding/calls/put-call.ts";
import { unallotCall } from "./capabilities/funding/calls/unallot-call.ts";
import { amendContract } from "./capabilities/funding/contracts/amend-contract.ts";
import { putContract } from "./capabilities/funding/contracts/put-contract.ts";
import { showContract } from "./capabilities/funding/contracts/show-contract.ts";
import { checkDuplicates } from "./capabilities/funding/duplicates/check-duplicates.ts";
import { decideDuplicate } from "./capabilities/funding/duplicates/decide-duplicate.ts";
import { listDuplicates } from "./capabilities/funding/duplicates/list-duplicates.ts";
import { showDuplicate } from "./capabilities/funding/duplicates/show-duplicate.ts";
import { grantDispensation } from "./capabilities/funding/money/grant-dispensation.ts";
import { pay } from "./capabilities/funding/money/pay.ts";
import { designPortfolio } from "./capabilities/funding/portfolio/design-portfolio.ts";
import { stopProject } from "./capabilities/funding/projects/stop-project.ts";
import { assignReviews } from "./capabilities/funding/reviews/assign-reviews.ts";
import { declineReview } from "./capabilities/funding/reviews/decline-review.ts";
import { listReviews } from "./capabilities/funding/reviews/list-reviews.ts";
import { releaseReview } from "./capabilities/funding/reviews/release-review.ts";
import { reviewRanking } from "./capabilities/funding/reviews/review-ranking.ts";
import { submitReview } from "./capabilities/funding/reviews/submit-review.ts";
import { showDeeds } from "./capabilities/instruments/show-deeds.ts";
import { showInstruments } from "./capabilities/instruments/show-instruments.ts";
import { drawSample } from "./capabilities/progress/audit/draw-sample.ts";
import { answerQuestion, askQuestion, listQuestions } from "./capabilities/progress/audit/questions.ts";
import { acceptMilestone } from "./capabilities/progress/milestones/accept-milestone.ts";
import { changeMilestone } from "./capabilities/progress/milestones/change-milestone.ts";
import { revokeAcceptance } from "./capabilities/progress/milestones/revoke-acceptance.ts";
import { showQualification } from "./capabilities/qualification/show-qualification.ts";
import { showCooperation } from "./capabilities/research/cooperation/show-cooperation.ts";
import { decideCodes } from "./capabilities/results/coding/decide-codes.ts";
import { proposeCodes } from "./capabilities/results/coding/propose-codes.ts";
import { decideMatch } from "./capabilities/results/decide-match.ts";
import { matchNeeds } from "./capabilities/results/match-needs.ts";
import { showPassingOn } from "./capabilities/results/show-passing-on.ts";
import { designSiting } from "./capabilities/siting/design-siting.ts";
import { showPeopleNeeds } from "./capabilities/skills/show-people-needs.ts";
import { comparePlaces } from "./capabilities/structure/places/compare-places.ts";
import { exportSpace } from "./capabilities/structure/places/export-space.ts";
import { showSpace } from "./capabilities/structure/places/show-space.ts";
import { forecastFile } from "./capabilities/substitution/forecast/forecast-file.ts";
import { forecastWorkspace } from "./capabilities/substitution/forecast/forecast-workspace.ts";
import { measureSubstitution } from "./capabilities/substitution/forecast/measure-substitution.ts";
import { roadmap } from "./capabilities/technology-systems/roadmap/roadmap.ts";
import type { UseCase } from "./contract/use-case.ts";
import { derive } from "./evidence/derivation/derive.ts";
import { mapIndicator } from "./evidence/territory/map-indicator.ts";
import { mapShapes } from "./evidence/territory/map-shapes.ts";
import { showPeers } from "./evidence/territory/peers/show-peers.ts";
import { showGroupings } from "./evidence/territory/show-groupings.ts";
import { listSources } from "./evidence/use-cases/list-sources.ts";
import { tableRows } from "./evidence/use-cases/table-rows.ts";
import { leverage } from "./follow-up/leverage.ts";
import { approvePlan } from "./follow-up/replan/approve-plan.ts";
import { replan } from "./follow-up/replan/replan.ts";
import { listTasks } from "./follow-up/tasks/list-tasks.ts";
import { settleTask } from "./follow-up/tasks/settle-task.ts";
import { track } from "./follow-up/track.ts";
import { work } from "./follow-up/work/work.ts";
import { measureNoise } from "./judging/noise/measure-noise.ts";
import { commentOnFinding } from "./judging/use-cases/comment-on-finding.ts";
import { decideOrganisations } from "./judging/use-cases/decide-organisations.ts";
import { diagnose } from "./judging/use-cases/diagnose.ts";
import { diagnoseRegions } from "./judging/use-cases/diagnose-regions.ts";
import { listOpportunities } from "./judging/use-cases/list-opportunities.ts";
import { listRegistered } from "./judging/use-cases/list-registered.ts";
import { listRules } from "./judging/use-cases/list-rules.ts";
import { listUnknownOrganisations } from "./judging/use-cases/list-unknown-organisations.ts";
import { registerRules } from "./judging/use-cases/register-rules.ts";
import { ruleNeeds } from "./judging/use-cases/rule-needs.ts";
import { showFinding } from "./judging/use-cases/show-finding.ts";
import { reverseEntry } from "./ledger/use-cases/reverse-entry.ts";
import { showLedger } from "./ledger/use-cases/show-ledger.ts";
import { measureCostCurve } from "./measures/cost-curve/measure-cost-curve.ts";
import { listProjectOverlaps } from "./measures/duplicates/list-project-overlaps.ts";
import { measureDuplicates } from "./measures/duplicates/measure-duplicates.ts";
import { measureEfficiency } from "./measures/efficiency/measure-efficiency.ts";
import { measureInputOutput } from "./measures/input-output/measure-input-output.ts";
import { measureReadiness } from "./measures/readiness/measure-readiness.ts";
import { listMeasures } from "./measures/registry/list-measures.ts";
import { measureCommands } from "./measures/registry/measure-commands.ts";
import { showMethod } from "./measures/registry/show-method.ts";
import { measureSurvival } from "./measures/survival/measure-survival.ts";
import { addProgram } from "./people/add-program.ts";
import { addUser } from "./people/add-user.ts";
import { changeUser } from "./people/change-user.ts";
import { disableUser } from "./people/disable-user.ts";
import { handOver } from "./people/hand-over/hand-over.ts";
import { listAccess } from "./people/list-access.ts";
import { listRights } from "./people/list-rights.ts";
import { listUsers } from "./people/list-users.ts";
import { makeToken } from "./people/make-token.ts";
import { nameAccounts } from "./people/name-accounts.ts";
import { setAddress } from "./people/notices/set-address.ts";
import { deleteSealed, erasePerson } from "./people/personal/erase-person.ts";
import { listPersonal } from "./people/personal/list-personal.ts";
import { exportPerson, showPerson } from "./people/personal/show-person.ts";
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
import { solveModel } from "./plan/model/solve-model.ts";
import { draftCall } from "./planning/calls/draft-call.ts";
import { design } from "./planning/making/design.ts";
import { designRefused } from "./planning/making/refused-finding.ts";
import { designFrontier } from "./planning/scenarios/budget-frontier.ts";
import { designCompare } from "./planning/scenarios/compare-scenarios.ts";
import { designApplications } from "./planning/scenarios/design-applications.ts";
import { designCeiling } from "./planning/scenarios/design-ceiling.ts";
import { designWorth } from "./planning/scenarios/design-worth.ts";
import { designWhyNot } from "./planning/scenarios/why-not-project.ts";
import { adoptPlan } from "./planning/settings/adopt-plan.ts";
import { adoptRules } from "./planning/settings/adopt-rules.ts";
import { dropRoleTable } from "./planning/settings/drop-role-table.ts";
import { previewSettings } from "./planning/settings/preview-settings.ts";
import { setSettings } from "./planning/settings/set-settings.ts";
import { takeGlossary } from "./planning/settings/take-glossary.ts";
import { undoSettings } from "./planning/settings/undo-settings.ts";
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
  designCeiling,
  designCompare,
  designFrontier,
  designWhyNot,
  designWorth,
  designRefused,
  designApplications,
  roadmap,
  coordination,
  adoptPlan,
  designSiting,
  listMeasures,
  showMethod,
  measureDuplicates,
  measureEfficiency,
  measureReadiness,
  measureSurvival,
  measureInputOutput,
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
  publishConsultation,
  moderateComment,
  signAnswers,
  planTemplate,
  planTexts,
  savePlanDraft,
  listPlanDrafts,
  showPlanDraft,
  handInPlanDraft,
  decidePlanText,
  listPlans,
  comparePlans,
  layeredRoadmap,
  exportProgress,
  takeProgress,
  trackOffices,
  planSheet,
  replan,
  verifyWorkspace,
  addUser,
  listAccess,
  listPersonal,
  showPerson,
  exportPerson,
  erasePerson,
  deleteSealed,
  listUsers,
  nameAccounts,
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
  listRights(() => useCases),
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
  askQuestion,
  answerQuestion,
  listQuestions,
  addInspection,
  listInspections,
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
  showSlots,
  searchServices,
  requestBooking,
  waitForBooking,
  acceptBooking,
  decideBooking,
  moveBooking,
  cancelBooking,
  withdrawBooking,
  useBooking,
  markNoShow,
  settleBooking,
  listBookings,
  importLog,
  putClosure,
  showCalendar,
  facilityFeed,
  showSharing,
  showSharingTotal,
  reviewPurchase,
  decidePurchase,
  listPurchases,
  listRegistrations,
  decideRegistration,
  forgetRegistration,
  setAddress,
  showPassingOn,
  matchNeeds,
  decideMatch,
  showQualification,
  showPeopleNeeds,
  showMandates,
  showInstitutes,
  showCentres,
  showInstruments,
  showDeeds,
  proposeCodes,
  decideCodes,
] as const;

/** The types of every use case, for the typed client. */
export type UseCaseList = typeof all;

/** Everything that Quoin can be asked, in the order in which the help shows it. */
export const useCases: readonly UseCase[] = [...all, ...measureCommands];
