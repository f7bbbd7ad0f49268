import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import { insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { type CodedShare, isCodedEnough, uncoded } from "../../../../diagnosis/verdict/coded-share.ts";
import { integer } from "../../../../language/statement/values.ts";
import { arePlansInvented, isCodedLine, type PlansTogether, planEvidence } from "./gather-plans.ts";
import { planWords as words } from "./plans.words.ts";

/** Thresholds that every rule on plans has. */
export const sharedPlanThresholds = {
  minimum_offices: {
    default: 2,
    unit: "offices",
    why: { en: "With one plan there is nothing to hold together.", zh: "仅有一份规划时无从汇总。" },
  },
} as const;

export const codedThreshold = {
  minimum_coded_share: {
    default: 0.5,
    unit: "share of lines",
    why: {
      en: "Where most lines name nothing of the list, that nobody acts is not known: unknown is not none.",
      zh: "多数任务未注明事项时，未注明不等于无人承担。",
    },
  },
} as const;

/** The refusal where too few offices have handed in a plan; null where there are enough. */
export function tooFewOffices(together: PlansTogether, minimum: number): FindingDraft | null {
  const offices = new Set(together.plans.map(({ plan }) => plan.office)).size;
  if (offices >= minimum) return null;
  return insufficientData(
    nation,
    words.say("few-offices", { offices: integer(offices, "offices"), minimum: integer(minimum, "offices") }),
    recordEvidence(planEvidence(together, [])),
    { synthetic: arePlansInvented(together) },
  );
}

/** Lines of which somebody can tell what they act on. */
export function codedLines({ lines }: Pick<PlansTogether, "lines">): CodedShare {
  return { coded: lines.filter(isCodedLine).length, all: lines.length };
}

/** The refusal of a question about what nobody does, where too few lines are coded; null where enough are. */
export function tooFewCoded(together: PlansTogether, minimum: number, coded = codedLines(together)): FindingDraft | null {
  if (isCodedEnough(coded, minimum)) return null;
  return insufficientData(nation, uncoded(words.text("lines"), words.text("things"), coded, minimum), recordEvidence(planEvidence(together, together.lines)), {
    synthetic: arePlansInvented(together),
    reason: "not-coded",
  });
}
