import type { Rule } from "./rule.ts";
import { brokenLink } from "./rules/broken-link/broken-link.ts";
import { budgetGap } from "./rules/budget-gap/budget-gap.ts";
import { budgetOverlap } from "./rules/budget-overlap/budget-overlap.ts";
import { businessResearch } from "./rules/business-research/business-research.ts";
import { carriers } from "./rules/carriers/carriers.ts";
import { chainDependence } from "./rules/chain-dependence/chain-dependence.ts";
import { closedFacilities } from "./rules/closed-facilities/closed-facilities.ts";
import { concentration } from "./rules/concentration/concentration.ts";
import { contractedResearch } from "./rules/contracted-research/contracted-research.ts";
import { contradiction } from "./rules/contradiction/contradiction.ts";
import { cooperation } from "./rules/cooperation/cooperation.ts";
import { gap } from "./rules/coordination/gap.ts";
import { overlap } from "./rules/coordination/overlap.ts";
import { dispersedSupervision } from "./rules/dispersed-supervision/dispersed-supervision.ts";
import { engineeringDoctorates } from "./rules/engineering-doctorates/engineering-doctorates.ts";
import { poorResults } from "./rules/evaluation-results/poor-results.ts";
import { unknownResults } from "./rules/evaluation-results/unknown-results.ts";
import { failedParks } from "./rules/failed-parks/failed-parks.ts";
import { fragmentedSystem } from "./rules/fragmented-system/fragmented-system.ts";
import { genericPerformers } from "./rules/generic-performers/generic-performers.ts";
import { graduateStaff } from "./rules/graduate-staff/graduate-staff.ts";
import { herding } from "./rules/herding/herding.ts";
import { importedFoundations } from "./rules/imported-foundations/imported-foundations.ts";
import { instituteSupport } from "./rules/institute-support/institute-support.ts";
import { introductionWithoutAbsorption } from "./rules/introduction-without-absorption/introduction-without-absorption.ts";
import { isomorphism } from "./rules/isomorphism/isomorphism.ts";
import { leadingFirms } from "./rules/leading-firms/leading-firms.ts";
import { lowReadiness } from "./rules/low-readiness/low-readiness.ts";
import { missingComplement } from "./rules/missing-complement/missing-complement.ts";
import { missingSubject } from "./rules/missing-subject/missing-subject.ts";
import { noHorizon } from "./rules/no-horizon/no-horizon.ts";
import { opening } from "./rules/opening/opening.ts";
import { opportunities } from "./rules/opportunities/opportunities.ts";
import { orphanTechnology } from "./rules/orphan-technology/orphan-technology.ts";
import { paidTwice } from "./rules/paid-twice/paid-twice.ts";
import { passiveUpgrading } from "./rules/passive-upgrading/passive-upgrading.ts";
import { plannedOvercapacity } from "./rules/planned-overcapacity/planned-overcapacity.ts";
import { plansGap } from "./rules/plans-gap/plans-gap.ts";
import { plansHerding } from "./rules/plans-herding/plans-herding.ts";
import { plansOverlap } from "./rules/plans-overlap/plans-overlap.ts";
import { scaleWithoutValue } from "./rules/scale-without-value/scale-without-value.ts";
import { standards } from "./rules/standards/standards.ts";
import { supervisionDue } from "./rules/supervision-due/supervision-due.ts";
import { unfundedTarget } from "./rules/unfunded-target/unfunded-target.ts";
import { unrelatedHerding } from "./rules/unrelated-herding/unrelated-herding.ts";
import { unstableSupport } from "./rules/unstable-support/unstable-support.ts";

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
  poorResults,
  engineeringDoctorates,
  graduateStaff,
  leadingFirms,
];

/** `herding`: the code of a rule that there is. */
export type RuleCode = (typeof every)[number]["code"];

/** Every rule of the diagnosis, in the order of the paper's list. A new finding is a new folder in `rules/` and one line above. */
export const rules: readonly Rule<RuleCode>[] = every;
