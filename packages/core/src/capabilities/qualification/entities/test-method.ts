import { entity, type RecordOf } from "../../../schema/entity.ts";
import { many, reference, required, text } from "../../../schema/entity-field.ts";
import { openLists } from "../../../schema/entity-policy.ts";

/** How it is tested whether a standard is met, and where that can be done. */
export const testMethod = entity({
  type: "test-method",
  label: { en: "Test method", zh: "试验方法" },
  policy: openLists,
  fields: {
    standard: required(reference("standard", "Standard", "标准")),
    clause: text("Clause", "条款"),
    quantity: text("Quantity measured", "测量量"),
    facilities: many(reference("facility", "Where it can be tested", "可试验场所")),
  },
});
export type TestMethod = RecordOf<typeof testMethod>;
