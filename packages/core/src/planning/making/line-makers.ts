// Made from the lines of the capabilities by "npm run derive". What stands here keeps its place, what is new comes last: its line may be moved.
import { chainOwners } from "../../capabilities/chains/lines/chain-owners.ts";
import { coverGaps } from "../../capabilities/departments/lines/cover-gaps.ts";
import { mergeOverlaps } from "../../capabilities/departments/lines/merge-overlaps.ts";
import { hoursShort, lendElsewhere } from "../../capabilities/facilities/lines/lend-elsewhere.ts";
import { openHours } from "../../capabilities/facilities/lines/open-hours.ts";
import { candidatePortfolio } from "../../capabilities/funding/lines/candidate-portfolio.ts";
import { fundEnvelope } from "../../capabilities/funding/lines/fund-envelope.ts";
import { policyByCategory } from "../../capabilities/funding/lines/policy-by-category.ts";
import { instituteForms, institutePositions } from "../../capabilities/generic-technology/lines/institute-lines.ts";
import { laboratorySites } from "../../capabilities/siting/lines/laboratory-sites.ts";
import { leadRegions } from "../../capabilities/structure/lines/lead-regions.ts";
import type { LineMaker } from "../../plan/design-context.ts";
import { answerFindings } from "../lines/answer-findings.ts";

/** Everything that can put a line into a plan, in the order of the lines. */
export const lineMakers: readonly LineMaker[] = [
  fundEnvelope,
  candidatePortfolio,
  leadRegions,
  policyByCategory,
  institutePositions,
  instituteForms,
  laboratorySites,
  chainOwners,
  mergeOverlaps,
  coverGaps,
  lendElsewhere,
  hoursShort,
  ...openHours,
  ...answerFindings,
];
