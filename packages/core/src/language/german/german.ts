import type { Locale } from "../locales.ts";
import { codedLines, noteTexts, senseLines } from "../translation-file.ts";
import { germanCycleRecordTexts } from "./cycle-record-texts.ts";
import { germanDocumentTexts } from "./document-texts.ts";
import { germanEvidenceTexts } from "./evidence-texts.ts";
import { germanFieldTexts } from "./field-texts.ts";
import { germanLedgerTexts } from "./ledger-texts.ts";
import { germanMeasureTexts } from "./measure-texts.ts";
import { germanApplicationNotes } from "./notes/application.ts";
import { germanAttachmentNotes } from "./notes/attachment.ts";
import { germanBackupNotes } from "./notes/backup.ts";
import { germanBookingNotes } from "./notes/booking.ts";
import { germanBundleNotes } from "./notes/bundle.ts";
import { germanCallNotes } from "./notes/call.ts";
import { germanCheckNotes } from "./notes/check.ts";
import { germanComplexityNotes } from "./notes/complexity.ts";
import { germanConsultNotes } from "./notes/consult.ts";
import { germanContractNotes } from "./notes/contract.ts";
import { germanCostCurveNotes } from "./notes/cost-curve.ts";
import { germanDeriveNotes } from "./notes/derive.ts";
import { germanDesignNotes } from "./notes/design.ts";
import { germanDiagnosisNotes } from "./notes/diagnosis.ts";
import { germanDivisionNotes } from "./notes/division.ts";
import { germanDocumentNotes } from "./notes/document.ts";
import { germanDraftNotes } from "./notes/draft.ts";
import { germanEffectNotes } from "./notes/effect.ts";
import { germanEfficiencyNotes } from "./notes/efficiency.ts";
import { germanEvidenceNotes } from "./notes/evidence.ts";
import { germanFactorNotes } from "./notes/factor.ts";
import { germanGlossaryNotes } from "./notes/glossary.ts";
import { germanHttpNotes } from "./notes/http.ts";
import { germanImportNotes } from "./notes/import.ts";
import { germanIndicatorNotes } from "./notes/indicators.ts";
import { germanInputNotes } from "./notes/input.ts";
import { germanInputOutputNotes } from "./notes/input-output.ts";
import { germanLanguageNotes } from "./notes/language.ts";
import { germanLedgerNotes } from "./notes/ledger.ts";
import { germanLogNotes } from "./notes/log.ts";
import { germanMappingNotes } from "./notes/mapping.ts";
import { germanMeasureNotes } from "./notes/measure.ts";
import { germanModelNotes } from "./notes/model.ts";
import { germanPassingOnNotes } from "./notes/passing-on.ts";
import { germanPayNotes } from "./notes/pay.ts";
import { germanPeopleNotes } from "./notes/people.ts";
import { germanPersonNotes } from "./notes/person.ts";
import { germanPictureNotes } from "./notes/picture.ts";
import { germanPortfolioNotes } from "./notes/portfolio.ts";
import { germanProgressNotes } from "./notes/progress.ts";
import { germanQuestionNotes } from "./notes/questions.ts";
import { germanReadinessNotes } from "./notes/readiness.ts";
import { germanRecordNotes } from "./notes/record.ts";
import { germanRegistrationNotes } from "./notes/registration.ts";
import { germanReorganiseNotes } from "./notes/reorganise.ts";
import { germanReportNotes } from "./notes/report.ts";
import { germanReviewNotes } from "./notes/review.ts";
import { germanRoadmapNotes } from "./notes/roadmap.ts";
import { germanServeNotes } from "./notes/serve.ts";
import { germanSettingsNotes } from "./notes/settings.ts";
import { germanSignOnNotes } from "./notes/sign-on.ts";
import { germanSitingNotes } from "./notes/siting.ts";
import { germanStoreNotes } from "./notes/store.ts";
import { germanStructureNotes } from "./notes/structure.ts";
import { germanSubstitutionNotes } from "./notes/substitution.ts";
import { germanSurvivalNotes } from "./notes/survival.ts";
import { germanTableNotes } from "./notes/table.ts";
import { germanTemplateWorkbookNotes } from "./notes/template-workbook.ts";
import { germanTrackingNotes } from "./notes/tracking.ts";
import { germanTwoPeopleNotes } from "./notes/two-people.ts";
import { germanWorkspaceNotes } from "./notes/workspace.ts";
import { germanPassingOnRecordTexts } from "./passing-on-record-texts.ts";
import { germanPlanTexts } from "./plan-texts.ts";
import { germanPlural } from "./plural.ts";
import { germanPrinter } from "./printer.ts";
import { germanRecordTexts } from "./record-texts.ts";
import { germanRecordTypeTexts } from "./record-type-texts.ts";
import { germanSenseTexts } from "./sense-texts.ts";
import { germanSettingTexts } from "./setting-texts.ts";
import { germanSharingRecordTexts } from "./sharing-record-texts.ts";
import { germanStepTexts } from "./step-texts.ts";
import { germanTexts } from "./texts.ts";
import { germanUnitTexts } from "./unit-texts.ts";
import { germanWords } from "./words.ts";

/** German: printer, sentences and notes by code, fixed texts by their English, and what an office is taken to call its places where it does not say. */
export const german: Locale = {
  printer: germanPrinter,
  sentences: {},
  notes: noteTexts([
    germanApplicationNotes,
    germanStoreNotes,
    germanBackupNotes,
    germanBundleNotes,
    germanCallNotes,
    germanCheckNotes,
    germanComplexityNotes,
    germanConsultNotes,
    germanDraftNotes,
    germanGlossaryNotes,
    germanCostCurveNotes,
    germanDeriveNotes,
    germanDesignNotes,
    germanDiagnosisNotes,
    germanDivisionNotes,
    germanDocumentNotes,
    germanEffectNotes,
    germanEfficiencyNotes,
    germanEvidenceNotes,
    germanHttpNotes,
    germanImportNotes,
    germanQuestionNotes,
    germanIndicatorNotes,
    germanInputNotes,
    germanInputOutputNotes,
    germanMappingNotes,
    germanMeasureNotes,
    germanModelNotes,
    germanLanguageNotes,
    germanLedgerNotes,
    germanLogNotes,
    germanTwoPeopleNotes,
    germanReorganiseNotes,
    germanContractNotes,
    germanAttachmentNotes,
    germanBookingNotes,
    germanRegistrationNotes,
    germanPassingOnNotes,
    germanPayNotes,
    germanPeopleNotes,
    germanFactorNotes,
    germanPersonNotes,
    germanSignOnNotes,
    germanPortfolioNotes,
    germanProgressNotes,
    germanReadinessNotes,
    germanPictureNotes,
    germanSurvivalNotes,
    germanRecordNotes,
    germanReportNotes,
    germanReviewNotes,
    germanRoadmapNotes,
    germanServeNotes,
    germanSettingsNotes,
    germanSitingNotes,
    germanStructureNotes,
    germanSubstitutionNotes,
    germanTableNotes,
    germanTemplateWorkbookNotes,
    germanTrackingNotes,
    germanWorkspaceNotes,
  ]),
  further: { alone: " Und {$more} weitere dieser Art.", inRows: " Und {$more} weitere dieser Art, in den Zeilen {$more_rows}." },
  senses: senseLines(germanSenseTexts),
  texts: codedLines([
    germanDocumentTexts,
    germanMeasureTexts,
    germanUnitTexts,
    germanLedgerTexts,
    germanFieldTexts,
    germanRecordTypeTexts,
    germanRecordTexts,
    germanCycleRecordTexts,
    germanSharingRecordTexts,
    germanPassingOnRecordTexts,
    germanSettingTexts,
    germanEvidenceTexts,
    germanPlanTexts,
    germanStepTexts,
    germanTexts,
  ]),
  words: germanWords,
  plural: germanPlural,
};
