import { table } from "../../../schema/table.ts";
import { code, name, required, titled, year } from "../../../schema/table-column.ts";

/** How parks did when they were looked at. */
export const parkEvaluations = table({
  role: "park_evaluations",
  meaning: { en: "Outcomes of acceptance checks and evaluations of science parks", zh: "科技园区验收与评估结果" },
  columns: {
    year: required(year()),
    kind: titled(
      "Kind of the look",
      "类别",
      required(code("acceptance_check or evaluation", "类别：acceptance_check 或 evaluation", { example: "evaluation" })),
    ),
    park: required(name("Park", "园区", "Northtown Farm Park")),
    result: required(code("Result", "结果", { example: "pass" })),
  },
});
