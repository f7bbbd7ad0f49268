import type { LineMaker } from "../design-context.ts";
import { answerFindings } from "../lines/answer-findings.ts";
import { candidatePortfolio } from "../lines/candidate-portfolio.ts";
import { chainOwners } from "../lines/chain-owners.ts";
import { coverGaps } from "../lines/cover-gaps.ts";
import { fundEnvelope } from "../lines/fund-envelope.ts";
import { instituteForms, institutePositions } from "../lines/institute-lines.ts";
import { laboratorySites } from "../lines/laboratory-sites.ts";
import { leadRegions } from "../lines/lead-regions.ts";
import { hoursShort, lendElsewhere } from "../lines/lend-elsewhere.ts";
import { mergeOverlaps } from "../lines/merge-overlaps.ts";
import { openHours } from "../lines/open-hours.ts";
import { policyByCategory } from "../lines/policy-by-category.ts";

/** Everything that can put a line into a plan. A new kind of line is a new file in `lines/` and one entry here. */
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
