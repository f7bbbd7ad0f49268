import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, date, flag, group, integer, many, money, reference, required, text } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";

/** Who asks, as prices tell them apart: the host itself, its co-hosts and operator, a firm, somebody of another country, everybody else. */
export const askers = ["owner", "public", "member", "firm", "abroad"] as const;

/** What a facility or an equipment does for others, and what it takes for it. */
export const service = entity({
  type: "service",
  label: { en: "Service", zh: "服务" },
  policy: {
    seen: "everybody",
    department: [["facility"]],
    isShared: true,
    organisation: ["facility", "equipment"],
    place: [["facility", "equipment"]],
    edited: { ...registerKeepers, "facility-manager": "all" },
  },
  fields: {
    facility: reference("facility", "@Facility", "@facility"),
    equipment: reference("equipment", "Equipment", "仪器设备"),
    what: group(
      {
        method: text("Method", "方法"),
        quantity: text("Quantity measured or thing made", "测量量或制品"),
        capability: many(text("Capability", "能力")),
      },
      "What it does",
      "服务内容",
    ),
    /** What a price is for. */
    per: choice(["hour", "day", "sample", "run", "report"], "Priced by the", "计价单位"),
    prices: many(
      group(
        {
          for: required(choice(askers, "For", "适用对象")),
          amount: required(money("Amount", "金额")),
          currency: required(currency()),
          from: date("From", "起始日期"),
        },
        "Prices",
        "价格",
      ),
    ),
    accreditation: text("Accreditation", "认可"),
    method: text("Standard or method", "标准或方法"),
    lead_days: integer("Days of notice", "预约提前天数", { min: 0, unit: "days" }),
    /** False where it is asked for without a time, by sample or report. */
    by_slot: flag("Booked by time slot", "按时段预约"),
  },
});
export type Service = RecordOf<typeof service>;
