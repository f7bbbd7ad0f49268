import { asTyped } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import type { ReportGoal } from "../report-content.ts";

/** The office's goals for a region: those that name it, and those that name none. */
export async function reportGoals(records: Pick<RecordStore, "list">, region: string): Promise<readonly ReportGoal[]> {
  const indicators = byId(await recordsOf(records, "indicator"));
  return (await recordsOf(records, "goal"))
    .filter((goal) => goal.region === region || goal.region === null)
    .map((goal) => {
      const { id, baseline, milestone, target, actual, source, remark, synthetic } = goal;
      const indicator = indicators.get(goal.indicator);
      const label = asTyped(nameOf(indicator ?? goal));
      return {
        id,
        label,
        unit: indicator?.unit ?? "",
        baseline,
        milestone,
        target,
        actual,
        source,
        remark,
        invented: synthetic,
        kind: indicator?.kind ?? null,
        common: indicator?.erdf_code ?? null,
        priority: goal.priority ?? indicator?.priority ?? null,
        years: { baseline: goal.baseline_year, milestone: goal.milestone_year, target: goal.target_year, actual: goal.actual_year },
      };
    });
}
