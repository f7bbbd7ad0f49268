import { daysInOrder } from "../../../schema/day-order.ts";
import { entity, type RecordOf } from "../../../schema/entity.ts";
import { date, flag, group, many, reference, required, text } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";

/** That somebody vouches for the tests of a laboratory, for what and until when. Suspended it does not count. */
export const accreditation = entity({
  type: "accreditation",
  label: { en: "Accreditation of a laboratory", zh: "实验室认可" },
  policy: { seen: "everybody", isShared: true, organisation: ["facility"], place: [["facility"]], edited: registerKeepers },
  fields: {
    facility: required(reference("facility", "@Facility", "@facility")),
    scope: many(
      group({ standard: reference("standard", "Standard", "标准"), method: reference("test-method", "Test method", "试验方法") }, "Scope", "认可范围"),
    ),
    body: text("Accredited by", "认可机构"),
    number: text("Number", "编号"),
    from: date("From", "起始日期"),
    to: date("To", "截止日期"),
    suspended: flag("Suspended", "暂停"),
  },
  nameless: true,
  check: daysInOrder(["from", "to"]),
});
export type Accreditation = RecordOf<typeof accreditation>;
