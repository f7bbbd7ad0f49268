export type { AnswerStep } from "./client/answer-lines.ts";
export { ApiProblem, type Problem } from "./client/api-problem.ts";
export type { ApiAnswer, ApiAnswerFile, ApiFile, ApiInput, ApiName } from "./client/api-types.ts";
export { type ApiCall, callApi } from "./client/call-api.ts";
export type { CodeEntry } from "./codes/code-entry.ts";
export { type Code, type CodeListName, codeEntry, codeField, codeList, codeListNames, leafCodes } from "./codes/code-lists.ts";
export { defaultInstruments } from "./codes/default-instruments.ts";
export { gradesTemplate } from "./codes/lists/grades-template.ts";
export { instrumentSharing } from "./codes/lists/instrument-sharing.ts";
export { scorecardExample } from "./codes/lists/scorecard-example.ts";
export { type ReportSection, type ReportTemplate, reportTemplate, reportTemplates } from "./codes/report-section.ts";
export { defaultLibrary, type GradeInputs, technologyGrade } from "./codes/technology-grade.ts";
export { type Account, account } from "./contract/account.ts";
export { type CsvCell, CsvTable, csvCell, csvTable, csvText, guardedCsv } from "./contract/csv-text.ts";
export { ExternalFault } from "./contract/external-fault.ts";
export {
  type DeliveredFiles,
  deliveredFiles,
  type FieldMeta,
  field,
  fileField,
  listField,
  type OutputFile,
  outputFile,
  type SourceFile,
} from "./contract/fields.ts";
export { type FaultKind, fault, type Outcome, success } from "./contract/outcome.ts";
export { placedDocument } from "./contract/placed-document.ts";
export type { Caller, Clock, Hasher, Ports, ProgressReporter, WorkspacePorts } from "./contract/ports.ts";
export { type Provenance, provenanceFile, provenanceOf, type RunFacts } from "./contract/provenance.ts";
export { type Role, roleLabels, roles } from "./contract/role.ts";
export { type Stopwatch, stopwatch } from "./contract/stopwatch.ts";
export type { SheetCell, SheetCellLook, SheetColumn, TableWriter, WrittenSheet } from "./contract/table-writer.ts";
export type { ReadText, TextReader } from "./contract/text-reader.ts";
export { type LooseUseCase, looseUseCase, type UseCase, useCaseName, type WorkspaceUseCase, workspaceUseCase } from "./contract/use-case.ts";
export { visibleText } from "./contract/visible-text.ts";
export { unlimitedWork, type WorkLimits } from "./contract/work-limits.ts";
export { diagnose } from "./diagnosis/diagnose.ts";
export {
  type Comparison,
  type Finding,
  type FindingCoverage,
  finding,
  type Interval,
  type NullDistribution,
  type Strength,
  type Subject,
  type Verdict,
  verdicts,
} from "./diagnosis/finding.ts";
export { type ChartBar, type ChartLine, type FindingChart, findingChart } from "./diagnosis/finding-chart.ts";
export { type RegionFindings, regionFindings } from "./diagnosis/region-findings.ts";
export { problemOf, type Rule } from "./diagnosis/rule.ts";
export { rules } from "./diagnosis/rules.ts";
export { checkTable, type TableReport, unexplained } from "./evidence/checks/check-table.ts";
export { type EvidenceColumn, type EvidenceColumns, isNumeric, recoded } from "./evidence/coded-columns.ts";
export { csvRows } from "./evidence/csv/csv-rows.ts";
export { type DataPackage, type DataResource, dataPackage, type TableField, tableTitle } from "./evidence/data-package.ts";
export type { EvidenceEngine, EvidenceQuery, EvidenceRow, EvidenceValue } from "./evidence/evidence-engine.ts";
export { EvidenceFault } from "./evidence/evidence-fault.ts";
export { columnsOfGroups, type EvidenceGroups, type GroupFigure, type GroupQuery, groupsFrom, inKeyOrder } from "./evidence/evidence-groups.ts";
export { evidenceInMemory, type WrittenTable } from "./evidence/evidence-in-memory.ts";
export type { EvidenceReference } from "./evidence/evidence-reference.ts";
export { type KeyedTable, keyedTable, type NumberRequest, readKeyedTable, type TableRequest } from "./evidence/keyed-table.ts";
export { isMissingMarker, missingMarkers } from "./evidence/missing-marker.ts";
export type { CodedTexts, RawColumn } from "./evidence/raw-column.ts";
export type { CellKind, CellRange, RawSheet } from "./evidence/raw-sheet.ts";
export { roleTable } from "./evidence/role-table.ts";
export { rowRanges, rowsOfRanges } from "./evidence/row-ranges.ts";
export { neededColumns, selectColumns, selectRows, type TextColumns } from "./evidence/select-rows.ts";
export { sheetTable } from "./evidence/sheet-table.ts";
export type { TableCheck } from "./evidence/table-check.ts";
export type { OpenedFile, RawTable, TableDecisions, TableEncoding, TableFormat, TableOptions, TableReader } from "./evidence/table-reader.ts";
export { isNumberField, typedCell } from "./evidence/typed-cell.ts";
export { marketName } from "./forecast/market-name.ts";
export { type Note, type NoteAt, note, type RenderedNote, renderedNote, renderNote } from "./language/note.ts";
export { type NoteCode, noteTemplates } from "./language/notes.ts";
export { groupedText, moneyText, numberText } from "./language/number-text.ts";
export type { Figure, Mark, Marks, StatementData, StatementValue } from "./language/statement/value.ts";
export { type Language, type LocalText, languages } from "./language/text.ts";
export { measureCommand } from "./measures/measure-command.ts";
export type { MeasureDefinition } from "./measures/measure-definition.ts";
export type { MeasureFamily, MeasureTable, MeasureTables } from "./measures/measure-family.ts";
export { type MeasureRequest, type MeasureResult, measureResult } from "./measures/measure-result.ts";
export { type Observations, observationsOf } from "./measures/observations.ts";
export { measureFamilies, measures } from "./measures/registry.ts";
export { structureFamily } from "./measures/structure/structure-family.ts";
export type { AccountStore, Admission, ToldChange } from "./people/account-store.ts";
export { authorised } from "./people/authorised.ts";
export { extendedSession, idleSeconds, type LoggedIn, logIn, sessionSeconds } from "./people/log-in.ts";
export { passwordFaults } from "./people/password.ts";
export { recordsWithin } from "./people/records-within.ts";
export { hasRights, type Right, rightOf, rightsIn, scopesOf } from "./people/rights.ts";
export type { Scope } from "./people/scope.ts";
export type { Secrets } from "./people/secrets.ts";
export { toldAccountChange } from "./people/told-account-change.ts";
export { Visibility } from "./people/visibility.ts";
export type { CoordinationAnswer } from "./plan/coordination/coordination-answer.ts";
export { design } from "./plan/design.ts";
export { type Assumption, type Certificate, type LineTable, type MeasureCode, measureCodes, type Plan, type PlanLine, plan, planLine } from "./plan/plan.ts";
export type { RoadmapAnswer } from "./plan/roadmap/roadmap.ts";
export type { BudgetFrontier } from "./plan/scenarios/budget-frontier.ts";
export type { PlanComparison } from "./plan/scenarios/compared-plans.ts";
export type { WhyNotAnswer } from "./plan/scenarios/why-not-project.ts";
export { type CardRecords, readCards } from "./register/cards/card-records.ts";
export { type CardCoverage, type CardState, cardState, chainCoverage, type ItemStanding, type ItemState } from "./register/cards/card-state.ts";
export { type ChangeContent, changeText } from "./register/change-text.ts";
export { checkRecord } from "./register/check-record.ts";
export { clockNotes, clockToleranceSeconds, isSetBack } from "./register/clock-set-back.ts";
export type { AccountChange } from "./register/entities/account-change.ts";
export type { Comment } from "./register/entities/comment.ts";
export type { Facility } from "./register/entities/facility.ts";
export type { Fund } from "./register/entities/fund.ts";
export type { Item } from "./register/entities/item.ts";
export type { Link } from "./register/entities/link.ts";
export type { Organisation } from "./register/entities/organisation.ts";
export type { Post } from "./register/entities/post.ts";
export type { Programme } from "./register/entities/programme.ts";
export type { Project } from "./register/entities/project.ts";
export type { Region } from "./register/entities/region.ts";
export type { Technology } from "./register/entities/technology.ts";
export type { TechnologySystem } from "./register/entities/technology-system.ts";
export type { Transaction } from "./register/entities/transaction.ts";
export { entities, entityOf, entityTypes } from "./register/entities.ts";
export type { Entity, RecordOf } from "./register/entity.ts";
export { type FieldShape, fieldShapes } from "./register/field-shape.ts";
export { type ItemGrade, itemGrade } from "./register/item-grade.ts";
export type { RecordAnswer } from "./register/record-input.ts";
export { recordLabel } from "./register/record-label.ts";
export { type RecordReference, recordReferences } from "./register/record-references.ts";
export type {
  ChangeAuthor,
  ChangeRow,
  CommitGuard,
  JournalEntry,
  RecordChange,
  RecordQuery,
  RecordStore,
  Referrer,
  StoredRecord,
} from "./register/record-store.ts";
export { type SeedRecords, seedRecords } from "./register/seed-records.ts";
export { verifyWorkspace } from "./register/verify-workspace.ts";
export { askedQuestion } from "./report/asked-question.ts";
export { brief } from "./report/brief.ts";
export type { Block, Chapter, Inline, Numbering, ReportDocument, TableColumn, Text } from "./report/document.ts";
export type { DocumentWriter } from "./report/document-writer.ts";
export { type LeaderBrief, leaderBrief } from "./report/leader-brief.ts";
export { unitWords } from "./report/printed-words.ts";
export { specialFund } from "./report/special-fund.ts";
export { subjectNames } from "./report/subject-names.ts";
export { verdictWords } from "./report/verdict-words.ts";
export { useCases } from "./use-cases.ts";
export type { ImportReport } from "./workspace/import/import-report.ts";
export { readMapping } from "./workspace/import/mapping.ts";
export { type Tabulated, tabulate } from "./workspace/import/tabulate.ts";
export { settleJournal } from "./workspace/journal.ts";
export { populateRegister } from "./workspace/populate-register.ts";
export { manifestFile, manifestText, parseManifest, readWorkspace, settingsFile, type WorkspaceDocuments } from "./workspace/read-workspace.ts";
export { type ServerSettings, serverSettings } from "./workspace/server-settings.ts";
export { type ServerReport, serverFolder } from "./workspace/server-status.ts";
export { type Settings, settings } from "./workspace/settings.ts";
export { type ThresholdValue, thresholdValues } from "./workspace/threshold.ts";
export type { WorkspaceFiles } from "./workspace/workspace-files.ts";
export type { WorkspaceLock } from "./workspace/workspace-lock.ts";
