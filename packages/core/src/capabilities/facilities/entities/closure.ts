import { entity, type RecordOf } from "../../../schema/entity.ts";
import { instant, integer, reference, required, text, timeZone } from "../../../schema/entity-field.ts";
import { spanCheck } from "../../../schema/hours-check.ts";

/** A time in which a facility or an equipment, or one of its units, is not lent: maintenance, a campaign of its own, a holiday of the house. */
export const closure = entity({
  type: "closure",
  label: { en: "Closure", zh: "停用时段" },
  policy: {
    seen: "everybody",
    department: [["facility"]],
    organisation: ["facility", "equipment"],
    place: "anywhere",
    edited: { by: "closure put" },
  },
  fields: {
    facility: reference("facility", "@Facility", "@facility"),
    equipment: reference("equipment", "Equipment", "仪器设备"),
    /** None: all units. */
    unit: integer("Unit", "台号", { min: 1 }),
    start: required(instant("Start", "开始时间")),
    end: required(instant("End", "结束时间")),
    zone: required(timeZone("Time zone", "时区")),
    reason: required(text("Reason", "原因")),
  },
  nameless: true,
  check: spanCheck,
});
export type Closure = RecordOf<typeof closure>;
