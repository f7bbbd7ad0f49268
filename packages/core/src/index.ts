export type { NationalTableAnswer } from "./capabilities/chains/measures/value-chains/show-national-table.ts";
export type { ValueChainsAnswer } from "./capabilities/chains/measures/value-chains/show-value-chains.ts";
export type { Bundles } from "./capabilities/consolidation/bundle/bundle-port.ts";
export type { BundleContent, BundleTableName } from "./capabilities/consolidation/bundle/bundle-tables.ts";
export { signedBundle, signedTables } from "./capabilities/consolidation/bundle/write-bundle.ts";
export { publicRound, receiveComment } from "./capabilities/consolidation/consultation/public-round.ts";
export { type PlanFormColumn, planFormColumns, planTableName, planWord } from "./capabilities/consolidation/plan-form-columns.ts";
export { planWorkbook } from "./capabilities/consolidation/plan-workbook.ts";
export { type ProgressContent, progressLayout } from "./capabilities/consolidation/progress/progress-bundle.ts";
export type { LayeredRoadmap } from "./capabilities/consolidation/roadmap/roadmap-answer.ts";
export { areGapsUnknown } from "./capabilities/consolidation/roadmap/roadmap-kinds.ts";
export type { CoordinationAnswer } from "./capabilities/departments/coordination/coordination-answer.ts";
export { targetNames } from "./capabilities/evaluation/target-names.ts";
export { facetNames } from "./capabilities/facilities/catalogue/facets.ts";
export { facilityFeed, feedForToken, feedOf } from "./capabilities/facilities/feed/make-feed.ts";
export { type HeldHours, heldBy, heldHours, hoursTypes } from "./capabilities/facilities/held-hours.ts";
export { withLoggedRows } from "./capabilities/facilities/logs/packed/with-logged-rows.ts";
export type { CooperationAnswer } from "./capabilities/research/cooperation/show-cooperation.ts";
export type { ComparisonAnswer } from "./capabilities/structure/places/compare-places.ts";
export type { SpaceAnswer } from "./capabilities/structure/places/show-space.ts";
export { marketName } from "./capabilities/substitution/forecast/market-name.ts";
export type { RoadmapAnswer } from "./capabilities/technology-systems/roadmap/roadmap.ts";
export type { AnswerStep } from "./client/answer-lines.ts";
export { ApiProblem, type Problem } from "./client/api-problem.ts";
export type { ApiAnswer, ApiAnswerFile, ApiFile, ApiInput, ApiName } from "./client/api-types.ts";
export { callApi } from "./client/call-api.ts";
export { type CodeListName, codeEntry, codeList, codePath } from "./codes/code-lists.ts";
export { glossary, type Term } from "./codes/glossary.ts";
export { offeredCodes, offeredOf } from "./codes/paper/offered-codes.ts";
export { headingTexts, isHeading, isHeadingHidden, ownHeadings, paperCodes, paperName, type SaidOfPaper } from "./codes/paper/paper.ts";
export { exampleChoices } from "./codes/paper/paper-settings.ts";
export { reportTemplate, reportTemplates } from "./codes/report-section.ts";
export type { Account } from "./contract/account.ts";
export { elementAt, entryOf, lastOf } from "./contract/assert-present.ts";
export { type Cache, type CacheQuestion, fromCache, intoCache, type Packing } from "./contract/cache.ts";
export { callerLocale } from "./contract/caller-locale.ts";
export { canonicalJson } from "./contract/canonical-json.ts";
export { ColumnTable, type TableColumn as ColumnOfTable } from "./contract/column-table.ts";
export { type CsvCell, CsvTable, csvCell, csvText, guardedCsv } from "./contract/csv-text.ts";
export { expectedValue } from "./contract/expected-value.ts";
export { ExternalFault } from "./contract/external-fault.ts";
export {
  type DeliveredFiles,
  field,
  type InputFormat,
  inputFormats,
  listField,
  type OutputFile,
  type SaidOfFile,
  type SourceFile,
} from "./contract/fields.ts";
export { type FaultKind, fault, type Outcome, success } from "./contract/outcome.ts";
export { placedDocument } from "./contract/placed-document.ts";
export type { Clock, Hasher, Ports, ProgressReporter, Via, WorkspacePorts } from "./contract/ports.ts";
export type { Rights } from "./contract/rights.ts";
export { type Role, role, roleLabels, roles } from "./contract/role.ts";
export { isAnother, maybeOwnAccounts } from "./contract/same-person.ts";
export type { Scope } from "./contract/scope.ts";
export type { SheetCell, SheetCellLook, SheetColumn, TableWriter, WrittenSheet } from "./contract/table-writer.ts";
export type { ReadText, TextReader } from "./contract/text-reader.ts";
export { asksZone, dayIn, formerZone, isTimeZone, officeDay, unsaidZone, zoneOf } from "./contract/time-zone.ts";
export { toldProgress } from "./contract/told-progress.ts";
export { isServed, type LooseUseCase, looseUseCase, type NameOf, type UseCase, useCaseName, type WorkspaceUseCase } from "./contract/use-case.ts";
export { visibleText } from "./contract/visible-text.ts";
export { unlimitedWork, type WorkLimits } from "./contract/work-limits.ts";
export { zonesOfOffice } from "./contract/zone-of-country.ts";
export { figureSource, type MadeOf, type PlacedFigure, placedFigures, type StatedFigure } from "./diagnosis/figures/figure-sources.ts";
export { type Finding, type FindingCoverage, finding, type Strength, type Subject, type Verdict } from "./diagnosis/finding/finding.ts";
export type { FindingChart } from "./diagnosis/finding/finding-chart.ts";
export type { RuleCode } from "./diagnosis/rule-codes.ts";
export { ruleThresholds } from "./diagnosis/rule-thresholds.ts";
export { type EvidenceColumn, type EvidenceColumns, recoded } from "./evidence/cells/coded-columns.ts";
export type { CodedTexts, RawColumn } from "./evidence/cells/raw-column.ts";
export { rowRanges, rowsOfRanges } from "./evidence/cells/row-ranges.ts";
export { checkTable, unexplained } from "./evidence/checks/check-table.ts";
export { csvRows } from "./evidence/csv/csv-rows.ts";
export { blocksOfResource, type DataPackage, type DataResource, dataPackage, type TableField } from "./evidence/data-package.ts";
export type {
  ClusterHealth,
  DerivationEngines,
  DerivationLimits,
  DerivationSession,
  DerivationSource,
  DerivedBatch,
  DerivedCell,
  OpenedSource,
  Query,
  SourceColumn,
} from "./evidence/derivation/derivation-engine.ts";
export { deriveTable } from "./evidence/derivation/derive-table.ts";
export { measuredCounts, measuredFile, reckonedCount, rowCost } from "./evidence/derivation/reach.ts";
export type { EvidenceEngine, EvidenceQuery, EvidenceRow, EvidenceValue } from "./evidence/evidence-engine.ts";
export { EvidenceFault } from "./evidence/evidence-fault.ts";
export type { EvidenceReference } from "./evidence/evidence-reference.ts";
export { readKeyedTable } from "./evidence/files/keyed-table.ts";
export { isMissingMarker, missingMarkers } from "./evidence/files/missing-marker.ts";
export type { CellKind, CellRange, RawSheet } from "./evidence/files/raw-sheet.ts";
export { sheetTable } from "./evidence/files/sheet-table.ts";
export {
  type AskedRows,
  type OpenedFile,
  type RawTable,
  type RowBlock,
  type StreamedTable,
  type TableEncoding,
  type TableFormat,
  type TableOptions,
  type TableReader,
  tableEncodings,
} from "./evidence/files/table-reader.ts";
export type { EvidenceGroups, GroupFigure, GroupQuery } from "./evidence/group-query.ts";
export { columnsOfGroups, groupsFrom, inKeyOrder } from "./evidence/queries/evidence-groups.ts";
export { evidenceInMemory } from "./evidence/queries/evidence-in-memory.ts";
export { neededColumns, selectColumns, selectRows, type TextColumns } from "./evidence/queries/select-rows.ts";
export { isNumberField } from "./evidence/queries/typed-cell.ts";
export { roleEvidence } from "./evidence/roles/bind-table.ts";
export { formerNames } from "./evidence/roles/former-names.ts";
export { roleFaults } from "./evidence/roles/role-faults.ts";
export { roleTable } from "./evidence/roles/role-table.ts";
export { tableFaults } from "./evidence/roles/table-faults.ts";
export { unsaidUnits } from "./evidence/roles/unsaid-units.ts";
export { tableContracts } from "./evidence/tables/table-contracts.ts";
export {
  firstIndicator,
  type IndicatorValues,
  type ListedIndicator,
  type PeerRow,
  peerRow,
  placesBeside,
  usualIndicators,
} from "./evidence/territory/peers/peer-row.ts";
export { rootOf, type Territory } from "./evidence/territory/territory.ts";
export { officeWords, rootInText } from "./evidence/territory/territory-names.ts";
export { loadLocale } from "./further-languages.ts";
export { rules } from "./judging/rules.ts";
export { termsOfRules } from "./judging/terms-of-rules.ts";
export { diagnose } from "./judging/use-cases/diagnose.ts";
export type { OpportunitiesAnswer } from "./judging/use-cases/list-opportunities.ts";
export { alikeDecimals, amountsOf, type ColumnFigures, groupOf, moneyAlike, numbersAlike } from "./language/alike-numbers.ts";
export { firstSentence } from "./language/first-sentence.ts";
export { isKnownCurrency } from "./language/known-currency.ts";
export {
  type AnsweredIn,
  type AskedLanguages,
  answeredIn,
  askedIn,
  canonicalTag,
  expectedLanguage,
  type LanguageTag,
  languageName,
  nameCollator,
  nameLanguages,
  primaryLanguage,
  spokenLanguage,
} from "./language/language-tag.ts";
export { fixedText, type Locale, localeOf } from "./language/locales.ts";
export { blank, colon, comma, fullStop, listMark, semicolon } from "./language/marks.ts";
export { type Formatter, formatterFor, furtherFormatter, ownFormatter, readerFormatter } from "./language/message/formatter.ts";
export { wordsInLocale } from "./language/message/localize-answer.ts";
export { type Reader, readerOf } from "./language/message/reader.ts";
export { render } from "./language/message/render.ts";
export { type SayAtTerminal, sayAtTerminal } from "./language/message/say-at-terminal.ts";
export { terminalWords } from "./language/message/terminal.words.ts";
export { moneyUnit, wholeUnits } from "./language/money-unit.ts";
export { nearestName } from "./language/nearest-name.ts";
export { type Note, type NoteAt, note, type RenderedNote, renderedNote, renderNote } from "./language/note.ts";
export { columnText, groupedText, moneyText, numberText, ownDecimals, percentFigure, percentText } from "./language/number-text.ts";
export { figurePrinter } from "./language/office-language/figure-words.ts";
export { type CatalogueMessage, messageCatalogue } from "./language/office-language/message-catalogue.ts";
export { chineseLocale, officeLocale, type Translations } from "./language/office-language/office-locale.ts";
export { soundTranslations } from "./language/office-language/translation-faults.ts";
export { type OfficeWords, officeText, plainWords } from "./language/office-words.ts";
export { pinyinInitials } from "./language/pinyin-initials.ts";
export { currencyInChinese } from "./language/printers/chinese.ts";
export { dayInChinese } from "./language/printers/day-in-chinese.ts";
export { dayInEnglish } from "./language/printers/day-in-english.ts";
export { currencyInEnglish } from "./language/printers/english.ts";
export { unsaidCurrency } from "./language/printers/printer.ts";
export { standForEnglish } from "./language/printers/printers.ts";
export { type AskedWord, foundAt, type InitialsOf, kindWord, nameWords, type SearchSteps, type SearchTerms, searchSteps } from "./language/search-words.ts";
export { isChangeOfShare, isShareUnit } from "./language/share-unit.ts";
export { fillMessage, messagePattern, patternPlaces } from "./language/statement/message-pattern.ts";
export type { Figure, Mark, Marks, StatementData, StatementValue } from "./language/statement/value.ts";
export { integer as whole, verbatim } from "./language/statement/values.ts";
export {
  type FurtherLanguage,
  type Language,
  type LocalText,
  languages,
  localText,
  programLanguage,
  programLanguages,
  type ReaderLanguage,
  readerLanguages,
} from "./language/text.ts";
export { codedLines } from "./language/translation-file.ts";
export { writtenAmount, writtenCurrency } from "./language/written-amount.ts";
export { writtenName } from "./language/written-name.ts";
export { writtenDate, writtenNumber } from "./language/written-value.ts";
export { zoneText } from "./language/zone-text.ts";
export { coinDigits, heldUnits, ledgerUnits } from "./ledger/amount.ts";
export { movements, sourceAccounts } from "./ledger/chart.ts";
export type { CommitTerms } from "./ledger/commit-terms.ts";
export { entriesOfChanges } from "./ledger/entries-of-changes.ts";
export { type EntryDraft, entryChange } from "./ledger/entry-draft.ts";
export { type LedgerReading, type MoneyChange, moneyTypes } from "./ledger/ledger-reading.ts";
export type { TableInverter } from "./measures/input-output/dense-port.ts";
export { measureCommand } from "./measures/measure-command.ts";
export type { PartRunner } from "./measures/measure-parts.ts";
export { measureCommands } from "./measures/registry/measure-commands.ts";
export { measureUseCases } from "./measures/registry/measure-use-cases.ts";
export type { MethodPage, MethodPages } from "./measures/registry/method-pages.ts";
export { computedPart, measures } from "./measures/registry/registry.ts";
export { structureFamily } from "./measures/structure/structure-family.ts";
export { type AccessKind, type AccessQuery, type AccessRow, type AccessTrail, accessKinds } from "./people/access-trail.ts";
export type { AccountStore, Admission, Identity, Narrow, SecondFactor, ToldChange } from "./people/account-store.ts";
export { tokenName } from "./people/admission.ts";
export { authorised } from "./people/authorised.ts";
export { extendedSession, type LoggedIn, openedSession, sessionSeconds } from "./people/log-in.ts";
export { enterDailyNotices, type Upkeep } from "./people/notices/daily-notices.ts";
export type { Mail, Mailer, MailOutcome } from "./people/notices/mailer.ts";
export type {
  Address,
  DueNotice,
  Holder,
  NoticeCounts,
  NoticeEnd,
  NoticeEvent,
  NoticeStore,
  TakenNotice,
} from "./people/notices/notice-store.ts";
export { sendNotices } from "./people/notices/send-notices.ts";
export { partedAccount, toBeParted } from "./people/parted-administrators.ts";
export { type Passkey, type PasskeyCeremonies, type PasskeySite, passkeyMark } from "./people/passkeys/passkeys.ts";
export { passwordFaults } from "./people/password.ts";
export type { PersonalStore, PersonalText, ToldErasure } from "./people/personal/personal-store.ts";
export { sweepPersonal } from "./people/personal/sweep-personal.ts";
export { recordsWithin } from "./people/records-within.ts";
export { enterRegistration, registrationOf } from "./people/registrations/enter-registration.ts";
export { sweepAddresses } from "./people/registrations/forget-contacts.ts";
export { receiveRegistration, takesRegistrations } from "./people/registrations/receive-registration.ts";
export { scopesOf } from "./people/rights.ts";
export { provenAccount } from "./people/second-factor/proven-account.ts";
export { offeredFactor, setFactor } from "./people/second-factor/second-factor.ts";
export type { TimeCodes } from "./people/second-factor/time-codes.ts";
export type { Secrets } from "./people/secrets.ts";
export type { GroupRule } from "./people/sign-on/group-rules.ts";
export { signOn, type Vouched } from "./people/sign-on/sign-on.ts";
export { withinToken } from "./people/tokens/within-token.ts";
export { toldAccountChange } from "./people/told-account-change.ts";
export type { CarryOut } from "./people/two-people/carry-out.ts";
export { Holding, type HoldingTerms, secondPersonOf } from "./people/two-people/held-records.ts";
export { propose } from "./people/two-people/propose.ts";
export { Visibility } from "./people/visibility.ts";
export type { PictureDrawer, PictureForm, PictureSpec } from "./pictures/look/picture-drawer.ts";
export { figureAbout } from "./plan/figure-key.ts";
export { lineNumber } from "./plan/line-number.ts";
export { deliverersText, needsText } from "./plan/needs-text.ts";
export type { Certificate, LineCertificate, LineTable, Plan, PlanLine } from "./plan/plan.ts";
export { namedCell, tableWord } from "./plan/table-words.ts";
export { figureText, figureUnit, isPart, termText } from "./plan/term-text.ts";
export type { CounterfactualAnswer } from "./planning/making/counterfactual.ts";
export { design } from "./planning/making/design.ts";
export { designedPlan } from "./planning/making/designed-plan.ts";
export { ownerFaults } from "./planning/making/owner-faults.ts";
export type { RefusedAnswer } from "./planning/making/refused-finding.ts";
export { bandText } from "./planning/norms/band-text.ts";
export type { BudgetFrontier } from "./planning/scenarios/budget-frontier.ts";
export type { PlanComparison } from "./planning/scenarios/compared-plans.ts";
export type { ApplicationsAnswer } from "./planning/scenarios/design-applications.ts";
export type { WorthAnswer } from "./planning/scenarios/design-worth.ts";
export type { WhyNotAnswer } from "./planning/scenarios/why-not-project.ts";
export { changeText } from "./register/changes/change-text.ts";
export { checkRecord } from "./register/changes/check-record.ts";
export { clockNotes, clockToleranceSeconds, isSetBack } from "./register/changes/clock-set-back.ts";
export { ownReasons, reasonOfExample } from "./register/changes/own-reasons.ts";
export { patchedRecord } from "./register/changes/patched-record.ts";
export type { RecordAnswer } from "./register/changes/record-input.ts";
export { seedRecords } from "./register/changes/seed-records.ts";
export { deedNames } from "./register/deed-names.ts";
export type { AccountChange } from "./register/entities/account-change.ts";
export type { Contract } from "./register/entities/contract.ts";
export { type Entry, entryKinds, type LedgerAccount, ledgerAccounts } from "./register/entities/entry.ts";
export type { Evaluation } from "./register/entities/evaluation.ts";
export { type HistorySeal, historySeal } from "./register/entities/history-seal.ts";
export type { Proposal } from "./register/entities/proposal.ts";
export { deedKinds, proposal } from "./register/entities/proposal.ts";
export { entities, entityOf } from "./register/entities.ts";
export type { FlowKey, FlowSum, FlowSums } from "./register/flow-sums.ts";
export type { Cell, Closing, ClosingQuery, EntryQuery, FoundEntry, LedgerBalances, Place } from "./register/ledger-balances.ts";
export { plannedUnit } from "./register/planned-unit.ts";
export { recordLabel } from "./register/record-label.ts";
export { type RecordSearch, recordSearchWords } from "./register/record-search.ts";
export type {
  ChangeAuthor,
  ChangePortions,
  ChangeQuery,
  ChangeRow,
  CommitGuard,
  HeldWithin,
  JournalEntry,
  RecordBody,
  RecordChange,
  RecordQuery,
  RecordStore,
  Referrer,
  StoredRecord,
} from "./register/record-store.ts";
export { isOnlyAbout } from "./register/references/only-about.ts";
export { brief } from "./report/brief/brief.ts";
export { publicConsultationPage } from "./report/consultation/public-consultation.ts";
export type { Block, Chapter, Inline, ReportDocument, TableColumn, Text } from "./report/document/document.ts";
export { documentWords } from "./report/document/document-words.ts";
export type { DocumentWriter } from "./report/document/document-writer.ts";
export { headingNumbers } from "./report/document/heading-numbers.ts";
export { unitWords } from "./report/document/printed-words.ts";
export type { Slide, SlideChart, SlideDeck, SlideSeries } from "./report/document/slide-deck.ts";
export { verdictWords } from "./report/document/verdict-words.ts";
export { type RoadmapPaint, roadmapFigure } from "./report/figures/roadmap/roadmap-figure.ts";
export { roadmapWords } from "./report/figures/roadmap/roadmap-figure.words.ts";
export { askedQuestion } from "./report/findings/asked-question.ts";
export { leaderBrief } from "./report/leader/leader-brief.ts";
export { mainFindings } from "./report/leader/main-findings.ts";
export { OpenDoor } from "./report/open/open-door.ts";
export { type OpenAnswers, openInstrumentsPage, openQuestions } from "./report/open/open-instruments.ts";
export { type OpenPlace, openFormatter } from "./report/open/open-page.ts";
export { openCallsPage, openSitemap, openUnitPage, openUnitsPage } from "./report/open/open-pages.ts";
export { openRegisteredPage, openRegisterPage, openRegistrationPage, trapField } from "./report/open/open-registration.ts";
export { queryOf as openQuery } from "./report/open/open-search.ts";
export { openNeedsPage, openResultsPage } from "./report/open/open-topic-pages.ts";
export { specialFund } from "./report/plan/special-fund.ts";
export { roadmapGround } from "./report/roadmap-document.ts";
export { subjectNames } from "./report/subject-names.ts";
export { columnName } from "./report/workbook/sheet-xml.ts";
export { type WorkbookPart, workbookParts } from "./report/workbook/workbook-parts.ts";
export type { Entity } from "./schema/entity.ts";
export { type FieldShape, fieldShapes } from "./schema/field-shape.ts";
export { heldSign } from "./schema/packed-hours.ts";
export { type RecordReference, recordReferences } from "./schema/record-references.ts";
export { tableSourceOf, tableSourcesOf } from "./schema/record-source.ts";
export { nearest } from "./search/nearest.ts";
export { type UseCaseList, useCases } from "./use-cases.ts";
export { formerThresholds, renamedThresholds, unaskedThresholds } from "./workspace/asked-thresholds.ts";
export type { DocumentScanner } from "./workspace/documents/document-scanner.ts";
export { documentProblems } from "./workspace/documents/stored-documents.ts";
export { changedByHand, filesAsWritten, holdAsWritten } from "./workspace/documents/written-files.ts";
export { folderCache } from "./workspace/folder-cache.ts";
export { formerFolder } from "./workspace/former-file.ts";
export { populateRegister } from "./workspace/from-tables/populate-register.ts";
export { countedTwice } from "./workspace/import/checks/counted-twice.ts";
export { repeatedAcross } from "./workspace/import/checks/repeated-across.ts";
export type { ConfirmedUnits } from "./workspace/import/history/confirm-units.ts";
export { formerFileProblems } from "./workspace/import/history/former-files.ts";
export type { AssumedUnits } from "./workspace/import/history/list-assumed-units.ts";
export type { ImportList } from "./workspace/import/history/list-imports.ts";
export { reconcileRegister } from "./workspace/import/history/reconcile-import.ts";
export { unitsByHandNotes } from "./workspace/import/history/units-by-hand.ts";
export type { ImportReport } from "./workspace/import/import-report.ts";
export { readMapping } from "./workspace/import/table/mapping.ts";
export { type Tabulated, tabulate } from "./workspace/import/tabulate/tabulate.ts";
export type { UndoneImport } from "./workspace/import/undo-import.ts";
export { settleJournal } from "./workspace/journal.ts";
export { languageFaults } from "./workspace/languages/language-faults.ts";
export type { MailSettings } from "./workspace/mail-settings.ts";
export { openedSettings } from "./workspace/opened-settings.ts";
export { manifestFile, readWorkspace, settingsFile, type WorkspaceDocuments } from "./workspace/read-workspace.ts";
export { misreadRecords } from "./workspace/records/mend-records.ts";
export { unnamedRecords } from "./workspace/records/unnamed-records.ts";
export { lastVerifyFile, verifyWorkspace } from "./workspace/records/verify-workspace.ts";
export { registerEvidence } from "./workspace/register-evidence.ts";
export { rulesInForce } from "./workspace/rules-in-force.ts";
export { type ServerSettings, serverSettings } from "./workspace/server-settings.ts";
export { type ServerReport, serverFolder } from "./workspace/server-status.ts";
export { settingPath, settingPathText } from "./workspace/settings/setting-path.ts";
export { type SettingShape, settingShapes } from "./workspace/settings/setting-shapes.ts";
export { zoneAsked, zoneUnsaid } from "./workspace/settings/zone-asked.ts";
export { thresholdValues } from "./workspace/threshold.ts";
export { keptTranslations, languageFile, languageFolder, takenLanguages } from "./workspace/translations/language-files.ts";
export type { WorkspaceFiles } from "./workspace/workspace-files.ts";
export type { WorkspaceLock } from "./workspace/workspace-lock.ts";
