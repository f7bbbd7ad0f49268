// Made from the entities of the register and of the capabilities by "npm run derive". What stands here keeps its place, what is new comes last: its line may be moved.
import { centre } from "../capabilities/bodies/entities/centre.ts";
import { instituteYear } from "../capabilities/bodies/entities/institute-year.ts";
import { mandate } from "../capabilities/bodies/entities/mandate.ts";
import { nonprofitBody } from "../capabilities/bodies/entities/nonprofit-body.ts";
import { chain } from "../capabilities/chains/entities/chain.ts";
import { officeKey } from "../capabilities/consolidation/entities/office-key.ts";
import { officeProgress } from "../capabilities/consolidation/entities/office-progress.ts";
import { evaluationInput } from "../capabilities/evaluation/entities/evaluation-input.ts";
import { booking } from "../capabilities/facilities/entities/booking.ts";
import { closure } from "../capabilities/facilities/entities/closure.ts";
import { equipment } from "../capabilities/facilities/entities/equipment.ts";
import { facility } from "../capabilities/facilities/entities/facility.ts";
import { feed } from "../capabilities/facilities/entities/feed.ts";
import { opening } from "../capabilities/facilities/entities/opening.ts";
import { purchaseReview } from "../capabilities/facilities/entities/purchase-review.ts";
import { refusedRequest } from "../capabilities/facilities/entities/refused-request.ts";
import { service } from "../capabilities/facilities/entities/service.ts";
import { useLog } from "../capabilities/facilities/entities/use-log.ts";
import { duplicateMatch } from "../capabilities/funding/entities/duplicate-match.ts";
import { expert } from "../capabilities/funding/entities/expert.ts";
import { programme } from "../capabilities/funding/entities/programme.ts";
import { review } from "../capabilities/funding/entities/review.ts";
import { scorecard } from "../capabilities/funding/entities/scorecard.ts";
import { policyInstrument } from "../capabilities/instruments/entities/policy-instrument.ts";
import { procurement } from "../capabilities/instruments/entities/procurement.ts";
import { propertyAccreditation } from "../capabilities/instruments/entities/property-accreditation.ts";
import { propertyDispute } from "../capabilities/instruments/entities/property-dispute.ts";
import { taxRelief } from "../capabilities/instruments/entities/tax-relief.ts";
import { auditSample } from "../capabilities/progress/entities/audit-sample.ts";
import { inspection } from "../capabilities/progress/entities/inspection.ts";
import { question } from "../capabilities/progress/entities/question.ts";
import { accreditation } from "../capabilities/qualification/entities/accreditation.ts";
import { evaluatedProduct } from "../capabilities/qualification/entities/evaluated-product.ts";
import { standard } from "../capabilities/qualification/entities/standard.ts";
import { testMethod } from "../capabilities/qualification/entities/test-method.ts";
import { match } from "../capabilities/results/entities/match.ts";
import { need } from "../capabilities/results/entities/need.ts";
import { result } from "../capabilities/results/entities/result.ts";
import { transfer } from "../capabilities/results/entities/transfer.ts";
import { useProof } from "../capabilities/results/entities/use-proof.ts";
import { cohort } from "../capabilities/skills/entities/cohort.ts";
import { post } from "../capabilities/skills/entities/post.ts";
import { team } from "../capabilities/skills/entities/team.ts";
import { training } from "../capabilities/skills/entities/training.ts";
import { accountChange } from "./entities/account-change.ts";
import { application } from "./entities/application.ts";
import { award } from "./entities/award.ts";
import { backing } from "./entities/backing.ts";
import { call } from "./entities/call.ts";
import { candidate } from "./entities/candidate.ts";
import { comment } from "./entities/comment.ts";
import { consultation } from "./entities/consultation.ts";
import { consultationAnswer } from "./entities/consultation-answer.ts";
import { contract } from "./entities/contract.ts";
import { criterionState } from "./entities/criterion-state.ts";
import { dataset } from "./entities/dataset.ts";
import { dispensation } from "./entities/dispensation.ts";
import { document } from "./entities/document.ts";
import { edpRecord } from "./entities/edp-record.ts";
import { entry } from "./entities/entry.ts";
import { erasure } from "./entities/erasure.ts";
import { evaluation } from "./entities/evaluation.ts";
import { findingComment } from "./entities/finding-comment.ts";
import { fund } from "./entities/fund.ts";
import { goal } from "./entities/goal.ts";
import { historySeal } from "./entities/history-seal.ts";
import { indicator } from "./entities/indicator.ts";
import { industry } from "./entities/industry.ts";
import { item } from "./entities/item.ts";
import { link } from "./entities/link.ts";
import { milestone } from "./entities/milestone.ts";
import { monitoringStep } from "./entities/monitoring-step.ts";
import { officePlan } from "./entities/office-plan.ts";
import { officePlanLine } from "./entities/office-plan-line.ts";
import { organisation } from "./entities/organisation.ts";
import { passage } from "./entities/passage.ts";
import { plan } from "./entities/plan.ts";
import { planDraft } from "./entities/plan-draft.ts";
import { planLine } from "./entities/plan-line.ts";
import { planText } from "./entities/plan-text.ts";
import { priority } from "./entities/priority.ts";
import { project } from "./entities/project.ts";
import { proposal } from "./entities/proposal.ts";
import { publicComment } from "./entities/public-comment.ts";
import { region } from "./entities/region.ts";
import { registration } from "./entities/registration.ts";
import { reorganisation } from "./entities/reorganisation.ts";
import { ruleRegistration } from "./entities/rule-registration.ts";
import { rulesInForce } from "./entities/rules-in-force.ts";
import { settingChange } from "./entities/setting-change.ts";
import { strategyBody } from "./entities/strategy-body.ts";
import { tableImport } from "./entities/table-import.ts";
import { tableMapping } from "./entities/table-mapping.ts";
import { task } from "./entities/task.ts";
import { technology } from "./entities/technology.ts";
import { technologySystem } from "./entities/technology-system.ts";
import { transaction } from "./entities/transaction.ts";
import { verification } from "./entities/verification.ts";

/** Every type of record that the register holds, in the order in which it shows them. */
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
