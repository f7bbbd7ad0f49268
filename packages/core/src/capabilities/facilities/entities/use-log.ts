import { entity, type RecordOf } from "../../../schema/entity.ts";
import { flag, instant, integer, many, reference, required, text, timeZone } from "../../../schema/entity-field.ts";
import { isPackedSoundly } from "../../../schema/packed-hours.ts";

/**
 * Hours that a log of another system tells of one machine and one organisation, up to a thousand rows in one record: a log of a million rows is some thousand records. Whoever reads bookings reads
 * each row as a booking of its own (`withLoggedRows`); one that is changed becomes a record, and is counted in `apart`.
 */
export const useLog = entity({
  type: "use-log",
  label: { en: "Page of a log of use", zh: "使用记录页" },
  policy: {
    seen: "only-department",
    department: [["facility", "equipment"]],
    organisation: ["organisation", "facility", "equipment"],
    place: "anywhere",
    edited: { by: "booking table" },
  },
  fields: {
    facility: reference("facility", "@Facility", "@facility"),
    equipment: reference("equipment", "Equipment", "仪器设备"),
    unit: required(integer("Unit", "台号", { min: 1 })),
    /** The log named the machine; else it was put on the lowest that was free. */
    unit_said: required(flag("Unit stands in the log", "台号见于记录")),
    organisation: reference("organisation", "Organisation", "单位"),
    /** Used by another than the owner. */
    external: flag("By others than the owner", "对外服务"),
    zone: required(timeZone("Time zone", "时区")),
    /** Of the first row. */
    start: required(instant("Start", "开始时间")),
    /** Of the last row. */
    end: required(instant("End", "结束时间")),
    rows: required(integer("Rows", "行数", { min: 1 })),
    /** A row each, in the order of time: seconds after the start, `+`, its length in seconds, and where it has a purpose `~` and the number of that, from 1. */
    hours: required(text("Hours", "时段")),
    purposes: many(text("Purposes", "用途")),
    /** Numbers of the rows, from 1, that stand as bookings of their own. */
    apart: many(integer("Rows that stand apart", "单列的行", { min: 1 })),
  },
  nameless: true,
  check: (body) => (isPackedSoundly(body) ? [] : [{ field: "hours", note: "log.page-damaged" }]),
});
export type UseLog = RecordOf<typeof useLog>;
