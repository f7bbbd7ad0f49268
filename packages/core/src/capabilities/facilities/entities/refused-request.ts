import { entity, type RecordOf } from "../../../schema/entity.ts";
import { date, instant, number, reference, required } from "../../../schema/entity-field.ts";

/** Hours that an organisation asked for and did not get because others had them: one a day and facility, so that asking again adds nothing. */
export const refusedRequest = entity({
  type: "refused-request",
  label: { en: "Refused request", zh: "未满足的预约需求" },
  policy: {
    seen: "only-department",
    department: [["facility", "equipment"]],
    organisation: ["organisation", "facility", "equipment"],
    place: "anywhere",
    edited: { by: "booking request" },
  },
  fields: {
    facility: reference("facility", "@Facility", "@facility"),
    equipment: reference("equipment", "Equipment", "仪器设备"),
    organisation: reference("organisation", "Organisation", "单位"),
    /** Of the place. */
    day: required(date("Day", "日期")),
    start: required(instant("Start", "开始时间")),
    end: required(instant("End", "结束时间")),
    hours: required(number("Hours", "小时", { min: 0, unit: "hours" })),
  },
  nameless: true,
});
export type RefusedRequest = RecordOf<typeof refusedRequest>;
