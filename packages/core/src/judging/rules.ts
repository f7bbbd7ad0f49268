// Made from the folders of the capabilities by "npm run derive". What stands here keeps its place, what is new comes last: its line may be moved.
import { centresMissing } from "../capabilities/bodies/rules/centres-missing/centres-missing.ts";
import { instituteDrift } from "../capabilities/bodies/rules/institute-drift/institute-drift.ts";
import { mandatesMissing } from "../capabilities/bodies/rules/mandates-missing/mandates-missing.ts";
import { brokenLink } from "../capabilities/chains/rules/broken-link/broken-link.ts";
import { chainDependence } from "../capabilities/chains/rules/chain-dependence/chain-dependence.ts";
import { foreignItems } from "../capabilities/chains/rules/foreign-items/foreign-items.ts";
import { importedFoundations } from "../capabilities/chains/rules/imported-foundations/imported-foundations.ts";
import { budgetGap } from "../capabilities/departments/rules/budget-gap/budget-gap.ts";
import { budgetOverlap } from "../capabilities/departments/rules/budget-overlap/budget-overlap.ts";
import { contradiction } from "../capabilities/departments/rules/contradiction/contradiction.ts";
import { gap } from "../capabilities/departments/rules/coordination/gap.ts";
import { overlap } from "../capabilities/departments/rules/coordination/overlap.ts";
import { dispersedSupervision } from "../capabilities/departments/rules/dispersed-supervision/dispersed-supervision.ts";
import { noHorizon } from "../capabilities/departments/rules/no-horizon/no-horizon.ts";
import { plannedOvercapacity } from "../capabilities/departments/rules/planned-overcapacity/planned-overcapacity.ts";
import { plansGap } from "../capabilities/departments/rules/plans-gap/plans-gap.ts";
import { plansHerding } from "../capabilities/departments/rules/plans-herding/plans-herding.ts";
import { plansOverlap } from "../capabilities/departments/rules/plans-overlap/plans-overlap.ts";
import { unfundedTarget } from "../capabilities/departments/rules/unfunded-target/unfunded-target.ts";
import { poorResults } from "../capabilities/evaluation/rules/evaluation-results/poor-results.ts";
import { unknownResults } from "../capabilities/evaluation/rules/evaluation-results/unknown-results.ts";
import { failedParks } from "../capabilities/evaluation/rules/failed-parks/failed-parks.ts";
import { supervisionDue } from "../capabilities/evaluation/rules/supervision-due/supervision-due.ts";
import { closedFacilities } from "../capabilities/facilities/rules/closed-facilities/closed-facilities.ts";
import { idleBases } from "../capabilities/facilities/rules/idle-bases/idle-bases.ts";
import { lentHours } from "../capabilities/facilities/rules/lent-hours/lent-hours.ts";
import { publishedHours } from "../capabilities/facilities/rules/published-hours/published-hours.ts";
import { refusedHours } from "../capabilities/facilities/rules/refused-hours/refused-hours.ts";
import { paidTwice } from "../capabilities/funding/rules/paid-twice/paid-twice.ts";
import { genericPerformers } from "../capabilities/generic-technology/rules/generic-performers/generic-performers.ts";
import { instituteSupport } from "../capabilities/generic-technology/rules/institute-support/institute-support.ts";
import { missingSubject } from "../capabilities/generic-technology/rules/missing-subject/missing-subject.ts";
import { orphanTechnology } from "../capabilities/generic-technology/rules/orphan-technology/orphan-technology.ts";
import { unstableSupport } from "../capabilities/generic-technology/rules/unstable-support/unstable-support.ts";
import { aidReach } from "../capabilities/instruments/rules/aid-reach/aid-reach.ts";
import { instrumentHoles } from "../capabilities/instruments/rules/instrument-holes/instrument-holes.ts";
import { missingAssets } from "../capabilities/instruments/rules/missing-assets/missing-assets.ts";
import { qualificationGaps } from "../capabilities/qualification/rules/qualification-gaps/qualification-gaps.ts";
import { standards } from "../capabilities/qualification/rules/standards/standards.ts";
import { businessResearch } from "../capabilities/research/rules/business-research/business-research.ts";
import { contractedResearch } from "../capabilities/research/rules/contracted-research/contracted-research.ts";
import { cooperation } from "../capabilities/research/rules/cooperation/cooperation.ts";
import { firmInstitutions } from "../capabilities/research/rules/firm-institutions/firm-institutions.ts";
import { introductionWithoutAbsorption } from "../capabilities/research/rules/introduction-without-absorption/introduction-without-absorption.ts";
import { leadingFirms } from "../capabilities/research/rules/leading-firms/leading-firms.ts";
import { opening } from "../capabilities/research/rules/opening/opening.ts";
import { publicBodies } from "../capabilities/research/rules/public-bodies/public-bodies.ts";
import { publicEffort } from "../capabilities/research/rules/public-effort/public-effort.ts";
import { researchPayers } from "../capabilities/research/rules/research-payers/research-payers.ts";
import { needsUnanswered } from "../capabilities/results/rules/needs-unanswered/needs-unanswered.ts";
import { resultsWaiting } from "../capabilities/results/rules/results-waiting/results-waiting.ts";
import { carriers } from "../capabilities/siting/rules/carriers/carriers.ts";
import { engineeringDoctorates } from "../capabilities/skills/rules/engineering-doctorates/engineering-doctorates.ts";
import { graduateStaff } from "../capabilities/skills/rules/graduate-staff/graduate-staff.ts";
import { skillsShort } from "../capabilities/skills/rules/skills-short/skills-short.ts";
import { concentration } from "../capabilities/structure/rules/concentration/concentration.ts";
import { herding } from "../capabilities/structure/rules/herding/herding.ts";
import { isomorphism } from "../capabilities/structure/rules/isomorphism/isomorphism.ts";
import { opportunities } from "../capabilities/structure/rules/opportunities/opportunities.ts";
import { scaleWithoutValue } from "../capabilities/structure/rules/scale-without-value/scale-without-value.ts";
import { unrelatedHerding } from "../capabilities/structure/rules/unrelated-herding/unrelated-herding.ts";
import { passiveUpgrading } from "../capabilities/substitution/rules/passive-upgrading/passive-upgrading.ts";
import { fragmentedSystem } from "../capabilities/technology-systems/rules/fragmented-system/fragmented-system.ts";
import { lowReadiness } from "../capabilities/technology-systems/rules/low-readiness/low-readiness.ts";
import { missingComplement } from "../capabilities/technology-systems/rules/missing-complement/missing-complement.ts";
import type { Rule } from "../diagnosis/rule.ts";
import type { RuleCode } from "../diagnosis/rule-codes.ts";

/** Every rule of the diagnosis, in the order of the paper's list. */
export const rules: readonly Rule<RuleCode>[] = [
  isomorphism,
  scaleWithoutValue,
  passiveUpgrading,
  introductionWithoutAbsorption,
  chainDependence,
  opening,
  plannedOvercapacity,
  herding,
  unrelatedHerding,
  plansHerding,
  concentration,
  unknownResults,
  supervisionDue,
  failedParks,
  dispersedSupervision,
  contradiction,
  unfundedTarget,
  overlap,
  gap,
  plansOverlap,
  plansGap,
  budgetOverlap,
  budgetGap,
  paidTwice,
  noHorizon,
  opportunities,
  standards,
  missingSubject,
  orphanTechnology,
  genericPerformers,
  businessResearch,
  contractedResearch,
  cooperation,
  unstableSupport,
  instituteSupport,
  missingComplement,
  importedFoundations,
  brokenLink,
  lowReadiness,
  fragmentedSystem,
  carriers,
  closedFacilities,
  refusedHours,
  poorResults,
  engineeringDoctorates,
  graduateStaff,
  leadingFirms,
  mandatesMissing,
  instrumentHoles,
  instituteDrift,
  resultsWaiting,
  needsUnanswered,
  qualificationGaps,
  idleBases,
  lentHours,
  skillsShort,
  centresMissing,
  foreignItems,
  missingAssets,
  publicBodies,
  publicEffort,
  publishedHours,
  researchPayers,
  firmInstitutions,
  aidReach,
];
