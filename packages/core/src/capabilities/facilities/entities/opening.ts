import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, date, group, integer, many, number, reference, required, timeOfDay, timeZone } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";

/** By which rules the hours of a facility or an equipment are lent. Times of day are those of its place. */
export const opening = entity({
  type: "opening",
  label: { en: "Opening rules", zh: "开放规则" },
  policy: {
    seen: "everybody",
    department: [["facility"]],
    isShared: true,
    organisation: ["facility", "equipment"],
    place: [["facility", "equipment"]],
    // Whom a quota concerns is for the office and the host.
    inside: ["quota_hours"],
    edited: { ...registerKeepers, "facility-manager": "all" },
  },
  fields: {
    facility: reference("facility", "@Facility", "@facility"),
    equipment: reference("equipment", "Equipment", "仪器设备"),
    zone: required(timeZone("Time zone", "时区")),
    weekly: many(
      group(
        {
          day: required(integer("Day of the week (1 = Monday)", "星期（1为星期一）", { min: 1, max: 7 })),
          from: required(timeOfDay("From", "起")),
          to: required(timeOfDay("To", "止")),
        },
        "Hours of the week",
        "每周开放时间",
      ),
    ),
    closed: many(date("Closed on", "不开放日期")),
    horizon_days: integer("Booked at most so long before", "最长提前预约", { min: 0, max: 3660, unit: "days" }),
    notice_hours: number("Asked for at least so long before", "最短提前预约", { min: 0, unit: "hours" }),
    slot_minutes: required(integer("A slot begins each", "时段间隔", { min: 1, max: 10_080, unit: "minutes" })),
    max_hours: number("Longest booking", "单次最长时间", { min: 0, unit: "hours" }),
    quota_hours: many(
      group(
        {
          /** None: each organisation but the owner. */
          organisation: reference("organisation", "Organisation", "单位"),
          hours: required(number("Hours", "小时", { min: 0, unit: "hours" })),
          per: required(choice(["week", "month", "year"], "In each", "周期")),
        },
        "Most hours of one organisation",
        "单位机时上限",
      ),
    ),
    owner_share: number("Kept for the owner", "自用比例", { min: 0, max: 1, unit: "share" }),
    approval: required(choice(["instant", "officer"], "Approved", "审批方式")),
    cancel_hours: number("Cancelled by who asked until so long before", "可自行取消的最晚时间", { min: 0, unit: "hours" }),
    share_until_hours: number("What is kept for the owner is let go so long before", "自用时段释放提前量", { min: 0, unit: "hours" }),
    offer_minutes: integer("A freed slot is offered for", "候补保留时长", { min: 1, unit: "minutes" }),
    units: integer("Units alike", "同类台（套）数", { min: 1, max: 1000 }),
  },
  nameless: true,
  check: ({ facility, equipment, weekly, share_until_hours: until, notice_hours: notice }) => [
    ...((facility === null) === (equipment === null) ? [{ field: "facility", note: "opening.one-unit" } as const] : []),
    ...((weekly ?? []) as readonly { readonly from: string; readonly to: string }[]).flatMap(({ from, to }, at) =>
      from < to ? [] : [{ field: `weekly.${at}.to`, note: "opening.row-reversed" } as const],
    ),
    ...(typeof until === "number" && typeof notice === "number" && until < notice
      ? [{ field: "share_until_hours", note: "opening.share-below-notice" } as const]
      : []),
  ],
});
export type Opening = RecordOf<typeof opening>;
