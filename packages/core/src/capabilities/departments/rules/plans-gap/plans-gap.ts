import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { integer } from "../../../../language/statement/values.ts";
import {
  arePlansInvented,
  gatherPlans,
  linesOn,
  neededThings,
  type PlannedLine,
  type PlansTogether,
  planEvidence,
  planRecordTypes,
} from "../plans/gather-plans.ts";
import { namesOfOpen, openThingsDraft, openVerdict } from "../plans/open-things.ts";
import { codedThreshold, sharedPlanThresholds, tooFewCoded, tooFewOffices } from "../plans/plan-shares.ts";
import { planWords as words } from "../plans/plans.words.ts";

/** P2.2: is something needed that no office's plan takes up? */
export const plansGap = diagnosisRule({
  code: "plans-gap",
  version: 2,
  title: { en: "Gap between plans", zh: "规划空缺" },
  question: { en: "Are there needed things that no office's plan takes up?", zh: "是否有需要而没有任何单位规划承担的事项？" },
  item: "P2.2",
  bearsOn: ["D2", "M1.1"],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: planRecordTypes,
  measure: "plans.not-taken-up",
  unit: "needed things",
  method: {
    en: "Value: card items marked as needed and generic technologies that no line of a plan takes up, itself or by the item's technology. Exact, so there is no null: the verdict follows from coverage and choices. Insufficient data below minimum_offices offices or minimum_needed things, and where something is open while fewer than minimum_coded_share of the lines name anything.",
    zh: "数值：标为需要的清单条目与共性技术中，未被任何规划任务（直接或通过其技术）承担的数量。属精确核对，无零假设，判定取决于覆盖程度与口径。单位少于 minimum_offices、需要事项少于 minimum_needed，或存在空缺而注明事项的任务不足 minimum_coded_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "What offices do that have not handed in a plan is not known.", zh: "未报送规划的单位的安排未知。" },
  thresholds: {
    ...sharedPlanThresholds,
    ...codedThreshold,
    gaps: { default: 1, unit: "things", why: { en: "One needed thing that nobody takes up is worth a decision.", zh: "一项需要而无人承担的事项即值得决策。" } },
    minimum_needed: { default: 3, unit: "things", why: { en: "Fewer is no list to check against.", zh: "再少则不成清单。" } },
  },
  gather: gatherPlans,
  judge: (together, limits) => {
    const few = tooFewOffices(together, limits.minimum_offices);
    if (few !== null) return [few];
    const needed = neededThings(together);
    const evidence = recordEvidence(planEvidence(together, together.lines));
    const synthetic = arePlansInvented(together);
    const counted = { needed: integer(needed.length, "things") };
    if (needed.length < limits.minimum_needed)
      return [insufficientData(nation, words.say("gap-few", { ...counted, minimum: integer(limits.minimum_needed, "things") }), evidence, { synthetic })];
    const open = openThings(together, () => true);
    const uncoded = open.length > 0 ? tooFewCoded(together, limits.minimum_coded_share) : null;
    if (uncoded !== null) return [uncoded];
    const funded = openThings(together, ({ line }) => line.money.length > 0).length;
    const plans = integer(together.plans.length, "plans");
    const choices: Choice[] = [
      ...[2, 3].map((times) => ({
        label: words.text("gap-from", { count: integer(times * limits.gaps, "things") }),
        value: open.length,
        null: null,
        verdict: openVerdict(open.length, times * limits.gaps),
      })),
      { label: words.text("gap-money"), value: funded, null: null, verdict: openVerdict(funded, limits.gaps) },
    ];
    const statement =
      open.length === 0
        ? words.say("gap-none", { ...counted, plans })
        : words.say("gap-result", { ...counted, plans, open: integer(open.length, "things"), names: namesOfOpen(open) });
    return [openThingsDraft({ needed, open, gaps: limits.gaps, choices, comparison: words.text("gap-comparison", counted), statement, evidence, synthetic })];
  },
});

function openThings(together: PlansTogether, counts: (line: PlannedLine) => boolean) {
  const lines = together.lines.filter(counts);
  return neededThings(together).filter((thing) => linesOn(lines, thing).length === 0);
}
