import { entity, type RecordOf } from "../../schema/entity.ts";
import { code, group, integer, many, reference, required, text } from "../../schema/entity-field.ts";
import { openLists } from "../../schema/entity-policy.ts";

/** A stage of the process or a part of the composition, on the supply line (what the product is made of) or the support line (what making it needs). */
export const link = entity({
  type: "link",
  label: { en: "Link", zh: "环节" },
  policy: openLists,
  fields: {
    system: required(reference("technology-system", "Technology system", "产业技术体系")),
    line: required(code("nine-lists", "Line", "所属线", ["supply", "support"])),
    order: integer("Place in the chain", "顺序", { min: 0 }),
    covered_by: many(reference("organisation", "Organisations that cover it", "覆盖单位")),
    integrations: many(
      group(
        {
          from: required(reference("technology", "Technology", "技术")),
          to: required(reference("technology", "Works together with", "配合技术")),
          irl: integer("Integration readiness", "集成成熟度", { min: 1, max: 9, unit: "IRL" }),
        },
        "Integration of technologies",
        "技术集成",
      ),
    ),
    description: text("Description", "说明"),
  },
});
export type Link = RecordOf<typeof link>;
