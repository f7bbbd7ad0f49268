import { entryOf } from "../contract/assert-present.ts";
import { accountChange } from "./entities/account-change.ts";
import { accreditation } from "./entities/accreditation.ts";
import { application } from "./entities/application.ts";
import { auditSample } from "./entities/audit-sample.ts";
import { award } from "./entities/award.ts";
import { backing } from "./entities/backing.ts";
import { booking } from "./entities/booking.ts";
import { call } from "./entities/call.ts";
import { candidate } from "./entities/candidate.ts";
import { centre } from "./entities/centre.ts";
import { chain } from "./entities/chain.ts";
import { closure } from "./entities/closure.ts";
import { cohort } from "./entities/cohort.ts";
import { comment } from "./entities/comment.ts";
import { consultation } from "./entities/consultation.ts";
import { consultationAnswer } from "./entities/consultation-answer.ts";
import { contract } from "./entities/contract.ts";
import { criterionState } from "./entities/criterion-state.ts";
import { dataset } from "./entities/dataset.ts";
import { dispensation } from "./entities/dispensation.ts";
import { document } from "./entities/document.ts";
import { duplicateMatch } from "./entities/duplicate-match.ts";
import { edpRecord } from "./entities/edp-record.ts";
import { entry } from "./entities/entry.ts";
import { equipment } from "./entities/equipment.ts";
import { erasure } from "./entities/erasure.ts";
import { evaluatedProduct } from "./entities/evaluated-product.ts";
import { evaluation } from "./entities/evaluation.ts";
import { evaluationInput } from "./entities/evaluation-input.ts";
import { expert } from "./entities/expert.ts";
import { facility } from "./entities/facility.ts";
import { feed } from "./entities/feed.ts";
import { findingComment } from "./entities/finding-comment.ts";
import { fund } from "./entities/fund.ts";
import { goal } from "./entities/goal.ts";
import { historySeal } from "./entities/history-seal.ts";
import { indicator } from "./entities/indicator.ts";
import { industry } from "./entities/industry.ts";
import { inspection } from "./entities/inspection.ts";
import { instituteYear } from "./entities/institute-year.ts";
import { item } from "./entities/item.ts";
import { link } from "./entities/link.ts";
import { mandate } from "./entities/mandate.ts";
import { match } from "./entities/match.ts";
import { milestone } from "./entities/milestone.ts";
import { monitoringStep } from "./entities/monitoring-step.ts";
import { need } from "./entities/need.ts";
import { nonprofitBody } from "./entities/nonprofit-body.ts";
import { officeKey } from "./entities/office-key.ts";
import { officePlan } from "./entities/office-plan.ts";
import { officePlanLine } from "./entities/office-plan-line.ts";
import { officeProgress } from "./entities/office-progress.ts";
import { opening } from "./entities/opening.ts";
import { organisation } from "./entities/organisation.ts";
import { passage } from "./entities/passage.ts";
import { plan } from "./entities/plan.ts";
import { planDraft } from "./entities/plan-draft.ts";
import { planLine } from "./entities/plan-line.ts";
import { planText } from "./entities/plan-text.ts";
import { policyInstrument } from "./entities/policy-instrument.ts";
import { post } from "./entities/post.ts";
import { priority } from "./entities/priority.ts";
import { procurement } from "./entities/procurement.ts";
import { programme } from "./entities/programme.ts";
import { project } from "./entities/project.ts";
import { propertyAccreditation } from "./entities/property-accreditation.ts";
import { propertyDispute } from "./entities/property-dispute.ts";
import { proposal } from "./entities/proposal.ts";
import { publicComment } from "./entities/public-comment.ts";
import { purchaseReview } from "./entities/purchase-review.ts";
import { question } from "./entities/question.ts";
import { refusedRequest } from "./entities/refused-request.ts";
import { region } from "./entities/region.ts";
import { registration } from "./entities/registration.ts";
import { reorganisation } from "./entities/reorganisation.ts";
import { result } from "./entities/result.ts";
import { review } from "./entities/review.ts";
import { ruleRegistration } from "./entities/rule-registration.ts";
import { rulesInForce } from "./entities/rules-in-force.ts";
import { scorecard } from "./entities/scorecard.ts";
import { service } from "./entities/service.ts";
import { settingChange } from "./entities/setting-change.ts";
import { standard } from "./entities/standard.ts";
import { strategyBody } from "./entities/strategy-body.ts";
import { tableImport } from "./entities/table-import.ts";
import { tableMapping } from "./entities/table-mapping.ts";
import { task } from "./entities/task.ts";
import { taxRelief } from "./entities/tax-relief.ts";
import { team } from "./entities/team.ts";
import { technology } from "./entities/technology.ts";
import { technologySystem } from "./entities/technology-system.ts";
import { testMethod } from "./entities/test-method.ts";
import { training } from "./entities/training.ts";
import { transaction } from "./entities/transaction.ts";
import { transfer } from "./entities/transfer.ts";
import { useLog } from "./entities/use-log.ts";
import { useProof } from "./entities/use-proof.ts";
import { verification } from "./entities/verification.ts";
import type { Entity } from "./types/entity.ts";

/** Every type of record that the register holds. A new type is a new file in `entities/` and one line here. */
export const entities = [
  region,
  industry,
  technology,
  technologySystem,
  link,
  inspection,
  item,
  organisation,
  facility,
  post,
  equipment,
  service,
  opening,
  closure,
  booking,
  refusedRequest,
  useLog,
  purchaseReview,
  registration,
  feed,
  result,
  need,
  match,
  transfer,
  useProof,
  standard,
  testMethod,
  accreditation,
  evaluatedProduct,
  training,
  cohort,
  team,
  mandate,
  instituteYear,
  centre,
  procurement,
  backing,
  taxRelief,
  propertyDispute,
  propertyAccreditation,
  nonprofitBody,
  chain,
  fund,
  programme,
  plan,
  planLine,
  officePlan,
  officePlanLine,
  officeProgress,
  planText,
  planDraft,
  consultation,
  consultationAnswer,
  publicComment,
  officeKey,
  scorecard,
  call,
  application,
  duplicateMatch,
  expert,
  review,
  candidate,
  project,
  award,
  contract,
  dispensation,
  transaction,
  entry,
  proposal,
  reorganisation,
  task,
  question,
  auditSample,
  milestone,
  accountChange,
  settingChange,
  erasure,
  historySeal,
  rulesInForce,
  ruleRegistration,
  tableMapping,
  tableImport,
  evaluation,
  evaluationInput,
  policyInstrument,
  priority,
  edpRecord,
  criterionState,
  strategyBody,
  monitoringStep,
  passage,
  indicator,
  goal,
  dataset,
  comment,
  findingComment,
  verification,
  document,
] as const;

const byType = new Map<string, Entity>(entities.map((each) => [each.type, each]));

/** The type of record with this name, or undefined. */
export function entityOf(type: string): Entity | undefined {
  return byType.get(type);
}

/** The type of record that the program itself names. */
export function knownEntity(type: (typeof entities)[number]["type"]): Entity {
  return entryOf(byType, type);
}

/** Names of all types, in the order in which the register shows them. */
export const entityTypes: readonly string[] = entities.map(({ type }) => type);
