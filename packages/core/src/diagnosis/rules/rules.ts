// Made from the folders beside it by "npm run derive". A rule keeps its place while it stands here, a new one comes last: its line may be moved to where the paper has it.
import type { Rule } from "../rule.ts";
import { aidReach } from "./aid-reach/aid-reach.ts";
import { brokenLink } from "./broken-link/broken-link.ts";
import { budgetGap } from "./budget-gap/budget-gap.ts";
import { budgetOverlap } from "./budget-overlap/budget-overlap.ts";
import { businessResearch } from "./business-research/business-research.ts";
import { carriers } from "./carriers/carriers.ts";
import { centresMissing } from "./centres-missing/centres-missing.ts";
import { chainDependence } from "./chain-dependence/chain-dependence.ts";
import { closedFacilities } from "./closed-facilities/closed-facilities.ts";
import { concentration } from "./concentration/concentration.ts";
import { contractedResearch } from "./contracted-research/contracted-research.ts";
import { contradiction } from "./contradiction/contradiction.ts";
import { cooperation } from "./cooperation/cooperation.ts";
import { gap } from "./coordination/gap.ts";
import { overlap } from "./coordination/overlap.ts";
import { dispersedSupervision } from "./dispersed-supervision/dispersed-supervision.ts";
import { engineeringDoctorates } from "./engineering-doctorates/engineering-doctorates.ts";
import { poorResults } from "./evaluation-results/poor-results.ts";
import { unknownResults } from "./evaluation-results/unknown-results.ts";
import { failedParks } from "./failed-parks/failed-parks.ts";
import { firmInstitutions } from "./firm-institutions/firm-institutions.ts";
import { foreignItems } from "./foreign-items/foreign-items.ts";
import { fragmentedSystem } from "./fragmented-system/fragmented-system.ts";
import { genericPerformers } from "./generic-performers/generic-performers.ts";
import { graduateStaff } from "./graduate-staff/graduate-staff.ts";
import { herding } from "./herding/herding.ts";
import { idleBases } from "./idle-bases/idle-bases.ts";
import { importedFoundations } from "./imported-foundations/imported-foundations.ts";
import { instituteDrift } from "./institute-drift/institute-drift.ts";
import { instituteSupport } from "./institute-support/institute-support.ts";
import { instrumentHoles } from "./instrument-holes/instrument-holes.ts";
import { introductionWithoutAbsorption } from "./introduction-without-absorption/introduction-without-absorption.ts";
import { isomorphism } from "./isomorphism/isomorphism.ts";
import { leadingFirms } from "./leading-firms/leading-firms.ts";
import { lentHours } from "./lent-hours/lent-hours.ts";
import { lowReadiness } from "./low-readiness/low-readiness.ts";
import { mandatesMissing } from "./mandates-missing/mandates-missing.ts";
import { missingAssets } from "./missing-assets/missing-assets.ts";
import { missingComplement } from "./missing-complement/missing-complement.ts";
import { missingSubject } from "./missing-subject/missing-subject.ts";
import { needsUnanswered } from "./needs-unanswered/needs-unanswered.ts";
import { noHorizon } from "./no-horizon/no-horizon.ts";
import { opening } from "./opening/opening.ts";
import { opportunities } from "./opportunities/opportunities.ts";
import { orphanTechnology } from "./orphan-technology/orphan-technology.ts";
import { paidTwice } from "./paid-twice/paid-twice.ts";
import { passiveUpgrading } from "./passive-upgrading/passive-upgrading.ts";
import { plannedOvercapacity } from "./planned-overcapacity/planned-overcapacity.ts";
import { plansGap } from "./plans-gap/plans-gap.ts";
import { plansHerding } from "./plans-herding/plans-herding.ts";
import { plansOverlap } from "./plans-overlap/plans-overlap.ts";
import { publicBodies } from "./public-bodies/public-bodies.ts";
import { publicEffort } from "./public-effort/public-effort.ts";
import { publishedHours } from "./published-hours/published-hours.ts";
import { qualificationGaps } from "./qualification-gaps/qualification-gaps.ts";
import { refusedHours } from "./refused-hours/refused-hours.ts";
import { researchPayers } from "./research-payers/research-payers.ts";
import { resultsWaiting } from "./results-waiting/results-waiting.ts";
import { scaleWithoutValue } from "./scale-without-value/scale-without-value.ts";
import { skillsShort } from "./skills-short/skills-short.ts";
import { standards } from "./standards/standards.ts";
import { supervisionDue } from "./supervision-due/supervision-due.ts";
import { unfundedTarget } from "./unfunded-target/unfunded-target.ts";
import { unrelatedHerding } from "./unrelated-herding/unrelated-herding.ts";
import { unstableSupport } from "./unstable-support/unstable-support.ts";

const every = [
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

/** `herding`: the code of a rule that there is. */
export type RuleCode = (typeof every)[number]["code"];

/** Every rule of the diagnosis, in the order of the paper's list. */
export const rules: readonly Rule<RuleCode>[] = every;
