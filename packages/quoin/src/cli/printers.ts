import { type UseCase, useCaseName } from "@quoin/core";
import { cooperationText, placeComparisonText } from "./texts/comparison-text.ts";
import { contractText } from "./texts/contract-text.ts";
import { coordinationText } from "./texts/coordination-text.ts";
import {
  applicationListText,
  applyTableText,
  assignmentText,
  awardText,
  callListText,
  changedRecordText,
  checkDuplicatesText,
  duplicateListText,
  rankingText,
  reviewListText,
} from "./texts/cycle-texts.ts";
import { divisionText, portfolioText, sitingText } from "./texts/delivered-design-texts.ts";
import { applicationsText, comparisonText, frontierText, roadmapText, whyNotText } from "./texts/design-texts.ts";
import { effectText } from "./texts/effect-text.ts";
import { diagnosisText, findingText } from "./texts/finding-texts.ts";
import { forecastFileText, forecastText } from "./texts/forecast-text.ts";
import { assumedUnitsText, confirmedUnitsText, importsText, importText, undoneImportText } from "./texts/import-text.ts";
import { ledgerText } from "./texts/ledger-text.ts";
import { leverageText } from "./texts/leverage-text.ts";
import { measureListText } from "./texts/measure-list-text.ts";
import { methodText } from "./texts/method-text.ts";
import { nationalTableText } from "./texts/national-table-text.ts";
import { noiseText } from "./texts/noise-text.ts";
import { opportunitiesText, spaceText } from "./texts/opportunities-text.ts";
import { decidedOrganisationsText, unknownOrganisationsText } from "./texts/organisation-texts.ts";
import { planText, refusedText } from "./texts/plan-text.ts";
import type { Printer, Printers } from "./texts/printer.ts";
import {
  changesText,
  countsText,
  mendedRecordsText,
  namesText,
  recordListText,
  recordTypesText,
  referrersText,
  verificationText,
} from "./texts/record-texts.ts";
import { serverText } from "./texts/server-text.ts";
import { groupingsText, peersText } from "./texts/territory-texts.ts";
import {
  accountNamesText,
  approvedPlanText,
  evaluateText,
  evaluationListText,
  payText,
  replanText,
  trackText,
  userListText,
  workText,
} from "./texts/tracking-texts.ts";
import { valueChainsText } from "./texts/value-chains-text.ts";
import { cardsText, doctorText, initText, rowsText, sourcesText } from "./texts/workspace-texts.ts";
import {
  bookingsText,
  feedAddressText,
  handOverText,
  questionsText,
  reorganisationListText,
  reorganisationText,
  sampleText,
  stopText,
  tasksText,
  undoneText,
} from "./texts/years-texts.ts";

const printers: Printers = {
  "measure-list": measureListText,
  method: methodText,
  diagnose: diagnosisText,
  noise: noiseText,
  effect: effectText,
  finding: findingText,
  forecast: forecastText,
  "forecast-file": forecastFileText,
  import: importText,
  "import-list": importsText,
  "import-undo": undoneImportText,
  "import-units": assumedUnitsText,
  "import-confirm": confirmedUnitsText,
  design: planText,
  "design-compare": comparisonText,
  "design-frontier": frontierText,
  "design-why-not": whyNotText,
  "design-refused": refusedText,
  "design-applications": applicationsText,
  "design-siting": sitingText,
  "design-portfolio": portfolioText,
  "design-division": divisionText,
  roadmap: roadmapText,
  groupings: groupingsText,
  peers: peersText,
  coordination: coordinationText,
  opportunities: opportunitiesText,
  "opportunities-space": spaceText,
  "organisation-unknown": unknownOrganisationsText,
  "organisation-decide": decidedOrganisationsText,
  "value-chains": valueChainsText,
  "national-table": nationalTableText,
  comparison: placeComparisonText,
  cooperation: cooperationText,
  demo: () => "",
  "record-mend": mendedRecordsText,
  "record-types": recordTypesText,
  "record-list": recordListText,
  "record-counts": countsText,
  "record-names": namesText,
  "record-referrers": referrersText,
  history: changesText,
  log: changesText,
  verify: verificationText,
  serve: () => "",
  init: initText,
  doctor: doctorText,
  "server-status": serverText,
  sources: sourcesText,
  cards: cardsText,
  rows: rowsText,
  "call-put": changedRecordText,
  "call-draft": changedRecordText,
  "call-open": changedRecordText,
  "call-close": changedRecordText,
  "call-list": callListText,
  apply: changedRecordText,
  "apply-table": applyTableText,
  "apply-submit": changedRecordText,
  "apply-withdraw": changedRecordText,
  "application-list": applicationListText,
  "application-screen": changedRecordText,
  "check-duplicates": checkDuplicatesText,
  "decide-duplicate": changedRecordText,
  "duplicate-list": duplicateListText,
  "review-assign": assignmentText,
  "review-submit": changedRecordText,
  "review-decline": changedRecordText,
  "review-list": reviewListText,
  "review-ranking": rankingText,
  award: awardText,
  pay: payText,
  "contract-show": contractText,
  ledger: ledgerText,
  leverage: leverageText,
  milestone: changedRecordText,
  "project-stop": stopText,
  "task-list": tasksText,
  "question-list": questionsText,
  "question-ask": changedRecordText,
  "question-answer": changedRecordText,
  "audit-sample": sampleText,
  "task-settle": changedRecordText,
  "report-bookings": bookingsText,
  "facility-feed": feedAddressText,
  "user-hand-over": handOverText,
  merge: reorganisationText,
  split: reorganisationText,
  rename: reorganisationText,
  "reorganisation-list": reorganisationListText,
  "reorganisation-undo": undoneText,
  track: trackText,
  work: workText,
  evaluate: evaluateText,
  "evaluation-list": evaluationListText,
  "evaluation-input": changedRecordText,
  "evaluation-decide": changedRecordText,
  "plan-approve": approvedPlanText,
  replan: replanText,
  "user-list": userListText,
  "user-names": accountNamesText,
  comment: changedRecordText,
};

const byName: ReadonlyMap<string, Printer> = new Map<string, Printer>(Object.entries(printers));

/** What prints the answer of a use case for a person; nothing where it does not say that it is printed. */
export function printerOf(useCase: Pick<UseCase, "words">): Printer | undefined {
  return byName.get(useCaseName(useCase));
}
