import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, date, reference, required, text } from "../../schema/entity-field.ts";
import { sharedRegister } from "../../schema/entity-policy.ts";

/** A step in the calendar of monitoring and evaluation: what is done by when, by whom, and what was decided on it. */
export const monitoringStep = entity({
  type: "monitoring-step",
  label: { en: "Monitoring step", zh: "监测评估安排" },
  policy: { ...sharedRegister, place: [["region"]] },
  fields: {
    kind: required(choice(["collection", "monitoring-report", "evaluation", "revision"], "Kind", "类型")),
    due: required(date("Due", "应完成日期")),
    done: date("Done", "实际完成日期"),
    region: reference("region", "Region", "地区"),
    owner: reference("organisation", "Owner", "责任单位"),
    document: text("Document", "文件"),
    consequence: text("What was decided on it", "结果运用"),
  },
});
export type MonitoringStep = RecordOf<typeof monitoringStep>;
