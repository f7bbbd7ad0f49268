import type { RecordStore } from "../register/record-store.ts";
import type { ReportGoal } from "./report-content.ts";
import { labelOf } from "./subject-names.ts";

/** The office's goals for a region: those that name it, and those that name none. */
export async function reportGoals(records: Pick<RecordStore, "list">, region: string): Promise<readonly ReportGoal[]> {
  const indicators = await records.list("indicator");
  return (await records.list("goal"))
    .filter(({ body }) => body["region"] === region || body["region"] === null)
    .map((record) => {
      const indicator = indicators.find(({ id }) => id === record.body["indicator"]);
      const figure = (field: string): number | null => (typeof record.body[field] === "number" ? record.body[field] : null);
      const text = (field: string): string | null => (typeof record.body[field] === "string" ? record.body[field] : null);
      return {
        id: record.id,
        label: labelOf(indicator ?? record),
        unit: typeof indicator?.body["unit"] === "string" ? indicator.body["unit"] : "",
        baseline: figure("baseline"),
        milestone: figure("milestone"),
        target: figure("target"),
        actual: figure("actual"),
        source: text("source"),
        remark: text("remark"),
        invented: record.body["synthetic"] === true,
      };
    });
}
