import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, flag, group, instant, integer, money, reference, required, text, timeZone } from "../../../schema/entity-field.ts";
import { spanCheck } from "../../../schema/hours-check.ts";

/** States as they are written; that a request, a wait or an offer has lapsed is read off the clock. */
export const bookingStates = ["waiting", "requested", "offered", "approved", "declined", "withdrawn", "cancelled", "no-show", "used", "settled"] as const;
export type BookingState = (typeof bookingStates)[number];

/** States in which it has its unit for itself. An offer does until it lapses. */
export const holdingStates: ReadonlySet<unknown> = new Set<BookingState>(["approved", "used", "settled", "no-show"]);

/** Hours of a facility or an equipment that somebody asks for, has or had. Commands alone change it. */
export const booking = entity({
  type: "booking",
  label: { en: "Booking", zh: "预约" },
  policy: {
    seen: "only-department",
    department: [["facility", "equipment"]],
    organisation: ["organisation", "facility", "equipment"],
    place: "anywhere",
    edited: { by: "booking request, booking wait, booking decide, booking move, booking cancel, booking use" },
  },
  fields: {
    facility: reference("facility", "@Facility", "@facility"),
    equipment: reference("equipment", "Equipment", "仪器设备"),
    service: reference("service", "Service", "服务"),
    /** None while it waits. */
    unit: integer("Unit", "台号", { min: 1 }),
    start: required(instant("Start", "开始时间")),
    end: required(instant("End", "结束时间")),
    zone: required(timeZone("Time zone", "时区")),
    organisation: reference("organisation", "Organisation", "单位"),
    /** The account that asked. */
    person: text("Person", "申请人"),
    project: reference("project", "Project", "项目"),
    purpose: text("Purpose", "用途"),
    status: required(choice(bookingStates, "Status", "状态")),
    asked_at: required(instant("Asked at", "申请时间")),
    /** Of a wait: given up at this moment. */
    wait_until: instant("Waits until", "候补截止"),
    offered_at: instant("Offered at", "候补通知时间"),
    offered_until: instant("Offer holds until", "候补保留至"),
    decided_at: instant("Decided at", "处理时间"),
    decided_by: text("Decided by", "处理人"),
    reason: text("Reason", "理由"),
    price: money("Price", "价格"),
    currency: currency(),
    used: group({ start: required(instant("Start", "开始时间")), end: required(instant("End", "结束时间")) }, "Used", "实际使用"),
    /** Asked for by another than the owner. */
    external: flag("By others than the owner", "对外服务"),
    /** The bookings of one series have the same. */
    series: text("Series", "系列"),
  },
  nameless: true,
  lifecycle: {
    field: "status",
    first: ["waiting", "requested", "approved", "used"],
    steps: {
      waiting: ["offered", "withdrawn"],
      offered: ["approved", "requested", "withdrawn"],
      requested: ["approved", "declined", "withdrawn"],
      approved: ["used", "cancelled", "no-show"],
      used: ["settled"],
      declined: [],
      withdrawn: [],
      cancelled: [],
      "no-show": [],
      settled: [],
    },
  },
  check: spanCheck,
});
export type Booking = RecordOf<typeof booking>;
