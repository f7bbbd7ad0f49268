import { applicationNotes } from "./notes/application.ts";
import { attachmentNotes } from "./notes/attachment.ts";
import { backupNotes } from "./notes/backup.ts";
import { bookingNotes } from "./notes/booking.ts";
import { bundleNotes } from "./notes/bundle.ts";
import { callNotes } from "./notes/call.ts";
import { checkNotes } from "./notes/check.ts";
import { complexityNotes } from "./notes/complexity.ts";
import { consultNotes } from "./notes/consult.ts";
import { contractNotes } from "./notes/contract.ts";
import { costCurveNotes } from "./notes/cost-curve.ts";
import { deriveNotes } from "./notes/derive.ts";
import { designNotes } from "./notes/design.ts";
import { diagnosisNotes } from "./notes/diagnosis.ts";
import { divisionNotes } from "./notes/division.ts";
import { documentNotes } from "./notes/document.ts";
import { draftNotes } from "./notes/draft.ts";
import { effectNotes } from "./notes/effect.ts";
import { efficiencyNotes } from "./notes/efficiency.ts";
import { evidenceNotes } from "./notes/evidence.ts";
import { factorNotes } from "./notes/factor.ts";
import { glossaryNotes } from "./notes/glossary.ts";
import { httpNotes } from "./notes/http.ts";
import { importNotes } from "./notes/import.ts";
import { importOverRecordsNotes } from "./notes/import-over-records.ts";
import { indicatorNotes } from "./notes/indicators.ts";
import { inputNotes } from "./notes/input.ts";
import { inputOutputNotes } from "./notes/input-output.ts";
import { languageNotes } from "./notes/language.ts";
import { ledgerNotes } from "./notes/ledger.ts";
import { logNotes } from "./notes/log.ts";
import { mappingNotes } from "./notes/mapping.ts";
import { measureNotes } from "./notes/measure.ts";
import { modelNotes } from "./notes/model.ts";
import { organisationNotes } from "./notes/organisation.ts";
import { passingOnNotes } from "./notes/passing-on.ts";
import { payNotes } from "./notes/pay.ts";
import { peopleNotes } from "./notes/people.ts";
import { personNotes } from "./notes/person.ts";
import { pictureNotes } from "./notes/picture.ts";
import { portfolioNotes } from "./notes/portfolio.ts";
import { progressNotes } from "./notes/progress.ts";
import { questionNotes } from "./notes/questions.ts";
import { readinessNotes } from "./notes/readiness.ts";
import { recordNotes } from "./notes/record.ts";
import { recordLanguageNotes } from "./notes/record-language.ts";
import { recordMendNotes } from "./notes/record-mend.ts";
import { recordSizeNotes } from "./notes/record-size.ts";
import { registerStoreNotes } from "./notes/register-store.ts";
import { registrationNotes } from "./notes/registration.ts";
import { reorganiseNotes } from "./notes/reorganise.ts";
import { reportNotes } from "./notes/report.ts";
import { reviewNotes } from "./notes/review.ts";
import { roadmapNotes } from "./notes/roadmap.ts";
import { serveNotes } from "./notes/serve.ts";
import { settingsNotes } from "./notes/settings.ts";
import { signOnNotes } from "./notes/sign-on.ts";
import { sitingNotes } from "./notes/siting.ts";
import { storeNotes } from "./notes/store.ts";
import { structureNotes } from "./notes/structure.ts";
import { substitutionNotes } from "./notes/substitution.ts";
import { survivalNotes } from "./notes/survival.ts";
import { tableNotes } from "./notes/table.ts";
import { templateWorkbookNotes } from "./notes/template-workbook.ts";
import { trackingNotes } from "./notes/tracking.ts";
import { twoPeopleNotes } from "./notes/two-people.ts";
import { workspaceNotes } from "./notes/workspace.ts";

/**
 * Every code of every note, in one typed table. Codes are stable: `area.name`.
 * A new area is a new file in `notes/` and one line here.
 */
export const noteTemplates = {
  ...effectNotes,
  ...efficiencyNotes,
  ...applicationNotes,
  ...callNotes,
  ...sitingNotes,
  ...storeNotes,
  ...backupNotes,
  ...bundleNotes,
  ...consultNotes,
  ...draftNotes,
  ...glossaryNotes,
  ...languageNotes,
  ...ledgerNotes,
  ...logNotes,
  ...twoPeopleNotes,
  ...reorganiseNotes,
  ...contractNotes,
  ...attachmentNotes,
  ...checkNotes,
  ...progressNotes,
  ...readinessNotes,
  ...survivalNotes,
  ...deriveNotes,
  ...designNotes,
  ...divisionNotes,
  ...importNotes,
  ...importOverRecordsNotes,
  ...questionNotes,
  ...documentNotes,
  ...diagnosisNotes,
  ...evidenceNotes,
  ...httpNotes,
  ...inputNotes,
  ...inputOutputNotes,
  ...modelNotes,
  ...reportNotes,
  ...measureNotes,
  ...peopleNotes,
  ...personNotes,
  ...pictureNotes,
  ...factorNotes,
  ...signOnNotes,
  ...payNotes,
  ...bookingNotes,
  ...registrationNotes,
  ...passingOnNotes,
  ...portfolioNotes,
  ...reviewNotes,
  ...roadmapNotes,
  ...serveNotes,
  ...settingsNotes,
  ...structureNotes,
  ...complexityNotes,
  ...costCurveNotes,
  ...substitutionNotes,
  ...tableNotes,
  ...mappingNotes,
  ...templateWorkbookNotes,
  ...recordNotes,
  ...registerStoreNotes,
  ...organisationNotes,
  ...recordLanguageNotes,
  ...recordMendNotes,
  ...recordSizeNotes,
  ...indicatorNotes,
  ...trackingNotes,
  ...workspaceNotes,
} as const;

export type NoteCode = keyof typeof noteTemplates;
